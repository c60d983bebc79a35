"""What stands in a box or on a chip, and in which font: as much as there is room for, the time first."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from slotdesk.store.choices import Facet
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.categories import Categories, Category
from slotdesk_ui.calendar.wording import Wording

EDGE_PX = 4
NARROW_PX = 64
NARROW_PAD_PX, PAD_PX = 2, 5
BETWEEN_PX = 5
_MOST_CACHED = 20_000
_LEAST_WORDS_PX = 40  # of what is more than time and letters; one letter and dots say nothing
_THIN = "\N{THIN SPACE}"
_JOINT = "·"  # between the letters of who and what
_WIDEST_MINUTE = 22 * 60 + 58

Line = tuple[tuple[QFont, str], ...]


class BoxRoom(NamedTuple):
    """The least that a box needs, in pixels, to say when it is, and with whom where that tells boxes apart.

    `time_px` is the width for the time alone, `pair_px` for time and letters on one line; `stack_px` is the height in
    which letters stand beneath the time. What is lower than `low_px` can't be read or hit.
    """

    time_px: int = 36
    pair_px: int = 52
    stack_px: int = 20
    low_px: int = 10


class BoxText:
    """Fonts, their measures, and the lines of a box. Texts elided once are kept.

    Without `says_who`, boxes leave out their category, which stands above their column. Where colours tell no people
    apart, `people` are the practitioners, whose letters then stand before those of the category.
    """

    def __init__(
        self,
        font: QFont,
        wording: Wording,
        categories: Categories,
        zone: tzinfo,
        *,
        says_who: bool = True,
        people: Categories | None = None,
    ) -> None:
        self.says_who, self.people = says_who, people
        self.wording, self.zone = wording, zone
        self._categories = categories
        self.font, self.bold = QFont(font), QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small, self.tiny = _scaled(font, 0.86), _scaled(font, 0.72)
        self.struck, self.small_struck, self.tiny_struck = QFont(font), QFont(self.small), QFont(self.tiny)
        struck = (self.struck, self.small_struck, self.tiny_struck)
        for one in struck:
            one.setStrikeOut(True)
        self._metrics = {id(one): QFontMetrics(one) for one in (self.font, self.bold, self.small, self.tiny, *struck)}
        self._elided: dict[tuple[str, int, int], str] = {}
        self._hidden = Category(-1, "", "", "")
        self._widths: dict[tuple[int, str], int] = {}
        self._widest: dict[tuple[int, int, int], int] = {}
        self._room: tuple[object, BoxRoom] | None = None

    def metrics(self, font: QFont) -> QFontMetrics:
        """The measures of one of the fonts here."""
        return self._metrics[id(font)]

    def width(self, font: QFont, text: str) -> int:
        """Pixels of a text."""
        key = (id(font), text)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) >= _MOST_CACHED:
                self._widths.clear()
            width = self._widths[key] = self._metrics[id(font)].horizontalAdvance(text)
        return width

    def leading(self, font: QFont) -> int:
        """From line to line, tighter than the font wants where it wants much."""
        metrics = self._metrics[id(font)]
        return min(metrics.height(), round(metrics.capHeight() * 1.72))

    def stack_px(self, font: QFont) -> int:
        """The height of two lines of figures and capitals, which have nothing below the line."""
        return 2 * self._metrics[id(font)].capHeight() + 6

    @property
    def room(self) -> BoxRoom:
        """The least that boxes need now; more where letters have to tell them apart."""
        key = (len(self._categories), len(self.people or ()), self.says_who)
        if self._room is None or self._room[0] != key:
            edge = EDGE_PX + NARROW_PAD_PX
            time = self.wording.minute(_WIDEST_MINUTE)
            time_px = self.width(self.tiny, time) + edge
            low_px = self._metrics[id(self.tiny)].capHeight() + 3
            if self.tells_apart():
                letters_px = self._letters_px(self.tiny)
                pair_px = self.width(self.tiny, f"{time}{_THIN}") + letters_px + edge
                room = BoxRoom(max(time_px, letters_px + edge), pair_px, self.stack_px(self.tiny), low_px)
            else:
                room = BoxRoom(time_px, time_px, 0, low_px)
            self._room = (key, room)
        return self._room[1]

    def category(self, entry: Entry) -> Category:
        """The category of an entry; one without words where it is in none."""
        return self._categories[entry.category] if entry.category >= 0 else self._hidden

    def tells_apart(self) -> bool:
        """Whether letters say anything: there is more than one category, or more than one of the people."""
        return self.says_who and max(len(self._categories), len(self.people or ())) > 1

    def short(self, entry: Entry) -> str:
        """The letters that tell an entry from others; none where all are of one."""
        if not self.tells_apart():
            return ""
        person = self._person(entry) if len(self.people or ()) > 1 else None
        category = self.category(entry) if len(self._categories) > 1 else None
        return _JOINT.join(one.short for one in (person, category) if one is not None and one.short)

    def label(self, entry: Entry) -> str:
        """The name that stands for these letters."""
        return (self._person(entry) or self.category(entry)).label

    def _person(self, entry: Entry) -> Category | None:
        number = entry.number(Facet.PRACTITIONER)
        return self.people[number] if self.people is not None and number >= 0 else None

    def start(self, entry: Entry) -> str:
        """When it begins; the zone's letters, if they are another's, stand above the column."""
        return self.wording.time(datetime.fromtimestamp(entry.start_s, self.zone), self.zone)

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

    def fitting(self, entry: Entry, room: int, height: int) -> list[Line]:
        """The lines for a place so wide and high: those of a low one in small type, all of a struck one struck."""
        base, strong = (self.struck, self.struck) if _is_struck(entry) else (self.font, self.bold)
        small, tiny = (self.small_struck, self.tiny_struck) if _is_struck(entry) else (self.small, self.tiny)
        if height < self.leading(base) - 1:
            is_low = height < self._metrics[id(self.small)].height() - 3
            base = strong = tiny if is_low else small
        return self.lines(entry, room, max(1, (height + 1) // self.leading(base)), strong, base, height)

    def lines(self, entry: Entry, room: int, lines: int, strong: QFont, base: QFont, height: int = 0) -> list[Line]:
        """The lines that fit: time, with whom, what, where.

        On one line of a `height` that has room for two of capitals, letters may stand beneath the time.
        """
        start = self.start(entry)
        if lines == 1:
            return self._one_line(entry, start, room, strong, base, height)
        if self.width(strong, start) > room:
            return self._narrow_lines(entry, start, room, strong, base)
        label, appointment = self.label(entry), entry.appointment
        spanned = self.wording.times(appointment, self.zone)
        first = spanned if self.width(strong, spanned) <= room else start
        location = appointment.location.label if appointment.location else ""
        short = self.short(entry)
        who = (label if room > 80 else short) if self.says_who else ""
        details = [who, appointment.service, location if location != label else ""]
        if lines == 2:
            who = (label if room > 180 else short) if self.says_who else ""
            details = [" · ".join(part for part in (who, *details[1:]) if part) if room > 60 or not who else who]
        texts = [text for text in details if text][: lines - 1]
        return [((strong, first),), *(((base, self.elided(base, text, room)),) for text in texts)]

    def _one_line(self, entry: Entry, start: str, room: int, strong: QFont, base: QFont, height: int) -> list[Line]:
        """Time and letters, smaller if need be, or beneath each other; the time alone where only it has room.

        Where all are of one category the letters say nothing, and the time stands alone. What has room is measured by
        the widest letters, so that boxes of one width look alike.
        """
        short, appointment = self.short(entry), entry.appointment
        left = room - self.width(strong, start) - BETWEEN_PX
        letters_px = self._letters_px(base) if short else 0
        if left >= letters_px + _LEAST_WORDS_PX:
            location = appointment.location.label if appointment.location and left > 260 else ""
            who = self.label(entry) if left > 110 and self.says_who else short
            rest = " · ".join(dict.fromkeys(part for part in (who, appointment.service, location) if part))
            return [((strong, start), (base, self.elided(base, rest, left)))]
        if not short:
            return self._alone(start, room, strong, entry)
        if left >= letters_px:
            return [((strong, start), (base, short))]
        small, tiny = self._smaller(entry)
        for font, space in ((small, " "), (tiny, _THIN)):
            if self.width(font, f"{start}{space}") + self._letters_px(font) <= room:
                return [((font, f"{start}{space}{short}"),)]
        for font in (small, tiny):
            widest = max(self.width(font, start), self._letters_px(font))
            if widest <= room + 1 and self.stack_px(font) <= height:
                return [((font, start),), ((font, short),)]
        pair = f"{start}{_THIN}{short}"
        return [((tiny, pair),)] if self.width(tiny, pair) <= room + 1 else self._alone(start, room, strong, entry)

    def _alone(self, start: str, room: int, strong: QFont, entry: Entry) -> list[Line]:
        """The time, as large as there is room for; letters where it has none: half a time says another one."""
        if (font := self._fitting_font(start, room, strong, entry)) is not None:
            return [((font, start),)]
        return [self._letters(entry, room, strong)]

    def _narrow_lines(self, entry: Entry, start: str, room: int, strong: QFont, base: QFont) -> list[Line]:
        """The time as large as there is room for, with letters beneath; letters alone where it has none."""
        font = self._fitting_font(start, room, strong, entry)
        if font is None:
            return [self._letters(entry, room, strong)]
        return [((font, start),), *([self._letters(entry, room, base)] if self.short(entry) else [])]

    def _smaller(self, entry: Entry) -> tuple[QFont, QFont]:
        return (self.small_struck, self.tiny_struck) if _is_struck(entry) else (self.small, self.tiny)

    def _fitting_font(self, text: str, room: int, strong: QFont, entry: Entry) -> QFont | None:
        """The largest font, from `strong` on, in which a text fits; a struck one for what is gone."""
        usual = (self.bold, self.font, self.small, self.tiny)
        sizes = (self.struck, self.small_struck, self.tiny_struck) if _is_struck(entry) else usual
        fonts = sizes[sizes.index(strong) :] if strong in sizes else (strong,)
        return next((font for font in fonts if self.width(font, text) <= room + 1), None)

    def _letters(self, entry: Entry, room: int, font: QFont) -> Line:
        """The letters alone, as large as there is room for; the first of them where there is hardly any."""
        short = (self.short(entry) or self.category(entry).short) if self.says_who else ""
        for one in (font, *self._smaller(entry)):
            if self.width(one, short) <= room + 1:
                return ((one, short),)
        return ((self._smaller(entry)[1], short[: max(1, room // 9)]),)

    def _letters_px(self, font: QFont) -> int:
        """Pixels of the widest letters of any category, with those of any of the people."""
        people = self.people or ()
        key = (id(font), len(self._categories), len(people))
        widest = self._widest.get(key)
        if widest is None:
            told = [found for found in (people, self._categories) if len(found) > 1] or [self._categories]
            parts = [max((self.width(font, one.short) for one in found), default=0) for found in told]
            widest = self._widest[key] = sum(parts) + self.width(font, _JOINT) * (len(parts) - 1)
        return widest


def _scaled(font: QFont, share: float) -> QFont:
    result = QFont(font)
    result.setPointSizeF(max(font.pointSizeF() * share, 6.0))
    return result


def _is_struck(entry: Entry) -> bool:
    """Whether it is known that it can't be had."""
    return entry.gone and not entry.unsure
