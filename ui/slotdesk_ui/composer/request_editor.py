"""One request in its parts: method, URL, headers, body, and what is amiss with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.operation import names_for
from slotdesk.domain.raw_request import RawRequest
from slotdesk.services.request_problems import RequestProblem
from slotdesk_ui.composer.body_edit import BodyEdit
from slotdesk_ui.composer.problem_list import ProblemList
from slotdesk_ui.widgets.fixed_font import fixed_font
from slotdesk_ui.widgets.plain_label import PlainLabel
from slotdesk_ui.widgets.primary_button import PrimaryButton

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
_PAUSE_MS = 250
_HEADER_LINES = 4
_NOTHING = RawRequest("", "")


class RequestEditor(QWidget):
    """`changed` comes when typing rests; `turn_requested` asks for the other format."""

    changed = Signal()
    send_requested = Signal()
    turn_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name, if it is to be kept"))
        self.name.setAccessibleName(self.tr("Name of the request"))
        self.method = QComboBox()
        self.method.addItems(_METHODS)
        self.method.setAccessibleName(self.tr("Method"))
        self.url = QLineEdit()
        self.url.setAccessibleName(self.tr("URL"))
        self.url.setPlaceholderText("{{base}}/Appointment")
        self.send_button = PrimaryButton(self.tr("&Send"), is_tall=False)
        self.send_button.clicked.connect(self.send_requested)
        self.headers = QPlainTextEdit()
        self.headers.setAccessibleName(self.tr("Headers, one to a line"))
        self.headers.setTabChangesFocus(True)
        fixed = fixed_font()
        for part in (self.headers, self.url):
            part.setFont(fixed)
        self.headers.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.headers.setMinimumHeight(_HEADER_LINES * self.headers.fontMetrics().lineSpacing() + 12)
        self.body = BodyEdit(self.tr("Body"))
        self.body.parameter_names = lambda: names_for(self.request())
        self.turn_button = QPushButton()
        self._name_turn()
        self.turn_button.clicked.connect(self.turn_requested)
        self.problems = ProblemList()
        self.problems.chosen.connect(self._go_to)
        self._completion = QStringListModel(self)
        self._prepare_url_completion()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE_MS)
        self._rest.timeout.connect(self.changed)
        for signal in (
            self.name.textEdited,
            self.url.textChanged,
            self.headers.textChanged,
            self.body.textChanged,
            self.method.currentTextChanged,
        ):
            signal.connect(lambda *_: self._rest.start())
        self.body.textChanged.connect(self._name_turn)
        self._left_by_send: tuple[QWidget | None, tuple[str, ...]] | None = None
        self._lay_out()
        self.be_untouched()

    def request(self) -> RawRequest:
        """What stands here; a line of the headers without a colon is a header without a value."""
        headers = []
        for line in self.headers.toPlainText().split("\n"):
            name, _, value = line.partition(":")
            if line.strip():
                headers.append((name.strip(), value.strip()))
        return RawRequest(
            self.method.currentText(),
            self.url.text().strip(),
            tuple(headers),
            self.body.toPlainText(),
            self.name.text().strip(),
        )

    def show_request(self, request: RawRequest) -> None:
        """Show this one in place of what was; undo does not go behind it."""
        method = request.method.upper()
        if self.method.findText(method) < 0:
            self.method.addItem(method)
        self.method.setCurrentText(method)
        self.name.setText(request.name)
        self.url.setText(request.url)
        self.url.setCursorPosition(0)
        self.headers.setPlainText("\n".join(f"{name}: {value}" for name, value in request.headers))
        self.body.setPlainText(request.body)
        self._rest.stop()
        self.be_untouched()
        self.changed.emit()

    def be_untouched(self) -> None:
        """What stands here is kept, or can be had again."""
        self._untouched = self.request()

    def be_only_copy(self) -> None:
        """What stands here is nowhere else, be it as it was shown."""
        self._untouched = _NOTHING

    def is_touched(self) -> bool:
        """Whether something was written here since that would be lost."""
        request = self.request()
        written = request.url or request.body or request.headers
        return bool(written) and replace(request, name="") != replace(self._untouched, name="")

    def show_sending(self, is_sending: bool) -> None:
        """Nothing is sent meanwhile; the keyboard goes back to the button if nobody has done anything with it since."""
        if is_sending:
            had_keyboard = self.send_button.hasFocus()
            self.send_button.setEnabled(False)  # Qt hands the keyboard to what comes next
            self._left_by_send = (self.window().focusWidget(), self._written()) if had_keyboard else None
            return
        self.send_button.setEnabled(True)
        if self._left_by_send == (self.window().focusWidget(), self._written()):
            self.send_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._left_by_send = None

    def show_body(self, request: RawRequest) -> None:
        """The same request in another format; undo brings the other one back."""
        self.headers.setPlainText("\n".join(f"{name}: {value}" for name, value in request.headers))
        cursor = self.body.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(request.body)

    def show_problems(self, problems: Sequence[RequestProblem]) -> None:
        """Mark what is amiss; what prevents sending takes the button away."""
        self.problems.show_problems(problems)
        self.body.show_problems(problems)
        self.send_button.setEnabled(not any(problem.prevents for problem in problems))

    def _written(self) -> tuple[str, ...]:
        """What stands in the fields, to the last space."""
        return self.url.text(), self.headers.toPlainText(), self.body.toPlainText(), self.method.currentText()

    @property
    def is_xml(self) -> bool:
        """Whether the body is XML, by its first character."""
        return self.body.document().firstBlock().text().lstrip().startswith("<")

    def _name_turn(self) -> None:
        self.turn_button.setText(self.tr("Turn into &JSON") if self.is_xml else self.tr("Turn into &XML"))
        self.turn_button.setEnabled(not self.body.document().isEmpty())

    def _go_to(self, line: int, column: int) -> None:
        if line:
            self.body.lead_to(line, column)
        else:
            self.url.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prepare_url_completion(self) -> None:
        """Names of search parameters are offered behind the `?` and each `&`."""
        completer = QCompleter(self._completion, self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.url.setCompleter(completer)
        self.url.textEdited.connect(self._offer_parameters)

    def _offer_parameters(self, text: str) -> None:
        start, mark, rest = text.partition("?")
        if not mark:
            self._completion.setStringList([])
            return
        before, ampersand, last = rest.rpartition("&")
        head = start + mark + before + ampersand
        names = names_for(self.request()) if "=" not in last else ()
        self._completion.setStringList([f"{head}{name}=" for name in names])

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.method)
        line.addWidget(self.url, 1)
        line.addWidget(self.send_button)
        head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(_titled(self.tr("&Headers"), self.headers))
        above.addWidget(self.headers)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        title = QHBoxLayout()
        title.addWidget(_titled(self.tr("&Body"), self.body), 1)
        title.addWidget(self.turn_button)
        below.addLayout(title)
        below.addWidget(self.body, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(head)
        parts.addWidget(foot)
        parts.setStretchFactor(0, 0)
        parts.setStretchFactor(1, 1)
        parts.setSizes([head.minimumSizeHint().height(), 10 * head.minimumSizeHint().height()])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(parts, 1)
        layout.addWidget(self.problems)


def _titled(text: str, buddy: QWidget) -> PlainLabel:
    label = PlainLabel(text)
    label.setBuddy(buddy)
    return label
