"""What a run that was broken off left on a server is taken back by the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from app.services.checking.conftest import NOW, START, results_of, run_of
from app.services.checking.examples import answer, appointment, bundle
from app.services.checking.test_changes import Scripted
from slotdesk.domain.check import CheckStatus
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.answer import Answer
from slotdesk.services.checking.bench import Bench
from slotdesk.services.checking.changes import MARK, Changes, intent_for
from slotdesk.services.checking.check import Check, CheckGroup
from slotdesk.services.checking.leftovers import _ours, clean_up, left, take_back_open
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.journal import Journal

pytestmark = pytest.mark.anyio
BASE = "http://x.example/fhir"
BEFORE = datetime.fromisoformat("2026-08-03T08:00:00+02:00")
BROKEN_OFF = CheckGroup("Test")


@BROKEN_OFF.shall("booked", "", "", "")
async def booked(bench: Bench) -> str:
    """Book, and forget all about it, as a process does that is killed."""
    _, found, _ = await bench.fresh_booking()
    bench.changes.taken.clear()
    return str(found["id"])


@BROKEN_OFF.shall("lost", "", "", "")
async def lost(bench: Bench) -> str:
    """Book, and be killed before the answer is there."""
    bench.changes._settle = lambda *_: None  # type: ignore[method-assign] # as a killed process does
    return await booked(bench)


RACED = CheckGroup("Test")


@RACED.shall("raced", "", "", "")
async def raced(bench: Bench) -> str:
    """Two at once are granted, and the process is killed before either is given back."""
    candidate = bench.free_time()
    await bench.race(IntentKind.BOOK, bench.booking_of(candidate), candidate)
    keys = [key.rpartition("/")[2] for key in bench.changes.taken]
    bench.changes.taken.clear()
    return " ".join(keys)


@RACED.shall("raced-unanswered", "", "", "")
async def raced_unanswered(bench: Bench) -> str:
    """The same, killed before the answers are there."""
    bench.changes._settle = lambda *_: None  # type: ignore[method-assign] # as a killed process does
    return await raced(bench)


@RACED.shall("raced-looked-up", "", "", "")
async def raced_looked_up(bench: Bench) -> str:
    """The same, and somebody has looked both up since, which finds the first of them twice."""
    before = bench.changes._settle
    first: list[Answer | BaseException] = []

    def settle(record: Record, found: Answer | BaseException) -> None:
        first.append(found)
        before(record, first[0])

    bench.changes._settle = settle  # type: ignore[method-assign] # to tell the second what the first was told
    return await raced(bench)


async def broken_off(server: PracticeServer, path: Path, check: Check) -> str:
    """A run that leaves something; its id."""
    journal = Journal(path)
    run = run_of(server)
    run = CheckRun(run.plan, journal, run.log, clock=server.clock.now, checks=(check,))
    (result,) = await results_of(run)
    assert result.status is CheckStatus.PASSED
    journal.close()
    return result.seen


def status_of(server: PracticeServer, key: str) -> str:
    """The status of an appointment."""
    return str(httpx.get(f"{server.url}/Appointment/{key}").json()["status"])


@pytest.mark.parametrize("check", list(BROKEN_OFF), ids=lambda check: check.id)
async def test_the_next_run_cleans_up(server: PracticeServer, tmp_path: Path, check: Check) -> None:
    key = await broken_off(server, tmp_path / "journal", check)
    assert status_of(server, key) == "booked"
    journal = Journal(tmp_path / "journal")
    run = run_of(server, "CapabilityStatement.read", journal=journal)
    await results_of(run)
    assert status_of(server, key) == "cancelled"
    assert (run.taken_up, run.left) == (1, [])
    again = run_of(server, "CapabilityStatement.read", journal=journal)
    await results_of(again)
    assert again.taken_up == 0
    journal.close()


@pytest.mark.parametrize("check", list(RACED), ids=lambda check: check.id)
async def test_both_of_a_race_that_were_granted_are_cleaned_up(tmp_path: Path, check: Check) -> None:
    with PracticeServer(seed=1, now=NOW, wrong=["double-booking"]) as wrong:
        keys = (await broken_off(wrong, tmp_path / "journal", check)).split()
        assert [status_of(wrong, key) for key in keys] == ["booked", "booked"]
        journal = Journal(tmp_path / "journal")
        assert len(journal.records()) == 2
        run = run_of(wrong, "CapabilityStatement.read", journal=journal)
        await results_of(run)
        assert [status_of(wrong, key) for key in keys] == ["cancelled", "cancelled"]
        assert (run.taken_up, run.left) == (2, [])
        journal.close()


async def test_what_was_booked_without_an_answer_is_taken_back_in_the_same_run(tmp_path: Path) -> None:
    with PracticeServer(seed=1, now=NOW, faults=["lost@book/once"]) as losing:
        journal = Journal()
        run = run_of(losing, "ITI-117.book.booked", journal=journal)
        await results_of(run)
        assert run.left == []
        kinds = {one.intent.kind: one.fate for one in journal.records()}
        assert kinds == {IntentKind.BOOK: IntentFate.DONE, IntentKind.CANCEL: IntentFate.DONE}
        (booking,) = (one for one in journal.records() if one.intent.kind is IntentKind.BOOK)
        assert status_of(losing, booking.result.rpartition("/")[2]) == "cancelled"


@pytest.mark.parametrize("gone", [answer(None, 404), answer(None, 410), answer(appointment("a", status="cancelled"))])
async def test_of_a_race_more_is_looked_for_where_the_server_forgets_what_was_given_back(gone: Answer) -> None:
    journal = Journal()
    a, b = (appointment(name, status="booked") for name in "ab")
    off = [answer({**one, "status": "cancelled"}) for one in (a, b)]
    dialogue = Scripted(answer(a), off[0], gone, answer(bundle(b)), off[1])
    for one in journal.intend_at_once(
        replace(intent_for(IntentKind.BOOK, BASE, a, ("Patient/p1",)), comment_digest=MARK), 2
    ):
        journal.settle(one, IntentFate.DONE, result="Appointment/a")
    assert await clean_up(dialogue, Changes(dialogue, journal, BASE), journal, BASE, BEFORE) == (2, [])
    assert dialogue.asked[2:] == ["GET Appointment/a", "GET Appointment", "POST Appointment/$book"]


async def test_what_was_answered_with_mere_words_is_looked_for_and_given_back() -> None:
    journal = Journal()
    booked, off = (answer(appointment("a", status=one)) for one in ("booked", "cancelled"))
    dialogue = Scripted(answer(bundle(*booked.appointments)), off)
    changes = Changes(dialogue, journal, BASE)

    async def send() -> Answer:
        return answer({"resourceType": "OperationOutcome", "issue": [{"severity": "information", "code": "success"}]})

    await changes.act(intent_for(IntentKind.BOOK, BASE, appointment("slot"), ("Patient/p1",)), send)
    assert await take_back_open(dialogue, changes) == []
    assert dialogue.asked == ["GET Appointment", "POST Appointment/$book"]
    fates = {one.intent.kind: (one.fate, one.result) for one in journal.records()}
    assert set(fates.values()) == {(IntentFate.DONE, "Appointment/a")}


def record(journal: Journal, kind: IntentKind, key: str, fate: IntentFate, result: str = "") -> None:
    """Something in the journal; without a result that of the appointment itself."""
    intent = intent_for(kind, BASE, appointment(key), ("Patient/p1",))
    kept = journal.intend(replace(intent, comment_digest=MARK))
    journal.settle(kept, fate, result=result or f"Appointment/{key}")


def names(journal: Journal, now: datetime = BEFORE) -> list[str]:
    """What is left by a journal."""
    return [one.result for one in left(journal, BASE, now)]


def test_what_stands_is_left_until_it_is_given_back() -> None:
    journal = Journal()
    record(journal, IntentKind.BOOK, "a", IntentFate.DONE)
    record(journal, IntentKind.HOLD, "b", IntentFate.DONE)
    record(journal, IntentKind.BOOK, "c", IntentFate.REFUSED)
    assert names(journal) == ["Appointment/a", "Appointment/b"]
    record(journal, IntentKind.CANCEL, "a", IntentFate.REFUSED)
    record(journal, IntentKind.RELEASE, "b", IntentFate.REFUSED)  # it had ended by itself
    assert names(journal) == ["Appointment/a"]
    record(journal, IntentKind.CANCEL, "a", IntentFate.DONE)
    assert names(journal) == []


def test_what_is_past_or_elsewhere_or_somebodys_own_is_left_alone() -> None:
    journal = Journal()
    record(journal, IntentKind.BOOK, "a", IntentFate.DONE)
    assert names(journal, START + timedelta(days=1)) == []
    assert left(journal, "http://y.example/fhir", BEFORE) == []
    own = Journal()
    own.settle(own.intend(intent_for(IntentKind.BOOK, BASE, appointment("a"))), IntentFate.DONE, result="Appointment/a")
    assert names(own) == []


def test_what_another_living_process_does_is_left_to_it(tmp_path: Path) -> None:
    theirs, ours = Journal(tmp_path / "journal"), Journal(tmp_path / "journal")
    record(theirs, IntentKind.BOOK, "a", IntentFate.DONE)
    ours.ready()
    assert names(ours) == []
    theirs.close()
    assert names(ours) == ["Appointment/a"]
    ours.close()


def test_what_somebody_books_elsewhere_for_the_patient_is_not_ours() -> None:
    ours, other = appointment("a", status="booked"), appointment("b", status="booked")
    other["participant"][0]["actor"]["reference"] = "Practitioner/q"
    intent = intent_for(IntentKind.BOOK, BASE, appointment("proposed"), ("Patient/p1",))
    assert _ours([ours, other, appointment("c", start="09:00", status="booked")], intent) == [ours]
    assert _ours([ours, other], replace(intent, people=())) == [ours, other]
