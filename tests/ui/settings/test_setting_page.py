"""Pages that come from the settings themselves."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import Appearance
from slotdesk.store.settings import Settings
from slotdesk_ui.settings.setting_page import SettingPage, setting_groups
from ui.examples import words_in


def test_every_setting_that_a_person_sets_is_on_one_page() -> None:
    shown = [entry.name for entries in setting_groups().values() for entry in entries]
    wanted = [entry.name for entry in dataclasses.fields(Settings) if not entry.metadata.get("remembered")]
    assert sorted(shown) == sorted(wanted)
    assert "appearance" in [entry.name for entry in setting_groups()["appearance"]]


def test_a_page_shows_label_and_help_and_tells_what_changes(qtbot: QtBot) -> None:
    page = SettingPage(setting_groups()["appearance"], Settings())
    qtbot.addWidget(page)
    page.show()
    assert "Light, dark, or as the system has it." in words_in(page)
    box = page.editors["appearance"]
    assert isinstance(box, QComboBox)
    with qtbot.waitSignal(page.changed) as told:
        box.setCurrentIndex(box.findText("Dark"))
    assert told.args == ["appearance", Appearance.DARK]
