"""What stays put around the columns: their header, the hours, and the now-line that runs across."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QPainter

from slotdesk_ui.calendar.asked_days import is_bare
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.columns import Columns
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.grid_painter import GridPainter
from slotdesk_ui.calendar.group_header import GroupHeaderPainter
from slotdesk_ui.calendar.viewer_axis import ViewerAxis
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme


class GridFrame:
    """Knows how much room it takes, and paints it. Made anew when theme, font, locale or zones change."""

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        wording: Wording,
        model: CalendarModel,
        columns: Columns,
        viewer_zone: tzinfo | None,
    ) -> None:
        self._model, self._columns = model, columns
        self._painter = GridPainter(theme, font, wording)
        self._groups = GroupHeaderPainter(theme, font, wording)
        self._viewer = ViewerAxis(theme, font, wording, viewer_zone) if viewer_zone is not None else None

    @property
    def axis_px(self) -> int:
        """The width of the hours, the viewer's with them where they differ."""
        viewer = self.viewer_axis
        return self._painter.axis_width + (viewer.width if viewer else 0)

    @property
    def viewer_axis(self) -> ViewerAxis | None:
        """The viewer's hours, where they differ from the clinic's."""
        is_needed = self._viewer is not None and self._viewer.is_needed(self._columns.period.days, self._model.zone)
        return self._viewer if is_needed else None

    def header_px(self, room: int) -> int:
        """The height of the header over columns that have so much room."""
        if not self._columns.facet:
            return self._painter.header_height
        columns = self._columns
        narrow, narrow_px = columns.narrow_before[-1], columns.narrow_px
        shared = max(room, columns.least_px(room)) - narrow * narrow_px
        return self._groups.height(columns.heads, shared // (len(columns.heads) - narrow), narrow_px)

    def paint(
        self, painter: QPainter, dirty: QRect, grid: GridGeometry, today: date, moment: datetime, day: date
    ) -> None:
        """Paint header and hours where they are dirty; the viewer's hours are those of `day`."""
        columns = self._columns
        if dirty.top() < grid.header_height:
            self._header(painter, grid, today)
        if dirty.left() >= grid.axis_width:
            return
        self._painter.axis(painter, grid, columns.axis, columns.axis.zone_names())
        if viewer := self.viewer_axis:
            viewer.paint(painter, grid, columns.axis, columns.period.days, day)
        if today in columns.period and (y := self._now_y(grid, today, moment)) >= grid.header_height:
            self._painter.now_mark(painter, grid, y)

    def paint_now(self, painter: QPainter, grid: GridGeometry, today: date, moment: datetime) -> None:
        """Paint the line of this moment across the columns."""
        if today in self._columns.period:
            number, count = grid.days.index(today), grid.days.count(today)
            self._painter.now(painter, grid, number, self._now_y(grid, today, moment), count)

    def ring(self, painter: QPainter, rect: QRect, color: QColor, *, dashed: bool = False) -> None:
        """Paint a ring around something."""
        self._painter.ring(painter, rect, color, dashed=dashed)

    def _header(self, painter: QPainter, grid: GridGeometry, today: date) -> None:
        heads = self._columns.heads
        if self._columns.facet is None:
            counts = [self._model.free_on(day) for day in grid.days]
            bare = [number for number, day in enumerate(grid.days) if is_bare(self._model, day)]
            self._painter.header(painter, grid, today, counts, bare)
        else:
            counts = [head.count for head in heads]
            self._groups.paint(painter, grid, heads, today, counts, self._model.zone)

    def _now_y(self, grid: GridGeometry, today: date, moment: datetime) -> int:
        return grid.y(self._columns.axis.position(moment, today))
