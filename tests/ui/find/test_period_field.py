"""Presets and dates of one's own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk_ui.find.day_line import DayLine
from slotdesk_ui.find.period_field import PeriodField, PeriodPreset, follow_up_days, preset_days

WEDNESDAY = date(2026, 8, 5)
STOCKHOLM = ZoneInfo("Europe/Stockholm")


def write(line: DayLine, text: str) -> None:
    line.edit.selectAll()
    QTest.keyClicks(line.edit, text)


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
    write(field.end, "2026-08-19")
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


def test_a_follow_up_is_so_many_weeks_away_give_or_take(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    field.show()
    assert not field.weeks.isVisible()
    field.preset.setCurrentIndex(field.preset.findData(PeriodPreset.FOLLOW_UP))
    assert field.weeks.isVisible()
    assert field.days() == (date(2026, 9, 9), date(2026, 9, 23))  # six weeks, give or take seven days
    field.weeks.setValue(3)
    field.leeway.setValue(2)
    assert field.days() == (date(2026, 8, 24), date(2026, 8, 28))
    field.set_today(date(2026, 8, 6))
    assert field.days() == (date(2026, 8, 25), date(2026, 8, 29))
    assert follow_up_days(1, 60, WEDNESDAY)[0] == date(2026, 8, 6)  # never the past


def test_after_a_date_goes_on_for_four_weeks_from_the_date_that_is_chosen(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    field.preset.setCurrentIndex(field.preset.findData(PeriodPreset.AFTER))
    assert field.days() == (date(2026, 8, 6), date(2026, 9, 2))
    write(field.start, "2026-10-01")
    assert field.current_preset() is PeriodPreset.AFTER
    assert field.days() == (date(2026, 10, 1), date(2026, 10, 28))
    field.set_today(date(2026, 8, 6))
    assert field.days() == (date(2026, 10, 1), date(2026, 10, 28))
    write(field.end, "2026-10-05")
    assert field.current_preset() is PeriodPreset.OWN


def test_what_is_wrong_with_the_dates_is_said_at_the_dates_and_nothing_is_lost(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    field.set_preset(PeriodPreset.NEXT_WEEK)
    assert field.problem() is None
    assert "10" in field.note.text()
    write(field.end, "31.2.")
    field.end.settled.emit()
    problem = field.problem()
    assert problem is not None
    assert "“31.2.” is no date" in problem[0]
    assert problem[1] is field.end
    assert field.note.text() == problem[0]
    assert field.end.edit.text() == "31.2."
    write(field.end, "tomorrow")
    assert "before the first" in str(field.problem())
    assert field.days() == (date(2026, 8, 10), date(2026, 8, 6))
    write(field.start, "1.8.2026")
    write(field.end, "yesterday")
    assert "is over" in str(field.problem())
    field.set_preset(PeriodPreset.TODAY)
    assert field.problem() is None


def test_a_date_that_cannot_be_read_goes_with_the_call(qtbot: QtBot) -> None:
    field = PeriodField(WEDNESDAY)
    qtbot.addWidget(field)
    before = field.days()
    write(field.start, "head")
    assert field.problem() is not None
    field.drop_unreadable()
    assert field.problem() is None
    assert field.days() == before
