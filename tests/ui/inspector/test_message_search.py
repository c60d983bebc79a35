from __future__ import annotations

import asyncio
import gzip
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.wire.body import Body
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.message_search import has_words
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from ui.conftest import Run
from ui.inspector.messages import FIND, METADATA


def _fail(error: BaseException) -> None:
    raise error


def test_places_follow_one_another_through_request_answer_and_list(qtbot: QtBot, run: Run[None]) -> None:
    async def story() -> None:
        scope, log = TaskScope(_fail), MessageLog()
        panel = MessagesPanel(log, scope)
        qtbot.addWidget(panel)
        panel.show()
        for one in (FIND, METADATA, FIND):
            log.record(one)
        panel.show_exchange(1)
        panel.find_bar.edit.setText("resourceType")
        places = []
        for _ in range(8):
            panel.search.go()
            await scope.wait()
            places.append((panel.request.text.textCursor().hasSelection(), panel.answer.text.current_line()))
        assert places[0] == (True, 0)
        answered = [line for _, line in places[1:7]]
        assert answered == sorted(set(answered)), "one after the other"
        assert panel.find_bar.words.text() == "From the start again"
        panel.find_bar.everywhere.setChecked(True)
        panel.find_bar.edit.setText("clinic")
        panel.search.go()
        await scope.wait()
        assert panel.list.current() == log[1]
        assert panel.answer.text.textCursor().selectedText() == "Clinic"
        panel.find_bar.edit.setText("nowhere at all")
        panel.search.go(backwards=True)
        await scope.wait()
        assert panel.find_bar.words.text() == "Not found"
        await scope.close()

    run(story())


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("r-1", True),
        ("x-request-id: r-1", True),
        ('"NAME": "a', True),
        ('"name":"a', True),
        ("content-type: text", False),
        ("nowhere", False),
    ],
)
@pytest.mark.anyio
async def test_words_are_found_however_a_body_is_written(words: str, there: bool) -> None:
    for text in (b'{"name":"a b"}', b'{"name": "a b"}'):
        exchange = replace(FIND, answer=Body(gzip.compress(text), "gzip"), request=Body())
        assert await has_words(exchange, words) is there


def test_a_pause_of_typing_that_ends_later_does_not_look_a_second_time(qtbot: QtBot, run: Run[None]) -> None:
    async def story() -> None:
        scope, log = TaskScope(_fail), MessageLog()
        panel = MessagesPanel(log, scope)
        qtbot.addWidget(panel)
        panel.show()
        log.record(FIND)
        panel.show_exchange(1)
        asked: list[bool] = []
        panel.find_bar.typed.connect(lambda: asked.append(True))
        panel.find_bar.edit.setText("resourceType")
        panel.search.go()
        await asyncio.sleep(0.6)
        await scope.wait()
        assert asked == []
        await scope.close()

    run(story())
