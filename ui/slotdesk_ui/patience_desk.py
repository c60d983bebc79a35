"""Says that a question is asked again by itself, when, and lets it be given up."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from slotdesk.domain.errors import Reason
from slotdesk.domain.trying import TryAgain
from slotdesk_ui.bridge.server_link import ServerLink
from slotdesk_ui.widgets.status_line import StatusLine

_TICK_MS = 250


class PatienceDesk(QObject):
    """Shows the wait that began last in the status line, and puts back what stood there before.

    Whatever else is said meanwhile is left to be read.
    """

    def __init__(self, status: StatusLine, link: ServerLink) -> None:
        super().__init__(status)  # it ends with what it writes into
        self._status = status
        self._waiting: dict[object, tuple[TryAgain, float]] = {}
        self._words = ""
        self._before: Callable[[], None] | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show)
        link.tries_again.connect(self._begin)
        link.tried_again.connect(self._end)
        status.cancelled.connect(self.give_up)

    def give_up(self) -> None:
        """Wait for nothing any more: what waits ends with the error that it met."""
        for again, _ in list(self._waiting.values()):
            again.give_up()

    def _begin(self, again: TryAgain) -> None:
        self._waiting.pop(again.give_up, None)  # what came last stands last
        self._waiting[again.give_up] = (again, time.monotonic() + again.wait_s)
        if self._status.label.text() != self._words or not self._words:
            self._before = self._status.shown()
        self._show_words()
        self._tick.start()

    def _end(self, again: TryAgain) -> None:
        self._waiting.pop(again.give_up, None)
        if self._waiting:
            self._show()
            return
        self._tick.stop()
        if self._before is not None and self._status.label.text() == self._words:
            self._before()
        self._before, self._words = None, ""

    def _show(self) -> None:
        if self._waiting and self._status.label.text() == self._words:
            self._show_words()

    def _show_words(self) -> None:
        again, due = list(self._waiting.values())[-1]
        left_s = math.ceil(due - time.monotonic())
        what = self._what(again.error.reason)
        if left_s > 0:
            words = self.tr("{0} Trying again in {1} s, try {2} of {3}.")
            self._words = words.format(what, left_s, again.number, again.tries)
        else:
            self._words = self.tr("{0} Trying again now, try {1} of {2}.").format(what, again.number, again.tries)
        self._status.show_work(self._words)

    def _what(self, reason: Reason) -> str:
        """What is the matter, without what somebody could do: it is being done."""
        if reason is Reason.TOO_BUSY:
            return self.tr("The server is busy.")
        if reason is Reason.SERVER_ERROR:
            return self.tr("The server reports a fault of its own.")
        return self.tr("The server does not answer.")
