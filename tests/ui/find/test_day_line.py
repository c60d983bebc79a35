"""A day as it is typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.find.day_line import DayLine

WEDNESDAY = date(2026, 8, 5)


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[DayLine]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = DayLine("From", WEDNESDAY)
    qtbot.addWidget(made)
    made.show()
    yield made
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("27/11", date(2026, 11, 27)),
        ("3/1", date(2027, 1, 3)),  # the next one to come
        ("27.11.26", date(2026, 11, 27)),
        ("14.12", date(2026, 12, 14)),  # not a quarter past two
        ("2026-09-01", date(2026, 9, 1)),
        ("01/09/2026", date(2026, 9, 1)),
        ("next tue", date(2026, 8, 11)),
        ("in 6 weeks", date(2026, 9, 16)),
        ("  tomorrow ", date(2026, 8, 6)),
    ],
)
def test_a_day_is_read_as_it_is_said_and_written_in_the_local_form(line: DayLine, typed: str, meant: date) -> None:
    line.edit.selectAll()
    QTest.keyClicks(line.edit, typed)
    assert line.is_read
    assert line.day() == meant
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    assert line.edit.text() == meant.strftime("%d/%m/%Y")


@pytest.mark.parametrize("typed", ["31/2", "soon", "14:00", "1/1/1800", "1/1/99999", "💉"])
def test_what_is_no_day_stays_as_it_was_typed_and_the_last_day_counts(line: DayLine, typed: str) -> None:
    told: list[bool] = []
    line.changed.connect(lambda: told.append(line.is_read))
    line.edit.setText("")
    line.edit.insert(typed)
    line.edit.textEdited.emit(typed)
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    assert not line.is_read
    assert line.edit.text() == typed
    assert line.day() == WEDNESDAY
    assert told == [False]


def test_a_day_that_is_set_takes_the_place_of_what_could_not_be_read(line: DayLine) -> None:
    line.edit.selectAll()
    QTest.keyClicks(line.edit, "soon")
    line.set_day(WEDNESDAY)
    assert line.is_read
    assert line.edit.text() == "05/08/2026"


def test_the_arrows_go_by_days_and_the_pages_by_weeks(line: DayLine) -> None:
    for key, day in (
        (Qt.Key.Key_Up, 6),
        (Qt.Key.Key_PageUp, 13),
        (Qt.Key.Key_Down, 12),
        (Qt.Key.Key_PageDown, 5),
    ):
        QTest.keyClick(line.edit, key)
        assert line.day() == date(2026, 8, day)


def test_a_day_is_picked_in_the_months_sheet(line: DayLine) -> None:
    QTest.keyClick(line.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (sheet,) = line.findChildren(QCalendarWidget)
    assert sheet.isVisible()
    sheet.activated.emit(sheet.selectedDate().addDays(2))
    assert not sheet.isVisible()
    assert line.day() == date(2026, 8, 7)
