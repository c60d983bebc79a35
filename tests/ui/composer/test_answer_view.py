from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from slotdesk.domain.finding import Part, Side
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk_ui.composer.answer_view import AnswerView
from ui.inspector.messages import FIND, finding


def test_an_answer_is_plain_text_and_leads_to_its_exchange(qtbot: QtBot) -> None:
    view = AnswerView()
    qtbot.addWidget(view)
    assert not view.show_button.isEnabled()

    view.show_words("<b>ok</b>")
    view.show_answer(
        Exchange(
            "GET",
            "https://fhir.example.org/r4/metadata",
            "1",
            (),
            0,
            datetime(2026, 8, 3, tzinfo=UTC),
            500,
            (("Content-Type", "text/plain"),),
            answer=Body(b"<b>body</b>"),
        )
    )

    assert view.words.text() == "<b>ok</b>"
    assert "<b>" in view.text.toPlainText()
    assert view.headers.toPlainText() == "HTTP 500\nContent-Type: text/plain"
    with qtbot.waitSignal(view.shown_requested):
        view.show_button.click()
    view.show_answer(None)
    assert view.text.toPlainText() == ""


def test_what_is_wrong_with_an_answer_stands_at_its_line_and_is_reached_by_keyboard(qtbot: QtBot) -> None:
    view = AnswerView()
    qtbot.addWidget(view)
    view.show()
    with qtbot.waitSignal(view.text.loaded):
        view.show_answer(FIND)
    path = "Bundle.entry[2].resource.status"
    asked = finding("Parameters", side=Side.REQUEST)
    view.show_findings([asked, finding(path), finding("Content-Type", part=Part.HEADER)])
    assert view.findings.count() == 2, "of the request it is said while it is written"
    (line,) = view.text.marked_lines()
    view.next_finding()
    assert (view.text.current_line(), view.text.outline.path_of(line)) == (line, path)
    assert view.focusWidget() is view.text
    view.next_finding()
    assert view.headers.textCursor().block().text().startswith("Content-Type")
    assert view.focusWidget() is view.headers
    view.next_finding()
    assert (view.findings.currentRow(), view.focusWidget()) == (0, view.text)
    view.next_finding(backwards=True)
    assert view.findings.currentRow() == 1
    entry = {"resource": {"resourceType": "Appointment", "id": "a1", "status": "proposed"}}
    long = json.dumps({"resourceType": "Bundle", "entry": [entry] * 5_000}).encode()
    last = "Bundle.entry[4999].resource.status"
    with qtbot.waitSignal(view.text.loaded, timeout=30_000):
        view.show_answer(replace(FIND, answer=Body(long)))
        view.show_findings([finding(last)])
        assert view.text.is_loading
        view.next_finding()
    assert view.text.outline.path_of(view.text.current_line()) == last, "it is gone to as soon as it is there"
    view.show_answer(None)
    assert view.findings.isHidden()
