from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.gutter import Gutter, Weight, weight_colour
from slotdesk_ui.inspector.message_text import LineMark, MessageText
from slotdesk_ui.themes import THEMES


def _colours(gutter: Gutter) -> set[str]:
    image = gutter.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("weight", list(Weight))
def test_a_mark_is_painted_beside_its_line(qtbot: QtBot, weight: Weight) -> None:
    edit = MessageText()
    qtbot.addWidget(edit)
    edit.resize(300, 200)
    edit.show()
    edit.show_text('{"a": 1}', Syntax.JSON, laid_out=True)
    gutter = edit.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    colour = weight_colour(THEMES[0], weight).name()
    assert colour not in _colours(gutter)
    edit.set_marks({1: [LineMark(weight, "words")]})
    assert colour in _colours(gutter)


def test_the_margin_is_wide_enough_for_its_numbers(qtbot: QtBot) -> None:
    edit = MessageText()
    qtbot.addWidget(edit)
    gutter = edit.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    narrow = gutter.wanted_width()
    edit.setPlainText("\n" * 20_000)
    assert gutter.wanted_width() > narrow
    assert gutter.sizeHint().width() == gutter.wanted_width()
