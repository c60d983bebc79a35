"""The row above the grid: where in time, and how many days at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from slotdesk.store.choices import CalendarMode
from slotdesk_ui.actions import SHORTCUTS
from slotdesk_ui.calendar.glyphs import Glyph, icon
from slotdesk_ui.calendar.mode_buttons import ModeButtons, mode_button

_LEAST_PX = 380
_SPARE_PX = 12
_GAPS_PX = 26
# From much room to little: fewer letters, one menu in place of the buttons for modes, arrows to free times.
_STEPS = ((False, False, True), (True, False, True), (False, True, True), (True, True, True), (True, True, False))


class CalendarToolbar(QWidget):
    """Buttons only; what they do is up to whoever listens. `stepped` carries -1 or 1, `mode_chosen` a CalendarMode."""

    stepped = Signal(int)
    today_wanted = Signal()
    first_free_wanted = Signal()
    next_free_wanted = Signal()
    previous_free_wanted = Signal()
    mode_chosen = Signal(CalendarMode)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyphs: list[tuple[QToolButton, Glyph]] = []
        self._period_words = ("", "")
        previous = self._arrow(Glyph.PREVIOUS, self.tr("Earlier"), "PgUp")
        previous.clicked.connect(lambda: self.stepped.emit(-1))
        today = mode_button(self.tr("Today"), self.tr("Go to today"), SHORTCUTS.get("today", ""))
        today.clicked.connect(self.today_wanted)
        following = self._arrow(Glyph.NEXT, self.tr("Later"), "PgDown")
        following.clicked.connect(lambda: self.stepped.emit(1))
        self.period_label = QLabel()
        self.period_label.setTextFormat(Qt.TextFormat.PlainText)
        self.period_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.period_label.setMinimumWidth(60)
        font = self.period_label.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.period_label.setFont(font)
        earlier = self._arrow(
            Glyph.PREVIOUS_FREE, self.tr("Previous day with free times"), SHORTCUTS.get("previous_free", "")
        )
        earlier.clicked.connect(self.previous_free_wanted)
        first = mode_button(
            self.tr("First free"), self.tr("Go to the first free time"), SHORTCUTS.get("first_free", "")
        )
        first.clicked.connect(self.first_free_wanted)
        later = self._arrow(Glyph.NEXT_FREE, self.tr("Next day with free times"), SHORTCUTS.get("next_free", ""))
        later.clicked.connect(self.next_free_wanted)
        self._free_buttons = (earlier, first, later)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(2)
        for button in (previous, today, following):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.period_label, 1)
        row.addSpacing(8)
        for button in self._free_buttons:
            row.addWidget(button)
        row.addSpacing(10)
        self.modes = ModeButtons()
        self.modes.chosen.connect(self.mode_chosen)
        row.addWidget(self.modes)
        self._paint_glyphs()

    def _arrow(self, glyph: Glyph, words: str, shortcut: str) -> QToolButton:
        button = mode_button("", words, shortcut)
        button.setAccessibleName(words)
        button.setIconSize(QSize(16, 16))
        button.setMinimumWidth(28)
        self._glyphs.append((button, glyph))
        return button

    def set_mode(self, mode: CalendarMode) -> None:
        """Show which mode is on."""
        self.modes.set_mode(mode)
        self._fit()

    def set_period(self, words: str, short_words: str) -> None:
        """Say which days are shown, in full or, where there is little room, short."""
        self._period_words = (words, short_words)
        self.period_label.setAccessibleName(words)
        self._fit()

    def set_has_candidates(self, there_are: bool) -> None:
        """Offer the ways to free times only where there are any."""
        for button in self._free_buttons:
            button.setEnabled(there_are)

    def minimumSizeHint(self) -> QSize:
        """What it needs with its words cut short, which it does by itself."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Let go of words until the period, at least its short form, has the room it needs."""
        metrics = self.period_label.fontMetrics()
        needed = metrics.horizontalAdvance(self._period_words[1]) + _SPARE_PX
        for is_short, is_compact, has_arrows in _STEPS:
            self.modes.set_short(is_short)
            self.modes.set_compact(is_compact)
            self._free_buttons[1].setText(self.tr("First") if is_short else self.tr("First free"))
            for button in (self._free_buttons[0], self._free_buttons[2]):
                button.setVisible(has_arrows)  # the menu has them as well
            if self._room() >= needed:
                break
        self._row.activate()
        self._fit_period()

    def _room(self) -> int:
        """What is left for the period."""
        items = [self._row.itemAt(number) for number in range(self._row.count())]
        widgets = [item.widget() for item in items if item is not None]
        shown = [one for one in widgets if one is not None and one is not self.period_label and not one.isHidden()]
        margins = self._row.contentsMargins()
        gaps = _GAPS_PX + self._row.spacing() * len(items)
        return self.width() - margins.left() - margins.right() - gaps - sum(one.sizeHint().width() for one in shown)

    def _fit_period(self) -> None:
        metrics = self.period_label.fontMetrics()
        room = min(self.period_label.width(), self._room())  # the label may still be as wide as with other words
        words = next((one for one in self._period_words if metrics.horizontalAdvance(one) <= room), None)
        if words is None:
            words = metrics.elidedText(self._period_words[1], Qt.TextElideMode.ElideRight, room)
        self.period_label.setText(words)

    def _paint_glyphs(self) -> None:
        role, group = QPalette.ColorRole.ButtonText, QPalette.ColorGroup
        for button, glyph in self._glyphs:
            palette = self.palette()
            button.setIcon(icon(glyph, palette.color(group.Active, role), palette.color(group.Disabled, role)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_glyphs()
