"""Columns put together from tiles, also on sharp screens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.box_painter import BoxPainter
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.columns import Columns
from slotdesk_ui.calendar.grid_canvas import GridCanvas
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import LIGHT

Make = Callable[..., Appointment]
TUESDAY = date(2026, 8, 4)


class Screen:
    """A canvas with a week on it, painted into an image."""

    def __init__(self, model: CalendarModel, wording: Wording) -> None:
        boxes = BoxPainter(LIGHT, QApplication.font(), wording, model.categories, model.zone)
        self.canvas = GridCanvas(LIGHT, boxes, model)
        self.columns = Columns(model, Period.holding(TUESDAY, CalendarMode.WEEK))

    def grid(self, scroll: int = 480) -> GridGeometry:
        return GridGeometry(750, 440, 50, 40, self.columns.days, 1.0, 1440.0, scroll)

    def paint(self, budget_s: float = 10.0, ratio: float = 1.0, scroll: int = 480) -> tuple[QImage, bool]:
        image = QImage(round(750 * ratio), round(440 * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        painter = QPainter(image)
        grid = self.grid(scroll)
        complete = self.canvas.paint(painter, grid.body, grid, self.columns, TUESDAY, budget_s)
        painter.end()
        return image, complete


@pytest.fixture
def model(qapp: object, zone: ZoneInfo, make: Make) -> CalendarModel:
    filled = CalendarModel(zone)
    filled.extend([make("2026-08-04T09:00", 120)])
    return filled


@pytest.fixture
def screen(model: CalendarModel, wording: Wording) -> Screen:
    return Screen(model, wording)


EDGE = (50 + 100 + 4, 40 + 540 - 480 + 60)  # a point of the box's left edge


def test_boxes_appear_across_the_seams_of_tiles(screen: Screen) -> None:
    for scroll in (480, 500, 560):
        image, complete = screen.paint(scroll=scroll)
        assert complete
        top = 40 + 540 - scroll
        rows = range(max(top, 40), top + 119)
        assert {image.pixelColor(EDGE[0], y).name() for y in rows} == {LIGHT.categories[0].edge.name()}


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2.0])
def test_sharp_screens_get_their_own_pixels(screen: Screen, ratio: float) -> None:
    screen.paint()
    image, _ = screen.paint(ratio=ratio)
    assert image.pixelColor(round(EDGE[0] * ratio), round(EDGE[1] * ratio)) == LIGHT.categories[0].edge
    step = range(round(60 * ratio), image.width(), 5), range(round(46 * ratio), image.height(), 5)
    assert "#000000" not in {image.pixelColor(x, y).name() for x in step[0] for y in step[1]}


def test_out_of_time_the_old_picture_stays(screen: Screen, model: CalendarModel, make: Make) -> None:
    before, _ = screen.paint()
    model.extend([make("2026-08-04T13:00", 60)])
    stale, complete = screen.paint(budget_s=-1)
    assert not complete
    assert stale == before
    after, complete = screen.paint()
    assert complete
    assert after != before


def test_without_any_picture_it_is_empty_not_black(screen: Screen) -> None:
    image, complete = screen.paint(budget_s=-1)
    assert not complete
    assert image.pixelColor(*EDGE) == LIGHT.base
    screen.paint()
    screen.canvas.clear()
    assert not screen.paint(budget_s=-1)[1]


def test_each_frame_starts_with_another_column(screen: Screen) -> None:
    for _ in range(200):
        _, complete = screen.paint(budget_s=0.0005)
        if complete:
            break
    assert complete
