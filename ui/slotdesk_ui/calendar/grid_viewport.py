"""The grid of days: which days, how large, scrolled where, and how it gets painted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from slotdesk.store.choices import CalendarColumns, CalendarMode, Facet
from slotdesk_ui.calendar.box_painter import BoxPainter
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.columns import Columns
from slotdesk_ui.calendar.grid_canvas import FRAME_BUDGET_S, GridCanvas
from slotdesk_ui.calendar.grid_frame import GridFrame
from slotdesk_ui.calendar.grid_geometry import GridGeometry, usual_hour_px
from slotdesk_ui.calendar.message_card import MessageCard
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme, current_theme

_SMALLEST_HOUR_PX, _LARGEST_HOUR_PX, _ZOOM_STEP = 24.0, 320.0, 1.25
_MORNING = 7.5 * 60
_NOW_EVERY_MS = 30_000
_FRAME_EVERY_MS = 40


class GridViewport(QAbstractScrollArea):
    """Days as columns under a header that stays. The clock is asked for the now-line and for today."""

    frame_budget_s = FRAME_BUDGET_S
    period_changed = Signal(object, object)
    zoom_changed = Signal(float)

    def __init__(
        self,
        model: CalendarModel,
        clock: Callable[[], datetime],
        *,
        theme: Theme | None = None,
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model, self._clock = model, clock
        self.wording = Wording(locale, self)
        self._theme = theme or current_theme()
        self._scale = usual_hour_px(self.fontMetrics()) / 60
        self.columns = Columns(model, Period.holding(self.today, CalendarMode.WEEK))
        self._viewer_zone: tzinfo | None = None
        self.moved_by_user = False
        self.is_painted_whole = False  # whether the last frame had time for everything in it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.card = MessageCard(self.viewport())
        self._dress()
        self.verticalScrollBar().sliderMoved.connect(self._user_moved)
        self.verticalScrollBar().actionTriggered.connect(self._user_moved)
        model.reset.connect(self._on_reset)
        model.extended.connect(self._on_days)
        model.changed.connect(self._on_days)
        model.filtered.connect(self._on_sifted)
        model.recoloured.connect(self._on_reset)
        model.marked.connect(self._on_sifted)
        self._shown_today = self.today
        self._placed_at: float | None = _MORNING
        self._since_frame = QElapsedTimer()
        self._since_frame.start()
        self._frame_timer = QTimer(self)
        self._frame_timer.setSingleShot(True)
        self._frame_timer.timeout.connect(self.viewport().update)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(_NOW_EVERY_MS)

    # What is shown

    @property
    def today(self) -> date:
        """The day that it is now in the zone shown."""
        return self._clock().astimezone(self.model.zone).date()

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def period(self) -> Period:
        """The days shown."""
        return self.columns.period

    @property
    def mode(self) -> CalendarMode:
        """How many days are shown."""
        return self.period.mode

    @property
    def hour_px(self) -> float:
        """How tall an hour is."""
        return self._scale * 60

    @property
    def grid(self) -> GridGeometry:
        """Where everything is at this moment."""
        size, axis_px = self.viewport().size(), self._frame.axis_px
        room = size.width() - axis_px
        return GridGeometry(
            size.width(),
            size.height(),
            axis_px,
            self._frame.header_px(room),
            self.columns.days,
            self._scale,
            self.columns.axis.length,
            self.verticalScrollBar().value(),
            self.columns.least_px(room),
            self.horizontalScrollBar().value() if self.columns.facet else 0,
            self.columns.narrow_px,
            self.columns.narrow_before,
        )

    # Moving about

    def show_day(self, day: date) -> None:
        """Show the period that a day lies in; a weekend day widens the work week to the week."""
        mode = self.mode
        if mode is CalendarMode.WORK_WEEK and day.weekday() >= 5:
            mode = CalendarMode.WEEK
        self._show(Period.holding(day, mode))

    def set_mode(self, mode: CalendarMode) -> None:
        """Show more or fewer days around the one that the view is about."""
        if mode is not self.mode:
            self._show(Period.holding(self.anchor_day(), mode))

    def anchor_day(self) -> date:
        """The day to keep when the mode changes: today if shown, else the first day shown that has anything."""
        if self.today in self.period:
            return self.today
        days = self.period.days
        return next((day for day in days if self.model.number_on(day)), days[0])

    def go_today(self) -> None:
        """Show today, with the present moment in view."""
        self.moved_by_user = True
        self._show(Period.holding(self.today, self.mode))
        position = self.columns.axis.position(self._clock(), self.today)
        self.reveal(position - 60, position + 120)

    def move_period(self, steps: int) -> None:
        """Show the period so many further on, or back."""
        self.moved_by_user = True
        self._show(self.period.moved(steps))

    def scroll_to(self, position: float) -> None:
        """Put a place of the axis at the top."""
        self.verticalScrollBar().setValue(round(position * self._scale))

    def reveal(self, start: float, end: float) -> None:
        """Scroll no more than needed to see a stretch of the axis; its start, where both don't fit."""
        bar, height = self.verticalScrollBar(), self.grid.body.height()
        top, bottom = round(start * self._scale), round(end * self._scale)
        if top < bar.value() or bottom - top > height:
            bar.setValue(top)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height)

    def set_hour_px(self, hour_px: float, anchor_y: int | None = None) -> None:
        """Zoom; the moment at `anchor_y` in the viewport (its middle without one) stays where it is."""
        hour_px = min(max(hour_px, _SMALLEST_HOUR_PX), _LARGEST_HOUR_PX)
        if hour_px == self.hour_px:
            return
        grid = self.grid
        y = grid.header_height + grid.body.height() // 2 if anchor_y is None else anchor_y
        position = grid.position(y)
        self._scale = hour_px / 60
        self._update_bar()
        self.verticalScrollBar().setValue(round(position * self._scale) - (y - grid.header_height))
        self.viewport().update()
        self.zoom_changed.emit(hour_px)

    def zoom_in(self) -> None:
        """Make hours taller by a step."""
        self.set_hour_px(self.hour_px * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make hours lower by a step."""
        self.set_hour_px(self.hour_px / _ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Make hours as tall as at the start."""
        self.set_hour_px(usual_hour_px(self.fontMetrics()))

    def group_by(self, grouping: CalendarColumns) -> None:
        """Put the days alone side by side, or on each day practitioners or locations."""
        if grouping is self.columns.grouping:
            return
        self.columns.group_by(grouping)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if self.columns.facet else policy.ScrollBarAlwaysOff)
        self._dress()

    def set_site_zones(self, zones: Mapping[str, tzinfo]) -> None:
        """Know which zones the places lie in, by their keys."""
        self.columns.set_site_zones(zones)
        self._on_reset()

    def set_viewer_zone(self, zone: tzinfo) -> None:
        """Show this zone's times beside the clinic's wherever they differ."""
        self._viewer_zone = zone
        self._dress()

    def reveal_column(self, number: int | None) -> None:
        """Scroll sideways no more than needed to see a column."""
        if number is None or not self.columns.facet:
            return
        grid, bar = self.grid, self.horizontalScrollBar()
        left, right = grid.column_left(number) - grid.axis_width, grid.column_left(number + 1) - grid.width
        if left < 0:
            bar.setValue(bar.value() + left)
        elif right > 0:
            bar.setValue(bar.value() + right)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        if theme is not self._theme:
            self._theme = theme
            self._dress()

    def show_message(self, text: str) -> None:
        """Say something in the middle of the grid, as plain text; nothing where the text is empty."""
        self.card.setText(text)
        self.card.setVisible(bool(text))
        self.card.place_in(self.grid.body)

    @property
    def message(self) -> str:
        """What is said in the middle of the grid."""
        return self.card.text()

    def tick(self) -> None:
        """Move the now-line on; at midnight, today."""
        if self.today != self._shown_today:
            self._shown_today = self.today
            self.viewport().update()
        elif self.today in self.period:
            self.viewport().update()

    # Inner workings

    def _show(self, period: Period) -> None:
        if period == self.period:
            return
        self.columns.show(period)
        self._update_bar()
        self.viewport().update()
        self.period_changed.emit(period.first, period.last)

    def _dress(self) -> None:
        theme, font, zone = self._theme, self.font(), self._viewer_zone
        self._frame = GridFrame(theme, font, self.wording, self.model, self.columns, zone)
        model, says_who = self.model, self.columns.facet is not self.model.colour
        tells_who = model.colour is not Facet.SERVICE or self.columns.facet is Facet.PRACTITIONER
        people = None if tells_who else model.facets[Facet.PRACTITIONER]
        boxes = BoxPainter(theme, font, self.wording, model.categories, model.zone, says_who=says_who, people=people)
        text = boxes.text
        self.columns.local_left_px = text.width(text.small, self.wording.minute(22 * 60)) + 8
        self.columns.box_room = lambda: text.room
        self.canvas = GridCanvas(self._theme, boxes, self.model)
        self.card.set_theme(self._theme)
        self._update_bar()
        self.viewport().update()

    def _on_reset(self) -> None:
        self.columns.forget()
        self.canvas.clear()
        self._dress()

    def _on_sifted(self) -> None:
        self._update_bar()
        self.viewport().update()

    def _on_days(self, days: frozenset[date]) -> None:
        """Repaint, though not as often as portions come in: painting each of them would make the last ones late."""
        if not any(day in self.period for day in days):
            return
        if self.columns.facet:
            self._update_bar()
        self.is_painted_whole = False
        rest_ms = _FRAME_EVERY_MS - self._since_frame.elapsed()
        if rest_ms <= 0:
            self.viewport().update()
        elif not self._frame_timer.isActive():
            self._frame_timer.start(rest_ms)

    def _user_moved(self) -> None:
        self.moved_by_user = True

    def _update_bar(self) -> None:
        bar, grid = self.verticalScrollBar(), self.grid
        bar.setRange(0, max(grid.content_height - grid.body.height(), 0))
        bar.setPageStep(max(grid.body.height(), 1))
        bar.setSingleStep(20)
        across = self.horizontalScrollBar()
        across.setRange(0, max(grid.columns_px - grid.body.width(), 0))
        across.setPageStep(max(grid.body.width(), 1))
        across.setSingleStep(40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_bar()
        self.card.place_in(self.grid.body)
        if self._placed_at is not None and event.size().height() > 100:
            self.scroll_to(self._placed_at)
            self._placed_at = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "card"):
            self._dress()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.moved_by_user = True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_hour_px(self.hour_px * _ZOOM_STEP**steps, round(event.position().y()))
            event.accept()
            return
        super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        grid = self.grid
        dirty = event.rect()
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        complete = self.canvas.paint(painter, dirty & grid.body, grid, self.columns, self.today, self.frame_budget_s)
        painter.setClipRect(dirty & grid.body)
        self.paint_over(painter, grid)
        moment = self._clock()
        self._frame.paint_now(painter, grid, self.today, moment)
        painter.setClipRect(dirty)
        self._frame.paint(painter, dirty, grid, self.today, moment, self.anchor_day())
        painter.end()
        self.is_painted_whole = complete
        self._since_frame.restart()
        if not complete:
            QTimer.singleShot(0, self.viewport(), self.viewport().update)

    def paint_over(self, painter: QPainter, grid: GridGeometry) -> None:
        """Paint what lies over the columns; nothing here."""

    def update_rect(self, rect: QRect) -> None:
        """Repaint a part of the viewport, with room for a ring around it."""
        self.viewport().update(rect.adjusted(-5, -5, 5, 5))
