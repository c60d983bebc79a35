"""Sizes of windows that leave room on the screen for the frame that a desktop puts round them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME_PX = QSize(16, 40)


def within_screen(window: QWidget, wanted: QSize) -> QSize:
    """What a window wants, no more than its screen has room for."""
    return wanted.boundedTo(window.screen().availableSize() - _FRAME_PX)
