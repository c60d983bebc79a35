from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec import Raw

from fhir_answers import BASE, START, appointment, for_anna, read
from slotdesk.domain.coding import ActorKind, Reference
from slotdesk.domain.errors import Reason, RequestRejected, Retry
from slotdesk.fhir.changes import candidate_parts, modified


@pytest.mark.anyio
async def test_a_candidate_with_an_id_is_named_by_it() -> None:
    found = read(appointment())
    assert await candidate_parts(found, BASE) == (Reference("Appointment/a1"), found, "Appointment/a1")
    literal = Reference("https://fhir.example.org/r4/Appointment/a1")
    assert await candidate_parts(literal, BASE) == (Reference("Appointment/a1"), None, "Appointment/a1")


@pytest.mark.anyio
async def test_a_candidate_without_an_id_goes_whole_as_pending() -> None:
    what, _asked, reference = await candidate_parts(read(appointment(1, id=None)), BASE)
    assert isinstance(what, Raw)
    assert json.loads(bytes(what)) == appointment(1, id=None, status="pending")
    assert reference == ""


@pytest.mark.anyio
async def test_a_reference_to_something_else_is_refused() -> None:
    with pytest.raises(RequestRejected) as caught:
        await candidate_parts(Reference("Slot/s1"), BASE)
    assert caught.value.reason is Reason.INVALID_OUTGOING


@pytest.mark.anyio
async def test_an_appointment_of_another_server_is_refused() -> None:
    elsewhere = Reference("https://other.example/fhir/Appointment/a1")
    for candidate in (elsewhere, replace(read(appointment()), reference=elsewhere.reference)):
        with pytest.raises(RequestRejected) as caught:
            await candidate_parts(candidate, BASE)
        assert (caught.value.reason, caught.value.retry) == (Reason.OTHER_SERVER, Retry.POINTLESS)


@pytest.mark.anyio
async def test_an_id_that_breaks_the_rules_is_the_servers_own_affair() -> None:
    found = read(appointment(1, id="a_1"))
    assert await candidate_parts(found, BASE) == (Reference("Appointment/a_1"), found, "Appointment/a_1")


def test_a_new_start_alone_keeps_the_length() -> None:
    later = START + timedelta(days=1)
    asked, changes = modified(read(for_anna()), later, None, None)
    assert (asked.start, asked.duration) == (later, timedelta(minutes=20))
    assert changes == {
        "status": "booked",
        "start": "2026-11-25T09:00:00+00:00",
        "end": "2026-11-25T09:20:00+00:00",
        "slot": None,
        "minutesDuration": None,
        "text": None,
    }


def test_the_length_is_elapsed_time_over_a_change_of_the_clocks() -> None:
    start = datetime(2026, 3, 29, 2, 50, tzinfo=ZoneInfo("Europe/Helsinki"))
    asked, _changes = modified(read(for_anna()), start, None, None)
    assert asked.end.astimezone(UTC) - asked.start.astimezone(UTC) == timedelta(minutes=20)


def test_a_new_end_alone_keeps_the_start() -> None:
    asked, changes = modified(read(for_anna()), None, START + timedelta(hours=1), None)
    assert (asked.start, asked.duration) == (START, timedelta(hours=1))
    assert changes["end"] == "2026-11-24T10:00:00+00:00"


def test_a_comment_alone_changes_no_time() -> None:
    asked, changes = modified(read(for_anna()), None, None, " hello ")
    assert changes == {"status": "booked", "comment": "hello"}
    assert asked.start == START
    assert modified(read(for_anna()), None, None, " ")[1] == {"status": "booked", "comment": None}


def test_a_place_to_move_to_lends_time_people_and_service_and_leaves_the_patients() -> None:
    old = read(for_anna())
    place = read(
        appointment(
            2,
            participant=[{"actor": {"reference": "Practitioner/other", "display": "Dr Other"}, "status": "accepted"}],
            serviceType=[{"text": "Another service"}],
        )
    )
    asked, changes = modified(old, None, None, None, place)
    assert (asked.start, asked.end) == (place.start, place.end)
    assert [one.actor.relative for one in asked.patients] == [one.actor.relative for one in old.patients]
    assert [one["actor"]["reference"] for one in changes["participant"]][-1] == "Practitioner/other"
    assert [one.label for one in asked.actors(ActorKind.PRACTITIONER)] == ["Dr Other"]
    assert asked.actors(ActorKind.LOCATION) == ()
    assert changes["serviceType"] == [{"text": "Another service"}]
    assert changes["slot"] is None
    assert "comment" not in changes


def test_a_place_that_names_nobody_lends_its_time_alone() -> None:
    old = read(for_anna())
    asked, changes = modified(old, None, None, None, replace(read(appointment(2)), participants=()))
    assert asked.participants == old.participants
    assert "participant" not in changes
    assert asked.start != old.start
