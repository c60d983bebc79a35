from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pytestqt.qtbot import QtBot

from journeys.person import until
from slotdesk.domain.finding import MessageFinding, Side
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from ui.conftest import Run
from ui.inspector.messages import FIND, METADATA, WAITING, finding


def _fail(error: BaseException) -> None:
    raise error


def test_request_answer_and_findings_of_the_chosen_exchange(qtbot: QtBot, run: Run[None]) -> None:
    async def examine(exchange: Exchange) -> Sequence[MessageFinding]:
        return [finding("Parameters.parameter[0]", side=Side.REQUEST), finding("Bundle.entry[0]"), finding("Bundle")]

    async def story() -> None:
        scope, log = TaskScope(_fail), MessageLog()
        panel = MessagesPanel(log, scope)
        qtbot.addWidget(panel)
        panel.examine = examine
        panel.show()
        log.record(METADATA)
        log.record(FIND)
        shown: list[Exchange | None] = []
        panel.shown.connect(shown.append)
        assert panel.show_exchange(2)
        assert not panel.show_exchange(3)
        await scope.wait()
        await panel.request.until_there()
        await panel.answer.until_there()
        assert panel.exchange() is log[1]
        assert "Parameters" in panel.request.text.toPlainText()
        assert panel.words.text().startswith("2 · ITI-115 · ")
        assert panel.words.text().endswith("Connect: 2.5 ms, wait: 12 ms, transfer: 2.0 ms · r-1 · Find")
        order = []
        for _ in range(4):
            panel.next_finding()
            order.append((panel.request.findings.currentRow(), panel.answer.findings.currentRow()))
        assert order == [(0, -1), (-1, 0), (-1, 1), (0, -1)]
        assert panel.focusWidget() is panel.request.text, "the keyboard is where the finding is"
        panel.next_finding(backwards=True)
        assert panel.answer.findings.currentRow() == 1
        panel.clear()
        assert (panel.exchange(), shown[-1], panel.words.text()) == (None, None, "")
        await scope.close()

    run(story())


def test_parts_follow_one_another(qtbot: QtBot, run: Run[None]) -> None:
    async def story() -> None:
        scope = TaskScope(_fail)
        panel = MessagesPanel(MessageLog(), scope)
        qtbot.addWidget(panel)
        panel.show()
        with qtbot.waitActive(panel):
            panel.activateWindow()
        focused = []
        for backwards in (False, False, False, True):
            panel.next_part(backwards=backwards)
            parts = (panel.list, panel.request, panel.answer)
            focused.append(next(at for at, one in enumerate(parts) if one.isAncestorOf(panel.focusWidget())))
        assert focused == [1, 2, 0, 2], "it begins in the list"
        await scope.close()

    run(story())


def test_what_is_shown_while_it_waits_becomes_the_finished_exchange(qtbot: QtBot, run: Run[None]) -> None:
    examined: list[bool] = []

    async def examine(exchange: Exchange) -> Sequence[MessageFinding]:
        examined.append(exchange.is_waiting)
        return [] if exchange.is_waiting else [finding("Bundle")]

    async def story() -> None:
        scope, log = TaskScope(_fail), MessageLog()
        panel = MessagesPanel(log, scope)
        qtbot.addWidget(panel)
        panel.examine = examine
        panel.show()
        assert panel.show_exchange(log.record(WAITING).number)
        await panel.request.until_there()
        panel.request.go_to_line(3)
        assert panel.answer.words.text() == "waiting"
        assert "Waiting for the answer" in panel.words.text()
        log.record(replace(WAITING, number=1, status=200, answer_headers=FIND.answer_headers))
        await until(lambda: panel.answer.words.text() == "200 receiving", "the answer has begun")
        ended = log.record(replace(FIND, number=1))
        await until(lambda: panel.exchange() is ended, "the end is shown")
        await scope.wait()
        await panel.answer.until_there()
        assert "proposed" in panel.answer.text.toPlainText()
        assert panel.answer.words.text().startswith("200 · 12 kB")
        assert panel.request.current_line() == 3, "whoever reads the request is not disturbed"
        assert panel.answer.findings.count() == 1
        assert (examined[0], examined[-1]) == (True, False)
        assert panel.list.current() is ended
        await scope.close()

    run(story())
