"""Who a patient is is taken out of messages and results alike; what a check is about stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.services.checking.examples import PATIENT, bundle, exchange, result
from slotdesk.domain.check import CheckStatus, Leftover
from slotdesk.domain.transaction import Transaction
from slotdesk.services.checking.redaction import LiveRedaction, with_patients, without_patients
from slotdesk.wire.body import Body

pytestmark = pytest.mark.anyio
APPOINTMENT = {
    "resourceType": "Appointment",
    "id": "a1",
    "status": "booked",
    "participant": [
        {"actor": {"reference": "Patient/p1", "display": "Åke Söderberg"}, "status": "accepted"},
        {"actor": {"reference": "Practitioner/d1", "display": "Dr Noor Okonkwo"}, "status": "accepted"},
    ],
}
SEEN = result(CheckStatus.FAILED, "Appointment/a1 of Patient/p1: “Åke Söderberg has no time”", 2)


async def test_a_patient_is_the_same_nobody_everywhere() -> None:
    messages = [exchange(1, PATIENT), exchange(2, bundle(APPOINTMENT))]
    left = Leftover("Appointment/a2", "booked", "", "HTTP 409, error conflict “Åke Söderberg is busy”")
    found, (cleaned,), (still,), patient = await without_patients(messages, [SEEN], [left], "Patient/p1", messages)
    texts = [*(one.answer_body.decode() for one in found), cleaned.seen, still.why]
    assert (still.reference, still.why.partition(" “")[0]) == ("Appointment/a2", "HTTP 409, error conflict")
    for text in texts:
        assert not any(telling in text for telling in ("Söderberg", "Åke", "TH-100210", "1948-06-05", "p1"))
    assert patient.startswith("Patient/")
    assert patient in texts[1]
    assert patient in cleaned.seen
    assert "Appointment/a1" in cleaned.seen
    assert "Dr Noor Okonkwo" in texts[1]
    assert [one.number for one in found] == [1, 2]


async def test_who_was_told_before_the_first_check_is_known() -> None:
    read = replace(exchange(1, PATIENT, "http://x.example/fhir/Patient/p1"), transaction=Transaction.PATIENTS)
    outcome = {"resourceType": "OperationOutcome", "issue": [{"details": {"text": "Söderberg has no time"}}]}
    refused = exchange(2, outcome)
    found, (cleaned,), _, _ = await without_patients([refused], [SEEN], [], "", [read, refused])
    assert [one.number for one in found] == [2]
    assert "Söderberg" not in found[0].answer_body.decode()
    assert "Söderberg" not in cleaned.seen


async def test_without_anybody_nothing_changes() -> None:
    message = exchange(1, bundle())
    seen = [result(CheckStatus.PASSED, "200")]
    found, results, left, patient = await without_patients([message], seen, [], "", [message])
    assert found[0].answer_body == message.answer_body
    assert (results[0].seen, left, patient) == ("200", [], "")


async def test_lines_are_cleaned_of_whom_the_messages_told_so_far() -> None:
    log = [exchange(1, PATIENT)]
    live = LiveRedaction(log)
    assert live.words(SEEN.seen) == SEEN.seen.replace("p1", "patient-1"), "nobody was heard of yet"
    await live.hear()
    cleaned = live.words(SEEN.seen)
    assert not any(telling in cleaned for telling in ("Söderberg", "Åke", "Patient/p1"))
    assert "Appointment/a1 of Patient/patient-1" in cleaned
    asked = replace(exchange(2, bundle(), "http://x.example/fhir/Patient?family=Bergkvist"), method="GET")
    log.append(replace(asked, request=Body(secret=b"s3cret-token")))
    await live.hear()
    assert live.words("Bergkvist, Bearer s3cret-token") == f"{live.words('Bergkvist')}, Bearer [redacted]"
    assert "Bergkvist" not in live.words("Bergkvist")
    assert live.named_words("Bergkvist, Bearer s3cret-token") == "Bergkvist, Bearer [redacted]"


async def test_who_is_told_of_in_an_answer_that_ends_late_is_learnt_then() -> None:
    late = exchange(1, PATIENT)
    log = [replace(late, is_waiting=True), exchange(2, bundle())]
    live = LiveRedaction(log)
    await live.hear()
    log[0] = late
    await live.hear()
    assert "Söderberg" not in live.words(SEEN.seen)


async def test_a_token_that_a_server_repeats_is_taken_out_of_results() -> None:
    message = exchange(1, bundle())
    message = replace(message, request=replace(message.request, secret=b"s3cret-token"))
    seen = [result(CheckStatus.FAILED, "401 for s3cret-token")]
    _, (cleaned,), _, _ = await without_patients([message], seen, [], "", [message])
    assert cleaned.seen == "401 for [redacted]"
    left = Leftover("Appointment/a2", "booked", "", "401 for s3cret-token, Åke")
    (named,), (still,) = with_patients([replace(seen[0], seen="s3cret-token of Åke")], [left], [message])
    assert (named.seen, still.why) == ("[redacted] of Åke", "401 for [redacted], Åke")
