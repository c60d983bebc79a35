"""Keys and what they mean."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from slotdesk_ui.calendar.view_keys import Key, key_of

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.mark.parametrize(
    ("key", "modifiers", "meaning"),
    [
        (Qt.Key.Key_Up, NONE, Key.EARLIER),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, Key.CHOOSE),
        (Qt.Key.Key_Home, NONE, Key.FIRST_OF_DAY),
        (Qt.Key.Key_Home, CONTROL, Key.FIRST),
        (Qt.Key.Key_Plus, CONTROL | SHIFT, Key.ZOOM_IN),
        (Qt.Key.Key_Right, CONTROL, None),
        (Qt.Key.Key_A, NONE, None),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, None),
    ],
)
def test_keys(key: Qt.Key, modifiers: Qt.KeyboardModifier, meaning: Key | None) -> None:
    assert key_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) is meaning
