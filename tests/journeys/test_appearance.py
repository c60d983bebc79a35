"""Light, dark, and where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from journeys.conftest import Story
from journeys.person import Key, Person, until
from slotdesk.store.choices import Appearance
from slotdesk_ui.theme import DARK, LIGHT, Theme, apply_theme, current_theme

NAMED = ("Patient", "From", "To", "Service", "Practitioner", "Location", "Find", "Book")


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Starts in light, and leaves the application as the other tests expect it."""
    apply_theme(qapp, Appearance.LIGHT)
    yield
    apply_theme(qapp, Appearance.LIGHT)


async def ready_to_book(person: Person) -> None:
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()


def ground(widget: QWidget) -> str:
    """The colour that covers most of a widget, as it is painted."""
    image = widget.grab().toImage()
    places = [(x, y) for x in range(2, image.width(), 9) for y in range(2, image.height(), 9)]
    colours = [image.pixelColor(x, y).name() for x, y in places]
    return max(set(colours), key=colours.count)


def stops(person: Person, most: int = 60) -> list[QWidget]:
    """Every place that Tab leads to, from the patient field until it comes round."""
    first = person.window.find_panel.patient.edit
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = [first]
    for _ in range(most):
        QTest.keyClick(person.focus(), Key.Key_Tab)
        if person.focus() is first:
            return seen
        if person.focus() is not seen[-1]:  # within a date Tab goes from part to part
            seen.append(person.focus())
    raise AssertionError("Tab never comes round")


def test_the_menu_changes_the_colours_of_everything(tell: Story) -> None:
    async def story(person: Person) -> None:
        window = person.window
        await ready_to_book(person)

        async def wears(theme: Theme) -> None:
            await until(lambda: ground(window.find_panel) == theme.window.name(), "the find panel follows")
            assert ground(window.booking_panel) == theme.window.name()
            assert ground(window.status) == theme.window.name()
            light_enough = window.calendar_panel.view.viewport().grab().toImage().pixelColor(3, 200).lightness()
            assert (light_enough < 128) is theme.dark
            texts = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
            assert len(texts) > 10
            for label in texts:
                colour = label.palette().color(label.foregroundRole())
                assert (colour.lightness() > 128) is theme.dark, label.text()

        for command, theme in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
            window.commands[command].trigger()
            assert window.commands[command].isChecked()
            assert current_theme() is theme
            await wears(theme)
        window.commands["light"].trigger()

    tell(story)


def test_the_main_controls_are_called_as_they_are_labelled_and_can_be_reached(tell: Story) -> None:
    async def story(person: Person) -> None:
        await ready_to_book(person)
        reached = [widget.accessibleName() for widget in stops(person)]
        assert [name for name in NAMED if name not in reached] == []
        assert [name for name in NAMED if reached.count(name) > 1] == []

    tell(story)


def test_every_stop_has_a_name_or_a_text_for_screen_readers(tell: Story) -> None:
    async def story(person: Person) -> None:
        await ready_to_book(person)
        nameless = [
            f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
            for widget in stops(person)
            if not (widget.accessibleName() or getattr(widget, "text", str)())
        ]
        assert nameless == []

    tell(story)


def test_tab_goes_in_reading_order(tell: Story) -> None:
    async def story(person: Person) -> None:
        window = person.window
        await ready_to_book(person)
        order = stops(person)
        names = [widget.accessibleName() for widget in order]
        wanted = ["Patient", "When", "From", "To", "Morning", "Afternoon", "Evening"]
        wanted += ["Service", "Specialty", "Practitioner", "Location"]
        assert names[: len(wanted)] == wanted
        panels = (window.find_panel, window.calendar_panel, window.booking_panel)
        columns = [
            next((number for number, panel in enumerate(panels) if panel.isAncestorOf(widget)), len(panels))
            for widget in order
        ]
        assert columns == sorted(columns), names
        for column, panel in enumerate(panels):
            if panel is window.calendar_panel:
                continue  # its row of buttons lies above the grid
            inside = [widget for widget, where in zip(order, columns, strict=True) if where == column]
            heights = [widget.mapTo(panel, QPoint(0, widget.height() // 2)).y() for widget in inside]
            assert heights == sorted(heights), [widget.accessibleName() for widget in inside]

    tell(story)


def test_the_focus_can_be_seen_on_every_stop(tell: Story) -> None:
    async def story(person: Person) -> None:
        await ready_to_book(person)
        order = stops(person)
        order[0].setFocus(Qt.FocusReason.TabFocusReason)
        unseen = []
        for widget in order:
            assert person.focus() is widget
            focused = widget.grab().toImage()
            while person.focus() is widget:
                QTest.keyClick(widget, Key.Key_Tab)
            if widget.grab().toImage() == focused:
                unseen.append(widget.accessibleName() or type(widget).__name__)
        assert unseen == []

    tell(story)
