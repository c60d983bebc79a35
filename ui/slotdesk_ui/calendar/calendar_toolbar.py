"""The row above the grid: where in time, and how many days at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from slotdesk.store.settings import CalendarMode
from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.calendar.glyphs import Glyph, icon

_LEAST_PX = 470
_PERIOD_PX = (90, 30)  # of the period's words, in full and in short
_GAPS_PX = 42  # margins, and the gaps between groups of buttons
_SHORTCUTS = {spec.id: spec.shortcut for spec in ACTIONS}


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
        self._today = today = self._button(self.tr("Today"), self.tr("Go to today"), _SHORTCUTS.get("today", ""))
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
            Glyph.PREVIOUS_FREE, self.tr("Previous day with free times"), _SHORTCUTS.get("previous_free", "")
        )
        earlier.clicked.connect(self.previous_free_wanted)
        first = self._button(
            self.tr("First free"), self.tr("Go to the first free time"), _SHORTCUTS.get("first_free", "")
        )
        first.clicked.connect(self.first_free_wanted)
        later = self._arrow(Glyph.NEXT_FREE, self.tr("Next day with free times"), _SHORTCUTS.get("next_free", ""))
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
        self._modes = self._mode_buttons(row)
        self._paint_glyphs()

    def _mode_buttons(self, row: QHBoxLayout) -> dict[CalendarMode, QToolButton]:
        group = QButtonGroup(self)
        buttons = {}
        for mode, words, tip, action in (
            (CalendarMode.DAY, self.tr("Day"), self.tr("Show one day"), "day"),
            (CalendarMode.WORK_WEEK, self.tr("Work week"), self.tr("Show Monday to Friday"), "work_week"),
            (CalendarMode.WEEK, self.tr("Week"), self.tr("Show the whole week"), "week"),
            (CalendarMode.MONTH, self.tr("Month"), self.tr("Show a month with counts"), "month"),
            (CalendarMode.LIST, self.tr("List"), self.tr("Show a list"), "list"),
        ):
            button = self._button(words, tip, _SHORTCUTS.get(action, ""))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, chosen=mode: self.mode_chosen.emit(chosen))
            group.addButton(button)
            row.addWidget(button)
            buttons[mode] = button
        return buttons

    def _button(self, words: str, tip: str, shortcut: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
        button.setToolTip(f"{tip} ({keys})" if keys else tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumHeight(28)
        return button

    def _arrow(self, glyph: Glyph, words: str, shortcut: str) -> QToolButton:
        button = self._button("", words, shortcut)
        button.setAccessibleName(words)
        button.setIconSize(QSize(16, 16))
        button.setMinimumWidth(28)
        self._glyphs.append((button, glyph))
        return button

    def set_mode(self, mode: CalendarMode) -> None:
        """Show which mode is on."""
        self._modes[mode].setChecked(True)

    def set_period(self, words: str, short_words: str) -> None:
        """Say which days are shown, in full or, where there is little room, short."""
        self._period_words = (words, short_words)
        self.period_label.setAccessibleName(words)
        self._fit_period()

    def set_has_candidates(self, there_are: bool) -> None:
        """Offer the ways to free times only where there are any."""
        for button in self._free_buttons:
            button.setEnabled(there_are)

    def minimumSizeHint(self) -> QSize:
        """What it needs with its words cut short, which it does by itself."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def _fit_words(self) -> None:
        """Say it in full where there is room; else in short, and at last without the arrows, which the menu has too."""
        for is_short, has_arrows in ((False, True), (True, True), (True, False)):
            self._say(is_short=is_short, has_arrows=has_arrows)
            if self._wanted_px() <= self.width():
                return

    def _say(self, *, is_short: bool, has_arrows: bool) -> None:
        self._today.setText(self.tr("Today", "short") if is_short else self.tr("Today"))
        self._modes[CalendarMode.WORK_WEEK].setText(self.tr("5 days") if is_short else self.tr("Work week"))
        self._modes[CalendarMode.WEEK].setText(self.tr("Week", "short") if is_short else self.tr("Week"))
        self._free_buttons[1].setText(self.tr("First") if is_short else self.tr("First free"))
        for button in (self._free_buttons[0], self._free_buttons[2]):
            button.setVisible(has_arrows)
        self.period_label.setMinimumWidth(_PERIOD_PX[is_short])

    def _wanted_px(self) -> int:
        """How wide the row is with these words."""
        buttons = [button for button in self.findChildren(QToolButton) if not button.isHidden()]
        gaps = self._row.spacing() * (len(buttons) + 3) + _GAPS_PX
        return sum(button.sizeHint().width() for button in buttons) + self.period_label.minimumWidth() + gaps

    def _fit_period(self) -> None:
        metrics, room = self.period_label.fontMetrics(), self.period_label.width()
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
        self._fit_words()
        self._row.activate()
        self._fit_period()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_glyphs()
