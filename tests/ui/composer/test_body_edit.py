from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk.services.request_problems import ProblemKind, RequestProblem
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.composer.body_edit import BodyEdit


def edit(qtbot: QtBot, text: str) -> BodyEdit:
    body = BodyEdit("Body")
    qtbot.addWidget(body)
    body.parameter_names = lambda: ("start", "practitioner")
    body.variable_names = lambda: ("patient", "today")
    body.setPlainText(text)
    body.moveCursor(body.textCursor().MoveOperation.End)
    body.show()
    return body


def test_a_name_is_offered_and_put_in(qtbot: QtBot) -> None:
    body = edit(qtbot, '{"name": "')

    QTest.keyClicks(body, "pr")
    assert body.offers.isVisible()
    QTest.keyClick(body.offers, Qt.Key.Key_Return)

    assert body.toPlainText() == '{"name": "practitioner'


def test_so_is_a_variable(qtbot: QtBot) -> None:
    body = edit(qtbot, '"reference": "{{')

    QTest.keyClick(body, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert body.offers.model().rowCount() == 2
    QTest.keyClick(body.offers, Qt.Key.Key_Return)

    assert body.toPlainText().startswith('"reference": "{{patient')


def test_elsewhere_nothing_is_offered(qtbot: QtBot) -> None:
    body = edit(qtbot, '{"value": "')

    QTest.keyClicks(body, "pr")

    assert not body.offers.isVisible()


def test_lines_are_marked_and_gone_to(qtbot: QtBot) -> None:
    body = edit(qtbot, "a\nbcd\ne")

    body.show_problems([RequestProblem(ProblemKind.RULE, "x", 2, 2), RequestProblem(ProblemKind.URL, "y")])
    body.lead_to(2, 3)
    assert body.marked_lines() == [1]
    assert "x" in body.words_of(1)
    assert (body.textCursor().blockNumber(), body.textCursor().positionInBlock()) == (1, 2)

    body.lead_to(2, 99)
    assert body.textCursor().positionInBlock() == 3
    body.lead_to(99)
    assert body.textCursor().blockNumber() == 1


@pytest.mark.parametrize(("text", "syntax"), [('{"a": 1}', Syntax.JSON), (" <a/>", Syntax.XML), ("", Syntax.OTHER)])
def test_it_is_coloured_as_what_it_has_become(qtbot: QtBot, text: str, syntax: Syntax) -> None:
    body = edit(qtbot, "{}")

    body.setPlainText(text)

    assert body.outline.syntax is syntax
