"""Several servers, with clicks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import Reason, ServerUnreachable
from slotdesk.services.probing import Probe
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.settings.server_page import ServerPage
from slotdesk_ui.widgets.plain_label import Tone

Run = Callable[[Coroutine[Any, Any, None]], None]
ONE = NamedServer("One", "https://one.example.org/fhir")
TWO = NamedServer("Two", "https://two.example.org/fhir")


class Shown:
    def __init__(self, qtbot: QtBot, locked: tuple[str, ...] = ()) -> None:
        self.faults: list[BaseException] = []
        self.chosen: list[NamedServer] = []
        self.kept: list[tuple[NamedServer, ...]] = []
        self.error: ServerUnreachable | None = None
        self.page = ServerPage((ONE, TWO), TWO.base_url, self.probe, TaskScope(self.faults.append), None, locked)
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


def test_what_the_site_has_set_up_is_used_and_not_changed(qtbot: QtBot) -> None:
    shown = Shown(qtbot, locked=(ONE.base_url,))
    page = shown.page
    assert not page.locked_note.isVisible()
    page.list.setCurrentRow(0)
    assert page.locked_note.isVisible()
    assert not page.list.item(0).icon().isNull()
    assert page.list.item(1).icon().isNull()
    assert "administrator" in page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not page.remove_button.isEnabled()
    page.remove()
    page.form.name.setText("Changed past the lock")
    page.use_button.click()
    assert shown.chosen == [ONE]
    assert shown.kept[-1] == (ONE, TWO)


def test_a_locked_address_typed_elsewhere_leads_to_the_locked_server(qtbot: QtBot) -> None:
    shown = Shown(qtbot, locked=(ONE.base_url,))
    shown.page.add_button.click()
    assert not shown.page.form.url.isReadOnly()
    shown.page.form.url.setText(ONE.base_url)
    shown.page.form.name.setText("Mine")
    shown.page.use_button.click()
    assert shown.chosen == [ONE]
    assert shown.kept[-1] == (ONE, TWO)
    assert shown.page.locked_note.isVisible()


def test_what_was_imported_is_in_the_list_and_shown(shown: Shown) -> None:
    three = NamedServer("Three", "https://three.example.org/fhir")
    read: list[bool] = []
    shown.page.said.connect(lambda: read.append(True))
    shown.page.transfer._take((ONE, TWO, three))
    shown.page.transfer._say("One server imported.", Tone.OK)
    assert shown.kept == [(ONE, TWO, three)]
    assert shown.page.form.server() == three
    assert shown.page.result.text() == "One server imported."
    assert read


def test_without_a_server_there_is_nothing_to_export(shown: Shown) -> None:
    shown.page.remove_button.click()
    assert shown.page.export_button.isEnabled()
    shown.page.list.setCurrentRow(0)
    shown.page.remove_button.click()
    assert not shown.page.export_button.isEnabled()
