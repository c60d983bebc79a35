"""From the journal alone: what the server shows of what was sent by a program that is gone."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from fhir_answers import ANNA, NOW, answer, appointment, bundle, for_anna, outcome, read, serving
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Reference
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.intent import Intent, IntentFate, IntentKind, intent_of
from slotdesk.domain.page import AppointmentPage
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.fhir.client import SchedulingClient
from slotdesk.services.fates import FateFound, FateService, Finding
from slotdesk.store.journal import Journal

pytestmark = pytest.mark.anyio

BASE = "https://fhir.example.org/r4"
LATER = timedelta(minutes=3)
GONE = answer(outcome("not here", code="not-found"), 404)
NOTHING = answer(bundle())


class Clock:
    """A clock on the wall."""

    def __init__(self) -> None:
        self.now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


async def look_up(
    path: Path, intent: Intent, by_id: httpx.Response, by_patient: httpx.Response, after: timedelta
) -> FateFound:
    """An intent written by a run that is gone, looked up by the next one so long after."""
    clock = Clock()
    gone = Journal(path, clock)
    gone.intend(intent)
    gone.close()
    clock.now += after
    journal = Journal(path, clock)
    one = serving(lambda request: by_patient if request.url.query else by_id)
    service = FateService(one.client(), journal)
    (record,) = service.open_records()
    found = await service.look_up(record)
    assert [request.method for request in one.requests] == ["GET"] * len(one.requests)
    is_open = bool(journal.open_records())
    assert is_open is found.record.fate.is_open
    journal.close()
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def booking(candidate: Appointment | Reference | None = None, *patients: Patient) -> Intent:
    return intent_of(IntentKind.BOOK, BASE, candidate or read(appointment()), patients or (ANNA,))


@pytest.mark.parametrize("after", [timedelta(0), LATER])
async def test_a_booking_that_stands_is_found_by_its_id_or_among_the_patients(path: Path, after: timedelta) -> None:
    stands = answer(for_anna())
    other_id = answer(bundle(for_anna(1, id="another")))
    found = await look_up(path, booking(), stands, NOTHING, after)
    assert (found.finding, found.record.fate, found.record.result) == (Finding.DONE, IntentFate.DONE, "Appointment/a1")
    found = await look_up(path.with_name("b"), booking(), GONE, other_id, after)
    assert (found.finding, found.record.result) == (Finding.DONE, "Appointment/another")


@pytest.mark.parametrize(
    ("after", "finding", "fate"),
    [
        (timedelta(seconds=5), Finding.NOT_SO_FAR, IntentFate.SENDING),
        (LATER, Finding.NOT_DONE, IntentFate.NOT_DONE),
        (-LATER, Finding.NOT_SO_FAR, IntentFate.SENDING),  # the clock was set back
    ],
)
async def test_what_is_not_shown_is_proof_only_after_a_while(
    path: Path, after: timedelta, finding: Finding, fate: IntentFate
) -> None:
    found = await look_up(path, booking(), answer(appointment()), NOTHING, after)
    assert (found.finding, found.record.fate) == (finding, fate)


async def test_a_list_that_is_not_whole_proves_nothing(path: Path) -> None:
    broken = answer(bundle({"resourceType": "Appointment", "id": "x"}))
    found = await look_up(path, booking(), GONE, broken, LATER)
    assert found.finding is Finding.NOT_SO_FAR
    assert found.record.fate.is_open


async def test_a_server_that_does_not_answer_leaves_it_open(path: Path) -> None:
    found = await look_up(path, booking(), GONE, httpx.Response(503), LATER)
    assert found.finding is Finding.UNREACHABLE
    assert found.error is not None
    assert found.record.fate.is_open


async def test_somebody_whom_no_server_knows_can_only_be_asked_about(path: Path) -> None:
    unknown = Patient("", (HumanName("New", ("Ann",)),))
    found = await look_up(path, booking(None, unknown), GONE, NOTHING, LATER)
    assert found.finding is Finding.CANNOT_TELL
    assert found.record.fate.is_open


async def test_of_a_bare_reference_the_id_alone_tells(path: Path) -> None:
    bare = booking(Reference("Appointment/a1"))
    assert (await look_up(path, bare, answer(for_anna()), NOTHING, LATER)).finding is Finding.DONE
    found = await look_up(path.with_name("b"), bare, answer(appointment()), NOTHING, LATER)
    assert found.finding is Finding.CANNOT_TELL


async def test_a_cancellation_and_a_comment_are_seen_on_the_appointment(path: Path) -> None:
    booked = read(for_anna())
    cancel = intent_of(IntentKind.CANCEL, BASE, booked)
    assert (await look_up(path, cancel, answer(for_anna(status="cancelled")), NOTHING, LATER)).finding is Finding.DONE
    assert (await look_up(path.with_name("b"), cancel, GONE, NOTHING, LATER)).finding is Finding.DONE
    found = await look_up(path.with_name("c"), cancel, answer(for_anna()), NOTHING, LATER)
    assert (found.finding, found.record.fate) == (Finding.NOT_DONE, IntentFate.NOT_DONE)
    comment = intent_of(IntentKind.COMMENT, BASE, booked, comment="wheelchair ")
    found = await look_up(path.with_name("d"), comment, answer(for_anna(comment="wheelchair")), NOTHING, LATER)
    assert found.finding is Finding.DONE
    found = await look_up(path.with_name("e"), comment, answer(for_anna(comment="x")), NOTHING, timedelta(seconds=9))
    assert found.finding is Finding.NOT_SO_FAR
    found = await look_up(path.with_name("f"), comment, GONE, NOTHING, LATER)
    assert found.finding is Finding.CANNOT_TELL


async def test_a_move_is_seen_by_time_and_people(path: Path) -> None:
    move = intent_of(IntentKind.MOVE, BASE, read(for_anna()), target=read(appointment(4)))
    moved = for_anna(4, id="a1")
    assert (await look_up(path, move, answer(moved), NOTHING, LATER)).finding is Finding.DONE
    assert (await look_up(path.with_name("b"), move, answer(for_anna()), NOTHING, LATER)).finding is Finding.NOT_DONE


async def test_a_hold_nobody_knows_of_is_over_once_the_server_shows_it_no_more(path: Path) -> None:
    hold = intent_of(IntentKind.HOLD, BASE, read(appointment()))
    found = await look_up(path, hold, answer(appointment(status="pending")), NOTHING, LATER)
    assert found.record.fate.is_open
    found = await look_up(path.with_name("b"), hold, answer(appointment()), NOTHING, LATER)
    assert found.record.fate is IntentFate.LAPSED
    found = await look_up(path.with_name("c"), hold, GONE, NOTHING, timedelta(days=2))
    assert found.record.fate is IntentFate.LAPSED


def hold_of(path: Path, result: str, after: timedelta) -> Journal:
    """A hold of unknown fate whose answer named this appointment, so long ago."""
    clock = Clock()
    gone = Journal(path, clock)
    record = gone.intend(intent_of(IntentKind.HOLD, BASE, read(appointment())))
    gone.settle(record, IntentFate.UNKNOWN, result=result)
    gone.close()
    clock.now += after
    return Journal(path, clock)


@pytest.mark.parametrize(
    ("shown", "finding", "fate"),
    [
        (answer(appointment(id="h1", status="pending")), Finding.DONE, IntentFate.DONE),
        (answer(appointment(id="h1", status="booked")), Finding.DONE, IntentFate.OTHERWISE),
        (answer(appointment(id="h1", status="cancelled")), Finding.NOT_DONE, IntentFate.LAPSED),
        (GONE, Finding.NOT_DONE, IntentFate.LAPSED),
        (httpx.Response(503), Finding.UNREACHABLE, IntentFate.UNKNOWN),
    ],
)
async def test_a_hold_that_the_answer_named_is_looked_up_by_that_id(
    path: Path, shown: httpx.Response, finding: Finding, fate: IntentFate
) -> None:
    journal = hold_of(path, "Appointment/h1", LATER)
    one = serving(lambda _: shown)
    service = FateService(one.client(), journal)
    found = await service.look_up(service.open_records()[0])
    assert (found.finding, found.record.fate) == (finding, fate)
    assert one.requests[0].url.path.endswith("/Appointment/h1")
    journal.close()


@pytest.mark.parametrize(
    ("shown", "finding", "fate"),
    [
        (answer(appointment(status="pending")), Finding.CANNOT_TELL, IntentFate.UNKNOWN),
        (answer(for_anna()), Finding.NOT_DONE, IntentFate.LAPSED),
        (answer(appointment()), Finding.NOT_DONE, IntentFate.LAPSED),
        (GONE, Finding.CANNOT_TELL, IntentFate.UNKNOWN),  # nobody but its holder may see what is held
    ],
)
async def test_where_a_hold_keeps_the_candidates_id_somebody_elses_is_not_taken_for_it(
    path: Path, shown: httpx.Response, finding: Finding, fate: IntentFate
) -> None:
    journal = hold_of(path, "Appointment/a1", LATER)
    service = FateService(
        serving(lambda request: NOTHING if request.url.path.endswith("$find") else shown).client(), journal
    )
    found = await service.look_up(service.open_records()[0])
    assert (found.finding, found.record.fate) == (finding, fate)
    journal.close()


@pytest.mark.parametrize(
    ("offered", "after", "fate"),
    [
        (answer(bundle(appointment())), LATER, IntentFate.LAPSED),
        (answer(bundle(appointment())), timedelta(seconds=9), IntentFate.UNKNOWN),  # the server may still be at work
        (NOTHING, LATER, IntentFate.UNKNOWN),
        (httpx.Response(503), LATER, IntentFate.UNKNOWN),
    ],
)
async def test_a_hold_of_no_known_id_does_not_stand_where_its_time_is_offered(
    path: Path, offered: httpx.Response, after: timedelta, fate: IntentFate
) -> None:
    journal = hold_of(path, "", after)
    one = serving(lambda request: offered if request.url.path.endswith("$find") else GONE)
    service = FateService(one.client(), journal)
    found = await service.look_up(service.open_records()[0])
    assert found.record.fate is fate
    assert {request.url.path.rpartition("/")[2] for request in one.requests} <= {"$find", "a1"}
    journal.close()


async def test_the_search_for_its_time_is_closed_where_it_is_left_early(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find, told = SchedulingClient.find, []

    async def watched(client: SchedulingClient, criteria: FindCriteria) -> AsyncGenerator[AppointmentPage, None]:
        try:
            async for page in find(client, criteria):
                told.append("page")
                yield page
        finally:
            told.append("closed")

    monkeypatch.setattr(SchedulingClient, "find", watched)
    journal = hold_of(path, "", LATER)
    pages = answer(bundle(appointment(), next_url=f"{BASE}/next"))
    one = serving(lambda request: pages if request.url.path.endswith("$find") else GONE)
    service = FateService(one.client(), journal)
    assert (await service.look_up(service.open_records()[0])).record.fate is IntentFate.LAPSED
    assert told == ["page", "closed"]
    journal.close()


async def test_what_another_window_is_sending_is_left_alone(path: Path) -> None:
    other, journal = Journal(path), Journal(path)
    other.intend(booking())
    one = serving(lambda _: GONE)
    service = FateService(one.client(), journal)
    (record,) = service.open_records()
    assert (await service.look_up(record)).finding is Finding.UNDER_WAY
    assert one.requests == []
    other.close()
    journal.close()


async def test_it_is_asked_only_of_the_server_that_it_was_sent_to(path: Path) -> None:
    journal = Journal(path)
    record = journal.intend(intent_of(IntentKind.BOOK, "https://other.example/fhir", read(appointment()), (ANNA,)))
    service = FateService(serving(lambda _: GONE).client(), journal)
    assert service.open_records() == []
    with pytest.raises(ValueError, match="where it was sent"):
        await service.look_up(record)
    journal.close()


async def test_a_name_is_asked_of_the_server(path: Path) -> None:
    journal = Journal(path)
    shown = {"resourceType": "Patient", "id": "pat-1", "name": [{"family": "Example", "given": ["Anna"]}]}
    service = FateService(serving(lambda _: answer(shown)).client(), journal)
    (nameless,) = booking().as_patients()
    assert await service.patient_name(nameless) == "Anna Example"
    assert await FateService(serving(lambda _: GONE).client(), journal).patient_name(nameless) == ""
    assert await service.patient_name(Patient("")) == ""
