"""ITI-117 Book Appointment: a test for each SHALL that binds a client.

Each is named after its clause: of ITI TF-2 3.117 (`clause_...`), or of OperationDefinition appointment-book (`new_...`,
`modify_...`, `cancel_...`).
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from conformance.definitions import BOOK, MEDIA_TYPES, STATUS_REASON
from conformance.front_desk import REASON, FrontDesk
from conformance.messages import breaches
from slotdesk.domain.outcome import Booked, Cancelled, Refused

pytestmark = pytest.mark.anyio


async def test_clause_3_117_4_1_2_the_request_is_the_operation_book(desk: FrontDesk) -> None:
    await desk.book()
    sent = desk.last("$book")
    assert sent.method == "POST"
    assert str(sent.url) == f"{desk.base_url}/Appointment/$book"
    assert breaches(sent.parameters, BOOK) == []


async def test_client_formats_the_format_chosen_is_sent_and_asked_for(desk: FrontDesk) -> None:
    await desk.book()
    sent = desk.last("$book")
    assert sent.media_type == MEDIA_TYPES[desk.wire_format]
    assert MEDIA_TYPES[desk.wire_format] in sent.headers["accept"]


async def test_new_has_either_a_reference_or_a_resource(desk: FrontDesk) -> None:
    candidate = await desk.free()
    outcome = await desk.client.book(candidate, desk.patient)
    assert isinstance(outcome, Booked)
    desk.taken.append(outcome.appointment)
    sent = desk.last("$book")
    (reference,) = sent.named("appointment-reference")
    assert reference.one("reference") == candidate.reference
    assert sent.named("appointment-resource") == []


async def test_new_by_resource_has_the_status_pending(desk: FrontDesk) -> None:
    """A proposal without an id can only be booked as a whole; what the server makes of it is its own affair."""
    candidate = await desk.free()
    resource = {name: value for name, value in json.loads(candidate.resource).items() if name != "id"}
    nameless = replace(candidate, reference="", resource=json.dumps(resource).encode())
    outcome = await desk.client.book(nameless, desk.patient)
    if isinstance(outcome, Booked):
        desk.taken.append(outcome.appointment)
    sent = desk.last("$book")
    (appointment,) = sent.named("appointment-resource")
    assert appointment.one("resourceType") == "Appointment"
    assert appointment.one("status") == "pending"
    assert sent.named("appointment-reference") == []
    assert breaches(sent.parameters, BOOK) == []


async def test_new_carries_the_patient_as_the_client_knows_them(desk: FrontDesk) -> None:
    await desk.book()
    (patient,) = desk.last("$book").named("patient-resource")
    assert patient.one("resourceType") == "Patient"
    assert f"Patient/{patient.one('id')}" == desk.patient.reference


async def test_new_carries_a_comment_only_where_there_is_one(desk: FrontDesk) -> None:
    await desk.book()
    assert [parameter.value for parameter in desk.last("$book").named("comment")] == ["Tried out"]
    outcome = await desk.client.book(await desk.free(), desk.patient, "  ")
    assert isinstance(outcome, Booked)
    desk.taken.append(outcome.appointment)
    assert desk.last("$book").named("comment") == []


async def test_new_success_is_an_appointment_with_the_status_booked(desk: FrontDesk) -> None:
    booked = (await desk.book()).appointment
    assert booked.status == "booked"
    assert (await desk.client.appointment(booked.as_reference())).status == "booked"


async def test_a_held_appointment_is_booked_by_its_reference(desk: FrontDesk) -> None:
    held = (await desk.hold()).appointment
    outcome = await desk.client.book(held, desk.patient)
    assert isinstance(outcome, Booked)
    assert outcome.appointment.status == "booked"
    (reference,) = desk.last("$book").named("appointment-reference")
    assert reference.one("reference") == held.reference


async def test_modify_has_the_resource_with_the_status_booked(desk: FrontDesk) -> None:
    booked = (await desk.book()).appointment
    await desk.client.modify(booked, comment="Needs an interpreter")
    sent = desk.last("$book")
    (appointment,) = sent.named("appointment-resource")
    assert appointment.one("status") == "booked"
    assert f"Appointment/{appointment.one('id')}" == booked.reference
    assert sent.named("appointment-reference") == []
    assert breaches(sent.parameters, BOOK) == []


async def test_modify_success_shows_the_changes(desk: FrontDesk) -> None:
    booked = (await desk.book()).appointment
    outcome = await desk.client.modify(booked, comment="Needs an interpreter")
    assert isinstance(outcome, Booked)
    assert (outcome.appointment.reference, outcome.appointment.status) == (booked.reference, "booked")
    assert (await desk.client.appointment(booked.as_reference())).comment == "Needs an interpreter"


async def test_cancel_has_the_resource_with_the_status_cancelled_and_the_reason(desk: FrontDesk) -> None:
    booked = (await desk.book()).appointment
    await desk.client.cancel(booked, REASON, "By mistake")
    sent = desk.last("$book")
    (appointment,) = sent.named("appointment-resource")
    assert appointment.one("status") == "cancelled"
    assert f"Appointment/{appointment.one('id')}" == booked.reference
    assert appointment.one("cancelationReason.coding.system") == REASON.system
    assert appointment.one("cancelationReason.coding.code") == REASON.code
    assert STATUS_REASON in appointment.leaves["extension.url"]
    assert REASON.code in appointment.leaves["extension.valueCodeableConcept.coding.code"]
    assert [parameter.value for parameter in sent.named("comment")] == ["By mistake"]
    assert sent.named("appointment-reference") == []
    assert breaches(sent.parameters, BOOK) == []


async def test_cancel_success_is_an_appointment_with_the_status_cancelled(desk: FrontDesk) -> None:
    booked = (await desk.book()).appointment
    desk.taken.clear()
    outcome = await desk.client.cancel(booked, REASON)
    assert isinstance(outcome, Cancelled)
    assert (outcome.appointment.reference, outcome.appointment.status) == (booked.reference, "cancelled")


async def test_a_hold_is_released_by_cancelling_it(desk: FrontDesk) -> None:
    held = (await desk.hold()).appointment
    outcome = await desk.client.cancel(held, REASON)
    assert isinstance(outcome, Cancelled)
    (appointment,) = desk.last("$book").named("appointment-resource")
    assert appointment.one("status") == "cancelled"


async def test_clause_3_117_4_2_2_an_outcome_alone_is_read_as_not_booked(desk: FrontDesk) -> None:
    candidate = await desk.free()
    first = await desk.client.book(candidate, desk.patient)
    assert isinstance(first, Booked)
    desk.taken.append(first.appointment)
    second = await desk.client.book(candidate, desk.patient)
    assert isinstance(second, Refused)


async def test_clause_3_117_4_2_3_the_outcome_reaches_the_user_in_the_servers_words(desk: FrontDesk) -> None:
    candidate = await desk.free()
    first = await desk.client.book(candidate, desk.patient)
    assert isinstance(first, Booked)
    desk.taken.append(first.appointment)
    second = await desk.client.book(candidate, desk.patient)
    assert isinstance(second, Refused)
    assert second.words
    assert any(issue.is_error for issue in second.issues)
