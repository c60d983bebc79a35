from __future__ import annotations

import json
from datetime import UTC
from typing import Any

import pytest

from fhir_answers import appointment, for_anna
from slotdesk.domain.intent import IntentKind
from slotdesk.domain.raw_request import RawRequest
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.raw_meaning import RawMeaning, meaning_of
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml

pytestmark = pytest.mark.anyio
HELD = {"name": "appointment-reference", "valueReference": {"reference": "Appointment/a1"}}
PATIENT = {"name": "patient-resource", "resource": {"resourceType": "Patient", "id": "pat-1"}}


def parameters(*parameter: dict[str, Any]) -> str:
    return json.dumps({"resourceType": "Parameters", "parameter": list(parameter)})


def resource(**changes: Any) -> dict[str, Any]:
    return {"name": "appointment-resource", "resource": for_anna(**changes)}


async def meaning(method: str, url: str, body: str = "") -> RawMeaning:
    return await meaning_of(RawRequest(method, url, body=body), UTC, DEFAULT_LIMITS)


@pytest.mark.parametrize(
    ("method", "url", "body", "kind", "reference"),
    [
        ("POST", "Appointment/$hold", parameters(HELD), IntentKind.HOLD, "Appointment/a1"),
        (
            "POST",
            "https://x.example/r4/Appointment/$book",
            parameters(HELD, PATIENT),
            IntentKind.BOOK,
            "Appointment/a1",
        ),
        ("POST", "Appointment/$book", parameters(resource(status="pending")), IntentKind.BOOK, "Appointment/a1"),
        ("POST", "Appointment/$book", parameters(resource(status="booked")), IntentKind.MOVE, "Appointment/a1"),
        ("POST", "Appointment/$book", parameters(resource(status="cancelled")), IntentKind.CANCEL, "Appointment/a1"),
        ("POST", "Appointment/7/$cancel", "", IntentKind.CANCEL, "Appointment/7"),
        ("DELETE", "Appointment/7", "", IntentKind.CANCEL, "Appointment/7"),
        ("PUT", "Appointment/7", json.dumps(appointment(id="7")), IntentKind.MOVE, "Appointment/7"),
        ("POST", "Appointment", json.dumps(appointment(id=None)), IntentKind.BOOK, ""),
        ("POST", "Appointment/$book", "no FHIR {", IntentKind.BOOK, ""),
        ("POST", "", '{"resourceType": "Bundle"}', IntentKind.BOOK, ""),
        ("POST", "Appointment/%24book", parameters(HELD), IntentKind.BOOK, "Appointment/a1"),
        ("GET", "Appointment/%24book?appointment-reference=Appointment/a1", "", IntentKind.BOOK, ""),
        ("PATCH", "Appointment/7", '[{"op": "replace"}]', IntentKind.MOVE, "Appointment/7"),
        ("PATCH", "Appointment/7", parameters({"name": "operation"}), IntentKind.MOVE, "Appointment/7"),
        ("POST", "Appointment/7/$check-in", parameters(), IntentKind.MOVE, "Appointment/7"),
        ("POST", "Patient", '{"resourceType": "Patient"}', None, ""),
        ("PUT", "Patient/1", '{"resourceType": "Patient"}', None, ""),
    ],
)
async def test_what_is_asked_of_an_appointment(
    method: str, url: str, body: str, kind: IntentKind | None, reference: str
) -> None:
    found = await meaning(method, url, body)

    assert found.kind is kind
    assert found.reference == reference


async def test_times_and_patients_are_taken_from_the_resource() -> None:
    found = await meaning("POST", "Appointment/$book", parameters(resource(status="pending")))

    assert found.asked is not None
    assert found.asked.start.isoformat().startswith("2026-")
    assert [patient.reference for patient in found.patients] == ["Patient/pat-1"]
    assert found.transaction is Transaction.BOOK


async def test_xml_means_the_same() -> None:
    await loaded()
    body = write_xml(parameters(resource(status="pending"), PATIENT).encode()).decode()

    assert await meaning("POST", "Appointment/$book", body) == await meaning(
        "POST", "Appointment/$book", parameters(resource(status="pending"), PATIENT)
    )


@pytest.mark.parametrize(
    ("method", "url", "body", "transaction", "patients"),
    [
        ("POST", "Appointment/$find", parameters(PATIENT), Transaction.FIND, ["Patient/pat-1"]),
        ("GET", "Appointment?patient=7&date=ge2026-01-01", "", Transaction.EXISTING, ["Patient/7"]),
        ("GET", "Appointment?patient=Patient/7", "", Transaction.EXISTING, ["Patient/7"]),
        ("POST", "Appointment/_search", "patient=7", Transaction.EXISTING, ["Patient/7"]),
        ("GET", "Appointment?patient=", "", Transaction.EXISTING, []),
        ("GET", "Patient?name=a", "", None, []),
        ("GET", "metadata", "", None, []),
    ],
)
async def test_for_whom_is_asked(
    method: str, url: str, body: str, transaction: Transaction | None, patients: list[str]
) -> None:
    found = await meaning(method, url, body)

    assert found.kind is None
    assert found.transaction is transaction
    assert [patient.reference for patient in found.patients] == patients


@pytest.mark.parametrize(
    "body", ["[" * 5000, "<a" * 500, '{"parameter": 7}', '{"parameter": [{"name": 1}, 2, {"name": "x"}]}', "\ud800"]
)
async def test_what_cannot_be_read_is_left_open(body: str) -> None:
    found = await meaning("POST", "Appointment/$book", body)

    assert (found.kind, found.asked, found.patients) == (IntentKind.BOOK, None, ())
