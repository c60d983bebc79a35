"""The font for what stands in columns, as large as all the other words."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication


def fixed_font() -> QFont:
    """The system's font of one width; its own size would not follow that of the program."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font
