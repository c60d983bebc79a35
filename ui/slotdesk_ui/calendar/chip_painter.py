"""Paints the count that stands for several boxes: since when, how many are free, and how many of them clash."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from slotdesk_ui.calendar.box_text import BETWEEN_PX, BoxText, Line
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.clash_sign import SIGN_PX, paint_clash_sign
from slotdesk_ui.calendar.clashes import ClashKind
from slotdesk_ui.theme import Theme, mix

_MOST_STRIPES = 6
_FULLEST = 40
_LEFT_PX, _RIGHT_PX = 10, 3
_USUAL_COUNT, _WIDEST_MINUTE = 88, 22 * 60 + 58
_BAR_PX = 4
_TIMELESS = 3  # the number of the first form that leaves out the time
_SPARE_PX = (SIGN_PX, SIGN_PX, *(_BAR_PX,) * 5)  # kept beside each form for the sign of a clash, or its bar alone


class ChipPainter:
    """Which part is left out at which width goes by the usual count, so that all chips of a row look alike."""

    def __init__(self, theme: Theme, text: BoxText) -> None:
        self._theme, self._text = theme, text
        self._fill = [mix(theme.accent, theme.base, 0.06 + 0.14 * step / 8) for step in range(9)]
        self._forms: dict[tuple[int, bool], int] = {}

    def paint(
        self, painter: QPainter, rect: QRect, entries: Sequence[Entry], row_px: int, *, hover: bool = False
    ) -> None:
        """Paint it: the more are free, the stronger; `row_px` is the width of the narrowest chip beside it."""
        theme = self._theme
        free = sum(not entry.gone for entry in entries)
        step = min(free, _FULLEST) * 8 // _FULLEST
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if hover else mix(theme.accent, theme.base, 0.45), 1))
        painter.setBrush(self._fill[step] if free else theme.void_tint)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._stripe(painter, rect, entries)
        kinds = [entry.clash.kind for entry in entries if entry.clash is not None and not entry.gone]
        line = self.line(entries, rect.width(), rect.height(), row_px)
        if kinds:
            kind = ClashKind.OVERLAP if ClashKind.OVERLAP in kinds else ClashKind.TOO_FAR
            is_whole = self._width(line) <= rect.width() - _LEFT_PX - _RIGHT_PX - SIGN_PX
            paint_clash_sign(painter, rect.adjusted(0, 2, -2, -2), kind, theme, is_whole=is_whole)
        painter.setPen(theme.text if free else theme.muted)
        self._words(painter, rect, line)

    def line(self, entries: Sequence[Entry], width: int, height: int, row_px: int) -> Line:
        """What a chip so wide and high says: `07:00 12 free · 3 clashes`, or less of it: `12` at the least."""
        text = self._text
        free = sum(not entry.gone for entry in entries)
        clashes = sum(entry.clash is not None and not entry.gone for entry in entries)
        start = text.start(next((entry for entry in entries if not entry.gone), entries[0]))
        is_low = height < text.metrics(text.font).height() - 3
        forms = self._all_forms(start, free, clashes, is_low=is_low)
        room = width - _LEFT_PX - _RIGHT_PX
        first = self._form(min(width, row_px), is_low=is_low)
        spare = _BAR_PX if clashes else 0
        fitting = (line for line in forms[first:] if line and self._width(line) <= room - spare)
        found: Line = next(fitting, ())
        if first < _TIMELESS or _is_on_a_line(entries[0]):
            return found
        timed: Line = ((text.small, start), (text.small, f"· {text.wording.locale.toString(free)}"))
        return timed if self._width(timed) <= room - spare else found  # else nothing near would tell the time

    def _form(self, width: int, *, is_low: bool) -> int:
        """The number of the fullest form that the usual count has room for."""
        key = (width, is_low)
        number = self._forms.get(key)
        if number is None:
            room = width - _LEFT_PX - _RIGHT_PX
            start = self._text.wording.minute(_WIDEST_MINUTE)
            forms = self._all_forms(start, _USUAL_COUNT, 8, is_low=is_low)
            fits = (self._width(line) <= room - px for line, px in zip(forms, _SPARE_PX, strict=True))
            number = self._forms[key] = next((place for place, does in enumerate(fits) if does), len(forms) - 1)
        return number

    def _all_forms(self, start: str, free: int, clashes: int, *, is_low: bool) -> list[Line]:
        """From all of it to the bare number."""
        text = self._text
        strong, base = (text.small, text.small) if is_low else (text.bold, text.font)
        count = text.wording.free(free)
        with_clashes = f"{count} · {text.wording.clashing(clashes)}" if clashes else count
        counted: list[tuple[QFont, str]] = [(base, with_clashes), (base, count), (text.small, count)]
        alone: list[tuple[QFont, str]] = [(strong, count), (text.small, count), (text.tiny, count), (strong, str(free))]
        return [*(((strong, start), one) for one in counted), *((one,) for one in alone)]

    def _width(self, line: Line) -> int:
        return sum(self._text.width(font, text) for font, text in line) + BETWEEN_PX * (len(line) - 1)

    def _words(self, painter: QPainter, rect: QRect, line: Line) -> None:
        left = rect.x() + _LEFT_PX
        for number, (font, text) in enumerate(line):
            metrics = self._text.metrics(font)
            if number == 0:  # all stand on one line, whatever their size
                baseline = rect.y() + (rect.height() + metrics.capHeight()) // 2
            painter.setFont(font)
            painter.drawText(left, baseline, text)
            left += self._text.width(font, text) + BETWEEN_PX

    def _stripe(self, painter: QPainter, rect: QRect, entries: Sequence[Entry]) -> None:
        """A thin stripe at the left with a piece for each category that is in it."""
        height = rect.height() - 6
        numbers = {entry.category for entry in entries}
        if len(numbers) > _MOST_STRIPES or height < 3 * len(numbers):
            return
        top = rect.y() + 3
        for place, number in enumerate(sorted(numbers)):
            y, bottom = top + height * place // len(numbers), top + height * (place + 1) // len(numbers)
            painter.fillRect(rect.x() + 3, y, 3, max(bottom - y - 1, 1), self._theme.category(number).edge)


def _is_on_a_line(entry: Entry) -> bool:
    """Whether it begins at a full or half hour, where the grid has a line that tells the time."""
    return entry.start_s % 1800 == 0
