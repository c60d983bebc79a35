"""The way between calendar and messages where it is not plain; the plain one is in tests/journeys/test_messages.py."""

from __future__ import annotations

import json
from dataclasses import replace

from pytestqt.qtbot import QtBot

from slotdesk.wire.body import Body
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.item_link import ItemLink
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from ui.conftest import Run
from ui.examples import STOCKHOLM, appointment
from ui.inspector.messages import FIND
from ui.test_main_window import fail, make


def test_what_has_no_id_is_found_by_how_it_is_written(qtbot: QtBot, run: Run[None]) -> None:
    window = make(qtbot)

    async def story() -> None:
        scope, log = TaskScope(fail), MessageLog()
        panel = MessagesPanel(log, scope)
        window.bottom.add_panel(panel, "Messages")
        link = ItemLink(window, panel, log, scope)
        link.go_to_entry()
        assert "Put the cursor on a time" in window.status.label.text()
        resource = b'{"resourceType": "Appointment", "status": "proposed", "start": "2026-08-03T09:00:00Z"}'
        other = resource.replace(b"09:00", b"08:00")
        item = replace(appointment(), reference="", status="proposed", resource=resource)
        window.calendar_panel.model.extend([item])
        window.calendar_panel.show_day(item.start.astimezone(STOCKHOLM).date())
        window.calendar_panel.show_entry(window.calendar_panel.model.everything[0])
        link.go_to_entry()
        await scope.wait()
        assert "not kept any more" in window.status.label.text()
        bundle = b'{"resourceType": "Bundle", "entry": [{"resource": ' + other + b'}, {"resource": ' + resource + b"}]}"
        log.record(replace(FIND, answer=Body(bundle)))
        link.go_to_entry()
        await scope.wait()
        assert panel.answer.current_path() == "Bundle.entry[1].resource"
        link.go_to_item()
        assert "not in the calendar" in window.status.label.text()
        await scope.close()

    run(story())


def test_a_reference_on_the_line_leads_to_the_calendar_too(qtbot: QtBot, run: Run[None]) -> None:
    window = make(qtbot)

    async def story() -> None:
        scope, log = TaskScope(fail), MessageLog()
        panel = MessagesPanel(log, scope)
        window.bottom.add_panel(panel, "Messages")
        link = ItemLink(window, panel, log, scope)
        item = appointment()
        window.calendar_panel.model.extend([item])
        hold = {"resourceType": "Parameters", "parameter": [{"valueReference": {"reference": item.reference}}]}
        log.record(replace(FIND, answer=Body(json.dumps(hold).encode())))
        panel.show_exchange(1)
        await panel.answer.until_there()
        panel.answer.go_to_line(panel.answer.text.outline.line_of("Parameters.parameter[0].valueReference.reference"))
        link.go_to_item()
        cursor = window.calendar_panel.view.cursor_appointment
        assert cursor is not None
        assert cursor.reference == item.reference
        await scope.close()

    run(story())
