"""A server that writes markup into every text it sends: nothing of it is ever more than text."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
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
    QDialog,
    QLabel,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)
from qasync import QEventLoop

from journeys.canned_server import Canned, CannedServer
from journeys.on_screen import texts
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml
from slotdesk.practice.server import PracticeServer
from slotdesk.services.calendar_file import calendar_file
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application
from slotdesk_ui.audit.audit_dialog import AuditDialog
from slotdesk_ui.booking import slip
from slotdesk_ui.existing.cancel_dialog import CancelDialog
from slotdesk_ui.existing.comment_dialog import CommentDialog
from slotdesk_ui.find.new_patient_dialog import NewPatientDialog
from slotdesk_ui.find.saved_search_dialog import SavedSearchDialog
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


@pytest.fixture(params=[WireFormat.JSON, WireFormat.XML], ids=["json", "xml"])
def hostile(request: pytest.FixtureRequest, practice: PracticeServer) -> Iterator[Hostile]:
    wire_format: WireFormat = request.param
    asyncio.run(loaded())

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        sent = _XML if body.startswith(b"<") else _JSON
        said = server.pass_on(method, path, {"accept": _JSON, "content-type": sent}, body)
        try:
            resource = planted(json.loads(said.body))
        except ValueError:
            return said
        told = json.dumps(resource).encode()
        if wire_format is WireFormat.JSON:
            return replace(said, body=told)
        return replace(said, body=write_xml(told), content_type=_XML)

    with CannedServer(answer, practice.url) as server:
        yield Hostile(server.url, wire_format)


@dataclass(frozen=True, slots=True)
class Hostile:
    """A server that plants markup, and the format that it speaks."""

    url: str
    wire_format: WireFormat


_JSON, _XML = "application/fhir+json", "application/fhir+xml"


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


class Walk:
    """Goes through the window and looks everywhere. `met` says which dialogs showed a planted text."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self.seen, self.met, self.faults = set[str](), set[str](), list[str]()

    async def look(self) -> None:
        """Look at every widget that there is."""
        await asyncio.sleep(0.05)
        self.faults.extend(_faults(self.seen))
        dialog = QApplication.activeModalWidget()
        if dialog is not None and any("PLANTED" in said.text for said in texts(dialog)):
            self.met.add(type(dialog).__name__)

    async def whole(self) -> None:
        """From the first letter to a booking, then into every dialog that shows what a server said."""
        person = self._person
        await until(lambda: "Connected" in person.status(), "connected")
        await self.look()
        field = person.window.find_panel.patient
        await person.press(Key.Key_P, Ctrl)
        await person.type("söderberg åke")
        await until(lambda: field.popup().current_choice() is not None, "matches")
        await self.look()
        await person.press(Key.Key_Return)
        await person.press(Key.Key_T, Qt.KeyboardModifier.AltModifier)
        await person.type("haddad")
        await until(lambda: person.window.find_panel.practitioner.popup().current_choice() is not None, "matches")
        await self.look()
        await person.press(Key.Key_Return)
        await person.find()
        await self._views()
        await person.choose_first()
        await self.look()
        card = await person.book()
        assert card.startswith("Booked"), card
        await self.look()
        await self._appointments()
        await self._new_patient()
        await self._searches()
        await self._rest()

    async def _views(self) -> None:
        commands = self._person.window.commands
        for mode in ("day", "work_week", "week", "month", "list", "by_practitioner", "by_location", "filter"):
            commands[mode].trigger()
            await self.look()
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
        for command in ("work_week", "by_day", "go_calendar", "first_free"):
            commands[command].trigger()

    async def _dialog(self, kind: type[QDialog]) -> None:
        """Look at a dialog that comes up, and close it."""
        await until(lambda: isinstance(QApplication.activeModalWidget(), kind), f"{kind.__name__} opens")
        await self.look()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        dialog.reject()
        await until(lambda: QApplication.activeModalWidget() is None, "it closes")

    async def _appointments(self) -> None:
        window, panel = self._person.window, self._person.window.existing_panel
        window.commands["go_existing"].trigger()
        await until(lambda: panel.isVisible() and panel.model.rowCount() > 0, "the list")
        await self.look()
        booked = (panel.model.appointment(row) for row in range(panel.model.rowCount()))
        panel.select(next(one.reference for one in booked if one.status == "booked"))
        panel.request_comment()
        await self._dialog(CommentDialog)
        panel.request_cancel()
        await self._dialog(CancelDialog)

    async def _new_patient(self) -> None:
        patient = self._person.window.find_panel.chosen_patient()
        assert patient is not None
        self._person.window.commands["new_entry"].trigger()
        await until(lambda: isinstance(QApplication.activeModalWidget(), NewPatientDialog), "the short form")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewPatientDialog)
        dialog.family.setText("Söderberg")
        dialog.given.setText("Åke")
        dialog.identifier.setText(patient.identifiers[0].value)  # by name, markup and all, nobody is like anybody
        dialog.accept()
        await until(dialog.match_buttons, "somebody on file")
        await self._dialog(NewPatientDialog)

    async def _searches(self) -> None:
        """A search is called by default what the server calls its people."""
        dialog = self._person.application.saved.save()
        await self.look()
        assert "PLANTED" in dialog.name.text()
        dialog.accept()
        self._person.application.saved.open()
        await self._dialog(SavedSearchDialog)

    async def _rest(self) -> None:
        person = self._person
        person.application.palette.palette.open()
        await person.type("söderberg")
        await asyncio.sleep(0.3)
        await self.look()
        person.application.palette.palette.close()
        person.window.commands["go_bookings"].trigger()
        await until(lambda: person.window.bookings_panel.model.rowCount() > 0, "the record")
        await self.look()
        person.window.commands["audit"].trigger()
        await self._dialog(AuditDialog)
        dialog = person.application.settings_desk.open_servers()
        dialog.servers.test_button.click()
        await until(lambda: "PLANTED" in dialog.servers.result.text(), "a test")
        await self.look()
        dialog.reject()


def test_no_widget_shows_a_servers_text_as_markup(
    qapp: QApplication, loop: QEventLoop, hostile: Hostile, practice: PracticeServer, tmp_path: Path
) -> None:
    async def whole() -> Walk:
        application = Application(qapp, Locations(tmp_path).prepare(), practice.clock.now, ZoneInfo("Europe/Stockholm"))
        application.window.show()
        application.desk.use_server(Connection(hostile.url, hostile.wire_format))
        walk = Walk(Person(application))
        try:
            await walk.whole()
        finally:
            for card in application.window.booking_panel.outcomes.cards():
                card.dismiss_button.click()
            application.window.close()
            await until(application.ended.is_set, "the window closes")
            application.window.deleteLater()
        return walk

    walk = loop.run_until_complete(whole())
    assert walk.faults == []
    assert "PlainLabel" in walk.seen
    assert len(walk.seen) >= 3, walk.seen
    assert walk.met >= {"CommentDialog", "CancelDialog", "NewPatientDialog", "SavedSearchDialog"}, walk.met


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
