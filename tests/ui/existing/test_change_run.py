"""Changes on their way, over a server that answers as it is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import httpx
import pytest
from pytestqt.qtbot import QtBot

from slotdesk.domain.coding import Coding
from slotdesk.services.changing import Change, ChangeKind, ChangingService
from slotdesk.store.journal import Journal
from slotdesk_ui.booking.outcome_card import Fate, OutcomeList
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.existing.change_run import ChangeRun
from ui.examples import STOCKHOLM, answer, appointment, bundle, client_of, refusal, resource

Run = Callable[[Coroutine[Any, Any, None]], None]
REASON = Coding("urn:x", "weather", "Weather")
BOOKED = replace(appointment(), status="booked")
OTHER = replace(appointment(key="two"), status="booked")


class Desk:
    """A run over a server whose `$book` answers with `book`, and which shows `now` when asked."""

    def __init__(self, qtbot: QtBot) -> None:
        self.book: Callable[[], httpx.Response] = lambda: bundle(resource("cancelled"))
        self.now: Callable[[], httpx.Response] = lambda: answer(resource("cancelled"))
        self.sent = 0
        self.told: list[str] = []
        self.faults: list[BaseException] = []
        self.outcomes = OutcomeList()
        qtbot.addWidget(self.outcomes)
        self.scope = TaskScope(self.faults.append)
        service = ChangingService(client_of(self._respond), Journal())
        self.run = ChangeRun(self.scope, self.outcomes, lambda: service)
        self.run.changed.connect(lambda change: self.told.append(f"changed {change.appointment.reference}"))
        self.run.refused.connect(lambda _, refused: self.told.append(f"refused {refused.status}"))
        self.run.ended.connect(lambda cards: self.told.append(f"ended {len(cards)}"))

    def _respond(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("$book"):
            self.sent += 1
            return self.book()
        return self.now()

    async def cancel(self, *appointments: Any) -> None:
        self.run.carry_out([Change(ChangeKind.CANCEL, one, REASON) for one in appointments], STOCKHOLM)
        assert self.run.is_busy
        await asyncio.wait_for(self.scope.wait(), 10)
        assert not self.run.is_busy


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def cut() -> httpx.Response:
    raise httpx.ReadError("cut")


def test_each_of_several_has_its_card_in_order(desk: Desk, run: Run) -> None:
    async def story() -> None:
        await desk.cancel(BOOKED, OTHER)
        assert [card.title for card in desk.outcomes.cards()] == ["Cancelled", "Cancelled"]
        assert desk.told == ["changed Appointment/one", "changed Appointment/two", "ended 2"]

    run(story())


def test_a_refusal_is_told_in_the_servers_words_without_another_search(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.book = lambda: refusal(422, "business-rule", "Too late")
        desk.now = lambda: answer(resource("booked"))
        await desk.cancel(BOOKED)
        (card,) = desk.outcomes.cards()
        assert (card.fate, card.title) == (Fate.REFUSED, "Not cancelled: the server refused")
        assert "Too late" in card.text()
        assert card.search_button.isHidden()
        assert desk.told == ["refused 422", "ended 1"]

    run(story())


@pytest.mark.parametrize(
    ("now", "fate", "words"),
    [
        (lambda: answer(resource("cancelled")), Fate.DONE, "Looked up"),
        (lambda: answer(resource("booked")), Fate.UNKNOWN, "as it was so far"),
        (lambda: httpx.Response(503), Fate.UNKNOWN, "may be cancelled or not"),
    ],
)
def test_a_lost_answer_is_looked_up_and_nothing_sent_again(
    desk: Desk, run: Run, now: Callable[[], httpx.Response], fate: Fate, words: str
) -> None:
    async def story() -> None:
        desk.book, desk.now = cut, now
        await desk.cancel(BOOKED)
        (card,) = desk.outcomes.cards()
        assert card.fate is fate
        assert words in card.text()
        assert desk.sent == 1
        assert card.dismiss_button.isEnabled()
        if fate is Fate.UNKNOWN:
            desk.now = lambda: answer(resource("cancelled"))
            card.look_up_button.click()
            await asyncio.wait_for(desk.scope.wait(), 10)
            assert card.title == "Cancelled"

    run(story())


def test_what_is_not_allowed_changed_nothing(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.book = lambda: httpx.Response(403)
        await desk.cancel(BOOKED)
        (card,) = desk.outcomes.cards()
        assert (card.fate, card.title) == (Fate.NOT_SENT, "Not cancelled")

    run(story())


def test_a_fault_of_our_own_leaves_no_card_under_way(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.run.carry_out([Change(ChangeKind.CANCEL, BOOKED)], STOCKHOLM)  # no reason: a fault of the program
        await asyncio.wait_for(desk.scope.wait(), 10)
        assert [type(fault) for fault in desk.faults] == [ValueError]
        assert [card.fate for card in desk.outcomes.cards()] == [Fate.UNKNOWN]

    run(story())


def test_without_a_server_nothing_is_begun(desk: Desk, run: Run) -> None:
    async def story() -> None:
        nowhere = ChangeRun(desk.scope, desk.outcomes, lambda: None)
        nowhere.carry_out([Change(ChangeKind.CANCEL, BOOKED, REASON)], STOCKHOLM)
        assert desk.outcomes.cards() == ()

    run(story())
