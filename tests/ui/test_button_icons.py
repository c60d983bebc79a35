"""Buttons show what the menu shows beside the same action."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from journeys.conftest import Story, loop, tell
from journeys.person import Person

__all__ = ["loop", "tell"]


def test_buttons_and_menu_show_the_same_picture(tell: Story) -> None:
    async def story(person: Person) -> None:
        window = person.window
        for button, action in (
            (window.existing_panel.refresh_button, "refresh_existing"),
            (window.calendar_panel.options.filter_button, "filter"),
        ):
            of_menu = window.commands[action].icon().pixmap(QSize(16, 16), 1.0, QIcon.Mode.Normal)
            assert button.icon().pixmap(QSize(16, 16), 1.0, QIcon.Mode.Normal).toImage() == of_menu.toImage()
        assert not window.find_panel.find_button.icon().isNull()
        assert not window.booking_panel.book_button.icon().isNull()

    tell(story)
