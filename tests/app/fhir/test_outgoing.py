from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from fhir_answers import ANNA, for_anna, read
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import CodeableConcept, Coding
from slotdesk.domain.errors import Reason, RequestRejected
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.fhir import outgoing
from slotdesk.fhir.names import STATUS_REASON

pytestmark = pytest.mark.anyio
REASON = Coding("http://x/reasons", "pat-crs", "Patient rescheduled")


async def _sent(appointment: Appointment, changes: dict[str, Any]) -> Any:
    return json.loads(bytes(await outgoing.appointment_resource(appointment, changes)))


async def test_the_patient_goes_byte_for_byte() -> None:
    assert bytes(await outgoing.patient_resource(ANNA)) == ANNA.resource


@pytest.mark.parametrize(
    "resource", [b"", b"{", b'{"resourceType":"Patient","gender":7}', b'{"resourceType":"Practitioner"}', b"[]"]
)
async def test_a_patient_is_rebuilt_where_the_original_will_not_do(resource: bytes) -> None:
    patient = replace(ANNA, resource=resource, gender="female", phone="+358 1", address="Street 1", active=False)
    assert json.loads(bytes(await outgoing.patient_resource(patient))) == {
        "resourceType": "Patient",
        "id": "pat-1",
        "identifier": [{"system": "urn:oid:2.999.1", "value": "4711"}],
        "active": False,
        "name": [{"use": "official", "family": "Example", "given": ["Anna"]}],
        "telecom": [{"system": "phone", "value": "+358 1"}],
        "gender": "female",
        "birthDate": "1984-02-29",
        "address": [{"text": "Street 1"}],
    }


async def test_someone_new_has_no_id() -> None:
    sent = json.loads(bytes(await outgoing.patient_resource(Patient("", (HumanName("New"),), deceased=True))))
    assert sent == {"resourceType": "Patient", "name": [{"family": "New"}], "deceasedBoolean": True}


async def test_a_patient_that_cannot_be_sent_is_not_sent() -> None:
    with pytest.raises(RequestRejected) as caught:
        await outgoing.patient_resource(replace(ANNA, resource=b"", birth_date="yesterday"))
    assert caught.value.reason is Reason.INVALID_OUTGOING
    assert "birthDate" in caught.value.detail
    assert "yesterday" not in caught.value.detail


async def test_an_appointment_goes_as_it_came_with_its_changes() -> None:
    raw = json.dumps(for_anna(1, priority=5, created="2026-11-01T08:00:00.120+02:00", comment="old")).encode()
    original = replace(read(for_anna()), resource=raw)
    sent = bytes(await outgoing.appointment_resource(original, {"status": "booked", "comment": None}))
    assert b'"2026-11-01T08:00:00.120+02:00"' in sent
    assert "comment" not in json.loads(sent)
    assert json.loads(sent)["priority"] == 5


async def test_an_extension_of_a_replaced_primitive_goes_with_it() -> None:
    extended = for_anna() | {"_start": {"extension": [{"url": "http://x", "valueString": "about"}]}}
    sent = await _sent(read(extended), {"status": "booked", "start": "2026-11-25T09:00:00Z"})
    assert (sent["start"], "_start" in sent) == ("2026-11-25T09:00:00Z", False)


@pytest.mark.parametrize("broken", [{"priority": "high"}, {"contained": [{"resourceType": "Nonsense"}]}, {"novel": 1}])
async def test_an_appointment_is_rebuilt_where_the_original_will_not_do(broken: dict[str, Any]) -> None:
    sent = await _sent(read(for_anna(1, **broken)), {"status": "pending"})
    expected = for_anna(1, status="pending")
    assert not broken.keys() & sent.keys()
    assert sent == expected


async def test_a_rebuilt_appointment_keeps_what_is_known() -> None:
    known = replace(
        read(for_anna()),
        resource=b"",
        appointment_type=CodeableConcept((), "Routine"),
        reasons=(CodeableConcept((Coding("", "", ""),), ""),),
        comment="hello",
    )
    sent = await _sent(known, {"status": "booked"})
    assert (sent["appointmentType"], sent["comment"]) == ({"text": "Routine"}, "hello")


async def test_the_reason_is_said_twice_and_in_place_of_an_earlier_one() -> None:
    other = {"url": "http://x/other", "valueDecimal": 1.5}
    earlier = {"url": STATUS_REASON, "valueCodeableConcept": {"text": "before"}}
    found = read(for_anna(1, extension=[earlier, other]))
    sent = await _sent(found, {"status": "cancelled", **outgoing.status_reason(found, REASON)})
    said = {"coding": [{"system": "http://x/reasons", "code": "pat-crs", "display": "Patient rescheduled"}]}
    assert sent["cancelationReason"] == said
    assert sent["extension"] == [other, {"url": STATUS_REASON, "valueCodeableConcept": said}]


async def test_the_reason_is_said_where_the_extensions_are_broken() -> None:
    found = read(for_anna(1, extension={"url": "x"}))
    sent = await _sent(found, {"status": "cancelled", **outgoing.status_reason(found, REASON)})
    assert [one["url"] for one in sent["extension"]] == [STATUS_REASON]
