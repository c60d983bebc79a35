"""A body scrolls only as far as it has anything to show."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.plain_label import PlainLabel
from slotdesk_ui.widgets.scrolled_body import ScrolledBody


@pytest.mark.parametrize(("height", "scrolls"), [(400, False), (60, True)])
def test_it_is_as_tall_as_its_lines_at_its_width(qtbot: QtBot, height: int, scrolls: bool) -> None:
    body = ScrolledBody()
    lines = QVBoxLayout(body)
    labels = [PlainLabel("one word after another, time and again " * 3, wraps=True) for _ in range(6)]
    for label in labels:
        lines.addWidget(label)
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.resize(900, height)
    area.show()
    qtbot.waitExposed(area)
    assert (area.verticalScrollBar().maximum() > 0) is scrolls
    last = labels[-1].geometry()
    assert last.bottom() < body.height()
    assert last.height() >= labels[-1].heightForWidth(last.width())
