"""Of each transaction about a patient it is told how it ended, once, and without a word that a server wrote."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from fhir_answers import (
    ANNA,
    CRITERIA,
    EXISTING,
    answer,
    appointment,
    bundle,
    for_anna,
    outcome,
    pages_of,
    read,
    serving,
)
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, EndAudit
from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.patient import Patient
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.audited import Audited, references
from slotdesk.fhir.client import SchedulingClient

pytestmark = pytest.mark.anyio
PLANTED = "Anna Example wrote"
FOR_ANNA = FindCriteria(CRITERIA.start, CRITERIA.end, patient_reference=(Reference("Patient/pat-1", None, "Anna"),))
REASON = Coding("urn:reasons", "other")


class Told:
    """What a client told of its transactions."""

    def __init__(self) -> None:
        self.acts: list[AuditAct] = []
        self.fates: list[AuditFate] = []

    def begin(self, act: AuditAct) -> EndAudit:
        self.acts.append(act)
        return self.fates.append

    @property
    def only(self) -> tuple[AuditAct, AuditFate]:
        (act,), (fate,) = self.acts, self.fates
        return act, fate


def client_of(*answers: Any) -> tuple[SchedulingClient, Told, list[httpx.Request]]:
    server, told = serving(*answers), Told()
    client = server.client()
    client._audit = told.begin
    return client, told, server.requests


async def test_a_booking_is_told_with_the_request_that_made_it() -> None:
    client, told, requests = client_of(bundle(for_anna(id="new")))
    await client.book(read(appointment()), ANNA)
    act, fate = told.only
    assert act == AuditAct(Transaction.BOOK, (Reference("Patient/pat-1", type="Patient"),), "Appointment/a1")
    assert fate.outcome is AuditOutcome.SUCCESS
    assert fate.appointment == "Appointment/new"
    assert fate.request_id == requests[-1].headers["x-request-id"] != ""


async def test_a_refusal_keeps_the_codes_and_not_the_words() -> None:
    client, told, _ = client_of(answer(outcome(PLANTED), 409))
    await client.book(read(appointment()), ANNA)
    assert told.only[1].outcome is AuditOutcome.MINOR_FAILURE
    assert told.only[1].words == "refused: HTTP 409, conflict"


async def test_a_code_that_is_no_code_is_left_out() -> None:
    client, told, _ = client_of(answer(outcome("no", code=PLANTED), 422))
    await client.book(read(appointment()), ANNA)
    assert told.only[1].words == "refused: HTTP 422"


@pytest.mark.parametrize(
    ("given", "expected", "words"),
    [
        (httpx.ReadError(PLANTED), AuditOutcome.SERIOUS_FAILURE, "outcome unknown: connection-lost"),
        (answer(PLANTED, 500), AuditOutcome.SERIOUS_FAILURE, "outcome unknown: server-error, HTTP 500"),
        (httpx.ConnectError(PLANTED), AuditOutcome.MAJOR_FAILURE, "not done: connection-failed"),
        (answer(outcome(PLANTED), 403), AuditOutcome.SERIOUS_FAILURE, "not allowed: not-permitted, HTTP 403"),
    ],
)
async def test_a_booking_that_fails_is_told_too(given: Any, expected: AuditOutcome, words: str) -> None:
    client, told, requests = client_of(given)
    with pytest.raises(SchedulingError):
        await client.book(read(appointment()), ANNA)
    assert told.only[1].outcome is expected
    assert told.only[1].words == words
    assert told.only[1].request_id == requests[-1].headers["x-request-id"]


async def test_a_booking_that_is_broken_off_is_of_unknown_outcome() -> None:
    told = Told()
    with pytest.raises(asyncio.CancelledError), Audited(told.begin, AuditAct(Transaction.BOOK)):
        raise asyncio.CancelledError
    assert told.only[1].words == "outcome unknown: broken off before the answer came"
    told = Told()
    with pytest.raises(asyncio.CancelledError), Audited(told.begin, AuditAct(Transaction.EXISTING)):
        raise asyncio.CancelledError
    assert told.only[1].outcome is AuditOutcome.MINOR_FAILURE


async def test_a_hold_says_for_whom_as_far_as_that_is_known() -> None:
    client, told, _ = client_of(bundle(appointment(status="pending")))
    await client.hold(read(appointment()), [ANNA])
    assert told.only[0].transaction is Transaction.HOLD
    assert told.only[0].patients == (Reference("Patient/pat-1", type="Patient"),)
    client, told, _ = client_of(bundle(appointment(status="pending")))
    await client.hold(read(appointment()))
    assert told.only[0].patients == ()


async def test_a_cancellation_names_the_patient_of_the_appointment() -> None:
    client, told, _ = client_of(bundle(for_anna(status="cancelled")))
    await client.cancel(read(for_anna()), REASON)
    assert told.only[0] == AuditAct(Transaction.BOOK, (Reference("Patient/pat-1", type="Patient"),), "Appointment/a1")


async def test_a_search_for_free_times_is_told_only_if_it_names_a_patient() -> None:
    client, told, _ = client_of(bundle(appointment()))
    await pages_of(client.find(CRITERIA))
    assert told.acts == []
    await pages_of(client.find(FOR_ANNA))
    assert told.only[0] == AuditAct(Transaction.FIND, (Reference("Patient/pat-1", type="Patient"),))
    assert told.only[1].outcome is AuditOutcome.SUCCESS


async def test_a_search_that_finds_nothing_has_succeeded_and_one_that_brings_rubbish_has_not() -> None:
    client, told, _ = client_of(bundle())
    await pages_of(client.find(FOR_ANNA))
    assert told.only[1].outcome is AuditOutcome.SUCCESS
    client, told, _ = client_of(answer(b"{"))
    with pytest.raises(SchedulingError):
        await pages_of(client.find(FOR_ANNA))
    assert told.only[1].words == "no usable answer: malformed, HTTP 200"


async def test_a_search_that_is_left_after_its_first_page_is_told_once() -> None:
    client, told, _ = client_of(bundle(appointment(), next_url="https://fhir.example.org/r4?_page=2"))
    pages = client.find(FOR_ANNA)
    await anext(pages)
    await pages.aclose()
    assert told.only[1].outcome is AuditOutcome.SUCCESS


async def test_a_search_for_appointments_is_told_with_its_request() -> None:
    client, told, requests = client_of(bundle(for_anna()))
    await pages_of(client.existing(EXISTING))
    assert told.only[0].transaction is Transaction.EXISTING
    assert told.only[0].request == f"GET {requests[-1].url}"


def test_patients_go_without_their_names() -> None:
    assert references([ANNA, Patient(""), Reference("Patient/1", None, "Anna")]) == (
        Reference("Patient/pat-1", type="Patient"),
        Reference(type="Patient"),
        Reference("Patient/1", type="Patient"),
    )
