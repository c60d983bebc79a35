"""The keyboard's cursor in the grid: where it goes, what is said of it, and what is brought into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns, CalendarMode
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.cursor import CursorWalk, Place
from slotdesk_ui.calendar.day_layout import Item
from slotdesk_ui.calendar.grid_viewport import GridViewport
from slotdesk_ui.calendar.other_clocks import OtherClocks
from slotdesk_ui.calendar.own_appointments import told_by_own
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.calendar.view_keys import Key, key_of
from slotdesk_ui.theme import Theme

_MARGIN = 30.0  # minutes kept in sight around the cursor
_FOCUS_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class CursorView(GridViewport):
    """A grid that keys walk about in. `cursor_moved` carries the Appointment under the cursor or None.

    The cursor is always on one of the days shown: it goes along to others, or away where they have nothing.
    `announced` carries what a screen reader is to say, `refused` why Enter did nothing.
    """

    cursor_moved = Signal(object)
    announced = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        model: CalendarModel,
        clock: Callable[[], datetime],
        *,
        theme: Theme | None = None,
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, clock, theme=theme, locale=locale, parent=parent)
        self.walk = CursorWalk(model, self.columns)
        self.clocks = OtherClocks(model, self.columns, self.wording)
        self.cursor_place: Place | None = None
        self.asked_day: date | None = None  # by its date, where nothing may lie
        self.moving: Appointment | None = None  # what gets another time: the next choice
        self.holds_still = False  # while something is dragged, nothing but the hand moves the days away
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Calendar"))
        model.reset.connect(self._on_emptied)
        model.extended.connect(self._on_extended)
        model.changed.connect(self._on_changed)
        model.filtered.connect(self._on_filtered)

    @property
    def cursor_appointment(self) -> Appointment | None:
        """What the cursor is on."""
        return self.cursor_place.entry.appointment if self.cursor_place else None

    def activate(self, place: Place) -> None:
        """Do what Enter means where the cursor is; nothing here."""

    def let_go(self) -> bool:
        """Do what Esc means before the cursor itself goes; whether there was anything to do."""
        return False

    def go_first_free(self) -> None:
        """Put the cursor on the earliest candidate from now on, of all of them."""
        self.moved_by_user = True
        entry = self.model.first_free(self._clock()) or self.model.first_free()
        if entry:
            self.set_cursor(Place(entry.day, entry))

    def go_near(self, moment: datetime) -> None:
        """Put the cursor on what is nearest to a moment."""
        self.moved_by_user = True
        self.set_cursor(self.walk.nearest_to(moment))

    def go_next_with_candidates(self) -> None:
        """Go to the next day after the cursor's, or after those shown, that has anything free."""
        day = self.model.next_day(self.cursor_place.day if self.cursor_place else self.period.last)
        while day is not None and not self.model.free_on(day):
            day = self.model.next_day(day)
        self.go_to(day)

    def go_previous_with_candidates(self) -> None:
        """Go to the last day before the cursor's, or before those shown, that has anything free."""
        day = self.model.previous_day(self.cursor_place.day if self.cursor_place else self.period.first)
        while day is not None and not self.model.free_on(day):
            day = self.model.previous_day(day)
        self.go_to(day)

    def anchor_day(self) -> date:
        """The cursor's day, or the one that was asked for where there is nothing to stand on, comes before today."""
        if self.cursor_place and self.cursor_place.day in self.period:
            return self.cursor_place.day
        if self.asked_day is not None and self.asked_day in self.period:
            return self.asked_day
        return super().anchor_day()

    def set_viewer_zone(self, zone: tzinfo) -> None:
        super().set_viewer_zone(zone)
        self.clocks.viewer_zone = zone

    # The cursor

    def go_to(self, day: date | None) -> None:
        """Put the cursor on the first of a day, if it has anything."""
        self.moved_by_user = True
        place = self.walk.end_of_day(day, self.grid, last=False) if day else None
        if place:
            self.set_cursor(place)

    def set_cursor(self, place: Place | None) -> None:
        """Put the cursor somewhere in view, or take it away, and tell."""
        if place is None and self.cursor_place is None:
            return
        self.cursor_place = place
        if place:
            self.show_place(place)
        self.viewport().update()
        self.announce()
        self.cursor_moved.emit(place.entry.appointment if place else None)

    def show_place(self, place: Place) -> None:
        """Bring a place into view, in another period if need be."""
        self.show_day(place.day)
        item = self.walk.item(place, self.grid)
        if item:
            top, bottom = item.y / self._scale, (item.y + item.height) / self._scale
            self.reveal(max(top - _MARGIN, 0), bottom + _MARGIN)
            self.reveal_column(self.walk.number(place))

    def set_hour_px(self, hour_px: float, anchor_y: int | None = None) -> None:
        """Zoom; without a place that is to stay, the cursor does where it is on the screen."""
        place = self.cursor_place
        if anchor_y is None and place and self.is_in_sight(place):
            grid, number, item = self.grid, self.walk.number(place), self.walk.item(place, self.grid)
            if number is not None and item is not None:
                anchor_y = (grid.item_rect(number, item) & grid.body).center().y()
        super().set_hour_px(hour_px, anchor_y)

    def group_by(self, grouping: CalendarColumns) -> None:
        super().group_by(grouping)
        if self.cursor_place:
            self.show_place(self.cursor_place)

    def show_around(self, day: date, mode: CalendarMode) -> None:
        """Show the days of a mode that a day lies in, with the cursor on that day where it was on another."""
        self._show(Period.holding(day, mode))
        if self.cursor_place and self.cursor_place.day != day and day in self.period:
            self.set_cursor(self.walk.end_of_day(day, self.grid, last=False) or self.cursor_place)

    def _show(self, period: Period) -> None:
        before = self.period
        super()._show(period)
        if self.cursor_place and not self.walk.is_shown(self.cursor_place):
            self._go_along(self.cursor_place, before)
        self._keep_column()

    def _go_along(self, place: Place, before: Period) -> None:
        """Take the cursor to the days shown now, from a place on those shown before; scroll only for the keyboard."""
        if self.mode is before.mode:
            days = (self.period.first - before.first).days
            there = self.walk.to_other_days(place, days) or self.walk.first_shown(self.grid)
        else:
            there = self.walk.nearest_shown(place.entry.start_s)
        if there and self.hasFocus():
            self.set_cursor(there)
            return
        self.cursor_place = there
        self.viewport().update()
        self.announce()
        self.cursor_moved.emit(self.cursor_appointment)

    def _keep_column(self) -> None:
        """Where columns have become others, that of the cursor is to be seen."""
        if self.cursor_place:
            self.reveal_column(self.walk.number(self.cursor_place))

    def is_in_sight(self, place: Place) -> bool:
        """Whether half of what is painted at a place, or more, is on the screen."""
        grid, number = self.grid, self.walk.number(place)
        item = self.walk.item(place, grid)
        if number is None or item is None or not self.walk.is_shown(place):
            return False
        rect = grid.item_rect(number, item)
        seen, wanted = rect & grid.body, rect.size().boundedTo(grid.body.size()) / 2
        return seen.width() >= wanted.width() and seen.height() >= wanted.height()

    def announce(self) -> None:
        """Tell a screen reader what the cursor is on."""
        text = self.sentence(self.cursor_place) if self.cursor_place else ""
        self.setAccessibleDescription(text)
        if text:
            self.announced.emit(text)

    def sentence(self, place: Place) -> str:
        """All that matters of what is painted at a place; of a chip, what it stands for."""
        item = self.walk.item(place, self.grid)
        if item and item.is_chip:
            entries = self.entries_of(place.day, self.columns.group_of(place.entry), item)
            times = [self.wording.time(one.appointment.start, self.model.zone) for one in (entries[0], entries[-1])]
            return self.wording.many(sum(not one.gone for one in entries), place.day, *times)
        return self.sentence_of(place)

    def sentence_of(self, place: Place) -> str:
        """All that matters of the entry at a place, also where a chip stands for it."""
        return self.wording.sentence(
            place.entry.appointment,
            self.model.zone,
            gone=place.entry.gone,
            unsure=place.entry.unsure,
            more=self.remarks(place),
        )

    def remarks(self, place: Place) -> str:
        """What else is to be said of a place: the time there where it differs, and what it clashes with."""
        entry, parts = place.entry, []
        zone = self.columns.zone_of(place.day, group) if (group := self.columns.group_of(entry)) is not None else None
        if zone is not None:
            parts.append(self.wording.there(entry.appointment, zone))
        if entry.clash is not None:
            parts.append(self.wording.clash(entry.clash, self.model.zone))
        return ", ".join(parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key is None:
            event.ignore()
            return
        self.moved_by_user = True
        if key in (Key.ZOOM_IN, Key.ZOOM_OUT, Key.ZOOM_RESET):
            {Key.ZOOM_IN: self.zoom_in, Key.ZOOM_OUT: self.zoom_out, Key.ZOOM_RESET: self.zoom_reset}[key]()
        elif key in (Key.PREVIOUS_PERIOD, Key.NEXT_PERIOD):
            self._turn_page(1 if key is Key.NEXT_PERIOD else -1)
        elif key is Key.CHOOSE:
            if not event.isAutoRepeat():  # one press never does both: come into sight, and choose
                self._activate()
        elif key is Key.CLEAR:
            self._clear(event)
        else:
            self._walk_to(key)

    def _walk_to(self, key: Key) -> None:
        grid, here = self.grid, self.cursor_place
        if key in (Key.FIRST, Key.LAST):
            there = self.walk.extreme(grid, last=key is Key.LAST)
        elif here is None:
            there = self.walk.first_shown(grid) or self.walk.near_shown(grid)
        elif key in (Key.EARLIER, Key.LATER):
            there = self.walk.along_day(here, grid, 1 if key is Key.LATER else -1)
        elif key in (Key.PREVIOUS_DAY, Key.NEXT_DAY):
            there = self.walk.to_column(here, key is Key.NEXT_DAY)
        else:
            there = self.walk.end_of_column(here, grid, last=key is Key.LAST_OF_DAY)
        if there:
            self.set_cursor(there)

    def _turn_page(self, steps: int) -> None:
        self.move_period(steps)
        self.set_cursor(self.cursor_place)

    def _activate(self) -> None:
        """Do what Enter means, with what is on the screen alone: else the cursor comes into sight, and no more."""
        place = self.cursor_place
        if place and self.is_in_sight(place):
            self.activate(place)
            return
        there = self.walk.nearest_shown(place.entry.start_s) if place else self.walk.first_shown(self.grid)
        if there:
            self.set_cursor(there)
        else:
            self.refused.emit(self.tr("Nothing is free on what is shown: nothing was chosen."))

    def _clear(self, event: QKeyEvent) -> None:
        if self.let_go():
            return
        if self.cursor_place:
            self.set_cursor(None)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _FOCUS_BY_KEY:
            self.set_cursor(self.cursor_place or self.walk.first_shown(self.grid))
        else:
            self.announce()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def item_at(self, point: QPoint) -> tuple[int, Item] | None:
        """The column's number and the item at a point of the viewport."""
        grid = self.grid
        number = grid.column_at(point.x())
        if number is None or point.y() < grid.header_height:
            return None
        item = self.walk.arrangement_of(number, grid).item_at(*grid.in_column(number, point))
        if item is None or told_by_own(self.entries_in(number, item), self.own_on(grid.days[number])):
            return None
        return number, item

    def own_on(self, day: date) -> Sequence[Appointment]:
        """What the patient has on a day."""
        return self.model.existing.on(day, self.model.zone)

    def entries_in(self, number: int, item: Item) -> list[Entry]:
        """The entries that an item of a column stands for, by the column's number."""
        head = self.columns.heads[number]
        return self.entries_of(head.day, head.group, item)

    def entries_of(self, day: date, group: int | None, item: Item) -> list[Entry]:
        """The entries that an item of a column stands for."""
        return self.columns.layout(day, group).entries[item.first : item.first + item.count]

    # The model

    def _on_emptied(self) -> None:
        self.cursor_place = None
        self.moved_by_user = self.holds_still
        self._on_extended(frozenset())
        self.announce()

    def _on_extended(self, _days: object) -> None:
        if not self.moved_by_user and self.moving is None:
            self._show_first()

    def _on_changed(self, _days: object) -> None:
        self.announce()

    def _on_filtered(self) -> None:
        """The cursor leaves what is hidden now."""
        place = self.cursor_place
        if place and self.columns.index_of(place.entry, place.day) is None:
            self.cursor_place = None
            if place.day in self.period:
                self.cursor_place = self.walk.first_shown(self.grid)
            self.cursor_moved.emit(self.cursor_appointment)
        self.announce()

    def _show_first(self) -> None:
        """Bring the first candidates into view, as long as nobody has looked elsewhere."""
        first = self.model.first_free()
        if first is None:
            return
        self.show_day(first.day)
        starts = [self._start_on(day, self.model.earliest(day)) for day in self.period.days]
        top = max(min(start for start in starts if start is not None) - _MARGIN, 0)
        own = self._start_on(first.day, first) or 0.0
        if own > top + self.grid.body.height() / self._scale - 2 * _MARGIN:
            top = max(own - _MARGIN, 0)  # strays at night don't take the first free one out of sight
        self._placed_at = None if self.isVisible() else top
        self.scroll_to(top)

    def _start_on(self, day: date, entry: Entry | None) -> float | None:
        """Where on the axis an entry begins on a day."""
        if entry is None:
            return None
        return self.columns.axis.position(datetime.fromtimestamp(entry.start_s, self.model.zone), day)
