"""The one button of a panel that does what the panel is for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from slotdesk_ui.theme import current_theme, mix

_HEIGHT_PX = 36
_AROUND_PX = 16
_RADIUS_PX = 3.0


class PrimaryButton(QPushButton):
    """A flat button in the accent colour of the theme; the style's would shade it until its text can't be read.

    Enter presses it as Space does, once however long it is held. Beside other buttons it is as tall as they, with
    `is_tall` false.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, is_tall: bool = True) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        if is_tall:
            self.setMinimumHeight(_HEIGHT_PX)
        font = self.font()
        font.setBold(True)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        """Room for the ring around its words that says where the keyboard is."""
        return super().sizeHint() + QSize(_AROUND_PX, 0)

    def minimumSizeHint(self) -> QSize:
        """No less: its words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, area = current_theme(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if not self.isEnabled():
            ground, edge, ink = theme.window, theme.border, theme.muted
        else:
            pressed, hovered = self.isDown(), self.underMouse()
            ground = mix(theme.accent, theme.text, 0.8 if pressed else 0.9) if pressed or hovered else theme.accent
            edge, ink = ground, theme.on_accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(area, _RADIUS_PX, _RADIUS_PX)
        if self.hasFocus():
            painter.setPen(QPen(ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), _RADIUS_PX - 1, _RADIUS_PX - 1)
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), int(flags), self.text())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)
