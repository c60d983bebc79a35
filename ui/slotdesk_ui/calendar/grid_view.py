"""The calendar itself: what can be done with candidates, by keyboard, mouse and screen reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.box_painter import Look
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.candidate_popup import CandidateListModel, CandidatePopup
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.calendar.cursor_view import CursorView
from slotdesk_ui.calendar.day_layout import Item
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.move_drag import MoveDrag
from slotdesk_ui.calendar.own_appointments import own_rects
from slotdesk_ui.calendar.pointed_line import pointed_words
from slotdesk_ui.calendar.unasked_painter import paint_unasked_words
from slotdesk_ui.theme import Theme
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_WIDE_CHIP_PX = 150


class CalendarView(CursorView):
    """Candidates in a grid of days.

    `chosen` carries the Appointment that a person (or `choose`) picked; `choice_cleared` comes when it is let go;
    `pointed` carries what the mouse, else the keyboard's cursor, is on, in words.
    """

    chosen = Signal(object)
    choice_cleared = Signal()
    pointed = Signal(str)
    _hover: tuple[int, Item] | None = None
    _chosen: Entry | None = None

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
        self.viewport().setMouseTracking(True)
        self.drag = MoveDrag(self)
        self.drag.dropped.connect(self._take)
        self.cursor_moved.connect(self._tell_pointed)

    @property
    def chosen_appointment(self) -> Appointment | None:
        """What was chosen and is still shown."""
        return self._chosen.appointment if self._chosen else None

    @property
    def hovered(self) -> tuple[int, Item] | None:
        """The number of the column and the item that the mouse is on."""
        return self._hover

    def choose(self, reference: str) -> None:
        """Choose by reference, as if a person had; an unknown or gone one changes nothing."""
        entry = self.model.by_reference(reference)
        if entry and not entry.gone:
            self.show_place(Place(entry.day, entry))
            self._choose(entry)

    def choose_entry(self, entry: Entry) -> None:
        """Choose an entry that a person picked elsewhere, and stand where it is."""
        self.moved_by_user = True
        self.set_cursor(Place(entry.day, entry))
        self._choose(entry)

    def clear_choice(self) -> None:
        """Let go of what was chosen."""
        if self._chosen:
            self._chosen = None
            self.viewport().update()
            self.choice_cleared.emit()

    def anchor_day(self) -> date:
        """The chosen one's day comes before today, after the cursor's."""
        if self.cursor_place is None and self._chosen and self._chosen.day in self.period:
            return self._chosen.day
        return super().anchor_day()

    # Choosing

    def activate(self, place: Place) -> None:
        """Choose what the cursor is on, or open the list where it is on a chip."""
        item = self.walk.item(place, self.grid)
        number = self.walk.number(place)
        if item and item.is_chip and number is not None:
            self._open(number, item)
        else:
            self._choose(place.entry)

    def let_go(self) -> bool:
        """Let go of what is dragged, else of what was chosen, else of what was to be moved; whether anything was."""
        if self._chosen is not None and not self.drag.is_dragging:
            self.clear_choice()
            return True
        was_moving = self.drag.is_dragging or self.moving is not None
        self.drag.give_up()
        return was_moving

    def _choose(self, entry: Entry) -> None:
        if entry.gone:
            return
        self._chosen = entry
        self.viewport().update()
        self.chosen.emit(entry.appointment)

    def _open(self, number: int, item: Item) -> None:
        """Open the list of what a chip stands for, beside it."""
        day = self.grid.days[number]
        entries = self.entries_in(number, item)
        clocks = partial(self.clocks.words, day=day, briefly=True)
        lines = CandidateListModel(entries, self.wording, self.model.zone, self._theme, clocks=clocks)
        free = self.wording.free(sum(not entry.gone for entry in entries))
        start = self.wording.time(entries[0].appointment.start, self.model.zone)
        title = f"{self.wording.full_day(day)}, {start} · {free}"
        popup = CandidatePopup(lines, title, self)
        popup.picked.connect(self._pick)
        rect = self.grid.item_rect(number, item)
        popup.open_at(self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 3)))

    def _take(self, entries: list[Entry]) -> None:
        """Choose the one that something was dropped on; of several side by side, let a person pick."""
        entry = entries[0]
        self.cursor_place = Place(entry.day, entry)
        number, item = self.walk.number(self.cursor_place), self.walk.item(self.cursor_place, self.grid)
        if number is not None and item is not None and item.is_chip:
            self._hit(number, item)
        else:
            self.choose_entry(entry)

    def _pick(self, entry: Entry) -> None:
        self.set_cursor(Place(self.cursor_place.day if self.cursor_place else entry.day, entry))
        self._choose(entry)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.item_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        if found is None:
            if not self.drag.press(event.position().toPoint()):
                super().mousePressEvent(event)
            return
        self.moved_by_user = True
        self._hit(*found)

    def _hit(self, number: int, item: Item) -> None:
        """Choose an item, or open the list where it stands for several."""
        head = self.columns.heads[number]
        self.cursor_place = self.walk.place(head.day, head.group, item)
        self.announce()
        self.cursor_moved.emit(self.cursor_place.entry.appointment)
        self.viewport().update()
        if item.is_chip:
            self._open(number, item)
        else:
            self._choose(self.cursor_place.entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self.drag.has_hold:
            self.drag.move_to(point)
            return
        self._set_hover(self.item_at(point))
        if self._hover is None:
            is_own = self.drag.movable_at(point) is not None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if is_own else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.drag.has_hold and event.button() == Qt.MouseButton.LeftButton:
            self.drag.release(event.position().toPoint())
            return
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(None)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._set_hover(None)

    def _set_hover(self, hover: tuple[int, Item] | None) -> None:
        if hover == self._hover:
            return
        for one in (self._hover, hover):
            if one and one[0] < len(self.grid.days):
                self.update_rect(self.grid.item_rect(*one))
        self._hover = hover
        self._tell_pointed()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hover else Qt.CursorShape.ArrowCursor)

    def _tell_pointed(self) -> None:
        found, place = self._hover, self.cursor_place if self.hasFocus() else None
        if found is None and place is not None:
            number, item = self.walk.number(place), self.walk.item(place, self.grid)
            found = (number, item) if number is not None and item is not None else None
        if found is None or found[0] >= len(self.grid.days):
            self.pointed.emit("")
            return
        entries, day = self.entries_in(*found), self.grid.days[found[0]]
        self.pointed.emit(pointed_words(entries, day, self.wording, self.model.zone, self.clocks))

    def _update_bar(self) -> None:
        super()._update_bar()
        self._tell_pointed()  # what is beneath the cursor may stand for more or fewer now

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_pointed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_pointed()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.item_at(event.pos())
            elsewhere = self.heading_at(event.pos()) or self.existing_at(event.pos())
            text = self.tooltip_of(*found) if found else elsewhere
            rect = self.grid.item_rect(*found) if found else QRect()
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self.viewport(), rect)
            return True
        return super().viewportEvent(event)

    def heading_at(self, point: QPoint) -> str:
        """What a column is about, in full, and how many are free in it, over its heading."""
        number = self.grid.column_at(point.x()) if self.grid.header.contains(point) else None
        if number is None:
            return ""
        head = self.columns.heads[number]
        free = self.wording.free(self.columns.count_of(number)) if head.is_asked else self.wording.unasked()
        about = head.category.label if head.category else "" if head.is_grouped else self.wording.full_day(head.day)
        return f"{about} · {free}" if about else ""

    def existing_at(self, point: QPoint) -> str:
        """What the patient has at a point where nothing lies over it, in words."""
        here = self.drag.own_at(point)
        lines = [self.wording.existing(one, self.model.zone) for one in here]
        if any(one.can_be_changed for one in here):
            lines.append(self.tr("Drag it to another time, or click to see it in the list."))
        return "\n".join(lines)

    def tooltip_of(self, number: int, item: Item) -> str:
        """What a tooltip says of an item, before it is made safe for Qt."""
        entries = self.entries_in(number, item)
        if not item.is_chip:
            text = self.wording.tooltip(
                entries[0].appointment, self.model.zone, gone=entries[0].gone, unsure=entries[0].unsure
            )
            clash = entries[0].clash
            more = self.clocks.words(entries[0], self.grid.days[number])
            more += [self.wording.clash(clash, self.model.zone)] if clash else []
            return "\n".join([text, *more])
        zone = self.columns.heads[number].zone or self.model.zone
        lines = [
            self.wording.line(one.appointment, zone, gone=one.gone, unsure=one.unsure)
            + (f"  ·  {self.wording.clash_sign(one.clash)}" if one.clash else "")
            for one in entries[:12]
        ]
        if len(entries) > len(lines):
            lines.append(self.tr("and {0} more").format(len(entries) - len(lines)))
        return "\n".join(lines)

    # The model

    def _on_filtered(self) -> None:
        self._hover = None
        super()._on_filtered()

    def _on_emptied(self) -> None:
        before, self._hover, self._chosen = self.chosen_appointment, None, None
        if before is not None:  # in another zone it is still there, and is let go with all the others
            self._chosen = next((one for one in self.model.everything if one.appointment is before), None)
            if self._chosen is None:
                self.choice_cleared.emit()
        super()._on_emptied()

    def _on_changed(self, days: object) -> None:
        if self._chosen and self._chosen.gone:
            self.clear_choice()
        super()._on_changed(days)

    # Painting over the columns

    def paint_over(self, painter: QPainter, grid: GridGeometry) -> None:
        """Hover, the chosen one and the cursor, over the tiles."""
        if self._hover and self._hover[0] < len(grid.days):
            number, item = self._hover
            entries, boxes = self.entries_in(number, item), self.canvas.boxes_in(self.columns.heads[number].zone)
            rect = grid.item_rect(number, item)
            if item.is_chip:
                boxes.chip(painter, rect, entries, hover=True)
            elif entries:
                boxes.box(painter, rect, entries[0], Look.HOVER)
        self._paint_unasked(painter, grid)
        self.drag.paint(painter, grid)
        if self._chosen:
            for day in self.model.days_of(self._chosen):
                self._paint_ring(painter, grid, Place(day, self._chosen), is_cursor=False)
        if self.hasFocus() and self.cursor_place:
            self._paint_ring(painter, grid, self.cursor_place, is_cursor=True)
        elif self.hasFocus():  # the keyboard is here, though on nothing
            painter.setPen(QPen(self._theme.focus_ring, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(grid.body.adjusted(1, 1, -1, -1))

    def _paint_unasked(self, painter: QPainter, grid: GridGeometry) -> None:
        for number, head in enumerate(self.columns.heads):
            if head.is_asked or head.is_grouped:  # its heading says so
                continue
            width, offset = grid.column_width(number), QPoint(grid.column_left(number), grid.y(0))
            own = [
                rect.translated(offset)
                for one in self.own_on(head.day)
                for rect in own_rects(one, self.columns.axis, head.day, width, 0, grid.scale)
            ]
            paint_unasked_words(painter, grid.column(number), self.wording.unasked(), own, self._theme)

    def _in_chip(self, rect: QRect, place: Place, grid: GridGeometry) -> QRect:
        """Where the chosen one of many is shown, over the count that stands for them: at its time, as long as it is.

        The count is still to be read beside it where there is room.
        """
        layout = self.columns.layout(place.day, self.columns.group_of(place.entry))
        index = self.columns.index_of(place.entry, place.day) or 0
        top = grid.y(layout.tops[index])
        height = max(grid.y(layout.bottoms[index]) - top - 1, self.canvas.boxes.line_px + 2)
        left = rect.width() * 2 // 5 if rect.width() >= _WIDE_CHIP_PX else 8
        return QRect(rect.x() + left, top, rect.width() - left - 2, height)

    def _paint_ring(self, painter: QPainter, grid: GridGeometry, place: Place, *, is_cursor: bool) -> None:
        number = self.walk.number(place)
        item = self.walk.item(place, grid)
        if item is None or number is None:
            return
        rect = grid.item_rect(number, item)
        boxes = self.canvas.boxes_in(self.columns.heads[number].zone)
        if is_cursor and not item.is_chip:  # in its own place: what lies beside it can be had as well
            boxes.box(painter, rect, place.entry, Look.CHOSEN if place.entry is self._chosen else Look.HOVER)
        elif not is_cursor:
            rect = self._in_chip(rect, place, grid) if item.is_chip else rect
            boxes.box(painter, rect, place.entry, Look.CHOSEN)
        color = self._theme.focus_ring if is_cursor else self._theme.text
        self._frame.ring(painter, rect, color)
