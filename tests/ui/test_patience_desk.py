"""What the status line says while a question waits to be asked again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from slotdesk.domain.errors import Reason, ServerBusy, ServerUnreachable
from slotdesk.domain.trying import TryAgain
from slotdesk_ui.bridge.server_link import ServerLink
from slotdesk_ui.patience_desk import PatienceDesk
from slotdesk_ui.widgets.status_line import StatusLine

BUSY = "The server is busy."


class Desk:
    """A status line, and reads that fail when they are told to."""

    def __init__(self) -> None:
        self.status, self.link = StatusLine(), ServerLink()
        self.desk = PatienceDesk(self.status, self.link)
        self.given_up: list[str] = []
        self._ways: dict[str, Callable[[], None]] = {}

    def wait(self, number: int = 2, wait_s: float = 2.6, *, name: str = "one") -> TryAgain:
        """A read fails; `name` tells the reads apart."""
        give_up = self._ways.setdefault(name, lambda: self.given_up.append(name))
        again = TryAgain(number, 4, wait_s, ServerBusy(Reason.TOO_BUSY), give_up)
        self.link.tries_again.emit(again)
        return again

    def said(self) -> str:
        return self.status.label.text()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made.status)
    made.status.show()
    return made


def cancel_of(desk: Desk) -> QPushButton:
    (found,) = desk.status.findChildren(QPushButton)
    return found


def test_it_counts_down_and_puts_back_what_was_said(desk: Desk, qtbot: QtBot) -> None:
    desk.status.show_work("Searching…", 3, 10)
    again = desk.wait(wait_s=1.2)
    assert desk.said() == f"{BUSY} Trying again in 2 s, try 2 of 4."
    qtbot.waitUntil(lambda: "in 1 s" in desk.said(), timeout=15000)
    qtbot.waitUntil(lambda: desk.said() == f"{BUSY} Trying again now, try 2 of 4.", timeout=15000)
    assert cancel_of(desk).isVisible()
    desk.link.tried_again.emit(again)
    assert desk.said() == "Searching…"


def test_cancel_gives_up_everything_that_waits(desk: Desk, qtbot: QtBot) -> None:
    desk.status.say("Connected.")
    desk.wait()
    desk.wait(name="two")
    cancel = cancel_of(desk)
    qtbot.waitUntil(cancel.isVisible, timeout=15000)
    cancel.click()
    assert desk.given_up == ["one", "two"]


def test_several_reads_end_one_after_another(desk: Desk) -> None:
    desk.status.say("Connected.")
    one = desk.wait(3)
    two = desk.wait(name="two")
    assert "try 2 of 4" in desk.said()
    desk.link.tried_again.emit(two)
    assert "try 3 of 4" in desk.said()
    desk.link.tried_again.emit(one)
    assert desk.said() == "Connected."
    assert not desk.desk._tick.isActive()


def test_what_else_is_said_meanwhile_stays(desk: Desk) -> None:
    again = desk.wait(wait_s=0.1)
    desk.status.say("Booked.")
    desk.desk._show()
    assert desk.said() == "Booked."
    desk.link.tried_again.emit(again)
    assert desk.said() == "Booked."
    again = desk.wait(3)
    assert "try 3 of 4" in desk.said()
    desk.link.tried_again.emit(again)
    assert desk.said() == "Booked."


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason.SERVER_ERROR, "The server reports a fault of its own. Trying again in"),
        (Reason.CONNECTION_REFUSED, "The server does not answer. Trying again in"),
        (Reason.TIMEOUT, "The server does not answer. Trying again in"),
    ],
)
def test_what_is_the_matter_is_said(desk: Desk, reason: Reason, said: str) -> None:
    desk.link.tries_again.emit(TryAgain(2, 4, 2.0, ServerUnreachable(reason), lambda: None))
    assert desk.said().startswith(said)
