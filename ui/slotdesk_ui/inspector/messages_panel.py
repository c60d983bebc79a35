"""The messages: a list of exchanges, and request and answer of the chosen one side by side."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from slotdesk.domain.finding import MessageFinding, Side
from slotdesk.services.examining import examine_gently
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.elided_label import ElidedLabel
from slotdesk_ui.inspector.find_bar import FindBar
from slotdesk_ui.inspector.message_list import MessageList
from slotdesk_ui.inspector.message_search import MessageSearch
from slotdesk_ui.inspector.message_view import MessageView
from slotdesk_ui.inspector.message_words import phases_words, time_of, transaction_tag, zone_sign
from slotdesk_ui.widgets.menu_button import MenuButton

_LIST_SHARE, _VIEW_SHARE = 40, 42
_TASK = "examine message"


class MessagesPanel(QWidget):
    """`shown` carries the Exchange whose messages are shown, or None. `tools` is a row for buttons of others."""

    shown = Signal(object)

    def __init__(self, log: MessageLog, scope: TaskScope) -> None:
        super().__init__()
        self._scope = scope
        self.zone: tzinfo | None = None
        self.examine: Callable[[Exchange], Awaitable[Sequence[MessageFinding]]] = examine_gently
        self.list = MessageList(log)
        self.request = MessageView(Side.REQUEST, scope)
        self.answer = MessageView(Side.ANSWER, scope)
        self.find_bar = FindBar()
        self.search = MessageSearch(self.find_bar, self.list, self.request, self.answer, scope)
        self.words = ElidedLabel()
        self.copy_button = MenuButton()
        self.copy_button.set_words(self.tr("Copy"))
        self.file_button = MenuButton()
        self.file_button.set_words(self.tr("File"))
        self.tools = QHBoxLayout()
        self._lay_out()
        self.list.chosen.connect(self._show)
        self.list.renewed.connect(self._renew)

    def set_zone(self, zone: tzinfo) -> None:
        """Tell times in the clinic's zone."""
        self.zone = zone
        self.list.model.set_zone(zone)
        shown = self.exchange()
        if shown is not None:
            self.words.set_line(_about(shown, zone))

    def exchange(self) -> Exchange | None:
        """The exchange whose messages are shown."""
        return self.answer.exchange

    def show_exchange(self, number: int) -> bool:
        """Go to an exchange by its number; False where it is not kept any more."""
        return self.list.show_number(number)

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.list.focus()

    def next_part(self, *, backwards: bool = False) -> None:
        """Put the keyboard on the next of list, request and answer."""
        parts: list[tuple[QWidget, Callable[[], None]]] = [
            (self.list, self.list.focus),
            (self.request, self.request.focus),
            (self.answer, self.answer.focus),
        ]
        focus = QApplication.focusWidget()
        at = next((at for at, (part, _) in enumerate(parts) if focus is not None and part.isAncestorOf(focus)), -1)
        at = (at - 1 if backwards and at >= 0 else at + 1) if at >= 0 or not backwards else len(parts) - 1
        parts[at % len(parts)][1]()

    def next_finding(self, *, backwards: bool = False) -> None:
        """Put the keyboard on the next finding of the exchange: those of the request, then those of the answer."""
        views = (self.request, self.answer)
        at = next((at for at, view in enumerate(views) if view.findings.currentRow() >= 0), None)
        order = [1, 0] if backwards else [0, 1]
        following = order if at is None else order[order.index(at) :]
        for one in (*following, *order):
            if views[one].findings.step(backwards=backwards):
                views[one].findings.open_current()
                return

    def clear(self) -> None:
        """Show nothing."""
        self.list.clear_choice()
        self._show(None)

    def _show(self, exchange: Exchange | None) -> None:
        if exchange is not None and exchange is self.exchange():
            return
        self.request.show_exchange(exchange)
        self.answer.show_exchange(exchange)
        self.words.set_line("" if exchange is None else _about(exchange, self.zone))
        if exchange is None:
            self._scope.cancel(_TASK)
        else:
            self._scope.start(_TASK, self._examine(exchange))
        self.shown.emit(exchange)

    def _renew(self, exchange: Exchange) -> None:
        """What is shown has gone on or ended: its request stays as it stands, with cursor and folds."""
        before = self.exchange()
        if before is None or before.number != exchange.number:
            return
        self.request.renew(exchange)
        if exchange.is_waiting:
            self.answer.renew(exchange)
        else:
            self.answer.show_exchange(exchange)
        self.words.set_line(_about(exchange, self.zone))
        if not exchange.is_waiting:
            self._scope.start(_TASK, self._examine(exchange))
        self.shown.emit(exchange)

    async def _examine(self, exchange: Exchange) -> None:
        findings = await self.examine(exchange)
        now = self.exchange()
        if now is exchange or (now is not None and now.is_waiting and now.number == exchange.number):
            self.request.show_findings(findings)
            self.answer.show_findings(findings)

    def _lay_out(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(7)
        sides.addWidget(self.request)
        sides.addWidget(self.answer)
        sides.setSizes([_LIST_SHARE, 60])
        self.tools.setSpacing(6)
        self.tools.addWidget(self.words, 1)
        self.tools.addWidget(self.find_bar)
        self.tools.addWidget(self.copy_button)
        self.tools.addWidget(self.file_button)
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.tools)
        column.addWidget(sides, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(7)
        parts.addWidget(self.list)
        parts.addWidget(detail)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 5)
        parts.setSizes([_LIST_SHARE * 10, 2 * _VIEW_SHARE * 10])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.addWidget(parts)


def _about(exchange: Exchange, zone: tzinfo | None) -> str:
    """One line on an exchange: what, when, how long each phase took, and why."""
    parts = [
        f"{exchange.number}",
        transaction_tag(exchange.transaction),
        f"{time_of(exchange, zone)} {zone_sign(exchange, zone)}",
        phases_words(exchange),
        exchange.request_id,
        exchange.cause,
        exchange.source,
    ]
    return " · ".join(part for part in parts if part)
