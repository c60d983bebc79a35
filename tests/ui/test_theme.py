"""Dressing the application: which theme for which settings, and that everything wears it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from slotdesk.store.choices import Appearance, Contrast
from slotdesk_ui.framed_style import FramedStyle
from slotdesk_ui.theme import apply_theme, current_theme, theme_for
from slotdesk_ui.themes import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, THEMES, Theme

WEARS = [
    (Appearance.LIGHT, Contrast.USUAL, LIGHT),
    (Appearance.DARK, Contrast.USUAL, DARK),
    (Appearance.LIGHT, Contrast.HIGH, HIGH_LIGHT),
    (Appearance.DARK, Contrast.HIGH, HIGH_DARK),
]


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, Appearance.LIGHT, Contrast.USUAL)


@pytest.mark.parametrize(("appearance", "contrast", "theme"), WEARS)
def test_applying_a_theme_dresses_the_application(
    qapp: QApplication, appearance: Appearance, contrast: Contrast, theme: Theme
) -> None:
    assert apply_theme(qapp, appearance, contrast) is theme
    assert current_theme() is theme
    style = qapp.style()
    assert isinstance(style, FramedStyle)
    assert style.theme is theme
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.window
    assert qapp.palette().color(QPalette.ColorRole.Text) == theme.text


def test_the_style_stays_when_the_theme_changes(qapp: QApplication) -> None:
    apply_theme(qapp, Appearance.LIGHT)
    style = qapp.style()
    apply_theme(qapp, Appearance.DARK, Contrast.HIGH)
    assert qapp.style() is style


def test_system_follows_the_desktop(qapp: QApplication) -> None:
    assert theme_for(Appearance.SYSTEM, qapp) in THEMES
