"""A server that writes markup into every text it sends: nothing of it is ever more than text."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)
from qasync import QEventLoop

from journeys.canned_server import Canned, CannedServer
from journeys.person import Key, Person, until
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.practice.server import PracticeServer
from slotdesk.services.calendar_file import calendar_file
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application
from slotdesk_ui.booking import slip
from ui.examples import STOCKHOLM, appointment

MARK = "<b>PLANTED</b><img src='http://127.0.0.1:9/x'><a href='file:///etc/passwd'>&amp;"
# What is shown; ids, codes, addresses and times would only stop the story.
_SHOWN = {
    "text",
    "display",
    "family",
    "name",
    "comment",
    "patientInstruction",
    "description",
    "city",
    "diagnostics",
    "title",
}
_LISTS = {"given", "line"}


def planted(value: Any, key: str = "") -> Any:
    """The same resource with markup at the end of each text that may be shown."""
    if isinstance(value, dict):
        return {name: one if name == "rest" else planted(one, name) for name, one in value.items()}
    if isinstance(value, list):
        return [planted(one, key) for one in value]
    return f"{value} {MARK}" if isinstance(value, str) and key in _SHOWN | _LISTS else value


@pytest.fixture
def hostile(practice: PracticeServer) -> Iterator[CannedServer]:
    def answer(method: str, path: str, body: bytes) -> Canned | None:
        said = server.pass_on(method, path, {"accept": "application/fhir+json", "content-type": _JSON}, body)
        try:
            resource = json.loads(said.body)
        except ValueError:
            return said
        return replace(said, body=json.dumps(planted(resource)).encode())

    with CannedServer(answer, practice.url) as server:
        yield server


_JSON = "application/fhir+json"


def _holds_markup(tip: str) -> bool:
    """Whether Qt would take a tooltip for more than text."""
    return "<b>" in tip or "<img" in tip or "<a " in tip


def _faults(seen: set[str]) -> list[str]:
    """Every place of every window that shows a server's text as anything but text; `seen` gathers where it was met."""
    faults = []
    for widget in QApplication.allWidgets():
        name = f"{type(widget).__name__} {widget.objectName()}"
        if _holds_markup(widget.toolTip()) or _holds_markup(widget.whatsThis()):
            faults.append(f"tooltip of {name}")
        if isinstance(widget, QLabel | QMessageBox):
            if "PLANTED" in widget.text():
                seen.add(type(widget).__name__)
            if widget.textFormat() is not Qt.TextFormat.PlainText and type(widget) is not _TipLabel(widget):
                faults.append(f"{name} is not told that its text is plain")
        if isinstance(widget, QTextEdit):
            faults.append(f"{name} understands markup")
        faults.extend(f"action of {name}" for action in widget.actions() if _holds_markup(action.toolTip()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            faults.extend(_faults_of_items(widget, seen))
    return faults


def _TipLabel(widget: QWidget) -> type:  # noqa: N802 -- stands for a class of Qt that has no name here
    """Qt's own labels, which we don't make: those inside of message boxes and of tooltips."""
    parent = widget.parentWidget()
    is_qts = widget.objectName().startswith("qt_") or isinstance(parent, QMessageBox)
    return type(widget) if is_qts else QToolTip


def _faults_of_items(view: QAbstractItemView, seen: set[str]) -> list[str]:
    model, found = view.model(), []
    for row in range(min(model.rowCount(QModelIndex()), 200)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
        for column in range(columns):
            index = model.index(row, column)
            if "PLANTED" in str(index.data()):
                seen.add(type(view).__name__)
            if _holds_markup(str(index.data(Qt.ItemDataRole.ToolTipRole) or "")):
                found.append(f"tooltip of an item of {type(view).__name__}")
    return found


async def _story(person: Person, seen: set[str]) -> list[str]:
    window, faults = person.window, []

    async def look() -> None:
        await asyncio.sleep(0.05)
        faults.extend(_faults(seen))

    await until(lambda: "Connected" in person.status(), "connected")
    await look()
    field = window.find_panel.patient
    await person.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    await person.type("söderberg åke")
    await until(lambda: field.popup().current_choice() is not None, "matches")
    await look()
    await person.press(Key.Key_Return)
    await person.find()
    for mode in ("day", "work_week", "week", "month", "list", "by_practitioner", "by_location", "filter"):
        window.commands[mode].trigger()
        await look()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
    window.commands["work_week"].trigger()
    window.commands["by_day"].trigger()
    window.commands["go_calendar"].trigger()
    window.commands["first_free"].trigger()
    await person.choose_first()
    await look()
    card = await person.book()
    assert card.startswith("Booked"), card
    await look()
    window.commands["go_existing"].trigger()
    await until(lambda: window.existing_panel.isVisible(), "the list")
    await asyncio.sleep(0.3)
    await look()
    person.application.palette.palette.open()
    await person.type("söderberg")
    await asyncio.sleep(0.3)
    await look()
    person.application.palette.palette.close()
    dialog = person.application.settings_desk.open_servers()
    dialog.servers.test_button.click()
    await until(lambda: "PLANTED" in dialog.servers.result.text(), "a test")
    await look()
    dialog.reject()
    return faults


def test_no_widget_shows_a_servers_text_as_markup(
    qapp: QApplication, loop: QEventLoop, hostile: CannedServer, practice: PracticeServer, tmp_path: Path
) -> None:
    seen: set[str] = set()

    async def whole() -> list[str]:
        application = Application(qapp, Locations(tmp_path).prepare(), practice.clock.now, ZoneInfo("Europe/Stockholm"))
        application.window.show()
        application.desk.use_server(Connection(hostile.url, WireFormat.JSON))
        try:
            return await _story(Person(application), seen)
        finally:
            for card in application.window.booking_panel.outcomes.cards():
                card.dismiss_button.click()
            application.window.close()
            await until(application.ended.is_set, "the window closes")
            application.window.deleteLater()

    assert loop.run_until_complete(whole()) == []
    assert "PlainLabel" in seen
    assert len(seen) >= 3, seen


def test_a_slip_is_painted_word_for_word(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[str] = []

    class Watching(QPainter):
        def drawText(self, *words: Any) -> Any:  # noqa: N802 -- Qt's own name
            painted.append(str(words[-1]))
            return super().drawText(*words)

    monkeypatch.setattr(slip, "QPainter", Watching)
    made = slip.slip_of(replace(appointment(), patient_instruction=MARK), STOCKHOLM, MARK)
    assert slip.write_pdf([made], str(tmp_path / "slip.pdf"))
    lines = [line for words in painted for line in words.split("\n")]
    assert [line for line in lines if "PLANTED" in line] == [MARK, MARK]


def test_a_calendar_file_takes_no_lines_from_a_server() -> None:
    evil = "Mind\r\nATTENDEE:mailto:evil@example.org\nEND:VEVENT\r\nBEGIN:VALARM;x=1,2\\n" + MARK
    content = calendar_file(
        replace(appointment(), patient_instruction=evil),
        STOCKHOLM,
        evil,
        "https://e.org",
        datetime(2026, 8, 3, tzinfo=UTC),
    )
    lines = content.replace(b"\r\n ", b"").split(b"\r\n")
    assert not [line for line in lines if line.startswith((b"ATTENDEE", b"BEGIN:VALARM"))]
    assert [line for line in lines if line == b"END:VEVENT"] == [b"END:VEVENT"]
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert "ATTENDEE" in str(event["description"])
