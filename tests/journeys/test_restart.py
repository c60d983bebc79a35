"""Another language counts from the next start on, and the window offers to make that now."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from journeys.conftest import Story
from journeys.person import Key, Person, until
from journeys.test_palette import ask
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import Language
from slotdesk.store.locations import Locations
from slotdesk_ui.application import StartWith
from slotdesk_ui.language import speak
from slotdesk_ui.language_desk import LanguageDesk
from slotdesk_ui.main import until_closed
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.settings.settings_desk import SettingsDesk
from slotdesk_ui.widgets.question import Question


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.EN, QLocale("en_GB"))


def test_a_language_from_the_palette_is_offered_at_once_and_may_be_put_off(tell: Story) -> None:
    async def story(person: Person) -> None:
        language = person.application.language
        await ask(person, "german")
        await person.press(Key.Key_Return)
        assert person.application.settings.language is Language.DE
        question = language.question
        assert question is not None
        assert "Deutsch" in question.text()
        question.no.click()
        language.offer()
        assert language.question is None, "it was put off"
        assert person.application.again is None

        dialog = person.application.settings_desk.open("language", "language")
        assert dialog.focusWidget() is dialog.pages["language"].editors["language"]
        person.application.settings_desk.change("language", Language.SV)
        assert language.question is None, "not over the dialog, in which one may still be choosing"
        dialog.reject()
        await until(lambda: language.question is not None, "it asks after the dialog")
        person.application.settings_desk.change("language", Language.EN)
        asked = [one for one in person.window.findChildren(Question) if one.isVisible()]
        assert len(asked) == 1
        asked[0].no.click()
        person.application.settings_desk.change("language", Language.SYSTEM)
        assert person.application.again is None

    tell(story)


def test_it_starts_again_in_that_language_at_the_same_server(
    qapp: QApplication, loop: QEventLoop, practice: PracticeServer, tmp_path: Path
) -> None:
    def windows() -> list[MainWindow]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]

    async def whole() -> None:
        wish = StartWith(connection=Connection(practice.url, timeout_s=10))
        running = asyncio.ensure_future(until_closed(qapp, Locations(tmp_path).prepare(), wish))
        await until(lambda: windows() and "Connected" in windows()[0].status.label.text(), "it is connected")
        (first,) = windows()
        language = first.findChild(LanguageDesk)
        assert language is not None
        first.find_panel.more.address.setText("Uppsala")
        settings = first.findChild(SettingsDesk)
        assert settings is not None
        settings.change("language", Language.DE)
        assert language.question is not None
        language.question.yes.click()
        await until(lambda: windows() and windows()[0] is not first, "another window is there")
        (second,) = windows()
        await until(lambda: "Verbunden" in second.status.label.text(), "it is connected, and says so in German")
        assert second.find_panel.more.address.text() == "Uppsala"
        second.close()
        await running

    loop.run_until_complete(whole())
