"""Windows that fit on their screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.screen_room import within_screen


def test_a_small_one_has_what_it_wants_and_none_is_larger_than_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    screen = window.screen().availableSize()
    assert within_screen(window, QSize(200, 100)) == QSize(200, 100)
    tall = within_screen(window, QSize(200, screen.height() + 400))
    assert tall.width() == 200
    assert tall.height() < screen.height()
    wide = within_screen(window, QSize(screen.width(), 100))
    assert wide.width() < screen.width()
    assert wide.height() == 100
