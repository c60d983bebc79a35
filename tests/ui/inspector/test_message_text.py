from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.wire.syntax import Syntax
from slotdesk_ui.inspector.gutter import Weight
from slotdesk_ui.inspector.message_text import LineMark, MessageText

BUNDLE = json.dumps({"resourceType": "Bundle", "entry": [{"resource": {"id": f"a{at}"}} for at in range(300)]})


@pytest.fixture
def edit(qtbot: QtBot) -> MessageText:
    made = MessageText()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def _show(qtbot: QtBot, edit: MessageText, text: str, *, laid_out: bool = True, syntax: Syntax = Syntax.JSON) -> None:
    with qtbot.waitSignal(edit.loaded):
        edit.show_text(text, syntax, laid_out=laid_out)


def _visible(edit: MessageText) -> int:
    document = edit.document()
    return sum(document.findBlockByNumber(at).isVisible() for at in range(document.blockCount()))


def test_a_long_text_is_there_in_full_and_its_beginning_at_once(qtbot: QtBot, edit: MessageText) -> None:
    edit.show_text(BUNDLE * 20, Syntax.JSON, laid_out=True)
    assert edit.is_loading
    assert edit.toPlainText().startswith('{\n  "resourceType": "Bundle"')
    assert edit.current_line() == 0
    _show(qtbot, edit, BUNDLE)
    assert edit.toPlainText() == json.dumps(json.loads(BUNDLE), indent=2)


def test_a_long_line_is_broken_for_the_screen_and_copied_in_one(qtbot: QtBot, edit: MessageText) -> None:
    text = "x" * 9_001 + "\ny"
    _show(qtbot, edit, text, laid_out=False, syntax=Syntax.OTHER)
    assert edit.blockCount() == 4
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == text
    assert edit.createMimeDataFromSelection().text() == text
    taken: list[str] = []
    edit.take_copy = taken.append
    cursor = QTextCursor(edit.document())
    cursor.setPosition(3_998)
    cursor.setPosition(4_003, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.copy_selection()
    assert taken == ["xxxx"]
    assert edit.createMimeDataFromSelection().text() == ""


def test_characters_that_qt_takes_for_ends_are_shown_by_signs(qtbot: QtBot, edit: MessageText) -> None:
    _show(qtbot, edit, '{"a": "x\u2029y\u2028z\x00", "b": 1}')
    assert edit.toPlainText().split("\n") == ["{", '  "a": "x¶y↵z␀",', '  "b": 1', "}"]
    assert edit.blockCount() == len(edit.outline.lines) == 4


def test_folding_by_keys(qtbot: QtBot, edit: MessageText) -> None:
    _show(qtbot, edit, BUNDLE)
    whole = _visible(edit)
    edit.go_to(edit.outline.line_of("Bundle.entry[1].resource.id"))
    QTest.keyClicks(edit, "-")
    assert _visible(edit) == whole - 1
    assert edit.outline.path_of(edit.current_line()) == "Bundle.entry[1].resource"
    QTest.keyClicks(edit, "-")
    QTest.keyClicks(edit, "+")
    assert _visible(edit) == whole
    with qtbot.waitSignal(edit.loaded):
        QTest.keyClicks(edit, "/")
    assert _visible(edit) == 605
    edit.go_to(edit.outline.line_of("Bundle.entry[299].resource.id"))
    assert edit.textCursor().block().isVisible()
    with qtbot.waitSignal(edit.loaded):
        QTest.keyClicks(edit, "*")
    assert _visible(edit) == whole


def test_what_is_folded_within_stays_so(qtbot: QtBot, edit: MessageText) -> None:
    _show(qtbot, edit, BUNDLE)
    whole = _visible(edit)
    inner, outer = edit.outline.line_of("Bundle.entry[1].resource"), edit.outline.line_of("Bundle.entry")
    edit.toggle_fold(inner)
    edit.toggle_fold(outer)
    edit.toggle_fold(outer)
    assert _visible(edit) == whole - 1
    assert edit.is_folded(inner)


def test_searching_goes_round_and_opens_what_is_folded(qtbot: QtBot, edit: MessageText) -> None:
    _show(qtbot, edit, BUNDLE)
    edit.toggle_fold(edit.outline.line_of("Bundle.entry"))
    assert edit.find_next("A299")
    assert edit.textCursor().selectedText() == "a299"
    assert edit.textCursor().block().isVisible()
    assert edit.find_next("a0")
    assert edit.textCursor().selectedText() == "a0"
    assert edit.find_next("a299", backwards=True)
    assert not edit.find_next("a299", wraps=False)
    assert not edit.find_next("nowhere")
    edit.search("a2")
    assert len(edit.extraSelections()) > 2


def test_marks_sit_at_their_lines(qtbot: QtBot, edit: MessageText) -> None:
    _show(qtbot, edit, BUNDLE)
    edit.set_marks({2: [LineMark(Weight.NOTE, "note"), LineMark(Weight.ERROR, "<b>error</b>")], 4: []})
    assert (edit.weight_of(2), edit.weight_of(4), edit.weight_of(3)) == (Weight.ERROR, None, None)
    assert edit.words_of(2) == "note\n<b>error</b>"
    assert edit.marked_lines() == [2, 4]
    edit.show_text("{}", Syntax.JSON, laid_out=True)
    assert edit.marked_lines() == []


def test_the_cursor_is_told_of_and_a_press_beside_a_line_folds(qtbot: QtBot, edit: MessageText) -> None:
    _show(qtbot, edit, BUNDLE)
    with qtbot.waitSignal(edit.line_changed) as told:
        edit.go_to(2)
    assert told.args == [2]
    edit.go_to(0)
    line, top, height = list(edit.visible_lines())[2]
    assert edit.line_at(top + height / 2) == line == 2
    gutter = edit.findChild(type(edit._gutter))
    assert gutter is not None
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(5, int(top + height / 2)))
    assert edit.is_folded(2)


def test_who_writes_gets_folds_after_a_pause(qtbot: QtBot, edit: MessageText) -> None:
    edit.setReadOnly(False)
    edit.show_text("{}", Syntax.JSON, laid_out=True)
    edit.setPlainText('{\n  "a": [\n    1\n  ]\n}')
    qtbot.waitUntil(lambda: edit.can_fold(1))
    QTest.keyClicks(edit, "-")
    assert edit.toPlainText().startswith("-{")
