"""What the checks are told: the test patient, criteria, the period. Kept for a server as long as the window is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.connection import Connection
from slotdesk.services.checking.plan import DEFAULT_DAYS, DEFAULT_WAIT_S, CheckPlan


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """As typed: references as `Type/id` or `system|value`, codes as `system|code`, each empty where none is wanted.

    `start` None is tomorrow.
    """

    patient: str = ""
    practitioner: str = ""
    location: str = ""
    visit_type: str = ""
    specialty: str = ""
    start: date | None = None
    days: int = DEFAULT_DAYS
    longest_wait_s: int = int(DEFAULT_WAIT_S)

    def plan(self, connection: Connection, only: tuple[str, ...], zone: tzinfo) -> CheckPlan:
        """What a run is told; a day begins where the clinic is.

        Raises:
            ValueError: a reference or a code has another form.
        """
        return CheckPlan(
            connection,
            only,
            _reference(self.patient),
            _reference(self.practitioner),
            _reference(self.location),
            _coding(self.visit_type),
            _coding(self.specialty),
            datetime.combine(self.start, time.min, zone) if self.start is not None else None,
            self.days,
            float(self.longest_wait_s),
        )


def _reference(text: str) -> Reference | None:
    return Reference.parse(text) if text.strip() else None


def _coding(text: str) -> Coding | None:
    return Coding.parse(text) if text.strip() else None
