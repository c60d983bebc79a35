"""Typed in place of picked."""

from __future__ import annotations

import pytest

from slotdesk.domain.coding import ActorKind, Coding, Identifier
from slotdesk.domain.errors import Reason, RequestRejected, ServerUnreachable
from slotdesk.domain.patient import Patient
from slotdesk_ui.find.typed_choices import (
    NOT_ON_FILE,
    identifier_of,
    typed_code,
    typed_insurance,
    typed_patient,
    typed_place,
    typed_reason,
    typed_reference,
)
from slotdesk_ui.widgets.choice import Choice

REJECTED = RequestRejected(Reason.NOT_FOUND)
AWAY = ServerUnreachable(Reason.TIMEOUT)


def test_a_code_is_taken_only_where_there_is_no_list() -> None:
    found = typed_code("http://x|1", REJECTED)
    assert isinstance(found, Choice)
    assert found.value == Coding("http://x", "1")
    assert "As typed" in found.detail
    assert typed_code("cough", REJECTED) == "This server has no list to choose from. Type a code as system|code."
    assert typed_code("http://x|1", None) == typed_code("http://x|1", AWAY) == ""


def test_a_reference_is_literal_or_logical_and_of_the_right_kind() -> None:
    kinds = (ActorKind.PRACTITIONER, ActorKind.PRACTITIONER_ROLE)
    literal = typed_reference("PractitionerRole/r1", REJECTED, kinds)
    assert isinstance(literal, Choice)
    assert literal.key == "PractitionerRole/r1"
    logical = typed_reference("urn:gln|760", REJECTED, kinds)
    assert isinstance(logical, Choice)
    assert getattr(logical.value, "identifier", None) == Identifier("urn:gln", "760")
    assert getattr(logical.value, "type", "") == "Practitioner"
    for wrong in ("Location/one", "Dr Berg", ""):
        said = typed_reference(wrong, REJECTED, kinds)
        assert said == "This server has no directory to choose from. Type Practitioner/id, or system|value."
    assert typed_reference("Practitioner/a", None, kinds) == ""


@pytest.mark.parametrize(
    ("text", "patient"),
    [
        ("Patient/p1", Patient("Patient/p1")),
        ("urn:mrn|4711", Patient("", identifiers=(Identifier("urn:mrn", "4711"),))),
    ],
)
def test_a_patient_is_pointed_at_where_they_cannot_be_looked_up(text: str, patient: Patient) -> None:
    found = typed_patient(text, REJECTED)
    assert isinstance(found, Choice)
    assert found.value == patient
    assert patient.name in {"Patient/p1", "4711"}


def test_somebody_who_is_not_on_file_can_be_entered_whether_or_not_there_is_a_directory() -> None:
    for error in (None, REJECTED):
        found = typed_patient("anna", error)
        assert isinstance(found, Choice)
        assert (found.key, found.value) == (NOT_ON_FILE, None)
    assert typed_patient("", None) == typed_patient("anna", AWAY) == ""


def test_an_identifier_may_come_without_its_system() -> None:
    assert identifier_of(" urn:x | 7 ") == Identifier("urn:x", "7")
    assert identifier_of("7") == Identifier("", "7")
    assert identifier_of(" ") is None


def test_a_place_may_be_known_by_words_alone_where_there_is_no_directory() -> None:
    known = typed_place("Location/one", REJECTED)
    assert isinstance(known, Choice)
    assert getattr(known.value, "reference", "") == "Location/one"
    words = typed_place("Uppsala", REJECTED)
    assert isinstance(words, Choice)
    assert (words.key, words.value) == ("Uppsala", "Uppsala")
    assert typed_place("Uppsala", None) == typed_place("Uppsala", AWAY) == ""
    assert "Type Location/id" in str(typed_place("", REJECTED))


def test_a_reason_may_be_a_code_that_no_list_has() -> None:
    found = typed_reason("http://x|1", None)
    assert isinstance(found, Choice)
    assert found.value == Coding("http://x", "1")
    assert typed_reason("cough", None) == ""
    assert typed_reason("cough", REJECTED) == typed_code("cough", REJECTED)


def test_insurance_may_be_pointed_at_where_nothing_is_found() -> None:
    for error in (None, REJECTED):
        found = typed_insurance("InsurancePlan/p1", error)
        assert isinstance(found, Choice)
        assert found.key == "InsurancePlan/p1"
        assert str(typed_insurance("mine", error)).startswith("Nothing is found for the patient.")
    assert typed_insurance("Coverage/1", AWAY) == typed_insurance("", None) == ""
