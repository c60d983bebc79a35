"""Paints boxes and chips: fill, strong edge, and as much text as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygon

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.box_text import BETWEEN_PX, EDGE_PX, NARROW_PAD_PX, NARROW_PX, PAD_PX, BoxText
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.categories import Categories
from slotdesk_ui.calendar.chip_painter import ChipPainter
from slotdesk_ui.calendar.clash_sign import SIGN_PX, paint_clash_sign
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import CategoryColors, Theme

_MARK_PX, _NARROW_MARK_PX = 8, 5


class Look(Enum):
    """How a box stands out."""

    PLAIN = auto()
    HOVER = auto()
    CHOSEN = auto()


def paint_edge(painter: QPainter, rect: QRect, color: QColor, turn: int) -> None:
    """Paint the bar at the left; broken where the colours come round a second time, dotted from the third on."""
    width = EDGE_PX if rect.width() > 18 else 3
    if turn == 0:
        painter.fillRect(rect.x(), rect.y(), width, rect.height(), color)
        return
    on, off = ((6, 3), (2, 2))[min(turn, 2) - 1]
    for y in range(rect.y(), rect.y() + rect.height(), on + off):
        painter.fillRect(rect.x(), y, width, min(on, rect.y() + rect.height() - y), color)


class BoxPainter:
    """Knows colours, and what stands in boxes from `text`.

    `row_px` is how wide the narrowest column has it for counts: none of a row says more than that one has room for.
    """

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        wording: Wording,
        categories: Categories,
        zone: tzinfo,
        *,
        says_who: bool = True,
        people: Categories | None = None,
    ) -> None:
        self.theme, self.wording, self.zone = theme, wording, zone
        self._categories = categories
        self.row_px = 1 << 20
        self.text = BoxText(font, wording, categories, zone, says_who=says_who, people=people)
        self._chips = ChipPainter(theme, self.text)
        small = self.text.metrics(self.text.small)
        self.line_px = self.text.metrics(self.text.font).height()
        self.small_px, self.small_ascent = small.height(), small.ascent()

    @property
    def says_who(self) -> bool:
        """Whether boxes say their category."""
        return self.text.says_who

    def in_zone(self, zone: tzinfo) -> BoxPainter:
        """The same for times of another zone, whose letters stand above the column."""
        text = self.text
        return BoxPainter(
            self.theme, text.font, self.wording, self._categories, zone, says_who=text.says_who, people=text.people
        )

    def colors(self, entry: Entry) -> CategoryColors:
        """The colours of an entry's category."""
        return self.theme.category(entry.category)

    def box(self, painter: QPainter, rect: QRect, entry: Entry, look: Look = Look.PLAIN) -> None:
        """Paint one entry's box; a chosen one in full colour."""
        colors = self.colors(entry)
        fill = colors.fill_hover if look is Look.HOVER else colors.fill
        edge, ink = colors.edge, colors.text
        if entry.gone:
            fill, edge, ink = self.theme.void_tint, self.theme.muted, self.theme.muted
        elif look is Look.CHOSEN:
            fill, ink = edge, colors.on_edge
        painter.fillRect(rect, fill)
        if look is not Look.CHOSEN:
            paint_edge(painter, rect, edge, max(entry.category, 0) // len(self.theme.categories))
        if entry.clash is not None and not entry.gone:
            paint_clash_sign(painter, rect, entry.clash.kind, self.theme, is_whole=self._has_sign(rect))
        if entry.appointment.findings:
            self._mark(painter, rect, ink if look is Look.CHOSEN else self.theme.warning)
        painter.setPen(ink)
        is_low = rect.height() < self.small_px
        if is_low:  # its words must not get into those of the box beneath
            painter.save()
            painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self._text(painter, rect, entry)
        if is_low:
            painter.restore()

    def chip(self, painter: QPainter, rect: QRect, entries: Sequence[Entry], *, hover: bool = False) -> None:
        """Paint the count that stands for several entries."""
        self._chips.paint(painter, rect, entries, self.row_px, hover=hover)

    def existing(self, painter: QPainter, rect: QRect, appointment: Appointment) -> None:
        """Paint one of the patient's own appointments as it lies beneath: an outline, hatched, with its status.

        What does not take place any more has neither filling nor hatching, and its words are struck.
        """
        theme, text = self.theme, self.text
        is_over = appointment.is_over
        if not is_over:
            painter.fillRect(rect, theme.void_tint)
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, QBrush(theme.border, Qt.BrushStyle.FDiagPattern))
        pen = QPen(theme.muted, 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        metrics = text.metrics(text.small)
        if rect.height() < metrics.height() - 2:
            return
        texts = self.wording.existing_in_steps(appointment, self.zone)
        words = next((one for one in texts if metrics.horizontalAdvance(one) <= rect.width() - 10), "")
        if not words:
            return
        spot = QRect(rect.x() + 3, rect.y() + 2, metrics.horizontalAdvance(words) + 4, metrics.height())
        painter.fillRect(spot & rect, theme.base)
        painter.setFont(text.small_struck if is_over else text.small)
        painter.setPen(theme.muted)
        painter.drawText(spot.x() + 2, spot.y() + metrics.ascent(), words)

    def _mark(self, painter: QPainter, rect: QRect, color: QColor) -> None:
        """A corner for what has remarks."""
        corner = rect.topRight() + QPoint(1, 0)
        size = min(_MARK_PX if rect.width() >= NARROW_PX else _NARROW_MARK_PX, rect.width() // 2, rect.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygon([corner, corner - QPoint(size, 0), corner + QPoint(0, size)]))

    def _has_sign(self, rect: QRect) -> bool:
        """Whether a clash's sign leaves room for the time."""
        return rect.width() >= self.text.room.time_px + SIGN_PX

    def _text(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        """Write into a box what it has room for."""
        is_narrow = rect.width() < NARROW_PX
        x = rect.x() + EDGE_PX + (NARROW_PAD_PX if is_narrow else PAD_PX)
        height = rect.height()
        room = rect.right() - x - (_MARK_PX if entry.appointment.findings and not is_narrow else 0)
        if entry.clash is not None and not entry.gone and self._has_sign(rect):
            room -= SIGN_PX
        if room < 8 or height < self.small_px - 5:
            return
        texts = self.text.fitting(entry, room, height)
        leading = self.text.leading(texts[-1][0][0])
        if len(texts) > 1 and len(texts) * leading > height + 1:
            leading = height // len(texts)
        spare = height - len(texts) * leading
        is_tall = len(texts) > 1 or height > 2 * self.text.leading(self.text.font)
        top = rect.y() + (2 if is_tall and spare >= 6 else spare // 2)
        for runs in texts:
            left = x
            for font, text in runs:
                metrics = self.text.metrics(font)
                painter.setFont(font)
                painter.drawText(left, top + (leading + metrics.ascent() - metrics.descent()) // 2, text)
                if len(runs) > 1:
                    left += self.text.width(font, text) + BETWEEN_PX
            top += leading
