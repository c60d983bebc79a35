from __future__ import annotations

from pytestqt.qtbot import QtBot

from slotdesk_ui.composer.answer_view import AnswerView


def test_an_answer_is_plain_text_and_leads_to_its_exchange(qtbot: QtBot) -> None:
    view = AnswerView()
    qtbot.addWidget(view)
    assert not view.show_button.isEnabled()

    view.show_words("<b>ok</b>")
    view.show_answer("<b>body</b>", can_be_shown=True)

    assert view.words.text() == "<b>ok</b>"
    assert view.text.toPlainText() == "<b>body</b>"
    with qtbot.waitSignal(view.shown_requested):
        view.show_button.click()
