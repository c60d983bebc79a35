"""Which keys mean what in the calendar."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Key(Enum):
    """What a key asks the calendar to do."""

    EARLIER = auto()
    LATER = auto()
    PREVIOUS_DAY = auto()
    NEXT_DAY = auto()
    FIRST_OF_DAY = auto()
    LAST_OF_DAY = auto()
    FIRST = auto()
    LAST = auto()
    PREVIOUS_PERIOD = auto()
    NEXT_PERIOD = auto()
    CHOOSE = auto()
    CLEAR = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    ZOOM_RESET = auto()


_PLAIN = {
    Qt.Key.Key_Up: Key.EARLIER,
    Qt.Key.Key_Down: Key.LATER,
    Qt.Key.Key_Left: Key.PREVIOUS_DAY,
    Qt.Key.Key_Right: Key.NEXT_DAY,
    Qt.Key.Key_Home: Key.FIRST_OF_DAY,
    Qt.Key.Key_End: Key.LAST_OF_DAY,
    Qt.Key.Key_PageUp: Key.PREVIOUS_PERIOD,
    Qt.Key.Key_PageDown: Key.NEXT_PERIOD,
    Qt.Key.Key_Return: Key.CHOOSE,
    Qt.Key.Key_Enter: Key.CHOOSE,
    Qt.Key.Key_Space: Key.CHOOSE,
    Qt.Key.Key_Escape: Key.CLEAR,
}
_WITH_CONTROL = {
    Qt.Key.Key_Home: Key.FIRST,
    Qt.Key.Key_End: Key.LAST,
    Qt.Key.Key_Plus: Key.ZOOM_IN,
    Qt.Key.Key_Equal: Key.ZOOM_IN,
    Qt.Key.Key_Minus: Key.ZOOM_OUT,
    Qt.Key.Key_0: Key.ZOOM_RESET,
}


def key_of(event: QKeyEvent) -> Key | None:
    """What a key event asks for; None for keys that are somebody else's."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    key = Qt.Key(event.key())
    if modifiers == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(key)
    return _WITH_CONTROL.get(key) if modifiers == Qt.KeyboardModifier.ControlModifier else None
