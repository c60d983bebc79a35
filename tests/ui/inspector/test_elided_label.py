from __future__ import annotations

from pytestqt.qtbot import QtBot

from slotdesk_ui.inspector.elided_label import ElidedLabel


def test_a_long_line_needs_no_room_and_is_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.set_line("<b>word</b> " * 100)
    assert label.minimumSizeHint().width() == 1
    assert "<b>" not in label.toolTip()
    label.resize(80, 20)
    narrow = label.grab().toImage()
    label.set_line("x")
    assert label.grab().toImage() != narrow
