"""The way from a time or an appointment to its entry in an answer, and back."""

from __future__ import annotations

import asyncio
import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Appointment, AppointmentStatus
from slotdesk.domain.transaction import Transaction
from slotdesk.services.message_reading import unpacked
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import Syntax, syntax_of, text_of
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.message_view import Form, MessageView
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone

_TASK = "entry of an item"
_REFERENCE = re.compile(r"Appointment/([A-Za-z0-9.-]{1,64})")
_FREE = (Transaction.FIND, Transaction.HOLD, Transaction.BOOK, Transaction.EXISTING, Transaction.OTHER)
_OWN = (Transaction.EXISTING, Transaction.BOOK, Transaction.OTHER, Transaction.HOLD, Transaction.FIND)
_GULP = 2_000


class ItemLink(QObject):
    """`Go to its entry in the answer` and `Go to it in the calendar`, by key."""

    def __init__(self, window: MainWindow, panel: MessagesPanel, log: MessageLog, scope: TaskScope) -> None:
        super().__init__(panel)
        self._window, self._panel, self._log, self._scope = window, panel, log, scope
        self._view = window.calendar_panel.view

    def go_to_entry(self) -> None:
        """Show the entry that the item under the cursor came from."""
        item = self._item()
        if item is None:
            words = self.tr("Put the cursor on a time in the calendar first, or select an appointment.")
            self._window.status.say(words, Tone.WARNING)
            return
        self.go_to_entry_of(item)

    def go_to_entry_of(self, item: Appointment) -> None:
        """Show the entry that this came from."""
        self._scope.start(_TASK, self._go(item))

    def go_to_item(self) -> None:
        """Show in the calendar what the cursor is on in the messages."""
        reference = self._reference()
        model = self._window.calendar_panel.model
        entry = model.by_reference(reference)
        if entry is not None:
            self._window.calendar_panel.show_entry(entry)
            self._window.calendar_panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        existing = self._window.existing_panel
        row = existing.model.row_of(reference) if reference else -1
        if row >= 0:
            self._window.calendar_panel.show_day(existing.model.appointment(row).start.astimezone(model.zone).date())
            existing.select(reference)
            self._window.status.say(self.tr("It is one of the patient's appointments, selected in their list."))
            return
        words = self.tr("This is not in the calendar: put the cursor within an appointment that it shows.")
        self._window.status.say(words, Tone.WARNING)

    def _item(self) -> Appointment | None:
        focus = QApplication.focusWidget()
        existing = self._window.existing_panel
        if focus is not None and existing.isAncestorOf(focus):
            return next(iter(existing.selected()), None)
        calendar = self._window.calendar_panel
        if calendar.list.isVisible() and (here := calendar.list.current_appointment) is not None:
            return here
        return self._view.cursor_appointment or self._window.booking_panel.candidate

    def _reference(self) -> str:
        """The Appointment that the cursor of the messages is in, or that its line names."""
        focus = QApplication.focusWidget()
        in_request = focus is not None and self._panel.request.isAncestorOf(focus)
        return _reference_at(self._panel.request if in_request else self._panel.answer)

    async def _go(self, item: Appointment) -> None:
        self._window.status.show_work(self.tr("Looking for it in the messages…"), can_cancel=False)
        exchange = await self._exchange_of(item)
        if exchange is None:
            words = self.tr("The message that it came in is not kept any more. Ask the server again.")
            self._window.status.say(words, Tone.WARNING)
            return
        self._window.bottom.open(self._panel)
        self._panel.show_exchange(exchange.number)
        view = self._panel.answer
        if view.form in {Form.HEADERS, Form.RAW}:
            view.show_form(Form.TEXT)
        await view.until_there()
        line = view.text.outline.line_of_resource("Appointment", _id(item)) if _id(item) else None
        if line is None:
            line = await _line_of_bytes(exchange, item.resource)
        view.go_to_line(line)
        view.focus()
        self._window.status.say(self.tr("Its entry in answer {0}.").format(exchange.number))

    async def _exchange_of(self, item: Appointment) -> Exchange | None:
        is_free = item.status == AppointmentStatus.PROPOSED
        wanted = _id(item).encode() or item.resource
        if not wanted:
            return None
        for kind in _FREE if is_free else _OWN:
            for exchange in reversed(list(self._log)):
                if exchange.transaction is not kind or not exchange.answer.raw:
                    continue
                data = await unpacked(exchange.answer)
                await asyncio.sleep(0)
                if any(written in data for written in _as_written(wanted)):
                    return exchange
        return None


def _id(item: Appointment) -> str:
    return item.reference.partition("/")[2]


def _as_written(wanted: bytes) -> tuple[bytes, ...]:
    """How an id stands in an answer; a whole resource as it is."""
    if wanted.startswith(b"{"):
        return (wanted,)
    return (b'"id":"' + wanted + b'"', b'"id": "' + wanted + b'"', b'<id value="' + wanted + b'"')


def _reference_at(view: MessageView) -> str:
    outline = view.text.outline
    if not outline.lines:
        return ""
    line = view.current_line()
    kind, own = outline.resource_at(line)
    if kind == "Appointment":
        return f"Appointment/{own}"
    named = _REFERENCE.search(outline.lines[line]) if line < len(outline.lines) else None
    return named[0] if named else ""


async def _line_of_bytes(exchange: Exchange, resource: bytes) -> int:
    """The line of a resource that has no id, by its bytes as they came."""
    content_type = exchange.answer_header("content-type")
    data = await unpacked(exchange.answer)
    at = data.find(resource)
    if at < 0 or syntax_of(content_type, data) is not Syntax.JSON:
        return 0
    line = 0
    for line, _ in enumerate(pretty(text_of(content_type, data[:at] + b"{"), Syntax.JSON)):
        if line % _GULP == 0:
            await asyncio.sleep(0)
    return line
