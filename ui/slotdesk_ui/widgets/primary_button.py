"""The one button of a panel that does what the panel is for."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from slotdesk_ui.theme import current_theme

_HEIGHT_PX = 36


class PrimaryButton(QPushButton):
    """A button in the accent colour, in either theme."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setMinimumHeight(_HEIGHT_PX)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        theme, palette = current_theme(), self.palette()
        if palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Button) == theme.accent:
            return
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Button, theme.accent)
            palette.setColor(group, QPalette.ColorRole.ButtonText, theme.on_accent)
        disabled = QPalette.ColorGroup.Disabled
        palette.setColor(disabled, QPalette.ColorRole.Button, theme.window)
        palette.setColor(disabled, QPalette.ColorRole.ButtonText, theme.muted)
        self.setPalette(palette)
