"""One of the patient's own appointments dragged to another time: pressed, carried, dropped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.calendar.cursor_view import CursorView
from slotdesk_ui.calendar.drag_painter import DragPainter
from slotdesk_ui.calendar.grid_geometry import GridGeometry

_CREEP_MS, _EDGE_PX, _CREEP_PX = 40, 28, 14
_TURN_AFTER = 18  # steps of the timer that the pointer has to rest at a side edge


@dataclass(frozen=True, slots=True)
class Drop:
    """Where something was let go: a column's day and group, and a moment."""

    day: date
    group: int | None
    moment: datetime


class MoveDrag(QObject):
    """Follows the mouse from a press on an own appointment on; what it is dropped on is up to whoever listens.

    `started` carries the Appointment once the mouse has gone far enough, `clicked` the Appointment where it has not.
    `dropped` carries the Entries that lie where it was let go, as soon as they are known: none, one, or several side by
    side. `missed` says in words that nothing is free there. `given_up` comes when it is let go of elsewhere, or by Esc.
    """

    started = Signal(object)
    clicked = Signal(object)
    dropped = Signal(object)
    missed = Signal(str)
    given_up = Signal()

    def __init__(self, view: CursorView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: tuple[Appointment, QPoint] | None = None
        self._grip_px = 0
        self._point: QPoint | None = None
        self._drop: Drop | None = None
        self.is_searching = False
        self._at_side = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_CREEP_MS)
        self._timer.timeout.connect(self._creep)

    @property
    def is_dragging(self) -> bool:
        """Whether an appointment is on the pointer."""
        return self._point is not None

    @property
    def has_hold(self) -> bool:
        """Whether the mouse was pressed on an appointment and is not up yet."""
        return self._pressed is not None

    def own_at(self, point: QPoint) -> list[Appointment]:
        """What the patient has at a point where nothing free lies over it."""
        view, grid = self._view, self._view.grid
        number = grid.column_at(point.x())
        if number is None or point.y() < grid.header_height:
            return []
        day, axis, at = grid.days[number], view.columns.axis, grid.position(point.y())
        return [
            one
            for one in view.model.existing.on(day, view.model.zone)
            if axis.position(one.start, day) <= at < max(axis.end_position(one.end, day), axis.position(one.start, day))
        ]

    def movable_at(self, point: QPoint) -> Appointment | None:
        """The own appointment at a point that can be moved."""
        return next((one for one in self.own_at(point) if one.can_be_changed), None)

    # From the press to the drop

    def press(self, point: QPoint) -> bool:
        """Take hold of what lies at a point; whether there is anything."""
        found = self.movable_at(point)
        if found is None:
            return False
        self._pressed = (found, point)
        return True

    def move_to(self, point: QPoint) -> None:
        """Carry it to a point; a tremble is not a drag."""
        if self._pressed is None:
            return
        appointment, pressed = self._pressed
        if self._point is None:
            if (point - pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._begin(appointment, pressed, point)
        self._point = point
        self._view.viewport().update()

    def _begin(self, appointment: Appointment, pressed: QPoint, point: QPoint) -> None:
        view, grid = self._view, self._view.grid
        number = grid.column_at(pressed.x())
        day = grid.days[number] if number is not None else grid.days[0]
        self._grip_px = max(pressed.y() - grid.y(view.columns.axis.position(appointment.start, day)), 0)
        self._point, self._drop, self._at_side = point, None, 0
        view.holds_still = view.moved_by_user = True
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._timer.start()
        self.started.emit(appointment)

    def release(self, point: QPoint) -> None:
        """Let go of it at a point."""
        held, is_dragging = self._pressed, self.is_dragging
        drop = self._drop_at(point) if is_dragging else None
        self._lay_down()
        if held is None:
            return
        if not is_dragging:
            self.clicked.emit(held[0])
        elif drop is None:
            self.give_up()
        else:
            self._drop = drop
            if self._entries_at(drop) or not self.is_searching:
                self._settle()

    def search_began(self) -> None:
        """Free times are being looked for."""
        self.is_searching = True

    def search_ended(self) -> None:
        """All free times there are have been found: what was dropped meanwhile falls into place."""
        self.is_searching = False
        if self._drop is not None:
            self._settle()
        self._view.holds_still = self.is_dragging
        self._view.viewport().update()

    def give_up(self) -> None:
        """Leave the appointment where it is."""
        was_moving = self.is_dragging or self._view.moving is not None
        self.forget()
        if was_moving:
            self.given_up.emit()

    def forget(self) -> None:
        """Nothing is being dragged any more, and nothing waits to fall into place."""
        self._drop = None
        self._lay_down()
        self._view.holds_still = False

    def _lay_down(self) -> None:
        self._pressed = self._point = None
        self._timer.stop()
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def _drop_at(self, point: QPoint) -> Drop | None:
        view, grid = self._view, self._view.grid
        number = grid.column_at(point.x())
        if number is None or not grid.body.contains(point):
            return None
        head = view.columns.heads[number]
        return Drop(head.day, head.group, view.columns.axis.moment(grid.position(point.y()), head.day))

    def _entries_at(self, drop: Drop) -> list[Entry]:
        """The free ones that a moment of a column lies in."""
        if self._view.columns.number_of(drop.day, drop.group) is None:
            return []
        at = drop.moment.timestamp()
        entries = self._view.columns.layout(drop.day, drop.group).entries
        return [one for one in entries if one.start_s <= at < one.end_s and not one.gone]

    def _settle(self) -> None:
        drop, self._drop = self._drop, None
        self._view.holds_still = False
        if drop is None:
            return
        found = self._entries_at(drop)
        if found:
            self.dropped.emit(found)
        else:
            self._miss(drop)

    def _miss(self, drop: Drop) -> None:
        """Say so, and stand on what is nearest on that day."""
        view, wording = self._view, self._view.wording
        when = f"{wording.full_day(drop.day)} {wording.time(_round(drop.moment), view.model.zone)}"
        free = [one for one in view.model.entries(drop.day) if not one.gone]
        at = drop.moment.timestamp()
        nearest = min(free, key=lambda one: abs(one.start_s - at), default=None)
        if nearest is None:
            self.missed.emit(self.tr("Nothing is free on {0}. Drop it on a free time, or Esc.").format(when))
            return
        view.set_cursor(Place(drop.day, nearest))
        then = wording.time(nearest.appointment.start, view.model.zone)
        words = self.tr("Nothing is free on {0}. Nearest on that day: {1}, Enter chooses it.")
        self.missed.emit(words.format(when, then))

    # While it is carried

    def _creep(self) -> None:
        """Scroll near the upper and lower edge; turn the page where the pointer rests at a side."""
        if self._point is None:
            return
        view, grid, point = self._view, self._view.grid, self._point
        bar, across = view.verticalScrollBar(), view.horizontalScrollBar()
        if point.y() < grid.header_height + _EDGE_PX:
            bar.setValue(bar.value() - _CREEP_PX)
        elif point.y() > grid.height - _EDGE_PX:
            bar.setValue(bar.value() + _CREEP_PX)
        side = -1 if point.x() < grid.axis_width else 1 if point.x() > grid.width - _EDGE_PX // 2 else 0
        before = across.value()
        if side and view.columns.facet is not None:
            across.setValue(before + side * 2 * _CREEP_PX)
        self._at_side = self._at_side + 1 if side and across.value() == before else 0
        if self._at_side >= _TURN_AFTER:
            self._at_side = 0
            view.move_period(side)
        view.viewport().update()

    def paint(self, painter: QPainter, grid: GridGeometry) -> None:
        """Paint what is being moved, where it stands and on the pointer."""
        view = self._view
        artist = DragPainter(view.theme, view.font())
        if view.moving is not None:
            for rect in self._standing(view.moving, grid):
                artist.standing(painter, rect)
        if self._point is None or self._pressed is None:
            return
        drop = self._drop_at(self._point)
        number = grid.column_at(self._point.x())
        if drop is None or number is None:
            artist.carried(painter, QRect(self._point, self._point), self.tr("Let go here: it stays where it is"), grid)
            return
        length_px = round(self._pressed[0].duration / timedelta(minutes=1) * grid.scale)
        top = self._point.y() - min(self._grip_px, max(length_px, 1))
        rect = QRect(grid.column_left(number) + 3, top, grid.column_width(number) - 7, max(length_px, 18))
        found = self._entries_at(drop)
        if found:
            index = view.columns.index_of(found[0], drop.day)
            if index is not None:
                arranged = view.walk.arrangement_of(number, grid)
                artist.target(painter, grid.item_rect(number, arranged.item_of(index)))
        artist.carried(painter, rect, self._words(drop, found), grid)

    def _standing(self, moving: Appointment, grid: GridGeometry) -> list[QRect]:
        """Where it stands, in each column of its days."""
        axis = self._view.columns.axis
        rects = []
        for number, day in enumerate(grid.days):
            top, bottom = grid.y(axis.position(moving.start, day)), grid.y(axis.end_position(moving.end, day))
            if bottom > top:
                rects.append(QRect(grid.column_left(number) + 1, top, grid.column_width(number) - 3, bottom - top))
        return rects

    def _words(self, drop: Drop, found: list[Entry]) -> str:
        view, wording = self._view, self._view.wording
        zone = view.model.zone
        if len(found) == 1:
            return f"{wording.weekday(drop.day)} {wording.line(found[0].appointment, zone)}"
        when = f"{wording.weekday(drop.day)} {wording.time(_round(drop.moment), zone)}"
        if found:
            return f"{when} · {wording.free(len(found))}"
        if self.is_searching:
            return self.tr("{0} · looking for free times…").format(when)
        return self.tr("{0} · nothing free").format(when)


def _round(moment: datetime) -> datetime:
    """Down to five minutes: nobody points at one."""
    return datetime.fromtimestamp(moment.timestamp() // 300 * 300, moment.tzinfo)
