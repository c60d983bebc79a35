"""Written down before it is sent; whatever happens then, the journal is right or says that it does not know."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import httpx
import pytest

from fhir_answers import ANNA, answer, appointment, bundle, for_anna, outcome, read, serving
from slotdesk.domain.errors import NotRecorded, OutcomeUnknown, Reason, SchedulingError
from slotdesk.domain.intent import IntentFate, IntentKind, intent_of
from slotdesk.domain.outcome import Refused
from slotdesk.fhir.client import SchedulingClient
from slotdesk.services.booking import BookingService
from slotdesk.services.recorded import recorded
from slotdesk.store.journal import Journal

pytestmark = pytest.mark.anyio

BASE = "https://fhir.example.org/r4"


def service_of(client: SchedulingClient, journal: Journal) -> BookingService:
    return BookingService(client, journal)


async def fate_after(respond: httpx.Response | Exception) -> tuple[IntentFate, str]:
    """What the journal says of a booking that is answered like this."""
    journal = Journal()
    seen: list[IntentFate] = []

    def serve(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("$book"):
            seen.extend(one.fate for one in journal.records())
            if isinstance(respond, Exception):
                raise respond
            return respond
        return answer(outcome("no"), 404)

    with contextlib.suppress(SchedulingError):
        await service_of(serving(serve).client(), journal).book(read(appointment()), ANNA)
    assert seen in ([], [IntentFate.SENDING])  # it was there before the request was
    (record,) = journal.records()
    return record.fate, record.result or record.reason


@pytest.mark.parametrize(
    ("respond", "fate", "said"),
    [
        (answer(bundle(for_anna())), IntentFate.DONE, "Appointment/a1"),
        (answer(bundle(for_anna(2))), IntentFate.OTHERWISE, "Appointment/a2"),
        (answer(bundle(appointment(2, status="booked"))), IntentFate.UNKNOWN, "wrong-resource"),
        (
            answer(bundle(for_anna(1, start="2026-11-24T15:00:00Z", end="2026-11-24T15:20:00Z"))),
            IntentFate.OTHERWISE,
            "",
        ),
        (answer(outcome("taken"), 409), IntentFate.REFUSED, "HTTP 409"),
        (answer(bundle(outcome("taken"))), IntentFate.REFUSED, "HTTP 200"),
        (answer(outcome("fault"), 500), IntentFate.UNKNOWN, "server-error"),
        (httpx.Response(503, text="<h1>down</h1>"), IntentFate.UNKNOWN, "server-error"),
        (httpx.Response(504), IntentFate.UNKNOWN, "timeout"),
        (httpx.Response(408), IntentFate.UNKNOWN, "timeout"),
        (httpx.Response(303, headers={"location": "/elsewhere"}), IntentFate.UNKNOWN, "redirected"),
        (httpx.Response(200, content=b'{"resourceType":"Bund'), IntentFate.UNKNOWN, ""),
        (httpx.Response(200, content=b""), IntentFate.UNKNOWN, ""),
        (answer(bundle()), IntentFate.UNKNOWN, "empty"),
        (httpx.Response(403), IntentFate.NOT_SENT, "not-permitted"),
        (httpx.ReadTimeout("late"), IntentFate.UNKNOWN, "timeout"),
        (httpx.ReadError("cut"), IntentFate.UNKNOWN, "connection-lost"),
        (httpx.WriteError("cut"), IntentFate.UNKNOWN, "connection-lost"),
        (httpx.RemoteProtocolError("cut"), IntentFate.UNKNOWN, "connection-lost"),
        (httpx.ConnectError("no"), IntentFate.NOT_SENT, "connection-failed"),
    ],
)
async def test_each_answer_has_its_fate(respond: httpx.Response | Exception, fate: IntentFate, said: str) -> None:
    found, words = await fate_after(respond)
    assert found is fate
    assert said in words


@pytest.mark.parametrize("kind", list(IntentKind))
async def test_what_is_broken_off_stays_open(kind: IntentKind) -> None:
    journal = Journal()
    begun = asyncio.Event()

    async def never() -> Refused:
        begun.set()
        await asyncio.Event().wait()
        return Refused(409)

    task = asyncio.create_task(recorded(journal, intent_of(kind, BASE, read(appointment())), never))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [one.fate for one in journal.open_records()] == [IntentFate.UNKNOWN]


async def test_what_cannot_be_written_down_is_not_sent(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    journal = Journal(tmp_path / "file" / "journal.sqlite")
    one = serving(lambda _: answer(bundle(for_anna())))
    with pytest.raises(NotRecorded) as caught:
        await service_of(one.client(), journal).book(read(appointment()), ANNA)
    assert caught.value.reason in {Reason.JOURNAL_READ_ONLY, Reason.JOURNAL_FAILED}
    assert one.requests == []


async def test_an_open_fate_keeps_the_same_from_being_sent_again() -> None:
    journal = Journal()
    one = serving(lambda _: httpx.Response(500))
    service = service_of(one.client(), journal)
    for _ in range(2):
        with pytest.raises((OutcomeUnknown, SchedulingError)):
            await service.book(read(appointment()), ANNA)
    sent = [request for request in one.requests if request.url.path.endswith("$book")]
    assert len(sent) == 1
