"""What is in sight of the form."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.find.form_scroll import FormScroll


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    form, shown = QWidget(), QWidget()
    lines = QVBoxLayout(form)
    for name in ("first", *map(str, range(20)), "last"):
        line = QLineEdit()
        line.setObjectName(name)
        lines.addWidget(line)
    outside = QLineEdit()
    outside.setObjectName("outside")
    layout = QVBoxLayout(shown)
    layout.addWidget(FormScroll(form))
    layout.addWidget(outside)
    qtbot.addWidget(shown)
    shown.resize(300, 400)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def line_of(window: QWidget, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def is_seen(window: QWidget, name: str) -> bool:
    line = line_of(window, name)
    return line.visibleRegion().boundingRect() == line.rect()


def test_the_line_with_the_keyboard_is_seen_and_the_beginning_once_it_has_left(window: QWidget, qtbot: QtBot) -> None:
    line_of(window, "last").setFocus()
    qtbot.waitUntil(lambda: is_seen(window, "last"))
    assert not is_seen(window, "first")
    line_of(window, "outside").setFocus()
    qtbot.waitUntil(lambda: is_seen(window, "first"))


def test_with_less_height_the_line_with_the_keyboard_stays_in_sight(window: QWidget, qtbot: QtBot) -> None:
    line_of(window, "last").setFocus()
    qtbot.waitUntil(lambda: is_seen(window, "last"))
    window.resize(300, 220)
    qtbot.waitUntil(lambda: is_seen(window, "last"))


def test_with_less_height_the_beginning_is_seen_while_the_keyboard_is_elsewhere(window: QWidget, qtbot: QtBot) -> None:
    line_of(window, "outside").setFocus()
    scroll = window.findChild(FormScroll)
    assert isinstance(scroll, FormScroll)
    scroll.verticalScrollBar().setValue(200)
    window.resize(300, 220)
    qtbot.waitUntil(lambda: is_seen(window, "first"))


def test_what_unfolds_is_brought_to_the_top(window: QWidget, qtbot: QtBot) -> None:
    scroll = window.findChild(FormScroll)
    assert isinstance(scroll, FormScroll)
    line = line_of(window, "5")
    scroll.bring_to_top(line)
    qtbot.waitUntil(lambda: line.mapTo(scroll.viewport(), line.rect().topLeft()).y() == 0)
