from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.raw_request import RawRequest
from slotdesk.services.request_problems import ProblemKind, RequestProblem
from slotdesk_ui.composer.request_editor import RequestEditor


@pytest.fixture
def editor(qtbot: QtBot) -> RequestEditor:
    found = RequestEditor()
    qtbot.addWidget(found)
    return found


@pytest.mark.parametrize(
    "request_",
    [
        RawRequest("POST", "{{base}}/Appointment/$find", (("Accept", "a/b"), ("X-Empty", "")), '{\n "a": 1\n}', "Name"),
        RawRequest("PURGE", "x"),
        RawRequest("GET", "https://fhir.example.org/r4/Patient?name=%C3%85", (("X", "a: b"),)),
    ],
)
def test_a_request_comes_back_as_it_was_shown(editor: RequestEditor, request_: RawRequest) -> None:
    editor.show_request(request_)

    assert editor.request() == request_


def test_a_line_without_a_colon_is_a_header_too(editor: RequestEditor) -> None:
    editor.headers.setPlainText("Accept\n\n  X :  y ")

    assert editor.request().headers == (("Accept", ""), ("X", "y"))


def test_what_prevents_sending_takes_the_button_away(editor: RequestEditor) -> None:
    editor.show_problems([RequestProblem(ProblemKind.URL)])
    assert not editor.send_button.isEnabled()

    editor.show_problems([RequestProblem(ProblemKind.RULE, "x", 1)])
    assert editor.send_button.isEnabled()


def test_one_change_is_told_once_typing_rests(editor: RequestEditor, qtbot: QtBot) -> None:
    told: list[None] = []
    editor.changed.connect(lambda: told.append(None))

    for text in ("a", "ab", "abc"):
        editor.url.setText(text)

    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(300)
    assert len(told) == 1


def test_the_button_names_the_other_format(editor: RequestEditor) -> None:
    assert not editor.turn_button.isEnabled()
    editor.body.setPlainText("{}")
    assert editor.turn_button.text() == "Turn into &XML"
    editor.body.setPlainText(" <a/>")
    assert editor.turn_button.text() == "Turn into &JSON"


def test_turning_can_be_undone(editor: RequestEditor) -> None:
    editor.body.setPlainText("{}")

    editor.show_body(RawRequest("POST", "x", (), "<a/>"))
    editor.body.undo()

    assert editor.body.toPlainText() == "{}"


def test_parameters_are_offered_behind_the_question_mark(editor: RequestEditor) -> None:
    editor.show_request(RawRequest("GET", "{{base}}/Appointment?status=booked&"))

    editor.url.textEdited.emit("{{base}}/Appointment?status=booked&")

    completer = editor.url.completer()
    assert completer is not None
    completer.setCompletionPrefix("{{base}}/Appointment?status=booked&pat")
    assert completer.currentCompletion() == "{{base}}/Appointment?status=booked&patient="


def test_it_is_known_whether_something_would_be_lost(editor: RequestEditor) -> None:
    assert not editor.is_touched()
    editor.url.setText("{{base}}/metadata")
    assert editor.is_touched()
    editor.be_untouched()
    assert not editor.is_touched()
    editor.name.setText("Only its name")
    assert not editor.is_touched()
    editor.show_request(RawRequest("POST", "{{base}}/x", (("Accept", "a/b"),), "{}"))
    assert not editor.is_touched()
    editor.body.setPlainText("{ }")
    assert editor.is_touched()


def test_the_keyboard_is_on_the_button_again_once_it_was_sent(editor: RequestEditor, qtbot: QtBot) -> None:
    editor.show()
    editor.activateWindow()
    editor.send_button.setFocus()
    qtbot.waitUntil(editor.send_button.hasFocus)
    editor.show_sending(True)
    assert not editor.send_button.isEnabled()
    editor.show_sending(False)
    assert editor.send_button.hasFocus()
    editor.url.setFocus()
    editor.show_sending(True)
    editor.show_sending(False)
    assert editor.url.hasFocus()


@pytest.mark.parametrize("moves", [True, False])
def test_whoever_types_meanwhile_keeps_the_keyboard(editor: RequestEditor, qtbot: QtBot, moves: bool) -> None:
    editor.show()
    editor.activateWindow()
    editor.send_button.setFocus()
    qtbot.waitUntil(editor.send_button.hasFocus)
    editor.show_sending(True)
    if moves:
        editor.body.setFocus()
    typing_in = editor.focusWidget()
    assert isinstance(typing_in, QWidget)
    QTest.keyClick(typing_in, Qt.Key.Key_Space)
    editor.show_sending(False)
    assert editor.focusWidget() is typing_in, "the next space would send it again"
