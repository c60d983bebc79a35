"""Dresses the application as the settings and the system say, and goes along with both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from slotdesk.store.choices import Appearance, Contrast
from slotdesk.store.settings import Settings
from slotdesk_ui.theme import apply_theme


class AppearanceDesk(QObject):
    """Behind light, dark and contrast of the menu; `dressed` carries the Theme that is worn from now on."""

    dressed = Signal(object)

    def __init__(
        self,
        qt: QApplication,
        commands: Mapping[str, QAction],
        read: Callable[[], Settings],
        write: Callable[[Settings], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._qt, self._commands, self._read, self._write = qt, commands, read, write
        for appearance in Appearance:
            commands[appearance.value].triggered.connect(lambda _=False, one=appearance: self._look(one))
        for contrast in Contrast:
            commands[f"contrast_{contrast.value}"].triggered.connect(lambda _=False, one=contrast: self._contrast(one))
        hints = qt.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        self._accessibility = hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(self.dress)
        self._mark()

    def dress(self) -> None:
        """Wear what the settings come to on this desktop now."""
        settings = self._read()
        self._mark()
        self.dressed.emit(apply_theme(self._qt, settings.appearance, settings.contrast))

    def _look(self, appearance: Appearance) -> None:
        self._write(replace(self._read(), appearance=appearance))
        self.dress()

    def _contrast(self, contrast: Contrast) -> None:
        self._write(replace(self._read(), contrast=contrast))
        self.dress()

    def _mark(self) -> None:
        """Tick in the menu what is set."""
        settings = self._read()
        self._commands[settings.appearance.value].setChecked(True)
        self._commands[f"contrast_{settings.contrast.value}"].setChecked(True)
