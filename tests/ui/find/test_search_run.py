"""A search tells how it goes, and comes to exactly one end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import httpx
import pytest
from PySide6.QtWidgets import QApplication

from slotdesk.domain.criteria import FindCriteria
from slotdesk.services.finding import FindingService
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.find.find_panel import Wish
from slotdesk_ui.find.search_run import SearchRun
from ui.examples import NOW, START, answer, bundle, client_of, resource

Run = Callable[[Coroutine[Any, Any, None]], None]
WISH, OTHER = (Wish(FindCriteria(NOW, NOW + timedelta(days=days)), None) for days in (7, 14))
NEXT = "http://server.example/fhir/next"


class Desk:
    """A run over a server that gives two pages, and what the run told. `page` answers what comes after the first."""

    def __init__(self) -> None:
        self.page: Callable[[], httpx.Response] = lambda: bundle(resource(key="two", start=START + timedelta(hours=1)))
        self.first: Callable[[], httpx.Response] = lambda: bundle(resource(), next_url=NEXT)
        self.told: list[str] = []
        self.scope = TaskScope(lambda error: self.told.append(repr(error)))
        self.service: FindingService | None = FindingService(client_of(self._respond))
        self.run = SearchRun(self.scope, lambda: self.service)
        self.run.started.connect(lambda wish: self.told.append("started" if wish is WISH else "started other"))
        self.run.progressed.connect(lambda step: self.told.append(f"{step.received}"))
        self.run.finished.connect(lambda step: self.told.append(f"finished {step and step.received}"))
        self.run.failed.connect(lambda error: self.told.append(f"failed {error.reason.value}"))
        self.run.stopped.connect(lambda: self.told.append("stopped"))

    def _respond(self, request: httpx.Request) -> httpx.Response:
        return self.page() if request.url.path.endswith("next") else self.first()

    async def done(self) -> None:
        await asyncio.wait_for(self.scope.wait(), 10)


@pytest.fixture
def desk(qapp: QApplication) -> Desk:
    return Desk()


def test_pages_are_told_as_they_come_and_then_the_end(desk: Desk, run: Run) -> None:
    async def story() -> None:
        states = [desk.run.is_running]
        desk.run.start(WISH)
        states.append(desk.run.is_running)
        await desk.done()
        assert desk.told == ["started", "1", "2", "finished 2"]
        assert [*states, desk.run.is_running] == [False, True, False]
        assert desk.run.last_wish is WISH

    run(story())


def test_an_error_ends_it_and_what_came_before_stays_told(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.page = lambda: httpx.Response(200, content=b"{", headers={"content-type": "application/fhir+json"})
        desk.run.start(WISH)
        await desk.done()
        assert desk.told == ["started", "1", "failed malformed"]

    run(story())


def test_a_server_that_finds_nothing_ends_it_with_nothing(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.first = bundle
        desk.run.start(WISH)
        await desk.done()
        assert desk.told[-1] in {"finished 0", "finished None"}

    run(story())


def test_stopping_tells_it_once_and_nothing_comes_after(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.run.start(WISH)
        desk.run.stop()
        desk.run.stop()
        await asyncio.sleep(0.05)
        assert desk.told == ["started", "stopped"]
        assert desk.run.last_wish is WISH

    run(story())


def test_a_new_search_takes_the_place_of_the_old(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.run.start(WISH)
        desk.run.start(OTHER)
        await desk.done()
        assert desk.told == ["started", "stopped", "started other", "1", "2", "finished 2"]
        assert desk.run.last_wish is OTHER

    run(story())


def test_forgetting_is_silent(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.run.start(WISH)
        desk.run.forget()
        await asyncio.sleep(0.05)
        assert desk.told == ["started"]
        assert desk.run.last_wish is None

    run(story())


def test_without_a_server_there_is_no_search(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.service = None
        desk.run.start(WISH)
        assert desk.told == []
        assert not desk.run.is_running

    run(story())


def test_a_refusal_of_the_question_is_told(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.first = lambda: answer({"resourceType": "OperationOutcome", "issue": []}, 400)
        desk.run.start(WISH)
        await desk.done()
        assert desk.told == ["started", "failed bad-request"]

    run(story())


def test_asking_again_tells_the_whole_answer_at_once_and_nothing_else(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.run.repeat()  # nothing was asked for yet
        await desk.done()
        desk.run.start(WISH)
        await desk.done()
        told = list(desk.told)
        desk.run.repeated.connect(lambda wish, found: desk.told.append(f"again {wish is WISH} {len(found)}"))
        desk.run.repeat()
        assert not desk.run.is_running
        await desk.done()
        assert desk.told == [*told, "again True 2"]

    run(story())


def test_an_answer_that_fails_or_comes_too_late_is_not_told(desk: Desk, run: Run) -> None:
    async def story() -> None:
        desk.run.repeated.connect(lambda *_: desk.told.append("again"))
        desk.run.start(WISH)
        await desk.done()
        desk.run.repeat()
        desk.run.start(OTHER)
        await desk.done()
        desk.run.repeat()
        desk.run.forget()
        await desk.done()
        desk.run.start(WISH)
        await desk.done()
        desk.page = lambda: httpx.Response(500)
        desk.run.repeat()
        await desk.done()
        assert "again" not in desk.told
        assert not any("failed" in one for one in desk.told)

    run(story())
