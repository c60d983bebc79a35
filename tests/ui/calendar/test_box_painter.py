"""Boxes and chips, looked at pixel by pixel."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk_ui.calendar.box_painter import BoxPainter, Look, paint_edge
from slotdesk_ui.calendar.box_text import EDGE_PX
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.clash_sign import SIGN_PX
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

Make = Callable[..., Appointment]
FINDING = Finding(FindingCode.NO_OFFSET, FindingSeverity.WARNING, "Appointment.start", "FHIR R4")


class Easel:
    """Paints one thing on white and tells what came out."""

    def __init__(self, zone: ZoneInfo, wording: Wording) -> None:
        self.model = CalendarModel(zone)
        self.boxes = BoxPainter(LIGHT, QApplication.font(), wording, self.model.categories, zone)

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


def colors(image: QImage, rect: QRect) -> set[str]:
    points = [(x, y) for x in range(rect.left(), rect.right() + 1) for y in range(rect.top(), rect.bottom() + 1)]
    return {image.pixelColor(x, y).name() for x, y in points}


@pytest.fixture
def easel(zone: ZoneInfo, wording: Wording) -> Easel:
    return Easel(zone, wording)


@pytest.mark.parametrize("size", [(300, 80), (120, 31), (60, 15), (40, 31), (28, 15), (22, 12), (10, 6), (4, 4)])
def test_nothing_is_painted_outside_a_box(easel: Easel, make: Make, size: tuple[int, int]) -> None:
    long = make("2026-08-04T09:00", 30, who="Dr Maximilian von Hohenstein-Wartburg", findings=(FINDING,))
    rect = QRect(10, 10, *size)
    (entry,) = easel.entries(long)
    for look in Look:
        image = easel.paint(lambda painter, look=look: easel.boxes.box(painter, rect, entry, look))  # type: ignore[misc]  # mypy can't infer lambdas with defaults
        outside = [QRect(0, 0, 320, 10), QRect(0, 0, 10, 120)]
        outside += [QRect(10 + size[0], 0, 310 - size[0], 120), QRect(0, 10 + size[1], 320, 110 - size[1])]
        for area in outside:
            assert colors(image, area) == {"#ffffff"}, (size, look)


def test_fill_edge_and_text_have_the_colours_of_the_category(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00"))
    category = LIGHT.categories[0]
    image = easel.paint(lambda painter: easel.boxes.box(painter, QRect(0, 0, 200, 40), entry))
    assert image.pixelColor(1, 20) == category.edge
    assert image.pixelColor(195, 38).name() == category.fill.name()
    assert len(colors(image, QRect(EDGE_PX, 0, 150, 20))) > 3
    chosen = easel.paint(lambda painter: easel.boxes.box(painter, QRect(0, 0, 200, 40), entry, Look.CHOSEN))
    assert chosen.pixelColor(195, 38) == category.edge


def test_what_is_gone_is_grey_and_struck(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00", reference="Appointment/1"))
    easel.model.mark_gone("Appointment/1")
    image = easel.paint(lambda painter: easel.boxes.box(painter, QRect(0, 0, 200, 16), entry))
    assert image.pixelColor(198, 14) == LIGHT.void_tint
    halfway = (LIGHT.void_tint.lightness() + LIGHT.muted.lightness()) // 2
    rows = [[image.pixelColor(x, y).lightness() < halfway for x in range(12, 40)] for y in range(16)]
    assert max(sum(row) for row in rows) >= 26


def test_what_is_gone_is_struck_in_a_low_box_too(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00", reference="Appointment/1"))
    easel.model.mark_gone("Appointment/1")
    image = easel.paint(lambda painter: easel.boxes.box(painter, QRect(0, 0, 200, 10), entry))
    halfway = (LIGHT.void_tint.lightness() + LIGHT.muted.lightness()) // 2
    rows = [[image.pixelColor(x, y).lightness() < halfway for x in range(12, 32)] for y in range(10)]
    assert max(sum(row) for row in rows) >= 18


def test_words_in_a_low_box_stay_inside_it(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00", service=""))
    image = easel.paint(lambda painter: easel.boxes.box(painter, QRect(0, 20, 60, 8), entry))
    assert colors(image, QRect(0, 0, 60, 20)) == colors(image, QRect(0, 28, 60, 12)) == {"#ffffff"}


def test_findings_leave_a_mark_in_the_corner(easel: Easel, make: Make) -> None:
    plain, marked = easel.entries(make("2026-08-04T09:00"), make("2026-08-04T10:00", findings=(FINDING,)))
    corner = QRect(190, 0, 10, 6)
    for entry, expected in ((plain, False), (marked, True)):
        image = easel.paint(lambda painter, entry=entry: easel.boxes.box(painter, QRect(0, 0, 200, 40), entry))  # type: ignore[misc]  # mypy can't infer lambdas with defaults
        assert (LIGHT.warning.name() in colors(image, corner)) is expected


def test_the_edge_breaks_up_when_colours_come_round_again(easel: Easel) -> None:
    rect = QRect(0, 0, 100, 40)
    seen = []
    for turn in (0, 1, 2, 3):
        image = easel.paint(lambda painter, turn=turn: paint_edge(painter, rect, QColor("black"), turn))  # type: ignore[misc]  # mypy can't infer lambdas with defaults
        seen.append("".join("x" if image.pixelColor(0, y) == QColor("black") else "." for y in range(18)))
    assert seen == ["x" * 18, "xxxxxx...xxxxxx...", "xx..xx..xx..xx..xx", "xx..xx..xx..xx..xx"]


def test_one_in_no_category_is_neutral(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00", who="", where=""))
    image = easel.paint(lambda painter: easel.boxes.box(painter, QRect(0, 0, 200, 40), entry))
    assert image.pixelColor(1, 20) == LIGHT.uncategorised.edge


def test_a_clash_has_a_sign_and_a_bar_besides_its_colour(easel: Easel, make: Make) -> None:
    over, far, plain = easel.entries(
        make("2026-08-04T09:00"), make("2026-08-04T09:30", place="Location/there"), make("2026-08-04T11:00")
    )
    easel.model.set_existing([make("2026-08-04T09:00", status="booked")], 30)
    rect, sign = QRect(0, 0, 200, 20), QRect(180, 2, 15, 14)
    seen = []
    for entry in (over, far, plain):
        image = easel.paint(lambda painter, entry=entry: easel.boxes.box(painter, rect, entry))  # type: ignore[misc]  # mypy can't infer lambdas with defaults
        seen.append([color.name() in colors(image, sign) for color in (LIGHT.error, LIGHT.warning)])
        assert (image.pixelColor(198, 15) in (LIGHT.error, LIGHT.warning)) is (entry is not plain)
    assert seen == [[True, False], [False, True], [False, False]]


def test_the_patients_own_is_an_outline_with_words(easel: Easel, make: Make) -> None:
    own = make("2026-08-04T09:00", 30, status="booked")
    rect = QRect(10, 10, 240, 60)
    image = easel.paint(lambda painter: easel.boxes.existing(painter, rect, own))
    assert LIGHT.muted.name() in colors(image, QRect(10, 10, 240, 1))
    assert LIGHT.base.name() in colors(image, QRect(13, 13, 100, 10))
    assert colors(image, QRect(0, 75, 320, 40)) == {"#ffffff"}
    words = easel.boxes.wording.existing(own, easel.boxes.zone)
    assert words == "Booked · 09:00 – 09:30 · Consultation · Dr Anna Holm"


def test_one_that_does_not_take_place_any_more_is_struck_and_not_hatched(easel: Easel, make: Make) -> None:
    rect, beneath_the_words = QRect(10, 10, 240, 60), QRect(12, 40, 236, 26)
    for status in ("booked", "cancelled"):
        own = make("2026-08-04T09:00", 30, status=status)
        image = easel.paint(lambda painter, own=own: easel.boxes.existing(painter, rect, own))  # type: ignore[misc]  # mypy can't infer lambdas with defaults
        assert (colors(image, beneath_the_words) == {"#ffffff"}) is (status == "cancelled")
        assert LIGHT.muted.name() in colors(image, QRect(10, 10, 240, 1))


def test_the_patients_own_says_whole_words_or_fewer_of_them(easel: Easel, make: Make) -> None:
    own = make("2026-08-04T09:00", 30, status="booked")
    steps = easel.boxes.wording.existing_in_steps(own, easel.boxes.zone)
    assert steps[0] == easel.boxes.wording.existing(own, easel.boxes.zone)
    assert steps[-2:] == ("Booked · 09:00", "09:00")
    assert "Booked · 09:00 – 09:30" in steps
    assert not any("…" in one for one in steps)


def test_times_of_another_zone_are_its_own_and_its_letters_are_the_headings(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00"))
    there = easel.boxes.in_zone(ZoneInfo("Europe/Helsinki"))
    assert there.text.start(entry) == "10:00"
    assert there.text.says_who is easel.boxes.says_who


def test_a_clash_leaves_a_narrow_box_its_time(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00"))
    easel.model.set_existing([make("2026-08-04T09:00", status="booked")], 30)
    width = easel.boxes.text.room.time_px
    for px, has_sign in ((width, False), (width + SIGN_PX, True)):
        image = easel.paint(lambda painter, px=px: easel.boxes.box(painter, QRect(0, 0, px, 20), entry))  # type: ignore[misc]  # mypy can't infer lambdas with defaults
        assert image.pixelColor(px - 2, 18) == LIGHT.error, "the bar is there"
        assert (image.pixelColor(px - 11, 3) == LIGHT.error) is has_sign
        assert len(colors(image, QRect(EDGE_PX + 2, 4, 24, 12))) > 3
