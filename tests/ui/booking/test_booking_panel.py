"""Choosing, commenting and asking for the booking, with keys and clicks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from slotdesk.domain.patient import Patient
from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.booking.outcome_card import CardText, Fate
from ui.examples import ANNA, BO, NOW, START, STOCKHOLM, appointment, words_in

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
ONE, OTHER = appointment(), appointment(START + timedelta(hours=1), key="other")


class Shown:
    """The panel on the screen, and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.panel = BookingPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(320, 600)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.asked: list[tuple[object, object, str]] = []
        self.panel.book_requested.connect(lambda *asked: self.asked.append(asked))

    def choose(self, patient: Patient | None = ANNA, candidate: object = ONE) -> None:
        chosen = ONE if candidate is ONE else OTHER
        self.panel.show_candidate(chosen, patient, STOCKHOLM, NOW, "Example Street 1")


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_while_nothing_is_chosen_it_says_how_to(shown: Shown) -> None:
    assert "Choose a free time in the calendar" in words_in(shown.panel)
    assert not shown.panel.book_button.isVisible()
    assert not shown.panel.comment.isVisible()


def test_a_chosen_time_is_shown_with_the_patient_and_can_be_booked(shown: Shown) -> None:
    shown.choose()
    said = words_in(shown.panel)
    assert "Dr Berg" in said
    assert "Anna Example\n" in said
    assert "(42) · female · 4711 · Example Street 1" in said.replace("\N{NO-BREAK SPACE}", " ")
    assert shown.panel.book_button.isEnabled()


def test_a_click_on_book_asks_once_with_the_comment(shown: Shown) -> None:
    shown.choose()
    QTest.keyClicks(shown.panel.comment, " wheelchair ")
    QTest.mouseClick(shown.panel.book_button, Left)
    assert shown.asked == [(ONE, ANNA, "wheelchair")]


def test_enter_on_book_asks_as_a_click_does(shown: Shown) -> None:
    shown.choose()
    shown.panel.focus_book()
    assert shown.panel.book_button.hasFocus()
    QTest.keyClick(shown.panel.book_button, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert len(shown.asked) == 1


def test_enter_with_ctrl_is_left_to_find(shown: Shown) -> None:
    shown.choose()
    QTest.keyClick(shown.panel.book_button, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.asked == []


def test_enter_in_the_comment_starts_a_line_and_books_nothing(shown: Shown) -> None:
    shown.choose()
    QTest.keyClick(shown.panel.comment, Key.Key_Return)
    assert shown.asked == []
    assert shown.panel.comment.toPlainText() == "\n"


def test_without_a_patient_it_says_what_to_do_and_does_not_book(shown: Shown) -> None:
    shown.choose(None)
    assert "Choose a patient on the left (Ctrl+P)" in words_in(shown.panel)
    QTest.mouseClick(shown.panel.book_button, Left)
    shown.panel.request()
    shown.panel.focus_book()
    assert shown.asked == []
    assert not shown.panel.book_button.hasFocus()


def test_while_a_booking_is_on_its_way_nothing_can_be_booked(shown: Shown) -> None:
    shown.choose()
    shown.panel.set_sending(True)
    assert shown.panel.book_button.text() == "Booking…"
    shown.panel.request()
    QTest.mouseClick(shown.panel.book_button, Left)
    assert shown.asked == []
    shown.panel.set_sending(False)
    assert shown.panel.book_button.text() == "Book"
    assert shown.panel.book_button.isEnabled()


def test_a_comment_stays_with_its_time(shown: Shown) -> None:
    shown.choose()
    QTest.keyClicks(shown.panel.comment, "wheelchair")
    shown.choose()
    assert shown.panel.comment.toPlainText() == "wheelchair"
    shown.choose(ANNA, OTHER)
    assert shown.panel.comment.toPlainText() == ""


def test_a_comment_for_one_patient_is_not_sent_for_another(shown: Shown) -> None:
    shown.choose(ANNA)
    QTest.keyClicks(shown.panel.comment, "Anna is deaf in one ear")
    shown.choose(BO)
    assert shown.panel.comment.toPlainText() == ""


def test_a_comment_written_before_the_patient_was_picked_is_kept(shown: Shown) -> None:
    shown.choose(None)
    QTest.keyClicks(shown.panel.comment, "wheelchair")
    shown.choose(ANNA)
    assert shown.panel.comment.toPlainText() == "wheelchair"


def test_tab_leaves_the_comment_for_book(shown: Shown) -> None:
    shown.choose()
    shown.panel.comment.setFocus()
    QTest.keyClick(shown.panel.comment, Key.Key_Tab)
    assert shown.panel.book_button.hasFocus()


def test_letting_go_leaves_neither_time_nor_comment(shown: Shown) -> None:
    shown.choose()
    QTest.keyClicks(shown.panel.comment, "wheelchair")
    shown.panel.clear()
    assert shown.panel.candidate is None
    assert "Choose a free time" in words_in(shown.panel)
    shown.choose()
    assert shown.panel.comment.toPlainText() == ""


def test_the_keyboard_comes_back_to_book_when_nothing_was_booked_unless_it_was_taken_elsewhere(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.panel.activateWindow()
    qtbot.waitUntil(shown.panel.isActiveWindow)
    shown.choose()
    elsewhere = QLineEdit(shown.panel)
    elsewhere.show()

    for goes_on in (False, True):
        shown.panel.focus_book()
        shown.panel.set_sending(True)
        waits = QApplication.focusWidget()
        assert not isinstance(waits, QPushButton | QLineEdit | QPlainTextEdit), "a key does something there"
        if goes_on:
            elsewhere.setFocus()
        shown.panel.set_sending(False)
        assert shown.panel.book_button.hasFocus() is not goes_on


def test_it_is_as_wide_as_what_it_shows_in_a_large_font(shown: Shown, qtbot: QtBot) -> None:
    usual = shown.panel.minimumSizeHint().width()
    wide = QPushButton("Book another appointment for the very same patient at the very same clinic")
    shown.panel.outcomes.layout().addWidget(wide)  # type: ignore[union-attr]  # it has one
    qtbot.waitUntil(lambda: shown.panel.minimumSizeHint().width() > max(usual, wide.minimumSizeHint().width()))


def test_it_never_asks_for_less_width_than_it_had_so_that_its_neighbour_stays(shown: Shown, qtbot: QtBot) -> None:
    before = shown.panel.minimumSizeHint().width()
    shown.panel.move_strip.show_words("Tue 4 August 2026")
    shown.panel.move_strip.stop_button.setText("Stop moving " * 8)
    qtbot.waitUntil(lambda: shown.panel.minimumSizeHint().width() > before)
    widest = shown.panel.minimumSizeHint().width()
    shown.panel.move_strip.show_words("")
    qtbot.wait(20)
    assert shown.panel.minimumSizeHint().width() == widest


def test_what_became_of_it_is_scrolled_into_sight(shown: Shown, qtbot: QtBot) -> None:
    shown.choose()
    shown.panel.resize(320, 260)
    card = shown.panel.outcomes.add(CardText(Fate.UNDER_WAY, "Moving…", "Anna Example"))
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())
    shown.panel.findChildren(QScrollArea)[0].verticalScrollBar().setValue(0)
    assert card.visibleRegion().isEmpty()
    card.show_text(CardText(Fate.REFUSED, "Not moved", "Anna Example", "The old time stands."))
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())


def test_esc_lets_go_and_leaves_the_comment_first(shown: Shown) -> None:
    told: list[None] = []
    shown.panel.abandoned.connect(lambda: told.append(None))
    QTest.keyClick(shown.panel, Key.Key_Escape)
    assert not told, "there is nothing to let go of"
    shown.choose()
    shown.panel.comment.setFocus()
    QTest.keyClicks(shown.panel.comment, "wheelchair")
    QTest.keyClick(shown.panel.comment, Key.Key_Escape)
    assert not told
    assert shown.panel.book_button.hasFocus()
    assert shown.panel.comment.toPlainText() == "wheelchair"
    shown.panel.set_sending(True)
    QTest.keyClick(shown.panel, Key.Key_Escape)
    assert not told, "it is on its way"
    shown.panel.set_sending(False)
    QTest.keyClick(shown.panel.book_button, Key.Key_Escape)
    assert told == [None]


def test_what_was_booked_gives_way_to_the_next_deed(shown: Shown) -> None:
    def booked() -> bool:
        shown.panel.clear()
        shown.panel.set_moving(False)
        shown.panel.outcomes.dismiss_settled()
        return shown.panel.outcomes.add(CardText(Fate.BOOKED, "Booked", "About", "Advice")).is_folded

    def is_folded() -> bool:
        return shown.panel.outcomes.cards()[0].is_folded

    assert not booked()
    shown.choose()
    assert is_folded(), "another time is chosen"
    assert not booked()
    shown.panel.set_moving(True)
    assert is_folded(), "a move begins"
    shown.panel.outcomes.cards()[0].unfold_button.click()
    shown.panel.set_sending(True)
    assert not is_folded(), "whoever wants to read it on may"


def test_while_moving_the_comment_that_stays_is_told_and_not_sent_again(shown: Shown) -> None:
    shown.panel.set_moving(True, "Comes with relative")
    shown.choose()
    assert shown.panel.comment.placeholderText() == "Stays as it is: Comes with relative"
    QTest.mouseClick(shown.panel.book_button, Left)
    assert shown.asked == [(ONE, ANNA, "")]
    shown.panel.set_moving(False)
    assert "Comes with relative" not in shown.panel.comment.placeholderText()


def test_another_time_is_shown_from_its_head(shown: Shown) -> None:
    shown.panel.resize(320, 300)
    shown.choose()
    QApplication.processEvents()
    bar = shown.panel.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    shown.choose(candidate=OTHER)
    assert bar.value() == 0
