"""The entries of one day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.day_bucket import DayBucket

Make = Callable[..., Appointment]


def test_it_sorts_and_counts_when_somebody_looks(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = CalendarModel(zone)
    model.extend([make(f"2026-08-04T{time}") for time in ("10:00", "09:00", "11:00")])
    ten, nine, eleven = model.everything
    bucket = DayBucket(ten, 1)
    bucket.put(nine, 2)
    bucket.put(eleven, 3)
    assert bucket.version == 3
    assert bucket.earliest is nine
    assert list(bucket.entries) == [ten, nine, eleven]
    assert list(bucket.in_order()) == [nine, ten, eleven]
    assert (len(bucket), bucket.free()) == (3, 3)
    nine.gone = True
    bucket.touch(4)
    assert bucket.free() == 2


def test_counts_of_a_model_leave_out_what_is_gone(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = CalendarModel(zone)
    model.extend([make(f"2026-08-0{day}T10:00", reference=f"Appointment/{day}") for day in (4, 5, 6)])
    model.mark_gone("Appointment/5")
    assert [model.free_on(date(2026, 8, day)) for day in (4, 5, 6, 7)] == [1, 0, 1, 0]
    assert model.free_count(date(2026, 8, 4), 7) == 2
    assert model.count(date(2026, 8, 4), 7) == 3
    assert model.gone == 1
    model.set_zone(ZoneInfo("UTC"))
    assert model.gone == 1
    model.clear()
    assert model.gone == 0
