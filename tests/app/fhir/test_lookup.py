from __future__ import annotations

from typing import Any

import httpx
import pytest

from fhir_answers import answer, appointment, bundle, outcome, serving
from slotdesk.domain.coding import Identifier, Reference
from slotdesk.domain.directory import PatientQuery
from slotdesk.domain.errors import AnswerUnusable, Reason, RequestRejected, ServerUnreachable

pytestmark = pytest.mark.anyio
PATIENT = {"resourceType": "Patient", "id": "p1", "name": [{"text": "Anna"}]}


def _practitioner(number: int) -> dict[str, Any]:
    return {"resourceType": "Practitioner", "id": f"p{number}", "name": [{"text": f"Dr {number}"}]}


def _role(number: int, specialty: str) -> dict[str, Any]:
    whose = {"reference": f"https://fhir.example.org/r4/Practitioner/p{number}"}
    return {"resourceType": "PractitionerRole", "practitioner": whose, "specialty": [{"text": specialty}]}


async def test_patients_are_searched_with_every_part() -> None:
    server = serving(bundle(PATIENT, total=40))
    page = await server.client().patients(PatientQuery(("an", "ex"), "1984-02-29"), 7)
    assert ([one.name for one in page.entries], page.total) == (["Anna"], 40)
    assert str(server.requests[0].url) == (
        "https://fhir.example.org/r4/Patient?name=an&name=ex&birthdate=1984-02-29&_count=7"
    )


async def test_what_comes_along_is_left_out() -> None:
    body = bundle(PATIENT, outcome("hint", "information"), {"resourceType": "Patient"})
    body["entry"].append({"resource": {**PATIENT, "id": "p2"}, "search": {"mode": "include"}})
    body["entry"] += [7, None, {}]
    page = await serving(body).client().patients(PatientQuery(("an",)))
    assert [one.reference for one in page.entries] == ["Patient/p1"]


async def test_practitioners_get_the_specialties_of_their_roles() -> None:
    roles = bundle(_role(1, "GP"), _role(1, "Cardiology"), _role(1, "GP"), _role(3, "X"))
    server = serving(bundle(_practitioner(1), _practitioner(2)), roles)
    first, second = (await server.client().practitioners("dr a", 5)).entries
    assert (first.detail, [one.label for one in first.specialties]) == ("GP, Cardiology", ["GP", "Cardiology"])
    assert (second.name, second.detail, second.codes) == ("Dr 2", "", ())
    assert server.requests[0].url.params.get_list("name") == ["dr", "a"]
    assert server.requests[1].url.params["practitioner"] == "Practitioner/p1,Practitioner/p2"


@pytest.mark.parametrize(
    "roles", [answer(outcome("no such type"), 404), answer(b"", 403), answer(b"<html>"), answer(b"", 500)]
)
async def test_a_server_without_roles_is_tolerated(roles: httpx.Response) -> None:
    page = await serving(answer(bundle(_practitioner(1))), roles).client().practitioners("")
    assert [one.name for one in page.entries] == ["Dr 1"]


async def test_a_server_that_goes_away_is_not_tolerated() -> None:
    with pytest.raises(ServerUnreachable):
        await serving(answer(bundle(_practitioner(1))), httpx.ReadError("x")).client().practitioners("")


async def test_no_practitioner_no_roles() -> None:
    server = serving(bundle())
    assert (await server.client().practitioners("x")).entries == ()
    assert len(server.requests) == 1


async def test_a_name_is_escaped() -> None:
    server = serving(bundle())
    await server.client().locations(" a,b ")
    assert server.requests[0].url.params["name"] == "a\\,b"
    await server.client().services("")
    assert "name" not in server.requests[1].url.params


async def test_one_patient() -> None:
    server = serving(PATIENT)
    assert (await server.client().patient(Reference("https://fhir.example.org/r4/Patient/p1"))).name == "Anna"
    assert str(server.requests[0].url) == "https://fhir.example.org/r4/Patient/p1"
    by_identifier = serving(bundle(PATIENT))
    found = await by_identifier.client().patient(Reference("", Identifier("urn:x", "a|b")))
    assert found.reference == "Patient/p1"
    assert by_identifier.requests[0].url.params["identifier"] == "urn:x|a\\|b"


@pytest.mark.parametrize("patients", [(), (PATIENT, {**PATIENT, "id": "p2"})])
async def test_an_identifier_must_fit_exactly_one(patients: tuple[dict[str, Any], ...]) -> None:
    with pytest.raises(RequestRejected) as caught:
        await serving(bundle(*patients)).client().patient(Reference("", Identifier("urn:x", "1")))
    assert caught.value.reason is Reason.NOT_FOUND


@pytest.mark.parametrize(
    "reference",
    [Reference(), Reference("Practitioner/1"), Reference("Patient/../metadata"), Reference("Patient/..")],
)
async def test_a_reference_to_something_else_is_not_sent(reference: Reference) -> None:
    server = serving(PATIENT)
    with pytest.raises(RequestRejected) as caught:
        await server.client().patient(reference)
    assert caught.value.reason is Reason.INVALID_OUTGOING
    assert server.requests == []


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (outcome("hidden"), Reason.WRONG_RESOURCE),
        ({"resourceType": "Patient"}, Reason.MALFORMED),
        (bundle(PATIENT), Reason.WRONG_RESOURCE),
    ],
)
async def test_an_answer_that_is_no_patient(body: dict[str, Any], reason: Reason) -> None:
    with pytest.raises(AnswerUnusable) as caught:
        await serving(body).client().patient(Reference("Patient/p1"))
    assert caught.value.reason is reason


async def test_one_appointment() -> None:
    server = serving(appointment(1, status="booked"))
    assert (await server.client().appointment(Reference("Appointment/a1"))).status == "booked"
    with pytest.raises(AnswerUnusable):
        await serving(appointment(1, start=None)).client().appointment(Reference("Appointment/a1"))


async def test_a_search_that_is_answered_without_a_bundle() -> None:
    with pytest.raises(AnswerUnusable) as caught:
        await serving(outcome("no")).client().locations("")
    assert (caught.value.reason, caught.value.words) == (Reason.WRONG_RESOURCE, "no")


async def test_reasons_are_expanded_from_the_value_set_of_fhir() -> None:
    contains = [{"system": "s", "code": "1", "display": "Cough"}]
    server = serving(answer({"resourceType": "ValueSet", "expansion": {"contains": contains}}))
    assert [one.display for one in await server.client().reasons(" cou ", 5)] == ["Cough"]
    query = server.requests[0].url.params
    assert server.requests[0].url.path == "/r4/ValueSet/$expand"
    assert dict(query) == {"url": "http://hl7.org/fhir/ValueSet/encounter-reason", "filter": "cou", "count": "5"}
    with pytest.raises(AnswerUnusable) as caught:
        await serving(bundle(PATIENT)).client().reasons("")
    assert caught.value.reason is Reason.WRONG_RESOURCE


async def test_who_pays_is_asked_by_patient() -> None:
    server = serving(bundle({"resourceType": "Coverage", "id": "c1", "payor": [{"display": "Fund"}]}))
    (found,) = (await server.client().coverages("Patient/p1")).entries
    assert (found.reference.relative, found.name) == ("Coverage/c1", "Fund")
    assert server.requests[0].url.params["patient"] == "Patient/p1"
