"""Ties the composer to the server: checks what is written, sends it, and shows what came back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal

from slotdesk.domain.cause import caused_by
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.intent import IntentFate
from slotdesk.domain.operation import operation
from slotdesk.domain.raw_request import RawRequest
from slotdesk.domain.variables import UnknownVariable, Variables
from slotdesk.services.composing import Sent
from slotdesk.services.examining import examine_gently
from slotdesk.services.fates import FateFound
from slotdesk.services.request_form import named_appointments, request_of
from slotdesk.services.request_problems import (
    NotConverted,
    ProblemKind,
    RequestProblem,
    converted,
    problems_of,
)
from slotdesk.services.session import Session
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import syntax_of, text_of
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.composer.collection_desk import CollectionDesk
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.composer.composer_words import sent_words
from slotdesk_ui.composer.form_dialog import FormDialog
from slotdesk_ui.composer.replace_question import ask_before_replacing
from slotdesk_ui.composer.send_question import ask_before_sending
from slotdesk_ui.journal.record_words import found_card
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import error_words

_SENDING = "composer-send"
_FORM, _CHECK, _TURN, _ASK, _EXAMINE = (f"composer-{one}" for one in ("form", "check", "turn", "ask", "examine"))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the composer takes from the rest of the window, as it is at the time."""

    session: Callable[[], Session | None]
    messages: MessageLog
    zone: Callable[[], ZoneInfo]
    now: Callable[[], datetime]
    patient: Callable[[], str]
    exchange: Callable[[], Exchange | None]


class ComposerDesk(QObject):
    """One composer for the window. `exchange_chosen` carries the number of the exchange that somebody wants to see.

    What only asks runs in `asking`, and is given up when the next is sent; what acts runs in `acting`, which the window
    waits for.
    """

    exchange_chosen = Signal(int)

    def __init__(
        self, window: MainWindow, around: Surroundings, asking: TaskScope, acting: TaskScope, folder: Path
    ) -> None:
        super().__init__(window)
        self._window, self._around, self._asking, self._acting = window, around, asking, acting
        self._folder = folder
        self._composer: ComposerWindow | None = None
        self._collection: CollectionDesk | None = None
        self._number = 0
        self._open_record = ""
        self._is_stopped = False

    def stop(self) -> None:
        """Nothing is checked any more, since the window closes."""
        self._is_stopped = True
        if self._composer is not None:
            self._composer.hide()

    @property
    def composer(self) -> ComposerWindow:
        """The composer's window, made when it is first wanted."""
        if self._composer is None:
            self._composer = composer = ComposerWindow(self._window)
            composer.editor.changed.connect(self._check)
            composer.variables.changed.connect(self._check)
            composer.editor.send_requested.connect(self._ask_to_send)
            composer.editor.turn_requested.connect(lambda: self._asking.start(_TURN, self._turn()))
            composer.answer.shown_requested.connect(lambda: self.exchange_chosen.emit(self._number))
            composer.collection.form_requested.connect(self.open_form)
            self._collection = CollectionDesk(composer, self._folder)
        return self._composer

    def open(self) -> ComposerWindow:
        """Show the composer as it was left."""
        composer = self.composer
        session = self._around.session()
        composer.where.setText(session.connection.base_url if session else self.tr("Not connected to a server."))
        if not composer.variables.patient.text():
            composer.variables.patient.setText(self._around.patient())
        composer.show()
        composer.activateWindow()
        composer.editor.url.setFocus()
        self._check()
        return composer

    def edit_chosen(self) -> None:
        """Edit the message that is chosen in the panel."""
        exchange = self._around.exchange()
        if exchange is not None:
            self.edit(exchange)
        else:
            self._window.status.say(self.tr("Choose a message first, then edit it and send it again."), Tone.WARNING)

    def forget(self) -> None:
        """Somebody else takes over: what was written and answered is not for them."""
        if self._composer is not None:
            for task in (_FORM, _CHECK, _TURN, _ASK, _EXAMINE, _SENDING):
                self._asking.cancel(task)
            self._composer.close()
            self._composer.deleteLater()
            self._composer = self._collection = None
            self._number = 0
            self._open_record = ""

    def edit(self, exchange: Exchange) -> ComposerWindow:
        """Show what was sent before, to be changed and sent again."""
        content_type = exchange.request_header("content-type")
        body = text_of(content_type, exchange.request_body)
        syntax = syntax_of(content_type, exchange.request_body)
        url, session = exchange.url, self._around.session()
        if session is not None and url.startswith(session.connection.base_url.rstrip("/") + "/"):
            url = "{{base}}" + url.removeprefix(session.connection.base_url.rstrip("/"))
        request = RawRequest(
            exchange.method, url, exchange.request_headers, "\n".join(pretty(body, syntax)) if body else ""
        )
        composer = self.open()
        self._replace(request.without_own_headers())
        return composer

    def open_form(self, of: str) -> FormDialog:
        """Ask for the parameters of a new request."""
        composer = self.open()

        def agreed(rows: list[tuple[str, str]], wire_format: WireFormat) -> None:
            self._asking.start(_FORM, self._fill(composer, of, rows, wire_format))

        dialog = FormDialog(composer, operation(of))
        dialog.confirmed.connect(
            lambda rows, wire_format: ask_before_replacing(
                composer, composer.editor.is_touched(), lambda: agreed(rows, wire_format)
            )
        )
        dialog.open()
        return dialog

    def variables(self) -> Variables:
        """What the variables stand for now."""
        session, box = self._around.session(), self.composer.variables
        base = session.connection.base_url if session else ""
        return Variables(base, box.patient.text().strip(), self._around.zone(), box.own_values(), self._around.now)

    def show_fate(self, found: FateFound) -> None:
        """Something was looked up: say so where it is what was sent last, and its answer did not tell."""
        if self._composer is None or not self._open_record or found.record.id != self._open_record:
            return
        if not found.record.fate.is_open:
            card = found_card(found, "")
            self._composer.answer.show_words(f"{card.title}. {card.advice}", _tone_of(found.record.fate))
            self._open_record = ""

    async def _fill(
        self, composer: ComposerWindow, of: str, rows: list[tuple[str, str]], wire_format: WireFormat
    ) -> None:
        """Put a new request in the place of what stands there, as was agreed; ask about what is written meanwhile."""
        replaced, focused = composer.editor.request(), composer.focusWidget()
        resources = await self._read(composer, named_appointments(operation(of), rows))
        request = await request_of(operation(of), rows, wire_format, resources)
        if self._composer is not composer:  # somebody else has taken over meanwhile
            return

        def show() -> None:
            self._show(request)
            if composer.focusWidget() is focused:  # nobody has gone elsewhere meanwhile
                composer.editor.url.setFocus(Qt.FocusReason.OtherFocusReason)

        ask_before_replacing(composer, composer.editor.request() != replaced, show)

    async def _read(self, composer: ComposerWindow, references: list[str]) -> dict[str, dict[str, Any]]:
        """The Appointments of these references, as far as the server shows them; says what it reads, and what not."""
        session, resources = self._around.session(), dict[str, dict[str, Any]]()
        if not references:
            return resources
        before, reading = composer.answer.said, (self.tr("Reading {0}…").format(", ".join(references)), Tone.MUTED)
        composer.answer.show_words(*reading)
        try:
            for reference in references:
                with caused_by(self.tr("Edited request")):
                    found = await session.composing.appointment(reference) if session is not None else None
                if found is not None:
                    resources[reference] = found
        finally:
            if self._composer is composer and composer.answer.said == reading:
                composer.answer.show_words(*before)
        unread = [one for one in references if one not in resources]
        if unread and self._composer is composer:
            words = self.tr("{0} could not be read from the server: the request has no more of it than its id.")
            composer.answer.show_words(words.format(", ".join(unread)), Tone.WARNING)
        return resources

    def _replace(self, request: RawRequest) -> None:
        editor = self.composer.editor

        def show() -> None:
            self._show(request)
            editor.body.setFocus(Qt.FocusReason.OtherFocusReason)

        ask_before_replacing(self.composer, editor.is_touched(), show)

    def _show(self, request: RawRequest) -> None:
        """A new one, which is none of the kept."""
        self.composer.editor.show_request(request)
        if self._collection is not None:
            self._collection.forget()

    def _check(self) -> None:
        if not self._is_stopped:
            self._asking.start(_CHECK, self._show_problems())

    async def _show_problems(self) -> None:
        if self._composer is None:
            return
        editor = self.composer.editor
        request = editor.request()
        empty = not (request.url or request.body)
        editor.show_problems(() if empty else await problems_of(request, self.variables()))
        if empty or self._is_acting:
            editor.send_button.setEnabled(False)

    async def _turn(self) -> None:
        editor = self.composer.editor
        request = editor.request()
        try:
            editor.show_body(await converted(request, WireFormat.JSON if editor.is_xml else WireFormat.XML))
        except NotConverted as error:
            editor.problems.show_problems([RequestProblem(ProblemKind.NOT_CONVERTED, str(error))])

    @property
    def _is_acting(self) -> bool:
        """Whether something is on its way that changes something: nothing takes its place, or its answer is lost."""
        return self._acting.is_running(_SENDING)

    def _ask_to_send(self) -> None:
        session, answer = self._around.session(), self.composer.answer
        if self._is_acting:
            return
        if session is None:
            answer.show_words(
                self.tr("Not connected: choose a server first ({0}).").format(action_keys("server")), Tone.WARNING
            )
            return
        try:
            request = self.variables().filled(self.composer.editor.request())
        except UnknownVariable:
            self._check()
            return
        self._asking.start(_ASK, self._understand(session, request))

    async def _understand(self, session: Session, request: RawRequest) -> None:
        composer = self.composer
        meaning = await session.composing.meaning(request)
        if self._composer is not composer:
            return
        if meaning.kind is None:
            self._send(session, request)
            return
        server = session.connection.base_url
        ask_before_sending(composer, meaning.kind, server, lambda: self._send(session, request))

    def _send(self, session: Session, request: RawRequest) -> None:
        if self._is_acting:
            return
        self.composer.answer.show_words(self.tr("Sending…"), Tone.MUTED)
        self.composer.editor.show_sending(True)
        scope = self._acting if request.acts else self._asking
        with caused_by(self.tr("Edited request")):
            scope.start(_SENDING, self._sent(session, request))

    async def _sent(self, session: Session, request: RawRequest) -> None:
        composer = self.composer
        try:
            sent = await session.composing.send(request)
        except SchedulingError as error:  # not recorded, or still open: nothing was sent
            if self._composer is composer:
                composer.answer.show_words(error_words(error), Tone.ERROR)
            return
        finally:
            if self._composer is composer:
                composer.editor.show_sending(False)
        if self._composer is not composer:  # somebody else has taken over meanwhile
            return
        composer.answer.show_words(sent_words(sent), _tone(sent))
        self._open_record = sent.record if sent.fate is IntentFate.UNKNOWN else ""
        exchange = next(
            (one for one in reversed(list(self._around.messages)) if one.request_id == sent.request_id), None
        )
        self._number = exchange.number if exchange else 0
        composer.answer.show_answer(exchange)
        if exchange is not None:
            self._asking.start(_EXAMINE, self._examine(exchange))

    async def _examine(self, exchange: Exchange) -> None:
        findings = await examine_gently(exchange)
        if self._composer is not None and self._number == exchange.number:
            self._composer.answer.show_findings(findings)


def _tone_of(fate: IntentFate) -> Tone:
    return Tone.OK if fate is IntentFate.DONE else Tone.WARNING


def _tone(sent: Sent) -> Tone:
    if sent.fate is IntentFate.UNKNOWN or sent.fate is IntentFate.REFUSED:
        return Tone.WARNING
    if sent.error is not None or (sent.status or 0) >= 400:
        return Tone.ERROR
    return Tone.OK
