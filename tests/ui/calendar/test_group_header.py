"""The header over columns of practitioners and locations."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk_ui.calendar.categories import Category
from slotdesk_ui.calendar.columns import ColumnHead
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.group_header import GroupHeaderPainter, zone_words
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

STOCKHOLM, HELSINKI, NEW_YORK = ZoneInfo("Europe/Stockholm"), ZoneInfo("Europe/Helsinki"), ZoneInfo("America/New_York")
MONDAY, TUESDAY = date(2026, 8, 3), date(2026, 8, 4)
HERE, THERE = Category(0, "Location/1", "House One", "HO"), Category(1, "Location/2", "House Two", "HT")


@pytest.fixture
def header(qapp: object, wording: Wording) -> GroupHeaderPainter:
    return GroupHeaderPainter(LIGHT, QApplication.font(), wording)


def painted(header: GroupHeaderPainter, heads: list[ColumnHead], counts: list[int]) -> tuple[QImage, GridGeometry]:
    days = tuple(head.day for head in heads)
    grid = GridGeometry(700, 300, 50, header.height(heads, 650 // len(heads)), days, 1.0, 1440.0, 0)
    image = QImage(700, 300, QImage.Format.Format_RGB32)
    image.fill(LIGHT.base)
    painter = QPainter(image)
    header.paint(painter, grid, heads, TUESDAY, counts, STOCKHOLM)
    painter.end()
    return image, grid


def ink(image: QImage, area: QRect) -> set[str]:
    points = [(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())]
    return {image.pixelColor(x, y).name() for x, y in points} - {LIGHT.base.name()}


def test_a_zone_of_its_own_gets_a_row_and_a_tint_in_its_column_only(header: GroupHeaderPainter) -> None:
    plain = [ColumnHead(TUESDAY, HERE, True), ColumnHead(TUESDAY, THERE, True)]
    heads = [plain[0], ColumnHead(TUESDAY, THERE, True, HELSINKI)]
    assert header.height(heads, 300) > header.height(plain, 300)
    image, grid = painted(header, heads, [3, 0])
    tints = [LIGHT.warning_tint.name() in ink(image, grid.column(number) & grid.header) for number in (0, 1)]
    assert tints == [False, False]  # the columns begin beneath the header
    strips = [QRect(grid.column_left(number), 0, grid.column_width(number), grid.header_height) for number in (0, 1)]
    assert [LIGHT.warning_tint.name() in ink(image, strip) for strip in strips] == [False, True]


def test_today_stands_out_and_nothing_is_painted_over_the_axis(header: GroupHeaderPainter) -> None:
    heads = [ColumnHead(MONDAY, HERE, True), ColumnHead(TUESDAY, HERE, True), ColumnHead(TUESDAY, None, True)]
    image, grid = painted(header, heads, [1, 2, 3])
    top = [QRect(grid.column_left(number) + 4, 0, 120, 18) for number in (0, 1)]
    assert [LIGHT.accent.name() in ink(image, area) for area in top] == [False, True]
    assert not ink(image, QRect(0, 0, 50, grid.header_height - 2))


def test_a_name_that_is_too_long_for_its_column_stands_in_two_lines(header: GroupHeaderPainter) -> None:
    long = ColumnHead(TUESDAY, Category(0, "Location/1", "Merituuli, house by the harbour", "MH"), True)
    short = ColumnHead(TUESDAY, HERE, True)
    line_px = header.height([long], 150) - header.height([long], 600)
    assert line_px > 8
    assert header.height([short], 150) == header.height([long], 600)
    assert header.height([long, short], 50) == header.height([short], 50)  # the letters alone
    image, _ = painted(header, [long, *[short] * 3], [1, 1, 1, 1])
    strips = [QRect(left, 40, 100, line_px - 4) for left in (56, 218)]
    assert [LIGHT.text.name() in ink(image, strip) for strip in strips] == [True, False]


@pytest.mark.parametrize(
    ("day", "zone", "expected"),
    [
        (TUESDAY, HELSINKI, "+1 h · EEST"),
        (date(2026, 3, 10), NEW_YORK, "−5 h · EDT"),
        (date(2026, 3, 8), NEW_YORK, "−6 h → −5 h · EDT"),
        (date(2026, 3, 29), NEW_YORK, "−5 h → −6 h · EDT"),
        (date(2026, 3, 29), HELSINKI, "+1 h · EEST"),
        (TUESDAY, ZoneInfo("Asia/Kolkata"), "+3 h 30 min · IST"),
    ],
)
def test_how_clocks_differ_in_words(wording: Wording, day: date, zone: ZoneInfo, expected: str) -> None:
    assert zone_words(day, zone, STOCKHOLM, wording) == expected


def test_the_second_line_of_a_name_has_the_room_beneath_the_count(header: GroupHeaderPainter) -> None:
    name = Category(0, "Practitioner/1", "Eero Hämäläinen-Bergström", "EH")
    metrics = QFontMetrics(QApplication.font())
    column_px = metrics.horizontalAdvance("Hämäläinen-Bergström") + 12
    assert header.height([ColumnHead(TUESDAY, name, True)], column_px) > header.height(
        [ColumnHead(TUESDAY, HERE, True)], 600
    )


def test_a_narrow_column_breaks_its_words_and_the_header_has_room_for_them(header: GroupHeaderPainter) -> None:
    plain = [ColumnHead(TUESDAY, HERE, True, count=3)]
    narrow = ColumnHead(MONDAY, None, True, is_narrow=True)
    assert header.height([*plain, narrow], 300, 300) == header.height(plain, 300, 300)
    assert header.height([*plain, narrow], 300, 64) > header.height(plain, 300, 64), "for two lines"


def test_the_count_gives_way_to_the_name(header: GroupHeaderPainter) -> None:
    metrics = QFontMetrics(QApplication.font())
    name = Category(0, "Practitioner/1", "Mikaelina Bo", "MB")
    head = ColumnHead(TUESDAY, name, True, count=25)
    column_px = metrics.horizontalAdvance("Mikaelina") + 13
    image, grid = painted(header, [head] * (650 // column_px), [25] * (650 // column_px))
    line_px, width = metrics.height(), grid.column_width(0)
    upper = grid.header_height - 2 * line_px - 6
    beside = [QRect(50 + width * 3 // 5, upper + line_px * line, width * 2 // 5 - 2, line_px - 2) for line in (0, 1)]
    assert LIGHT.text.name() in ink(image, beside[0]), "the first line has all of its room"
    assert LIGHT.muted.name() in ink(image, beside[1]), "the count stands beside the second"
