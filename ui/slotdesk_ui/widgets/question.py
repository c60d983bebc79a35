"""A question that stands in the way of something which can't be undone: the careful answer is the one at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMessageBox, QWidget


@dataclass(frozen=True, slots=True)
class QuestionText:
    """What is asked: the window's title, the question, what it means, and the two answers with their mnemonics."""

    title: str
    text: str
    meaning: str
    yes: str
    no: str


class Question(QMessageBox):
    """A message box whose mnemonics want Alt, as everywhere else.

    Qt's own takes the bare letter too, which presses a button under the fingers of somebody who is still typing. Return
    and Esc mean "no"; the box deletes itself.
    """

    def __init__(
        self, window: QWidget, question: QuestionText, *, is_warning: bool = False, destroys: bool = False
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning if is_warning else QMessageBox.Icon.Question)
        self.setWindowTitle(question.title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(question.text)
        self.setInformativeText(question.meaning)
        roles = QMessageBox.ButtonRole
        self.yes = self.addButton(question.yes, roles.DestructiveRole if destroys else roles.AcceptRole)
        self.no = self.addButton(question.no, roles.RejectRole)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)

    def is_agreed(self) -> bool:
        """Whether "yes" was pressed."""
        return self.clickedButton() is self.yes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_letter = bool(event.text().strip()) and event.text().isprintable()
        with_more = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        if is_letter and not with_more:
            event.accept()  # it does nothing here
            return
        super().keyPressEvent(event)


def ask(
    window: QWidget,
    question: QuestionText,
    agreed: Callable[[], object],
    *,
    is_warning: bool = False,
    destroys: bool = False,
) -> Question:
    """Open the question, and call `agreed` if the answer is yes; `destroys` where yes lets go of something."""
    box = Question(window, question, is_warning=is_warning, destroys=destroys)
    box.finished.connect(lambda: agreed() if box.is_agreed() else None)
    box.open()
    return box
