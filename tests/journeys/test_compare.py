"""One search, two servers: what only one of them offers, and what they say differently, is seen at once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.comparing.compare_window import CompareWindow

Alt = Qt.KeyboardModifier.AltModifier


async def opened(person: Person) -> CompareWindow:
    person.window.activateWindow()
    await person.press(Key.Key_V, Ctrl | Alt)
    await until(lambda: person.window.findChildren(CompareWindow), "the comparison is there")
    (compare,) = person.window.findChildren(CompareWindow)
    await until(compare.isVisible, "it is in sight")
    return compare


async def compared(compare: CompareWindow, address: str) -> str:
    compare.other.setEditText(address)
    compare.compare_button.click()
    await until(lambda: not compare.words.text().startswith("Asking"), "both have answered")
    return compare.words.text()


def test_without_a_search_there_is_nothing_to_compare(tell: Story) -> None:
    async def story(person: Person) -> None:
        compare = await opened(person)

        assert "Search once" in compare.words.text()
        assert not compare.compare_button.isEnabled()

    tell(story)


def test_the_same_server_twice_is_alike_and_another_one_is_not(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        await person.find()
        compare = await opened(person)

        assert await compared(compare, practice.url) == "Both gave the same candidates in the same shape."
        assert compare.model.rowCount() == 0

        with PracticeServer(seed=2, now=practice.clock.now()) as second:
            said = await compared(compare, second.url)
        assert "only here" in said
        assert compare.model.rowCount() > 0
        assert f"{second.url}: " in compare.right.text()
        assert not compare.groups.isHidden()
        compare.groups.setCurrentIndex(1)
        compare.groups.activated.emit(1)
        counts = [*compare.model.groups().values()]
        assert compare.model.rowCount() == counts[0] < sum(counts)
        assert compare.groups.currentText().startswith("Only ◧")

        assert await compared(compare, "nothing") == "That is no address of a server, as https://fhir.example.org/r4."
        await compared(compare, second.url)
        assert "0 candidates" in compare.right.text()
        assert "\n" in compare.right.text(), "why it did not answer"

    tell(story)
