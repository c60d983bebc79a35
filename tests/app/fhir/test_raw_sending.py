from __future__ import annotations

import json

import httpx
import pytest

from fhir_answers import BASE, answer, bundle, for_anna, outcome, serving
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, EndAudit
from slotdesk.domain.errors import OutcomeUnknown, Reason, RequestRejected, ServerUnreachable
from slotdesk.domain.outcome import Refused
from slotdesk.domain.raw_request import RawRequest
from slotdesk.fhir.raw_sending import RawAnswer, RawSending
from slotdesk.fhir.verdict import Done

pytestmark = pytest.mark.anyio
BOOK = RawRequest(
    "POST",
    "Appointment/$book",
    (("Content-Type", "application/fhir+json"), ("X-Odd", "é")),
    json.dumps(
        {
            "resourceType": "Parameters",
            "parameter": [
                {"name": "appointment-reference", "valueReference": {"reference": "Appointment/a1"}},
                {"name": "patient-resource", "resource": {"resourceType": "Patient", "id": "pat-1"}},
            ],
        },
        indent=3,
    ),
)


class Desk:
    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.server = serving(*answers)
        self.told: list[AuditAct | AuditFate] = []
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.server))
        self.sending = RawSending(http, BASE, audit=self._begin)

    def _begin(self, act: AuditAct) -> EndAudit:
        self.told.append(act)
        return self.told.append

    async def send(self, request: RawRequest) -> RawAnswer:
        return await self.sending.send(request, await self.sending.meaning(request))


async def test_it_goes_over_the_wire_as_it_was_written() -> None:
    desk = Desk(answer(bundle(for_anna())))

    answered = await desk.send(BOOK)

    (request,) = desk.server.requests
    assert request.content.decode() == BOOK.body
    assert str(request.url) == f"{BASE}/Appointment/$book"
    assert request.headers.raw.count((b"X-Odd", "é".encode("latin-1"))) == 1
    assert request.headers["x-request-id"] == answered.answer.request_id != ""
    assert isinstance(answered.verdict, Done)


async def test_an_id_of_ones_own_is_kept() -> None:
    desk = Desk(answer({"resourceType": "CapabilityStatement"}))

    answered = await desk.send(RawRequest("GET", f"{BASE}/metadata", (("X-Request-Id", "mine"),)))

    assert answered.answer.request_id == "mine"
    assert answered.verdict is None


@pytest.mark.parametrize("status", [200, 404, 500, 302])
async def test_any_status_of_a_question_is_an_answer(status: int) -> None:
    desk = Desk(answer(outcome("so"), status))

    answered = await desk.send(RawRequest("GET", "Patient?name=x"))

    assert answered.answer.status == status


async def test_a_refusal_is_told_from_an_answer_that_says_nothing() -> None:
    assert isinstance((await Desk(answer(outcome("taken"), 409)).send(BOOK)).verdict, Refused)
    for unclear in (
        answer(outcome("oh"), 500),
        answer(b"<html>", 200, "text/html"),
        answer(b"", 302),
        httpx.ReadError("x"),
    ):
        desk = Desk(unclear)
        with pytest.raises(OutcomeUnknown):
            await desk.send(BOOK)
        assert len(desk.server.requests) == 1


async def test_a_redirect_that_keeps_the_method_did_nothing() -> None:
    with pytest.raises(ServerUnreachable):
        await Desk(answer(b"", 307)).send(BOOK)


async def test_a_success_without_a_body_is_one_for_a_plain_update() -> None:
    answered = await Desk(answer(b"", 204)).send(RawRequest("DELETE", "Appointment/a1"))

    assert answered.answer.status == 204
    assert answered.verdict is None


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example/r4/metadata",
        "//elsewhere.example/metadata",
        "http://fhir.example.org/r4/metadata",
        "https://fhir.example.org:444/r4/metadata",
        "https://user:secret@fhir.example.org/r4/metadata",
    ],
)
async def test_nothing_goes_to_another_server(url: str) -> None:
    desk = Desk(answer({"resourceType": "Bundle"}))

    with pytest.raises(RequestRejected) as caught:
        await desk.send(RawRequest("GET", url))

    assert caught.value.reason is Reason.OTHER_SERVER
    assert desk.server.requests == []


@pytest.mark.parametrize(
    "request_",
    [
        RawRequest("GET", "metadata", (("Authorization", "Bearer x"),)),
        RawRequest("GET", "http://[::1"),
        RawRequest("GET", ""),
        RawRequest("POST", "Patient/$match", body="\ud800"),
    ],
)
async def test_what_cannot_be_sent_says_so(request_: RawRequest) -> None:
    desk = Desk(answer(b""))

    with pytest.raises(RequestRejected) as caught:
        await desk.send(request_)

    assert caught.value.reason in {Reason.INVALID_OUTGOING, Reason.OTHER_SERVER}
    assert desk.server.requests == []


async def test_what_is_asked_about_a_patient_is_audited_before_and_after() -> None:
    desk = Desk(answer(bundle(for_anna())))

    await desk.send(BOOK)

    act, fate = desk.told
    assert isinstance(act, AuditAct)
    assert [one.reference for one in act.patients] == ["Patient/pat-1"]
    assert isinstance(fate, AuditFate)
    assert fate.outcome is AuditOutcome.SUCCESS


async def test_what_concerns_nobody_is_not_audited() -> None:
    desk = Desk(answer({"resourceType": "CapabilityStatement"}))

    await desk.send(RawRequest("GET", "metadata"))

    assert desk.told == []


async def test_a_batch_that_was_answered_tells_nothing_of_its_parts() -> None:
    refused = {"resourceType": "Bundle", "type": "batch-response", "entry": [{"response": {"status": "409"}}]}
    desk = Desk(answer(refused))

    with pytest.raises(OutcomeUnknown):
        await desk.send(RawRequest("POST", f"{BASE}/", body='{"resourceType": "Bundle", "type": "batch"}'))


async def test_an_operation_of_the_server_s_own_is_judged_by_what_it_returns() -> None:
    done = Desk(answer(for_anna(status="cancelled")))

    assert isinstance((await done.send(RawRequest("POST", "Appointment/a1/$cancel"))).verdict, Done)
    with pytest.raises(OutcomeUnknown):
        await Desk(answer(b"", 200)).send(RawRequest("POST", "Appointment/a1/$cancel"))
