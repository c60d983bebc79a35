"""Outcomes in words that stay until they are dismissed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from slotdesk.store.choices import Appearance
from slotdesk_ui.booking.outcome_card import CardText, Fate, OutcomeCard, OutcomeList
from slotdesk_ui.theme import DARK, LIGHT, apply_theme
from ui.examples import words_in

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def cards(qtbot: QtBot) -> OutcomeList:
    """An empty list on the screen."""
    shown = OutcomeList()
    qtbot.addWidget(shown)
    shown.resize(320, 500)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def text(fate: Fate, title: str = "Title") -> CardText:
    return CardText(fate, title, "Anna Example: Tuesday 09:00", "Advice", "The server says: no")


def add(cards: OutcomeList, fate: Fate, title: str = "Title") -> OutcomeCard:
    card = cards.add(text(fate, title))
    QApplication.processEvents()
    return card


def test_a_card_says_how_it_stands_what_it_is_about_and_what_to_do(cards: OutcomeList) -> None:
    card = add(cards, Fate.REFUSED, "Not booked")
    assert card.text().splitlines() == ["Not booked", "Anna Example: Tuesday 09:00", "The server says: no", "Advice"]
    assert words_in(card).splitlines() == ["✕", *card.text().splitlines()]


@pytest.mark.parametrize(
    ("fate", "look_up", "search", "dismiss"),
    [
        (Fate.UNDER_WAY, False, False, False),
        (Fate.BOOKED, False, False, True),
        (Fate.REFUSED, False, True, True),
        (Fate.UNKNOWN, True, False, True),
        (Fate.NOT_SENT, False, False, True),
    ],
)
def test_each_fate_offers_what_can_be_done_next(
    cards: OutcomeList, fate: Fate, look_up: bool, search: bool, dismiss: bool
) -> None:
    card = add(cards, fate)
    buttons = (card.look_up_button, card.search_button, card.dismiss_button)
    assert [button.isVisible() for button in buttons] == [look_up, search, dismiss]


def test_every_fate_has_a_sign_of_its_own_so_that_colour_is_not_needed(cards: OutcomeList) -> None:
    signs = {words_in(add(cards, fate)).splitlines()[0] for fate in Fate}
    assert len(signs) == len(Fate)


def test_the_buttons_ask_for_what_they_say(cards: OutcomeList) -> None:
    asked: list[str] = []
    card = add(cards, Fate.UNKNOWN)
    card.look_up_requested.connect(lambda: asked.append("look up"))
    card.search_again_requested.connect(lambda: asked.append("search"))
    QTest.mouseClick(card.look_up_button, Left)
    card.show_text(text(Fate.REFUSED))
    QTest.mouseClick(card.search_button, Left)
    assert asked == ["look up", "search"]


def test_a_card_changes_in_place_and_keeps_nothing_of_what_it_said(cards: OutcomeList) -> None:
    card = add(cards, Fate.UNKNOWN, "Not certain")
    card.show_text(CardText(Fate.BOOKED, "Booked", "Anna Example"))
    assert cards.cards() == (card,)
    assert words_in(card).splitlines() == ["✓", "Booked", "Anna Example"]
    assert card.fate is Fate.BOOKED


def test_a_screen_reader_is_told_all_of_it(cards: OutcomeList) -> None:
    card = add(cards, Fate.REFUSED, "Not booked")
    assert card.accessibleName() == "Not booked. Anna Example: Tuesday 09:00"
    assert card.accessibleDescription() == "The server says: no\nAdvice"


def test_markup_from_a_server_is_shown_as_it_is(cards: OutcomeList) -> None:
    card = cards.add(CardText(Fate.REFUSED, "Not booked", "", "", "The server says: <h1>no</h1>"))
    assert "<h1>no</h1>" in words_in(card)


def test_dismiss_takes_the_card_away(cards: OutcomeList) -> None:
    card, other = add(cards, Fate.UNKNOWN), add(cards, Fate.BOOKED)
    QTest.mouseClick(card.dismiss_button, Left)
    assert cards.cards() == (other,)
    assert not card.isVisible()


def test_the_newest_stands_on_top_and_all_stay_until_dismissed(cards: OutcomeList) -> None:
    for fate in (Fate.BOOKED, Fate.REFUSED, Fate.NOT_SENT):
        add(cards, fate)
    assert [card.fate for card in cards.cards()] == [Fate.NOT_SENT, Fate.REFUSED, Fate.BOOKED]
    cards.dismiss_settled()
    unknown, newest = add(cards, Fate.UNKNOWN), add(cards, Fate.UNDER_WAY)
    assert cards.cards() == (newest, unknown)
    assert newest.geometry().top() < unknown.geometry().top()


def test_sweeping_up_leaves_what_is_open(cards: OutcomeList) -> None:
    unknown, under_way = add(cards, Fate.UNKNOWN), add(cards, Fate.UNDER_WAY)
    add(cards, Fate.BOOKED)
    cards.dismiss_settled()
    assert cards.cards() == (under_way, unknown)


def test_an_open_fate_is_known_as_long_as_its_card_is_there(cards: OutcomeList) -> None:
    assert not cards.has_unknown()
    card = add(cards, Fate.UNKNOWN)
    assert cards.has_unknown()
    card.show_text(text(Fate.BOOKED))
    assert not cards.has_unknown()


@pytest.mark.parametrize(("appearance", "theme"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_the_edge_wears_the_fates_colour(
    cards: OutcomeList, qapp: QApplication, appearance: Appearance, theme: object
) -> None:
    apply_theme(qapp, appearance)
    try:
        chosen = DARK if theme is DARK else LIGHT
        for fate, colour in ((Fate.BOOKED, chosen.ok), (Fate.REFUSED, chosen.error), (Fate.UNKNOWN, chosen.warning)):
            card = add(cards, fate)
            assert QColor(card.grab().toImage().pixel(1, card.height() // 2)).name() == colour.name()
    finally:
        apply_theme(qapp, Appearance.LIGHT)


def test_what_stands_gives_way_and_what_does_not_stays_whole(cards: OutcomeList) -> None:
    wrong = [add(cards, fate) for fate in (Fate.REFUSED, Fate.UNKNOWN, Fate.UNDER_WAY, Fate.BOOKED_OTHERWISE)]
    stood = [add(cards, fate) for fate in (Fate.DONE, Fate.BOOKED)]
    heights = [card.sizeHint().height() for card in stood]
    cards.fold_stood()
    QApplication.processEvents()
    assert [card.is_folded for card in (*wrong, *stood)] == [False] * 4 + [True] * 2
    for card, height in zip(stood, heights, strict=True):
        assert card.sizeHint().height() < height
        assert "Title\nAnna Example: Tuesday 09:00" in words_in(card)
        assert "Advice" not in words_in(card)
    QTest.mouseClick(stood[0].unfold_button, Left)
    assert "Advice" in words_in(stood[0])
    assert not stood[0].is_folded
    stood[1].show_text(text(Fate.DONE, "Moved"))
    assert not stood[1].is_folded, "it has something new to say"


def test_a_card_that_is_no_more_than_its_head_has_nothing_to_unfold(cards: OutcomeList) -> None:
    card = cards.add(CardText(Fate.DONE, "Cancelled", "Anna Example: Tuesday 09:00"))
    cards.fold_stood()
    assert not card.is_folded
    assert card.unfold_button.isHidden()


def test_all_that_is_not_certain_is_looked_up_at_once(cards: OutcomeList) -> None:
    asked: list[str] = []
    for fate in (Fate.UNKNOWN, Fate.REFUSED, Fate.UNKNOWN):
        card = add(cards, fate)
        card.look_up_requested.connect(lambda fate=fate: asked.append(fate.value))
    cards.cards()[0].set_looking_up(True)  # it is already
    cards.look_up_unknown()
    assert asked == ["unknown"]
