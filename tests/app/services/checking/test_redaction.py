"""Who a patient is is taken out wherever it stands; what a check is about stays."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.services.checking.examples import PATIENT, bundle, exchange, result
from slotdesk.domain.check import CheckStatus
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml
from slotdesk.services.checking.redaction import Redaction
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import REDACTED, Exchange

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


def as_xml(message: Exchange) -> Exchange:
    """The same with its answer in XML."""
    headers = (("Content-Type", "application/fhir+xml"),)
    return replace(message, answer=Body(write_xml(message.answer_body)), answer_headers=headers)


@pytest.mark.parametrize("in_xml", [False, True])
async def test_a_patient_is_nobody_and_a_practitioner_somebody(in_xml: bool) -> None:
    await loaded()
    message = exchange(1, bundle(PATIENT, APPOINTMENT))
    message = as_xml(message) if in_xml else message
    body = Redaction([message]).exchange(message).answer_body.decode()
    for telling in ("Söderberg", "Åke", "TH-100210", "1948-06-05"):
        assert telling not in body
    for kept in ("Dr Noor Okonkwo", "Patient/p1", "urn:oid:2.999.1", "booked", "male", REDACTED):
        assert kept in body


def test_what_another_message_told_is_hidden_in_text_and_addresses() -> None:
    outcome = {"resourceType": "OperationOutcome", "issue": [{"details": {"text": "söderberg has no time"}}]}
    page = exchange(2, b"<html>Sorry, S\xc3\xb6derberg</html>", "http://x.example/Appointment?_id=TH-100210")
    redaction = Redaction([exchange(1, PATIENT), page])
    assert "derberg" not in redaction.exchange(exchange(3, outcome)).answer_body.decode()
    assert "derberg" not in redaction.exchange(page).answer_body.decode()
    assert "TH-100210" not in redaction.exchange(page).url
    assert redaction.result(result(CheckStatus.FAILED, "it says Söderberg")).seen == f"it says {REDACTED}"


def test_identifiers_and_names_in_a_query_are_hidden_whoevers_they_are() -> None:
    url = "http://x.example/Appointment?patient.identifier=urn:oid:2.999|77&date=ge2026-08-04&family:exact=Berg"
    found = Redaction([]).exchange(exchange(1, {}, url)).url
    assert (
        found == f"http://x.example/Appointment?patient.identifier={REDACTED}&date=ge2026-08-04&family:exact={REDACTED}"
    )


def test_short_values_do_not_eat_ordinary_words() -> None:
    message = exchange(1, PATIENT | {"name": [{"family": "Al", "given": ["Bo"]}]})
    assert Redaction([message]).text("Al is also normal") == "Al is also normal"


def test_a_body_that_is_broken_is_left_as_it_is() -> None:
    message = exchange(1, b'{"resourceType": "Patient", ')
    assert Redaction([message]).exchange(message).answer_body == message.answer_body
    assert json.loads(Redaction([]).exchange(exchange(1, {"a": 1.50})).answer_body) == {"a": 1.5}
