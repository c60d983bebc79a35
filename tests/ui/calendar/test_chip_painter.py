"""Counts that stand for several boxes: how strong they are, and what they say at which width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.box_text import BoxText
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.chip_painter import ChipPainter
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

Make = Callable[..., Appointment]
ROW_PX = 1000


class Easel:
    """Paints one thing on white and tells what came out."""

    def __init__(self, zone: ZoneInfo, wording: Wording) -> None:
        self.model = CalendarModel(zone)
        self.text = BoxText(QApplication.font(), wording, self.model.categories, zone)
        self.chips = ChipPainter(LIGHT, self.text)

    def entries(self, *appointments: Appointment) -> list[Entry]:
        self.model.extend(appointments)
        return [entry for day in (self.model.first_day,) if day for entry in self.model.entries(day)]

    def paint(self, act: Callable[[QPainter], None]) -> QImage:
        image = QImage(320, 120, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        act(painter)
        painter.end()
        return image

    def said(self, entries: list[Entry], width: int, row_px: int = ROW_PX) -> str:
        return " ".join(words for _, words in self.chips.line(entries, width, 30, row_px))


def colors(image: QImage, rect: QRect) -> set[str]:
    points = [(x, y) for x in range(rect.left(), rect.right() + 1) for y in range(rect.top(), rect.bottom() + 1)]
    return {image.pixelColor(x, y).name() for x, y in points}


@pytest.fixture
def easel(zone: ZoneInfo, wording: Wording) -> Easel:
    return Easel(zone, wording)


def test_a_chip_is_stronger_the_more_are_free(easel: Easel, make: Make) -> None:
    entries = easel.entries(
        *(make("2026-08-04T09:00", who=f"P{number} X", reference=f"a/{number}") for number in range(40))
    )
    few, many = (
        easel.paint(partial(easel.chips.paint, rect=QRect(0, 0, 120, 30), entries=entries[:count], row_px=ROW_PX))
        for count in (2, 40)
    )
    assert few.pixelColor(115, 15).lightness() > many.pixelColor(115, 15).lightness()
    gone = [replace(entry, gone=True) for entry in entries]
    none = easel.paint(lambda painter: easel.chips.paint(painter, QRect(0, 0, 120, 30), gone, ROW_PX))
    assert none.pixelColor(115, 15) == LIGHT.void_tint


def test_a_count_tells_of_clashes_among_it(easel: Easel, make: Make) -> None:
    entries = easel.entries(make("2026-08-04T09:00", who="A A"), make("2026-08-04T09:00", who="B B"))
    rect = QRect(0, 0, 200, 30)
    image = easel.paint(lambda painter: easel.chips.paint(painter, rect, entries, ROW_PX))
    assert LIGHT.error.name() not in colors(image, rect)
    easel.model.set_existing([make("2026-08-04T09:00", status="booked")], 30)
    image = easel.paint(lambda painter: easel.chips.paint(painter, rect, entries, ROW_PX))
    assert LIGHT.error.name() in colors(image, rect)


def test_the_time_comes_first_and_goes_before_the_count_does(easel: Easel, make: Make) -> None:
    entries = easel.entries(*(make("2026-08-04T09:00", who=f"P{number} X") for number in range(12)))
    said = [easel.said(entries, width) for width in range(240, 20, -1)]
    assert list(dict.fromkeys(said)) == ["09:00 12 free", "12 free", "12", ""]


def test_all_of_a_row_say_the_same_whatever_their_number_and_whether_they_clash(easel: Easel, make: Make) -> None:
    few = easel.entries(*(make("2026-08-04T09:00", who=f"P{number} X") for number in range(2)))
    easel.entries(*(make("2026-08-04T11:00", who=f"P{number} X") for number in range(37)))
    assert easel.model.first_day is not None
    many = [one for one in easel.model.entries(easel.model.first_day) if one not in few]
    plain = {width: (easel.said(few, width), easel.said(many, width)) for width in range(60, 240)}
    easel.model.set_existing([make("2026-08-04T11:00", status="booked")], 30)
    for width, (one, other) in plain.items():
        clashing = easel.said(many, width)
        assert (":" in one) is (":" in other), width
        if ":" in other:
            assert clashing.startswith("11:00 37"), width
    assert easel.said(many, 240) == "11:00 37 free · 37 clashes"


def test_the_narrowest_of_a_row_decides(easel: Easel, make: Make) -> None:
    entries = easel.entries(*(make("2026-08-04T09:00", who=f"P{number} X") for number in range(12)))
    assert easel.said(entries, 200, 60) == easel.said(entries, 60) == "12 free"


@pytest.mark.parametrize(("start", "said"), [("08:30", "2 free"), ("08:40", "08:40 · 2")])
def test_where_no_line_tells_the_time_a_narrow_chip_does(easel: Easel, make: Make, start: str, said: str) -> None:
    entries = easel.entries(*(make(f"2026-08-04T{start}", who=who) for who in ("Anna", "Bo")))
    least = next(width for width in range(20, 200) if easel.said(entries, width, width).endswith(said))
    assert easel.said(entries, least, least) == said
    assert easel.said(entries, 30, 30) == "2"
