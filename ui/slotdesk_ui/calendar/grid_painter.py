"""Paints what stays put while the columns scroll, and what lies over them: header, axis, now-line, rings."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygon

from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.time_axis import TimeAxis
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme

_COUNT_GAP_PX, _COUNT_EDGE_PX = 3, 5
_LEAST_DISC_PX, _COUNT_PX = 26, 58  # room in the header for the date and for the count


class GridPainter:
    """Holds fonts, colours and words; what to paint comes with each call."""

    def __init__(self, theme: Theme, font: QFont, wording: Wording) -> None:
        self._theme, self._wording = theme, wording
        self._font = QFont(font)
        self._small = QFont(font)
        self._small.setPointSizeF(max(font.pointSizeF() * 0.9, 6.0))
        self._number = QFont(font)
        self._number.setPointSizeF(font.pointSizeF() * 1.35)
        self._number.setWeight(QFont.Weight.DemiBold)
        self._small_metrics = QFontMetrics(self._small)
        self._number_metrics = QFontMetrics(self._number)
        self._disc_px = max(_LEAST_DISC_PX, self._number_metrics.horizontalAdvance("88") + 4)
        self._number_px = self._disc_px + 10

    @property
    def header_height(self) -> int:
        """Room for the date's number and a little air."""
        return self._number_metrics.height() + 14

    @property
    def axis_width(self) -> int:
        """Room for the widest label of the axis."""
        widest = max(self._small_metrics.horizontalAdvance(self._wording.minute(hour * 60)) for hour in range(24))
        return widest + 16

    def header(
        self, painter: QPainter, grid: GridGeometry, today: date, counts: Sequence[int], bare: Collection[int] = ()
    ) -> None:
        """Paint weekday, date and how many are free, for each day; of `bare` ones also that none is, if it fits."""
        theme = self._theme
        painter.fillRect(grid.header, theme.base)
        names = [self._wording.weekday(day, short=False) for day in grid.days]
        room = min(grid.column_width(number) for number in range(len(grid.days))) - self._number_px - _COUNT_PX
        if max(QFontMetrics(self._font).horizontalAdvance(name) for name in names) > room:
            names = [self._wording.weekday(day) for day in grid.days]
        lefts = self._count_lefts(grid, names)
        said = self._counts(grid, lefts, counts)
        if not self._fit(grid, lefts, said):  # a number cut off would be a wrong one, and one left out none
            for shorter in (self._wording.weekday_letters, self._wording.weekday_letter):
                names = [shorter(day) for day in grid.days]
                lefts = self._count_lefts(grid, names)
                if self._fit(grid, lefts, said):
                    break
            else:
                said = [""] * len(said)  # on every day; the tooltip has them
        said = [self._wording.free(0) if number in bare else text for number, text in enumerate(said)]
        for number, day in enumerate(grid.days):
            self._day(painter, grid, number, names[number], is_today=day == today)
            self._count(painter, grid, number, lefts[number], said[number])
        painter.fillRect(0, grid.header_height - 1, grid.width, 1, theme.border)

    def _baseline(self, grid: GridGeometry) -> int:
        metrics = QFontMetrics(self._font)
        return (grid.header_height - 1 + metrics.ascent() - metrics.descent()) // 2

    def _day(self, painter: QPainter, grid: GridGeometry, number: int, name: str, *, is_today: bool) -> None:
        theme, day = self._theme, grid.days[number]
        left, middle = grid.column_left(number), (grid.header_height - 1) / 2
        disc = QRectF(left + 5, middle - self._disc_px / 2, self._disc_px, self._disc_px)
        if is_today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(disc)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._number)
        painter.setPen(theme.on_accent if is_today else theme.text)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._wording.locale.toString(day.day))
        painter.setFont(self._font)
        painter.setPen(theme.accent if is_today else theme.text if day.weekday() < 5 else theme.muted)
        room = grid.column_width(number) - self._number_px - 4
        metrics = QFontMetrics(self._font)
        if metrics.horizontalAdvance(name) > room:
            letters = self._wording.weekday_letters(day)  # which say more than what an ellipsis leaves
            name = letters if metrics.horizontalAdvance(letters) <= room else ""
        painter.drawText(left + self._number_px, self._baseline(grid), name)

    def _counts(self, grid: GridGeometry, lefts: Sequence[int], counts: Sequence[int]) -> list[str]:
        """What is said of each day: in words where there is room for that on every day, else the number alone."""
        words = [self._wording.free(count) if count else "" for count in counts]
        if self._fit(grid, lefts, words):
            return words
        return [self._wording.locale.toString(count) if count else "" for count in counts]

    def _count_lefts(self, grid: GridGeometry, names: Sequence[str]) -> list[int]:
        """From where on there is room for the counts, beside these names."""
        metrics = QFontMetrics(self._font)
        return [
            grid.column_left(number) + self._number_px + metrics.horizontalAdvance(name) + _COUNT_GAP_PX
            for number, name in enumerate(names)
        ]

    def _fit(self, grid: GridGeometry, lefts: Sequence[int], words: Sequence[str]) -> bool:
        """Whether there is room for what is said of every day."""
        widths = map(self._small_metrics.horizontalAdvance, words)
        rooms = (grid.column_left(number + 1) - _COUNT_EDGE_PX - left for number, left in enumerate(lefts))
        return all(width <= room for width, room in zip(widths, rooms, strict=True))

    def _count(self, painter: QPainter, grid: GridGeometry, number: int, left: int, text: str) -> None:
        right = grid.column_left(number + 1) - _COUNT_EDGE_PX
        text_px = self._small_metrics.horizontalAdvance(text)
        if text and text_px <= right - left:
            painter.setFont(self._small)
            painter.setPen(self._theme.muted)
            painter.drawText(right - text_px, self._baseline(grid), text)

    def axis(self, painter: QPainter, grid: GridGeometry, axis: TimeAxis, zones: Sequence[str]) -> None:
        """Paint the hours. `zones` are the letters of the zone before and after the clocks go back, where they do."""
        theme = self._theme
        area = QRect(0, grid.header_height, grid.axis_width, grid.height - grid.header_height)
        painter.fillRect(area, theme.base)
        painter.fillRect(grid.axis_width - 1, area.top(), 1, area.height(), theme.hour_line)
        painter.setFont(self._small)
        painter.setPen(theme.muted)
        step = next((step for step in (1, 2, 3, 6) if step * 60 * grid.scale >= 20), 6)
        twice = {hour for _, hour, fold in axis.hours() if fold}
        for position, hour, fold in axis.hours():
            y = grid.y(position)
            if hour % step or not grid.header_height - 12 <= y <= grid.height + 12 or (hour == 0 and not fold):
                continue
            text = self._wording.minute(hour * 60)
            baseline = y + self._small_metrics.ascent() // 2 - 1
            if baseline - self._small_metrics.ascent() < grid.header_height:
                continue
            self._axis_text(painter, grid, baseline, text)
            painter.fillRect(grid.axis_width - 5, y, 4, 1, theme.hour_line)
            if hour in twice and fold < len(zones):
                self._axis_text(painter, grid, baseline + self._small_metrics.height() - 1, zones[fold])
        for position, minute, fold in axis.readings() if zones else ():
            baseline = grid.y(position) + self._small_metrics.ascent() // 2 - 1
            if baseline - self._small_metrics.ascent() >= grid.header_height:
                self._axis_text(painter, grid, baseline, self._wording.minute(round(minute)))
                self._axis_text(painter, grid, baseline + self._small_metrics.height() - 1, zones[fold])

    def _axis_text(self, painter: QPainter, grid: GridGeometry, baseline: int, text: str) -> None:
        painter.drawText(grid.axis_width - 8 - self._small_metrics.horizontalAdvance(text), baseline, text)

    def now(self, painter: QPainter, grid: GridGeometry, number: int, y: int, count: int = 1) -> None:
        """Paint the now-line: strong across the `count` columns of its day, faint across the others."""
        color = QColor(self._theme.now_line)
        left, right = grid.column_left(number), grid.column_left(number + count)
        painter.fillRect(left, y - 1, right - left, 2, color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QPointF(left + 1, y), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        color.setAlphaF(0.35)
        painter.fillRect(grid.axis_width, y, left - grid.axis_width, 1, color)
        painter.fillRect(right, y, grid.width - right, 1, color)

    def now_mark(self, painter: QPainter, grid: GridGeometry, y: int) -> None:
        """Paint the now-line's mark on the axis."""
        x = grid.axis_width - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.now_line)
        painter.drawPolygon(QPolygon([QPoint(x - 7, y - 5), QPoint(x, y), QPoint(x - 7, y + 5)]))

    def ring(self, painter: QPainter, rect: QRect, color: QColor, *, dashed: bool = False) -> None:
        """Paint a ring around an item, set off from whatever is beneath by a thin line of the base colour."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(rect)
        painter.setPen(QPen(self._theme.base, 1.5))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
