"""Set things, and change from one named server to another."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from journeys.conftest import Story
from journeys.person import Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk.store.settings import CalendarMode


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
