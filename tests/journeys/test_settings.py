"""Set things, and change from one named server to another."""

from __future__ import annotations

import json
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import CalendarMode, HoldPolicy
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.settings.settings_dialog import SettingsDialog


def test_a_change_counts_at_once_and_at_the_next_start(tell: Story) -> None:
    async def story(person: Person) -> None:
        dialog = person.application.settings_desk.open()
        box = dialog.pages["calendar"].editors["calendar_mode"]
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findText("Week"))
        assert person.window.calendar_panel.view.mode is CalendarMode.WEEK
        dialog.reject()

    async def next_day(person: Person) -> None:
        assert person.window.calendar_panel.view.mode is CalendarMode.WEEK

    tell(story)
    tell(next_day)


def test_a_server_is_tested_named_and_changed_to_from_the_menu(
    tell: Story, practice: PracticeServer, tmp_path: Path
) -> None:
    with PracticeServer(seed=2, now=practice.clock.now()) as other:

        async def story(person: Person) -> None:
            desk = person.application.settings_desk
            dialog = desk.open_servers()
            page = dialog.servers
            page.add()
            page.form.url.setText(other.url)
            page.form.name.setText("The other clinic")
            page.test_button.click()
            await until(lambda: "Offers $find, $hold, $book" in page.result.text(), "the test's result")
            dialog.reject()
            desk.menu.fill()
            (action,) = (one for one in desk.menu.actions() if "The other clinic" in one.text())
            action.trigger()
            await until(lambda: "Connected." in person.status(), "connected")
            assert person.window.server_button.text().startswith("The other clinic · ")
            assert person.application.desk.link.session is not None
            assert person.application.desk.link.session.connection.base_url == other.url

        tell(story)
        saved = json.loads((tmp_path / "settings.json").read_text())
        assert [one["name"] for one in saved["servers"]] == [practice.url, "The other clinic"]


def test_a_setting_is_changed_with_keys_and_counts_for_the_next_time_that_is_chosen(
    tell: Story, practice: PracticeServer
) -> None:
    async def story(person: Person) -> None:
        await person.press(Key.Key_Comma, Ctrl)
        dialog = next(one for one in person.window.findChildren(SettingsDialog) if one.isVisible())
        await until(dialog.isActiveWindow, "the dialog has the keyboard")
        assert person.focus() is dialog.contents
        await person.type("h")  # Holds
        await person.press(Key.Key_Tab)
        assert person.focus().accessibleName() == "Hold"
        await person.press(Key.Key_Down)
        await person.press(Key.Key_Escape)
        person.window.activateWindow()
        await until(person.window.isActiveWindow, "the window is in front again")
        assert person.application.settings.hold_policy is HoldPolicy.BY_HAND
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        strip = person.window.booking_panel.hold_strip
        assert strip.button.text() == "Hold (Ctrl+H)"
        await person.press(Key.Key_H, Ctrl)
        await until(lambda: strip.words.text().startswith("Held for you"), "held by hand")

    tell(story)


def test_another_server_is_two_keys_and_less_than_a_second_away(tell: Story, practice: PracticeServer) -> None:
    with PracticeServer(seed=2, now=practice.clock.now()) as other:

        async def story(person: Person) -> None:
            desk = person.application.settings_desk
            desk.change("servers", (*person.application.settings.servers, NamedServer("Second", other.url)))
            await until(person.application.prepared.is_set, "ready")
            # A menu stays in its own loop until something is chosen: the key that chooses is pressed from within.
            QTimer.singleShot(100, desk.menu, lambda: QTest.keyClick(desk.menu, Key.Key_2))
            await person.press(Key.Key_O, Ctrl | Qt.KeyboardModifier.ShiftModifier)
            start = time.monotonic()
            await until(lambda: person.window.server_button.text().startswith("Second"), "the other server")
            await until(lambda: "Connected." in person.status(), "connected")
            assert time.monotonic() - start < 5  # a second at a desk; a loaded machine runs this too
            session = person.application.desk.link.session
            assert session is not None
            assert session.connection.base_url == other.url

        tell(story)
