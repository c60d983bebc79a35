"""Signing in at the window, on a real authorization server with a browser beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from joserfc.jwk import ECKey
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from authorization_server import CLIENT, AuthorizationServer, Browser
from journeys.person import Ctrl, Key, Person, until
from memory_keyring import MemoryKeyring, keyring_in_use, no_keyring
from slotdesk.domain.connection import Connection
from slotdesk.domain.sign_in import SignIn, SignInKind
from slotdesk.practice.clock import PracticeClock
from slotdesk.store.locations import Locations
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.application import Application, StartWith
from slotdesk_ui.settings.settings_dialog import SettingsDialog
from slotdesk_ui.signing_in.cover import CoverState

Tell = Callable[..., None]
_CTRL = Ctrl


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    made = MemoryKeyring()
    with keyring_in_use(made):
        yield made


@pytest.fixture
def server() -> Iterator[AuthorizationServer]:
    from conftest import MONDAY

    with AuthorizationServer(PracticeClock(MONDAY)) as started:
        yield started


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    yield made
    made.close()


@pytest.fixture
def tell(qapp: QApplication, loop: QEventLoop, server: AuthorizationServer, browser: Browser, tmp_path: Path) -> Tell:
    """Opens the window on a server that wants a sign-in; told twice, the second is the next start."""

    def run(story: Callable[[Person], Coroutine[Any, Any, None]], *, again: bool = False) -> None:
        async def whole() -> None:
            locations = Locations(tmp_path).prepare()
            application = Application(qapp, locations, server.clock.now, ZoneInfo("Europe/Stockholm"))
            application.sign_in.open_browser = browser
            connection = Connection(server.url, timeout_s=10, sign_in=SignIn(SignInKind.BROWSER, CLIENT))
            if again:
                application.start(StartWith())
            else:
                application.window.show()
                application.desk.use_server(connection, name="Clinic")
            person = Person(application)
            try:
                await story(person)
            finally:
                for card in application.window.booking_panel.outcomes.cards():
                    card.dismiss_button.click()
                application.window.close()
                await until(application.ended.is_set, "the window closes")
                application.window.deleteLater()

        loop.run_until_complete(whole())

    return run


async def sign_in(person: Person) -> None:
    cover = person.window.curtain.cover
    await until(lambda: person.window.curtain.is_drawn, "the cover")
    QTest.keyClick(cover.button, Key.Key_Space)
    await until(lambda: not person.window.curtain.is_drawn, "signed in")
    await until(lambda: "Connected" in person.status(), "described")


def server_words(person: Person) -> str:
    return person.window.server_button.text()


def usable(person: Person) -> set[str]:
    return {name for name, action in person.window.commands.items() if _works(action)}


def _works(action: QAction) -> bool:
    return action.isVisible() and action.isEnabled()


def test_a_person_signs_in_finds_and_books(tell: Tell, server: AuthorizationServer, ring: MemoryKeyring) -> None:
    async def story(person: Person) -> None:
        await until(lambda: person.window.curtain.is_drawn, "the cover")
        assert person.window.curtain.cover.title.text() == "Sign in to Clinic"
        assert "not signed in" in server_words(person)
        assert not person.window.find_panel.isVisible()
        assert not person.application.workbench.messages.panel.isVisible()
        assert "book" not in usable(person)
        await sign_in(person)
        assert "signed in as Anna Berg" in server_words(person)
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        assert (await person.book()).startswith("Booked")

    tell(story)
    assert all(authorization for _method, path, authorization in server.seen.fhir if "metadata" not in path)


def test_the_next_start_needs_no_sign_in(tell: Tell, browser: Browser, ring: MemoryKeyring) -> None:
    tell(sign_in)

    async def story(person: Person) -> None:
        await until(lambda: "Connected" in person.status(), "connected")
        assert not person.window.curtain.is_drawn
        assert "signed in as Anna Berg" in server_words(person)

    tell(story, again=True)
    assert len(browser.opened) == 1


def test_without_a_keyring_each_start_asks(tell: Tell, browser: Browser) -> None:
    with no_keyring():
        tell(sign_in)
        tell(sign_in, again=True)
    assert len(browser.opened) == 2


def test_locking_covers_everything_and_the_same_person_finds_it_as_it_was(
    tell: Tell, server: AuthorizationServer, ring: MemoryKeyring
) -> None:
    async def story(person: Person) -> None:
        await sign_in(person)
        await person.pick_patient("söderberg åke")
        await person.find()
        found = person.found()
        person.application.workbench.messages.open_list()
        assert person.application.workbench.messages.panel.isVisible()
        dialog = person.application.settings_desk.open()
        person.application.sign_in.idle.idle.emit()
        assert person.window.curtain.cover.state is CoverState.LOCKED
        assert "Anna Berg" in person.window.curtain.cover.title.text()
        assert not person.window.find_panel.isVisible()
        assert not dialog.isVisible()
        assert usable(person) <= {"sign_in", "sign_out", "quit", "shortcuts", "about"}
        assert not person.window.server_button.isEnabled()
        await until(lambda: ring.kept == {}, "no start of the program gets round the lock")
        await sign_in(person)
        assert server.seen.pages[-1]["prompt"] == "login"
        assert (person.found(), dialog.isVisible()) == (found, True)
        assert person.window.find_panel.chosen_patient() is not None
        dialog.reject()

    tell(story)


def test_somebody_else_finds_an_empty_form(tell: Tell, server: AuthorizationServer, ring: MemoryKeyring) -> None:
    async def story(person: Person) -> None:
        await sign_in(person)
        await person.pick_patient("söderberg åke")
        await person.find()
        server.behaviour.subject, server.behaviour.name = "sub-bo", "Bo Ek"
        person.window.commands["sign_in"].trigger()
        await until(lambda: not person.window.curtain.is_drawn, "another person")
        assert "signed in as Bo Ek" in server_words(person)
        assert person.window.find_panel.chosen_patient() is None
        assert person.found() == 0
        assert not any("pat-030" in one.url for one in person.application.desk.link.messages), "nor their messages"
        await person.pick_patient("söderberg åke")

    tell(story)


def test_signing_out_leaves_nothing(tell: Tell, server: AuthorizationServer, ring: MemoryKeyring) -> None:
    async def story(person: Person) -> None:
        await sign_in(person)
        await person.pick_patient("söderberg åke")
        person.window.commands["sign_out"].trigger()
        await until(lambda: person.status() == "Signed out.", "told")
        assert person.window.curtain.cover.state is CoverState.SIGN_IN
        assert person.window.find_panel.chosen_patient() is None
        assert (ring.kept, server.refresh) == ({}, {})
        assert len(person.application.desk.link.messages) == 0
        await sign_in(person)
        said = [one.request_body + one.answer_body for one in person.application.desk.link.messages]
        assert any(b"[redacted]" in one for one in said), "the sign-in is there"
        secrets = [name for name in server.refresh if any(name.encode() in one for one in said)]
        assert (secrets, bool(server.refresh)) == ([], True), "its tokens are not"

    tell(story)


def test_a_sign_in_that_fails_is_said_and_can_be_tried_again(
    tell: Tell, server: AuthorizationServer, ring: MemoryKeyring
) -> None:
    async def story(person: Person) -> None:
        cover = person.window.curtain.cover
        await until(lambda: person.window.curtain.is_drawn, "the cover")
        server.behaviour.denies = True
        cover.button.click()
        assert cover.state is CoverState.WAITING
        await until(lambda: cover.state is CoverState.SIGN_IN, "refused")
        assert "refused" in cover.problem.text()
        server.behaviour.denies = False
        await sign_in(person)

    tell(story)


def test_waiting_for_the_browser_can_be_cancelled(tell: Tell, browser: Browser, ring: MemoryKeyring) -> None:
    async def story(person: Person) -> None:
        person.application.sign_in.open_browser = lambda _url: True  # a browser in which nobody does anything
        cover = person.window.curtain.cover
        await until(lambda: person.window.curtain.is_drawn, "the cover")
        cover.button.click()
        await asyncio.sleep(0.1)
        cover.cancel_button.click()
        assert cover.state is CoverState.SIGN_IN
        person.application.sign_in.open_browser = browser
        await sign_in(person)

    tell(story)


def test_a_sign_in_that_ends_asks_for_the_same_person_again_and_keeps_the_form(
    tell: Tell, server: AuthorizationServer, ring: MemoryKeyring
) -> None:
    async def story(person: Person) -> None:
        await sign_in(person)
        await person.pick_patient("söderberg åke")
        server.end_access()
        server.refresh.clear()
        await person.press(Key.Key_Return, Ctrl)
        await until(lambda: person.window.curtain.is_drawn, "asked again")
        assert "has ended" in person.window.curtain.cover.problem.text()
        await sign_in(person)
        assert person.window.find_panel.chosen_patient() is not None
        await person.find()
        assert person.found()

    tell(story)


def test_a_server_that_knows_nobody_is_covered_and_shown_by_a_press(
    tell: Tell, server: AuthorizationServer, ring: MemoryKeyring
) -> None:
    async def story(person: Person) -> None:
        server.access["open"] = 1e12
        person.application.desk.use_server(Connection(server.url, token="open"))
        await until(lambda: "Connected" in person.status(), "connected")
        person.window.commands["lock"].trigger()
        cover = person.window.curtain.cover
        assert cover.state is CoverState.HIDDEN
        assert "keeps nobody out" in cover.text.text()
        cover.button.click()
        assert not person.window.curtain.is_drawn
        assert "book" in usable(person) or person.window.commands["find"].isVisible()

    tell(story)


def test_plain_http_is_asked_about_once_and_shown(tell: Tell, ring: MemoryKeyring) -> None:
    async def story(person: Person) -> None:
        from PySide6.QtWidgets import QMessageBox, QPushButton

        exposed = Connection("http://192.0.2.1:9/fhir", timeout_s=1)
        person.application.desk.use_server(exposed, name="Old")
        (box,) = person.window.findChildren(QMessageBox)
        assert "192.0.2.1 is not encrypted" in box.text()
        assert person.window.server_name == "Clinic"
        (use,) = [one for one in box.findChildren(QPushButton) if "all the same" in one.text()]
        use.click()
        await until(lambda: person.window.server_name == "Old", "agreed")
        assert "⚠ not encrypted" in server_words(person)
        await until(lambda: person.application.settings.servers, "remembered")
        (known,) = [one for one in person.application.settings.servers if "192.0.2.1" in one.base_url]
        assert known.plain_http
        person.application.servers.use_named(known)
        assert [one for one in person.window.findChildren(QMessageBox) if one.isVisible()] == []

    tell(story)


def test_a_servers_sign_in_is_set_and_tested_in_the_settings(
    tell: Tell, server: AuthorizationServer, ring: MemoryKeyring
) -> None:
    async def story(person: Person) -> None:
        await until(lambda: person.window.curtain.is_drawn, "the cover")
        person.window.curtain.cover.server_button.click()
        (dialog,) = [one for one in person.window.findChildren(SettingsDialog) if one.isVisible()]
        page = dialog.servers
        page.form.ways.kind.setCurrentIndex(page.form.ways.kind.findData(SignInKind.TOKEN))
        await until(lambda: "keyring" in page.form.ways.keeping.text(), "where it goes")
        server.access["static-token"] = 1e12
        page.form.ways.token.setText("static-token")
        page.test_button.click()
        await until(lambda: "Signed in by token" in page.result.text(), page.result.text())
        assert "Offers to sign in: in the browser, as a service" in page.result.text()
        assert "Not encrypted, within this computer" in page.result.text()
        await until(lambda: ring.kept == {("slotdesk", f"token {server.url}"): "static-token"}, "kept")
        assert page.form.ways.token.text() == ""
        page.use_button.click()
        await until(lambda: "Connected" in person.status(), "connected")
        assert "signed in by token" in server_words(person)
        person.window.activateWindow()  # as a desktop does it
        await until(person.window.isActiveWindow, "the window is in front again")
        await person.pick_patient("söderberg åke")

    tell(story)


def test_a_services_key_with_a_passphrase_is_unlocked_in_the_settings(
    tell: Tell, server: AuthorizationServer, ring: MemoryKeyring, tmp_path: Path
) -> None:
    key = ECKey.generate_key("P-384")
    server.register_service("robot", key)
    (tmp_path / "key.pem").write_bytes(key.as_pem(private=True, password="open sesame"))

    async def story(person: Person) -> None:
        await until(lambda: person.window.curtain.is_drawn, "the cover")
        person.window.curtain.cover.server_button.click()
        (dialog,) = [one for one in person.window.findChildren(SettingsDialog) if one.isVisible()]
        page, ways = dialog.servers, dialog.servers.form.ways
        ways.kind.setCurrentIndex(ways.kind.findData(SignInKind.SERVICE))
        ways.client_id.setText("robot")
        ways.key_file.show_path(str(tmp_path / "key.pem"))
        for passphrase in ("", "something else"):
            ways.key_passphrase.setText(passphrase)
            page.test_button.click()
            await until(lambda: "passphrase is missing or wrong" in page.result.text(), page.result.text())
        ways.key_passphrase.setText("open sesame")
        page.test_button.click()
        await until(lambda: "passphrase" not in page.result.text() and "robot" in page.result.text(), "it fits")
        assert ring.kept["slotdesk", f"key passphrase {server.url}"] == "open sesame"
        assert ways.key_passphrase.text() == ""
        page.use_button.click()
        await until(lambda: "Connected" in person.status(), "connected")
        person.window.activateWindow()
        await until(person.window.isActiveWindow, "the window is in front again")
        await person.pick_patient("söderberg åke")

    tell(story)
    kept = [one.read_bytes() for one in tmp_path.rglob("*") if one.is_file() and one.name != "key.pem"]
    assert kept
    assert not any(b"sesame" in one for one in kept)


def test_a_repository_that_is_not_encrypted_is_asked_about_once(tell: Tell, ring: MemoryKeyring) -> None:
    from PySide6.QtWidgets import QMessageBox, QPushButton

    def boxes(person: Person) -> list[QMessageBox]:
        return [one for one in person.window.findChildren(QMessageBox) if one.isVisible()]

    def press(person: Person, words: str) -> None:
        (button,) = [one for one in boxes(person)[0].findChildren(QPushButton) if words in one.text()]
        button.click()

    async def story(person: Person) -> None:
        application = person.application
        audited = NamedServer("Clinic", "https://192.0.2.1:9/fhir", audit_url="http://192.0.2.2:9/audit")
        application.settings_desk.change("servers", (audited,))
        application.servers.use_named(audited)
        await until(lambda: boxes(person), "asked")
        assert "192.0.2.2 is not encrypted" in boxes(person)[0].text()
        assert "stay on this computer" in boxes(person)[0].informativeText()
        press(person, "Do not send")
        await until(lambda: not boxes(person), "answered")
        repository = application.audit.repository_of(audited.base_url)
        assert repository is not None
        assert not repository.plain_http
        application.servers.use_named(audited)
        assert boxes(person) == [], "once"
        application.audit._asked.clear()  # as at the next start
        application.servers.use_named(audited)
        await until(lambda: boxes(person), "asked")
        press(person, "all the same")
        agreed = application.audit.repository_of(audited.base_url)
        assert agreed is not None
        assert agreed.plain_http
        (kept,) = [one for one in application.settings.servers if one.base_url == audited.base_url]
        assert kept.audit_plain_http

    tell(story)
