"""Boxes and chips, looked at pixel by pixel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk_ui.calendar.box_painter import EDGE_PX, BoxPainter, Look, paint_edge
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
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


def test_lines_say_as_much_as_there_is_room_for(easel: Easel, make: Make) -> None:
    entry, _other = easel.entries(make("2026-08-04T09:00", 30, who="Dr Anna Holm"), make("2026-08-04T10:00", who="Bo"))
    boxes = easel.boxes

    def said(room: int, lines: int) -> list[str]:
        return [" ".join(text for _, text in runs) for runs in boxes.lines(entry, room, lines, boxes.bold, boxes.font)]

    assert said(400, 4) == ["09:00 – 09:30", "Dr Anna Holm", "Consultation", "Main Street"]
    assert said(400, 1) == ["09:00 Dr Anna Holm · Consultation · Main Street"]
    assert said(60, 2) == ["09:00", "AH"]
    assert said(65, 1) == ["09:00 AH"]
    assert said(20, 1) == said(20, 3) == ["AH"]
    assert said(120, 1)[0].endswith("…")


def test_what_is_gone_says_when_it_was_in_as_little_room_as_what_is_free(easel: Easel, make: Make) -> None:
    boxes = easel.boxes
    free, gone = easel.entries(
        make("2026-08-04T08:20"), make("2026-08-04T08:20", who="Bo Ek", reference="Appointment/1")
    )
    easel.model.mark_gone("Appointment/1")
    for room in range(20, 120):
        (is_free,) = boxes.lines(free, room, 1, boxes.bold, boxes.font)
        (is_gone,) = boxes.lines(gone, room, 1, boxes.struck, boxes.struck)
        if room >= 60:
            assert is_gone[0][1].startswith("08:20")
        assert all(font.strikeOut() for font, _ in is_gone) or not is_gone[0][1].startswith("08:20")
        assert not any(font.strikeOut() for font, _ in is_free)


def test_a_narrow_box_says_when_in_small_type_where_letters_stand_beneath_or_say_nothing(
    easel: Easel, make: Make
) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00", 30, who="Dr Anna Holm"))
    boxes = easel.boxes
    narrow = QFontMetrics(boxes.tiny).horizontalAdvance("09:00") - 1  # the last figure has a pixel of its own to spare

    def said(room: int, lines: int) -> list[str]:
        return [" ".join(text for _, text in runs) for runs in boxes.lines(entry, room, lines, boxes.bold, boxes.font)]

    assert said(narrow, 1) == said(narrow, 2) == ["09:00"], "all are hers"
    assert said(65, 1) == ["09:00"]
    assert said(narrow - 1, 1) == ["AH"]
    easel.entries(make("2026-08-04T10:00", who="Bo Ek"))
    assert said(narrow, 1) == ["AH"]
    assert said(narrow, 2) == ["09:00", "AH"]
    assert said(narrow - 1, 2) == ["AH"]


@pytest.mark.parametrize("others", [(), ("Bo Ek",)])
def test_no_line_is_wider_than_its_room(easel: Easel, make: Make, others: tuple[str, ...]) -> None:
    (entry, *_) = easel.entries(
        make("2026-08-04T09:00", 30, who="Maximilian Wartburg", service="M" * 50),
        *(make("2026-08-04T10:00", who=who) for who in others),
    )
    boxes = easel.boxes
    for room in range(14, 320, 3):
        for lines in (1, 2, 3, 4):
            for runs in boxes.lines(entry, room, lines, boxes.bold, boxes.font):
                width = sum(QFontMetrics(font).horizontalAdvance(text) for font, text in runs)
                assert width <= room + 1, (room, lines, runs)


def test_a_line_break_in_a_name_stays_on_the_line(easel: Easel, make: Make) -> None:
    assert easel.boxes.elided(easel.boxes.font, "a\nb\tc", 300) == "a b c"


def test_a_chip_is_stronger_the_more_are_free(easel: Easel, make: Make) -> None:
    entries = easel.entries(
        *(make("2026-08-04T09:00", who=f"P{number} X", reference=f"a/{number}") for number in range(40))
    )
    few, many = (
        easel.paint(lambda painter, count=count: easel.boxes.chip(painter, QRect(0, 0, 120, 30), entries[:count]))  # type: ignore[misc]  # mypy can't infer lambdas with defaults
        for count in (2, 40)
    )
    assert few.pixelColor(115, 15).lightness() > many.pixelColor(115, 15).lightness()
    gone = [replace(entry, gone=True) for entry in entries]
    none = easel.paint(lambda painter: easel.boxes.chip(painter, QRect(0, 0, 120, 30), gone))
    assert none.pixelColor(115, 15) == LIGHT.void_tint


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


def test_a_count_tells_of_clashes_among_it(easel: Easel, make: Make) -> None:
    entries = easel.entries(make("2026-08-04T09:00", who="A A"), make("2026-08-04T09:00", who="B B"))
    rect = QRect(0, 0, 200, 30)
    image = easel.paint(lambda painter: easel.boxes.chip(painter, rect, entries))
    assert LIGHT.error.name() not in colors(image, rect)
    easel.model.set_existing([make("2026-08-04T09:00", status="booked")], 30)
    image = easel.paint(lambda painter: easel.boxes.chip(painter, rect, entries))
    assert LIGHT.error.name() in colors(image, rect)


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


def test_another_zone_is_said_with_each_time(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00"))
    there = easel.boxes.in_zone(ZoneInfo("Europe/Helsinki"))
    for lines in (1, 3):
        assert there.lines(entry, 300, lines, there.bold, there.font)[0][0][1] == "10:00 EEST"


def test_who_is_left_out_where_the_column_says_it(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00", 30))
    boxes = easel.boxes
    boxes.says_who = False
    said = [" ".join(text for _, text in runs) for runs in boxes.lines(entry, 300, 3, boxes.bold, boxes.font)]
    assert said == ["09:00 – 09:30", "Consultation", "Main Street"]
    assert boxes.lines(entry, 40, 1, boxes.bold, boxes.font)[0][0][1] == "09:00"


def test_the_patients_own_says_whole_words_or_fewer_of_them(easel: Easel, make: Make) -> None:
    own = make("2026-08-04T09:00", 30, status="booked")
    steps = easel.boxes.wording.existing_in_steps(own, easel.boxes.zone)
    assert steps[0] == easel.boxes.wording.existing(own, easel.boxes.zone)
    assert steps[-3:] == ("Booked · 09:00", "09:00", "09:00")
    assert "Booked · 09:00 – 09:30" in steps
    assert not any("…" in one for one in steps)


def test_a_time_is_never_cut_in_half(easel: Easel, make: Make) -> None:
    (entry,) = easel.entries(make("2026-08-04T09:00"))
    easel.boxes.says_who = False
    boxes = easel.boxes
    said = {boxes.lines(entry, room, 1, boxes.bold, boxes.font)[0][0][1] for room in range(8, 60)}
    assert said == {"09:00", ""}
