"""A flat button that opens a menu, with an arrow behind its text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget


class MenuButton(QToolButton):
    """Shows `words` and an arrow; the style's own arrow lies over the end of the text.

    Its menu drops without the loop of its own that Qt's would run, in which a task that wakes is lost.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def set_words(self, words: str) -> None:
        """Show these, which are its name for a screen reader, too."""
        self.setText(f"{words} ▾")
        self.setAccessibleName(words)

    def drop_menu(self) -> None:
        """Open the menu beneath, if there is one."""
        menu = self.menu()
        if menu is not None:
            menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.menu() is not None:
            event.accept()
            self.drop_menu()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select) and self.menu() is not None:
            event.accept()
            self.drop_menu()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()
