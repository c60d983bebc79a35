"""Text in the real window, read from its pixels: every theme, the main panels, a card of each kind."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from journeys.conftest import Story
from journeys.other_client import book_elsewhere
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import Appearance, Contrast
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.theme import apply_theme

LOOKS = [
    ("light", "contrast_usual"),
    ("dark", "contrast_usual"),
    ("light", "contrast_high"),
    ("dark", "contrast_high"),
]
_BORDER_PX = 4


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, Appearance.LIGHT, Contrast.USUAL)


def luminance(color: QColor) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def read_contrast(image: QImage) -> float:
    """The contrast between the colour that covers most and the one that stands out most from it.

    A stroke of one pixel alone is passed over: its edges are smoothed, so its colour is a mixture.
    """
    colours = Counter(memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("B").cast("I"))
    ground = luminance(QColor(colours.most_common(1)[0][0]))
    found = 1.0
    for rgb, times in colours.items():
        if times >= 2:
            bright, dim = sorted((ground, luminance(QColor(rgb))), reverse=True)
            found = max(found, (bright + 0.05) / (dim + 0.05))
    return found


def texts(window: QWidget) -> list[QWidget]:
    """What shows a text now, can be used and can be seen whole."""
    found = [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, QLabel | QAbstractButton | QLineEdit | QComboBox)
        and one.isVisible()
        and one.isEnabled()
        and one.visibleRegion().boundingRect() == one.rect()
    ]
    return [one for one in found if len(words(one)) > 1]  # a sign alone is too few pixels to tell by


def words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def faint(window: QWidget) -> list[str]:
    """Every text whose pixels stand out too little."""
    image = window.grab().toImage()
    found = []
    for widget in texts(window):
        inset = 0 if isinstance(widget, QLabel) else _BORDER_PX
        area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(inset, inset, -inset, -inset)
        seen = read_contrast(image.copy(area))
        if seen < 4.45:  # 4.5, less what smoothed edges take of thin strokes
            found.append(f"{words(widget)!r} {type(widget).__name__}: {seen:.2f}")
    return found


@pytest.mark.parametrize(("appearance", "contrast"), LOOKS)
def test_every_text_stands_out(tell: Story, practice: PracticeServer, appearance: str, contrast: str) -> None:
    async def story(person: Person) -> None:
        window = person.window
        for command in (contrast, appearance):
            window.commands[command].trigger()
        await person.pick_patient("söderberg karin")
        await person.find()
        assert faint(window) == []
        await person.choose_first()
        await until(lambda: "Held" in window.booking_panel.hold_strip.words.text(), "held")
        assert faint(window) == []
        await person.book()
        assert faint(window) == []
        await person.find()
        await person.choose_first()
        candidate = window.booking_panel.candidate
        assert candidate is not None
        window.commands["release"].trigger()
        await until(
            lambda: book_elsewhere(practice, candidate.reference, "Patient/pat-031") == 200, "somebody else has it"
        )
        await person.press(Key.Key_B, Ctrl)
        cards = window.booking_panel.outcomes.cards
        await until(lambda: cards()[0].fate is Fate.REFUSED, "refused")
        assert len(texts(window)) > 25
        assert faint(window) == []

    tell(story)


@pytest.mark.parametrize(("appearance", "contrast"), LOOKS)
def test_what_is_open_wears_a_new_theme_at_once(
    tell: Story, practice: PracticeServer, appearance: str, contrast: str
) -> None:
    """A card that came up in another theme is as easy to read as one that comes up now."""

    async def story(person: Person) -> None:
        window = person.window
        window.commands["dark" if appearance == "light" else "light"].trigger()
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        candidate = window.booking_panel.candidate
        assert candidate is not None
        assert book_elsewhere(practice, candidate.reference, "Patient/pat-031") == 200
        await person.book()
        for command in (contrast, appearance):
            window.commands[command].trigger()
        await asyncio.sleep(0.3)
        assert faint(window) == []
        ground = window.grab().toImage()
        for button in window.booking_panel.outcomes.cards()[0].findChildren(QAbstractButton):
            if button in texts(window):
                middle = ground.pixelColor(button.mapTo(window, QPoint(6, button.height() // 2)))
                assert (middle.lightness() < 128) is (appearance == "dark"), button.text()

    tell(story)
