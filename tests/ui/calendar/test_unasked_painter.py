"""Days that were not asked for, on the screen and for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.span import days
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.accessible_grid import AccessibleGrid
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.unasked_painter import paint_unasked, paint_unasked_words
from slotdesk_ui.theme import DARK, LIGHT, Theme
from slotdesk_ui.themes import HIGH_DARK, HIGH_LIGHT

Make = Callable[..., Appointment]


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        raw = (colour.redF(), colour.greenF(), colour.blueF())
        parts = [part / 12.92 if part <= 0.03928 else pow((part + 0.055) / 1.055, 2.4) for part in raw]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colours(image: QImage, area: QRect) -> set[int]:
    return {image.pixel(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())}


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK])
def test_it_is_hatched_and_words_can_be_read_on_every_line_of_it(qapp: object, theme: Theme) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(theme.base)
    painter = QPainter(image)
    paint_unasked(painter, image.rect(), theme)
    painter.end()
    used = colours(image, image.rect())
    assert len(used) == 2, "the ground and the lines"
    assert all(contrast(theme.muted, QColor(one)) >= 3 for one in used)
    assert contrast(theme.muted, theme.out_of_hours_tint) >= 4.5, "of the words"


def test_the_words_keep_clear_of_what_lies_there(qapp: object) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    own = QRect(0, 0, 200, 80)
    painter = QPainter(image)
    paint_unasked_words(painter, image.rect(), "Not searched", [own], LIGHT)
    painter.end()
    assert colours(image, own) == {0xFFFFFFFF}
    assert len(colours(image, QRect(0, 80, 200, 60))) > 2


def test_week_and_month_show_it_and_tell_it(panel: CalendarPanel, make: Make) -> None:
    panel.view.frame_budget_s = 10.0
    panel.model.asked.ask(days(date(2026, 8, 4), 2, panel.model.zone))
    panel.model.extend([make("2026-08-04T09:00")])
    grid = panel.view.grid
    image = panel.view.viewport().grab().toImage()

    def ground(number: int) -> set[int]:
        corner = QPoint(grid.column_left(number) + 5, grid.height - 60)
        return colours(image, QRect(corner, corner + QPoint(20, 14)))

    assert len(ground(3)) > len(ground(2)), "Thursday is hatched, Wednesday is not"
    parts = AccessibleGrid(panel.view)
    keys = parts.keys()
    said = [parts.make(key).words() for key in keys]
    assert said[1:4] == ["Tuesday 4 August, 1 free", "Wednesday 5 August, 0 free", "Thursday 6 August, Not searched"]
    panel.set_mode(CalendarMode.MONTH)
    assert panel.month.sentence(date(2026, 8, 5)) == "Wednesday 5 August, 0 free"
    assert panel.month.sentence(date(2026, 8, 6)) == "Thursday 6 August, Not searched"
    image = panel.month.grab().toImage()
    inner = panel.month.cell(date(2026, 8, 20)).adjusted(20, 60, -20, -5)
    assert len(colours(image, inner)) == 2
