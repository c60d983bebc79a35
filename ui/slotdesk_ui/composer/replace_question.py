"""Asks before another request takes the place of one that was written and not kept: undo does not reach behind that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from slotdesk_ui.widgets.question import Question, QuestionText, ask


def ask_before_replacing(window: QWidget, is_touched: bool, agreed: Callable[[], object]) -> Question | None:
    """Call `agreed`, after a question where there is something to be lost; the question, if there is one."""
    if not is_touched:
        agreed()
        return None
    translate = QCoreApplication.translate
    question = QuestionText(
        translate("ReplaceQuestion", "Not kept"),
        translate("ReplaceQuestion", "What you have written was not kept. Put another request in its place?"),
        "",
        translate("ReplaceQuestion", "&Replace it"),
        translate("ReplaceQuestion", "&Go on writing"),
    )
    return ask(window, question, agreed, destroys=True)
