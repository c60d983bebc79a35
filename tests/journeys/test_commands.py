"""Every action of the table does something, is found in the palette, and its keys are told in the help."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from journeys.conftest import Story
from journeys.person import Key, Person, until
from slotdesk_ui.actions import ACTIONS, MENUS
from slotdesk_ui.palette.palette_desk import matching_offers
from slotdesk_ui.widgets.plain_label import PlainLabel
from slotdesk_ui.widgets.shortcut_dialog import ShortcutDialog

# What is chosen once and stays, or belongs to the rare moment after a booking, is reached by menu and palette.
_WITHOUT_KEYS = {
    "about",
    *("colour_practitioner", "colour_location", "colour_service"),
    *("light", "dark", "system"),
    *("contrast_usual", "contrast_high", "contrast_system"),
}


def plain(words: str) -> str:
    return words.replace("&", "")


def test_every_action_is_connected_and_shown_in_its_menu(tell: Story) -> None:
    async def story(person: Person) -> None:
        window = person.window
        assert set(window.commands) == {spec.id for spec in ACTIONS}
        signals = (SIGNAL("triggered(bool)"), SIGNAL("triggered()"))
        idle = [name for name, action in window.commands.items() if not any(map(action.receivers, signals))]
        assert idle == []
        menus = [entry.menu() for entry in window.menuBar().actions()]
        assert len(menus) == len(MENUS)
        in_menus = {action.objectName() for menu in menus if isinstance(menu, QMenu) for action in menu.actions()}
        assert set(window.commands) <= in_menus
        assert [name for name, action in window.commands.items() if action.icon().isNull()] == []

    tell(story, waits=False)


def test_every_action_has_keys_of_its_own_and_the_help_tells_them(tell: Story) -> None:
    async def story(person: Person) -> None:
        keys = [spec.shortcut for spec in ACTIONS if spec.shortcut]
        assert len(keys) == len({QKeySequence(key).toString() for key in keys})
        assert {spec.id for spec in ACTIONS if not spec.shortcut} <= _WITHOUT_KEYS
        await person.press(Key.Key_F1)
        await until(lambda: bool(person.window.findChildren(ShortcutDialog)), "the help opens")
        (help_dialog,) = person.window.findChildren(ShortcutDialog)
        told = {label.text() for label in help_dialog.findChildren(PlainLabel)}
        for spec in ACTIONS:
            if spec.shortcut:
                assert plain(spec.words) in told
                assert QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText) in told
        await person.press(Key.Key_Escape)

    tell(story)


def test_the_palette_finds_every_action_by_its_words_and_tells_its_keys(tell: Story) -> None:
    async def story(person: Person) -> None:
        palette = person.application.palette
        offers = palette.commands("")
        for spec in ACTIONS:
            if spec.id == "palette":
                continue
            words = plain(spec.words)
            found = matching_offers(words, offers, 3)
            assert words in [offer.label for offer in found], words
            offer = next(offer for offer in found if offer.label == words)
            assert offer.icon == spec.icon
            native = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            assert offer.detail.endswith(native)

    tell(story)
