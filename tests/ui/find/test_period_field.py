"""Presets and dates of one's own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from slotdesk_ui.find.period_field import PeriodField, PeriodPreset, preset_days

WEDNESDAY = date(2026, 8, 5)
STOCKHOLM = ZoneInfo("Europe/Stockholm")


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        (PeriodPreset.TODAY, date(2026, 8, 5), date(2026, 8, 5)),
        (PeriodPreset.THIS_WEEK, date(2026, 8, 5), date(2026, 8, 9)),
        (PeriodPreset.NEXT_WEEK, date(2026, 8, 10), date(2026, 8, 16)),
        (PeriodPreset.TWO_WEEKS, date(2026, 8, 5), date(2026, 8, 18)),
        (PeriodPreset.FOUR_WEEKS, date(2026, 8, 5), date(2026, 9, 1)),
    ],
)
def test_presets_are_inclusive_days(preset: PeriodPreset, first: date, last: date) -> None:
    assert preset_days(preset, WEDNESDAY) == (first, last)


def test_what_is_sent_begins_now_and_ends_after_the_last_day(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    field.set_preset(PeriodPreset.TODAY)
    span = field.span(datetime(2026, 8, 5, 8, 30, 59, tzinfo=UTC), STOCKHOLM)
    assert span.start.isoformat() == "2026-08-05T10:30:00+02:00"
    assert span.end.isoformat() == "2026-08-06T00:00:00+02:00"


def test_the_last_day_has_its_own_offset_over_a_summer_time_change(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    field.set_days(date(2026, 10, 24), date(2026, 10, 25))
    span = field.span(datetime(2026, 8, 5, tzinfo=UTC), STOCKHOLM)
    assert span.start.isoformat() == "2026-10-24T00:00:00+02:00"
    assert span.end.isoformat() == "2026-10-26T00:00:00+01:00"


def test_a_changed_date_makes_the_period_ones_own(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    field.set_preset(PeriodPreset.NEXT_WEEK)
    field.end.setDate(field.end.date().addDays(3))
    assert field.current_preset() is PeriodPreset.OWN
    assert field.days() == (date(2026, 8, 10), date(2026, 8, 19))


def test_presets_move_on_at_midnight_and_own_dates_stay(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    field.set_preset(PeriodPreset.TODAY)
    field.set_today(date(2026, 8, 6))
    assert field.days() == (date(2026, 8, 6), date(2026, 8, 6))
    field.set_days(date(2026, 9, 1), date(2026, 9, 2))
    field.set_today(date(2026, 8, 7))
    assert field.days() == (date(2026, 9, 1), date(2026, 9, 2))


def test_a_period_that_is_over_is_refused(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    field.set_days(date(2026, 8, 3), date(2026, 8, 4))
    with pytest.raises(ValueError, match="end after it starts"):
        field.span(datetime(2026, 8, 5, 8, tzinfo=UTC), STOCKHOLM)
