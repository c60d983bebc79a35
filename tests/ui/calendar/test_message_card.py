"""The card in the empty grid."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.calendar.message_card import MessageCard
from slotdesk_ui.theme import DARK


def test_it_holds_its_text_within_any_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    card = MessageCard(parent)
    card.set_theme(DARK)
    card.setText("Enter who and when on the left, then press Find (Ctrl+Enter). " * 2)
    for width in (900, 300, 120):
        area = QRect(40, 30, width, 500)
        card.place_in(area)
        assert area.contains(card.geometry())
        inside = card.contentsRect()
        text = card.fontMetrics().boundingRect(QRect(0, 0, inside.width(), 9999), Qt.TextFlag.TextWordWrap, card.text())
        assert inside.height() >= text.height()
        assert inside.top() >= 10
    assert card.textFormat() is Qt.TextFormat.PlainText
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert card.palette().color(QPalette.ColorRole.WindowText) == DARK.text


def test_it_is_painted_as_a_card(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    card = MessageCard(parent)
    card.set_theme(DARK)
    card.setText("x")
    card.place_in(QRect(0, 0, 400, 300))
    image = card.grab().toImage()
    assert image.pixelColor(image.width() // 2, 6) == DARK.base


def test_no_word_is_left_alone_on_the_last_line(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    card = MessageCard(parent)
    words = ["nothing"]
    while card.fontMetrics().horizontalAdvance(" ".join(words)) <= 380:
        words.append("nothing")
    card.setText(" ".join(words))
    card.place_in(QRect(0, 0, 900, 500))
    inside = card.contentsRect().width()
    assert inside < card.fontMetrics().horizontalAdvance(card.text()) * 0.75, "two lines of about one length"
    assert card.contentsRect().height() >= 2 * card.fontMetrics().height()
