"""The plug is pulled during Book; at the next start it is looked up, and told right."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.store.test_journal import BOOK
from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.known_patient import PRACTITIONER, pick
from journeys.other_client import booked_on
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.practice.server import PracticeServer
from slotdesk.services import recorded
from slotdesk.store.journal import Journal
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.journal import journal_desk

Shift = Qt.KeyboardModifier.ShiftModifier
ROOT = Path(__file__).parents[2]
AKE = "söderberg åke"


def pull_the_plug(url: str, folder: Path, when: threading.Event) -> None:
    """Run the program in a process of its own, and kill it as soon as the moment has come."""
    paths = os.pathsep.join(str(ROOT / part) for part in ("app", "ui", "tests"))
    command = [sys.executable, str(ROOT / "tests" / "journeys" / "book_and_hang.py"), url, str(folder)]
    with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": paths}) as program:
        try:
            assert when.wait(60), "the program books"
        finally:
            program.send_signal(signal.SIGKILL)


def at_book(then: Callable[[str, str, bytes], Canned | None], moment: threading.Event) -> Callable[..., Canned | None]:
    """Do this with the one booking, and say that it has come."""

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book") or b'"cancelled"' in body or moment.is_set():
            return None
        try:
            return then(method, path, body)
        finally:
            moment.set()

    return answer


def hang(server: CannedServer, *, commits: bool) -> Callable[[str, str, bytes], Canned | None]:
    def then(method: str, path: str, body: bytes) -> Canned | None:
        if commits:
            server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
        return Canned(cut=True)

    return then


def open_kinds(folder: Path) -> list[tuple[IntentKind, IntentFate]]:
    journal = Journal(folder / "journal" / "journal.sqlite")
    found = [(one.intent.kind, one.fate) for one in journal.open_records()]
    journal.close()
    return found


@pytest.mark.parametrize("commits", [True, False])
def test_the_plug_is_pulled_during_book(tell: Story, practice: PracticeServer, tmp_path: Path, commits: bool) -> None:
    moment = threading.Event()
    answers: list[Callable[..., Canned | None]] = []
    sent: list[str] = []

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if path.endswith("$book") and b'"cancelled"' not in body:
            sent.append(path)
        return answers[0](method, path, body)

    with CannedServer(answer, practice.url) as server:
        answers.append(at_book(hang(server, commits=commits), moment))
        pull_the_plug(server.url, tmp_path, moment)
        kinds = open_kinds(tmp_path)
        assert len(kinds) == 1
        assert kinds[0][0] is IntentKind.BOOK

        async def story(person: Person) -> None:
            outcomes = person.window.booking_panel.outcomes
            expected = "Booked\n" if commits else "Booking: not certain\n"
            ready = "the server shows it" if commits else "so far"
            await until(lambda: outcomes.cards() and ready in person.outcomes()[0], "looked up")
            assert person.outcomes()[0].startswith(expected)
            assert "Söderberg" in person.outcomes()[0]  # the name comes from the server
            assert ("Booked" if commits else "not certain") in person.status()
            assert person.window.bottom.title(person.window.bookings_panel) == (
                "Bookings" if commits else "Bookings (1 open)"
            )
            if commits:
                return
            await person.pick_patient(AKE)
            await person.press(Key.Key_T, Qt.KeyboardModifier.AltModifier)
            await pick(person, person.window.find_panel.practitioner, PRACTITIONER)
            await person.find()
            await person.choose_first()
            await person.press(Key.Key_B, Ctrl)
            assert "sent before" in person.status()
            assert len(sent) == 1
            card = outcomes.cards()[0]
            assert card.fate is Fate.UNKNOWN
            await person.press(Key.Key_B, Ctrl | Shift)
            panel = person.window.bookings_panel
            await until(lambda: person.application._scope.is_idle, "the hold is there")
            await until(lambda: "Booking" in panel.model.index(0, 1).data(), "the one open record is the booking")
            panel.focus_list()
            person.window.commands["close_by_hand"].trigger()
            await until(lambda: isinstance(person.focus(), QLineEdit), "the note is asked for")
            await person.type("phoned, does not stand")
            await person.press(Key.Key_Return)
            await until(lambda: card not in outcomes.cards(), "closed by hand")
            await until(lambda: not open_kinds(tmp_path), "written")
            person.application.desk.journal.export(str(tmp_path / "list.csv"))
            assert "phoned, does not stand" in (tmp_path / "list.csv").read_text("utf-8-sig")

        tell(story, url=server.url)
    assert len(sent) == 1


def test_after_its_time_the_server_s_not_showing_it_is_proof_and_it_may_be_sent_again(
    tell: Story, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = threading.Event()

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book") or lost.is_set():
            return None
        lost.set()
        return Canned(cut=True)

    with CannedServer(answer, practice.url) as server:

        async def story(person: Person) -> None:
            await person.pick_patient(AKE)
            patient = person.window.find_panel.chosen_patient()
            assert patient is not None
            before = len(booked_on(practice, patient.reference))
            await person.find()
            await person.choose_first()
            await person.press(Key.Key_Return)
            await until(lambda: person.outcomes() and "so far" in person.outcomes()[0], "looked up, and not shown")
            monkeypatch.setattr(recorded, "PROOF_AFTER", timedelta(0))
            await person.press(Key.Key_U, Ctrl | Shift)
            await until(lambda: "does not stand" in person.outcomes()[0], "settled")
            assert person.window.booking_panel.outcomes.cards()[0].fate is Fate.REFUSED
            await person.press(Key.Key_F5)
            await until(lambda: not person.application.desk.search.is_running, "the search ends")
            await person.choose_first()
            assert (await person.book()).startswith("Booked\n")
            assert len(booked_on(practice, patient.reference)) == before + 1

        tell(story, url=server.url)


def test_what_was_left_open_is_told_on_a_card_too_where_the_server_is_slow_to_say_who_it_is(
    tell: Story, practice: PracticeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked up by itself meanwhile, before the place where the start would do it is reached."""
    monkeypatch.setattr(journal_desk, "_PAUSES_MS", (50,))
    described = threading.Event()

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if "/Location" in path:
            described.wait(60)
        return None

    with CannedServer(answer, practice.url) as server:
        journal = Journal(tmp_path / "journal" / "journal.sqlite")
        journal.intend(replace(BOOK, base_url=server.url, reference="Appointment/none"))
        journal.close()

        async def story(person: Person) -> None:
            try:
                await until(lambda: person.outcomes() and "so far" in person.outcomes()[0], "looked up")
                assert not person.status().startswith("Connected"), "it was not the start that looked it up"
                assert "? Booking: not certain" in person.window.calendar_panel.view.message
            finally:
                described.set()

        tell(story, url=server.url, waits=False)


def test_what_another_server_was_sent_is_looked_up_there_only(
    tell: Story, practice: PracticeServer, tmp_path: Path
) -> None:
    journal = Journal(tmp_path / "journal" / "journal.sqlite")
    journal.intend(replace(BOOK, base_url="http://127.0.0.1:9/fhir"))
    journal.close()

    async def story(person: Person) -> None:
        assert person.outcomes() == []
        await person.press(Key.Key_B, Ctrl | Shift)
        panel = person.window.bookings_panel
        await until(lambda: panel.model.rowCount() == 1, "listed")
        assert "…" in panel.model.index(0, 0).data()
        await person.press(Key.Key_U, Ctrl)
        assert "Connect to that server" in person.status()

    tell(story)


def test_a_damaged_record_is_kept_and_said(tell: Story, practice: PracticeServer, tmp_path: Path) -> None:
    path = tmp_path / "journal" / "journal.sqlite"
    path.parent.mkdir()
    path.write_bytes(b"not a database")

    async def story(person: Person) -> None:
        assert (path.parent / "journal.damaged-1.sqlite").read_bytes() == b"not a database"
        assert person.application.journal.set_aside is not None

    tell(story)


def test_a_disk_that_cannot_be_written_to_keeps_it_from_being_sent(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient(AKE)
        await person.find()
        await person.choose_first()
        person.application.journal._opened().execute("PRAGMA query_only = ON")
        said = await person.book()
        assert said.startswith("Not booked")
        assert "could not be written down first" in said
        person.application.journal._opened().execute("PRAGMA query_only = OFF")
        await person.press(Key.Key_B, Ctrl)
        await until(lambda: person.outcomes()[0].startswith("Booked\n"), "booked")

    tell(story)
