"""Whatever can be set is found in the palette, by its name and by the words of what it may be."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import Appearance, HoldPolicy, Language
from slotdesk.store.settings import Settings
from slotdesk_ui.settings.setting_offers import SettingOffers
from slotdesk_ui.settings.setting_page import setting_groups
from slotdesk_ui.settings.setting_words import setting_words


class Found:
    def __init__(self) -> None:
        self.parent = QObject()
        self.set: list[tuple[str, Any]] = []
        self.shown: list[tuple[str, str]] = []
        self.offers = SettingOffers(
            self.parent,
            lambda: Settings(hold_policy=HoldPolicy.NEVER),
            lambda name, value: self.set.append((name, value)),
            lambda page, name: self.shown.append((page, name)),
        )

    def labels(self, typed: str) -> list[str]:
        return [offer.label for offer in self.offers.offers(typed)]


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("german", "Language: Deutsch"),
        ("deutsch", "Language: Deutsch"),
        ("swed", "Language: Svenska"),
        ("langu", "Language"),
        ("dark", "Appearance: Dark"),
        ("high contr", "Contrast: High"),
        ("zone", "Time zone of the clinic"),
        ("xml", "Format: JSON or XML"),
        ("hold never", "Hold: Never"),
        ("way between", "Way between sites"),
        ("megabytes", "Memory for messages"),
    ],
)
def test_it_is_found(qtbot: QtBot, typed: str, label: str) -> None:
    assert label in Found().labels(typed)


def test_every_setting_is_found_by_its_name(qtbot: QtBot) -> None:
    found = Found()
    for entries in setting_groups().values():
        for entry in entries:
            label = setting_words(entry.metadata["label"])
            assert label in found.labels(label), entry.name


def test_nothing_and_a_single_letter_find_nothing(qtbot: QtBot) -> None:
    assert Found().labels("") == Found().labels("d") == Found().labels("zebra") == []


def test_a_setting_leads_to_its_place_and_a_value_is_set_at_once(qtbot: QtBot) -> None:
    found = Found()
    offers = {
        offer.label: offer for typed in ("langu", "dark", "german", "zone") for offer in found.offers.offers(typed)
    }
    offers["Language"].act()
    offers["Time zone of the clinic"].act()
    assert found.shown == [("language", "language"), ("servers", "")]
    offers["Appearance: Dark"].act()
    offers["Language: Deutsch"].act()
    assert found.set == [("appearance", Appearance.DARK), ("language", Language.DE)]


def test_each_says_how_it_is_set(qtbot: QtBot) -> None:
    found = Found()
    details = {one.label: one.detail for typed in ("hold", "lock", "slip name") for one in found.offers.offers(typed)}
    assert details["Hold"] == "Holds · Never"
    assert details["Hold: Never"] == "as it is set"
    assert details["Hold: Automatic"] == "set it"
    assert details["How long a hold lasts"] == "Holds · Not known"
    assert details["Lock after"] == "Security · 15 min"
    assert details["Name the patient on the slip"] == "Slip · –"
