"""The drawn icons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from slotdesk_ui.calendar.glyphs import Glyph, icon


@pytest.mark.parametrize("glyph", Glyph)
@pytest.mark.parametrize("ratio", [1, 2, 3])
def test_an_icon_has_ink_of_its_colour_at_every_scale(qapp: object, glyph: Glyph, ratio: int) -> None:
    drawn = icon(glyph, QColor("red"), QColor("blue"))
    for mode, name in ((QIcon.Mode.Normal, "#ff0000"), (QIcon.Mode.Disabled, "#0000ff")):
        image = drawn.pixmap(QSize(16, 16), ratio, mode, QIcon.State.Off).toImage()
        assert image.width() == 16 * ratio
        points = [(x, y) for x in range(image.width()) for y in range(image.height())]
        assert name in {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


def test_the_icons_differ(qapp: object) -> None:
    images = [icon(glyph, QColor("red"), QColor("blue")).pixmap(16, 16).toImage() for glyph in Glyph]
    assert all(one != other for number, one in enumerate(images) for other in images[:number])
