"""Requests that a person wrote: sent once, and what they book goes through the journal like any booking."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import msgspec

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.intent import Intent, IntentFate, IntentKind, intent_of
from slotdesk.domain.outcome import Refused
from slotdesk.domain.raw_request import RawRequest
from slotdesk.fhir import media
from slotdesk.fhir.raw_meaning import RawMeaning
from slotdesk.fhir.raw_sending import RawAnswer, RawSending
from slotdesk.services.recorded import written_down
from slotdesk.store.journal import Journal


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a request. `status` is None where no answer came; `error` says why, or why it tells nothing.

    `fate` is what the journal says of it, None where nothing of an appointment was to be changed. `request_id` leads to
    the exchange among the messages, `record` is the journal's id.
    """

    request_id: str
    status: int | None
    fate: IntentFate | None = None
    appointment: Appointment | None = None
    error: SchedulingError | None = None
    record: str = ""


class ComposingService:
    """Sends what is composed; knows beforehand what it asks for."""

    def __init__(self, sending: RawSending, journal: Journal, wire_format: WireFormat = WireFormat.AUTO) -> None:
        self._sending = sending
        self._journal = journal
        self._format = wire_format

    async def meaning(self, request: RawRequest) -> RawMeaning:
        """What a filled-in request asks of the server, so that a person can be asked first. Raises nothing."""
        return await self._sending.meaning(request)

    async def appointment(self, reference: str) -> dict[str, Any] | None:
        """What the server has under a reference, to begin a request with; None where it could not be read.

        The connection's format is asked for, and either is read.
        """
        headers = (("Accept", media.accept(self._format)),)
        request = RawRequest("GET", f"{self._sending.base_url.rstrip('/')}/{reference}", headers)
        try:
            answered = await self._sending.send(request, await self._sending.meaning(request))
            contents = await self._sending.open(answered)
            found = msgspec.json.decode(contents.resource)
        except (SchedulingError, msgspec.DecodeError, ValueError, RecursionError):
            return None
        is_one = isinstance(found, dict) and found.get("resourceType") == "Appointment"
        return found if is_one and answered.answer.status == 200 else None

    async def send(self, request: RawRequest) -> Sent:
        """Send a filled-in request once. An error that came of sending is returned with what it means.

        Raises:
            StillOpen: the same was sent before and its fate is open; nothing more was sent.
            NotRecorded: it could not be written into the journal; nothing was sent.
        """
        meaning = await self._sending.meaning(request)
        if meaning.kind is None:
            try:
                answered = await self._sending.send(request, meaning)
            except SchedulingError as error:
                return _failed(error, None)
            return Sent(answered.answer.request_id, answered.answer.status)
        intent = self._intent(meaning, meaning.kind)
        under_way = False
        try:
            with written_down(self._journal, intent) as record:
                under_way = True
                answered = await self._sending.send(request, meaning)
        except SchedulingError as error:
            if not under_way:
                raise
            written = next((one for one in self._journal.records() if one.id == record.id), record)
            return replace(_failed(error, written.fate), record=record.id)
        fate, result, reason = _outcome(answered, meaning)
        self._journal.settle(record, fate, result=result, reason=reason)
        appointment = answered.verdict.appointment if answered.verdict is not None else None
        return Sent(answered.answer.request_id, answered.answer.status, fate, appointment, record=record.id)

    def _intent(self, meaning: RawMeaning, kind: IntentKind) -> Intent:
        base = self._sending.base_url
        if meaning.asked is None:
            return intent_of(kind, base, Reference(meaning.reference), meaning.patients)
        asked = replace(meaning.asked, reference=meaning.reference)
        return intent_of(kind, base, asked, meaning.patients, asked if kind is IntentKind.MOVE else None)


def _outcome(answered: RawAnswer, meaning: RawMeaning) -> tuple[IntentFate, str, str]:
    """The fate, the appointment as it stands now, and the reason where it is not done."""
    status = answered.answer.status
    if isinstance(answered.verdict, Refused):
        return IntentFate.REFUSED, "", f"HTTP {status}"
    if answered.verdict is None:
        return IntentFate.DONE, meaning.reference, ""
    return IntentFate.DONE, answered.verdict.appointment.reference, ""


def _failed(error: SchedulingError, fate: IntentFate | None) -> Sent:
    return Sent(error.evidence.request_id, error.evidence.status, fate, error=error)
