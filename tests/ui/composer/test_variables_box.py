from __future__ import annotations

from pytestqt.qtbot import QtBot

from slotdesk_ui.composer.variables_box import VariablesBox


def test_own_values_are_read_line_by_line(qtbot: QtBot) -> None:
    box = VariablesBox()
    qtbot.addWidget(box)

    with qtbot.waitSignal(box.changed):
        box.own.setPlainText("a = 1\n@b-c=x = y \nnothing\n = 7\n\n")

    assert box.own_values() == {"a": "1", "b-c": "x = y"}
    assert box.names()[:2] == ("a", "b-c")
    assert "today" in box.names()


def test_what_is_shown_is_read_back(qtbot: QtBot) -> None:
    box = VariablesBox()
    qtbot.addWidget(box)

    box.show_values({"a": "1", "b": "{{a}}"})

    assert box.own_values() == {"a": "1", "b": "{{a}}"}
