"""The calendar with everything around it: the row above, the legend and the counts beneath."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from slotdesk.store.settings import CalendarMode
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.calendar_toolbar import CalendarToolbar
from slotdesk_ui.calendar.glyphs import Glyph, icon
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.legend import Legend
from slotdesk_ui.theme import Theme, current_theme


class CalendarPanel(QWidget):
    """Shows `model` in `view`. Portions go straight into the model; the panel's words follow.

    `chosen` carries the Appointment picked, `cursor_moved` the one under the cursor or None, `period_changed` the first
    and the last day shown.
    """

    chosen = Signal(object)
    choice_cleared = Signal()
    cursor_moved = Signal(object)
    period_changed = Signal(object, object)
    mode_changed = Signal(CalendarMode)

    def __init__(
        self,
        clock: Callable[[], datetime],
        zone: tzinfo,
        *,
        theme: Theme | None = None,
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = theme or current_theme()
        self.model = CalendarModel(zone, self)
        self.view = CalendarView(self.model, clock, theme=theme, locale=locale)
        self.toolbar = CalendarToolbar()
        self.legend = Legend(theme)
        self.counts_label = self._plain_label()
        self.zone_label = self._plain_label()
        self._invitation = self.tr("Enter who and when on the left, then press Find (Ctrl+Return).")
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(0)
        self._refresh_timer.timeout.connect(self._refresh)
        self._arrange()
        self._connect()
        self._refresh()

    def _plain_label(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    def _arrange(self) -> None:
        footer = QHBoxLayout()
        footer.setContentsMargins(10, 4, 8, 4)
        footer.setSpacing(12)
        footer.addWidget(self.legend, 1)
        footer.addWidget(self.counts_label)
        footer.addWidget(self.zone_label)
        self._zoom_buttons = (
            self._zoom_button(Glyph.MINUS, self.tr("Smaller hours"), "Ctrl+-", self.view.zoom_out),
            self._zoom_button(Glyph.PLUS, self.tr("Taller hours"), "Ctrl++", self.view.zoom_in),
        )
        zoom = QHBoxLayout()
        zoom.setSpacing(0)
        for button, _ in self._zoom_buttons:
            zoom.addWidget(button)
        footer.addLayout(zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.view, 1)
        column.addLayout(footer)
        self.setFocusProxy(self.view)
        self._paint_glyphs()

    def _zoom_button(self, glyph: Glyph, words: str, keys: str, act: Callable[[], None]) -> tuple[QToolButton, Glyph]:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(QSize(14, 14))
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        return button, glyph

    def _connect(self) -> None:
        bar, view, model = self.toolbar, self.view, self.model
        bar.stepped.connect(view.move_period)
        bar.today_wanted.connect(view.go_today)
        bar.first_free_wanted.connect(view.go_first_free)
        bar.next_free_wanted.connect(view.go_next_with_candidates)
        bar.previous_free_wanted.connect(view.go_previous_with_candidates)
        bar.mode_chosen.connect(self.set_mode)
        view.chosen.connect(self.chosen)
        view.choice_cleared.connect(self.choice_cleared)
        view.cursor_moved.connect(self.cursor_moved)
        view.period_changed.connect(self._on_period)
        for signal in (model.reset, model.extended, model.changed):
            signal.connect(self._refresh_timer.start)

    # What the window asks for

    def set_mode(self, mode: CalendarMode) -> None:
        """Show one day, a work week or a week."""
        self.view.set_mode(mode)
        self.toolbar.set_mode(self.view.mode)

    def show_day(self, day: date) -> None:
        """Show the period that a day lies in."""
        self.view.show_day(day)

    def set_zone(self, zone: tzinfo) -> None:
        """Show the times of another zone."""
        self.model.set_zone(zone)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self.view.set_theme(theme)
        self.legend.set_theme(theme)

    def show_message(self, text: str) -> None:
        """Say something in the empty calendar in place of the invitation, until candidates come or it is emptied."""
        self._invitation = text
        self._refresh()

    # What follows from it

    def _on_period(self, first: date, last: date) -> None:
        self.toolbar.set_mode(self.view.mode)
        self.mode_changed.emit(self.view.mode)
        self.period_changed.emit(first, last)
        self._refresh()

    def _refresh(self) -> None:
        period, model = self.view.period, self.model
        words = self.view.wording
        self.toolbar.set_period(words.period(period), words.short_period(period))
        self.toolbar.set_mode(self.view.mode)
        self.toolbar.set_has_candidates(len(model) > 0)
        in_view = model.count(period.first, period.count)
        self.legend.show_categories(model.categories_on(period.days))
        self.counts_label.setText(self._counts(in_view))
        self.zone_label.setText(self._zone_words())
        self.view.show_message(self._message(in_view))

    def _counts(self, in_view: int) -> str:
        if not len(self.model):
            return ""
        locale = self.view.wording.locale
        one = len(self.model) == 1
        text = self.tr("1 free time") if one else self.tr("{0} free times").format(locale.toString(len(self.model)))
        return self.tr("{0}, {1} in view").format(text, locale.toString(in_view))

    def _zone_words(self) -> str:
        zone = self.model.zone
        name = zone.key if isinstance(zone, ZoneInfo) else str(zone)
        return self.tr("Times in {0}").format(name.replace("_", " "))

    def _message(self, in_view: int) -> str:
        if not len(self.model):
            return self._invitation
        if in_view:
            return ""
        following = self.model.next_day(self.view.period.last)
        earlier = self.model.previous_day(self.view.period.first)
        lines = [self.tr("Nothing free on these days.")]
        if following:
            lines.append(self.tr("Next: {0} (Ctrl+Right)").format(self.view.wording.full_day(following)))
        if earlier:
            lines.append(self.tr("Before: {0} (Ctrl+Left)").format(self.view.wording.full_day(earlier)))
        return "\n".join(lines)

    def _paint_glyphs(self) -> None:
        role, group = QPalette.ColorRole.ButtonText, QPalette.ColorGroup
        for button, glyph in self._zoom_buttons:
            palette = self.palette()
            button.setIcon(icon(glyph, palette.color(group.Active, role), palette.color(group.Disabled, role)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_zoom_buttons"):
            self._paint_glyphs()
