"""A line that has to be changed is framed in the colour of errors, and says why."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from slotdesk_ui.framed_style import FramedStyle
from slotdesk_ui.theme import DARK
from slotdesk_ui.widgets.wrong_mark import is_wrong, mark_wrong


def test_it_is_framed_until_it_is_right(qapp: QApplication, qtbot: QtBot) -> None:
    line, style = QLineEdit(), FramedStyle(DARK)
    style.setParent(line)
    qtbot.addWidget(line)
    line.setStyle(style)
    assert not is_wrong(line)
    assert not is_wrong(None)
    mark_wrong(line, "Enter the family name.")
    assert is_wrong(line)
    assert line.accessibleDescription() == "Enter the family name."
    assert _edge(line) == DARK.error.rgb()
    mark_wrong(line, "")
    assert not is_wrong(line)
    assert line.accessibleDescription() == ""
    assert _edge(line) != DARK.error.rgb()


def _edge(line: QLineEdit) -> int:
    image = line.grab().toImage()
    return image.pixelColor(0, image.height() // 2).rgb()
