"""Paints the header over columns that stand for practitioners or locations: days on top, names and counts beneath."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, tzinfo
from itertools import groupby

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from slotdesk_ui.calendar.categories import Category
from slotdesk_ui.calendar.columns import ColumnHead
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme

_PAD_PX, _GAP_PX = 6, 6
_ANY_COUNT = 100
_MOST_LETTERS = 100
_MOST_CUT = 1.4  # times the room that a line of a name may want: less than that says whose it is


class GroupHeaderPainter:
    """The day, names in one line or two, and a row that says the time zone of places whose clocks differ."""

    def __init__(self, theme: Theme, font: QFont, wording: Wording) -> None:
        self._theme, self._wording = theme, wording
        self._font = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPointSizeF(max(font.pointSizeF() * 0.9, 6.0))

    def height(self, heads: Sequence[ColumnHead], column_px: int, narrow_px: int = 0) -> int:
        """Room for the rows that these columns need, each so wide, narrow ones `narrow_px`."""
        names = max((self._rows(head, narrow_px if head.is_narrow else column_px) for head in heads), default=1)
        rows = QFontMetrics(self._bold).height() + QFontMetrics(self._font).height() * names + 16
        return rows + (QFontMetrics(self._small).height() + 4 if any(head.zone for head in heads) else 0)

    def _rows(self, head: ColumnHead, column_px: int) -> int:
        """How many lines a name takes beside any count."""
        widest = QFontMetrics(self._small).horizontalAdvance(self._wording.locale.toString(_ANY_COUNT))
        lines, counted_on = self._arranged(head, column_px - 2 * _PAD_PX, 0 if head.is_narrow else widest)
        return max(len(lines), 1 + (counted_on or 0))

    def _arranged(self, head: ColumnHead, whole: int, count_px: int) -> tuple[list[str], int | None]:
        """The lines of a name, and beside which of them the count stands: none, where only that leaves the name whole.

        Beside the first, if the name stays whole, else beside the second.
        """
        room = whole - (count_px + _GAP_PX if count_px else 0)
        usual = self._lines_of(head, room, whole)
        for lines, counted_on in (
            (usual, 0),
            (self._lines_of(head, whole, room), 1),
            (self._lines_of(head, whole, whole), None),
        ):
            if " ".join(lines) == self._name(head):
                return lines, counted_on
        return usual, 0

    def _name(self, head: ColumnHead) -> str:
        if head.category is not None:
            return " ".join(head.category.label[:_MOST_LETTERS].split())
        return " ".join(self._wording.nobody(is_any=head.count > 0, is_asked=head.is_asked).split())

    def _lines_of(self, head: ColumnHead, room: int, whole: int) -> list[str]:
        """The name that stands over a column, in one line or two."""
        if head.category is not None:
            return self._name_lines(head.category, room, whole)
        nobody = self._wording.nobody(is_any=head.count > 0, is_asked=head.is_asked)
        return self._name_lines(Category(-1, "", nobody, nobody), room, whole)

    def _name_lines(self, category: Category, room: int, whole: int) -> list[str]:
        """The name in one line or two; its letters, where hardly anything of it would be left.

        The first line has `room`, for the count stands beside it, the second the `whole` width.
        """
        metrics = QFontMetrics(self._font)
        words = category.label[:_MOST_LETTERS].split()
        name = " ".join(words)
        if metrics.horizontalAdvance(name) <= room or len(words) < 2:
            broken = [name]
        else:
            splits = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
            best: tuple[str, str] = min(
                splits, key=lambda pair: max(_share(metrics, pair[0], room), _share(metrics, pair[1], whole))
            )
            broken = list(best)
        rooms = [room, whole]
        if any(_share(metrics, line, room) > _MOST_CUT for line, room in zip(broken, rooms, strict=False)):
            return [metrics.elidedText(category.short, Qt.TextElideMode.ElideRight, room)]
        elide = Qt.TextElideMode.ElideRight
        return [metrics.elidedText(line, elide, room) for line, room in zip(broken, rooms, strict=False)]

    def paint(
        self,
        painter: QPainter,
        grid: GridGeometry,
        heads: Sequence[ColumnHead],
        today: date,
        counts: Sequence[int],
        zone: tzinfo,
    ) -> None:
        """Paint all of it; `zone` is that of the axis, `counts` are of what is free in each column."""
        theme = self._theme
        painter.fillRect(grid.header, theme.base)
        painter.setClipRect(QRect(grid.axis_width, 0, grid.width - grid.axis_width, grid.header_height))
        row_px = QFontMetrics(self._bold).height() + 7
        number = 0
        for day, group in groupby(heads, key=lambda head: head.day):
            stop = number + len(list(group))
            self._day(painter, grid, day, number, stop, is_today=day == today)
            number = stop
        for number, head in enumerate(heads):
            self._column(painter, grid, number, head, counts[number], row_px, zone)
        painter.setClipping(False)
        painter.fillRect(0, grid.header_height - 1, grid.width, 1, theme.border)

    def _day(self, painter: QPainter, grid: GridGeometry, day: date, first: int, stop: int, *, is_today: bool) -> None:
        """The day over all its columns, in sight as long as one of them is."""
        left, right = grid.column_left(first), grid.column_left(stop)
        if right <= grid.axis_width or left >= grid.width:
            return
        painter.fillRect(right - 1, 0, 1, grid.header_height, self._theme.border)
        text_left = max(left, grid.axis_width) + _PAD_PX
        room = min(right, grid.width) - text_left - _PAD_PX
        metrics = QFontMetrics(self._bold)
        text = self._wording.full_day(day)
        if metrics.horizontalAdvance(text) > room:
            text = f"{self._wording.weekday(day)} {self._wording.locale.toString(day.day)}"
        painter.setFont(self._bold)
        painter.setPen(self._theme.accent if is_today else self._theme.text)
        painter.drawText(text_left, 4 + metrics.ascent(), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))

    def _column(
        self,
        painter: QPainter,
        grid: GridGeometry,
        number: int,
        head: ColumnHead,
        count: int,
        row_px: int,
        zone: tzinfo,
    ) -> None:
        left, width = grid.column_left(number), grid.column_width(number)
        if left + width <= grid.axis_width or left >= grid.width:
            return
        theme = self._theme
        small = QFontMetrics(self._small)
        counted = self._wording.locale.toString(count) if count else ""
        count_px = small.horizontalAdvance(counted)
        metrics = QFontMetrics(self._font)
        lines, counted_on = self._arranged(head, width - 2 * _PAD_PX, count_px)
        baseline = row_px + 2 + metrics.ascent()
        painter.fillRect(left + width - 1, row_px, 1, grid.header_height - row_px, theme.hour_line)
        painter.setFont(self._font)
        painter.setPen(theme.text)
        for number_of_line, line in enumerate(lines):
            painter.drawText(left + _PAD_PX, baseline + number_of_line * metrics.height(), line)
        if counted_on is not None:
            painter.setFont(self._small)
            painter.setPen(theme.muted)
            beside = baseline + counted_on * metrics.height()
            painter.drawText(left + width - _PAD_PX - count_px, beside, counted)
        if head.zone is not None:
            top = grid.header_height - small.height() - 6
            rect = QRect(left + 2, top, width - 5, small.height() + 3)
            painter.fillRect(rect, theme.warning_tint)
            painter.setPen(theme.warning)
            text = zone_words(head.day, head.zone, zone, self._wording)
            text = small.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 6)
            painter.drawText(rect.x() + 4, rect.y() + 1 + small.ascent(), text)


def _share(metrics: QFontMetrics, line: str, room: int) -> float:
    """How many times the room a line wants."""
    return metrics.horizontalAdvance(line) / max(room, 1)


def zone_words(day: date, own: tzinfo, axis: tzinfo, wording: Wording) -> str:
    """How clocks differ at noon of a day: `+1 h · EEST`; both where that changes on this day."""
    first, last = (_difference(datetime.combine(day, time(hour), axis), own) for hour in (0, 23))
    noon = datetime.combine(day, time(12), axis).astimezone(own)
    words = wording.hours_apart(last)
    if first != last:
        words = f"{wording.hours_apart(first)} → {words}"
    return f"{words} · {noon.tzname()}"


def _difference(moment: datetime, own: tzinfo) -> int:
    """Minutes that the clocks of `own` are ahead of the moment's."""
    ahead, here = moment.astimezone(own).utcoffset(), moment.utcoffset()
    return round((ahead - here).total_seconds() / 60) if ahead is not None and here is not None else 0
