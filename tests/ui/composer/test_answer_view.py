from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk_ui.composer.answer_view import AnswerView


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
