"""The whole client against the practice server, over HTTP, in both formats; and what importing it costs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from fhir_answers import ANNA, FHIR_JSON, FHIR_XML, answer, appointment, bundle, for_anna, pages_of, read, serving
from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.coding import ActorKind, Coding, Reference
from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.domain.criteria import ExistingCriteria, FindCriteria
from slotdesk.domain.directory import PatientQuery
from slotdesk.domain.errors import Reason, RequestRejected
from slotdesk.domain.outcome import Booked, Cancelled, Held, Refused
from slotdesk.fhir.client import SchedulingClient
from slotdesk.fhir.names import STATUS_REASON
from slotdesk.wire.client import open_http
from slotdesk.wire.exchange import Exchange

APP = Path(__file__).parents[3] / "app"
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
REASON = Coding("https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason", "pat-crs")


@pytest.fixture(scope="module")
def practice() -> Iterator[str]:
    """The base URL of a practice server of our own."""
    command = [sys.executable, "-m", "slotdesk.practice", "--port", "0", "--now", NOW.isoformat()]
    environment = os.environ | {"PYTHONPATH": str(APP)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.terminate()
            process.wait(10)


@pytest.fixture
def exchanges() -> list[Exchange]:
    return []


@pytest.fixture(params=[WireFormat.JSON, WireFormat.XML, WireFormat.AUTO])
async def client(
    request: pytest.FixtureRequest, practice: str, exchanges: list[Exchange]
) -> AsyncIterator[SchedulingClient]:
    connection = Connection(practice, request.param)
    async with open_http(connection, observe=lambda one: None if one.is_waiting else exchanges.append(one)) as http:
        yield SchedulingClient(http, connection.base_url, wire_format=connection.wire_format)


@pytest.mark.anyio
async def test_from_find_to_cancelled(client: SchedulingClient, exchanges: list[Exchange]) -> None:
    (patient, *_others) = (await client.patients(PatientQuery(("a",)), 5)).entries
    patient = await client.patient(patient.as_reference())
    criteria = FindCriteria(NOW, NOW + timedelta(days=7), patient_reference=(patient.as_reference(),), count=100)
    pages = await pages_of(client.find(criteria))
    candidates = [one for page in pages for one in page.appointments]
    assert len(candidates) == pages[0].total
    assert len(exchanges) > 4  # several pages were fetched
    assert not any(one.findings for one in candidates)
    assert not any(page.findings or page.unreadable for page in pages)
    candidate = candidates[len(candidates) // 2]

    held = await client.hold(candidate)
    assert isinstance(held, Held)
    assert held.expires is not None
    assert held.findings == ()
    booked = await client.book(held.appointment, patient, "Tuolilla & <rollaattori>")
    assert isinstance(booked, Booked)
    assert booked.findings == ()
    assert booked.appointment.status == AppointmentStatus.BOOKED
    assert (booked.appointment.start, booked.appointment.end) == (candidate.start, candidate.end)
    again = await client.book(candidate, patient)
    assert isinstance(again, Refused)
    assert again.words

    period = ExistingCriteria(patient.as_reference(), NOW, NOW + timedelta(days=8), (AppointmentStatus.BOOKED,))
    existing = [one for page in await pages_of(client.existing(period)) for one in page.appointments]
    assert booked.appointment.reference in [one.reference for one in existing]
    changed = await client.modify(booked.appointment, comment="with an interpreter")
    assert isinstance(changed, Booked)
    assert changed.appointment.comment == "with an interpreter"
    found = await client.appointment(Reference(changed.appointment.reference))
    assert found.status == AppointmentStatus.BOOKED
    cancelled = await client.cancel(found, REASON, "no time")
    assert isinstance(cancelled, Cancelled)
    gone = [one for page in await pages_of(client.existing(period)) for one in page.appointments]
    assert booked.appointment.reference not in [one.reference for one in gone]


@pytest.mark.anyio
async def test_a_hold_is_released_by_cancelling_it(client: SchedulingClient) -> None:
    pages = await pages_of(client.find(FindCriteria(NOW, NOW + timedelta(days=2), count=20)))
    held = await client.hold(pages[0].appointments[-1])
    assert isinstance(held, Held)
    assert isinstance(await client.cancel(held.appointment, REASON), Cancelled)


@pytest.mark.anyio
async def test_the_directory(client: SchedulingClient) -> None:
    practitioners = await client.practitioners("", 5)
    assert len(practitioners.entries) == 5
    assert all(one.specialties and one.detail for one in practitioners.entries)
    assert all(one.kind is ActorKind.PRACTITIONER for one in practitioners.entries)
    locations = await client.locations("")
    assert all(one.zone.startswith("Europe/") and one.detail for one in locations.entries)
    assert (await client.organizations("")).entries
    services = await client.services("")
    assert all(one.codes[0].codings[0].system for one in services.entries)
    known = (await client.patients(PatientQuery(("a",)), 1)).entries[0]
    by_identifier = await client.patient(Reference("", known.identifiers[-1]))
    assert by_identifier.reference == known.reference
    with pytest.raises(RequestRejected) as caught:
        await client.patient(Reference("Patient/nobody"))
    assert caught.value.reason is Reason.NOT_FOUND


@pytest.mark.anyio
async def test_every_exchange_carries_an_id_and_speaks_one_format(
    client: SchedulingClient, exchanges: list[Exchange], request: pytest.FixtureRequest
) -> None:
    await client.locations("")
    assert all(one.request_id and one.status == 200 for one in exchanges)
    wanted = FHIR_XML if request.node.callspec.params["client"] is WireFormat.XML else FHIR_JSON
    assert dict(exchanges[-1].answer_headers)["content-type"].startswith(wanted)
    assert urlsplit(exchanges[-1].url).path.endswith("/Location")


@pytest.mark.anyio
async def test_book_always_carries_the_patient() -> None:
    for candidate, first in (
        (read(appointment()), "appointment-reference"),
        (read(appointment(1, id=None)), "appointment-resource"),
        (Reference("Appointment/a1"), "appointment-reference"),
    ):
        server = serving(bundle(for_anna()))
        await server.client().book(candidate, ANNA, "please")
        names = [one["name"] for one in server.body["parameter"]]
        assert names == [first, "patient-resource", "comment"]
        assert ANNA.resource in server.requests[-1].content


@pytest.mark.anyio
async def test_modify_sends_the_whole_appointment_as_it_is_to_be() -> None:
    original = for_anna(1, slot=[{"reference": "Slot/s"}], created="2026-11-01T08:00:00.100Z")
    later = read(for_anna()).start + timedelta(days=1)
    server = serving(bundle(for_anna(4, id="a1")))
    done = await server.client().modify(read(original), start=later)
    (parameter,) = server.body["parameter"]
    expected = {**original, "start": later.isoformat(), "end": (later + timedelta(minutes=20)).isoformat()}
    del expected["slot"]
    assert parameter == {"name": "appointment-resource", "resource": expected}
    assert isinstance(done, Booked)
    assert [one.path for one in done.findings] == ["Appointment.start", "Appointment.end"]


@pytest.mark.anyio
async def test_cancel_says_why_in_both_places() -> None:
    server = serving(bundle(for_anna(1, status="cancelled")))
    await server.client().cancel(read(for_anna()), REASON, "called")
    resource, comment = server.body["parameter"]
    said = {"coding": [{"system": REASON.system, "code": REASON.code}]}
    assert resource["resource"] == for_anna(
        1,
        status="cancelled",
        cancelationReason=said,
        extension=[{"url": STATUS_REASON, "valueCodeableConcept": said}],
    )
    assert comment == {"name": "comment", "valueString": "called"}


@pytest.mark.anyio
async def test_find_carries_the_patients_resource() -> None:
    server = serving(bundle())
    criteria = FindCriteria(NOW, NOW + timedelta(days=1), patient_resource=(ANNA,))
    assert await pages_of(server.client().find(criteria))
    assert server.body["parameter"][-1]["resource"] == json.loads(ANNA.resource)


@pytest.mark.parametrize("module", ["slotdesk.fhir.client", "slotdesk.wire.client"])
def test_importing_stays_cheap(module: str) -> None:
    heavy = "{'fhir', 'pydantic', 'PySide6', 'starlette', 'qasync'}"
    code = f"import sys, {module}; print(sorted({heavy} & set(sys.modules)))"
    environment = os.environ | {"PYTHONPATH": str(APP)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


async def _carried(status: str, act: Callable[[SchedulingClient], Coroutine[Any, Any, object]]) -> list[dict[str, Any]]:
    """The patients that go along with a change, on a server that knows Anna."""

    def respond(request: httpx.Request) -> httpx.Response:
        if "/Patient/" in request.url.path:
            return httpx.Response(200, content=ANNA.resource, headers={"content-type": "application/fhir+json"})
        return answer(for_anna(status=status))

    server = serving(respond)
    await act(server.client())
    return [one["resource"] for one in server.body["parameter"] if one["name"] == "patient-resource"]


@pytest.mark.anyio
async def test_a_change_and_a_cancellation_carry_the_patient_too() -> None:
    known = [json.loads(ANNA.resource)]
    assert await _carried("booked", lambda client: client.modify(read(for_anna()), comment="later")) == known
    assert await _carried("cancelled", lambda client: client.cancel(read(for_anna()), REASON)) == known
