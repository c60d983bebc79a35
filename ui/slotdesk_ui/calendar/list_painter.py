"""Paints the lines of the list at one go: Qt's delegates ask so much of each cell that a frame takes three."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.clashes import ClashKind
from slotdesk_ui.theme import Theme
from slotdesk_ui.themes import mix

_PAD_PX = 4
_SPOT_PX, _OWN_SPOT_PX, _SPOT_HEIGHT_PX = 4, 12, 14
_MOST_CACHED = 20_000
SPOT_ROOM_PX = _OWN_SPOT_PX + 6
"""What the widest spot before a text takes, with what is free beside it."""

Cell = tuple[int, int]
"""A column's left edge in the viewport and its width, in pixels."""


class ListPainter:
    """Knows the colours and the font; made anew when they change."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font, self._bold = QFont(font), QFont(font)
        self._bold.setBold(True)
        self._struck = QFont(font)
        self._struck.setStrikeOut(True)
        self._metrics = QFontMetrics(self._font)
        self._odd = mix(theme.window, theme.base, 0.5)
        self._resting = mix(theme.accent, theme.base, 0.22)
        self._elided: dict[tuple[str, int], str] = {}

    def heading(self, painter: QPainter, rect: QRect, text: str, left: int) -> None:
        """Paint the line over a group, its text from `left` on."""
        painter.fillRect(rect, self._theme.window)
        painter.setFont(self._bold)
        painter.setPen(self._theme.text)
        painter.drawText(left + _PAD_PX, self._baseline(rect), text)

    def line(
        self,
        painter: QPainter,
        rect: QRect,
        entry: Entry,
        texts: tuple[str, ...],
        cells: list[Cell],
        *,
        spotted: int,
        is_odd: bool,
        is_current: bool,
        has_focus: bool,
    ) -> None:
        """Paint an entry: `texts` into `cells`, with a spot of its colour before that of the column `spotted`.

        The current one is filled while the keyboard is here, and tinted while it is elsewhere.
        """
        theme = self._theme
        is_filled = is_current and has_focus
        ground = theme.accent if is_filled else self._resting if is_current else self._odd if is_odd else theme.base
        painter.fillRect(rect, ground)
        ink = theme.on_accent if is_filled else theme.muted if entry.gone else theme.text
        painter.setFont(self._font)
        painter.setPen(ink)
        baseline = self._baseline(rect)
        for column, (left, width) in enumerate(cells):
            if not width:  # the column is hidden
                continue
            start = left + _PAD_PX
            if column == spotted:
                top = rect.y() + (rect.height() - _SPOT_HEIGHT_PX) // 2
                if is_filled:  # else an edge of about the accent's colour could not be seen
                    painter.fillRect(start - 1, top - 1, _SPOT_PX + 2, _SPOT_HEIGHT_PX + 2, theme.base)
                painter.fillRect(start, top, _SPOT_PX, _SPOT_HEIGHT_PX, theme.category(entry.category).edge)
                start += _SPOT_PX + 6
            text = texts[column]
            if not text:
                continue
            is_warned = column == len(cells) - 1 and entry.clash is not None and not entry.gone and not is_filled
            if is_warned:
                painter.setPen(self._warning(entry))
            painter.drawText(start, baseline, self._cut(text, left + width - _PAD_PX - start))
            if is_warned:
                painter.setPen(ink)

    def own(
        self,
        painter: QPainter,
        rect: QRect,
        texts: tuple[str, ...],
        cells: list[Cell],
        *,
        brief: str,
        spotted: int,
        is_over: bool,
        is_current: bool,
        has_focus: bool,
    ) -> None:
        """Paint one of the patient's own appointments: hatched where a free time has its colour, as in the grid.

        What does not take place any more is not hatched, and its words are struck. `brief` stands in the last column
        where its text has no room.
        """
        theme = self._theme
        is_filled = is_current and has_focus
        painter.fillRect(rect, theme.accent if is_filled else self._resting if is_current else theme.void_tint)
        painter.setFont(self._struck if is_over else self._font)
        ink = theme.on_accent if is_filled else theme.muted if is_over else theme.text
        baseline = self._baseline(rect)
        for column, (left, width) in enumerate(cells):
            if not width:  # the column is hidden
                continue
            start = left + _PAD_PX
            if column == spotted:
                spot = QRect(start, rect.y() + (rect.height() - _SPOT_HEIGHT_PX) // 2, _OWN_SPOT_PX, _SPOT_HEIGHT_PX)
                self._hatch(painter, spot, is_over=is_over)
                start += _OWN_SPOT_PX + 6
            painter.setPen(ink)
            text, room = texts[column], left + width - _PAD_PX - start
            if column == len(cells) - 1 and self._metrics.horizontalAdvance(text) > room:
                text = brief
            if text:
                painter.drawText(start, baseline, self._cut(text, room))

    def _hatch(self, painter: QPainter, spot: QRect, *, is_over: bool) -> None:
        theme = self._theme
        painter.fillRect(spot, theme.base)
        if not is_over:
            painter.setBrushOrigin(spot.topLeft())
            painter.fillRect(spot, QBrush(theme.muted, Qt.BrushStyle.FDiagPattern))
        painter.setPen(QPen(theme.muted, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(spot.adjusted(0, 0, -1, -1))

    def width_of(self, text: str) -> int:
        """How wide a cell must be to show all of a text."""
        return self._metrics.horizontalAdvance(text) + 2 * _PAD_PX

    def fits(self, text: str, width: int, *, is_spotted: bool, is_own: bool = False) -> bool:
        """Whether a cell of this width shows all of a text."""
        spot = (_OWN_SPOT_PX if is_own else _SPOT_PX) + 6 if is_spotted else 0
        return self.width_of(text) + spot <= width

    def _warning(self, entry: Entry) -> QColor:
        is_overlap = entry.clash is not None and entry.clash.kind is ClashKind.OVERLAP
        return self._theme.error if is_overlap else self._theme.warning

    def _baseline(self, rect: QRect) -> int:
        metrics = self._metrics
        return rect.y() + (rect.height() - metrics.height()) // 2 + metrics.ascent()

    def _cut(self, text: str, room: int) -> str:
        cut = self._elided.get((text, room))
        if cut is None:
            if len(self._elided) >= _MOST_CACHED:
                self._elided.clear()
            cut = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._elided[text, room] = cut
        return cut
