"""What can be done with a time or an appointment, at the place where it is: by the right button, Menu or Shift+F10."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.inspector.item_link import ItemLink
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.action_lines import add_line
from slotdesk_ui.widgets.plain_label import Tone

_SLIPS = ("copy_slip", "print_slip", "save_slip", "save_calendar_file")


class ContextMenus(QObject):
    """Opens the menus of the calendar, of the list of free times and of the patient's appointments.

    A key opens one where the keyboard's cursor is, wherever the pointer rests. `menu` is the one opened last.
    """

    menu: QMenu | None = None

    def __init__(self, window: MainWindow, desk: FrontDesk, link: ItemLink) -> None:
        super().__init__(window)
        self._window, self._desk, self._link = window, desk, link
        self._view, self._list = window.calendar_panel.view, window.calendar_panel.list
        self._table = window.existing_panel.table
        self._openers: dict[QObject, Callable[[QPoint | None], None]] = {}
        for area, opener in (
            (self._view, self._open_in_calendar),
            (self._list, self._open_in_list),
            (self._table, self._open_in_table),
        ):
            for widget in (area, area.viewport()):
                widget.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
                widget.installEventFilter(self)
                self._openers[widget] = opener

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The place of a key's event is the pointer's or nobody's: only that of the mouse counts."""
        opener = self._openers.get(watched)
        if opener is None:
            return False
        if isinstance(event, QContextMenuEvent):
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            opener(event.pos() if by_mouse else None)
            return True
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        is_wanted = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if is_wanted:
            opener(None)
        return is_wanted

    # Where

    def _open_in_calendar(self, point: QPoint | None) -> None:
        view = self._view
        if point is None:
            self._open_at_cursor()
            return
        found, own = view.item_at(point), view.drag.own_at(point)
        if found is not None and (entries := view.entries_in(*found)):
            place = Place(view.grid.days[found[0]], entries[0])
            view.set_cursor(place)
            self._open(view.viewport(), point, lambda menu: self._add_place(menu, place, is_chip=found[1].is_chip))
        elif found is None and own:
            one = next((one for one in own if one.can_be_changed), own[0])
            self._open(view.viewport(), point, lambda menu: self._add_own(menu, [one], in_list=False))

    def _open_at_cursor(self) -> None:
        view, place = self._view, self._view.cursor_place
        if place is None:
            words = self.tr("Put the cursor on a time in the calendar first, or select an appointment.")
            self._window.status.say(words, Tone.WARNING)
            return
        view.show_place(place)
        number, item = view.walk.number(place), view.walk.item(place, view.grid)
        if number is None or item is None:
            return
        rect = view.grid.item_rect(number, item).intersected(view.viewport().rect())
        point = rect.bottomLeft() + QPoint(12, -2)
        self._open(view.viewport(), point, lambda menu: self._add_place(menu, place, is_chip=item.is_chip))

    def _open_in_list(self, point: QPoint | None) -> None:
        table = self._list
        index = table.currentIndex() if point is None else table.indexAt(point)
        entry = table.table.entry(index) if index.isValid() else None
        if entry is None:
            return
        table.setCurrentIndex(index)
        at = point if point is not None else self._beneath(table.line_rect(index.row()).bottomLeft())
        self._open(table.viewport(), at, lambda menu: self._add_free(menu, entry))

    def _open_in_table(self, point: QPoint | None) -> None:
        panel, table = self._window.existing_panel, self._table
        index = table.currentIndex() if point is None else table.indexAt(point)
        if not index.isValid():
            return
        if not table.selectionModel().isRowSelected(index.row(), QModelIndex()):
            panel.select(panel.model.appointment(index.row()).reference)
        table.scrollTo(index)
        first = table.visualRect(index.siblingAtColumn(table.horizontalHeader().logicalIndex(0)))
        at = point if point is not None else self._beneath(first.bottomLeft())
        selected = panel.selected()
        self._open(table.viewport(), at, lambda menu: self._add_own(menu, selected, in_list=True))

    def _beneath(self, corner: QPoint) -> QPoint:
        return corner + QPoint(12, -2)

    def _open(self, area: QWidget, point: QPoint, fill: Callable[[QMenu], None]) -> None:
        menu = self.menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(lambda: self._closed(menu))
        fill(menu)
        menu.popup(area.mapToGlobal(point))

    def _closed(self, menu: QMenu) -> None:
        if self.menu is menu:
            self.menu = None

    # What

    def _add_place(self, menu: QMenu, place: Place, *, is_chip: bool) -> None:
        if not is_chip:
            self._add_free(menu, place.entry)
            return
        menu.addAction(self.tr("&Show these times…"), lambda: self._view.activate(place))
        menu.addSeparator()
        go = self._window.commands["go_entry"]
        add_line(menu, go, lambda: self._link.go_to_entry_of(place.entry.appointment))

    def _add_free(self, menu: QMenu, entry: Entry) -> None:
        """Of a time that is not the chosen one, booking it begins with choosing it: all of it is read first."""
        commands, run = self._window.commands, self._desk.holds.run
        chosen = self._window.booking_panel.candidate
        is_chosen = chosen is not None and self._view.chosen_appointment is entry.appointment
        is_moving = self._desk.moves.moving is not None
        is_held = is_chosen and run.state().step.may_hold
        book = "" if is_chosen else self.tr("&Book this time…")
        if is_moving:
            book = self.tr("&Move to this time") if is_chosen else self.tr("&Move to this time…")
        can_book = not entry.gone and (not is_chosen or self._window.booking_panel.book_button.isEnabled())
        add_line(menu, commands["book"], lambda: self._book(entry, is_chosen=is_chosen), enabled=can_book, words=book)
        if is_held:
            add_line(menu, commands["release"], commands["release"].trigger)
        else:
            hold = "" if is_chosen else self.tr("&Hold this time")
            can_hold = run.can_hold and not entry.gone
            add_line(menu, commands["hold"], lambda: self._hold(entry), enabled=can_hold, words=hold)
        menu.addSeparator()
        add_line(menu, commands["go_entry"], lambda: self._link.go_to_entry_of(entry.appointment))

    def _add_own(self, menu: QMenu, ones: list[Appointment], *, in_list: bool) -> None:
        commands = self._window.commands
        listed = [one for one in ones if self._window.existing_panel.model.row_of(one.reference) >= 0]
        open_ones = [one for one in listed if one.can_be_changed]
        is_one = len(ones) == 1
        moving = self._desk.moves.moving
        if is_one and moving is not None and moving.reference == ones[0].reference:
            add_line(menu, commands["stop_moving"], commands["stop_moving"].trigger)
        for action_id, enabled in (
            ("move", is_one and bool(open_ones)),
            ("change_comment", is_one and bool(open_ones)),
            ("cancel_existing", bool(open_ones)),
        ):
            add_line(menu, commands[action_id], self._with_own(ones, action_id, in_list=in_list), enabled=enabled)
        menu.addSeparator()
        for action_id in _SLIPS:
            act = partial(self._desk.after.act_on, action_id, ones[0])
            add_line(menu, commands[action_id], act, enabled=is_one)
        menu.addSeparator()
        add_line(menu, commands["go_entry"], lambda: self._link.go_to_entry_of(ones[0]), enabled=is_one)

    def _with_own(self, ones: list[Appointment], action_id: str, *, in_list: bool) -> Callable[[], None]:
        """The action is about what the list has selected: that comes first, where the menu is not the list's own."""

        def act() -> None:
            if not in_list:
                self._window.existing_panel.select(ones[0].reference)
            self._window.commands[action_id].trigger()

        return act

    def _choose(self, entry: Entry) -> None:
        if self._view.chosen_appointment is not entry.appointment:
            self._view.choose_entry(entry)

    def _book(self, entry: Entry, *, is_chosen: bool) -> None:
        if is_chosen:
            self._window.commands["book"].trigger()
        else:
            self._choose(entry)

    def _hold(self, entry: Entry) -> None:
        self._choose(entry)
        self._window.commands["hold"].trigger()
