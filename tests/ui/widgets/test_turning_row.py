"""Words with buttons beside or beneath them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.plain_label import PlainLabel
from slotdesk_ui.widgets.turning_row import TurningRow

LONG = "Words that say so much that they need several lines wherever there is little room for them. " * 2


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[TurningRow]:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    made = TurningRow(PlainLabel(LONG, wraps=True), QPushButton("One thing"), QPushButton("Another thing"))
    layout.addWidget(made)
    layout.addStretch(1)
    qtbot.addWidget(window)
    window.resize(700, 300)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def words_of(row: TurningRow) -> PlainLabel:
    found = row.findChild(PlainLabel)
    assert isinstance(found, PlainLabel)
    return found


def is_turned(row: TurningRow) -> bool:
    return row.is_turned


def test_with_room_the_buttons_stand_beside_the_words(row: TurningRow) -> None:
    button = row.findChildren(QPushButton)[0]
    assert not is_turned(row)
    assert button.mapTo(row, button.rect().topLeft()).x() > words_of(row).geometry().right()


def test_with_little_room_they_stand_beneath_and_the_words_have_all_of_it(row: TurningRow, qtbot: QtBot) -> None:
    row.window().resize(330, 300)
    qtbot.waitUntil(lambda: is_turned(row) and words_of(row).width() == row.width())
    words, button = words_of(row), row.findChildren(QPushButton)[0]
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert button.mapTo(row, button.rect().topLeft()).y() > words.geometry().bottom()
    row.window().resize(700, 300)
    qtbot.waitUntil(lambda: not is_turned(row))


def test_short_words_need_no_line_of_their_own(row: TurningRow, qtbot: QtBot) -> None:
    row.window().resize(330, 300)
    qtbot.waitUntil(lambda: is_turned(row))
    words_of(row).setText("Short")
    qtbot.waitUntil(lambda: not is_turned(row))


def test_it_may_be_as_narrow_as_its_buttons(row: TurningRow) -> None:
    assert row.minimumSizeHint().width() < sum(one.sizeHint().width() for one in row.findChildren(QPushButton)) + 20
