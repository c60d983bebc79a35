"""Events outlive crashes, keep their order, and are the owner's alone."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from slotdesk.store.audit_entry import AuditEntry, AuditState
from slotdesk.store.audit_queue import VERSION, AuditQueue, _may_run

NOW = datetime(2026, 8, 3, 6, tzinfo=UTC)
SERVER, OTHER = "https://a.example", "https://b.example"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "audit.sqlite"


@pytest.fixture
def queue(path: Path) -> Iterator[AuditQueue]:
    with closing(AuditQueue(path)) as opened:
        yield opened


def entry(key: str, server: str = SERVER, begun: datetime = NOW) -> AuditEntry:
    return AuditEntry(key, begun, "ITI-117", "Patient/1", 8, "outcome unknown", server, b'{"unknown":true}')


def ended(key: str, server: str = SERVER, begun: datetime = NOW) -> AuditEntry:
    return replace(entry(key, server, begun), outcome=0, words="", resource=b'{"unknown":false}')


def keep(queue: AuditQueue, *keys: str, server: str = SERVER, begun: datetime = NOW) -> None:
    for key in keys:
        queue.begin([entry(key, server, begun)])
        queue.end([ended(key, server, begun)], begun)


def ids(entries: tuple[AuditEntry, ...]) -> list[str]:
    return [one.id for one in entries]


def test_what_has_ended_waits_in_the_order_of_its_end(queue: AuditQueue) -> None:
    queue.begin([entry("a")])
    queue.begin([entry("b")])
    assert queue.waiting([SERVER], 10) == ()
    queue.end([ended("b")], NOW)
    queue.end([ended("a")], NOW)
    waiting = queue.waiting([SERVER], 10)
    assert ids(waiting) == ["b", "a"]
    assert waiting[0].resource == b'{"unknown":false}'
    assert waiting[0].outcome == 0
    assert ids(queue.waiting([SERVER], 1)) == ["b"]
    assert queue.waiting([OTHER], 10) == ()
    assert queue.waiting_servers() == (SERVER,)


def test_it_is_there_at_the_next_start_for_its_owner_alone(path: Path) -> None:
    with closing(AuditQueue(path)) as queue:
        keep(queue, "a")
        files = list(path.parent.iterdir())
        assert {file.name for file in files} >= {"audit.sqlite", "audit.sqlite-wal"}
        assert {file.stat().st_mode & 0o077 for file in files} == {0}
    with closing(AuditQueue(path)) as queue:
        assert ids(queue.entries()) == ["a"]


def test_what_is_written_is_on_the_disk_before_it_goes_on(queue: AuditQueue) -> None:
    assert queue._db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert queue._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_what_a_killed_process_left_begun_is_taken_up_as_it_stands(path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path; from datetime import UTC, datetime\n"
        "from slotdesk.store.audit_entry import AuditEntry; from slotdesk.store.audit_queue import AuditQueue\n"
        f"q = AuditQueue(Path({str(path)!r}))\n"
        "q.begin([AuditEntry('x', datetime(2026, 8, 3, 6, tzinfo=UTC), 'ITI-117', 'Patient/1', 8, 'unknown', "
        f"{SERVER!r}, b'{{}}')])\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == -9
    with closing(AuditQueue(path)) as queue:
        assert queue.take_up(NOW) == 1
        (left,) = queue.waiting([SERVER], 10)
        assert (left.outcome, left.words, left.ended) == (8, "unknown", NOW)
        assert queue.take_up(NOW) == 0


def test_what_another_window_is_at_work_on_is_left_to_it_until_it_can_be_no_more(queue: AuditQueue, path: Path) -> None:
    queue.begin([entry("a")])
    with closing(AuditQueue(path)) as other:
        assert other.take_up(NOW + timedelta(minutes=2)) == 0
        assert queue.take_up(NOW + timedelta(days=1)) == 0  # its own
        assert other.take_up(NOW + timedelta(minutes=16)) == 1
        queue.end([ended("a")], NOW)  # too late: it stands as unknown
        assert other.waiting([SERVER], 1)[0].outcome == 8


def test_the_way_of_an_event_to_its_repository(queue: AuditQueue) -> None:
    keep(queue, "a", "b", "c")
    queue.mark_sending(["a", "b"])
    assert [one.may_be_there for one in queue.waiting([SERVER], 9)] == [True, True, False]
    queue.mark_not_sent(["b"], "too-busy, HTTP 503")
    queue.mark_delivered(["a"], "https://repo.example", NOW)
    queue.mark_refused(["c"], "https://repo.example", "HTTP 422")
    (waiting,) = queue.waiting([SERVER], 9)
    assert (waiting.id, waiting.may_be_there, waiting.said) == ("b", False, "too-busy, HTTP 503")
    delivered = queue.entry("a")
    assert delivered is not None
    assert (delivered.state, delivered.delivered, delivered.repository) == (
        AuditState.DELIVERED, NOW, "https://repo.example",
    )  # fmt: skip
    assert queue.entry("z") is None
    assert queue.counts() == {
        AuditState.BEGUN: 0, AuditState.WAITING: 1, AuditState.DELIVERED: 1, AuditState.REFUSED: 1,
    }  # fmt: skip


def test_one_process_at_a_time_holds_a_lease(queue: AuditQueue, path: Path) -> None:
    with closing(AuditQueue(path)) as other:
        assert queue.lease("deliver", NOW, timedelta(minutes=5))
        assert queue.lease("deliver", NOW, timedelta(minutes=5))
        assert not other.lease("deliver", NOW + timedelta(minutes=4), timedelta(minutes=5))
        assert other.lease("deliver", NOW + timedelta(minutes=6), timedelta(minutes=5))
        assert not queue.lease("deliver", NOW + timedelta(minutes=7), timedelta(minutes=5))
        queue.give_back("deliver")  # not its own any more
        assert not queue.lease("deliver", NOW + timedelta(minutes=7), timedelta(minutes=5))
        other.give_back("deliver")
        assert queue.lease("deliver", NOW + timedelta(minutes=7), timedelta(minutes=5))


def test_a_lease_from_a_wrong_clock_does_not_hold_for_ever(queue: AuditQueue, path: Path) -> None:
    with closing(AuditQueue(path)) as other:
        assert queue.lease("deliver", NOW + timedelta(days=400), timedelta(minutes=5))
        assert other.lease("deliver", NOW, timedelta(minutes=5))


def test_old_events_go_and_those_on_their_way_stay(queue: AuditQueue) -> None:
    keep(queue, "old", "waits", begun=NOW - timedelta(days=100))
    keep(queue, "stays-here", server=OTHER, begun=NOW - timedelta(days=100))
    keep(queue, "new")
    queue.mark_delivered(["old", "new"], "r", NOW)
    assert queue.forget(NOW, 90, [SERVER]) == 2
    assert set(ids(queue.entries())) == {"waits", "new"}


def test_the_file_is_bounded_and_gives_up_what_was_delivered_first(queue: AuditQueue) -> None:
    for minute, key in enumerate("abcd"):
        keep(queue, key, begun=NOW + timedelta(minutes=minute))
    queue.mark_delivered(["c"], "r", NOW)
    queue.begin([entry("e")])
    assert queue.forget(NOW, 90, [SERVER], most=3) == 2
    assert set(ids(queue.entries())) == {"b", "d", "e"}


@pytest.mark.parametrize("damage", [b"no database at all" * 500, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_file_is_put_aside_and_kept(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    with closing(AuditQueue(path)) as queue:
        assert queue.set_aside == path.with_name("audit-damaged-1.sqlite")
        assert queue.set_aside.read_bytes() == damage
        keep(queue, "a")
    path.write_bytes(damage)
    with closing(AuditQueue(path)) as queue:
        assert queue.set_aside == path.with_name("audit-damaged-2.sqlite")


def test_a_file_of_a_newer_version_is_put_aside(path: Path) -> None:
    AuditQueue(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    with closing(AuditQueue(path)) as queue:
        assert queue.set_aside is not None


def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OSError, match="file"):
        AuditQueue(tmp_path / "file" / "audit.sqlite")


def test_a_process_that_is_gone_is_known_by_its_number() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    assert not _may_run(f"{process.pid}-x")
    assert _may_run(f"{os.getpid()}-x")
