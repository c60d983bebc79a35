"""Text as it is, in the colour of what it says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import Appearance
from slotdesk_ui.theme import DARK, LIGHT, apply_theme
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


@pytest.fixture
def label(qapp: QApplication, qtbot: QtBot) -> Iterator[PlainLabel]:
    """A label on the screen, in light colours."""
    apply_theme(qapp, Appearance.LIGHT)
    shown = PlainLabel("words")
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    apply_theme(qapp, Appearance.LIGHT)


def colour(label: PlainLabel) -> str:
    return label.palette().color(label.foregroundRole()).name()


def test_markup_takes_the_room_of_its_characters(label: PlainLabel) -> None:
    label.setText("<b>x</b>")
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("<b>x</b>") - 2
    assert label.text() == "<b>x</b>"


@pytest.mark.parametrize(
    ("tone", "name"), [(Tone.ERROR, "error"), (Tone.WARNING, "warning"), (Tone.OK, "ok"), (Tone.MUTED, "muted")]
)
def test_a_tone_has_the_themes_colour_in_light_and_dark(
    label: PlainLabel, qapp: QApplication, tone: Tone, name: str
) -> None:
    label.set_tone(tone)
    assert colour(label) == getattr(LIGHT, name).name()
    apply_theme(qapp, Appearance.DARK)
    QApplication.processEvents()
    assert colour(label) == getattr(DARK, name).name()


def test_plain_again_after_an_error_is_plain(label: PlainLabel, qapp: QApplication) -> None:
    label.set_tone(Tone.ERROR)
    label.set_tone(Tone.PLAIN)
    assert colour(label) == LIGHT.text.name()
    apply_theme(qapp, Appearance.DARK)
    QApplication.processEvents()
    assert colour(label) == DARK.text.name()


def test_text_that_wraps_asks_for_one_line_at_least_and_takes_what_it_needs(qtbot: QtBot) -> None:
    wrapping = PlainLabel("many words " * 20, wraps=True)
    qtbot.addWidget(wrapping)
    line = wrapping.fontMetrics().lineSpacing()
    assert wrapping.minimumSizeHint().height() == line
    assert wrapping.minimumSizeHint().width() == 1
    assert wrapping.heightForWidth(200) >= 4 * line


def test_a_font_is_scaled_from_the_applications(label: PlainLabel) -> None:
    before = label.font().pointSizeF()
    label.scale_font(1.5, bold=True)
    assert label.font().pointSizeF() == pytest.approx(before * 1.5)
    assert label.font().bold()
