"""What is on the pointer, looked at pixel by pixel."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from slotdesk_ui.calendar.drag_painter import DragPainter
from slotdesk_ui.calendar.grid_geometry import GridGeometry
from slotdesk_ui.theme import DARK, LIGHT, Theme

GRID = GridGeometry(400, 300, 50, 40, (date(2026, 8, 4),), 1.0, 1440.0, 0)


def painted(theme: Theme, rect: QRect, text: str) -> QImage:
    image = QImage(GRID.width, GRID.height, QImage.Format.Format_RGB32)
    image.fill(theme.base)
    painter = QPainter(image)
    DragPainter(theme, QApplication.font()).carried(painter, rect, text, GRID)
    painter.end()
    return image


def extent(image: QImage, color: QColor) -> QRect:
    points = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == color]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("rect", [QRect(60, 150, 120, 20), QRect(360, 290, 60, 20), QRect(52, 46, 90, 20)])
def test_its_words_stay_within_the_columns(qapp: object, theme: Theme, rect: QRect) -> None:
    label = extent(painted(theme, rect, "Tue 10:15 · a text that is as long as any of them may become"), theme.accent)
    assert GRID.body.contains(label)
    assert label.width() > 100


def test_the_box_can_be_seen_through_and_has_no_box_without_a_column(qapp: object) -> None:
    image = painted(LIGHT, QRect(60, 150, 120, 40), "Tue")
    veil = image.pixelColor(120, 180)
    assert veil not in (LIGHT.base, LIGHT.accent)
    alone = painted(LIGHT, QRect(60, 150, 1, 1), "Tue")
    assert alone.pixelColor(120, 180) == LIGHT.base


def test_frames_keep_to_their_rectangles(qapp: object) -> None:
    image = QImage(GRID.width, GRID.height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.base)
    painter = QPainter(image)
    artist = DragPainter(LIGHT, QApplication.font())
    artist.standing(painter, QRect(60, 60, 100, 30))
    artist.target(painter, QRect(200, 60, 100, 30))
    painter.end()
    assert QRect(58, 58, 245, 35).contains(extent(image, LIGHT.accent))
    assert image.pixelColor(110, 75) == image.pixelColor(250, 75) == LIGHT.base
