"""What was asked for is on the disk before it is sent, and is found again however the program ended."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from slotdesk.domain.errors import NotRecorded, Reason, StillOpen
from slotdesk.domain.intent import Intent, IntentFate, IntentKind
from slotdesk.store.journal import Journal

START = datetime(2026, 8, 4, 9, 0, tzinfo=UTC)
SERVER = "https://fhir.example.org/r4"
BOOK = Intent(
    IntentKind.BOOK,
    SERVER,
    "Appointment/one",
    START,
    START + timedelta(minutes=20),
    "Follow-up",
    (("Practitioner/berg", "Dr Berg"), ("Location/one", "House 1")),
    ("Patient/anna",),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal" / "journal.sqlite"


def test_an_intent_is_there_as_it_was_at_the_next_start(path: Path) -> None:
    first = Journal(path)
    written = first.intend(BOOK)
    first.close()
    second = Journal(path)
    (found,) = second.open_records(SERVER)
    assert (found.id, found.intent, found.fate) == (written.id, BOOK, IntentFate.SENDING)
    assert not second.is_under_way(found)
    assert not second.is_ours(found)
    assert second.open_records("https://other.example/fhir") == []
    second.close()


def test_what_is_settled_is_open_no_more_and_stays_as_it_is(path: Path) -> None:
    journal = Journal(path)
    record = journal.intend(BOOK)
    journal.settle(record, IntentFate.DONE, result="Appointment/2")
    journal.settle(record, IntentFate.NOT_DONE)
    (found,) = journal.records()
    assert (found.fate, found.result) == (IntentFate.DONE, "Appointment/2")
    assert journal.open_records() == []
    journal.close()


def test_an_unknown_fate_stays_open_until_it_is_known(path: Path) -> None:
    journal = Journal(path)
    record = journal.intend(BOOK)
    journal.settle(record, IntentFate.UNKNOWN, reason="timeout")
    (found,) = journal.open_records()
    assert (found.fate, found.reason) == (IntentFate.UNKNOWN, "timeout")
    assert not journal.is_under_way(found)
    journal.settle(found, IntentFate.DONE)
    assert journal.open_records() == []
    journal.close()


@pytest.mark.parametrize(
    ("other", "blocked"),
    [
        (BOOK, True),
        (replace(BOOK, reference="Appointment/held"), True),  # the hold on it has another id
        (replace(BOOK, people=()), True),
        (replace(BOOK, patients=("Patient/bo",)), False),
        (replace(BOOK, reference="Appointment/two", start=START + timedelta(minutes=20)), False),
        (replace(BOOK, base_url="https://other.example/fhir"), False),
        (replace(BOOK, kind=IntentKind.HOLD), False),
        (replace(BOOK, reference="Appointment/two", people=(("Practitioner/other", "Dr O"),)), False),
    ],
)
def test_the_same_is_not_asked_twice_while_its_fate_is_open(path: Path, other: Intent, blocked: bool) -> None:
    journal, another = Journal(path), Journal(path)
    record = journal.intend(BOOK)
    if blocked:
        with pytest.raises(StillOpen):
            another.intend(other)
        assert len(journal.records()) == 1
        journal.settle(record, IntentFate.NOT_DONE)
    another.intend(other)
    assert len(journal.records()) == 2
    journal.close()
    another.close()


def test_two_changes_of_one_appointment_are_in_each_others_way() -> None:
    journal = Journal()
    cancel = replace(BOOK, kind=IntentKind.CANCEL)
    journal.settle(journal.intend(cancel), IntentFate.UNKNOWN)
    with pytest.raises(StillOpen):
        journal.intend(replace(cancel, kind=IntentKind.MOVE))
    journal.intend(BOOK)
    journal.close()


KILLED = """
    import sys
    from pathlib import Path
    from datetime import datetime, UTC
    from slotdesk.domain.intent import Intent, IntentKind
    from slotdesk.store.journal import Journal
    journal = Journal(Path(sys.argv[1]))
    journal.intend(Intent(IntentKind.BOOK, "https://fhir.example.org/r4", "Appointment/one", datetime.now(UTC)))
    print("sent", flush=True)
    sys.stdin.read()
"""


def test_what_another_process_is_sending_is_told_from_what_a_killed_one_left(path: Path) -> None:
    command = [sys.executable, "-c", textwrap.dedent(KILLED), str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "sent\n"
        journal = Journal(path)
        (found,) = journal.open_records(SERVER)
        assert journal.is_under_way(found)
        other.send_signal(signal.SIGKILL)
        other.wait(10)
        (found,) = journal.open_records(SERVER)
        assert not journal.is_under_way(found)
        journal.close()


def test_what_another_window_writes_is_noticed(path: Path) -> None:
    journal, other = Journal(path), Journal(path)
    assert not journal.was_changed_elsewhere()
    other.intend(BOOK)
    assert journal.was_changed_elsewhere()
    assert not journal.was_changed_elsewhere()
    journal.close()
    other.close()


def test_files_and_folder_are_the_owners_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        journal = Journal(path)
        journal.intend(BOOK)
    finally:
        os.umask(before)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    files = [file for file in path.parent.rglob("*") if file.is_file()]
    assert len(files) >= 3
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    journal.close()


def test_it_is_written_so_that_a_cut_in_power_loses_nothing(path: Path) -> None:
    journal = Journal(path)
    journal.intend(BOOK)
    database = journal._opened()
    assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert database.execute("PRAGMA synchronous").fetchone() == (2,)
    journal.close()


def test_no_name_of_a_patient_is_on_the_disk(path: Path) -> None:
    from slotdesk.domain.appointment import Appointment, Participant
    from slotdesk.domain.coding import Reference
    from slotdesk.domain.intent import intent_of
    from slotdesk.domain.patient import HumanName, Patient

    patient = Patient("Patient/anna", (HumanName("Planted", ("Anna",)),), "1984-02-29", phone="0123 456")
    people = (Participant(Reference("Patient/anna", None, "Anna Planted")),)
    appointment = Appointment("Appointment/one", "booked", START, START, people, comment="Planted comment")
    journal = Journal(path)
    journal.intend(intent_of(IntentKind.BOOK, SERVER, appointment, (patient,)))
    journal.intend(intent_of(IntentKind.COMMENT, SERVER, appointment, comment="Planted comment"))
    journal.close()
    content = b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())
    assert b"Patient/anna" in content
    for planted in (b"Planted", b"1984", b"0123"):
        assert planted not in content


def test_old_ones_are_cleared_away_and_open_ones_never(path: Path) -> None:
    now = [START]
    journal = Journal(path, lambda: now[0])
    journal.settle(journal.intend(BOOK), IntentFate.DONE)
    journal.intend(BOOK)
    now[0] += timedelta(days=31)
    journal.settle(journal.intend(replace(BOOK, patients=("Patient/bo",))), IntentFate.DONE)
    assert journal.clear(0) == 0
    assert journal.clear(30) == 1
    assert [one.fate for one in journal.records()] == [IntentFate.SENDING, IntentFate.DONE]
    journal.close()


def test_a_full_disk_keeps_it_from_being_sent_and_says_why(path: Path) -> None:
    journal = Journal(path)
    journal.ready()
    pages = journal._opened().execute("PRAGMA page_count").fetchone()[0]
    journal._opened().execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for number in range(1000):
            journal.intend(replace(BOOK, reference=f"Appointment/{number}", start=START + timedelta(hours=number)))

    with pytest.raises(NotRecorded) as caught:
        fill()
    assert caught.value.reason is Reason.JOURNAL_FULL
    journal.close()


def test_a_read_only_folder_keeps_it_from_being_sent_and_says_why(path: Path) -> None:
    Journal(path).ready()
    journal = Journal(path)
    journal._opened().execute("PRAGMA query_only = ON")
    with pytest.raises(NotRecorded) as caught:
        journal.intend(BOOK)
    assert caught.value.reason is Reason.JOURNAL_READ_ONLY
    journal.close()


def test_a_path_that_cannot_be_is_said_and_not_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    fault = Journal(tmp_path / "file" / "journal.sqlite").ready()
    assert fault is not None
    assert fault.reason in {Reason.JOURNAL_FAILED, Reason.JOURNAL_READ_ONLY}


def test_a_journal_of_a_newer_program_is_left_alone(path: Path) -> None:
    journal = Journal(path)
    journal.intend(BOOK)
    journal._opened().execute("PRAGMA user_version = 99")
    journal.close()
    before = path.read_bytes()
    newer = Journal(path)
    with pytest.raises(NotRecorded) as caught:
        newer.intend(BOOK)
    assert caught.value.reason is Reason.JOURNAL_NEWER
    newer.close()
    assert path.read_bytes() == before


def test_a_fate_that_cannot_be_written_is_kept_and_written_later(path: Path) -> None:
    journal, other = Journal(path), sqlite3.connect(path.parent / "none") if path.parent.exists() else None
    assert other is None
    record = journal.intend(BOOK)
    database = journal._opened()
    database.execute("PRAGMA query_only = ON")
    journal.settle(record, IntentFate.DONE)
    assert journal.open_records() == []  # known here
    onlooker = Journal(path)
    assert len(onlooker.open_records()) == 1
    database.execute("PRAGMA query_only = OFF")
    journal.close()
    assert onlooker.open_records() == []
    onlooker.close()


def test_age_is_told_by_a_clock_that_nobody_sets(path: Path) -> None:
    now = [START]
    journal = Journal(path, lambda: now[0])
    record = journal.intend(BOOK)
    now[0] += timedelta(hours=5)
    assert journal.age(record) < timedelta(minutes=1)
    assert journal.quiet_for(record) == timedelta(0)  # it is on its way yet
    later = Journal(path, lambda: now[0])
    assert later.age(record) == later.quiet_for(record) == timedelta(hours=5)
    now[0] -= timedelta(hours=9)
    assert later.age(record) == timedelta(0)
    journal.close()
    later.close()


def test_a_machine_that_slept_on_a_request_has_not_waited_for_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lay in this machine until it woke up goes out then: only the time after that tells anything."""
    elapsed, awake = [1000.0], [1000.0]
    monkeypatch.setattr("slotdesk.store.journal.elapsed_s", lambda: elapsed[0])
    monkeypatch.setattr("slotdesk.store.journal.awake_s", lambda: awake[0])
    journal = Journal(path)
    record = journal.intend(BOOK)
    elapsed[0] += 600  # it sleeps while the answer is waited for
    journal.settle(record, IntentFate.UNKNOWN)
    assert journal.age(record) == timedelta(minutes=10)
    assert journal.quiet_for(record) == timedelta(0)
    elapsed[0] += 600  # and once more
    assert journal.quiet_for(record) == timedelta(0)
    awake[0] += 130
    assert journal.quiet_for(record) == timedelta(seconds=130)
    journal.close()
