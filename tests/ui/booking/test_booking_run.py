"""From the button to an outcome that leaves no doubt, over a server that answers as it is told."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Callable, Coroutine
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from slotdesk.services.booking import BookingService
from slotdesk.store.journal import Journal
from slotdesk_ui.booking.appointment_summary import one_line
from slotdesk_ui.booking.booking_run import BookingRun
from slotdesk_ui.booking.outcome_card import Fate, OutcomeCard, OutcomeList
from slotdesk_ui.bridge.task_scope import TaskScope
from ui.examples import ANNA, START, STOCKHOLM, appointment, bundle, client_of, refusal, resource

Run = Callable[[Coroutine[Any, Any, None]], None]
CANDIDATE = appointment()


class Desk:
    """A run, its cards, and what it told. `book` answers `$book`; look-ups find what is in `known`."""

    def __init__(self, qtbot: QtBot) -> None:
        self.book: Callable[[], httpx.Response] = lambda: bundle(resource("booked"))
        self.known: list[dict[str, Any]] = []
        self.sent: list[str] = []
        self.could_repeat: list[bool] = []
        self.told: list[str] = []
        self.faults: list[BaseException] = []
        self.outcomes = OutcomeList()
        qtbot.addWidget(self.outcomes)
        self.outcomes.show()
        self.scope = TaskScope(self.faults.append)
        service = BookingService(client_of(self._respond), Journal())
        self.run = BookingRun(self.scope, self.outcomes, lambda: service)
        self.run.busy_changed.connect(lambda busy: self.told.append(f"busy {busy}: {self.card().title}"))
        self.run.booked.connect(lambda candidate: self.told.append(f"booked {candidate.reference}"))
        self.run.refused.connect(lambda _, refused: self.told.append(f"refused {refused.status}"))
        self.run.looked_up.connect(lambda card: self.told.append(f"looked up: {card.title}"))
        self.run.search_again_requested.connect(lambda: self.told.append("search again"))

    def _respond(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path.endswith("$book"):
            self.sent.append(request.content.decode())
            return self.book()
        self.could_repeat.append(self.card().look_up_button.isEnabled())
        if path.endswith("/Appointment/one"):
            return refusal(404, "not-found", "No such appointment") if not self.known else answer_one(self.known[0])
        return bundle(*self.known)

    def start(self, comment: str = "") -> None:
        self.run.book(CANDIDATE, ANNA, comment, STOCKHOLM)

    def card(self) -> OutcomeCard:
        return self.outcomes.cards()[0]

    async def done(self) -> None:
        await asyncio.wait_for(self.scope.wait(), 10)


def answer_one(content: dict[str, Any]) -> httpx.Response:
    return httpx.Response(200, json=content, headers={"content-type": "application/fhir+json"})


def cut() -> httpx.Response:
    raise httpx.ReadError("cut")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_a_booking_is_under_way_and_then_booked(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.start("wheelchair")
        assert (desk.card().fate, desk.card().title) == (Fate.UNDER_WAY, "Booking…")
        assert desk.run.is_busy
        await desk.done()
        assert (desk.card().fate, desk.card().title) == (Fate.BOOKED, "Booked")
        assert "Anna Example: Tuesday" in desk.card().text()
        assert desk.told == ["busy True: Booking…", "booked Appointment/one", "busy False: Booked"]
        assert "wheelchair" in desk.sent[0]

    run(story())


def test_a_second_press_sends_nothing(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.start()
        desk.start()
        await desk.done()
        assert len(desk.sent) == 1
        assert len(desk.outcomes.cards()) == 1

    run(story())


def test_without_a_server_nothing_is_begun(desk: Desk, run: Run) -> None:
    async def story() -> None:
        BookingRun(desk.scope, desk.outcomes, lambda: None).book(CANDIDATE, ANNA, "", STOCKHOLM)
        assert desk.outcomes.cards() == ()
        assert desk.scope.is_idle

    run(story())


@pytest.mark.parametrize(
    ("response", "words", "advice"),
    [
        (refusal(409, "conflict", "Taken by another"), "The server says: Taken by another", "The time is gone."),
        (refusal(422, "business-rule", "Too young"), "The server says: Too young", "The time itself may still be free"),
    ],
)
def test_a_refusal_is_told_in_the_servers_words_with_what_to_do_next(
    desk: Desk, run: Run, response: httpx.Response, words: str, advice: str
) -> None:
    async def story() -> None:
        desk.book = lambda: response
        desk.start()
        await desk.done()
        assert desk.card().fate is Fate.REFUSED
        assert words in desk.card().text()
        assert advice in desk.card().text()
        assert f"refused {response.status_code}" in desk.told
        desk.card().search_button.click()
        assert desk.told[-1] == "search again"

    run(story())


def test_a_refusal_without_words_says_so(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.book = lambda: httpx.Response(410)
        desk.start()
        await desk.done()
        assert "The server gave no reason." in desk.card().text()

    run(story())


def test_a_lost_answer_is_looked_up_at_once_and_never_sent_again(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.book, desk.known = cut, [resource("booked")]
        desk.start()
        await desk.done()
        assert desk.card().fate is Fate.BOOKED
        assert "the server shows it" in desk.card().text()
        assert len(desk.sent) == 1
        assert desk.told == [
            "busy True: Booking…",
            "busy False: Not certain",
            "looked up: Booked",
            "booked Appointment/one",
        ]

    run(story())


def test_a_booking_that_the_server_does_not_show_stays_uncertain_until_it_does(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.book = cut
        desk.start()
        await desk.done()
        assert desk.card().fate is Fate.UNKNOWN
        assert "does not show the booking so far" in desk.card().text()
        desk.known = [resource("booked")]
        desk.card().look_up_button.click()
        desk.could_repeat.clear()
        await desk.done()
        assert desk.card().fate is Fate.BOOKED
        assert desk.told.count("booked Appointment/one") == 1
        assert desk.could_repeat
        assert not any(desk.could_repeat)  # one look-up at a time

    run(story())


def test_a_look_up_that_fails_says_why_and_can_be_repeated(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.book, desk.known = cut, [{"resourceType": "Appointment", "id": 7}]
        desk.start()
        await desk.done()
        assert desk.card().fate is Fate.UNKNOWN
        assert "It may be booked or not. Look it up before you book again." in desk.card().text()
        assert desk.card().look_up_button.isEnabled()

    run(story())


def test_what_was_not_sent_is_not_booked(desk: Desk, run: Run) -> None:
    def unreachable() -> httpx.Response:
        raise httpx.ConnectError("refused")

    async def story() -> None:
        desk.book = unreachable
        desk.start()
        await desk.done()
        assert desk.card().fate is Fate.NOT_SENT
        assert "Nothing was changed." in desk.card().text()
        assert not desk.run.is_busy

    run(story())


def test_a_fault_of_the_program_leaves_the_fate_open_and_is_handed_on(desk: Desk, run: Run) -> None:
    def fault() -> httpx.Response:
        raise ZeroDivisionError

    async def story() -> None:
        desk.book = fault
        desk.start()
        await desk.done()
        assert desk.card().fate is Fate.UNKNOWN
        assert [type(error) for error in desk.faults] == [ZeroDivisionError]
        assert not desk.run.is_busy

    run(story())


def test_what_was_booked_otherwise_than_asked_for_is_pointed_out(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.book = lambda: bundle(resource("booked", START.replace(hour=11)))
        desk.start()
        await desk.done()
        assert desk.card().fate is Fate.BOOKED_OTHERWISE
        assert "Asked for: " in desk.card().text()
        assert f"Booked: Anna Example: {one_line(appointment(START.replace(hour=11)), STOCKHOLM)}" in desk.card().text()

    run(story())


def test_nothing_is_kept_of_a_booking_whose_card_was_dismissed(desk: Desk, run: Run) -> None:
    cards: list[weakref.ref[OutcomeCard]] = []

    async def story() -> None:
        for _ in range(3):
            desk.start()
            await desk.done()
            cards.append(weakref.ref(desk.card()))
            desk.outcomes.dismiss_settled()
        desk.start()  # what was kept until now goes with the next one
        await desk.done()

    run(story())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [card for card in cards if card() is not None] == []
