"""The hold on the chosen time, over a server that answers as it is told and a clock that is set by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.services.holding import HoldingService
from slotdesk.store.choices import HoldPolicy
from slotdesk.store.journal import Journal
from slotdesk_ui.booking.hold_run import HoldRun, HoldStep
from slotdesk_ui.booking.hold_strip import HoldStrip
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.bridge.task_scope import TaskScope
from ui.examples import START, STOCKHOLM, appointment, bundle, client_of, refusal, resource

Run = Callable[[Coroutine[Any, Any, None]], None]
ONE, OTHER = appointment(), appointment(START + timedelta(hours=1), key="other")
NOW = datetime(2026, 8, 3, 8, 0, tzinfo=UTC)


class Desk:
    """A run; `hold` answers `$hold`. `sent` lists the operations, `booked` what was handed to a booking."""

    def __init__(self) -> None:
        self.now_s, self.wall = 1000.0, NOW
        self.lasts: timedelta | None = timedelta(minutes=5)
        self.hold: Callable[[], httpx.Response] = self.held
        self.release: Callable[[], httpx.Response] = lambda: bundle(resource("cancelled", key="hold"))
        self.sent: list[str] = []
        self.booked: list[str] = []
        self.offered = True
        self.scope = TaskScope(lambda error: self.sent.append(repr(error)))
        service = HoldingService(client_of(self._respond), Journal(), lambda: self.now_s, lambda: self.wall)
        self.run = HoldRun(self.scope, lambda: service, lambda: self.offered)
        self.run.policy = HoldPolicy.BY_HAND
        self.run.refused.connect(lambda candidate, _: self.sent.append(f"refused {candidate.reference}"))
        self.run.release_failed.connect(lambda _: self.sent.append("release failed"))
        self.strip = HoldStrip()
        self.run.changed.connect(self.show)

    def held(self) -> httpx.Response:
        response = bundle(resource("pending", key="hold"))
        if self.lasts is not None:
            real = datetime.now(UTC)  # the header is told by the server's own Date
            response.headers["date"] = format_datetime(real, usegmt=True)
            response.headers["expires"] = format_datetime(real + self.lasts, usegmt=True)
        return response

    def _respond(self, request: httpx.Request) -> httpx.Response:
        operation = request.url.path.rsplit("/", 1)[-1]
        if operation != "anna":
            self.sent.append(operation)
        if operation == "$hold":
            return self.hold()
        return self.release() if operation == "$book" else refusal(404, "not-found", "none")

    def show(self) -> None:
        self.strip.show_run(self.run, STOCKHOLM, is_chosen=True, offers_hold=self.offered)

    def take(self, appointment: Appointment) -> None:
        self.booked.append(appointment.reference)

    def step(self) -> HoldStep:
        return self.run.state().step

    def may_stand(self) -> bool:
        return self.run.may_stand

    async def choose_and_hold(self) -> None:
        self.run.choose(ONE)
        self.run.hold()
        await self.idle()

    async def idle(self) -> None:
        await asyncio.wait_for(self.scope.wait(), 10)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk()
    qtbot.addWidget(made.strip)
    yield made
    made.run.changed.disconnect(made.show)


def test_the_site_may_know_how_long_where_the_server_does_not_say(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.lasts, desk.run.assumed_min = None, 10
        await desk.choose_and_hold()
        for minutes, said in (
            (0, "Held for you: about 10:00 left, until 10:10 by your setting. The server did not say."),
            (9.6, "By your setting the hold ends in 0:24: book now. The server did not say."),
            (11, "By your setting the hold has run out; the server did not say. Book now, or release it."),
        ):
            desk.now_s, desk.wall = 1000.0 + 60 * minutes, NOW + timedelta(minutes=minutes)
            desk.run._count_down()
            assert desk.strip.words.text() == said
        assert desk.step() is HoldStep.HELD, "a setting proves nothing"
        desk.run.give(desk.take)
        assert desk.booked == ["Appointment/hold"]
        desk.run.booking_ended(appointment(key="hold"), Fate.REFUSED)
        desk.run.choose(None)
        await desk.idle()
        assert desk.sent == ["$hold", "$book"], "and it is released, for it may still be held"

    run(story())


def test_a_hold_counts_down_warns_and_ends(desk: Desk, run: Run) -> None:
    async def story() -> None:
        await desk.choose_and_hold()
        hold = desk.run.state().hold
        assert hold is not None
        assert hold.ends_s is not None
        for left, said in ((120, "Held for you: 2:00 left, until"), (29, "The hold ends in 0:29: book now")):
            desk.now_s = hold.ends_s - left
            desk.run._count_down()
            assert desk.strip.words.text().startswith(said)
        desk.now_s = hold.ends_s
        desk.run._count_down()
        assert desk.step() is HoldStep.ENDED
        assert "has run out" in desk.strip.words.text()
        assert desk.strip.button.text() == "Hold again"
        desk.run.give(desk.take)
        assert desk.booked == [ONE.reference]  # what ran out is not booked any more
        desk.run.choose(None)
        await desk.idle()
        assert desk.sent == ["$hold"]  # and needs no release

    run(story())


def test_whoever_sets_the_clock_back_sees_another_hour_and_the_same_time_left(desk: Desk, run: Run) -> None:
    async def story() -> None:
        await desk.choose_and_hold()
        assert desk.strip.words.text() == "Held for you: 5:00 left, until 10:05"
        desk.now_s += 60
        desk.wall += timedelta(seconds=60, milliseconds=1)
        desk.run._count_down()
        assert desk.strip.words.text() == "Held for you: 4:00 left, until 10:05"
        desk.wall -= timedelta(hours=5)
        desk.run._count_down()
        assert desk.strip.words.text() == "Held for you: 4:00 left, until 05:05"
        desk.wall += timedelta(hours=30)
        desk.now_s += 30
        desk.run._count_down()
        assert desk.strip.words.text().startswith("Held for you: 3:30 left")
        desk.run.choose(None)
        await desk.idle()

    run(story())


def test_after_ten_minutes_of_sleep_a_hold_of_five_is_over(desk: Desk, run: Run) -> None:
    async def story() -> None:
        await desk.choose_and_hold()
        desk.now_s += 600  # elapsed_s goes on while the machine sleeps
        desk.run._tick.timeout.emit()
        assert desk.step() is HoldStep.ENDED
        desk.run.choose(None)
        await desk.idle()
        assert desk.sent == ["$hold"]

    run(story())


@pytest.mark.parametrize("hours", [5, -5])
def test_a_server_whose_clock_is_wrong_by_hours_counts_down_right(desk: Desk, run: Run, hours: int) -> None:
    def held() -> httpx.Response:
        there = NOW + timedelta(hours=hours)
        response = bundle(resource("pending", key="hold"))
        response.headers["date"] = format_datetime(there, usegmt=True)
        response.headers["expires"] = format_datetime(there + timedelta(minutes=5), usegmt=True)
        return response

    async def story() -> None:
        desk.hold = held
        await desk.choose_and_hold()
        assert desk.strip.words.text() == "Held for you: 5:00 left, until 10:05"
        desk.run.choose(None)
        await desk.idle()

    run(story())


def test_where_the_server_did_not_say_how_long_that_is_said(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.lasts = None
        await desk.choose_and_hold()
        assert desk.strip.words.text() == "Held for you. The server did not say for how long."
        desk.now_s += 24 * 3600
        desk.run._count_down()
        assert desk.step() is HoldStep.HELD

    run(story())


def test_what_is_held_is_what_is_booked_and_is_not_released_then(desk: Desk, run: Run) -> None:
    async def story() -> None:
        await desk.choose_and_hold()
        desk.run.give(desk.take)
        assert desk.booked == ["Appointment/hold"]
        held = appointment(key="hold")
        assert desk.run.original(held) is ONE
        assert desk.run.original(OTHER) is OTHER
        desk.run.choose(None)  # as when the form is cleared while the booking is on its way
        desk.run.booking_ended(held, Fate.BOOKED)
        await desk.idle()
        assert desk.sent == ["$hold"]

    run(story())


@pytest.mark.parametrize(
    ("fate", "sent"),
    [(Fate.UNKNOWN, ["$hold"]), (Fate.REFUSED, ["$hold", "$book"]), (Fate.NOT_SENT, ["$hold", "$book"])],
)
def test_a_hold_given_away_is_released_only_if_it_is_sure_that_nothing_was_booked(
    desk: Desk, run: Run, fate: Fate, sent: list[str]
) -> None:
    async def story() -> None:
        await desk.choose_and_hold()
        desk.run.give(desk.take)
        desk.run.choose(OTHER)
        desk.run.booking_ended(appointment(key="hold"), fate)
        await desk.idle()
        assert desk.sent == sent

    run(story())


def test_a_refused_booking_keeps_the_hold_of_what_is_still_chosen(desk: Desk, run: Run) -> None:
    async def story() -> None:
        await desk.choose_and_hold()
        desk.run.give(desk.take)
        desk.run.booking_ended(appointment(key="hold"), Fate.REFUSED)
        assert desk.step() is HoldStep.HELD
        desk.run.give(desk.take)
        desk.run.booking_ended(appointment(key="hold"), Fate.UNKNOWN)
        assert desk.step() is HoldStep.NONE
        desk.run.choose(None)
        await desk.idle()
        assert desk.sent == ["$hold"]  # it may have become a booking

    run(story())


def test_a_hold_that_nobody_wants_any_more_is_released_when_it_comes(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.run.choose(ONE)
        desk.run.hold()
        assert desk.step() is HoldStep.ASKING
        desk.run.choose(OTHER)
        await desk.idle()
        assert desk.sent == ["$hold", "$book"]
        assert desk.step() is HoldStep.NONE

    run(story())


def test_a_booking_waits_for_the_answer_and_is_not_sent_after_a_refusal(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.run.choose(ONE)
        desk.run.hold()
        desk.run.give(desk.take)
        assert desk.run.is_giving
        assert desk.booked == []
        await desk.idle()
        assert desk.booked == ["Appointment/hold"]
        desk.run.booking_ended(appointment(key="hold"), Fate.BOOKED)
        desk.hold = lambda: refusal(409, "conflict", "Taken")
        desk.run.choose(OTHER)
        desk.run.hold()
        desk.run.give(desk.take)
        await desk.idle()
        assert desk.booked == ["Appointment/hold"]
        assert desk.sent[-1] == "refused Appointment/other"
        assert desk.strip.words.text() == "Not held. The server says: Taken"

    run(story())


def test_a_lost_answer_is_looked_up_and_the_hold_not_asked_for_again(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.hold = lambda: httpx.Response(503)
        await desk.choose_and_hold()
        assert desk.step() is HoldStep.UNKNOWN
        assert desk.sent == ["$hold", "one"]
        desk.run.hold()
        await desk.idle()
        assert desk.sent == ["$hold", "one"]
        assert "may be held all the same" in desk.strip.words.text()

    run(story())


def test_a_release_that_fails_is_told(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.release = lambda: httpx.Response(503)
        await desk.choose_and_hold()
        desk.run.let_go()
        await desk.idle()
        assert desk.sent == ["$hold", "$book", "release failed"]

    run(story())


def test_what_was_not_allowed_is_said_and_can_be_tried_again(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.hold = lambda: httpx.Response(403)
        await desk.choose_and_hold()
        assert desk.step() is HoldStep.FAILED
        assert desk.strip.words.text().startswith("Not held. The server does not allow")
        desk.hold = desk.held
        desk.strip.hold_requested.connect(desk.run.hold)
        desk.strip.release_requested.connect(desk.run.let_go)
        desk.strip.button.click()
        await desk.idle()
        assert desk.step() is HoldStep.HELD
        desk.strip.button.click()
        await desk.idle()
        assert desk.step() is HoldStep.NONE

    run(story())


def test_automatic_waits_a_moment_so_that_walking_along_asks_for_nothing(desk: Desk, run: Run, qtbot: QtBot) -> None:
    async def story() -> None:
        desk.run.policy = HoldPolicy.AUTOMATIC
        for one in (OTHER, ONE, OTHER, ONE):
            desk.run.choose(one)
        assert desk.sent == []
        held = asyncio.Event()
        desk.run.changed.connect(lambda: held.set() if desk.step() is HoldStep.HELD else None)
        await asyncio.wait_for(held.wait(), 10)
        assert desk.sent == ["$hold"]

    run(story())


@pytest.mark.parametrize("why", ["never", "not offered", "suspended", "nothing chosen"])
def test_nothing_is_held_where_that_is_not_wanted_or_not_offered(desk: Desk, run: Run, why: str) -> None:
    async def story() -> None:
        desk.run.policy = HoldPolicy.NEVER if why == "never" else HoldPolicy.BY_HAND
        desk.offered, desk.run.is_suspended = why != "not offered", why == "suspended"
        desk.run.choose(None if why == "nothing chosen" else ONE)
        desk.run.hold()
        await desk.idle()
        assert desk.sent == []

    run(story())


def test_a_hold_may_stand_from_the_asking_until_its_release_or_its_booking_is_answered(desk: Desk, run: Run) -> None:
    async def story() -> None:
        assert not desk.may_stand()
        desk.run.choose(ONE)
        desk.run.hold()
        assert desk.may_stand()
        desk.run.choose(None)
        assert desk.may_stand(), "asked for, though nobody wants it any more"
        await desk.idle()
        assert desk.sent == ["$hold", "$book"]
        assert not desk.may_stand()
        await desk.choose_and_hold()
        assert desk.may_stand()
        desk.run.give(desk.take)
        desk.run.choose(None)
        assert desk.may_stand(), "a booking has it"
        desk.run.booking_ended(appointment(key="hold"), Fate.REFUSED)
        assert desk.may_stand(), "its release is on its way"
        await desk.idle()
        assert not desk.may_stand()
        desk.release = lambda: refusal(500, "exception", "none")
        await desk.choose_and_hold()
        desk.run.let_go()
        await desk.idle()
        assert not desk.may_stand()

    run(story())
