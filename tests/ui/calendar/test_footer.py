"""The row beneath the calendar."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from slotdesk_ui.calendar.footer import Footer
from slotdesk_ui.theme import LIGHT


@pytest.fixture
def footer(qtbot: QtBot) -> Footer:
    shown = Footer(LIGHT)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_its_buttons_zoom_both_ways_and_say_their_keys(footer: Footer, qtbot: QtBot) -> None:
    smaller, taller = footer.findChildren(QToolButton)
    told: list[int] = []
    footer.zoomed.connect(told.append)
    smaller.click()
    taller.click()
    assert told == [-1, 1]
    assert [button.toolTip() for button in (smaller, taller)] == ["Smaller hours (Ctrl+-)", "Taller hours (Ctrl++)"]
    assert all(button.accessibleName() for button in (smaller, taller))


def test_no_zoom_where_there_is_nothing_to_zoom(footer: Footer) -> None:
    footer.show_zoom(False)
    assert not any(button.isVisible() for button in footer.findChildren(QToolButton))
    footer.show_zoom(True)
    assert all(button.isVisible() for button in footer.findChildren(QToolButton))


def test_words_are_short_before_the_legend_has_no_room(footer: Footer) -> None:
    counts, zone = ("3,278 free times, 252 in view", "252 in view"), ("Times in Europe/Stockholm", "Stockholm")
    footer.show_words(counts, zone)
    said = []
    for width in (900, 480, 330):
        footer.resize(width, 30)
        QApplication.processEvents()
        said.append((footer.counts_label.text(), footer.zone_label.text()))
        assert all(one.width() >= one.sizeHint().width() for one in (footer.counts_label, footer.zone_label))
        assert footer.counts_label.toolTip() == counts[0]
    assert said[0] == (counts[0], zone[0])
    assert said[-1] == (counts[1], zone[1])
    assert footer.legend.width() >= 90


def test_a_mark_is_said_in_full_where_there_is_room_and_goes_again(footer: Footer) -> None:
    footer.show_words(("3,278 free times, 252 in view", "252 in view"), ("Times in Europe/Stockholm", "Stockholm"))
    footer.show_mark("Found before the form changed", "Form changed")
    for width, words in ((900, "Found before the form changed"), (480, "Form changed")):
        footer.resize(width, 30)
        QApplication.processEvents()
        assert footer.mark_label.text() == words
        assert footer.mark_label.width() >= footer.mark_label.sizeHint().width()
        assert footer.mark_label.toolTip() == "Found before the form changed"
    footer.show_mark("")
    assert not footer.mark_label.isVisible()
