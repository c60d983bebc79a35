"""AuditEvents keep the rules of the profile, and tell no more of a patient than it wants."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import Any

import pytest

import audit_profile
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, AuditScene
from slotdesk.domain.coding import Identifier, Reference
from slotdesk.domain.transaction import SCHEDULING, Transaction
from slotdesk.fhir.audit_event import audit_event

SERVER = "https://fhir.example.org/r4"
SCENE = AuditScene("Slotdesk 1.0", "front-desk-3", "akim", SERVER)
SPAN = (datetime(2026, 8, 3, 6, tzinfo=UTC), datetime(2026, 8, 3, 6, 0, 1, 250_000, tzinfo=UTC))
AKE = Reference("Patient/pat-1", type="Patient")
WELL = AuditFate(AuditOutcome.SUCCESS, request_id="abc-1")


def event(
    kind: Transaction, fate: AuditFate = WELL, patient: Reference | None = AKE, appointment: str = "", request: str = ""
) -> dict[str, Any]:
    act = AuditAct(kind, (patient,) if patient else (), appointment, request)
    made: dict[str, Any] = json.loads(audit_event(act, fate, patient, SCENE, "id-1", SPAN))
    return made


@pytest.mark.parametrize("kind", SCHEDULING)
@pytest.mark.parametrize("outcome", list(AuditOutcome))
def test_every_transaction_in_every_outcome_keeps_the_profile(kind: Transaction, outcome: AuditOutcome) -> None:
    words = "" if outcome is AuditOutcome.SUCCESS else "refused: HTTP 409"
    request = f"GET {SERVER}/Appointment?patient=Patient/pat-1" if kind is Transaction.EXISTING else ""
    made = event(kind, AuditFate(outcome, words, request_id="abc-1"), appointment="Appointment/a", request=request)
    audit_profile.check(made, kind.value, outcome=str(outcome.value))
    assert audit_profile.request_id(made) == "abc-1"
    assert made["recorded"] == "2026-08-03T06:00:01.250Z"
    assert made["period"] == {"start": "2026-08-03T06:00:00.000Z", "end": "2026-08-03T06:00:01.250Z"}


def test_a_success_names_its_profile_and_a_failure_none() -> None:
    assert event(Transaction.BOOK)["meta"]["profile"] == [
        "https://profiles.ihe.net/ITI/Scheduling/StructureDefinition/IHE.Scheduling.Book.Audit.Source"
    ]
    assert event(Transaction.EXISTING, request="GET x")["meta"]["profile"] == [
        "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientQuery"
    ]
    assert "profile" not in event(Transaction.BOOK, AuditFate(AuditOutcome.MINOR_FAILURE, "refused"))["meta"]


def test_a_hold_for_nobody_known_follows_the_profile_without_a_patient() -> None:
    made = event(Transaction.HOLD, patient=None, appointment="Appointment/a")
    audit_profile.check(made, "ITI-116", with_patient=False)
    assert made["meta"]["profile"] == ["https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.Create"]


def test_references_lead_back_to_the_server_from_wherever_the_event_lies() -> None:
    made = event(Transaction.BOOK, appointment="Appointment/a")
    assert audit_profile.patient_of(made)["reference"] == f"{SERVER}/Patient/pat-1"
    assert audit_profile.data_of(made)["what"]["reference"] == f"{SERVER}/Appointment/a"
    elsewhere = event(Transaction.BOOK, patient=Reference("https://other.example.org/Patient/7", type="Patient"))
    assert audit_profile.patient_of(elsewhere)["reference"] == "https://other.example.org/Patient/7"


def test_what_the_answer_names_goes_before_what_was_asked_for() -> None:
    fate = AuditFate(AuditOutcome.SUCCESS, appointment="Appointment/new")
    made = event(Transaction.BOOK, fate, appointment="Appointment/proposed")
    assert audit_profile.data_of(made)["what"]["reference"] == f"{SERVER}/Appointment/new"


def test_a_patient_known_by_number_and_one_not_on_file() -> None:
    number = Reference("", Identifier("urn:oid:1.2.3", "4711"), type="Patient")
    assert audit_profile.patient_of(event(Transaction.FIND, patient=number)) == {
        "identifier": {"system": "urn:oid:1.2.3", "value": "4711"},
        "type": "Patient",
    }
    unknown = event(Transaction.FIND, patient=Reference(type="Patient"))
    audit_profile.check(unknown, "ITI-115")
    assert audit_profile.patient_of(unknown) == {"type": "Patient", "display": "not on file"}


def test_a_search_carries_its_request_as_it_went_over_the_wire() -> None:
    request = f"GET {SERVER}/Appointment?patient=Patient%2Fpat-1&date=ge2026-08-03"
    made = event(Transaction.EXISTING, request=request)
    assert base64.b64decode(audit_profile.data_of(made)["query"]).decode() == request


def test_without_an_account_there_is_no_user() -> None:
    act = AuditAct(Transaction.BOOK, (AKE,), "Appointment/a")
    made = json.loads(audit_event(act, WELL, AKE, AuditScene("Slotdesk 1.0", "desk", "", SERVER), "id-1", SPAN))
    audit_profile.check(made, "ITI-117")
    assert len(made["agent"]) == 2


def test_the_tag_names_the_event_for_good() -> None:
    assert event(Transaction.BOOK)["meta"]["tag"] == [{"system": "urn:slotdesk:audit-event", "code": "id-1"}]
