"""Tells of each transaction before it is sent, and of its fate as soon as that is known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, BeginAudit, EndAudit
from slotdesk.domain.coding import Reference
from slotdesk.domain.errors import NotAllowed, OutcomeUnknown, RequestRejected, SchedulingError, ServerUnreachable
from slotdesk.domain.outcome import Issue, Refused
from slotdesk.domain.patient import Patient

_CODE = re.compile(r"[a-z][a-z-]{0,39}")
_UNKNOWN = "outcome unknown"


class Audited:
    """One transaction, from before its first byte until its fate is known; what ends it early is a fate too."""

    def __init__(self, begin: BeginAudit | None, act: AuditAct) -> None:
        self._begin = begin
        self._act = act
        self._end: EndAudit | None = None

    def __enter__(self) -> Self:
        if self._begin is not None:
            self._end = self._begin(self._act)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.settle(AuditFate(AuditOutcome.SUCCESS) if error is None else fate_of(error, self._act))

    def settle(self, fate: AuditFate) -> None:
        """This became of it; only the first time counts."""
        end, self._end = self._end, None
        if end is not None:
            end(fate)


def fate_of(error: BaseException, act: AuditAct) -> AuditFate:
    """What an exception means. Its own text is left out, for it may have come from the server."""
    if not isinstance(error, SchedulingError):  # broken off by a person, or a fault of the program
        if act.transaction.changes:
            return AuditFate(AuditOutcome.SERIOUS_FAILURE, f"{_UNKNOWN}: broken off before the answer came")
        return AuditFate(AuditOutcome.MINOR_FAILURE, "broken off before the answer came")
    reason = error.reason.value + (f", HTTP {error.evidence.status}" if error.evidence.status else "")
    if isinstance(error, OutcomeUnknown):
        outcome, words = AuditOutcome.SERIOUS_FAILURE, f"{_UNKNOWN}: {reason}"
    elif isinstance(error, ServerUnreachable):
        outcome, words = AuditOutcome.MAJOR_FAILURE, f"not done: {reason}"
    elif isinstance(error, NotAllowed):
        outcome, words = AuditOutcome.SERIOUS_FAILURE, f"not allowed: {reason}"
    elif isinstance(error, RequestRejected):
        outcome, words = AuditOutcome.MINOR_FAILURE, f"rejected: {reason}"
    else:
        outcome, words = AuditOutcome.SERIOUS_FAILURE, f"no usable answer: {reason}"
    return AuditFate(outcome, words, request_id=error.evidence.request_id)


def refused(refusal: Refused, request_id: str) -> AuditFate:
    """What a refusal means; of the server's words only the codes are kept."""
    words = f"refused: HTTP {refusal.status}" + "".join(f", {code}" for code in _codes(refusal.issues))
    return AuditFate(AuditOutcome.MINOR_FAILURE, words, request_id=request_id)


def done(appointment: Appointment, request_id: str) -> AuditFate:
    """What was held, booked, changed or cancelled."""
    return AuditFate(
        AuditOutcome.SUCCESS,
        patients=tuple(_nameless(one.actor) for one in appointment.patients if one.actor.id),
        appointment=appointment.reference,
        request_id=request_id,
    )


def references(patients: Iterable[Patient | Reference]) -> tuple[Reference, ...]:
    """Patients by address or number, without their names; one that has neither is still one."""
    found = (one if isinstance(one, Reference) else one.as_search_reference() or Reference() for one in patients)
    return tuple(_nameless(one) for one in found)


def _nameless(reference: Reference) -> Reference:
    return Reference(reference.reference, reference.identifier, type="Patient")


def _codes(issues: Iterable[Issue]) -> list[str]:
    return list(dict.fromkeys(issue.code for issue in issues if _CODE.fullmatch(issue.code)))[:5]
