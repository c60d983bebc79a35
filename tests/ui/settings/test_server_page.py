"""Several servers, with clicks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk.services.probing import Probe
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.settings.server_page import ServerPage

Run = Callable[[Coroutine[Any, Any, None]], None]
ONE = NamedServer("One", "https://one.example.org/fhir")
TWO = NamedServer("Two", "https://two.example.org/fhir")


class Shown:
    def __init__(self, qtbot: QtBot) -> None:
        self.faults: list[BaseException] = []
        self.chosen: list[NamedServer] = []
        self.kept: list[tuple[NamedServer, ...]] = []
        self.error: ServerUnreachable | None = None
        self.page = ServerPage((ONE, TWO), TWO.base_url, self.probe, TaskScope(self.faults.append))
        qtbot.addWidget(self.page)
        self.page.chosen.connect(self.chosen.append)
        self.page.servers_changed.connect(self.kept.append)
        self.page.show()
        qtbot.waitExposed(self.page)

    async def probe(self, connection: Connection) -> Probe:
        await asyncio.sleep(0)
        if self.error:
            raise self.error
        return Probe(Capabilities(connection.base_url), "", 0.1)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_it_starts_with_the_one_in_use_and_another_is_a_click_away(shown: Shown) -> None:
    assert shown.page.form.server() == TWO
    shown.page.list.setCurrentRow(0)
    shown.page.use_button.click()
    assert shown.chosen == [ONE]


def test_another_is_added_and_none_is_lost(shown: Shown) -> None:
    shown.page.add_button.click()
    assert shown.page.form.url.text() == ""
    shown.page.use_button.click()
    assert shown.chosen == []
    assert "Enter the address" in shown.page.result.text()
    shown.page.form.url.setText("https://three.example.org/fhir")
    shown.page.use_button.click()
    three = NamedServer("", "https://three.example.org/fhir")
    assert (shown.chosen, shown.kept[-1]) == ([three], (ONE, TWO, three))


def test_a_server_is_renamed_in_its_place(shown: Shown) -> None:
    shown.page.form.name.setText("Second")
    shown.page.use_button.click()
    assert [one.name for one in shown.kept[-1]] == ["One", "Second"]
    assert shown.page.list.item(1).text() == "Second"


def test_what_was_removed_can_be_had_back(shown: Shown) -> None:
    shown.page.remove_button.click()
    assert [one.name for one in shown.kept[-1]] == ["One"]
    shown.page.use_button.click()
    assert shown.kept[-1] == (ONE, TWO)


def test_a_test_says_what_it_found_or_why_not(shown: Shown, run: Run) -> None:
    async def story() -> None:
        shown.page.test_button.click()
        await asyncio.sleep(0.05)
        assert TWO.base_url in shown.page.result.text()
        shown.error = ServerUnreachable(Reason.CONNECTION_REFUSED)
        shown.page.test_button.click()
        await asyncio.sleep(0.05)
        assert "Nothing answers" in shown.page.result.text()
        assert (shown.chosen, shown.faults) == ([], [])

    run(story())


def test_a_page_that_was_left_is_told_nothing_any_more(qtbot: QtBot, run: Run) -> None:
    asked: list[bool] = []

    class SlowKeyring:
        async def has_keyring(self) -> bool:
            asked.append(True)
            await asyncio.sleep(0.05)
            return True

    async def story() -> None:
        faults: list[BaseException] = []
        page = ServerPage((ONE,), ONE.base_url, Shown.probe, TaskScope(faults.append), SlowKeyring())  # type: ignore[arg-type]  # as much of it as is asked
        await asyncio.sleep(0)
        page.leave()
        delete(page)
        await asyncio.sleep(0.1)
        assert asked
        assert not faults

    run(story())
