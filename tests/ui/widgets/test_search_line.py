"""The line between the menus and the server."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.search_line import SearchLine


class Shown:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.opened: list[bool] = []
        self.action = QAction("Search", self.window)
        self.action.setShortcut(QKeySequence("Ctrl+K"))
        self.action.triggered.connect(lambda: self.opened.append(True))
        self.bar = self.window.menuBar()
        for title in ("One", "Two", "Three", "Four"):
            self.bar.addMenu(title)
        self.corner = QPushButton("The server")
        self.bar.setCornerWidget(self.corner)
        self.line = SearchLine(self.bar, self.action)
        self.window.resize(900, 300)
        self.window.show()
        qtbot.waitExposed(self.window)

    def others(self) -> list[QRect]:
        rest = [one.geometry() for one in self.bar.findChildren(QToolButton) if one.isVisible()]
        return [*(self.bar.actionGeometry(one) for one in self.bar.actions()), self.corner.geometry(), *rest]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_a_click_and_the_keyboard_open_what_it_stands_for(shown: Shown) -> None:
    assert shown.line.isVisible()
    assert shown.line.shown() == "Search or command (Ctrl+K)"
    assert (shown.line.accessibleName(), shown.line.toolTip()[-8:]) == ("Search or command", "(Ctrl+K)")
    QTest.mouseClick(shown.line, Qt.MouseButton.LeftButton)
    shown.line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.line, Qt.Key.Key_Space)
    assert len(shown.opened) == 2


def test_it_lies_over_nothing_at_any_width_and_leaves_when_there_is_no_room(shown: Shown) -> None:
    said = set()
    for width in range(900, 100, -10):
        shown.window.resize(width, 300)
        said.add(shown.line.shown())
        if shown.line.isVisible():
            assert not any(shown.line.geometry().intersects(one) for one in shown.others()), width
            assert shown.bar.rect().contains(shown.line.geometry())
    assert said == {"Search or command (Ctrl+K)", "Ctrl+K", ""}
    assert shown.line.isHidden()


def test_a_longer_name_of_the_server_takes_its_room(shown: Shown) -> None:
    before = shown.line.geometry().right()
    shown.corner.setText("The server of a clinic with a very long name · fhir.example.org:8443")
    shown.corner.adjustSize()
    shown.bar.setCornerWidget(shown.corner)
    shown.corner.show()
    shown.line.settle()
    assert shown.line.geometry().right() < before
    assert not shown.line.geometry().intersects(shown.corner.geometry())


def test_it_is_not_there_while_its_action_is_not(shown: Shown) -> None:
    shown.action.setVisible(False)
    assert shown.line.isHidden()
    shown.action.setVisible(True)
    assert shown.line.isVisible()
    shown.action.setEnabled(False)
    assert not shown.line.isEnabled()
