"""Whether the window may close: every answer is waited for, and an open fate is asked about first."""

from __future__ import annotations

import asyncio
from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.widgets.question import Question, QuestionText


class _Answer(Enum):
    CLOSE = "close"
    STAY = "stay"
    LOOK_UP = "look-up"


class Closing(QObject):
    """Waits for what is on its way in `scope`, and asks where nobody knows whether a booking stands."""

    def __init__(self, window: MainWindow, scope: TaskScope) -> None:
        super().__init__(window)
        self._window = window
        self._scope = scope

    async def may_close(self) -> bool:
        """True once nothing is on its way any more and nobody wants to stay for an open fate."""
        window = self._window
        if not self._scope.is_idle:
            window.status.show_work(self.tr("Waiting for the answer to a booking, then closing…"), can_cancel=False)
            window.booking_panel.setEnabled(False)  # nothing new is sent meanwhile
            await self._scope.wait()
            window.booking_panel.setEnabled(True)
        if not window.booking_panel.outcomes.has_unknown():
            return True
        answer = await self._ask()
        if answer is _Answer.STAY:
            words = self.tr("Slotdesk stays open. Look up the booking that is not certain.")
            window.status.say(words, Tone.WARNING)
        elif answer is _Answer.LOOK_UP:
            words = self.tr("Slotdesk stays open. What is not certain is being looked up.")
            window.status.say(words, Tone.WARNING)
            window.booking_panel.outcomes.look_up_unknown()
        return answer is _Answer.CLOSE

    async def _ask(self) -> _Answer:
        """Ask whether to close although nobody knows yet whether a booking stands."""
        question = QuestionText(
            self.tr("A booking is not certain"),
            self.tr("It is not known whether a booking stands. Look it up before you leave."),
            self.tr("If you close all the same, it is kept in the record of bookings and looked up at the next start."),
            self.tr("&Close all the same"),
            self.tr("&Stay"),
        )
        box = Question(self._window, question, is_warning=True, destroys=True)
        look_up = box.addButton(self.tr("&Look it up"), QMessageBox.ButtonRole.ActionRole)
        answers: dict[QAbstractButton, _Answer] = {box.yes: _Answer.CLOSE, look_up: _Answer.LOOK_UP}
        answer: asyncio.Future[_Answer] = asyncio.get_running_loop().create_future()
        box.finished.connect(lambda: answer.set_result(answers.get(box.clickedButton(), _Answer.STAY)))
        box.open()
        return await answer
