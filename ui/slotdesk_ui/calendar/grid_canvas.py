"""Puts columns on the screen from tiles, and paints no more new tiles in one frame than the frame has time for."""

from __future__ import annotations

from datetime import date, tzinfo
from time import perf_counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from slotdesk_ui.calendar.box_painter import BoxPainter
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.column_painter import Column, ColumnPainter
from slotdesk_ui.calendar.columns import Columns
from slotdesk_ui.calendar.day_layout import LEFT_PX, RIGHT_PX
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.tiles import TILE_PX, Tile, TileCache
from slotdesk_ui.theme import Theme

FRAME_BUDGET_S = 0.012


class GridCanvas:
    """Paints the columns of a grid. Made anew when theme, font, locale or zone change."""

    def __init__(self, theme: Theme, boxes: BoxPainter, model: CalendarModel) -> None:
        self.boxes = boxes
        self._boxes_in: dict[tzinfo, BoxPainter] = {}
        self._theme = theme
        self._model = model
        self._painter = ColumnPainter(theme)
        self._tiles = TileCache()
        self._turn = 0

    def boxes_in(self, zone: tzinfo | None) -> BoxPainter:
        """Paints boxes whose times are those of a place in another zone, and say so; the axis' own for None."""
        if zone is None:
            return self.boxes
        if zone not in self._boxes_in:
            self._boxes_in[zone] = self.boxes.in_zone(zone)
        self._boxes_in[zone].row_px = self.boxes.row_px
        return self._boxes_in[zone]

    def clear(self) -> None:
        """Throw painted pixels away."""
        self._tiles.clear()

    def paint(
        self, painter: QPainter, dirty: QRect, grid: GridGeometry, columns: Columns, today: date, budget_s: float
    ) -> bool:
        """Paint what is dirty; False where it was not all, so that the rest is up to another frame.

        What could not be painted shows as it was before, or empty where it never was.
        """
        deadline = perf_counter() + budget_s
        complete = True
        count = len(columns.heads)
        has_zones = any(head.zone is not None for head in columns.heads)
        self.boxes.row_px = grid.even_width - (columns.local_left_px if has_zones else 0) - LEFT_PX - RIGHT_PX
        # Another column goes first each time, so that none is left behind while portions keep coming in.
        self._turn += 1
        ratio = painter.device().devicePixelRatioF()
        for turn in range(count):
            number = (turn + self._turn) % count
            area = grid.column(number) & dirty & grid.body
            if not area.isEmpty():
                complete &= self._column(painter, area, grid, columns, number, today, ratio, deadline)
        return complete

    def _column(
        self,
        painter: QPainter,
        area: QRect,
        grid: GridGeometry,
        columns: Columns,
        number: int,
        today: date,
        ratio: float,
        deadline: float,
    ) -> bool:
        head, left, width = columns.heads[number], grid.column_left(number), grid.column_width(number)
        day, key = head.day, (head.day, head.group)
        is_today = day == today
        look = (
            width,
            grid.scale,
            columns.axis.key,
            ratio,
            is_today,
            head.zone,
            self.boxes.text.room,
            self.boxes.row_px,
            head.is_asked,
        )
        version = self._model.version(day)
        offset = grid.header_height - grid.scroll
        complete = True
        painter.setClipRect(area)
        for piece in range((area.top() - offset) // TILE_PX, (area.bottom() - offset) // TILE_PX + 1):
            tile = self._tiles.get(key, piece, look)
            if tile is None or tile.version != version:
                if perf_counter() < deadline:
                    own = self._model.existing.on(day, self._model.zone)
                    column = Column(day, columns.layout_of(number), is_today, head.zone, own, head.is_asked)
                    tile = self._make(column, columns, grid, width, piece, ratio)
                    tile.look, tile.version = look, version
                    self._tiles.put(key, piece, tile)
                else:
                    complete = False
            if tile is not None:
                painter.drawPixmap(left, offset + piece * TILE_PX, tile.pixmap)
            else:
                painter.fillRect(left, offset + piece * TILE_PX, width, TILE_PX, self._theme.base)
        painter.setClipping(False)
        return complete

    def _make(self, column: Column, columns: Columns, grid: GridGeometry, width: int, piece: int, ratio: float) -> Tile:
        size = round(width * ratio), round(TILE_PX * ratio)
        pixmap = QPixmap(*size)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._theme.base)
        painter = QPainter(pixmap)
        area = QRect(0, piece * TILE_PX, width, TILE_PX)
        boxes = self.boxes_in(column.zone)
        self._painter.paint(painter, column, boxes, columns.axis, grid.scale, area, grid.even_width)
        painter.end()
        return Tile(pixmap, None, None, size[0] * size[1] * 4)
