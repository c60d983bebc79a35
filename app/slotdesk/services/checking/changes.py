"""Sending what changes something: in the journal before it is sent, and kept in mind until it is taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from slotdesk.domain.check import Leftover
from slotdesk.domain.errors import NotRecorded, StillOpen
from slotdesk.domain.intent import Intent, IntentFate, IntentKind, comment_digest
from slotdesk.domain.record import Record
from slotdesk.services.checking.answer import Answer, Json, actors, moment, reference_of, relative
from slotdesk.services.checking.check import LackingError, NoAnswerError
from slotdesk.services.checking.dialogue import Dialogue
from slotdesk.services.checking.parameters import COMMENT, cancelled, parameters, resource, text
from slotdesk.store.journal import Journal

# Tells the records of checks from those of people; the journal keeps no comment, only its digest.
MARK = comment_digest(COMMENT)
Send = Callable[[], Awaitable[Answer]]
GIVING = {IntentKind.CANCEL, IntentKind.RELEASE}
_STANDING = {"pending", "booked"}
_TIMEOUT = 408  # of what is further on, which may have acted


class Changes:
    """What a run did on the server. `taken` is what stands of it: each Appointment as it was seen last.

    `open` are the records of what was sent and never answered for certain.
    """

    def __init__(self, dialogue: Dialogue, journal: Journal, base_url: str) -> None:
        self._dialogue = dialogue
        self._journal = journal
        self._base_url = base_url
        self.taken: dict[str, Json] = {}
        self.open: dict[str, Record] = {}

    async def act(self, intent: Intent, *sends: Send) -> list[Answer]:
        """Send one wish, or the same one at the same moment as several clients would; each has a record of its own.

        Raises:
            LackingError: it could not be written down, so nothing was sent.
            NoAnswerError: the fate of one of them is unknown; it stays open in the journal.
        """
        try:
            records = self._journal.intend_at_once(replace(intent, comment_digest=MARK), len(sends))
        except StillOpen as error:
            raise LackingError("an earlier request about the same appointment is still of unknown fate") from error
        except NotRecorded as error:
            raise LackingError("the journal can't be written, so that nothing was sent") from error
        try:
            found = await asyncio.gather(*(send() for send in sends), return_exceptions=True)
        except BaseException:
            for record in records:
                self._leave_open(record)
            raise
        for record, one in zip(records, found, strict=True):
            self._settle(record, one)
        for one in found:
            if isinstance(one, Answer):
                self.note(one)
        for one in found:
            if isinstance(one, BaseException):
                raise one
        return [one for one in found if isinstance(one, Answer)]

    def note(self, answer: Answer) -> None:
        """Keep in mind what an answer shows to stand, and forget what it shows to be cancelled."""
        for appointment in answer.appointments if answer.ok else []:
            reference = reference_of(appointment)
            status = str(appointment.get("status"))  # a server may put anything there
            if reference and status in _STANDING:
                self.taken[reference] = appointment
            elif status == "cancelled":
                self.taken.pop(reference, None)

    async def give_back(self, reference: str) -> Answer:
        """Cancel or release one thing that stands.

        Raises:
            LackingError, NoAnswerError: as for any change.
        """
        appointment = self.taken[reference]
        kind = IntentKind.RELEASE if appointment.get("status") == "pending" else IntentKind.CANCEL
        body = parameters(resource("appointment-resource", cancelled(appointment)), text("comment", COMMENT))
        intent = intent_for(kind, self._base_url, appointment)
        (answer,) = await self.act(intent, lambda: self._dialogue.post("Appointment/$book", body))
        return answer

    async def give_all_back(self, but: frozenset[str] = frozenset()) -> list[Leftover]:
        """Cancel and release everything that stands, and say what could not be. Raises nothing of the server's."""
        left = []
        for reference in [one for one in self.taken if one not in but]:
            appointment = self.taken.get(reference)
            if appointment is None:
                continue  # the answer to another one said that it is cancelled
            try:
                answer = await self.give_back(reference)
                why = answer.says()
            except (LackingError, NoAnswerError) as error:
                why = str(error)
            if self.taken.pop(reference, None) is None:
                continue
            if await self._stands(reference):
                start = str(appointment.get("start", ""))
                left.append(Leftover(reference, str(appointment.get("status")), start, why))
            else:
                self.settle_given_back(reference)
        return left

    def settle_given_back(self, reference: str) -> None:
        """The server shows that something does not stand any more: so whatever was asked about it is over."""
        for record in list(self.open.values()):
            if relative(record.intent.reference) == reference and record.intent.kind in GIVING:
                self.settle(record, reference)

    def settle(self, record: Record, reference: str) -> None:
        """The server has shown what became of an open one: it was done."""
        self._journal.settle(record, IntentFate.DONE, result=reference)
        self.open.pop(record.id, None)

    async def _stands(self, reference: str) -> bool:
        """Whether something is there still, as far as anybody knows: a hold may have ended by itself."""
        try:
            answer = await self._dialogue.get(reference)
        except NoAnswerError:
            return True
        statuses = {str(one.get("status")) for one in answer.appointments}
        return not (answer.status in {404, 410} or (answer.ok and statuses == {"cancelled"}))

    def _settle(self, record: Record, found: Answer | BaseException) -> None:
        """Write down what became of one that was sent, by the rule of everything else that is booked (`verdict.judge`).

        But what is shown to stand is written as done whatever is said beside it, since it has to be given back.
        """
        if isinstance(found, NoAnswerError) and found.not_sent is not None:
            self._journal.settle(record, IntentFate.NOT_SENT, reason=found.not_sent.value)
            return
        if isinstance(found, BaseException):
            self._leave_open(record)
            return
        shown = [(reference_of(one), str(one.get("status"))) for one in found.appointments] if found.ok else []
        wanted = {"cancelled"} if record.intent.kind in GIVING else _STANDING
        standing = next((key for key, status in shown if status in wanted), "")
        if standing:
            self._journal.settle(record, IntentFate.DONE, result=standing)
        elif (found.refused and found.status != _TIMEOUT) or _says_no(found, record.intent):
            self._journal.settle(record, IntentFate.REFUSED, reason=f"HTTP {found.status}")
        elif found.ok and not shown and not _names_something(record):
            self._journal.settle(record, IntentFate.NOT_DONE)  # nothing was named, and nothing came of it
        else:
            self._leave_open(record, shown[0][0] if shown else "")

    def _leave_open(self, record: Record, result: str = "") -> None:
        self.open[record.id] = self._journal.settle(record, IntentFate.UNKNOWN, result=result)


def _names_something(record: Record) -> bool:
    return bool(record.intent.reference or record.intent.start)


def _says_no(answer: Answer, intent: Intent) -> bool:
    """Whether a good status comes with a refusal: nothing but an error, or what was to be taken as cancelled."""
    if not answer.ok:
        return False
    if answer.appointments:
        return intent.kind not in GIVING and all(_is_off(one, intent) for one in answer.appointments)
    errs = any(issue.get("severity") in {"fatal", "error"} for issue in answer.issues)
    return errs and all(one.get("resourceType") == "OperationOutcome" for one in answer.resources)


def _is_off(shown: Json, intent: Intent) -> bool:
    """Whether it is what was asked for, as far as that is known, and cancelled; it may have got another id."""
    is_same = reference_of(shown) == relative(intent.reference) or intent.start in {None, moment(shown, "start")}
    return shown.get("status") == "cancelled" and is_same


def intent_for(kind: IntentKind, base_url: str, appointment: Json, patients: tuple[str, ...] = ()) -> Intent:
    """The wish to do this with an Appointment, of which perhaps only the id is known."""
    people = sorted(one for one in actors(appointment) if one.startswith(("Practitioner", "Location/")))
    return Intent(
        kind,
        base_url,
        reference_of(appointment),
        moment(appointment, "start"),
        moment(appointment, "end"),
        people=tuple((one, "") for one in people),
        patients=patients or tuple(sorted(actors(appointment, "Patient"))),
    )
