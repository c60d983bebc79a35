"""The two ways to begin, with clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.settings.first_server import FirstServer, practice_words
from ui.examples import words_in

Left = Qt.MouseButton.LeftButton


def test_each_way_to_begin_is_a_button_away_whatever_room_there_is(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 500)
    card, told = FirstServer(host), list[str]()
    card.practice_wanted.connect(lambda: told.append("practice"))
    card.choice_wanted.connect(lambda: told.append("choose"))
    host.show()
    assert not card.isVisible(), "only where there is no server"
    card.begin()
    for width in (700, 1200, 560):
        host.resize(width, 500)
        assert host.rect().contains(card.geometry())
        for button in (card.practice_button, card.choose_button):
            assert card.rect().contains(button.geometry())
    assert practice_words() in words_in(card)
    QTest.mouseClick(card.practice_button, Left)
    QTest.mouseClick(card.choose_button, Left)
    assert told == ["practice", "choose"]
