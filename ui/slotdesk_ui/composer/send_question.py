"""Asks before something is sent that holds, books, changes or cancels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from slotdesk.domain.intent import IntentKind
from slotdesk_ui.composer.composer_words import question_words
from slotdesk_ui.widgets.question import Question, QuestionText, ask


def ask_before_sending(window: QWidget, kind: IntentKind, server: str, agreed: Callable[[], object]) -> Question:
    """Ask, and call `agreed` if so. Nothing is sent before."""
    translate = QCoreApplication.translate
    question = QuestionText(
        translate("SendQuestion", "This changes something"),
        question_words(kind),
        translate("SendQuestion", "It goes to {0} as it is written, and into the record of bookings.").format(server),
        translate("SendQuestion", "&Send it"),
        translate("SendQuestion", "&Do not send"),
    )
    return ask(window, question, agreed)
