"""A search that is asked for every day: saved, loaded, renamed, deleted, there again the next morning."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from journeys.canned_server import CannedServer
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from journeys.test_find import Alt, Watch, pick
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.find.saved_search_dialog import SavedSearchDialog, SaveSearchDialog

D = TypeVar("D", bound=QDialog)


async def opened(person: Person, key: Key, kind: type[D]) -> D:
    """Press Ctrl and a key, and wait for the dialog."""
    await person.press(key, Ctrl)
    dialog = next(one for one in person.window.findChildren(kind) if one.isVisible())
    await until(lambda: dialog.isActiveWindow() and dialog.isAncestorOf(person.focus()), "the dialog has the keyboard")
    return dialog


async def back(person: Person) -> None:
    person.window.activateWindow()  # as a desktop does it
    await until(person.window.isActiveWindow, "the window is in front again")


async def put_in_order(person: Person) -> None:
    """Load it from the palette, rename it, delete it and have it back."""
    await person.press(Key.Key_K, Ctrl)
    await person.type("check-up")
    palette = person.application.palette.palette
    await until(lambda: palette.isVisible() and palette.list.model().rowCount() > 0, "offered")
    await person.press(Key.Key_Return)
    assert "Loaded “Check-ups”" in person.status()
    dialog = await opened(person, Key.Key_O, SavedSearchDialog)
    await person.press(Key.Key_F2)
    await person.type("Yearly")
    await person.press(Key.Key_Return)
    await until(lambda: [dialog.list.item(0).text()] == ["Yearly"], "renamed")
    dialog.list.setFocus()
    await person.press(Key.Key_Delete)
    assert dialog.empty.isVisible()
    await person.press(Key.Key_U, Alt)
    await until(lambda: dialog.list.count() == 1, "back again")
    await person.press(Key.Key_Escape)
    await back(person)


async def evening(person: Person) -> None:
    """Fill in the form, find, save it under a name."""
    find = person.window.find_panel
    await person.pick_patient("söderberg åke")
    await person.press(Key.Key_W, Alt)
    await person.type("follow")
    await pick(person, find.service, "physical")
    await pick(person, find.practitioner, "okonkwo", "haddad")
    await person.press(Key.Key_I, Alt)
    await person.find()
    dialog = await opened(person, Key.Key_S, SaveSearchDialog)
    assert dialog.name.selectedText() == "Physical examination procedure, Dr Noor Okonkwo, Follow-up"
    await person.type("Check-ups")
    await person.press(Key.Key_Return)
    await back(person)
    assert person.status() == "Saved as “Check-ups”."
    await person.press(Key.Key_N, Ctrl)
    assert not find.service.choices()


def test_a_search_is_saved_loaded_and_there_the_next_morning(
    tell: Story, practice: PracticeServer, tmp_path: Path
) -> None:
    watch = Watch()
    with CannedServer(watch, practice.url) as server:

        async def morning(person: Person) -> None:
            find = person.window.find_panel
            await person.press(Key.Key_N, Ctrl)
            await person.pick_patient("heikkilä aino")
            await opened(person, Key.Key_O, SavedSearchDialog)
            await person.press(Key.Key_Return)
            await back(person)
            assert person.focus() is find.find_button
            assert "Loaded “Check-ups”" in person.status()
            await person.press(Key.Key_Return)
            await until(lambda: len(watch.found) == 2 and not person.application.desk.search.is_running, "found")
            before, after = ([one for one in sent if "patient" not in one["name"]] for sent in watch.found)
            assert before == after
            assert len(after) == 6  # start, end, visit type, two practitioners, timing
            (patient,) = watch.values("patient-reference")
            assert patient["display"] == "Aino Heikkilä"

        tell(evening, url=server.url)
        tell(morning, url=server.url)
        tell(put_in_order, url=server.url)
    kept = json.loads((tmp_path / "settings.json").read_text())["saved_searches"]
    assert [one["name"] for one in kept] == ["Yearly"]
    assert "pat-030" not in json.dumps(kept)
    assert "Söderberg" not in json.dumps(kept, ensure_ascii=False)


def test_what_was_saved_is_on_the_disk_while_the_window_is_still_open(tell: Story, tmp_path: Path) -> None:
    """A program that is killed keeps it."""

    def kept() -> list[str]:
        file = tmp_path / "settings.json"
        return [one["name"] for one in json.loads(file.read_text())["saved_searches"]] if file.exists() else []

    async def story(person: Person) -> None:
        await evening(person)
        await until(lambda: kept() == ["Check-ups"], "written down")
        assert person.window.isVisible()

    tell(story)
