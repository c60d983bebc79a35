"""Light, dark, contrast: menu, settings and the desktop all lead to the same dress."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication

from slotdesk.store.choices import Appearance, Contrast
from slotdesk.store.settings import Settings
from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.appearance_desk import AppearanceDesk
from slotdesk_ui.theme import apply_theme, current_theme
from slotdesk_ui.themes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT


class Desk:
    """The commands of the view menu, settings, and the desk between them."""

    def __init__(self, qt: QApplication) -> None:
        self.parent = QObject()
        self.settings = replace(Settings(), appearance=Appearance.LIGHT, contrast=Contrast.USUAL)
        groups: dict[str, QActionGroup] = {}
        self.commands: dict[str, QAction] = {}
        for spec in ACTIONS:
            if spec.menu == "view":
                action = self.commands[spec.id] = QAction(spec.words, self.parent)
                action.setCheckable(True)
                groups.setdefault(spec.group, QActionGroup(self.parent)).addAction(action)
        self.desk = AppearanceDesk(qt, self.commands, lambda: self.settings, self.write, self.parent)
        self.worn: list[object] = []
        self.desk.dressed.connect(self.worn.append)

    def write(self, settings: Settings) -> None:
        self.settings = settings

    def ticked(self) -> set[str]:
        return {name for name, action in self.commands.items() if action.isChecked()}


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk(qapp)
    yield made
    made.parent.deleteLater()
    qapp.sendPostedEvents(made.parent, QEvent.Type.DeferredDelete)
    apply_theme(qapp, Appearance.LIGHT, Contrast.USUAL)


def test_the_menu_dresses_and_is_remembered(desk: Desk) -> None:
    assert desk.ticked() == {"light", "contrast_usual"}
    for command, theme in (("contrast_high", HIGH_LIGHT), ("dark", HIGH_DARK), ("contrast_usual", DARK)):
        desk.commands[command].trigger()
        assert desk.worn[-1] is theme
        assert current_theme() is theme
    assert desk.settings.appearance is Appearance.DARK
    assert desk.settings.contrast is Contrast.USUAL
    assert desk.ticked() == {"dark", "contrast_usual"}


def test_a_changed_setting_dresses_and_moves_the_tick(desk: Desk) -> None:
    desk.write(replace(desk.settings, appearance=Appearance.DARK, contrast=Contrast.HIGH))
    desk.desk.dress()
    assert current_theme() is HIGH_DARK
    assert desk.ticked() == {"dark", "contrast_high"}


def test_the_desktop_is_followed_while_the_program_runs(desk: Desk, qapp: QApplication) -> None:
    hints = qapp.styleHints()
    desk.commands["light"].trigger()
    count = len(desk.worn)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(desk.worn) == count + 1
    assert desk.worn[-1] is LIGHT  # what is set by hand stands
    accessibility = hints.accessibility()
    accessibility.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert len(desk.worn) == count + 2
