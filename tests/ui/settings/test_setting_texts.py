"""The settings' English texts are where lupdate finds them."""

from __future__ import annotations

import dataclasses

from slotdesk.store.choices import Language
from slotdesk.store.settings import Settings
from slotdesk_ui.settings.setting_page import setting_groups
from slotdesk_ui.settings.setting_texts import CHOICES, LANGUAGES, PAGES, TEXTS, ZEROS

_SHOWN = [entry for entry in dataclasses.fields(Settings) if not entry.metadata.get("remembered")]


def test_labels_and_helps_are_those_of_the_metadata() -> None:
    wanted = {str(entry.metadata[key]) for entry in _SHOWN for key in ("label", "help")}
    assert {str(text) for text in TEXTS} == wanted


def test_what_a_nought_stands_for_is_that_of_the_metadata() -> None:
    wanted = {str(entry.metadata["zero"]) for entry in _SHOWN if "zero" in entry.metadata}
    assert {str(text) for text in ZEROS} == wanted
    assert [one.name for one in _SHOWN if "zero" in one.metadata and one.metadata["minimum"] != 0] == []


def test_every_choice_and_page_has_words() -> None:
    choices = {str(choice) for entry in _SHOWN for choice in entry.metadata.get("choices", ())}
    assert choices <= CHOICES.keys() | LANGUAGES.keys()
    assert set(setting_groups()) <= PAGES.keys()


def test_a_language_is_called_by_its_own_name() -> None:
    assert set(LANGUAGES) == set(Language) - {Language.SYSTEM}
