"""The plug is pulled during Book: each start is a process begun as from a shell, the first one ended by SIGKILL."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from journeys.canned_server import Canned, CannedServer
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.practice.server import PracticeServer
from slotdesk.store.journal import Journal

ROOT = Path(__file__).parents[2]
PATIENT = "Patient/pat-030"


@pytest.fixture
def clinic() -> Iterator[PracticeServer]:
    """A practice server by this computer's clock, which is the program's as well."""
    with PracticeServer(seed=1) as server:
        yield server


@contextmanager
def program(story: str, folder: Path, url: str) -> Iterator[subprocess.Popen[str]]:
    """The window in a process of its own, with somebody at it; nothing of it is left."""
    paths = os.pathsep.join(str(ROOT / part) for part in ("app", "ui", "tests"))
    command = [sys.executable, str(ROOT / "tests" / "journeys" / "window_process.py"), story, str(folder), url]
    environment = {**os.environ, "PYTHONPATH": paths}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def booked(server: PracticeServer) -> set[str]:
    """The ids of what the patient has booked."""
    today = datetime.now(UTC).date()
    dates = [f"ge{today - timedelta(days=1)}", f"lt{today + timedelta(days=90)}"]
    query = {"patient": PATIENT, "date": dates, "status": "booked", "_count": "500"}
    bundle = httpx.get(f"{server.url}/Appointment", params=query, trust_env=False).json()
    return {entry["resource"]["id"] for entry in bundle.get("entry", [])}


def bookings(folder: Path) -> list[Record]:
    """What the journal on the disk says of bookings."""
    journal = Journal(folder / "journal" / "journal.sqlite")
    found = [one for one in journal.records() if one.intent.kind is IntentKind.BOOK]
    journal.close()
    return found


@pytest.mark.parametrize("commits", [True, False], ids=["after the commit", "before the commit"])
def test_it_is_looked_up_by_itself_at_the_next_start_and_told_right(
    clinic: PracticeServer, tmp_path: Path, commits: bool
) -> None:
    state, moment, over = tmp_path / "state", threading.Event(), threading.Event()
    sent: list[str] = []

    def answer(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book"):
            return None
        sent.append(path)
        if commits:
            server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
        moment.set()
        over.wait(60)  # no answer, and the connection stays, until the program is no more
        return Canned(cut=True)

    before = booked(clinic)
    with CannedServer(answer, clinic.url) as server:
        with program("book", state, server.url) as first:
            assert moment.wait(60), "the program books"
            first.send_signal(signal.SIGKILL)
            assert first.wait(30) == -signal.SIGKILL
        over.set()
        assert len(booked(clinic) - before) == int(commits)
        (left,) = bookings(state)
        assert left.fate is IntentFate.SENDING

        with program("tell", state, server.url) as second:
            said, _ = second.communicate(timeout=90)
        assert second.returncode == 0
    told = json.loads(said)
    assert len(sent) == 1, "nothing was sent again"
    assert len(booked(clinic) - before) == int(commits)
    check(told, commits=commits)
    (after,) = bookings(state)
    assert after.fate is (IntentFate.DONE if commits else IntentFate.UNKNOWN)
    if commits:
        assert {after.result} == {f"Appointment/{one}" for one in booked(clinic) - before}


def check(told: dict[str, Any], *, commits: bool) -> None:
    """What a person at the desk is told, without having touched a key."""
    assert "Slotdesk ended before it was known what became of this" in told["at_start"]
    assert "pat-030" not in told["at_start"]
    (card,) = told["cards"]
    (row,) = [row for row in told["rows"] if row[1] == "Booking"]
    for text in (card, told["in_calendar"]):
        assert "Åke Söderberg" in text  # the name comes from the server: the record has none
    if commits:
        assert told["fates"] == ["booked"]
        assert card.startswith("Booked\n")
        assert "Looked up: the server shows it" in told["status"]
        assert "✓ Booked" in told["in_calendar"]
        assert told["tab"] == "Bookings"
        assert row[0] == "✓ Booked"
    else:
        assert told["fates"] == ["unknown"]
        assert card.startswith("Booking: not certain\n")
        assert "does not show it so far" in told["status"]
        assert "? Booking: not certain" in told["in_calendar"]
        assert "do not send it again" in told["in_calendar"]
        assert told["tab"] == "Bookings (1 open)"
        assert row[0] == "? Not certain"
