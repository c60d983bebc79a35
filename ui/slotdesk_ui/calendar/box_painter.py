"""Paints boxes and chips: fill, strong edge, and as much text as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPolygon, QPolygonF

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.categories import Categories, Category
from slotdesk_ui.calendar.clashes import ClashKind
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import CategoryColors, Theme, mix

EDGE_PX = 4
_PAD_PX = 5
_NARROW_PX = 64
_MOST_STRIPES = 6
_MARK_PX = 8
_SIGN_PX, _NARROWEST_SIGNED_PX = 13, 42
_MOST_CACHED = 20_000
_FULLEST_CHIP = 40
_BETWEEN_PX = 5
_LEAST_WORDS_PX = 40  # of what is more than time and letters; one letter and dots say nothing

_Line = tuple[tuple[QFont, str], ...]


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
    """Knows fonts, colours and words; holds no state of the view. Texts elided once are kept.

    With `says_zone`, times carry the zone's letters: those of a place whose clocks differ from the axis. Without
    `says_who`, boxes leave out their category, which stands above their column.
    """

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        wording: Wording,
        categories: Categories,
        zone: tzinfo,
        *,
        says_zone: bool = False,
        says_who: bool = True,
    ) -> None:
        self._says_zone = says_zone
        self.says_who = says_who
        self.theme, self.wording, self.zone = theme, wording, zone
        self._categories = categories
        self.font = QFont(font)
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(font)
        self.small.setPointSizeF(max(font.pointSizeF() * 0.86, 6.0))
        self.tiny = QFont(font)
        self.tiny.setPointSizeF(max(font.pointSizeF() * 0.72, 6.0))
        self.struck, self.small_struck, self.tiny_struck = QFont(font), QFont(self.small), QFont(self.tiny)
        struck = (self.struck, self.small_struck, self.tiny_struck)
        for one in struck:
            one.setStrikeOut(True)
        self._metrics = {id(one): QFontMetrics(one) for one in (self.font, self.bold, self.small, self.tiny, *struck)}
        self.small_ascent = self._metrics[id(self.small)].ascent()
        self.line_px = self._metrics[id(self.font)].height()
        self.small_px = self._metrics[id(self.small)].height()
        self._elided: dict[tuple[str, int, int], str] = {}
        self._chip_fill = [mix(theme.accent, theme.base, 0.06 + 0.14 * step / 8) for step in range(9)]
        self._hidden = Category(-1, "", "", "")

    def in_zone(self, zone: tzinfo) -> BoxPainter:
        """The same for times of another zone, which are told apart by its letters."""
        return BoxPainter(
            self.theme, self.font, self.wording, self._categories, zone, says_zone=True, says_who=self.says_who
        )

    def small_width(self, text: str) -> int:
        """Pixels of a text in the small font."""
        return self._metrics[id(self.small)].horizontalAdvance(text)

    def category(self, entry: Entry) -> Category:
        """The category of an entry; one without words where it is in none."""
        return self._categories[entry.category] if entry.category >= 0 else self._hidden

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
            self.clash_sign(painter, rect, entry.clash.kind)
        if entry.appointment.findings:
            corner = rect.topRight() + QPoint(1, 0)
            size = min(_MARK_PX, rect.width() // 2, rect.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink if look is Look.CHOSEN else self.theme.warning)
            painter.drawPolygon(QPolygon([corner, corner - QPoint(size, 0), corner + QPoint(0, size)]))
        painter.setPen(ink)
        is_low = rect.height() < self.small_px
        if is_low:  # its words must not get into those of the box beneath
            painter.save()
            painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self._text(painter, rect, entry)
        if is_low:
            painter.restore()

    def clash_sign(self, painter: QPainter, rect: QRect, kind: ClashKind) -> None:
        """Paint what says that the patient can't come then: a cross for an overlap, a way for one that is too long."""
        color = self.theme.error if kind is ClashKind.OVERLAP else self.theme.warning
        side = min(_SIGN_PX, rect.height() - 2, rect.width() - EDGE_PX - 2)
        step = (
            rect.height() if kind is ClashKind.OVERLAP else 4
        )  # whole, or in pieces, for eyes that can't tell colours
        for y in range(rect.y(), rect.y() + rect.height(), max(step + 3, 1)):
            painter.fillRect(rect.right() - 2, y, 3, min(step, rect.y() + rect.height() - y), color)
        if side < 6 or rect.width() < _NARROWEST_SIGNED_PX:
            return
        area = QRectF(rect.right() - side - 4, rect.y() + 1.5, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(area)
        painter.setPen(QPen(self.theme.base, 1.6))
        inner = area.adjusted(side * 0.3, side * 0.3, -side * 0.3, -side * 0.3)
        if kind is ClashKind.OVERLAP:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        else:
            painter.drawPolyline(
                QPolygonF([inner.topLeft(), QPointF(inner.right(), inner.center().y()), inner.bottomLeft()])
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def existing(self, painter: QPainter, rect: QRect, appointment: Appointment) -> None:
        """Paint one of the patient's own appointments as it lies beneath: an outline, hatched, with its status.

        What does not take place any more has neither filling nor hatching, and its words are struck.
        """
        theme = self.theme
        is_over = appointment.is_over
        if not is_over:
            painter.fillRect(rect, theme.void_tint)
            painter.setBrushOrigin(rect.topLeft())
            painter.fillRect(rect, QBrush(theme.border, Qt.BrushStyle.FDiagPattern))
        pen = QPen(theme.muted, 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        metrics = self._metrics[id(self.small)]
        if rect.height() < metrics.height() - 2:
            return
        texts = self.wording.existing_in_steps(appointment, self.zone, says_zone=self._says_zone)
        text = next((one for one in texts if metrics.horizontalAdvance(one) <= rect.width() - 10), "")
        if not text:
            return
        spot = QRect(rect.x() + 3, rect.y() + 2, metrics.horizontalAdvance(text) + 4, metrics.height())
        painter.fillRect(spot & rect, theme.base)
        painter.setFont(self.small_struck if is_over else self.small)
        painter.setPen(theme.muted)
        painter.drawText(spot.x() + 2, spot.y() + metrics.ascent(), text)

    def _text(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        """Write into a box what it has room for; all of a struck one is struck."""
        narrow = rect.width() < _NARROW_PX
        x = rect.x() + EDGE_PX + (2 if narrow else _PAD_PX)
        height = rect.height()
        room = rect.right() - x - (_MARK_PX if entry.appointment.findings else 0)
        if entry.clash is not None and not entry.gone and rect.width() >= _NARROWEST_SIGNED_PX:
            room -= _SIGN_PX + 4
        if room < 8 or height < self.small_px - 5:
            return
        base = self.struck if entry.gone else self.font
        strong = self.struck if entry.gone else self.bold
        small, tiny = (self.small_struck, self.tiny_struck) if entry.gone else (self.small, self.tiny)
        if height < self._leading(base) - 1:
            base = strong = small if height >= self.small_px - 3 else tiny
        leading = self._leading(base)
        texts = self.lines(entry, room, max(1, (height + 1) // leading), strong, base)
        spare = height - len(texts) * leading
        top = rect.y() + (spare // 2 if spare < 6 else 2 if len(texts) > 1 or height > 2 * leading else spare // 2)
        for runs in texts:
            left = x
            for font, text in runs:
                metrics = self._metrics[id(font)]
                painter.setFont(font)
                painter.drawText(left, top + (leading + metrics.ascent() - metrics.descent()) // 2, text)
                if len(runs) > 1:
                    left += metrics.horizontalAdvance(text) + _BETWEEN_PX
            top += leading

    def _leading(self, font: QFont) -> int:
        """From line to line, tighter than the font wants where it wants much."""
        metrics = self._metrics[id(font)]
        return min(metrics.height(), round(metrics.capHeight() * 1.72))

    def lines(self, entry: Entry, room: int, lines: int, strong: QFont, base: QFont) -> list[_Line]:
        """The lines that fit: time, with whom, what, where; the letters alone where nothing else has room."""
        category = self.category(entry)
        metrics = self._metrics[id(strong)]
        start = self._start_in(entry, room, metrics, with_letters=lines == 1)
        if lines == 1:
            return self._one_line(entry, start, room, strong, base)
        if metrics.horizontalAdvance(start) > room:
            return self._narrow_lines(entry, start, room, strong, base)
        appointment = entry.appointment
        spanned = start if self._says_zone else self.wording.times(appointment, self.zone)
        first = spanned if metrics.horizontalAdvance(spanned) <= room else start
        location = appointment.location.label if appointment.location else ""
        short = category.short if self.tells_apart() else ""
        who = (category.label if room > 80 else short) if self.says_who else ""
        details = [who, appointment.service, location if location != category.label else ""]
        if lines == 2:
            who = (category.label if room > 180 else short) if self.says_who else ""
            details = [" · ".join(part for part in (who, *details[1:]) if part) if room > 60 or not who else who]
        texts = [text for text in details if text][: lines - 1]
        return [((strong, first),), *(((base, self.elided(base, text, room)),) for text in texts)]

    def tells_apart(self) -> bool:
        """Whether letters say anything: there is more than one category."""
        return self.says_who and len(self._categories) > 1

    def _narrow_lines(self, entry: Entry, start: str, room: int, strong: QFont, base: QFont) -> list[_Line]:
        """The time as large as there is room for, with letters beneath; letters alone where it has none."""
        short = self.category(entry).short if self.says_who else ""
        font = self._fitting(start, room, strong, entry)
        if font is None:
            return [self._letters(short or start, room, strong, base)]
        letters = [self._letters(short, room, strong, base)] if short and self.tells_apart() else []
        return [((font, start),), *letters]

    def _fitting(self, text: str, room: int, strong: QFont, entry: Entry) -> QFont | None:
        """The largest font, from `strong` on, in which a text fits; a struck one for what is gone."""
        usual = (self.bold, self.font, self.small, self.tiny)
        sizes = (self.struck, self.small_struck, self.tiny_struck) if entry.gone else usual
        fonts = sizes[sizes.index(strong) :] if strong in sizes else (strong,)
        return next((font for font in fonts if self._metrics[id(font)].horizontalAdvance(text) <= room + 1), None)

    def _one_line(self, entry: Entry, start: str, room: int, strong: QFont, base: QFont) -> list[_Line]:
        """Time and letters, smaller if need be; letters before time, for they tell what only colour would else.

        Where all are of one category the letters say nothing, and the time stands alone.
        """
        category, appointment = self.category(entry), entry.appointment
        short = category.short if self.says_who else ""
        left = room - self._metrics[id(strong)].horizontalAdvance(start) - _BETWEEN_PX
        short_px = self._metrics[id(base)].horizontalAdvance(short)
        if left >= short_px + _LEAST_WORDS_PX:
            location = appointment.location.label if appointment.location and left > 260 else ""
            who = category.label if left > 110 and short else short
            rest = " · ".join(dict.fromkeys(part for part in (who, appointment.service, location) if part))
            return [((strong, start), (base, self.elided(base, rest, left)))]
        if not self.tells_apart() and (font := self._fitting(start, room, strong, entry)) is not None:
            return [((font, start),)]
        if left >= short_px:
            return [((strong, start), (base, short))] if short else [((strong, start),)]
        small, tiny = (self.small_struck, self.tiny_struck) if entry.gone else (self.small, self.tiny)
        for font, space in ((small, " "), (tiny, "\N{THIN SPACE}")):
            text = f"{start}{space}{short}".strip()
            if self._metrics[id(font)].horizontalAdvance(text) <= room:
                return [((font, text),)]
        return [self._letters(short or start, room, strong, base)]

    def _letters(self, short: str, room: int, strong: QFont, base: QFont) -> _Line:
        """The letters alone, as large as there is room for; the first of them where there is hardly any."""
        for font in (strong, base, self.small, self.tiny):
            if self._metrics[id(font)].horizontalAdvance(short) <= room + 1:
                return ((font, short),)
        return ((self.small, short[: max(1, room // 9)] if self.says_who else ""),)  # half a time says another one

    def _start_in(self, entry: Entry, room: int, metrics: QFontMetrics, *, with_letters: bool) -> str:
        """When it begins; without the zone's letters, which stand above the column, where they would displace all."""
        start = self._start(entry)
        short = self.category(entry).short if with_letters and self.says_who else ""
        if self._says_zone and metrics.horizontalAdvance(f"{start} {short}".strip()) > room:
            return self.wording.time(datetime.fromtimestamp(entry.start_s, self.zone), self.zone)
        return start

    def _start(self, entry: Entry) -> str:
        local = datetime.fromtimestamp(entry.start_s, self.zone)
        return self.wording.zoned_time(local, self.zone) if self._says_zone else self.wording.time(local, self.zone)

    def elided(self, font: QFont, text: str, room: int) -> str:
        """The text, cut with an ellipsis to a width in pixels."""
        key = (text, room, id(font))
        cut = self._elided.get(key)
        if cut is None:
            if len(self._elided) >= _MOST_CACHED:
                self._elided.clear()
            single = " ".join(text[:200].split())
            cut = self._metrics[id(font)].elidedText(single, Qt.TextElideMode.ElideRight, room)
            self._elided[key] = cut
        return cut

    def chip(self, painter: QPainter, rect: QRect, entries: Sequence[Entry], *, hover: bool = False) -> None:
        """Paint the count that stands for several entries: the more, the stronger."""
        free = sum(not entry.gone for entry in entries)
        step = min(free, _FULLEST_CHIP) * 8 // _FULLEST_CHIP
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.accent if hover else mix(self.theme.accent, self.theme.base, 0.45), 1))
        painter.setBrush(self._chip_fill[step] if free else self.theme.void_tint)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._stripe(painter, rect, entries)
        kinds = [entry.clash.kind for entry in entries if entry.clash is not None and not entry.gone]
        if kinds:
            kind = ClashKind.OVERLAP if ClashKind.OVERLAP in kinds else ClashKind.TOO_FAR
            self.clash_sign(painter, rect.adjusted(0, 2, -2, -2), kind)
        painter.setPen(self.theme.text if free else self.theme.muted)
        self._chip_text(painter, rect, entries, free, clashes=len(kinds))

    def _stripe(self, painter: QPainter, rect: QRect, entries: Sequence[Entry]) -> None:
        """A thin stripe at the left with a piece for each category that is in it."""
        height = rect.height() - 6
        numbers = {entry.category for entry in entries}
        if len(numbers) > _MOST_STRIPES or height < 3 * len(numbers):
            return
        top = rect.y() + 3
        for place, number in enumerate(sorted(numbers)):
            y, bottom = top + height * place // len(numbers), top + height * (place + 1) // len(numbers)
            painter.fillRect(rect.x() + 3, y, 3, max(bottom - y - 1, 1), self.theme.category(number).edge)

    def _chip_text(self, painter: QPainter, rect: QRect, entries: Sequence[Entry], free: int, *, clashes: int) -> None:
        start = self._start(next((entry for entry in entries if not entry.gone), entries[0]))
        room = rect.width() - 12 - (_SIGN_PX + 4 if clashes else 0)
        count = self.wording.free(free)
        metrics = self._metrics[id(self.bold)]
        spared = self.wording.clashing(clashes) if clashes else ""
        text = next(
            (
                one
                for one in (f"{count} · {spared}" if spared else f"{count} · {start}", count, str(free))
                if metrics.horizontalAdvance(one) <= room
            ),
            "",
        )
        font = self.bold if rect.height() >= self.line_px - 3 else self.small
        painter.setFont(font)
        metrics = self._metrics[id(font)]
        top = rect.y() + (rect.height() - metrics.height()) // 2
        painter.drawText(rect.x() + 10, top + metrics.ascent(), text)
