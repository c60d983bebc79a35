"""Changing from one server to another, and having none."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Key, Person, until
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.settings.settings_dialog import SettingsDialog


async def ready_to_book(person: Person) -> None:
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()


async def change_to(person: Person, url: str) -> None:
    """Type another address into the dialog, and press Enter."""
    person.window.commands["server"].trigger()
    dialog = person.window.findChildren(SettingsDialog)[-1]
    dialog.servers.form.url.setText(url)
    dialog.servers.use_button.click()
    person.window.activateWindow()  # as a desktop does it
    await until(person.window.isActiveWindow, "the window is in front again")
    await until(lambda: person.application.desk.link.session is not None, "a session")
    await until(lambda: "Connected" in person.status() or "Nothing answers" in person.status(), "connected")


def test_a_patient_of_one_server_is_not_taken_along_to_another(tell: Story, practice: PracticeServer) -> None:
    with PracticeServer(seed=1, now=practice.clock.now()) as other:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            await change_to(person, other.url)
            assert person.window.find_panel.chosen_patient() is None
            assert person.window.booking_panel.candidate is None
            assert person.found() == 0
            await ready_to_book(person)
            assert (await person.book()).startswith("Booked")

        tell(story)


def test_connecting_anew_to_the_same_server_keeps_the_form(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await ready_to_book(person)
        await change_to(person, practice.url)
        assert person.window.find_panel.chosen_patient() is not None
        assert person.found() == 0

    tell(story)


def test_an_open_fate_can_be_looked_up_where_it_was_sent_though_another_server_is_in_use(
    tell: Story, practice: PracticeServer
) -> None:
    def cut_before_booking(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(cut=True) if path.endswith("$book") else None

    with CannedServer(cut_before_booking, practice.url) as server:

        async def story(person: Person) -> None:
            await ready_to_book(person)
            await person.press(Key.Key_Return)
            await until(lambda: person.outcomes() and "so far" in person.outcomes()[0], "looked up")
            await change_to(person, practice.url)
            (card,) = person.window.booking_panel.outcomes.cards()
            before = len(server.requests)
            card.look_up_button.click()
            await until(lambda: len(server.requests) > before and card.look_up_button.isEnabled(), "looked up there")
            assert card.fate is Fate.UNKNOWN
            assert "so far" in person.outcomes()[0]
            assert "Slotdesk itself" not in person.status()

        tell(story, url=server.url)


def test_while_a_booking_is_on_its_way_the_server_stays(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await ready_to_book(person)
        QTest.keyClick(person.focus(), Key.Key_Return)
        person.application.desk.use_server(Connection("http://127.0.0.1:9/fhir"))
        assert "Wait for the booking to end" in person.status()
        await until(lambda: person.outcomes()[0].startswith("Booked\n"), "booked")

    tell(story)


def test_a_time_zone_that_does_not_exist_is_passed_over(tell: Story, practice: PracticeServer) -> None:
    place = (
        b'{"resourceType": "Bundle", "type": "searchset", "total": 1, "entry": [{"resource": {"resourceType":'
        b' "Location", "id": "a", "name": "A", "extension": [{"url":'
        b' "http://hl7.org/fhir/StructureDefinition/timezone", "valueCode": "Mars/Olympus"}]}}]}'
    )

    def mars(method: str, path: str, body: bytes) -> Canned | None:
        return Canned(body=place) if "/Location" in path else None

    with CannedServer(mars, practice.url) as server:

        async def story(person: Person) -> None:
            assert person.status().startswith("Connected")
            assert person.application.desk.zone.key == "Europe/Stockholm"

        tell(story, url=server.url)


def test_without_a_server_find_says_what_to_do(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.application.desk.link.close()
        await person.find()
        assert "choose a server (Ctrl+Shift+S)" in person.status()

    tell(story)


def test_the_dialogs_of_the_help_menu_open_and_close(tell: Story) -> None:
    async def story(person: Person) -> None:
        for command in ("about", "shortcuts"):
            person.window.commands[command].trigger()
            (dialog,) = (one for one in person.window.findChildren(QDialog) if one.isVisible())
            dialog.reject()

    tell(story)
