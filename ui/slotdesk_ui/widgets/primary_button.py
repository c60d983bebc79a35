"""The one button of a panel that does what the panel is for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from slotdesk_ui.theme import current_theme

_HEIGHT_PX = 36


class PrimaryButton(QPushButton):
    """A button in the accent colour, in either theme; Enter presses it as Space does, once however long it is held."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setMinimumHeight(_HEIGHT_PX)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

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
