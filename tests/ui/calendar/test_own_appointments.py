"""Own appointments around skipped hours, and free times that became one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.own_appointments import own_pieces, told_by_own
from slotdesk_ui.calendar.time_axis import TimeAxis

Make = Callable[..., Appointment]


def test_an_hour_that_the_clocks_skip_is_left_out(make: Make, zone: ZoneInfo) -> None:
    day = date(2026, 3, 29)  # 02:00 becomes 03:00
    axis = TimeAxis([day], zone)
    assert own_pieces(make("2026-03-29T01:30", 60), axis, day) == [(90, 120), (180, 210)]
    assert own_pieces(make("2026-03-29T01:00", 60), axis, day) == [(60, 120)]
    assert own_pieces(make("2026-03-29T09:00", 60), axis, day) == [(540, 600)]


def test_gone_times_that_meet_an_own_one_are_told_by_it(qapp: object, make: Make, zone: ZoneInfo) -> None:
    model = CalendarModel(zone)
    model.extend([make("2026-08-04T09:00"), make("2026-08-04T09:20"), make("2026-08-04T10:00")])
    entries = model.entries(date(2026, 8, 4))
    own = [make("2026-08-04T09:00", 40)]
    assert not told_by_own(entries[:1], own), "one that is free is to be seen"
    model.take_away(entries)
    assert told_by_own(entries[:2], own)
    assert not told_by_own(entries, own)
    assert not told_by_own(entries[:1], [])
    assert told_by_own(entries[:2], [make("2026-08-04T09:00", 30)]), "one that is longer would lie over it as well"
