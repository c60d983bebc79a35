"""The machine goes to sleep during Book, for longer than anybody waits for an answer; awake again it is told right."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

import pytest

from journeys.book_and_sleep import TIMEOUT_S
from journeys.canned_server import Canned, CannedServer
from journeys.other_client import booked_on
from journeys.test_journal import ROOT, open_kinds
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.practice.server import PracticeServer

_ASLEEP_S = TIMEOUT_S + 1.5


class Meanwhile(Enum):
    """What the server does while the machine sleeps."""

    COMMITS_AND_ANSWERS = "commits and answers"
    COMMITS_AND_IS_CUT_OFF = "commits, and the connection is cut"
    COMMITS_IN_SILENCE = "commits, and nothing comes back"
    NOTHING = "does nothing, in silence"

    @property
    def commits(self) -> bool:
        return self.value.startswith("commits")


class Sleep:
    """`asked` is set once the booking is there, `asleep` once the machine sleeps, `over` at the end of the test."""

    def __init__(self, meanwhile: Meanwhile) -> None:
        self.meanwhile = meanwhile
        self.asked, self.asleep, self.over = threading.Event(), threading.Event(), threading.Event()
        self.sent = 0
        self.server: CannedServer | None = None

    def __call__(self, method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book"):
            return None
        self.sent += 1
        self.asked.set()
        assert self.asleep.wait(30)
        answer = Canned(cut=True)
        if self.meanwhile.commits:
            assert self.server is not None
            answer = self.server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
        if self.meanwhile is Meanwhile.COMMITS_AND_ANSWERS:
            return answer
        if self.meanwhile in {Meanwhile.COMMITS_IN_SILENCE, Meanwhile.NOTHING}:
            self.over.wait(60)
        return Canned(cut=True)


@contextmanager
def window_on(url: str, folder: Path) -> Iterator[tuple[subprocess.Popen[str], list[list[str]]]]:
    """The program in a process of its own, and what its outcome cards say, again and again."""
    paths = os.pathsep.join(str(ROOT / part) for part in ("app", "ui", "tests"))
    command = [sys.executable, str(ROOT / "tests" / "journeys" / "book_and_sleep.py"), url, str(folder)]
    said: list[list[str]] = []
    with subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": paths}, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        reader = threading.Thread(target=lambda: said.extend(map(json.loads, program.stdout or ())), daemon=True)
        reader.start()
        try:
            yield program, said
        finally:
            program.send_signal(signal.SIGCONT)
            program.kill()
            reader.join(5)


def wait_for(is_so: Callable[[], object], what: object, limit_s: float = 30.0) -> None:
    end = time.monotonic() + limit_s
    while not is_so():
        assert time.monotonic() < end, what
        time.sleep(0.05)


@pytest.mark.parametrize("meanwhile", list(Meanwhile))
def test_a_booking_that_the_machine_slept_through(
    practice: PracticeServer, tmp_path: Path, meanwhile: Meanwhile
) -> None:
    before = len(booked_on(practice, "Patient/pat-030"))
    sleep = Sleep(meanwhile)
    with CannedServer(sleep, practice.url) as server, window_on(server.url, tmp_path) as (program, said):
        sleep.server = server
        assert sleep.asked.wait(60), "it books"
        program.send_signal(signal.SIGSTOP)
        sleep.asleep.set()
        time.sleep(_ASLEEP_S)
        program.send_signal(signal.SIGCONT)
        told = "Booked\n" if meanwhile.commits else "so far"
        wait_for(lambda: said and said[-1] and told in said[-1][0], f"told right, and not {said[-1:]}")
        (card,) = said[-1]
        assert "Söderberg" in card
        if not meanwhile.commits:
            assert card.startswith("Not certain")
            assert open_kinds(tmp_path) == [(IntentKind.BOOK, IntentFate.UNKNOWN)]
        else:
            wait_for(lambda: not open_kinds(tmp_path), "nothing is left open")
        sleep.over.set()
    assert len(booked_on(practice, "Patient/pat-030")) == before + meanwhile.commits
    assert sleep.sent == 1
