"""Answers of many pages into portions small enough that nothing else has to wait."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import tzinfo

import httpx
from msgspec import Raw

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.errors import AnswerUnusable, Evidence, Reason
from slotdesk.domain.finding import Finding
from slotdesk.domain.origin import Origin, origin
from slotdesk.domain.outcome import Issue
from slotdesk.domain.page import AppointmentPage
from slotdesk.fhir import conformance
from slotdesk.fhir.conformance import Judge
from slotdesk.fhir.conversation import Conversation
from slotdesk.fhir.read_appointment import AppointmentReader
from slotdesk.fhir.read_bundle import Contents, kind_of, mode_of, open_entry
from slotdesk.fhir.read_outcome import read_issues
from slotdesk.fhir.self_link import answers_another
from slotdesk.fhir.sending import Answer
from slotdesk.fhir.text import line

PORTION = 250  # appointments
_SLICE_S = 0.004  # of work before others on the loop get their turn
_MAX_PAGE_FINDINGS = 100
_APPOINTMENT = (b'{"resourceType":"Appointment",', b'{"resourceType": "Appointment",')


async def portions(
    conversation: Conversation, first: Answer, zone: tzinfo, judge: Judge
) -> AsyncIterator[AppointmentPage]:
    """The appointments of an answer and of the pages after it, in the server's order.

    Raises:
        SchedulingError: a page can't be had or used; what came before has been handed out.

    Source: FHIR R4, 3.1.1.5 paging.
    """
    search = _Search(conversation, zone, judge)
    answer = first
    seen = {str(answer.url)} if answer.method == "GET" else set()
    for page in range(conversation.limits.pages):
        contents = await conversation.open(answer)
        if answer.method == "GET" and answers_another(answer.url, contents.self_url):
            raise AnswerUnusable(Reason.OTHER_QUESTION, "by its self link", answer.evidence)
        async for portion in search.page(contents, answer.evidence):
            yield portion
        if not contents.next_url:
            return
        url = _next(answer, contents.next_url, seen)
        if page + 1 < conversation.limits.pages:
            answer = await conversation.read("GET", url)
    raise AnswerUnusable(Reason.TOO_MANY_PAGES, f"more than {conversation.limits.pages}", answer.evidence)


def _next(answer: Answer, link: str, seen: set[str]) -> httpx.URL:
    """The next page's address: on this server, and not one that was read before."""
    try:
        url = answer.url.join(link).copy_with(fragment=None)
    except (httpx.InvalidURL, ValueError) as error:
        raise AnswerUnusable(Reason.MALFORMED, "the next link is no address", answer.evidence) from error
    if _origin(url) != _origin(answer.url) or url.userinfo:
        elsewhere = url.copy_with(query=None, userinfo=b"")
        raise AnswerUnusable(Reason.NEXT_LINK_ELSEWHERE, line(str(elsewhere)), answer.evidence)
    if str(url) in seen:
        raise AnswerUnusable(Reason.NEXT_LINK_LOOPS, "", answer.evidence)
    seen.add(str(url))
    return url


def _origin(url: httpx.URL) -> Origin:
    return origin(url.scheme, url.host, url.port)


class _Search:
    """What is known across the pages of one search."""

    def __init__(self, conversation: Conversation, zone: tzinfo, judge: Judge) -> None:
        self._limits = conversation.limits
        self._reader = AppointmentReader(zone, conversation.limits.depth)
        self._judge = judge
        self._known: set[str] = set()
        self._modes: dict[bytes, str] = {}
        self._entries = 0
        self._matches = 0

    async def page(self, contents: Contents, evidence: Evidence) -> AsyncIterator[AppointmentPage]:
        """One page of the server in portions; what concerns the whole page comes with the last."""
        self._entries += len(contents.entries)
        if self._entries > self._limits.entries:
            raise AnswerUnusable(Reason.TOO_LARGE, f"more than {self._limits.entries} entries", evidence)
        if not contents.bundled and contents.kind not in {"Appointment", "OperationOutcome", "Parameters"}:
            raise AnswerUnusable(Reason.WRONG_RESOURCE, contents.kind, evidence)
        portion = _Portion(contents)
        if contents.bundled and contents.total is None:
            portion.find(conformance.TOTAL_MISSING)
        for finding in contents.findings:
            portion.find(finding)
        entries = contents.entries
        slice_end = time.perf_counter() + _SLICE_S
        for index in range(len(entries)):
            self._take(index, entries[index], portion)
            if len(portion.appointments) >= PORTION or time.perf_counter() > slice_end:
                if portion.appointments and index + 1 < len(entries):
                    yield portion.hand_out()
                await asyncio.sleep(0)
                slice_end = time.perf_counter() + _SLICE_S
        if contents.total is not None and not contents.next_url and contents.total != self._matches:
            portion.find(conformance.total_differs(contents.total, self._matches))
        yield portion.hand_out(last=True)
        await asyncio.sleep(0)

    def _take(self, index: int, raw: bytes | Raw, portion: _Portion) -> None:
        entry = open_entry(raw)
        if entry is None or not (resource := bytes(entry.resource)):
            portion.unreadable += 1
            portion.find(conformance.unreadable(index, "no resource"))
            return
        search = bytes(entry.search)
        mode = self._modes.get(search) or self._mode(search)
        # The type is written first nearly always, and then need not be looked for.
        if mode == "match" and resource.startswith(_APPOINTMENT):
            self._take_appointment(index, resource, portion)
        else:
            self._take_other(index, resource, mode, portion)

    def _take_other(self, index: int, resource: bytes, mode: str, portion: _Portion) -> None:
        kind = kind_of(resource)
        expected = {"Appointment": "match", "OperationOutcome": "outcome"}.get(kind, "")
        if expected and mode == "include":
            return
        if expected and portion.bundled and mode != expected:
            portion.find(conformance.search_mode(index, mode))
        if kind == "OperationOutcome":
            portion.issues.extend(read_issues(resource))
        elif kind == "Appointment":
            self._take_appointment(index, resource, portion)
        elif mode != "include":
            portion.unreadable += 1
            what = conformance.unexpected_resource if kind else conformance.unreadable
            portion.find(what(index, kind or "no resourceType"))

    def _take_appointment(self, index: int, resource: bytes, portion: _Portion) -> None:
        appointment = self._reader.read(resource, self._judge)
        self._matches += 1
        if appointment is None:
            portion.unreadable += 1
            portion.find(conformance.unreadable(index, "no readable start"))
            return
        if appointment.reference:
            if appointment.reference in self._known:
                self._matches -= 1
                portion.find(conformance.duplicate(index, appointment.reference))
                return
            self._known.add(appointment.reference)
        portion.appointments.append(appointment)

    def _mode(self, search: bytes) -> str:
        found = self._modes[search] = mode_of(Raw(search))
        return found


class _Portion:
    """Gathers what the next portion holds."""

    def __init__(self, contents: Contents) -> None:
        self.bundled = contents.bundled
        self._total = contents.total
        self._is_sound = contents.is_sound
        self.appointments: list[Appointment] = []
        self.issues: list[Issue] = []
        self._findings: list[Finding] = []
        self.unreadable = 0

    def find(self, finding: Finding) -> None:
        """Note a finding about the page, up to a number that can still be looked at."""
        if len(self._findings) < _MAX_PAGE_FINDINGS:
            self._findings.append(finding)

    def hand_out(self, *, last: bool = False) -> AppointmentPage:
        """What was gathered; issues and findings wait for the last portion."""
        page = AppointmentPage(
            tuple(self.appointments),
            self._total,
            tuple(self.issues) if last else (),
            tuple(self._findings) if last else (),
            self.unreadable,
            self._is_sound,
        )
        self.appointments.clear()
        self.unreadable = 0
        return page
