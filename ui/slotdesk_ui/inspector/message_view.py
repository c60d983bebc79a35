"""One of the two messages of an exchange: laid out, as a tree, its headers, or as it was on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.finding import MessageFinding, Part, Side
from slotdesk.services.message_reading import NotConvertible, Shown, Wanted, read_body
from slotdesk.wire.as_http import answer_head, request_head
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.syntax import Syntax
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.elided_label import ElidedLabel
from slotdesk_ui.inspector.finding_list import FindingList
from slotdesk_ui.inspector.finding_marks import FindingMarks
from slotdesk_ui.inspector.header_model import HeaderModel
from slotdesk_ui.inspector.message_text import MessageText
from slotdesk_ui.inspector.message_tree_model import MessageTreeModel
from slotdesk_ui.inspector.message_words import duration_words, size_words, status_words
from slotdesk_ui.widgets.plain_label import PlainLabel


class Form(Enum):
    """How a message is shown."""

    TEXT = "text"
    TREE = "tree"
    HEADERS = "headers"
    RAW = "raw"


class MessageView(QWidget):
    """Shows one side of an exchange; what is not in sight is not read.

    `shown` comes when its text is there in full, `path_changed` with the path of the line that the cursor is on.
    """

    shown = Signal()
    path_changed = Signal(str)

    def __init__(self, side: Side, scope: TaskScope) -> None:
        super().__init__()
        self.side = side
        self._scope = scope
        self._exchange: Exchange | None = None
        self._there = asyncio.Event()
        self._read: Shown | None = None
        self._is_laid_out = self._is_raw_there = self._has_text = False
        self._findings: tuple[MessageFinding, ...] = ()
        self._after: Callable[[], None] | None = None
        title = self.tr("Request") if side is Side.REQUEST else self.tr("Answer")
        self.title = PlainLabel(title)
        self.title.scale_font(1.0, bold=True)
        self.words = ElidedLabel()
        self.text = MessageText()
        self.raw = MessageText()
        self.raw.setLineWrapMode(MessageText.LineWrapMode.WidgetWidth)
        self.tree = QTreeView()
        self.tree_model = MessageTreeModel(self)
        self.headers = QTableView()
        self.header_model = HeaderModel(self)
        self.findings = FindingList()
        self._marks = FindingMarks(self.text, self.findings)
        self.formats = QComboBox()
        self.buttons: dict[Form, QToolButton] = {}
        self.stack = QStackedWidget()
        self._name(title)
        self._prepare()
        self._lay_out()

    @property
    def exchange(self) -> Exchange | None:
        """What is shown."""
        return self._exchange

    @property
    def is_reading(self) -> bool:
        """Whether the text of what is in sight is not there in full yet."""
        is_there = self._is_raw_there if self.form is Form.RAW else self._is_laid_out
        return self._exchange is not None and (not is_there or self.searched_text().is_loading)

    def renew(self, exchange: Exchange) -> None:
        """Show what has become of the exchange, whose text on this side is the same as before."""
        self._exchange = exchange
        self.header_model.show_headers(self._headers(exchange))
        self.words.set_line(self._summary(exchange))

    async def until_there(self) -> None:
        """Wait until the text of what is in sight is there in full, or something else is shown."""
        if self.is_reading:
            self._there.clear()
            await self._there.wait()

    @property
    def form(self) -> Form:
        """How it is shown."""
        return next(form for form, button in self.buttons.items() if button.isChecked())

    def show_form(self, form: Form) -> None:
        """Show it so from now on."""
        self.buttons[form].setChecked(True)
        self.stack.setCurrentIndex(list(Form).index(form))
        self._show_needed()

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show this one's message; nothing without."""
        self._exchange, self._read = exchange, None
        self._there.set()
        self._is_laid_out = self._is_raw_there = self._has_text = False
        self._after = None
        self._findings = ()
        self._marks.show(())
        self._scope.cancel(self._task)
        for edit in (self.text, self.raw):
            edit.show_text("", Syntax.OTHER, laid_out=False)
        self.tree_model.show_outline(self.text.outline)
        headers = () if exchange is None else self._headers(exchange)
        self.header_model.show_headers(headers)
        self.words.set_line("" if exchange is None else self._summary(exchange))
        self._show_needed()

    def show_findings(self, findings: Sequence[MessageFinding]) -> None:
        """Put these at their lines and list them beneath."""
        self._findings = tuple(one for one in findings if one.side is self.side)
        self._marks.show(self._findings)
        self.header_model.mark({one.path.lower() for one in self._findings if one.part is Part.HEADER})
        if self._has_text:
            self._marks.put()

    def go_to_path(self, path: str) -> None:
        """Go to the line that a path leads to, as soon as the text is there."""
        if self.form not in {Form.TEXT, Form.TREE}:
            self.show_form(Form.TEXT)

        def go() -> None:
            self.go_to_line(self.text.outline.line_of(path))

        self._when_there(go)

    def go_to_line(self, line: int) -> None:
        """Go to a line of the laid out text, in the text or in the tree."""
        self.text.go_to(line)
        index = self.tree_model.index_of(line)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def current_path(self) -> str:
        """The path of what the cursor is on."""
        return self.text.outline.path_of(self.current_line()) if self.text.outline.lines else ""

    def current_line(self) -> int:
        """The line of the laid out text that the cursor is on, in the text or in the tree."""
        if self.form is Form.TREE and self.tree.currentIndex().isValid():
            return self.tree_model.line_of(self.tree.currentIndex())
        return self.text.current_line()

    def focus(self) -> None:
        """Put the keyboard on what is shown."""
        part = self.stack.currentWidget()
        if part is not None:
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, part: QWidget, actions: Sequence[QAction]) -> None:
        """Offer these by the right button of the mouse, and by the menu key."""
        part.addActions(list(actions))
        part.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def searched_text(self) -> MessageText:
        """The text that words are looked for in: the raw one while it is shown, else the laid out one."""
        return self.raw if self.form is Form.RAW else self.text

    @property
    def _task(self) -> str:
        return f"show {self.side.value}"

    def _when_there(self, work: Callable[[], None]) -> None:
        if self._is_laid_out and not self.text.is_loading:
            work()
        else:
            self._after = work
            self._show_needed()

    def _show_needed(self) -> None:
        """Read what the form in sight needs, unless it is there."""
        exchange = self._exchange
        if exchange is None:
            return
        is_there = {
            Form.TEXT: self._is_laid_out,
            Form.TREE: self._is_laid_out,
            Form.HEADERS: self._after is None or self._is_laid_out,
            Form.RAW: self._is_raw_there,
        }[self.form]
        if not is_there:
            self._scope.start(self._task, self._show(exchange, raw=self.form is Form.RAW))

    async def _show(self, exchange: Exchange, *, raw: bool) -> None:
        if raw:
            head = request_head(exchange) if self.side is Side.REQUEST else answer_head(exchange)
            as_sent = await read_body(exchange, self.side)
            self._is_raw_there = True
            self.raw.show_text(head + as_sent.text, as_sent.syntax, laid_out=False)
            self.raw.highlighter.leave_plain(len(head.splitlines()))
            return
        wanted = Wanted(self.formats.currentData())
        try:
            self._read = await read_body(exchange, self.side, wanted)
        except NotConvertible:
            self._read = await read_body(exchange, self.side)
            self.words.set_line(self.tr("This is no FHIR that can be shown in the other format. As it came:"))
        self._is_laid_out = True
        self.text.show_text(self._read.text, self._read.syntax, laid_out=True)

    def _text_is_there(self) -> None:
        """The laid out text is there in full: the tree can be shown, marks find their lines."""
        if not self._is_laid_out:
            return
        if not self._has_text:
            self._has_text = True
            self.tree_model.show_outline(self.text.outline)
            self._marks.put()
            after, self._after = self._after, None
            if after is not None:
                after()
        self.shown.emit()

    def _go_to_finding(self, finding: MessageFinding) -> None:
        if finding.part is Part.HEADER:
            self.show_form(Form.HEADERS)
            self.headers.selectRow(self.header_model.row_of(finding.path))
        elif finding.part is Part.BODY:
            self.go_to_path(finding.path)

    def _open_finding(self, finding: MessageFinding) -> None:
        """Put the keyboard on the line, too."""
        self._go_to_finding(finding)
        self.focus()

    def _line_changed(self, line: int) -> None:
        self._marks.line_changed(line)
        self.path_changed.emit(self.text.outline.path_of(line) if self.text.outline.lines else "")

    def _headers(self, exchange: Exchange) -> tuple[tuple[str, str], ...]:
        return exchange.request_headers if self.side is Side.REQUEST else exchange.answer_headers

    def _summary(self, exchange: Exchange) -> str:
        body = exchange.request if self.side is Side.REQUEST else exchange.answer
        size = exchange.request_bytes if self.side is Side.REQUEST else exchange.answer_bytes
        parts = [size_words(size)] if size else [self.tr("no body")]
        if self.side is Side.ANSWER and exchange.is_waiting:
            parts = [status_words(exchange)]
        elif self.side is Side.ANSWER:
            parts = [status_words(exchange) or self.tr("no answer"), *parts, duration_words(exchange.total_ms)]
        if body.coding:
            parts.append(body.coding)
        if body.is_let_go:
            parts.append(self.tr("the body is not kept any more"))
        elif body.is_cut:
            parts.append(self.tr("kept in part only"))
        return " · ".join(part for part in parts if part)

    def _name(self, title: str) -> None:
        self.text.setAccessibleName(self.tr("{0}, laid out").format(title))
        self.raw.setAccessibleName(self.tr("{0}, as it was on the wire").format(title))
        self.tree.setAccessibleName(self.tr("{0}, as a tree").format(title))
        self.headers.setAccessibleName(self.tr("{0}, headers").format(title))
        self.formats.setAccessibleName(self.tr("{0}, format").format(title))

    def _prepare(self) -> None:
        self.text.loaded.connect(self._text_is_there)
        self.text.loaded.connect(self._there.set)
        self.raw.loaded.connect(self._there.set)
        self.text.line_changed.connect(self._line_changed)
        self.findings.chosen.connect(self._go_to_finding)
        self.findings.opened.connect(self._open_finding)
        self.tree.setModel(self.tree_model)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.headers.setModel(self.header_model)
        self.headers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.headers.setTabKeyNavigation(False)
        self.headers.setShowGrid(False)
        self.headers.verticalHeader().hide()
        self.headers.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 6)
        self.headers.horizontalHeader().setStretchLastSection(True)
        self.headers.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.headers.setColumnWidth(0, 150)
        names = {Wanted.AS_SENT: self.tr("As sent"), Wanted.JSON: "JSON", Wanted.XML: "XML"}
        for wanted, words in names.items():
            self.formats.addItem(words, wanted.value)
        self.formats.currentIndexChanged.connect(lambda _: self.show_exchange_again())
        group = QButtonGroup(self)
        forms = {
            Form.TEXT: self.tr("Text"),
            Form.TREE: self.tr("Tree"),
            Form.HEADERS: self.tr("Headers"),
            Form.RAW: self.tr("Raw"),
        }
        for form, words in forms.items():
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, one=form: self.show_form(one))
            group.addButton(button)
            self.buttons[form] = button
        self.buttons[Form.TEXT].setChecked(True)

    def show_exchange_again(self) -> None:
        """Read it anew, in another format; findings stay."""
        findings = self._findings
        self.show_exchange(self._exchange)
        self.show_findings(findings)

    def _lay_out(self) -> None:
        head, tools = QHBoxLayout(), QHBoxLayout()
        for row in (head, tools):
            row.setContentsMargins(4, 0, 0, 0)
            row.setSpacing(6)
        head.addWidget(self.title)
        head.addWidget(self.words, 1)
        for button in self.buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.formats)
        for part in (self.text, self.tree, self.headers, self.raw):
            self.stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addLayout(tools)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.findings)
