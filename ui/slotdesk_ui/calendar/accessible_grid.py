"""The grid of days for screen readers: columns, what lies in them, and the times that each count stands for."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.columns import ColumnHead
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.calendar.day_layout import Arrangement, Item
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.own_appointments import own_rects, told_by_own
from slotdesk_ui.widgets.accessible_part import PaintedView, Part


@dataclass(frozen=True, slots=True)
class _Chip:
    """The key of a count: the first and the last of those that it stands for."""

    first: Entry
    last: Entry


@dataclass(frozen=True, slots=True)
class _Own:
    """The key of one of the patient's own appointments."""

    appointment: Appointment


class AccessibleGrid(PaintedView):
    """One child for each column."""

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view, QAccessible.Role.Grouping)
        self.view = view
        self._shown: tuple[object, tuple[Hashable, ...]] = (None, ())

    def keys(self) -> Sequence[Hashable]:
        heads = self.view.columns.heads
        if self._shown[0] is not heads:
            self._shown = (heads, tuple((head.day, head.group) for head in heads))
        return self._shown[1]

    def make(self, key: Any) -> Part:
        return ColumnPart(self.view, self, key)

    def current(self) -> Part | None:
        place = self.view.cursor_place
        if place is None:
            return None
        self.refresh()
        column = self.painted.of((place.day, self.view.columns.group_of(place.entry)))
        return column.part_of(place) if isinstance(column, ColumnPart) else None


class _GridPart(Part):
    def __init__(self, view: CalendarView, above: QAccessibleInterface, key: Hashable) -> None:
        super().__init__(view, above, key)
        self.view = view

    def surface(self) -> QWidget:
        return self.view.viewport()


class ColumnPart(_GridPart):
    """A day, or what one practitioner or place has on it; its children are what is painted in it."""

    part_role = QAccessible.Role.List

    def __init__(self, view: CalendarView, above: QAccessibleInterface, key: Any) -> None:
        super().__init__(view, above, key)
        self.day, self.group = key
        self._arrangement: Arrangement | None = None
        self._keys: tuple[Hashable, ...] = ()
        self._items: dict[Hashable, Item] = {}

    @property
    def number(self) -> int | None:
        """Which column of the grid it is; None where it is not shown any more."""
        return self.view.columns.number_of(self.day, self.group)

    @property
    def head(self) -> ColumnHead | None:
        """What the column is about."""
        return self.view.columns.heads[self.number] if self.number is not None else None

    def words(self) -> str:
        head, number = self.head, self.number
        if head is None or number is None:
            return ""
        wording = self.view.wording
        who = head.category.label if head.category else wording.nobody(is_any=bool(head.count), is_asked=head.is_asked)
        free = sum(not entry.gone for entry in self.view.columns.layout_of(number).entries)
        said = wording.free(free) if head.is_asked else wording.unasked()
        parts = [wording.full_day(self.day), *([who] if head.is_grouped and head.is_asked else []), said]
        return ", ".join(parts)

    def area(self) -> QRect:
        grid, number = self.view.grid, self.number
        return QRect() if number is None else grid.column(number).adjusted(0, -grid.header_height, 0, 0)

    def keys(self) -> Sequence[Hashable]:
        number = self.number
        if number is None:
            return ()
        arrangement = self.view.walk.arrangement_of(number, self.view.grid)
        if arrangement is not self._arrangement:
            entries = self.view.columns.layout_of(number).entries
            own = self.view.own_on(self.day)
            self._arrangement = arrangement
            self._items = {
                _key(entries, item): item
                for item in arrangement.items
                if not told_by_own(entries[item.first : item.first + item.count], own)
            }
            painted = [(entries[item.first].start_s, key) for key, item in self._items.items()]
            beneath = [(one.start.timestamp(), _Own(one)) for one in own]
            self._keys = tuple(key for _, key in sorted([*beneath, *painted], key=lambda pair: pair[0]))
        return self._keys

    def make(self, key: Any) -> Part:
        if isinstance(key, _Own):
            return OwnPart(self.view, self, key)
        return ChipPart(self.view, self, key) if isinstance(key, _Chip) else CandidatePart(self.view, self, key)

    def item(self, key: Hashable) -> Item | None:
        """Where a child is painted; None where it is not any more."""
        self.keys()
        return self._items.get(key)

    def part_of(self, place: Place) -> Part | None:
        """The child that a place of the cursor is in."""
        self.parts.show(self.keys())
        item, number = self.view.walk.item(place, self.view.grid), self.number
        if item is None or number is None:
            return None
        return self.parts.of(_key(self.view.columns.layout_of(number).entries, item))

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        number, point = self.number, self.view.viewport().mapFromGlobal(QPoint(x, y))
        self.parts.show(self.keys())
        if number is None or number != self.view.grid.column_at(point.x()):
            return None
        found = self.view.item_at(point)
        if found is None:
            own = self.view.drag.own_at(point)
            return self.parts.of(_Own(own[0])) if own else None
        return self.parts.of(_key(self.view.columns.layout_of(number).entries, found[1]))

    def action_words(self) -> str:
        return QCoreApplication.translate("AccessibleGrid", "Go to the first time of it")

    def is_possible(self) -> bool:
        return bool(self.keys())

    def act(self) -> None:
        number = self.number
        if number is not None and self.keys():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.moved_by_user = True
            self.view.set_cursor(Place(self.day, self.view.columns.layout_of(number).entries[0]))


def _key(entries: Sequence[Entry], item: Item) -> Hashable:
    first = entries[item.first]
    return _Chip(first, entries[item.first + item.count - 1]) if item.is_chip else first


class CandidatePart(_GridPart):
    """One time that can be chosen; in a column, or behind a count."""

    def __init__(self, view: CalendarView, above: ColumnPart | ChipPart, entry: Entry) -> None:
        super().__init__(view, above, entry)
        self.entry = entry
        self._lies_in = above

    @property
    def place(self) -> Place:
        """Where the cursor would be on it."""
        return Place(self._lies_in.day, self.entry)

    def words(self) -> str:
        return self.view.sentence_of(self.place)

    def area(self) -> QRect:
        above = self._lies_in
        if isinstance(above, ChipPart):
            return above.area()
        item, number = above.item(self.key), above.number
        return QRect() if item is None or number is None else self.view.grid.item_rect(number, item)

    def action_words(self) -> str:
        return QCoreApplication.translate("AccessibleGrid", "Choose")

    def is_possible(self) -> bool:
        return not self.entry.gone

    def act(self) -> None:
        if not self.entry.gone:
            self.view.choose_entry(self.entry)

    def is_current(self) -> bool:
        place = self.view.cursor_place
        return place is not None and place.entry is self.entry and isinstance(self._lies_in, ColumnPart)

    def describe(self, state: QAccessible.State) -> None:
        described: Any = state  # the stub lacks the fields
        described.selected = self.view.chosen_appointment is self.entry.appointment
        described.disabled = self.entry.gone
        described.offscreen |= isinstance(self._lies_in, ChipPart)


class ChipPart(_GridPart):
    """A count; its children are the times that it stands for."""

    def __init__(self, view: CalendarView, above: ColumnPart, key: _Chip) -> None:
        super().__init__(view, above, key)
        self._column, self._chip = above, key
        self._kept: tuple[Item | None, tuple[Entry, ...]] = (None, ())

    @property
    def day(self) -> Any:
        """The day of its column."""
        return self._column.day

    def words(self) -> str:
        return self.view.sentence(Place(self.day, self._chip.first))

    def area(self) -> QRect:
        item, number = self._column.item(self.key), self._column.number
        return QRect() if item is None or number is None else self.view.grid.item_rect(number, item)

    def keys(self) -> Sequence[Hashable]:
        item = self._column.item(self.key)
        if item is not self._kept[0]:
            entries = self.view.entries_of(self.day, self._column.group, item) if item else []
            self._kept = (item, tuple(entries))
        return self._kept[1]

    def make(self, key: Any) -> Part:
        return CandidatePart(self.view, self, key)

    def action_words(self) -> str:
        return QCoreApplication.translate("AccessibleGrid", "Open the list")

    def act(self) -> None:
        place = Place(self.day, self._chip.first)
        self.view.set_cursor(place)
        self.view.activate(place)

    def is_current(self) -> bool:
        place = self.view.cursor_place
        item = self._column.item(self.key)
        return place is not None and item is not None and self.view.walk.item(place, self.view.grid) is item

    def describe(self, state: QAccessible.State) -> None:
        described: Any = state  # the stub lacks the fields
        described.hasPopup = described.expandable = described.collapsed = True


class OwnPart(_GridPart):
    """One of the patient's own appointments, which lies beneath; pressing it is what a click on it is."""

    def __init__(self, view: CalendarView, above: ColumnPart, key: _Own) -> None:
        super().__init__(view, above, key)
        self._column, self.appointment = above, key.appointment

    def words(self) -> str:
        return self.view.wording.own(self.appointment, self.view.model.zone)

    def area(self) -> QRect:
        view, grid, number = self.view, self.view.grid, self._column.number
        if number is None:
            return QRect()
        left_px = view.columns.layout_of(number).left_px
        width_px = grid.column_width(number)
        rects = own_rects(self.appointment, view.columns.axis, self._column.day, width_px, left_px, grid.scale)
        whole = rects[0].united(rects[-1])
        return whole.translated(grid.column_left(number), grid.y(0))

    def action_words(self) -> str:
        return QCoreApplication.translate("AccessibleGrid", "Show it in the list")

    def is_possible(self) -> bool:
        return self.appointment.can_be_changed

    def act(self) -> None:
        self.view.drag.clicked.emit(self.appointment)

    def describe(self, state: QAccessible.State) -> None:
        described: Any = state  # the stub lacks the fields
        described.selectable = False
