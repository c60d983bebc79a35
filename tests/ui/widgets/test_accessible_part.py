"""Parts of a painted widget, as Qt and screen readers ask for them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from slotdesk_ui.widgets.accessible_part import PaintedView, Part, Parts, has_keyboard


class Square(Part):
    pressed: int = 0

    def words(self) -> str:
        return f"Square {self.key}"

    def area(self) -> QRect:
        return QRect(20 * int(str(self.key)), 0, 20, 20)

    def action_words(self) -> str:
        return "Press it"

    def is_possible(self) -> bool:
        return self.key != 1

    def act(self) -> None:
        self.pressed += 1

    def is_current(self) -> bool:
        return self.key == 0


class Board(PaintedView):
    shown: Sequence[Hashable] = (0, 1, 2)

    def keys(self) -> Sequence[Hashable]:
        return self.shown

    def make(self, key: Any) -> Part:
        return Square(self.widget(), self, key)

    def current(self) -> Part | None:
        return self.painted.of(0)


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QWidget(made)  # something that is a widget of its own in it
    qtbot.addWidget(made)
    made.resize(50, 20)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def board(widget: QWidget) -> Board:
    return Board(widget, QAccessible.Role.List)


def test_parts_come_before_the_widgets_in_it(board: Board) -> None:
    assert board.childCount() == 4
    names = [child.text(QAccessible.Text.Name) for child in (board.child(n) for n in range(3)) if child is not None]
    assert names == ["Square 0", "Square 1", "Square 2"]
    last = board.child(3)
    assert last is not None
    assert isinstance(last.object(), QWidget)
    assert [board.indexOfChild(board.child(n)) for n in range(4)] == [0, 1, 2, 3]  # type: ignore[arg-type]  # all there
    assert board.child(9) is None


def test_a_part_knows_where_it_is_and_is_found_there(board: Board, widget: QWidget) -> None:
    part = board.child(1)
    assert part is not None
    corner = widget.mapToGlobal(QRect(20, 0, 20, 20).topLeft())
    assert part.rect() == QRect(corner, QRect(0, 0, 20, 20).size())
    assert board.childAt(corner.x() + 5, corner.y() + 5) is part
    assert part.parent() is board
    assert part.childCount() == 0
    assert part.child(0) is None
    assert part.role() == QAccessible.Role.ListItem


def test_only_what_can_be_done_is_offered_and_it_is_done_a_moment_later(board: Board, qtbot: QtBot) -> None:
    press = QAccessibleActionInterface.pressAction()
    first, second = board.child(0), board.child(1)
    assert isinstance(first, Square)
    assert isinstance(second, Square)
    action = first.actionInterface()
    assert action.actionNames() == [press]
    assert action.localizedActionName(press) == "Press it"
    assert action.keyBindingsForAction(press) == ["Enter"]
    action.doAction(press)
    assert first.pressed == 0
    qtbot.waitUntil(lambda: first.pressed == 1)
    assert second.actionInterface().actionNames() == []
    second.actionInterface().doAction(press)
    qtbot.wait(20)
    assert second.pressed == 0
    assert first.valueInterface() is None


def test_states_tell_where_the_keyboard_is_and_what_can_be_seen(board: Board, widget: QWidget) -> None:
    states: list[Any] = [child.state() for child in (board.child(n) for n in range(3)) if child is not None]
    assert has_keyboard(widget)
    assert [bool(state.focused) for state in states] == [True, False, False]
    assert [bool(state.offscreen) for state in states] == [False, False, False]
    widget.resize(30, 20)
    third: Any = board.child(2)
    assert third.state().offscreen
    assert board.focusChild() is board.child(0)
    assert board.say_current()
    board.say_changed()


def test_parts_that_are_gone_are_taken_back_after_the_call(board: Board, qtbot: QtBot) -> None:
    gone, kept = board.child(2), board.child(0)
    assert gone is not None
    board.shown = (0, 1)
    assert board.childCount() == 3
    assert Shiboken.isValid(gone)  # Qt may still be using it
    qtbot.waitUntil(lambda: not Shiboken.isValid(gone))
    assert board.child(0) is kept


def test_a_part_is_made_once_and_only_when_it_is_asked_for(board: Board) -> None:
    made: list[object] = []

    def make(key: Any) -> Part:
        made.append(key)
        return board.make(key)

    parts = Parts(make)
    parts.show((1, 2))
    assert made == []
    assert parts.at(1) is parts.of(2)
    assert made == [2]
    assert parts.at(5) is None
    assert parts.of(7) is None
    assert parts.place_of(parts.at(0)) == 0
    assert parts.place_of("else") == -1
    parts.clear()
    assert len(parts) == 0
