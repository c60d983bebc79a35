"""Every reader of what a server sends, on one body: only the domain's errors may come out.

The bounds: 2 s for any body, and 10 times its size in memory over a fixed allowance for what does not grow with the
input: requests, headers, the evidence that is kept of an answer. For a body of eight bytes that is 87 kB, and 116 kB is
the most that was seen over ten times a body, as Python counts it once everything is imported and was used once
(`warm`).
"""

from __future__ import annotations

import asyncio
import time
import tracemalloc
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import httpx

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.criteria import ExistingCriteria, FindCriteria
from slotdesk.domain.directory import PatientQuery
from slotdesk.domain.errors import AnswerUnusable, SchedulingError
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.fhir.client import SchedulingClient
from slotdesk.fhir.conversation import http_date, retry_after
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.read_bundle import open_answer
from slotdesk.fhir.read_elements import moment
from slotdesk.fhir.sending import Answer

SLOWEST_S = 2.0
FACTOR = 10
ALLOWANCE_BYTES = 256 * 1024
BASE = "https://fhir.example.org/r4"
ZONE = ZoneInfo("Europe/Stockholm")
NOW = datetime(2026, 8, 3, 6, tzinfo=UTC)
PATIENT = Patient("Patient/pat-1", (HumanName("Example", ("Anna",)),), "1984-02-29")
CANDIDATE = Appointment("Appointment/a", "proposed", NOW, datetime(2026, 8, 3, 7, tzinfo=UTC))
PERIOD = (datetime(2026, 8, 3, tzinfo=UTC), datetime(2026, 9, 3, tzinfo=UTC))


@dataclass(frozen=True, slots=True)
class Given:
    """One answer of a server."""

    body: bytes
    content_type: str = "application/fhir+json"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


def client_of(given: Given) -> SchedulingClient:
    """A client whose server gives this answer to whatever it is asked."""

    def answer(_: httpx.Request) -> httpx.Response:
        headers = [(b"content-type", given.content_type.encode("latin-1", "replace"))]
        headers += [(name.encode(), value.encode("latin-1", "replace")) for name, value in given.headers]
        return httpx.Response(given.status, headers=headers, content=given.body)

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return SchedulingClient(http, BASE, wire_format=WireFormat.JSON, zone=ZONE, clock=lambda: NOW)


async def read_everything(given: Given) -> int:
    """Give the answer to each operation of the client in turn; says how many made something of it.

    Raises:
        Exception: anything but a SchedulingError is a fault of the readers.
    """
    client = client_of(given)
    well = 0
    for work in (
        _drain(client.find(FindCriteria(*PERIOD))),
        _drain(client.existing(ExistingCriteria(Reference("Patient/pat-1"), *PERIOD))),
        client.hold(CANDIDATE),
        client.book(CANDIDATE, PATIENT),
        client.capabilities(),
        client.appointment(Reference("Appointment/a")),
        client.patient(Reference("Patient/pat-1")),
        client.patients(PatientQuery(("a",))),
        client.practitioners("a"),
        client.locations("a"),
        client.organizations("a"),
        client.services("a"),
    ):
        try:
            await work
        except SchedulingError:
            continue
        well += 1
    return well


async def open_once(given: Given) -> None:
    """Unwrap the answer alone: what every operation begins with, and what costs most."""
    answer = Answer("GET", httpx.URL(BASE), "r", 200, httpx.Headers({"content-type": given.content_type}), given.body)
    try:
        await open_answer(answer, DEFAULT_LIMITS)
    except AnswerUnusable:
        return


def read_header(written: str) -> None:
    """Every reader of a header or of a time."""
    headers = {"retry-after": written, "date": written, "expires": written}
    try:
        made = httpx.Headers(headers)
    except (UnicodeEncodeError, ValueError):
        return
    answer = Answer("GET", httpx.URL(BASE), "r", 503, made, b"")
    waited = retry_after(answer, NOW)
    assert waited is None or 0 <= waited <= 24 * 3600
    http_date(written)
    found = moment(written, ZONE)
    assert found is None or found[0].tzinfo is not None


def warm(answers: Iterable[Given]) -> None:
    """Have imported and made what is on first use: models, tables, parsers. That takes 9 MB, once in a run."""
    for one in answers:
        asyncio.run(read_everything(one))


async def measured(given: Given) -> tuple[float, int]:
    """Seconds of the slowest step and bytes at the peak beyond what was there before, for every reader together."""
    begun = time.process_time()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        await read_everything(given)
        return time.process_time() - begun, tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def check(given: Given) -> None:
    """Read it with everything, within the bounds."""
    begun = time.process_time()
    asyncio.run(read_everything(given))
    elapsed = time.process_time() - begun
    assert elapsed < SLOWEST_S, f"{elapsed:.1f} s for {len(given.body)} bytes"


async def _drain(stream: object) -> None:
    async for _ in stream:  # type: ignore[attr-defined] # the client's own generators
        pass
