"""The one button of a panel stands out, in either theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import Appearance
from slotdesk_ui.theme import DARK, LIGHT, Theme, apply_theme
from slotdesk_ui.widgets.primary_button import PrimaryButton


@pytest.fixture
def button(qapp: QApplication, qtbot: QtBot) -> Iterator[PrimaryButton]:
    apply_theme(qapp, Appearance.LIGHT)
    QCursor.setPos(5, 5)  # an earlier test may have left it where the button comes to lie
    qapp.processEvents()
    shown = PrimaryButton("Find")
    qtbot.addWidget(shown)
    shown.setGeometry(300, 300, 200, 40)  # away from the pointer
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    apply_theme(qapp, Appearance.LIGHT)


def test_its_text_is_its_name(button: PrimaryButton) -> None:
    assert button.accessibleName() == "Find"


@pytest.mark.parametrize(("appearance", "theme"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_it_wears_the_accent_of_the_theme_at_hand(
    button: PrimaryButton, qapp: QApplication, appearance: Appearance, theme: Theme
) -> None:
    apply_theme(qapp, Appearance.DARK)
    apply_theme(qapp, appearance)
    QApplication.processEvents()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    image = button.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(4, 196) for y in range(4, 36)}
    assert image.pixelColor(8, 20) == theme.accent  # flat: a shade of it would be harder to read on
    assert theme.on_accent.name() in colours


def test_a_disabled_one_does_not_call_for_a_click(button: PrimaryButton) -> None:
    enabled = button.grab().toImage().pixelColor(20, 20)
    button.setEnabled(False)
    disabled = button.grab().toImage().pixelColor(20, 20)
    assert enabled.name() != disabled.name()
    assert abs(disabled.lightness() - LIGHT.window.lightness()) < 20


def test_beside_other_buttons_it_is_as_tall_as_they(qtbot: QtBot) -> None:
    tall, low, other = PrimaryButton("Find"), PrimaryButton("Send", is_tall=False), QPushButton("Keep")
    for button in (tall, low, other):
        qtbot.addWidget(button)
    assert low.sizeHint().height() == other.sizeHint().height()
    assert tall.minimumHeight() > low.minimumHeight()
