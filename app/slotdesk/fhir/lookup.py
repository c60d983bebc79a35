"""Searches and reads of the server's directory, tolerant of what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo
from typing import TypeVar

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import CodeableConcept, Coding, Reference
from slotdesk.domain.directory import DirectoryEntry, DirectoryPage
from slotdesk.domain.errors import AnswerUnusable, NotAllowed, Reason, RequestRejected, ServerBusy
from slotdesk.domain.patient import Patient
from slotdesk.fhir import parameters as build
from slotdesk.fhir.changes import own
from slotdesk.fhir.conversation import Conversation
from slotdesk.fhir.read_appointment import AppointmentReader
from slotdesk.fhir.read_bundle import Contents, issues_in, kind_of, mode_of, open_entry
from slotdesk.fhir.read_directory import read_expansion, read_patient, read_practitioner, read_role
from slotdesk.fhir.read_elements import BROKEN

T = TypeVar("T")
_MAX_ROLES = 500


class Directory:
    """People, places and services that the server knows."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation

    async def search(
        self, kind: str, query: list[tuple[str, str]], reader: Callable[[bytes], T | None]
    ) -> DirectoryPage[T]:
        """The first page of a search, without entries that can't be shown.

        Raises:
            SchedulingError: as for any read.
        """
        answer = await self._conversation.read("GET", self._conversation.url(kind, query))
        contents = await self._conversation.open(answer)
        if not contents.bundled:
            evidence = replace(answer.evidence, issues=issues_in(contents))
            raise AnswerUnusable(Reason.WRONG_RESOURCE, contents.kind, evidence)
        found = (_read(reader, resource) for resource in _resources(contents, kind))
        return DirectoryPage(tuple(one for one in found if one is not None), contents.total)

    async def named(
        self, kind: str, text: str, count: int, reader: Callable[[bytes], DirectoryEntry | None]
    ) -> DirectoryPage[DirectoryEntry]:
        """The first whose name fits.

        Raises:
            SchedulingError: as for any read.
        """
        query = [("name", build.escaped(text.strip()))] if text.strip() else []
        return await self.search(kind, [*query, ("_count", str(count))], reader)

    async def expanded(self, value_set: str, text: str, count: int) -> tuple[Coding, ...]:
        """The codes of a value set that fit what was typed.

        Raises:
            SchedulingError: as for any read.

        Source: FHIR R4, ValueSet/$expand.
        """
        query = [("url", value_set), *([("filter", text.strip())] if text.strip() else []), ("count", str(count))]
        answer = await self._conversation.read("GET", self._conversation.url("ValueSet/$expand", query))
        contents = await self._conversation.open(answer)
        if contents.kind != "ValueSet":
            evidence = replace(answer.evidence, issues=issues_in(contents))
            raise AnswerUnusable(Reason.WRONG_RESOURCE, contents.kind, evidence)
        return read_expansion(contents.resource)

    async def practitioners(self, text: str, count: int) -> DirectoryPage[DirectoryEntry]:
        """The first practitioners whose names fit every word, with the specialties of their roles.

        Raises:
            SchedulingError: as for any read; a server without roles is tolerated.
        """
        query = [("name", build.escaped(word)) for word in text.split()]
        page = await self.search("Practitioner", [*query, ("_count", str(count))], read_practitioner)
        if not page.entries:
            return page
        specialties = await self._specialties(page.entries)
        return replace(page, entries=tuple(_with_specialties(entry, specialties) for entry in page.entries))

    async def _specialties(self, entries: tuple[DirectoryEntry, ...]) -> dict[str, tuple[CodeableConcept, ...]]:
        people = ",".join(entry.reference.reference for entry in entries)
        query = [("practitioner", people), ("_count", str(_MAX_ROLES))]
        try:
            roles = await self.search("PractitionerRole", query, read_role)
        except (RequestRejected, NotAllowed, AnswerUnusable, ServerBusy):
            return {}  # names alone will do
        found: dict[str, tuple[CodeableConcept, ...]] = {}
        for whose, specialties in roles.entries:
            key = whose.at(self._conversation.server)
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *specialties)))
        return found

    async def appointment(self, reference: Reference, zone: tzinfo) -> Appointment:
        """One appointment.

        Raises:
            SchedulingError: as for any read.
        """
        resource = await self._resource("Appointment", reference)
        found = AppointmentReader(zone, self._conversation.limits.depth).read(resource)
        if found is None:
            raise AnswerUnusable(Reason.MALFORMED, "an Appointment without a readable start")
        return found

    async def patient(self, reference: Reference) -> Patient:
        """One patient, by literal reference or by an identifier that only one has.

        Raises:
            SchedulingError: as for any read.
        """
        if reference.reference:
            found = _read(read_patient, await self._resource("Patient", reference))
            if found is None:
                raise AnswerUnusable(Reason.MALFORMED, "a Patient without id, name and identifier")
            return found
        if reference.identifier is None:
            raise RequestRejected(Reason.INVALID_OUTGOING, "a patient is named by reference or identifier")
        wanted = build.token(reference.identifier.system, reference.identifier.value)
        page = await self.search("Patient", [("identifier", wanted)], read_patient)
        if len(page.entries) != 1:
            words = "no patient has" if not page.entries else "more than one patient has"
            raise RequestRejected(Reason.NOT_FOUND, f"{words} this identifier")
        return page.entries[0]

    async def _resource(self, kind: str, reference: Reference) -> bytes:
        relative = own(reference, kind, self._conversation.server)
        answer = await self._conversation.read("GET", self._conversation.url(relative))
        contents = await self._conversation.open(answer)
        if contents.kind != kind:
            evidence = replace(answer.evidence, issues=issues_in(contents))
            raise AnswerUnusable(Reason.WRONG_RESOURCE, contents.kind, evidence)
        return contents.resource


def _read(reader: Callable[[bytes], T | None], resource: bytes) -> T | None:
    """One resource; None where it can't be read, so that it never costs the others."""
    try:
        return reader(resource)
    except BROKEN:
        return None


def _resources(contents: Contents, kind: str) -> list[bytes]:
    """The resources that were searched for, without what was included or said along with them."""
    found: list[bytes] = []
    for raw in contents.entries:
        entry = open_entry(raw)
        if entry is not None and kind_of(entry.resource) == kind and mode_of(entry.search) in {"match", ""}:
            found.append(bytes(entry.resource))
    return found


def _with_specialties(entry: DirectoryEntry, known: dict[str, tuple[CodeableConcept, ...]]) -> DirectoryEntry:
    specialties = known.get(entry.reference.reference, ())
    if not specialties:
        return entry
    # For a practitioner the codes that can be asked for are the specialties.
    labels = ", ".join(dict.fromkeys(one.label for one in specialties if one.label))
    return replace(entry, detail=labels or entry.detail, codes=specialties, specialties=specialties)
