"""The row beneath the calendar: what colours stand for, how much there is, whose clock it is, and zoom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from slotdesk_ui.calendar.glyphs import Glyph, icon
from slotdesk_ui.calendar.legend import Legend
from slotdesk_ui.theme import Theme
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_EDGES_PX, _GAP_PX = 18, 12
_LEGEND_PX, _MOST_LEGEND_PX = 150, 460  # words are said short before it gets less than it wants of this


class Footer(QWidget):
    """`zoomed` carries 1 for taller hours, -1 for smaller ones."""

    zoomed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(theme)
        self.mark_label = PlainLabel(tone=Tone.WARNING)
        self.counts_label = _plain_label()
        self.zone_label = _plain_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGES_PX - 8, 4, 8, 4)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.legend, 1)
        row.addWidget(self.mark_label)
        row.addWidget(self.counts_label)
        row.addWidget(self.zone_label)
        self._buttons = (
            self._zoom_button(Glyph.MINUS, self.tr("Smaller hours"), "Ctrl+-", lambda: self.zoomed.emit(-1)),
            self._zoom_button(Glyph.PLUS, self.tr("Taller hours"), "Ctrl++", lambda: self.zoomed.emit(1)),
        )
        zoom = QHBoxLayout()
        zoom.setSpacing(0)
        for button, _ in self._buttons:
            zoom.addWidget(button)
        row.addLayout(zoom)
        self._counts = self._zone = self._mark = ("", "")
        self.mark_label.hide()
        self._paint_glyphs()

    def show_words(self, counts: tuple[str, str], zone: tuple[str, str]) -> None:
        """Say how much there is and whose clock it is: each in full and, where there is little room, short."""
        self._counts, self._zone = counts, zone
        self._fit()

    def show_mark(self, words: str, short: str = "") -> None:
        """Say what is to be minded of all that is shown; nothing where there is nothing."""
        self._mark = words, short or words
        self.mark_label.setVisible(bool(words))
        self._fit()

    def _fit(self) -> None:
        """Make words short, the zone's first, until the legend has the room that its names want."""
        wanted = min(max(self.legend.wanted_px, _LEGEND_PX), _MOST_LEGEND_PX)
        steps = ((0, 0), (0, 1), (1, 1))
        self.mark_label.setText(self._mark[0])
        for counts, zone in steps:
            self.counts_label.setText(self._counts[counts])
            self.zone_label.setText(self._zone[zone])
            if self._room() >= wanted:
                break
        if self._room() < wanted:
            self.mark_label.setText(self._mark[1])
        self.mark_label.setToolTip(plain_tooltip(self._mark[0]))
        self.counts_label.setToolTip(plain_tooltip(self._counts[0]))
        self.zone_label.setToolTip(plain_tooltip(self._zone[0]))

    def _room(self) -> int:
        """What is left for the legend."""
        labels = self.counts_label.sizeHint().width() + self.zone_label.sizeHint().width()
        buttons = sum(button.sizeHint().width() for button, _ in self._buttons if not button.isHidden())
        mark = self.mark_label.sizeHint().width() + _GAP_PX if self._mark[0] else 0
        return self.width() - mark - labels - buttons - _EDGES_PX - 3 * _GAP_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_zoom(self, can_zoom: bool) -> None:
        """Offer zoom where there is anything to zoom."""
        for button, _ in self._buttons:
            button.setVisible(can_zoom)
        self._fit()

    def _zoom_button(self, glyph: Glyph, words: str, keys: str, act: Callable[[], None]) -> tuple[QToolButton, Glyph]:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(QSize(14, 14))
        button.setAccessibleName(words)
        button.setToolTip(
            plain_tooltip(f"{words} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        )
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        return button, glyph

    def _paint_glyphs(self) -> None:
        role, group = QPalette.ColorRole.ButtonText, QPalette.ColorGroup
        for button, glyph in self._buttons:
            palette = self.palette()
            button.setIcon(icon(glyph, palette.color(group.Active, role), palette.color(group.Disabled, role)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            self._paint_glyphs()


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMinimumWidth(1)  # its words are made short by whoever shows them
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
