"""What a server said, and what became of a hold, a booking, a change or a cancellation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slotdesk.domain.appointment import Appointment
    from slotdesk.domain.finding import Finding


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue of an OperationOutcome, in the server's own words.

    `severity` is fatal, error, warning or information; `code` an issue-type code such as `conflict`; `text` comes
    from `details.text`, else the words of `details.coding`; `diagnostics` is meant for technicians.

    Source: FHIR R4, OperationOutcome.
    """

    severity: str
    code: str
    text: str = ""
    diagnostics: str = ""

    @property
    def is_error(self) -> bool:
        """Whether the issue says that something did not happen."""
        return self.severity in {"fatal", "error"}

    @property
    def words(self) -> str:
        """What to show of it: the text, else the diagnostics, else the bare code."""
        return self.text or self.diagnostics or self.code


@dataclass(frozen=True, slots=True)
class Held:
    """The server holds the appointment, for `lasts` from its answer; None where it did not say for how long.

    `expires` is the same by this computer's clock.
    """

    appointment: Appointment
    expires: datetime | None = None
    issues: tuple[Issue, ...] = ()
    findings: tuple[Finding, ...] = ()
    lasts: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """The server says that the appointment is booked, new or changed."""

    appointment: Appointment
    issues: tuple[Issue, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The server says that the appointment is cancelled, or that the hold is released."""

    appointment: Appointment
    issues: tuple[Issue, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """The server said no; nothing was changed. `status` is the HTTP status that it said it with."""

    status: int
    issues: tuple[Issue, ...] = ()
    appointment: Appointment | None = None
    retry_after: float | None = None

    @property
    def words(self) -> str:
        """The server's own words, the errors first; empty where it gave none."""
        told = [issue.words for issue in self.issues if issue.is_error] or [issue.words for issue in self.issues]
        return "\n".join(dict.fromkeys(told))

    @property
    def means_gone(self) -> bool:
        """Whether the refusal says that the time is not to be had any more, rather than that something was amiss.

        A 404 alone does not: it is also the answer of a server that lacks the operation.
        """
        if self.status in _GONE_STATUS:
            return True
        codes = {issue.code for issue in self.issues}
        return bool(codes & _GONE_CODES) and "not-supported" not in codes


# Source: FHIR R4, value set issue-type; HTTP semantics, RFC 9110.
_GONE_STATUS = frozenset({409, 410, 412})
_GONE_CODES = frozenset({"not-found", "conflict", "deleted", "duplicate", "multiple-matches", "expired", "lock-error"})

HoldOutcome = Held | Refused
BookingOutcome = Booked | Refused
CancelOutcome = Cancelled | Refused
