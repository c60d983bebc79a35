"""Looking up whom, what and where: patients, practitioners, services, specialties, places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import CodeableConcept, Coding, Reference
from slotdesk.domain.directory import DirectoryEntry, DirectoryPage
from slotdesk.domain.patient import Patient
from slotdesk.fhir.client import SchedulingClient
from slotdesk.services.look_alikes import LookAlike, find_look_alikes
from slotdesk.services.patient_query import read_patient_query

_LISTED = 200
_AMID_A_WORD = 3


@dataclass(frozen=True, slots=True)
class CodeChoice:
    """A code that can be asked for, in words, with a remark that tells it apart."""

    coding: Coding
    label: str
    detail: str = ""


class DirectoryService:
    """Searches a server's directory. What hardly changes (services, places) is read once for a session."""

    def __init__(self, client: SchedulingClient) -> None:
        self._client = client
        self._services: tuple[DirectoryEntry, ...] | None = None
        self._locations: tuple[DirectoryEntry, ...] | None = None

    async def patients(self, text: str, *, day_first: bool = True, today: date | None = None) -> DirectoryPage[Patient]:
        """Patients by names in any order, birth date and identifier, as typed; nothing typed finds nobody.

        `today` tells the century of a year of two digits.
        """
        query = read_patient_query(text, day_first=day_first, today=today)
        return DirectoryPage() if query.is_empty else await self._client.patients(query)

    async def look_alikes(self, new: Patient) -> tuple[LookAlike, ...]:
        """Patients that somebody who is to be entered as new may be, the most alike first."""
        return await find_look_alikes(self._client, new)

    async def practitioners(self, text: str) -> DirectoryPage[DirectoryEntry]:
        """Practitioners whose name begins so."""
        return await self._client.practitioners(text.strip())

    async def organizations(self, text: str) -> DirectoryPage[DirectoryEntry]:
        """Organisations whose name begins so."""
        return await self._client.organizations(text.strip())

    async def locations(self, text: str) -> tuple[DirectoryEntry, ...]:
        """Places whose name or address holds every word."""
        if self._locations is None:
            self._locations = (await self._client.locations("", _LISTED)).entries
        return tuple(entry for entry in self._locations if _fits(text, entry.name, entry.detail))

    async def visit_types(self, text: str) -> tuple[CodeChoice, ...]:
        """The visit types that the server's services offer, by words in any order."""
        services = await self._all_services()
        found = _choices((entry.codes, entry.detail) for entry in services)
        return tuple(choice for choice in found if _fits(text, choice.label, choice.detail))

    async def specialties(self, text: str) -> tuple[CodeChoice, ...]:
        """The specialties of the server's services, by words in any order."""
        services = await self._all_services()
        found = _choices((entry.specialties, "") for entry in services)
        return tuple(choice for choice in found if _fits(text, choice.label, choice.coding.code))

    async def reasons(self, text: str) -> tuple[CodeChoice, ...]:
        """Reasons to come, from the server's own value set, where it expands one."""
        found = await self._client.reasons(text)
        return tuple(CodeChoice(one, one.display or one.code, one.code if one.display else "") for one in found)

    async def coverages(self, patients: Sequence[Patient], text: str) -> tuple[DirectoryEntry, ...]:
        """Who pays for these patients, as far as the server knows them, by words in any order."""
        pages = [await self._client.coverages(one.reference) for one in patients if one.reference]
        entries = (entry for page in pages for entry in page.entries)
        return tuple(entry for entry in entries if _fits(text, entry.name, entry.detail))

    async def clinic_zone(self) -> str:
        """The IANA time zone that most of the server's places lie in; empty where none names one that exists."""
        await self.locations("")
        zones = Counter(entry.zone for entry in self._locations or () if _exists(entry.zone))
        return zones.most_common(1)[0][0] if zones else ""

    def site_zones(self) -> dict[str, ZoneInfo]:
        """The time zones of the places that name one, by `Location/id`, as far as they were read already."""
        known = (entry for entry in self._locations or () if _exists(entry.zone))
        return {entry.reference.relative: ZoneInfo(entry.zone) for entry in known}

    def address(self, location: Reference) -> str:
        """Where a place is, as far as it was read already; empty where it is not known."""
        known = (entry for entry in self._locations or () if entry.reference.relative == location.relative)
        return next((entry.detail for entry in known), "")

    def at_site(self, appointment: Appointment) -> Appointment:
        """The same with its times by the clock of its site, as far as the site's zone was read already."""
        where = appointment.location.actor.relative if appointment.location else ""
        zones = (entry.zone for entry in self._locations or () if entry.reference.relative == where and entry.zone)
        try:
            zone = ZoneInfo(next(zones, ""))
        except (ValueError, OSError, LookupError):  # no zone, or one that doesn't exist
            return appointment
        return replace(appointment, start=appointment.start.astimezone(zone), end=appointment.end.astimezone(zone))

    async def _all_services(self) -> tuple[DirectoryEntry, ...]:
        if self._services is None:
            self._services = (await self._client.services("", _LISTED)).entries
        return self._services


def _exists(zone: str) -> bool:
    """Whether a server's word for a time zone is one that can be reckoned with."""
    try:
        return bool(zone) and ZoneInfo(zone) is not None
    except (ValueError, OSError, LookupError):
        return False


def _choices(offered: Iterable[tuple[tuple[CodeableConcept, ...], str]]) -> tuple[CodeChoice, ...]:
    found: dict[str, CodeChoice] = {}
    for concepts, detail in offered:
        for concept in concepts:
            for coding in concept.codings:
                if coding.system and coding.code:
                    label = coding.display or concept.label
                    found.setdefault(coding.token, CodeChoice(Coding(coding.system, coding.code, label), label, detail))
    return tuple(sorted(found.values(), key=lambda choice: choice.label.casefold()))


def _fits(text: str, name: str, detail: str = "") -> bool:
    """Whether all words typed are in the name or in what stands beside it, there not as a letter or two amid a word."""
    name, detail = name.casefold(), detail.casefold()
    return all(
        word in name or f" {word}" in f" {detail}" or (len(word) >= _AMID_A_WORD and word in detail)
        for word in text.casefold().split()
    )
