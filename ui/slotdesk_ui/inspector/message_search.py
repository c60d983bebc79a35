"""Goes from place to place where words stand: within an exchange, and on through the list."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from slotdesk.domain.finding import Side
from slotdesk.services.message_reading import body_of, unpacked
from slotdesk.wire.as_http import answer_head, request_head
from slotdesk.wire.exchange import Exchange
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.find_bar import FindBar
from slotdesk_ui.inspector.message_list import MessageList
from slotdesk_ui.inspector.message_view import Form, MessageView
from slotdesk_ui.widgets.plain_label import Tone

_TASK = "find in messages"


class MessageSearch(QObject):
    """Looks in the request first, then in the answer; with "in all", then in the exchanges that follow in the list."""

    def __init__(
        self, bar: FindBar, messages: MessageList, request: MessageView, answer: MessageView, scope: TaskScope
    ) -> None:
        super().__init__(bar)
        self._bar, self._list, self._scope = bar, messages, scope
        self._views = (request, answer)
        self._at = 0  # the view in which the last place was found
        bar.wanted.connect(lambda backwards: self.go(backwards=backwards))
        bar.typed.connect(self._typed)

    def go(self, *, backwards: bool = False) -> None:
        """Go to the next place, or to the one before; a pause of typing that ends meanwhile starts nothing else."""
        self._bar.end_pause()
        words = self._bar.text
        if not words:
            self._bar.focus()
            return
        self._mark(words)
        self._scope.start(_TASK, self._go(words, backwards=backwards))

    def _view_in_use(self) -> int:
        focus = QApplication.focusWidget()
        if focus is None:
            return self._at
        return next((at for at, view in enumerate(self._views) if view.isAncestorOf(focus)), self._at)

    def _typed(self) -> None:
        self._mark(self._bar.text)
        if self._bar.text:
            self._scope.start(_TASK, self._go(self._bar.text, backwards=False, stays=True))

    def _mark(self, words: str) -> None:
        for view in self._views:
            view.text.search(words)
            view.raw.search(words)

    async def _go(self, words: str, *, backwards: bool, stays: bool = False) -> None:
        """`stays`: what is selected already counts, while the words are still being typed."""
        self._at = self._view_in_use()
        if stays:
            for view in self._views:
                cursor = view.searched_text().textCursor()
                cursor.setPosition(cursor.selectionStart())
                view.searched_text().setTextCursor(cursor)
        self._list.go_first()
        order = [1, 0] if backwards else [0, 1]
        following = order[order.index(self._at) :]
        for at in following:
            if await self._found_in(at, words, backwards=backwards, from_edge=at != self._at):
                return
        if self._bar.everywhere.isChecked():
            if await self._found_elsewhere(words, backwards=backwards):
                return
        else:
            for at in order:  # from the beginning again
                if await self._found_in(at, words, backwards=backwards, from_edge=True):
                    self._bar.say(self.tr("From the start again") if not backwards else self.tr("From the end again"))
                    return
        self._bar.say(self.tr("Not found"), Tone.WARNING)

    async def _found_in(self, at: int, words: str, *, backwards: bool, from_edge: bool) -> bool:
        view = self._views[at]
        if view.exchange is None:
            return False
        if view.form in {Form.TREE, Form.HEADERS}:
            view.show_form(Form.TEXT)
        await view.until_there()
        edit = view.searched_text()
        if from_edge:
            edit.moveCursor(QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start)
        if not edit.find_next(words, backwards=backwards, wraps=False):
            return False
        self._at = at
        self._bar.say("")
        return True

    async def _found_elsewhere(self, words: str, *, backwards: bool) -> bool:
        current = self._list.current()
        numbers = [one.number for one in self._list.listed()]
        if backwards:
            numbers.reverse()
        start = numbers.index(current.number) + 1 if current and current.number in numbers else 0
        self._bar.say(self.tr("Looking…"))
        for number in (*numbers[start:], *numbers[:start]):
            exchange = self._list.model.exchange(self._list.model.row_of(number))
            if exchange is None or not await has_words(exchange, words):
                continue
            self._list.show_number(number)
            for at in [1, 0] if backwards else [0, 1]:
                if await self._found_in(at, words, backwards=backwards, from_edge=True):
                    return True
        return False


async def has_words(exchange: Exchange, words: str) -> bool:
    """Whether words stand in a body or in the heads of an exchange, however the body is laid out."""
    wanted = words.casefold()
    if wanted in (request_head(exchange) + answer_head(exchange)).casefold():
        return True
    close = words.replace('": ', '":').lower().encode()
    for side in Side:
        body = body_of(exchange, side)
        if body.raw:
            data = (await unpacked(body)).lower()
            await asyncio.sleep(0)
            if close in data or (b'": ' in data and close in data.replace(b'": ', b'":')):
                return True
    return False
