"""The real window in a process of its own that ends itself, as a cut in power would, at one step of the protocol."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable, Coroutine
from datetime import datetime
from enum import StrEnum
from functools import wraps
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import httpx
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from faults.fault import Fault
from journeys.known_patient import PRACTITIONER, pick
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.connection import Connection
from slotdesk.domain.intent import Intent, IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.store.journal import Journal
from slotdesk.store.locations import Locations
from slotdesk_ui.application import Application, StartWith
from slotdesk_ui.existing.cancel_dialog import CancelDialog

NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
PATIENT = "Patient/pat-030"
_TYPED = "söderberg åke"
_PATIENCE_S = 60.0
Alt, Shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


class Step(StrEnum):
    """How far it came. Steps with a fault are those that a proxy sees, and at which it kills the process."""

    WRITTEN = "intent written"
    ABOUT_TO_SEND = "before it is sent"
    SENT = "sent, the server has not seen it"
    COMMITTED = "committed by the server, no answer yet"
    AMID = "amid the answer"
    ANSWERED = "answer received, fate not written"
    SETTLED = "fate written"

    @property
    def fault(self) -> Fault:
        """What the proxy has to do."""
        return {Step.SENT: Fault.KILLED_BEFORE, Step.COMMITTED: Fault.KILLED_AFTER, Step.AMID: Fault.KILLED_AMID}.get(
            self, Fault.NONE
        )

    @property
    def is_committed(self) -> bool:
        """Whether the server has done it by then."""
        return self in {Step.COMMITTED, Step.AMID, Step.ANSWERED, Step.SETTLED}


def operation(kind: IntentKind) -> str:
    """What the path of its request ends in."""
    return "$hold" if kind is IntentKind.HOLD else "$book"


def started(url: str, folder: Path, kind: IntentKind, step: Step) -> BaseProcess:
    """The process, made ready by one that has imported everything and has not touched Qt."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    process = context.Process(target=live, args=(url, str(folder), kind, step), daemon=True)
    process.start()
    return process


def live(url: str, folder: str, kind: IntentKind, step: Step) -> None:
    """Open the window, do what a person would, and end at that step."""
    _end_at(step, kind)
    qt = QApplication(["slotdesk"])
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    application = Application(qt, Locations(Path(folder)).prepare(), lambda: NOW, ZoneInfo("Europe/Stockholm"))
    with loop:
        loop.run_until_complete(_story(application, url, _STORIES[kind]))


async def _story(application: Application, url: str, act: Callable[[Person], Coroutine[Any, Any, None]]) -> None:
    application.start(StartWith(connection=Connection(url, timeout_s=_PATIENCE_S)))
    person = Person(application)
    await until(lambda: "Connected" in person.status(), "connected", _PATIENCE_S)
    await person.pick_patient(_TYPED)
    await act(person)
    await asyncio.sleep(_PATIENCE_S)


async def _hold(person: Person) -> None:
    """Choosing a time holds it."""
    await person.press(Key.Key_T, Alt)
    await pick(person, person.window.find_panel.practitioner, PRACTITIONER)
    await person.find()
    await person.choose_first()


async def _book(person: Person) -> None:
    await _hold(person)
    await person.press(Key.Key_Return)


async def _first_of_the_list(person: Person) -> None:
    panel = person.window.existing_panel
    await until(lambda: panel.model.rowCount() > 0, "the list")
    await person.press(Key.Key_A, Ctrl | Shift)
    booked = (panel.model.appointment(row) for row in range(panel.model.rowCount()))
    panel.select(next(one.reference for one in booked if one.status == "booked"))


async def _move(person: Person) -> None:
    await _first_of_the_list(person)
    await person.press(Key.Key_M, Ctrl)
    await until(lambda: not person.application.desk.search.is_running and person.found() > 0, "times", _PATIENCE_S)
    await person.choose_first()
    await person.press(Key.Key_Return)


async def _cancel(person: Person) -> None:
    await _first_of_the_list(person)
    await person.press(Key.Key_Delete)
    await until(lambda: isinstance(QApplication.activeModalWidget(), CancelDialog), "the dialog")
    await person.press(Key.Key_Down)
    await person.press(Key.Key_Return)


_STORIES = {IntentKind.HOLD: _hold, IntentKind.BOOK: _book, IntentKind.MOVE: _move, IntentKind.CANCEL: _cancel}


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _end_at(step: Step, kind: IntentKind) -> None:
    """Let the program's own way of doing it end there."""
    intend, settle, send = Journal.intend, Journal.settle, httpx.AsyncClient.send
    written: list[IntentKind] = []

    @wraps(intend)
    def intend_and_end(journal: Journal, intent: Intent) -> Record:
        record = intend(journal, intent)
        written.append(intent.kind)
        if step is Step.WRITTEN and intent.kind is kind:
            _die()
        return record

    @wraps(settle)
    def settle_and_end(journal: Journal, record: Record, fate: IntentFate, **more: str) -> Record:
        if step is Step.ANSWERED and record.intent.kind is kind:
            _die()
        settled = settle(journal, record, fate, **more)
        if step is Step.SETTLED and record.intent.kind is kind:
            _die()
        return settled

    @wraps(send)
    async def end_before(client: httpx.AsyncClient, request: httpx.Request, **more: Any) -> httpx.Response:
        if step is Step.ABOUT_TO_SEND and kind in written and request.url.path.endswith(operation(kind)):
            _die()
        return await send(client, request, **more)

    Journal.intend = intend_and_end  # type: ignore[method-assign,assignment]  # the program's own way, with an end in it
    Journal.settle = settle_and_end  # type: ignore[method-assign,assignment]  # the program's own way, with an end in it
    httpx.AsyncClient.send = end_before  # type: ignore[method-assign,assignment]  # the program's own way, with an end in it
