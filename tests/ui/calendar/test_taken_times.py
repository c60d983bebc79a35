"""What a booking takes away besides itself."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.taken_times import taken_beside

Make = Callable[..., Appointment]


def times(model: CalendarModel, booked: Appointment, *, of_patient: bool) -> list[str]:
    found = taken_beside(model.everything, booked, of_patient=of_patient)
    return [one.appointment.reference for one in found]


def test_what_overlaps_with_the_same_practitioner_goes(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = CalendarModel(zone)
    model.extend(
        [
            make("2026-08-04T08:40", 20, who="Anna", reference="before"),
            make("2026-08-04T08:50", 20, who="Anna", reference="into it"),
            make("2026-08-04T09:00", 40, who="Anna", service="Long", reference="longer"),
            make("2026-08-04T09:00", 20, who="Anna", place="Location/there", reference="elsewhere"),
            make("2026-08-04T09:00", 20, who="Anna", reference="room for another"),
            make("2026-08-04T09:00", 20, who="Bo", reference="another's"),
            make("2026-08-04T09:20", 20, who="Anna", reference="after"),
        ]
    )
    booked = make("2026-08-04T09:00", 20, who="Anna", status="booked", reference="Appointment/booked")
    assert times(model, booked, of_patient=False) == ["into it", "longer", "elsewhere"]
    assert times(model, booked, of_patient=True) == [
        "into it",
        "longer",
        "elsewhere",
        "room for another",
        "another's",
    ]


def test_without_a_practitioner_only_the_patient_counts(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = CalendarModel(zone)
    model.extend([make("2026-08-04T09:00", 40, who="", reference="free")])
    booked = make("2026-08-04T09:00", 20, who="", status="booked")
    assert times(model, booked, of_patient=False) == []
    assert times(model, booked, of_patient=True) == ["free"]
    model.mark_gone("free")
    assert times(model, booked, of_patient=True) == []
