"""The list that a count opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.candidate_popup import CandidateListModel, CandidatePopup
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

Make = Callable[..., Appointment]


@pytest.fixture
def popup(qtbot: QtBot, zone: ZoneInfo, wording: Wording, make: Make) -> Iterator[CandidatePopup]:
    """Three candidates, the first of them gone."""
    model = CalendarModel(zone)
    model.extend([make("2026-08-04T09:00", who=who, reference=who) for who in ("Anna Holm", "<b>Bo</b> Ek", "Cy Dahl")])
    model.mark_gone("Anna Holm")
    day = model.first_day
    assert day is not None
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    lines = CandidateListModel(model.entries(day), wording, zone, LIGHT)
    shown = CandidatePopup(lines, "<i>Tuesday</i>", parent)
    shown.open_at(QPoint(10, 10))
    yield shown
    parent.close()


def test_lines_are_plain_and_sentences_are_for_screen_readers(popup: CandidatePopup) -> None:
    index = popup.list.model().index(1, 0)
    assert index.data() == "09:00 – 09:20  ·  <b>Bo</b> Ek  ·  Consultation  ·  Main Street"
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Tuesday 4 August 09:00 to 09:20, <b>Bo</b> Ek, Main Street, Consultation, free"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in popup.findChildren(QLabel))
    assert popup.list.accessibleName() == "<i>Tuesday</i>"


def test_enter_picks_the_current_one_and_closes(popup: CandidatePopup, qtbot: QtBot) -> None:
    assert popup.list.currentIndex().row() == 1
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.picked) as told:
        QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].appointment.reference == "Cy Dahl"


def test_a_click_picks_but_not_what_is_gone(popup: CandidatePopup, qtbot: QtBot) -> None:
    def click(row: int) -> None:
        place = popup.list.visualRect(popup.list.model().index(row, 0)).center()
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    with qtbot.assertNotEmitted(popup.picked):
        click(0)
    with qtbot.waitSignal(popup.picked):
        click(1)


def test_escape_closes_without_picking(popup: CandidatePopup, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(popup.picked):
        QTest.keyClick(popup.list, Qt.Key.Key_Escape)
        assert not popup.isVisible()


def test_times_by_other_clocks_are_told_with_each(zone: ZoneInfo, wording: Wording, make: Make) -> None:
    model = CalendarModel(zone)
    model.extend([make("2026-08-04T09:00", who="Bo Ek")])
    assert model.first_day is not None
    lines = CandidateListModel(
        model.entries(model.first_day), wording, zone, LIGHT, clocks=lambda _: ["10:00 EEST there"]
    )
    index = lines.index(0, 0)
    assert index.data().startswith("09:00 – 09:20  ·  10:00 EEST there  ·  Bo Ek")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("free, 10:00 EEST there")
