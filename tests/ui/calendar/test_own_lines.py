"""What the list says of own appointments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.own_lines import OwnLines
from slotdesk_ui.calendar.wording import Wording

Make = Callable[..., Appointment]


def test_only_those_of_the_days_found_are_listed(qapp: object, zone: ZoneInfo, wording: Wording, make: Make) -> None:
    model = CalendarModel(zone)
    lines = OwnLines(model, wording)
    own = [make(f"2026-08-{day}T23:30", 60, status="booked") for day in ("03", "04", "05", "06")]
    model.set_existing(own, 0)
    assert lines.listed() == [], "as long as nothing was found"
    model.extend([make("2026-08-04T09:00"), make("2026-08-05T09:00")])
    assert lines.listed() == own[1:3]
    assert lines.day(own[1]) == date(2026, 8, 4), "where it begins"


def test_order_is_of_the_kind_that_free_times_have(qapp: object, zone: ZoneInfo, wording: Wording, make: Make) -> None:
    lines = OwnLines(CalendarModel(zone), wording)
    own = make("2026-08-04T09:20", 40, who="Anna Holm", status="booked")
    assert lines.order(own) == (
        own.start.timestamp(), 560.0, 40, "anna holm", "main street", "consultation", "own appointment · booked"
    )  # fmt: skip
    assert len(lines.order(own)) == len(lines.texts(own))
