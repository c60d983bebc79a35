"""The appointments that are there from the beginning: about 35 % of the working time of each week.

Most belong to patients who are not in the register of this copy and name no patient; otherwise each of the 200
would be at the clinic twice a week.
"""

import random
from datetime import date

from .clinic import Clinic, Practitioner, Service
from .codes import PEDIATRICS, STATUS_REASON_SYSTEM, Code, Json
from .opening import OpenSpan, open_spans
from .record import AppointmentRecord

_FILL = 0.42
_REGISTERED = 0.2
_REASONS = (
    Code(STATUS_REASON_SYSTEM, "patient-cancel", "Patient Cancel"),
    Code(STATUS_REASON_SYSTEM, "improved", "Patient Feeling Better"),
    Code(STATUS_REASON_SYSTEM, "personal", "Provider Personal Reason"),
)
COMMENTS = ("", "", "", "", "Needs an interpreter", "Wheelchair", "Prefers to be called before", "Comes with relative")


class WeekOfBookings:
    """Draws the bookings of one week, keeping patients from being in two places at once."""

    def __init__(self, clinic: Clinic, patients: dict[str, Json], monday: date, now: int) -> None:
        self._clinic = clinic
        self._monday = monday
        self._now = now
        self._draw = random.Random(f"{clinic.seed}/bookings/{monday.isoformat()}")  # noqa: S311 - example data
        self._children = [key for key, patient in patients.items() if "contact" in patient]
        self._adults = [key for key, patient in patients.items() if "contact" not in patient]
        self._taken: dict[str, list[tuple[int, int]]] = {}
        self._records: list[AppointmentRecord] = []

    def records(self) -> list[AppointmentRecord]:
        """All bookings of the week."""
        for practitioner in self._clinic.practitioners.values():
            for span in open_spans(self._clinic, practitioner, self._monday):
                self._fill(practitioner, span)
        return self._records

    def _fill(self, practitioner: Practitioner, span: OpenSpan) -> None:
        at = span.start
        while at < span.end:
            service = self._clinic.services[self._draw.choice(span.services)]
            end = at + service.minutes * 60
            if self._draw.random() < _FILL and end <= span.end:
                self._book(practitioner, span, service, at, end)
            at = end

    def _book(self, practitioner: Practitioner, span: OpenSpan, service: Service, start: int, end: int) -> None:
        patients = self._patients(practitioner, service, start, end)
        status = self._status(end)
        asked = start - self._draw.randint(2, 40) * 86400
        self._records.append(
            AppointmentRecord(
                id=f"appt-{self._monday:%y%m%d}-{len(self._records) + 1:03}",
                status=status,
                start=start,
                end=end,
                practitioner=practitioner.id,
                site=span.site,
                service=service.id,
                patients=tuple(patients),
                requested_start=start - 7 * 86400,
                requested_end=start + 7 * 86400,
                created=asked,
                updated=asked,
                comment=self._draw.choice(COMMENTS),
                reason=self._draw.choice(_REASONS).concept() if status == "cancelled" else None,
            )
        )

    def _patients(self, practitioner: Practitioner, service: Service, start: int, end: int) -> list[str]:
        if self._draw.random() > _REGISTERED:
            return []
        pool = self._children if practitioner.specialty is PEDIATRICS else self._adults
        wanted = self._draw.randint(3, 6) if service.group else 1
        patients = [key for key in self._draw.sample(pool, wanted) if self._is_free(key, start, end)]
        for key in patients:
            self._taken.setdefault(key, []).append((start, end))
        return patients

    def _is_free(self, patient: str, start: int, end: int) -> bool:
        return all(end <= first or last <= start for first, last in self._taken.get(patient, ()))

    def _status(self, end: int) -> str:
        chance = self._draw.random()
        if chance < 0.04:
            return "cancelled"
        if end > self._now:
            return "booked"
        return "noshow" if chance < 0.09 else "fulfilled"
