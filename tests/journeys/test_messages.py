"""What went over the wire, read, compared, taken out and brought in again, through the real window."""

from __future__ import annotations

import asyncio
import json
import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.transaction import Transaction
from slotdesk.practice.server import PracticeServer
from slotdesk.wire.exchange import Exchange
from slotdesk_ui.inspector.diff_dialog import DiffDialog
from slotdesk_ui.inspector.leaving_dialog import CopyDialog, SaveDialog, Written
from slotdesk_ui.inspector.message_list_model import Column
from slotdesk_ui.inspector.message_view import Form, MessageView
from slotdesk_ui.inspector.messages_panel import MessagesPanel

Alt = Qt.KeyboardModifier.AltModifier
Shift = Qt.KeyboardModifier.ShiftModifier


def panel_of(person: Person) -> MessagesPanel:
    return person.application.workbench.messages.panel


def kept(person: Person, kind: Transaction) -> list[Exchange]:
    return [one for one in person.application.desk.link.messages if one.transaction is kind]


async def shown(view: MessageView) -> None:
    await until(lambda: view.exchange is not None and not view.is_reading, "the message is there")


def _is_copied(sign: str) -> bool:
    return sign in QApplication.clipboard().text()


def _kind(panel: MessagesPanel) -> Transaction | None:
    exchange = panel.exchange()
    return None if exchange is None else exchange.transaction


async def find_for_ake(person: Person) -> None:
    await until(lambda: person.application.desk.link.capabilities is not None, "connected")
    await person.pick_patient("Söderberg Åke")
    await person.find()
    await until(lambda: person.found() > 0, "free times")


async def open_last(person: Person, kind: Transaction) -> Exchange:
    await person.press(Key.Key_M, Ctrl | Alt)
    panel = panel_of(person)
    exchange = [one for one in kept(person, kind) if "_page=" not in one.url][-1]
    assert panel.show_exchange(exchange.number)
    await shown(panel.request)
    await shown(panel.answer)
    return exchange


def test_every_click_has_its_message(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        exchange = await open_last(person, Transaction.FIND)
        panel = panel_of(person)
        assert panel.isVisible()
        assert exchange.cause == "Find"
        assert exchange.wait_ms is not None
        assert exchange.request_id
        assert any("Typing in Patient" in one.cause for one in kept(person, Transaction.PATIENTS))
        assert kept(person, Transaction.CAPABILITIES)[0].cause == "Connecting"
        assert kept(person, Transaction.CAPABILITIES)[0].connect_ms is not None
        assert panel.request.text.toPlainText().startswith('{\n  "resourceType": "Parameters"')
        assert '"searchset"' in panel.answer.text.toPlainText()
        assert "200" in panel.answer.words.text()
        assert "Find" in panel.words.text()
        texts = [panel.list.model.index(row, 1).data() for row in range(panel.list.model.rowCount())]
        assert "ITI-115" in texts
        assert "ITI-78" in texts

    tell(story)


def test_list_request_and_answer_by_keyboard(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        await open_last(person, Transaction.FIND)
        panel = panel_of(person)
        assert panel.list.isAncestorOf(person.focus())
        await person.press(Key.Key_F6)
        assert panel.request.isAncestorOf(person.focus())
        await person.press(Key.Key_F6)
        assert panel.answer.isAncestorOf(person.focus())
        await person.press(Key.Key_F6, Shift)
        assert panel.request.isAncestorOf(person.focus())
        await person.press(Key.Key_F, Ctrl)
        await person.type("needs-action")
        await person.press(Key.Key_Return)
        await until(lambda: panel.answer.text.textCursor().selectedText() == "needs-action", "found in the answer")
        first = panel.answer.text.current_line()
        await person.press(Key.Key_F3)
        await until(lambda: panel.answer.text.current_line() > first, "the next place")
        await person.press(Key.Key_F3, Shift)
        await until(lambda: panel.answer.text.current_line() == first, "the place before")
        panel.find_bar.everywhere.setChecked(True)
        await person.press(Key.Key_F, Ctrl)
        await person.type("CapabilityStatement")
        await person.press(Key.Key_Return)
        await until(lambda: _kind(panel) is Transaction.CAPABILITIES, "found in another message")

    tell(story)


def test_tree_headers_raw_and_the_other_format(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        await open_last(person, Transaction.FIND)
        answer = panel_of(person).answer
        answer.show_form(Form.TREE)
        model = answer.tree_model
        entry = next(model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == "entry")
        assert model.rowCount(entry) > 10
        resource = model.index(1, 0, model.index(0, 0, entry))
        assert str(resource.siblingAtColumn(1).data()).startswith("Appointment")
        answer.show_form(Form.HEADERS)
        headers = {answer.header_model.index(row, 0).data().lower() for row in range(answer.header_model.rowCount())}
        assert "content-type" in headers
        answer.show_form(Form.RAW)
        await shown(answer)
        assert answer.raw.toPlainText().startswith("HTTP/1.1 200 OK\n")
        answer.show_form(Form.TEXT)
        answer.formats.setCurrentIndex(2)
        await shown(answer)
        assert "<Bundle" in answer.text.toPlainText()
        line = answer.text.outline.line_of("Bundle.entry[3].resource.start")
        assert "<start value=" in answer.text.outline.lines[line]

    tell(story)


def test_from_a_time_to_its_entry_and_back(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        await person.press(Key.Key_L, Ctrl)
        calendar, panel = person.window.calendar_panel, panel_of(person)
        await person.press(Key.Key_Down)
        item = calendar.view.cursor_appointment
        assert item is not None
        await person.press(Key.Key_J, Ctrl)
        await until(lambda: "Its entry in answer" in person.status(), "the entry is shown")
        outline = panel.answer.text.outline
        kind, own = outline.resource_at(panel.answer.text.current_line())
        assert f"{kind}/{own}" == item.reference
        assert panel.answer.isAncestorOf(person.focus())
        other = next(
            one.appointment for one in calendar.model.everything if one.appointment.reference != item.reference
        )
        line = outline.line_of_resource("Appointment", other.reference.partition("/")[2])
        assert line is not None
        panel.answer.go_to_line(line + 2)
        await person.press(Key.Key_J, Ctrl | Shift)
        assert calendar.view.cursor_appointment is not None
        assert calendar.view.cursor_appointment.reference == other.reference
        assert calendar.isAncestorOf(person.focus())

    tell(story)


def test_from_an_existing_appointment_to_its_entry(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        existing = person.window.existing_panel
        await person.press(Key.Key_A, Ctrl | Shift)
        await until(lambda: existing.model.rowCount() > 0, "appointments")
        (item,) = existing.selected() or [existing.model.appointment(0)]
        existing.select(item.reference)
        await person.press(Key.Key_J, Ctrl)
        await until(lambda: "Its entry in answer" in person.status(), "the entry is shown")
        exchange = panel_of(person).exchange()
        assert exchange is not None
        assert exchange.transaction is Transaction.EXISTING
        await person.press(Key.Key_J, Ctrl | Shift)
        assert "selected in their list" in person.status()
        assert [one.reference for one in existing.selected()] == [item.reference]

    tell(story)


def test_differences_between_two_searches(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        await person.press(Key.Key_F5)
        await until(lambda: len(kept(person, Transaction.FIND)) >= 2, "searched again")
        await until(lambda: not person.application.desk.search.is_running, "the search ends")
        await open_last(person, Transaction.FIND)
        await person.press(Key.Key_D, Ctrl | Alt)
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DiffDialog) and one.isVisible())
        await until(lambda: dialog.lines, "compared")
        dialog.sides.setCurrentIndex(1)
        dialog.heads.setChecked(True)
        await until(lambda: "lines added" in dialog.words.text() or "No diff" in dialog.words.text(), "compared")
        dialog.layouts.setCurrentIndex(1)
        assert dialog.both.isVisible()
        dialog.reject()
        await asyncio.sleep(0.05)

    tell(story)


def test_what_is_copied_names_nobody_unless_asked_for(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        await open_last(person, Transaction.PATIENTS)
        clipboard = QApplication.clipboard()
        for key, sign in ((Key.Key_C, "curl "), (Key.Key_Y, "import httpx"), (Key.Key_R, "GET /")):
            clipboard.clear()
            await person.press(key, Ctrl | Alt)
            await until(partial(_is_copied, sign), "copied")
            assert "Söderberg" not in clipboard.text()
            assert "pat-030" not in clipboard.text()
        await person.press(Key.Key_P, Ctrl | Alt)
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CopyDialog))
        dialog.kinds.setCurrentIndex(dialog.kinds.findData(Written.RAW.value))
        dialog.copy_button.click()
        await until(lambda: "Söderberg" in clipboard.text(), "copied with the patient")

    tell(story)


def test_saved_and_opened_again(tell: Story, tmp_path: Path) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        panel, exits = panel_of(person), person.application.workbench.messages.exits
        await person.press(Key.Key_M, Ctrl | Alt)
        await person.press(Key.Key_S, Ctrl | Alt)
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SaveDialog))
        assert not dialog.with_patients.isChecked()
        dialog.with_patients.click()
        assert "will name patients" in dialog.words.text()
        dialog.reject()
        exits.save(str(tmp_path / "story.har"), panel.list.listed(), with_patients=False)
        await until(lambda: "Saved as story.har" in person.status(), "saved", limit_s=90)
        text = (tmp_path / "story.har").read_text(encoding="utf-8")
        assert json.loads(text)["log"]["version"] == "1.2"
        assert [word for word in ("Söderberg", "pat-030", "Åke") if re.search(rf"\b{word}\b", text)] == []
        before = len(person.application.desk.link.messages)
        exits.open(str(tmp_path / "story.har"))
        await until(lambda: "Nothing was sent" in person.status(), "opened")
        opened = [one for one in person.application.desk.link.messages if one.source]
        assert len(opened) == before
        await until(lambda: (one := panel.exchange()) is not None and one.source == "story.har", "shown as opened")
        exits.open(str(tmp_path / "nowhere.har"))
        await until(lambda: "could not be read" in person.status(), "there is no such file")
        (tmp_path / "odd.har").write_text("<html>")
        exits.open(str(tmp_path / "odd.har"))
        await until(lambda: "no HAR file" in person.status(), "it is none")

    tell(story)


def test_filter_and_clear(tell: Story) -> None:
    async def story(person: Person) -> None:
        await find_for_ake(person)
        await open_last(person, Transaction.FIND)
        panel = panel_of(person)
        everything = panel.list.model.rowCount()
        panel.list.filter_edit.setFocus()
        await person.type("metadata")
        await until(lambda: 0 < panel.list.model.rowCount() < everything, "filtered")
        assert "of" in panel.list.count.text()
        panel.list.kinds.setCurrentIndex(1)
        assert panel.list.model.rowCount() == 0
        number = kept(person, Transaction.FIND)[-1].number
        assert panel.show_exchange(number), "the filter goes where it is in the way"
        assert panel.list.filter_edit.text() == ""
        await person.press(Key.Key_X, Ctrl | Alt)
        assert len(person.application.desk.link.messages) == 0
        assert panel.answer.text.toPlainText() == ""
        assert not panel.show_exchange(number)

    tell(story)


def test_a_request_is_listed_while_it_waits_and_becomes_its_answer(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await until(lambda: person.application.desk.link.capabilities is not None, "connected")
        await person.press(Key.Key_M, Ctrl | Alt)
        panel = panel_of(person)
        await person.pick_patient("Söderberg Åke")
        practice.lab.set(["slow:1500@find/once"])
        await person.press(Key.Key_Return, Ctrl)
        await until(lambda: bool(kept(person, Transaction.FIND)), "it is sent")
        number = kept(person, Transaction.FIND)[0].number
        assert panel.show_exchange(number)
        row = panel.list.model.row_of(number)

        def said(column: Column) -> object:
            return panel.list.model.index(row, column).data()

        assert (said(Column.STATUS), panel.answer.words.text()) == ("waiting", "waiting")
        first = said(Column.DURATION)
        await shown(panel.request)
        assert "Parameters" in panel.request.text.toPlainText()
        await until(lambda: said(Column.DURATION) != first, "its time runs")
        await until(lambda: said(Column.STATUS) == "200", "it is answered")
        await until(lambda: "proposed" in panel.answer.text.toPlainText(), "in place")
        assert panel.list.model.row_of(number) == row
        assert kept(person, Transaction.FIND)[0].number == number

        await until(lambda: not person.application.desk.search.is_running, "all pages are there", limit_s=60)
        practice.lab.set(["slow:700@find/once", "lost@find/once"])
        await person.press(Key.Key_Return, Ctrl)
        await until(lambda: any(one.is_waiting for one in kept(person, Transaction.FIND)), "it is sent again")
        (lost,) = (one.number for one in kept(person, Transaction.FIND) if one.is_waiting)
        row = panel.list.model.row_of(lost)
        await until(lambda: said(Column.STATUS) == "broken off", "its error stands in its row")

    tell(story)
