"""The list of free times, as screen readers meet it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.accessible_lines import AccessibleLines
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.list_view import ListView

PRESS = QAccessibleActionInterface.pressAction()


@pytest.fixture
def shown(panel: CalendarPanel, view: CalendarView) -> ListView:
    panel.set_mode(CalendarMode.LIST)
    return panel.list


def lines(top: AccessibleLines) -> list[Any]:
    return [top.child(row) for row in range(top.lines.table.rowCount())]


def test_a_line_says_all_and_chooses(shown: ListView, panel: CalendarPanel, qtbot: QtBot) -> None:
    top = AccessibleLines(shown)
    names = [line.text(QAccessible.Text.Name) for line in lines(top)]
    assert names[:2] == [
        "Tuesday 4 August 2026  ·  4 free",
        "Tuesday 4 August 09:00 to 09:20, Anna Holm, Main Street, Consultation, free",
    ]
    assert [line.actionInterface().actionNames() for line in lines(top)[:2]] == [[], [PRESS]]
    with qtbot.waitSignal(panel.chosen) as chosen:
        lines(top)[4].actionInterface().doAction(PRESS)
    assert chosen.args is not None
    assert chosen.args[0].reference == "Appointment/2026-08-04T10:00-Anna Holm"
    current = top.current()
    assert current is lines(top)[4]
    state: Any = current.state()
    assert state.focused
    panel.model.mark_gone("Appointment/2026-08-04T10:00-Anna Holm")
    assert lines(top)[4].actionInterface().actionNames() == []


def test_lines_are_where_they_are_painted(shown: ListView) -> None:
    top = AccessibleLines(shown)
    third = lines(top)[2]
    there: Any = top.childAt(third.rect().center().x(), third.rect().center().y())
    assert there is third
    assert third.rect().width() == shown.viewport().width()
    assert not third.state().offscreen


def test_other_lines_are_told(shown: ListView, panel: CalendarPanel, qtbot: QtBot) -> None:
    said: list[str] = []
    shown.announced.connect(said.append)
    with qtbot.waitSignal(shown.refreshed):
        panel.model.mark_gone("Appointment/2026-08-10T08:00-Bo Ek")
    panel.step(1)
    assert said[-1] == "Thursday 6 August 09:30 to 09:50, Bo Ek, Main Street, Consultation, free"


def test_an_own_appointment_is_shown_in_the_list_of_its_own(
    shown: ListView, panel: CalendarPanel, make: Callable[..., Appointment], qtbot: QtBot
) -> None:
    top = AccessibleLines(shown)
    assert lines(top)[3].actionInterface().localizedActionName(PRESS) == "Choose"
    own = make("2026-08-04T09:10", status="booked")
    panel.show_existing([own])
    shown.refresh()
    line = lines(top)[3]
    assert line.text(QAccessible.Text.Name).startswith("Own appointment: Tuesday 4 August 09:10 – 09:30")
    assert line.actionInterface().localizedActionName(PRESS) == "Show it in the list"
    chosen: list[object] = []
    panel.chosen.connect(chosen.append)
    with qtbot.waitSignal(panel.view.drag.clicked) as clicked:
        line.actionInterface().doAction(PRESS)
    assert clicked.args == [own]
    assert chosen == []
