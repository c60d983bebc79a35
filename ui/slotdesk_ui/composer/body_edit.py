"""The body of a request: text of fixed width, with its problems marked and the names of parameters completed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from slotdesk.services.request_problems import RequestProblem
from slotdesk.wire.outline import Outline
from slotdesk.wire.syntax import syntax_of
from slotdesk_ui.composer.composer_words import problem_words
from slotdesk_ui.inspector.gutter import Weight
from slotdesk_ui.inspector.message_text import LineMark, MessageText

_NAME = re.compile(r'(?:"name"\s*:\s*"|<name\s+value=")([\w.-]*)$')
_VARIABLE = re.compile(r"\{\{\s*([\w.+ :-]*)$")
_WIDTH_PX = 260


class BodyEdit(MessageText):
    """A message's text, to be written.

    Ctrl+Space, or typing inside the name of a parameter or a variable, offers what may stand there."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(False)
        self.setUndoRedoEnabled(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.textChanged.connect(self._see_syntax)
        self.parameter_names: Callable[[], Sequence[str]] = tuple
        self.variable_names: Callable[[], Sequence[str]] = tuple
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.offers = QListView()
        self.completer.setPopup(self.offers)
        self.completer.activated.connect(self._put)

    def show_problems(self, problems: Sequence[RequestProblem]) -> None:
        """Mark the lines where something is amiss, with its words."""
        marks: dict[int, list[LineMark]] = {}
        for problem in problems:
            if problem.line:
                weight = Weight.ERROR if problem.prevents else Weight.WARNING
                marks.setdefault(problem.line - 1, []).append(LineMark(weight, problem_words(problem)))
        self.set_marks(marks)

    def lead_to(self, line: int, column: int = 1) -> None:
        """Put the cursor there, both counted from 1, and take the keyboard."""
        block = self.document().findBlockByNumber(max(line - 1, 0))
        if block.isValid():
            self.go_to(line - 1)
            cursor = QTextCursor(block)
            right = min(max(column - 1, 0), block.length() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, right)
            self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.offers.isVisible() and event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Escape,
        }:
            event.ignore()  # the list's own
            return
        asked = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if not asked:
            super().keyPressEvent(event)
        if asked or self.offers.isVisible() or event.text().strip():
            self._offer(asked=asked)

    def _see_syntax(self) -> None:
        """Colour and fold what is written as what it has become."""
        syntax = syntax_of("", self.document().firstBlock().text().encode("utf-8", "replace"))
        if syntax is not self.outline.syntax:
            self.outline = Outline(syntax)
            self.highlighter.set_syntax(syntax)
        else:
            self.highlighter.forget()  # Qt has, of the lines that were changed

    def _offer(self, *, asked: bool) -> None:
        typed, names = self._wanted()
        if typed is None or (not typed and not asked) or list(names) == [typed]:
            self.offers.hide()
            return
        self._model.setStringList(list(names))
        self.completer.setCompletionPrefix(typed)
        if self.completer.completionCount() == 0:
            self.offers.hide()
            return
        self.offers.setCurrentIndex(self.completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(_WIDTH_PX)
        self.completer.complete(place)

    def _wanted(self) -> tuple[str | None, Sequence[str]]:
        """What was typed so far of a name at the cursor, and the names that may stand there."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        for pattern, names in ((_VARIABLE, self.variable_names), (_NAME, self.parameter_names)):
            match = pattern.search(before)
            if match is not None:
                return match.group(1), names()
        return None, ()

    def _put(self, name: str) -> None:
        typed, _ = self._wanted()
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed or ""))
        cursor.insertText(name)
        self.setTextCursor(cursor)
