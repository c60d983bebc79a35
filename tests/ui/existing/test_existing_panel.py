"""The list and its buttons, with keys and clicks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk_ui.existing.existing_panel import ExistingPanel
from slotdesk_ui.widgets.plain_label import Tone
from ui.examples import START, STOCKHOLM, appointment, words_in

ONE = replace(appointment(), status="booked")
TWO = replace(appointment(START + timedelta(hours=1), key="two"), status="booked")
OFF = replace(appointment(START + timedelta(hours=2), key="off"), status="cancelled")


class Shown:
    """The panel on the screen, and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.panel = ExistingPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(1000, 220)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.asked: list[tuple[str, object]] = []
        for name in ("cancel_requested", "move_requested", "comment_requested", "shown"):
            getattr(self.panel, name).connect(lambda what, name=name: self.asked.append((name, what)))

    def list_all(self) -> None:
        self.panel.show_appointments([ONE, TWO, OFF], STOCKHOLM, "Anna: 2 ahead")


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_empty_it_says_why_and_offers_nothing(shown: Shown) -> None:
    assert "Choose a patient on the left" in words_in(shown.panel)
    assert not shown.panel.cancel_button.isEnabled()
    shown.panel.request_cancel()
    shown.panel.request_move()
    assert shown.asked == []


def test_keys_cancel_comment_and_show_what_is_selected(shown: Shown) -> None:
    shown.list_all()
    shown.panel.focus_list()
    assert shown.panel.selected() == [ONE]
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Return):
        QTest.keyClick(shown.panel.table, key)
    assert shown.asked == [("cancel_requested", [ONE]), ("comment_requested", ONE), ("shown", ONE)]
    shown.panel.move_button.click()
    assert shown.asked[-1] == ("move_requested", ONE)


def test_several_can_be_cancelled_but_only_one_moved_and_what_is_off_is_left_out(shown: Shown) -> None:
    shown.list_all()
    shown.panel.table.selectAll()
    assert shown.panel.cancel_button.isEnabled()
    assert not shown.panel.move_button.isEnabled()
    shown.panel.request_move()
    shown.panel.cancel_button.click()
    assert shown.asked == [("cancel_requested", [ONE, TWO])]
    shown.panel.table.selectRow(2)
    assert not shown.panel.cancel_button.isEnabled()
    assert not OFF.can_be_changed


def test_a_refresh_keeps_what_is_selected(shown: Shown) -> None:
    shown.list_all()
    shown.panel.table.selectRow(1)
    shown.panel.show_appointments([ONE, TWO], STOCKHOLM, "again")
    assert shown.panel.selected() == [TWO]
    shown.panel.show_appointments([ONE], STOCKHOLM, "again")
    assert shown.panel.selected() == []


def test_it_can_say_something_of_what_is_listed(shown: Shown) -> None:
    shown.list_all()
    shown.panel.say("May be out of date", Tone.WARNING)
    assert "May be out of date" in words_in(shown.panel)
    shown.panel.say_why_empty("Nothing")
    assert "Nothing" in words_in(shown.panel)
    assert shown.panel.model.rowCount() == 0


def test_opened_again_the_list_shows_its_first_row_or_the_one_selected(shown: Shown) -> None:
    many = [appointment(START + timedelta(days=day), key=f"day-{day}") for day in range(30)]
    shown.panel.show_appointments(many[1:], STOCKHOLM, "29 ahead")
    shown.panel.hide()
    shown.panel.resize(1000, 60)
    shown.panel.show_appointments(many, STOCKHOLM, "30 ahead")
    shown.panel.resize(1000, 220)
    shown.panel.show()
    shown.panel.focus_list()
    assert shown.panel.selected() == [many[0]]
    assert shown.panel.table.rowAt(2) == 0
    shown.panel.table.selectRow(25)
    shown.panel.table.scrollToTop()
    shown.panel.show_appointments(many, STOCKHOLM, "30 ahead")
    assert (
        shown.panel.table.viewport()
        .rect()
        .contains(shown.panel.table.visualRect(shown.panel.model.index(25, 0)).center())
    )


def test_what_cannot_be_done_is_said(shown: Shown) -> None:
    said: list[str] = []
    shown.panel.unfit.connect(said.append)
    shown.panel.request_cancel()
    shown.list_all()
    shown.panel.focus_list()
    QTest.keyClick(shown.panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    shown.panel.request_move()
    shown.panel.select(OFF.reference)
    for request in (shown.panel.request_comment, shown.panel.request_cancel):
        request()
    assert shown.asked == []
    assert said == [
        "Select an appointment in the list first.",
        "Select one appointment alone for that.",
        *["What is selected can't be changed: it does not stand any more."] * 2,
    ]
