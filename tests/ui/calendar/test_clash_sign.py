"""The sign of a clash is told apart without its colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from slotdesk_ui.calendar.clash_sign import paint_clash_sign
from slotdesk_ui.calendar.clashes import ClashKind
from slotdesk_ui.theme import LIGHT


def painted(kind: ClashKind, *, is_whole: bool) -> QImage:
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_clash_sign(painter, QRect(0, 0, 100, 40), kind, LIGHT, is_whole=is_whole)
    painter.end()
    return image


@pytest.mark.parametrize("is_whole", [True, False])
def test_the_bar_of_an_overlap_is_whole_and_that_of_a_way_in_pieces(qapp: object, is_whole: bool) -> None:
    bars = []
    for kind in (ClashKind.OVERLAP, ClashKind.TOO_FAR):
        image = painted(kind, is_whole=is_whole)
        bars.append({image.pixelColor(98, y).name() for y in range(1, 39)})
        has_sign = image.pixelColor(88, 3).name() != "#ffffff"
        assert has_sign is is_whole
    assert bars[0] == {LIGHT.error.name()}
    assert bars[1] == {LIGHT.warning.name(), "#ffffff"}
