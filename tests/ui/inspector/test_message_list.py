from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.inspector.message_list import MessageList
from ui.inspector.messages import FAILED, FIND, METADATA


@pytest.fixture
def log() -> MessageLog:
    return MessageLog()


@pytest.fixture
def shown(qtbot: QtBot, log: MessageLog) -> MessageList:
    made = MessageList(log)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def test_an_empty_list_says_what_will_be_in_it(shown: MessageList) -> None:
    assert "Nothing was sent yet" in shown.count.text()
    assert shown.current() is None
    assert not shown.step()


def test_choosing_by_key_and_by_number(qtbot: QtBot, shown: MessageList, log: MessageLog) -> None:
    chosen: list[Exchange | None] = []
    shown.chosen.connect(chosen.append)
    for one in (METADATA, FIND, FAILED):
        log.record(one)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 3)
    shown.focus()
    assert shown.current() == log[2]
    QTest.keyClick(shown.table, Qt.Key.Key_Up)
    assert [one.number for one in chosen if one] == [3, 2]
    assert shown.step(backwards=True)
    assert not shown.step(backwards=True)
    assert shown.show_number(3)
    assert [one.number for one in shown.selected()] == [3]
    assert not shown.show_number(9)
    shown.clear_choice()
    assert shown.current() is None


def test_filtering_keeps_what_is_chosen(qtbot: QtBot, shown: MessageList, log: MessageLog) -> None:
    for one in (METADATA, FIND, FAILED):
        log.record(one)
    assert shown.show_number(2)
    shown.filter_edit.setText("find")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 1)
    assert shown.current() == log[1]
    assert shown.count.text() == "1 of 3 exchanges"
    assert [one.number for one in shown.listed()] == [2]
    assert shown.show_number(1), "what is filtered away comes back when it is asked for"
    assert shown.filter_edit.text() == ""
    shown.statuses.setCurrentIndex(shown.statuses.count() - 1)
    assert [one.number for one in shown.listed()] == [3]


def test_the_list_follows_what_comes_while_its_end_is_in_sight(
    qtbot: QtBot, shown: MessageList, log: MessageLog
) -> None:
    for _ in range(60):
        log.record(FIND)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 60)
    bar = shown.table.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    log.record(FIND)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 61)
    assert bar.value() == 0
