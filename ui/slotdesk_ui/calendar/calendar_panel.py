"""The calendar with everything around it: the row above, the legend and the counts beneath."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns, CalendarMode, Facet, ListGroups
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.calendar_toolbar import CalendarToolbar
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.calendar.empty_words import Emptiness, EmptyWords
from slotdesk_ui.calendar.entry_filter import EntryFilter
from slotdesk_ui.calendar.filter_popup import FilterPopup
from slotdesk_ui.calendar.footer import Footer
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.list_view import ListView
from slotdesk_ui.calendar.message_card import CardOver
from slotdesk_ui.calendar.month_view import MonthView
from slotdesk_ui.calendar.options_bar import OptionsBar
from slotdesk_ui.calendar.period import GRID_MODES, Period
from slotdesk_ui.calendar.pointed_line import PointedLine
from slotdesk_ui.calendar.taken_times import taken_beside
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.theme import Theme, current_theme


class CalendarPanel(QWidget):
    """Shows `model` in `view`, the grid, or as a month or list. Portions go into the model; the panel's words follow.

    `chosen` carries the Appointment picked, `cursor_moved` the one under the cursor or None, `period_changed` the first
    and the last day shown. `arranged` comes whenever mode, columns, colours or groups have changed.
    """

    chosen = Signal(object)
    choice_cleared = Signal()
    cursor_moved = Signal(object)
    period_changed = Signal(object, object)
    mode_changed = Signal(CalendarMode)
    arranged = Signal()

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
        self.view.set_viewer_zone(zone)
        self.month = MonthView(self.model, clock, self.view.wording, theme)
        self.list = ListView(self.model, self.view.wording, theme)
        self.list.set_viewer_zone(zone)
        self._empty_words = EmptyWords(self.model, self.view.wording)
        self.mode = self.view.mode
        self._theme = theme
        self._travel_min = 0
        self._existing: tuple[Appointment, ...] = ()
        self.toolbar = CalendarToolbar()
        self.options = OptionsBar()
        self.footer = Footer(theme)
        self.legend, self.counts_label = self.footer.legend, self.footer.counts_label
        self.zone_label = self.footer.zone_label
        self.pointed = PointedLine()  # stands where the window has room for it
        self._invitation = self.tr("Enter who and when on the left, then press Find ({0}).").format(action_keys("find"))
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(0)
        self._refresh_timer.timeout.connect(self._refresh)
        self._arrange()
        self._connect()
        self._refresh()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.options)
        self.stack = QStackedWidget()
        for widget in (self.view, self.month, self.list):
            self.stack.addWidget(widget)
        self.card = CardOver(self.stack)  # over month and list; the grid has its own
        self.card.set_theme(self._theme)
        self.card.placed.connect(self.month.leave_above)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        bar, view, model = self.toolbar, self.view, self.model
        bar.stepped.connect(self.step)
        bar.today_wanted.connect(self.go_today)
        bar.first_free_wanted.connect(self.go_first_free)
        bar.next_free_wanted.connect(self.go_next_free)
        bar.previous_free_wanted.connect(self.go_previous_free)
        bar.mode_chosen.connect(self.set_mode)
        self.footer.zoomed.connect(lambda step: view.zoom_in() if step > 0 else view.zoom_out())
        view.chosen.connect(self.chosen)
        view.choice_cleared.connect(self.choice_cleared)
        view.cursor_moved.connect(self.cursor_moved)
        view.pointed.connect(self.pointed.show_line)
        view.period_changed.connect(self._on_period)
        self.month.period_changed.connect(self._on_month)
        self.month.day_opened.connect(self._open_day)
        self.list.picked.connect(view.choose_entry)
        self.list.own_picked.connect(view.drag.clicked)
        self.month.own_picked.connect(view.drag.clicked)
        self.list.sorted_by.connect(self.options.show_sort)
        options = self.options
        options.columns_chosen.connect(self.group_by)
        options.colour_chosen.connect(self.colour_by)
        options.groups_chosen.connect(self.group_list_by)
        options.sort_chosen.connect(self.list.sort_by)
        options.filter_wanted.connect(self.open_filter)
        options.all_wanted.connect(self.show_all)
        for signal in (model.reset, model.extended, model.changed):
            signal.connect(self._refresh_timer.start)
        for signal in (model.filtered, model.recoloured, model.marked):
            signal.connect(self._refresh)

    # What the window asks for

    def set_mode(self, mode: CalendarMode) -> None:
        """Show one day, a work week, a week, a month or a list, of what was found already."""
        focused = self.window().focusWidget()  # the panel's own is where the keyboard was last, not where it is
        had_focus = focused is not None and self.stack.isAncestorOf(focused)
        before, self.mode = self.mode, mode
        if mode in GRID_MODES:
            if before is CalendarMode.MONTH:
                self.view.show_around(self.month.cursor_day, mode)
            else:
                self.view.set_mode(mode)
            self.mode = self.view.mode
        elif mode is CalendarMode.MONTH:
            self.month.show_day(self.view.anchor_day())
        self.stack.setCurrentWidget(self._current())
        self.setFocusProxy(self._current())
        if mode is CalendarMode.LIST and self.view.cursor_place:
            self.list.show_entry(self.view.cursor_place.entry)
        if had_focus:
            self._current().setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()
        if self.mode is not before:
            self.mode_changed.emit(self.mode)
            self.arranged.emit()

    def _current(self) -> QWidget:
        other: dict[CalendarMode, QWidget] = {CalendarMode.MONTH: self.month, CalendarMode.LIST: self.list}
        return other.get(self.mode, self.view)

    def group_by(self, columns: CalendarColumns) -> None:
        """Put the days alone side by side, or on each day practitioners or locations; shows the grid."""
        if self.mode not in GRID_MODES:
            self.set_mode(self.view.mode)
        self.view.group_by(columns)
        self._refresh()
        self.arranged.emit()

    def colour_by(self, facet: Facet) -> None:
        """Let colours and letters stand for practitioners, locations or services."""
        self.model.set_colour(facet)
        self._refresh()
        self.arranged.emit()

    def group_list_by(self, groups: ListGroups) -> None:
        """Put the lines of the list together by something else."""
        self.list.set_groups(groups)
        self._refresh()
        self.arranged.emit()

    def show_all(self) -> None:
        """Take the filter away."""
        self.model.set_filter(EntryFilter())

    def open_filter(self) -> None:
        """Let a person choose what is shown."""
        popup = FilterPopup(self.model, self._theme, self)
        popup.filter_wanted.connect(self.model.set_filter)
        popup.open_below(self.options.filter_button)

    def set_travel_min(self, minutes: int) -> None:
        """Mark times that leave less than so many minutes for the way from or to another place; 0 marks none."""
        self._travel_min = minutes
        self._lay_beneath()

    def show_existing(self, appointments: Sequence[Appointment]) -> None:
        """Lay one patient's own appointments beneath and mark what clashes with them; empty: none."""
        self._existing = tuple(appointments)
        self._lay_beneath()

    def show_moving(self, appointment: Appointment | None) -> None:
        """Show which of them gets another time; it is in the way of nothing then."""
        self.view.moving = appointment
        if appointment is None:
            self.view.drag.forget()
        self._lay_beneath()

    def close_beside(self, booked: Appointment, *, of_patient: bool) -> None:
        """Mark as no longer free what overlaps something that stands now: for its practitioner, or the patient too."""
        self.model.take_away(taken_beside(self.model.everything, booked, of_patient=of_patient))

    def _lay_beneath(self) -> None:
        moving = self.view.moving.reference if self.view.moving else ""
        self.model.set_existing(self._existing, self._travel_min, moving)

    def set_site_zones(self, zones: Mapping[str, tzinfo]) -> None:
        """Know which zones the places lie in, by `Location/id`; where they differ, columns by location and the list
        show it."""
        self.view.set_site_zones(zones)
        self.list.set_site_zones(zones)
        self._refresh()

    def step(self, steps: int) -> None:
        """Show the period before (-1) or after (1); in the list, go to the day with free times before or after."""
        if self.mode is CalendarMode.LIST:
            self.list.go_day(steps)
        elif self.mode is CalendarMode.MONTH:
            self.month.move_period(steps)
        else:
            self.view.move_period(steps)

    def go_today(self) -> None:
        """Show today."""
        if self.mode is CalendarMode.MONTH:
            self.month.show_day(self.month.today)
        else:
            if self.mode is CalendarMode.LIST:
                self.set_mode(self.view.mode)
            self.view.go_today()

    def go_first_free(self) -> None:
        """Put the cursor on the earliest candidate from now on."""
        self.view.go_first_free()
        self._follow()

    def go_to_start(self) -> None:
        """Put the cursor where looking begins: on the first free time, in a move on that nearest to the old."""
        if self.view.moving is None:
            self.go_first_free()
        else:
            self.view.go_near(self.view.moving.start)
            self._follow()

    def go_next_free(self) -> None:
        """Go to the next day that has anything."""
        if self.mode is CalendarMode.LIST:
            self.list.go_day(1)
        elif self.mode is CalendarMode.MONTH:
            self._month_to(self.model.next_day(self.month.cursor_day))
        else:
            self.view.go_next_with_candidates()

    def go_previous_free(self) -> None:
        """Go to the last day before that has anything."""
        if self.mode is CalendarMode.LIST:
            self.list.go_day(-1)
        elif self.mode is CalendarMode.MONTH:
            self._month_to(self.model.previous_day(self.month.cursor_day))
        else:
            self.view.go_previous_with_candidates()

    def _month_to(self, day: date | None) -> None:
        if day is not None:
            self.month.show_day(day)

    def _follow(self) -> None:
        """Bring the grid's cursor into sight in month and list."""
        place = self.view.cursor_place
        if place and self.mode is CalendarMode.MONTH:
            self.month.show_day(place.day)
        elif place and self.mode is CalendarMode.LIST:
            self.list.show_entry(place.entry)

    def _open_day(self, day: date) -> None:
        self.view.show_day(day)
        self.set_mode(CalendarMode.DAY)
        self.view.show_day(day)
        self.view.go_to(day)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_entry(self, entry: Entry) -> None:
        """Put the cursor on an entry and bring it into sight, in whatever view is shown."""
        self.view.set_cursor(Place(self.model.days_of(entry)[0], entry))
        self._follow()

    def show_day(self, day: date) -> None:
        """Show the period that a day lies in, unless something is being dragged in the one shown."""
        if self.view.holds_still:
            return
        self.view.show_day(day)
        self.month.show_day(day)

    def set_zone(self, zone: tzinfo) -> None:
        """Show the times of another zone."""
        self.model.set_zone(zone)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        self.view.set_theme(theme)
        self.month.set_theme(theme)
        self.list.set_theme(theme)
        self.legend.set_theme(theme)
        self.card.set_theme(theme)

    def show_message(self, text: str) -> None:
        """Say something in the empty calendar in place of the invitation, until candidates come or it is emptied."""
        self._invitation = text
        self._refresh()

    # What follows from it

    def _on_period(self, first: date, last: date) -> None:
        if self.mode in GRID_MODES and self.mode is not self.view.mode:
            self.mode = self.view.mode
            self.mode_changed.emit(self.mode)
            self.arranged.emit()
        if self.mode in GRID_MODES:
            self.period_changed.emit(first, last)
        self._refresh()

    def _on_month(self, first: date, last: date) -> None:
        if self.mode is CalendarMode.MONTH:
            self.period_changed.emit(first, last)
        self._refresh()

    @property
    def period(self) -> Period:
        """The days shown; those from the first to the last day with anything, in the list."""
        if self.mode is CalendarMode.LIST and self.model.first_day and self.model.last_day:
            days = (self.model.last_day - self.model.first_day).days + 1
            return Period(CalendarMode.LIST, self.model.first_day, days)
        return self.month.period if self.mode is CalendarMode.MONTH else self.view.period

    def _refresh(self) -> None:
        period, model = self.period, self.model
        words = self.view.wording
        self.toolbar.set_period(words.period(period), words.short_period(period))
        self.toolbar.set_mode(self.mode)
        self.toolbar.set_has_candidates(model.shown > 0)
        in_view = model.count(period.first, period.count)
        self.legend.show_categories([] if self.mode is CalendarMode.MONTH else model.categories_on(period.days))
        self.footer.show_words(self._empty_words.counts(period), self._zone_words())
        self.options.show_mode(self.mode)
        self.options.show_options(self.view.columns.grouping, model.colour, self.list.table.groups_by)
        self.options.show_shown(self._shown(), sum(bool(keys) for keys in model.filter.hidden.values()))
        self.footer.show_zoom(self.mode in GRID_MODES)
        empty = Emptiness()
        if not in_view:
            empty = self._empty_words.say(period, self.month.today, self._invitation)
        self.view.card.offers = self.card.offers = empty.can_search
        self.view.show_message(empty.text)
        self.card.is_at_top = self.mode is CalendarMode.MONTH
        self.card.say("" if self.mode in GRID_MODES else empty.text)

    def _shown(self) -> str:
        if self.model.filter.is_empty:
            return ""
        locale = self.view.wording.locale
        shown, everything = locale.toString(self.model.shown), locale.toString(len(self.model))
        return self.tr("{0} of {1} shown").format(shown, everything)

    def _zone_words(self) -> tuple[str, str]:
        zone = self.model.zone
        name = (zone.key if isinstance(zone, ZoneInfo) else str(zone)).replace("_", " ")
        return self.tr("Times in {0}").format(name), name.rpartition("/")[2]
