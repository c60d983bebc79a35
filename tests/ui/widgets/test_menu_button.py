"""A button whose arrow does not lie over its text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.menu_button import MenuButton


def test_words_are_its_name_and_an_arrow_follows_them(qtbot: QtBot) -> None:
    button = MenuButton()
    qtbot.addWidget(button)
    button.set_words("Clinic")
    assert button.text() == "Clinic ▾"
    assert button.accessibleName() == "Clinic"


def test_a_menu_paints_nothing_over_the_text(qtbot: QtBot) -> None:
    button = MenuButton()
    qtbot.addWidget(button)
    button.set_words("Clinic")
    button.resize(button.sizeHint())
    without = button.grab().toImage()
    button.setMenu(QMenu(button))
    assert button.grab().toImage() == without


def test_mouse_and_key_open_the_menu_and_do_not_wait_for_it(qtbot: QtBot) -> None:
    button = MenuButton()
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("One")
    button.setMenu(menu)
    button.show()
    QTest.mousePress(button, Qt.MouseButton.LeftButton)  # with a loop of its own it would not come back
    assert menu.isVisible()
    menu.close()
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert menu.isVisible()
    menu.close()
