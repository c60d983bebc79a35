"""What is told of a front desk's work: seen in the window, kept across outages and restarts, delivered once."""

from __future__ import annotations

import json
from dataclasses import replace

import httpx
from PySide6.QtTest import QTest

import audit_profile
from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Key, Person, until
from slotdesk.domain.transaction import Transaction
from slotdesk.practice.server import PracticeServer
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.audit.audit_dialog import AuditDialog
from slotdesk_ui.audit.audit_model import Column
from slotdesk_ui.settings.settings_dialog import SettingsDialog


async def book_somebody(person: Person) -> None:
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()
    assert (await person.book()).startswith("Booked")


async def set_repository(person: Person, url: str) -> None:
    """Type the repository's address into the server's form, and connect anew."""
    person.window.commands["server"].trigger()
    dialog = person.window.findChildren(SettingsDialog)[-1]
    dialog.servers.form.audit.setText(url)
    dialog.servers.use_button.click()
    person.window.activateWindow()
    await until(lambda: "Connected" in person.status(), "connected")


async def open_events(person: Person) -> AuditDialog:
    person.window.commands["audit"].trigger()
    (dialog,) = person.window.findChildren(AuditDialog)
    await until(dialog.isVisible, "the events are shown")
    return dialog


def column(dialog: AuditDialog, which: Column) -> list[str]:
    model = dialog.model
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def kept_by(repository: PracticeServer) -> list[dict[str, object]]:
    found = httpx.get(f"{repository.url}/AuditEvent?_count=1000", trust_env=False).json()
    return [one["resource"] for one in found.get("entry", [])]


def transactions(events: list[dict[str, object]]) -> list[str]:
    return [json.loads(json.dumps(one))["subtype"][1]["code"] for one in events]


def test_without_a_repository_everything_stays_here_and_can_be_read_by_keyboard(
    tell: Story, practice: PracticeServer
) -> None:
    async def story(person: Person) -> None:
        await book_somebody(person)
        dialog = await open_events(person)
        await until(lambda: all(column(dialog, Column.DELIVERY)), "nothing is under way any more")
        assert set(column(dialog, Column.DELIVERY)) == {"Kept on this computer"}
        assert set(column(dialog, Column.OUTCOME)) == {"Done"}
        assert {"Book, change or cancel (ITI-117)", "Find free times (ITI-115)", "List appointments (ITI-118)"} <= set(
            column(dialog, Column.TRANSACTION)
        )
        assert len(set(column(dialog, Column.PATIENT))) == 1
        assert "No audit repository is set" in dialog.words.text()
        assert not dialog.deliver_button.isEnabled()
        first = json.loads(dialog.json.toPlainText())
        dialog.activateWindow()
        dialog.table.setFocus()
        QTest.keyClick(dialog.table, Key.Key_Down)
        second = json.loads(dialog.json.toPlainText())
        assert first != second
        for event in (first, second):
            audit_profile.check(event, event["subtype"][1]["code"])
        assert "Söderberg" not in dialog.json.toPlainText()
        QTest.keyClick(dialog.table, Key.Key_Escape)
        await until(lambda: not person.window.findChildren(AuditDialog), "closed")

    tell(story)


def test_a_repository_that_is_set_gets_what_had_waited_and_all_that_comes(
    tell: Story, practice: PracticeServer
) -> None:
    with PracticeServer(seed=1, now=practice.clock.now()) as repository:

        async def story(person: Person) -> None:
            await book_somebody(person)
            await set_repository(person, repository.url)
            await until(lambda: "ITI-117" in transactions(kept_by(repository)), "what had waited arrives")
            dialog = await open_events(person)
            await until(
                lambda: all(words.startswith("Delivered") for words in column(dialog, Column.DELIVERY)), "all delivered"
            )
            assert len(kept_by(repository)) == dialog.model.rowCount()
            messages = person.application.desk.link.messages
            delivered = [one for one in messages if one.transaction is Transaction.AUDIT and one.method == "POST"]
            assert delivered, "what is delivered is among the messages"

        tell(story)


def test_an_outage_of_the_repository_and_a_restart_lose_and_double_nothing(
    tell: Story, practice: PracticeServer
) -> None:
    down = True

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(503) if down else None

    with (
        PracticeServer(seed=1, now=practice.clock.now()) as repository,
        CannedServer(answer, repository.url) as gateway,
    ):
        expected: list[str] = []

        async def during(person: Person) -> None:
            await set_repository(person, gateway.url)
            await book_somebody(person)
            dialog = await open_events(person)
            await until(lambda: "has not taken events since" in dialog.words.text(), "the outage is told")
            assert "too busy" in dialog.words.text()
            await until(lambda: all(column(dialog, Column.DELIVERY)), "nothing is under way any more")
            assert {words.split(" since")[0] for words in column(dialog, Column.DELIVERY)} == {"Waiting"}
            dialog.reject()

        async def after(person: Person) -> None:
            dialog = await open_events(person)
            assert len(column(dialog, Column.DELIVERY)) > 3
            await until(
                lambda: all(words.startswith("Delivered") for words in column(dialog, Column.DELIVERY)), "all delivered"
            )
            expected.extend(dialog.model.entry(row).id for row in reversed(range(dialog.model.rowCount())))
            dialog.reject()

        tell(during)
        assert kept_by(repository) == []
        down = False
        tell(after)
        tags = [json.loads(json.dumps(one))["meta"]["tag"][0]["code"] for one in kept_by(repository)]
        assert sorted(tags) == sorted(expected)
        assert len(set(tags)) == len(tags)
        recorded = [str(one["recorded"]) for one in kept_by(repository)]
        assert recorded == sorted(recorded)


def test_deliver_now_does_not_wait_for_the_next_try(tell: Story, practice: PracticeServer) -> None:
    down = True

    with (
        PracticeServer(seed=1, now=practice.clock.now()) as repository,
        CannedServer(lambda *_: Canned(503) if down else None, repository.url) as gateway,
    ):

        async def story(person: Person) -> None:
            nonlocal down
            await set_repository(person, gateway.url)
            await book_somebody(person)
            dialog = await open_events(person)
            await until(lambda: "The next try is at" in dialog.words.text(), "the outage is told")
            down = False
            dialog.deliver_button.click()
            await until(lambda: "ITI-117" in transactions(kept_by(repository)), "delivered")
            dialog.reject()

        tell(story)


def test_a_booking_of_unknown_fate_is_an_event_that_says_so(tell: Story, practice: PracticeServer) -> None:
    def cut_booking(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(cut=True) if path.endswith("$book") else None

    with CannedServer(cut_booking, practice.url) as server:

        async def story(person: Person) -> None:
            await person.pick_patient("söderberg åke")
            await person.find()
            await person.choose_first()
            await person.press(Key.Key_Return)
            await until(lambda: person.outcomes() and "so far" in person.outcomes()[0], "looked up")
            dialog = await open_events(person)
            assert "Not known whether it was done (connection-lost)" in column(dialog, Column.OUTCOME)
            dialog.reject()

        tell(story, url=server.url)


def test_the_practice_server_of_a_demo_is_its_own_repository(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        desk = person.application.audit
        assert desk.repository_of(practice.url) is None
        person.application.settings = replace(
            person.application.settings, servers=(NamedServer("", practice.url, audit_url=practice.url),)
        )
        to = desk.repository_of(practice.url)
        assert to is not None
        assert to.base_url == practice.url

    tell(story)
