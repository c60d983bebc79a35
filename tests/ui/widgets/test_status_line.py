"""What is going on, and when it can be stopped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QSizePolicy
from pytestqt.qtbot import QtBot

from slotdesk_ui.theme import LIGHT
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.widgets.status_line import StatusLine


class Shown:
    """The line on the screen, and how often somebody cancelled."""

    def __init__(self, qtbot: QtBot) -> None:
        self.line = StatusLine()
        qtbot.addWidget(self.line)
        self.line.resize(600, 40)
        self.line.show()
        qtbot.waitExposed(self.line)
        self.bar: QProgressBar = self.line.findChildren(QProgressBar)[0]
        self.button: QPushButton = self.line.findChildren(QPushButton)[0]
        self.cancelled = 0
        self.line.cancelled.connect(self._count)

    def _count(self) -> None:
        self.cancelled += 1


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_short_work_shows_no_bar(shown: Shown, qtbot: QtBot) -> None:
    shown.line.show_work("Searching…")
    assert shown.line.label.text() == "Searching…"
    assert not shown.bar.isVisible()
    shown.line.say("Done")
    qtbot.wait(350)
    assert not shown.bar.isVisible()


def test_work_that_lasts_shows_how_far_it_is_and_can_be_cancelled(shown: Shown, qtbot: QtBot) -> None:
    shown.line.show_work("Searching…")
    qtbot.wait(150)
    shown.line.show_work("Searching… 50 of 200", 50, 200)  # news do not begin the wait anew
    qtbot.waitUntil(shown.bar.isVisible, timeout=1000)
    assert (shown.bar.value(), shown.bar.maximum()) == (50, 200)
    QTest.mouseClick(shown.button, Qt.MouseButton.LeftButton)
    assert shown.cancelled == 1


def test_without_a_total_it_only_moves(shown: Shown) -> None:
    shown.line.show_work("Searching…", 50, None)
    assert (shown.bar.minimum(), shown.bar.maximum()) == (0, 0)


def test_more_than_was_promised_fills_the_bar(shown: Shown) -> None:
    shown.line.show_work("Searching…", 300, 200)
    assert shown.bar.value() == 200


def test_what_must_not_be_broken_off_offers_no_cancel(shown: Shown, qtbot: QtBot) -> None:
    shown.line.show_work("Booking…", can_cancel=False)
    qtbot.waitUntil(shown.bar.isVisible, timeout=1000)
    assert not shown.button.isVisible()


def test_the_end_takes_bar_and_cancel_away(shown: Shown, qtbot: QtBot) -> None:
    shown.line.show_work("Searching…")
    qtbot.waitUntil(shown.bar.isVisible, timeout=1000)
    shown.line.say("Done")
    assert not shown.bar.isVisible()
    assert not shown.button.isVisible()


def test_an_errors_colour_does_not_stay_for_what_is_said_next(shown: Shown) -> None:
    role = shown.line.label.foregroundRole()
    plain = shown.line.label.palette().color(role).name()
    shown.line.say("Failed", Tone.ERROR)
    assert shown.line.label.palette().color(role).name() == LIGHT.error.name()
    shown.line.say("Booked", Tone.OK)
    shown.line.say("Connected")
    assert shown.line.label.palette().color(role).name() == plain


def test_long_words_are_wrapped_and_never_push_the_window_wider(shown: Shown, qtbot: QtBot) -> None:
    shown.line.say("The server says: " + "a long reason, " * 30)
    assert shown.line.minimumSizeHint().width() < 400
    assert shown.line.heightForWidth(600) >= 3 * shown.line.label.fontMetrics().lineSpacing()
    shown.line.say("endless " * 5000)
    assert shown.line.heightForWidth(600) <= 6 * shown.line.label.fontMetrics().lineSpacing()


def test_what_stands_aside_takes_only_what_the_words_leave(shown: Shown, qtbot: QtBot) -> None:
    aside = QLabel("aside")
    aside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    shown.line.add_aside(aside)
    for words in ("150 free times.", "Nothing is free on that day at that hour. Nearest on that day: 11:15"):
        shown.line.say(words)
        qtbot.waitUntil(lambda: aside.isVisible())
        QApplication.processEvents()
        label = shown.line.label
        assert label.fontMetrics().horizontalAdvance(words) <= label.width(), words
    shown.line.say("word " * 200)
    QApplication.processEvents()
    assert aside.width() <= 1


def test_what_was_said_of_one_time_is_over_once_another_is_chosen(shown: Shown) -> None:
    shown.line.say("Not moved", Tone.ERROR, of_choice=True)
    shown.line.choice_made()
    assert shown.line.label.text() == ""
    shown.line.say("No connection", Tone.ERROR)
    shown.line.choice_made()
    assert shown.line.label.text() == "No connection"
    shown.line.say("Not moved", Tone.ERROR, of_choice=True)
    shown.line.show_work("Moving…")
    shown.line.choice_made()
    assert shown.line.label.text() == "Moving…"
