from __future__ import annotations

import pytest

from slotdesk.wire.aliases import Aliases

CURSOR = "eJwVjEEKgDAMBL8ie7YHPfYrUkKIQQNtUpqqIP7deh1mZ8EJZ"


def test_the_same_gets_the_same_name() -> None:
    aliases = Aliases()
    assert aliases.text("Patient/pat-30, Patient/pat-31 and https://a.example/Patient/pat-30/_history/1") == (
        "Patient/patient-1, Patient/patient-2 and https://a.example/Patient/patient-1/_history/1"
    )
    assert aliases.value("Åke") == aliases.value("Åke") == "redacted-1"
    assert aliases.value("") == ""
    assert aliases.text("Patient/$match and Patient/_search") == "Patient/$match and Patient/_search"


def test_dates_stay_dates() -> None:
    assert [Aliases().value(one) for one in ("1970-05", "1970-05-03", "1970-05-03T10:00:00+02:00")] == [
        "1900-01",
        "1900-01-01",
        "1900-01-01T00:00:00Z",
    ]


def test_what_was_learnt_is_taken_out_wherever_it_stands_but_not_within_words() -> None:
    aliases = Aliases()
    for value in ("Åke", "Söderberg", "Al"):
        aliases.learn(value)
    assert aliases.text("for åke SÖDERBERG, Al, Åkesson") == "for redacted-1 redacted-2, Al, Åkesson"


@pytest.mark.parametrize(
    ("url", "cleaned"),
    [
        ("https://a.example/Patient/p1", "https://a.example/Patient/patient-1"),
        (
            "https://a.example/Patient?family=Berg&given:exact=Åke&_count=5",
            "Patient?family=redacted-1&given:exact=redacted-2&_count=5",
        ),
        ("https://a.example/Patient/_search?birthdate=ge1970-01-01", "birthdate=redacted-1"),
        ("https://a.example/Patient?_id=p1", "?_id=patient-1"),
        ("https://a.example/Appointment?patient=p1&date=ge2026-08-03", "?patient=patient-1&date=ge2026-08-03"),
        ("https://a.example/Appointment?actor=Patient/p1", "?actor=Patient/patient-1"),
        (
            "https://a.example/Appointment?patient=https%3A%2F%2Fb%2FPatient%2Fp1",
            "?patient=https://b/Patient/patient-1",
        ),
        (
            "https://a.example/Appointment?patient.identifier=urn:oid:1.2|1912",
            "?patient.identifier=urn:oid:1.2|redacted-1",
        ),
        ("https://a.example/Appointment?patient:Patient.family=Berg", "family=redacted-1"),
        ("https://a.example/Practitioner?name=Berg", "?name=Berg"),
        (f"https://a.example/Appointment/$find?page={CURSOR}", "?page=redacted-1"),
        ("https://a.example/metadata?_format=json&flag", "?_format=json&flag"),
    ],
)
def test_addresses(url: str, cleaned: str) -> None:
    assert Aliases().url(url).endswith(cleaned)


def test_a_form_is_cleaned_as_a_query_is() -> None:
    assert Aliases().query("family=Berg&x=1", "Patient") == "family=redacted-1&x=1"


def test_who_is_asked_for_in_a_query_is_known_in_free_text() -> None:
    aliases = Aliases()
    aliases.learn_query("family:exact=Berg&given=Anna,Eva&birthdate=1970-05-03&active=true&_count=5", "Patient")
    assert (
        aliases.text("Anna Berg, born 1970-05-03, 5 found: true")
        == "redacted-1 redacted-2, born 1970-05-03, 5 found: true"
    )
    aliases.learn_query("patient.identifier=urn:x|19121212&status=booked", "Appointment")
    assert aliases.text("19121212 is booked") == "redacted-3 is booked"
    aliases.learn_query("name=Praxis", "Location")
    assert aliases.text("Praxis") == "Praxis", "a place is nobody"
