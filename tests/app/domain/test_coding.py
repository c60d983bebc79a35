from __future__ import annotations

import pytest

from slotdesk.domain.coding import ActorKind, CodeableConcept, Coding, Identifier, Reference


@pytest.mark.parametrize(
    ("token", "coding"),
    [
        ("http://snomed.info/sct|185389009", Coding("http://snomed.info/sct", "185389009")),
        (" urn:x | c ", Coding("urn:x", "c")),
    ],
)
def test_a_token_is_read(token: str, coding: Coding) -> None:
    assert Coding.parse(token) == coding


@pytest.mark.parametrize("token", ["", "c", "|c", "s|", "s|c|d"])
def test_both_parts_of_a_token_are_needed(token: str) -> None:
    with pytest.raises(ValueError, match="system"):
        Coding.parse(token)


def test_labels() -> None:
    assert Coding("s", "c").token == "s|c"
    assert (Coding("s", "c", "words").label, Coding("s", "c").label) == ("words", "c")
    assert CodeableConcept((Coding("s", "c"), Coding("s", "d", "words"))).label == "words"
    assert CodeableConcept((Coding("s", "c"),)).label == "c"
    assert CodeableConcept((Coding("s", "c", "words"),), "text").label == "text"
    assert CodeableConcept().label == ""


@pytest.mark.parametrize(
    ("reference", "kind", "relative", "logical_id"),
    [
        ("Patient/1", ActorKind.PATIENT, "Patient/1", "1"),
        ("https://x.example/r4/Patient/a-1.b", ActorKind.PATIENT, "Patient/a-1.b", "a-1.b"),
        ("http://x/Location/l/_history/4", ActorKind.LOCATION, "Location/l", "l"),
        ("Slot/1", ActorKind.UNKNOWN, "Slot/1", "1"),
        ("#contained", ActorKind.UNKNOWN, "#contained", ""),
        ("urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0", ActorKind.UNKNOWN, None, ""),
        ("Patient/1\n", ActorKind.UNKNOWN, "Patient/1\n", ""),
        ("", ActorKind.UNKNOWN, "", ""),
    ],
)
def test_a_literal_reference(reference: str, kind: ActorKind, relative: str | None, logical_id: str) -> None:
    found = Reference(reference)
    assert (found.kind, found.relative, found.id) == (kind, relative or reference, logical_id)


def test_the_type_tells_the_kind_of_a_logical_reference() -> None:
    assert Reference("", Identifier("s", "v"), "", "Practitioner").kind is ActorKind.PRACTITIONER
    assert Reference("", Identifier("s", "v")).kind is ActorKind.UNKNOWN


def test_what_a_reference_is_called() -> None:
    assert Reference("Patient/1", None, "Anna").label == "Anna"
    assert Reference("Patient/1").label == "Patient/1"
    assert Reference("", Identifier("s", "v")).label == "v"
    assert Reference().label == ""


@pytest.mark.parametrize("text", ["Patient/1", " https://x.example/Patient/1 "])
def test_a_literal_reference_is_parsed(text: str) -> None:
    assert Reference.parse(text, "Anna") == Reference(text.strip(), None, "Anna")


def test_a_logical_reference_is_parsed() -> None:
    assert Reference.parse("urn:oid:1.2 | 4711") == Reference("", Identifier("urn:oid:1.2", "4711"))
    assert Identifier("s", "v").token == "s|v"


@pytest.mark.parametrize("text", ["", "Patient", "patient/1", "|v", "s|"])
def test_what_is_no_reference(text: str) -> None:
    with pytest.raises(ValueError, match="Type/id"):
        Reference.parse(text)


BASE = "https://fhir.example.org/r4"


@pytest.mark.parametrize(
    ("reference", "written"),
    [
        ("Patient/1", "Patient/1"),
        ("Patient/1/_history/2", "Patient/1"),
        ("https://fhir.example.org/r4/Patient/1", "Patient/1"),
        ("https://FHIR.example.org:443/r4//Patient/1/_history/4", "Patient/1"),
        ("http://fhir.example.org/r4/Patient/1", None),
        ("https://fhir.example.org:8443/r4/Patient/1", None),
        ("https://fhir.example.org/Patient/1", None),
        ("https://fhir.example.org/r4/sub/Patient/1", None),
        ("https://other.example/r4/Patient/1", None),
        ("https://fhir.example.org@other.example/r4/Patient/1", None),
        ("https://fhir.example.org/r4?x=/Patient/1", None),
        ("https://[/Patient/1", None),
        ("urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0", None),
        ("#contained", None),
        ("", None),
    ],
)
def test_only_a_reference_of_the_server_itself_is_shortened(reference: str, written: str | None) -> None:
    assert Reference(reference).at(BASE) == Reference(reference).at(f"{BASE}/") == (written or reference)


def test_without_a_server_no_address_is_shortened() -> None:
    assert (
        Reference("https://user@fhir.example.org/r4/Patient/1").at("") == "https://user@fhir.example.org/r4/Patient/1"
    )
    assert Reference("Patient/1/_history/2").at("") == "Patient/1"
