"""What a command has to say in the end, gathered while it runs, so that an early end loses nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from slotdesk.cli.exit_status import ExitStatus
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.capability import Capabilities
from slotdesk.domain.finding import Finding
from slotdesk.domain.outcome import BookingOutcome, Cancelled, CancelOutcome, Held, HoldOutcome, Issue, Refused
from slotdesk.domain.page import AppointmentPage
from slotdesk.domain.record import Record


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a command did not come to its end: a code for scripts, a sentence for people, a remark for technicians."""

    code: str
    words: str
    detail: str = ""
    issues: tuple[Issue, ...] = ()


@dataclass(slots=True)
class Answer:
    """What every command has: `problem` is None where all went well."""

    problem: Problem | None = None

    @property
    def status(self) -> ExitStatus:
        """The exit status where no error was raised."""
        return ExitStatus.DONE

    @property
    def changing(self) -> bool:
        """Whether a change is on its way, so that stopping now leaves its fate unknown."""
        return False


@dataclass(slots=True)
class SearchAnswer(Answer):
    """What a search brought so far. `noun` is candidates or appointments."""

    noun: str = "candidates"
    appointments: list[Appointment] = field(default_factory=list)
    total: int | None = None
    unreadable: int = 0
    issues: list[Issue] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def add(self, page: AppointmentPage) -> None:
        """Take in a portion."""
        self.appointments.extend(page.appointments)
        self.unreadable += page.unreadable
        self.issues.extend(page.issues)
        self.findings.extend(page.findings)
        if page.total is not None:
            self.total = page.total

    @property
    def status(self) -> ExitStatus:
        """Refused where the server answered with nothing but errors."""
        refused = not self.appointments and any(issue.is_error for issue in self.issues)
        return ExitStatus.REFUSED if refused else ExitStatus.DONE


class Result(StrEnum):
    """What became of a hold, a booking or a cancellation."""

    HELD = "held"
    BOOKED = "booked"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(slots=True)
class ChangeAnswer(Answer):
    """What became of a hold, a booking or a cancellation; `outcome` is None until the server has answered.

    `wish` is the verb (hold, book, cancel), `reference` the appointment's as it was given, `sent` whether the change
    was handed to the network.
    """

    wish: str = ""
    reference: str = ""
    sent: bool = False
    outcome: HoldOutcome | BookingOutcome | CancelOutcome | None = None

    @property
    def status(self) -> ExitStatus:
        """Refused where the server said no."""
        return ExitStatus.REFUSED if isinstance(self.outcome, Refused) else ExitStatus.DONE

    @property
    def changing(self) -> bool:
        """From the moment of sending until the answer."""
        return self.sent and self.outcome is None

    def result(self, status: ExitStatus) -> Result | None:
        """The word for it; None where nothing was asked of the server or it could not be reached."""
        if isinstance(self.outcome, Held):
            return Result.HELD
        if isinstance(self.outcome, Cancelled):
            return Result.CANCELLED
        if self.outcome is not None and not isinstance(self.outcome, Refused):
            return Result.BOOKED
        return {ExitStatus.REFUSED: Result.REFUSED, ExitStatus.UNKNOWN: Result.UNKNOWN}.get(status)


@dataclass(slots=True)
class CapabilitiesAnswer(Answer):
    """What the server says of itself."""

    capabilities: Capabilities | None = None


@dataclass(slots=True)
class RecordsAnswer(Answer):
    """Lines of the journal. `under_way` are ids that a living process is sending, `found` what looking up brought."""

    records: list[Record] = field(default_factory=list)
    under_way: frozenset[str] = frozenset()
    found: dict[str, str] = field(default_factory=dict)

    @property
    def status(self) -> ExitStatus:
        """Unknown while the fate of any that is listed is open."""
        return ExitStatus.UNKNOWN if any(one.fate.is_open for one in self.records) else ExitStatus.DONE
