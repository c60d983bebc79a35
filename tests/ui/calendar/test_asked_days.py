"""Which days a search has asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.span import Span, days
from slotdesk_ui.calendar.asked_days import AskedDays, is_bare, is_unasked
from slotdesk_ui.calendar.calendar_model import CalendarModel

STOCKHOLM, TOKYO = ZoneInfo("Europe/Stockholm"), ZoneInfo("Asia/Tokyo")


def test_no_day_is_left_out_as_long_as_there_was_no_search() -> None:
    asked = AskedDays()
    assert asked.days(STOCKHOLM) is None
    assert not asked.leaves_out(date(2026, 8, 4), STOCKHOLM)


def test_the_end_does_not_belong_to_it_and_days_are_those_of_a_zone() -> None:
    asked = AskedDays()
    asked.ask(days(date(2026, 8, 4), 2, STOCKHOLM))
    assert asked.days(STOCKHOLM) == (date(2026, 8, 4), date(2026, 8, 5))
    assert asked.leaves_out(date(2026, 8, 3), STOCKHOLM)
    assert not asked.leaves_out(date(2026, 8, 5), STOCKHOLM)
    assert asked.leaves_out(date(2026, 8, 6), STOCKHOLM)
    assert asked.days(TOKYO) == (date(2026, 8, 4), date(2026, 8, 6))
    asked.ask(None)
    assert not asked.leaves_out(date(2026, 8, 6), STOCKHOLM)


def test_a_day_asked_for_from_noon_on_is_asked_for() -> None:
    asked = AskedDays()
    start = datetime(2026, 8, 4, 12, tzinfo=STOCKHOLM)
    asked.ask(Span(start, start.replace(hour=13)))
    assert asked.days(STOCKHOLM) == (date(2026, 8, 4), date(2026, 8, 4))


def test_what_came_without_being_asked_for_is_known(qapp: object, make: Callable[..., Appointment]) -> None:
    model = CalendarModel(STOCKHOLM)
    model.asked.ask(days(date(2026, 8, 4), 1, STOCKHOLM))
    model.extend([make("2026-08-06T09:00")])
    assert [is_unasked(model, date(2026, 8, day)) for day in (3, 4, 5, 6)] == [True, False, True, False]


def test_a_day_is_bare_where_it_was_asked_for_and_nothing_is_free(make: Callable[..., Appointment]) -> None:
    model = CalendarModel(STOCKHOLM)
    tuesday, wednesday = date(2026, 8, 4), date(2026, 8, 5)
    assert not is_bare(model, tuesday), "nobody has searched"
    model.asked.ask(days(tuesday, 2, STOCKHOLM))
    model.extend([make("2026-08-04T09:00")])
    assert [is_bare(model, day) for day in (tuesday, wednesday, date(2026, 8, 6))] == [False, True, False]
    model.asked.is_whole = False
    assert not is_bare(model, wednesday), "more may come"
