from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.highlighter import Highlighter, Ink, colours, inks
from slotdesk_ui.inspector.message_text import MessageText
from slotdesk_ui.themes import DARK, LIGHT


def _pieces(line: str, syntax: Syntax) -> list[tuple[str, Ink]]:
    return [(line[start : start + length], ink) for start, length, ink in inks(line, syntax) if ink is not Ink.MARK]


@pytest.mark.parametrize(
    ("line", "syntax", "pieces"),
    [
        ('  "id": "a \\" b",', Syntax.JSON, [('"id"', Ink.NAME), ('"a \\" b"', Ink.TEXT)]),
        ('"total": -1.5e3', Syntax.JSON, [('"total"', Ink.NAME), ("-1.5e3", Ink.NUMBER)]),
        ("[true, null]", Syntax.JSON, [("true", Ink.WORD), ("null", Ink.WORD)]),
        ('"never ended', Syntax.JSON, [('"never ended', Ink.TEXT)]),
        ('<id value="a>b"/>', Syntax.XML, [("id", Ink.NAME), ("value", Ink.NUMBER), ('"a>b"', Ink.TEXT)]),
        ("<a:b>text</a:b>", Syntax.XML, [("a:b", Ink.NAME), ("a:b", Ink.NAME)]),
        ("<!-- <a> -->", Syntax.XML, [("<!-- <a> -->", Ink.COMMENT)]),
        ("a=1", Syntax.FORM, [("a", Ink.NAME), ("1", Ink.TEXT)]),
        ('{"a": 1}', Syntax.OTHER, []),
    ],
)
def test_what_the_pieces_of_a_line_are(line: str, syntax: Syntax, pieces: list[tuple[str, Ink]]) -> None:
    assert _pieces(line, syntax) == pieces


def test_only_lines_that_are_asked_for_are_coloured_and_each_once(qtbot: QtBot) -> None:
    edit = MessageText()
    qtbot.addWidget(edit)
    edit.setPlainText('"a": 1\n"b": 2')
    highlighter = Highlighter(edit, Syntax.JSON)
    first, second = edit.document().findBlockByNumber(0), edit.document().findBlockByNumber(1)
    highlighter.colour([first])
    assert first.layout().formats()[0].format.foreground().color() == LIGHT.syntax_name
    assert second.layout().formats() == []
    first.layout().setFormats([])
    highlighter.colour([first])
    assert first.layout().formats() == []
    highlighter.set_syntax(Syntax.JSON)
    highlighter.colour([first])
    assert len(first.layout().formats()) == 3


def test_every_ink_has_a_colour_in_every_theme() -> None:
    for theme in (LIGHT, DARK):
        assert set(colours(theme)) == set(Ink)
    assert colours(LIGHT)[Ink.TEXT] != colours(DARK)[Ink.TEXT]
