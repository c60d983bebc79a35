"""The state of a server: remembered seed, weeks filled once, holds that run out."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.practice.conftest import NOW
from slotdesk.practice.clock import PracticeClock
from slotdesk.practice.practice_state import PracticeState, StateMismatch, utc_instant

FAR = 2**40  # seconds; later than anything that is booked


def test_a_file_remembers_its_seed_and_its_bookings(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    first = PracticeState(7, PracticeClock(NOW), 300, path)
    bookings, patients = first.store.occupied(0, FAR), first.patients()
    first.close()
    second = PracticeState(None, PracticeClock(NOW + timedelta(days=1)), 300, path)
    assert (second.seed, second.store.occupied(0, FAR), second.patients()) == (7, bookings, patients)
    second.close()
    with pytest.raises(StateMismatch, match="seed 7"):
        PracticeState(8, PracticeClock(NOW), 300, path)


def test_a_later_start_adds_the_weeks_that_are_new(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    first = PracticeState(1, PracticeClock(NOW), 300, path)
    before = set(first.store.occupied(0, FAR))
    first.close()
    second = PracticeState(1, PracticeClock(NOW + timedelta(weeks=2)), 300, path)
    after = set(second.store.occupied(0, FAR))
    assert before < after
    assert min(start for _, start, _ in after - before) > max(end for _, _, end in before)
    second.close()


def test_a_hold_that_ran_out_is_cancelled_and_noted() -> None:
    clock = PracticeClock(NOW)
    state = PracticeState(1, clock, 300, None)
    slot = state.availability.free(state.now(), 0, 2**40)[0]
    some = state.store.of_patients(["pat-001"])[0]
    held = replace(some, id="h", status="pending", practitioner=slot.practitioner, start=slot.start, end=slot.end,
                   held_until=state.now() + 10)  # fmt: skip
    state.store.add([held])
    state.end_expired_holds()
    assert state.store.get("h") == held
    clock.advance(timedelta(seconds=10))
    state.end_expired_holds()
    ended = state.store.get("h")
    assert ended is not None
    assert (ended.status, ended.version) == ("cancelled", held.version + 1)
    assert ended.reason is not None
    assert "ran out" in ended.reason["text"]
    state.close()


def test_moments(state: PracticeState) -> None:
    moment = int(datetime.fromisoformat("2026-11-23T08:00:00+01:00").timestamp())
    assert state.local(moment, "loc-1") == "2026-11-23T08:00:00+01:00"
    assert state.local(moment, "loc-3") == "2026-11-23T09:00:00+02:00"
    assert utc_instant(moment) == "2026-11-23T07:00:00Z"


def test_patients_made_by_clients_join_the_others(state: PracticeState) -> None:
    state.store.keep_patient({"resourceType": "Patient", "id": "pat-new"})
    assert len(state.patients()) == 201
    assert "pat-new" in state.resources("Patient")
    assert len(state.resources("Practitioner")) == 24
