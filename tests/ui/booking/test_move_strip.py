"""In sight while something is being moved."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from slotdesk_ui.booking.move_strip import MoveStrip
from ui.examples import words_in


def test_it_says_what_is_being_moved_and_how_to_stop(qtbot: QtBot) -> None:
    strip = MoveStrip()
    qtbot.addWidget(strip)
    assert not strip.isVisible()
    strip.show_words("Tuesday 09:00, Dr Berg")
    assert "Tuesday 09:00, Dr Berg" in words_in(strip)
    assert "The old one stands until" in words_in(strip)
    assert strip.accessibleName() == "Moving an appointment. Tuesday 09:00, Dr Berg"
    asked: list[bool] = []
    strip.stopped.connect(lambda: asked.append(True))
    strip.stop_button.click()
    assert asked == [True]
    strip.show_words("")
    assert not strip.isVisible()
