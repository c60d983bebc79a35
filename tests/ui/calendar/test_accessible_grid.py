"""The painted grid, as screen readers meet it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import CalendarColumns, CalendarMode
from slotdesk_ui.calendar.accessible_grid import AccessibleGrid, CandidatePart, ChipPart, ColumnPart, OwnPart
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView

from .conftest import MakeAppointment

PRESS = QAccessibleActionInterface.pressAction()


def name(part: QAccessibleInterface | None) -> str:
    assert part is not None
    return part.text(QAccessible.Text.Name)


def columns(grid: AccessibleGrid) -> list[ColumnPart]:
    found = [grid.child(number) for number in range(grid.childCount())]
    return [one for one in found if isinstance(one, ColumnPart)]


def parts(column: Any) -> list[Any]:
    return [column.child(number) for number in range(column.childCount())]


def test_days_and_times_are_told_by_name(view: CalendarView) -> None:
    grid = AccessibleGrid(view)
    assert [name(column) for column in columns(grid)][:2] == ["Monday 3 August, 0 free", "Tuesday 4 August, 4 free"]
    tuesday = columns(grid)[1]
    assert [name(part) for part in parts(tuesday)] == [
        "Tuesday 4 August 09:00 to 09:20, Anna Holm, Main Street, Consultation, free",
        "Tuesday 4 August 09:00 to 09:20, Bo Ek, Main Street, Consultation, free",
        "Tuesday 4 August 09:20 to 09:40, Anna Holm, Main Street, Consultation, free",
        "Tuesday 4 August 10:00 to 10:20, Anna Holm, Main Street, Consultation, free",
    ]
    assert [tuesday.indexOfChild(part) for part in parts(tuesday)] == [0, 1, 2, 3]


def test_parts_are_where_they_are_painted(view: CalendarView) -> None:
    grid = AccessibleGrid(view)
    tuesday = columns(grid)[1]
    part = parts(tuesday)[2]
    middle = part.rect().center()
    found = view.item_at(view.viewport().mapFromGlobal(middle))
    assert found is not None
    assert found[0] == 1
    there: Any = tuesday.childAt(middle.x(), middle.y())
    assert there is part
    there = grid.childAt(middle.x(), middle.y())
    assert there is tuesday
    assert not part.state().offscreen
    view.scroll_to(20 * 60)
    assert part.state().offscreen


def test_a_time_is_chosen_by_its_action(view: CalendarView, qtbot: QtBot) -> None:
    part = parts(columns(AccessibleGrid(view))[3])[1]
    assert part.actionInterface().actionNames() == [PRESS]
    with qtbot.waitSignal(view.chosen) as chosen:
        part.actionInterface().doAction(PRESS)
    assert chosen.args is not None
    assert chosen.args[0].reference == "Appointment/2026-08-06T14:00-Bo Ek"
    assert part.state().selected
    view.model.mark_gone("Appointment/2026-08-06T14:00-Bo Ek")
    assert part.actionInterface().actionNames() == []
    assert part.state().disabled
    assert name(part).endswith("no longer free")


def test_a_day_is_gone_to_by_its_action_if_it_has_anything(view: CalendarView, qtbot: QtBot) -> None:
    grid = AccessibleGrid(view)
    assert columns(grid)[0].actionInterface().actionNames() == []
    columns(grid)[3].actionInterface().doAction(PRESS)
    qtbot.waitUntil(lambda: view.cursor_place is not None)
    current = grid.current()
    assert isinstance(current, CandidatePart)
    assert name(current).startswith("Thursday 6 August 09:30")
    state: Any = current.state()
    assert state.focused
    assert grid.focusChild() is current


def test_a_count_holds_the_times_that_it_stands_for(panel: CalendarPanel, make: MakeAppointment, qtbot: QtBot) -> None:
    panel.model.extend([make("2026-08-04T09:00", who=f"Dr {letter}") for letter in "ABCDEFGHIJKLMNOPQRST"])
    grid = AccessibleGrid(panel.view)
    (chip,) = parts(columns(grid)[1])
    assert isinstance(chip, ChipPart)
    assert name(chip).startswith("Tuesday 4 August, 20 free from 09:00 to 09:00")
    behind = parts(chip)
    assert len(behind) == 20
    assert name(behind[7]) == "Tuesday 4 August 09:00 to 09:20, Dr H, Main Street, Consultation, free"
    assert behind[7].rect() == chip.rect()
    with qtbot.waitSignal(panel.view.chosen) as chosen:
        behind[7].actionInterface().doAction(PRESS)
    assert chosen.args is not None
    assert chosen.args[0].practitioner.label == "Dr H"
    assert grid.current() is chip
    chip.actionInterface().doAction(PRESS)
    qtbot.waitUntil(lambda: popup_of(panel) is not None)
    popup_of(panel).close()


def popup_of(panel: CalendarPanel) -> Any:
    """The list that a count opens."""
    return next((child for child in panel.view.children() if type(child).__name__ == "CandidatePopup"), None)


def test_columns_of_people_say_whose_they_are(panel: CalendarPanel, view: CalendarView) -> None:
    panel.set_mode(CalendarMode.DAY)
    panel.view.go_to(view.model.first_day)
    panel.group_by(CalendarColumns.PRACTITIONER)
    grid = AccessibleGrid(panel.view)
    assert [name(column) for column in columns(grid)] == [
        "Tuesday 4 August, Anna Holm, 3 free",
        "Tuesday 4 August, Bo Ek, 1 free",
    ]


def test_parts_follow_the_period_and_what_is_found(panel: CalendarPanel, view: CalendarView, qtbot: QtBot) -> None:
    grid = AccessibleGrid(view)
    tuesday = columns(grid)[1]
    assert tuesday.childCount() == 4
    panel.model.clear()
    assert tuesday.childCount() == 0
    before = columns(grid)
    view.move_period(1)
    assert name(columns(grid)[0]) == "Monday 10 August, 0 free"
    assert before[0].childCount() == 0
    assert name(before[0]) == ""
    assert before[0].rect().isNull()
    assert grid.current() is None
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not grid.say_current()


def test_own_appointments_are_among_the_times(
    view: CalendarView, panel: CalendarPanel, make: MakeAppointment, qtbot: QtBot
) -> None:
    held = make("2026-08-04T09:10", 20, status="booked", who="Cy Ny")
    over = make("2026-08-04T12:00", 20, status="cancelled", who="Cy Ny")
    panel.show_existing([held, over])
    tuesday = columns(AccessibleGrid(view))[1]
    told = [part for part in parts(tuesday) if isinstance(part, OwnPart)]
    assert [name(part) for part in told] == [
        "Own appointment: Tuesday 4 August 09:10 – 09:30, Consultation, Cy Ny, Main Street, Booked",
        "Own appointment: Tuesday 4 August 12:00 – 12:20, Consultation, Cy Ny, Main Street, Cancelled",
    ]
    assert [tuesday.indexOfChild(part) for part in told] == [2, 5], "in order of time"
    assert [part.actionInterface().actionNames() for part in told] == [[PRESS], []]
    with qtbot.waitSignal(view.drag.clicked) as shown:
        told[0].actionInterface().doAction(PRESS)
    assert shown.args == [held]
    edge = told[0].rect()
    there: Any = tuesday.childAt(edge.right() - 2, edge.top() + 2)
    assert there is told[0]
    view.model.take_away(view.model.entries(held.start.date())[1:3])
    left = [name(part)[:22] for part in parts(tuesday) if isinstance(part, CandidatePart)]
    assert left == ["Tuesday 4 August 09:00", "Tuesday 4 August 10:00"], "what is not painted is not told"
