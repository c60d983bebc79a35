"""Labels that show text as it is, whatever a server put into it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from slotdesk_ui.theme import current_theme


class Tone(Enum):
    """What a text is, which decides its colour in the theme at hand."""

    PLAIN = "plain"
    MUTED = "muted"
    WARNING = "warning"
    ERROR = "error"
    OK = "ok"


_UNDERLINED_PX = 3


class PlainLabel(QLabel):
    """A label that never takes its text for markup. With `wraps`, long text runs over several lines."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, wraps: bool = False, tone: Tone = Tone.PLAIN
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        self._colour()

    def set_tone(self, tone: Tone) -> None:
        """Say what the text is from now on."""
        self._tone = tone
        self._colour()

    def scale_font(self, factor: float, *, bold: bool = False) -> None:
        """Make the text larger or smaller than the application's, which it still follows in family."""
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        self.setFont(font)

    def minimumSizeHint(self) -> QSize:
        """One line where the text wraps: Qt would ask for the height at the narrowest width, far too much."""
        return QSize(1, self.fontMetrics().lineSpacing()) if self.wordWrap() else self.sizeHint()

    def sizeHint(self) -> QSize:
        """Qt measures a text with an underlined letter in one piece and paints it in three, which may be wider."""
        hint = super().sizeHint()
        return hint + QSize(_UNDERLINED_PX, 0) if "&" in self.text() and not self.wordWrap() else hint

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        colour = _tone_colour(self._tone)
        if colour is None:
            if self.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
                self.setPalette(QPalette())  # the window's own again
            return
        palette = self.palette()
        if palette.color(self.foregroundRole()) != colour:
            palette.setColor(self.foregroundRole(), colour)
            self.setPalette(palette)


def _tone_colour(tone: Tone) -> QColor | None:
    theme = current_theme()
    return {
        Tone.PLAIN: None,
        Tone.MUTED: theme.muted,
        Tone.WARNING: theme.warning,
        Tone.ERROR: theme.error,
        Tone.OK: theme.ok,
    }[tone]
