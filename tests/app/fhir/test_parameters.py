from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import httpx
import pytest

from fhir_answers import ANNA, BASE
from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.coding import Coding, Identifier, Reference
from slotdesk.domain.criteria import DayOfWeek, ExistingCriteria, FindCriteria, PartOfDay, Timing
from slotdesk.domain.directory import PatientQuery
from slotdesk.fhir import parameters as build
from slotdesk.fhir.validation import problem_of

START = datetime(2026, 11, 23, 8, 0, tzinfo=timezone(timedelta(hours=2)))
END = datetime(2026, 11, 30, 8, 0, tzinfo=timezone(timedelta(hours=2)))
LOGICAL = Reference("", Identifier("urn:oid:2.999", "77"), "Dr Logical", "Practitioner")

EVERYTHING = FindCriteria(
    START,
    END,
    specialty=(Coding("http://snomed.info/sct", "1"), Coding("http://snomed.info/sct", "2", "Two")),
    visit_type=(Coding("http://x/v", "v"),),
    practitioner=(Reference("https://fhir.example.org/r4/Practitioner/p1/_history/3", None, "Dr A"), LOGICAL),
    organization=(Reference("Organization/o1"),),
    location_reference=(Reference("Location/l1"),),
    location_string=(" 00199 Helsinki ",),
    patient_reference=(Reference("Patient/pat-1"),),
    patient_resource=(ANNA,),
    reason=(Coding("http://x/r", "r"),),
    referral_identifier=Identifier("urn:ref", "R-1"),
    timing=Timing((DayOfWeek.MON, DayOfWeek.WED), (time(9, 0), time(13, 30))),
    insurance_reference=(Reference("Coverage/c1"),),
    count=20,
)


def test_all_fourteen_parameters_of_find() -> None:
    patient = {"resourceType": "Patient", "id": "pat-1"}
    assert build.find_parameters(EVERYTHING, BASE, (patient,)) == {
        "resourceType": "Parameters",
        "parameter": [
            {"name": "start", "valueDateTime": "2026-11-23T08:00:00+02:00"},
            {"name": "end", "valueDateTime": "2026-11-30T08:00:00+02:00"},
            {"name": "specialty", "valueString": "http://snomed.info/sct|1"},
            {"name": "specialty", "valueString": "http://snomed.info/sct|2"},
            {"name": "visit-type", "valueString": "http://x/v|v"},
            {"name": "practitioner", "valueReference": {"reference": "Practitioner/p1", "display": "Dr A"}},
            {
                "name": "practitioner",
                "valueReference": {
                    "type": "Practitioner",
                    "display": "Dr Logical",
                    "identifier": {"system": "urn:oid:2.999", "value": "77"},
                },
            },
            {"name": "organization", "valueReference": {"reference": "Organization/o1"}},
            {"name": "location-reference", "valueReference": {"reference": "Location/l1"}},
            {"name": "location-string", "valueString": "00199 Helsinki"},
            {"name": "patient-reference", "valueReference": {"reference": "Patient/pat-1"}},
            {"name": "patient-resource", "resource": patient},
            {"name": "reason", "valueString": "http://x/r|r"},
            {"name": "referral-identifier", "valueIdentifier": {"system": "urn:ref", "value": "R-1"}},
            {
                "name": "timing",
                "valueTiming": {"repeat": {"dayOfWeek": ["mon", "wed"], "timeOfDay": ["09:00:00", "13:30:00"]}},
            },
            {"name": "insurance-reference", "valueReference": {"reference": "Coverage/c1"}},
        ],
    }


@pytest.mark.anyio
async def test_what_is_built_keeps_the_rules_of_r4() -> None:
    import msgspec

    patient = {"resourceType": "Patient", "id": "pat-1"}
    assert await problem_of(msgspec.json.encode(build.find_parameters(EVERYTHING, BASE, (patient,)))) == ""


def test_parts_of_the_day_are_sent_by_themselves() -> None:
    timing = Timing(when=(PartOfDay.MORNING, PartOfDay.EVENING))
    built = build.find_parameters(FindCriteria(START, END, timing=timing), BASE)
    assert built["parameter"][-1] == {"name": "timing", "valueTiming": {"repeat": {"when": ["MORN", "EVE"]}}}


def test_what_is_not_asked_for_is_not_sent() -> None:
    built = build.find_parameters(FindCriteria(START, END, timing=Timing()), BASE)
    assert [one["name"] for one in built["parameter"]] == ["start", "end"]


def test_hold_and_book_carry_a_relative_reference() -> None:
    candidate = Reference("Appointment/a1/_history/2", None, "not sent")
    sent = {"name": "appointment-reference", "valueReference": {"reference": "Appointment/a1"}}
    assert build.hold_parameters(candidate)["parameter"] == [sent]
    patient = {"resourceType": "Patient"}
    assert build.book_parameters(candidate, (patient,), " please call ")["parameter"] == [
        sent,
        {"name": "patient-resource", "resource": patient},
        {"name": "comment", "valueString": "please call"},
    ]
    assert len(build.book_parameters(candidate, (patient,), "  ")["parameter"]) == 2


def test_the_query_for_existing_appointments() -> None:
    criteria = ExistingCriteria(
        Reference("https://fhir.example.org/r4/Patient/pat-1"),
        START,
        END,
        status=(AppointmentStatus.BOOKED, AppointmentStatus.PENDING),
        practitioner=(Reference("Practitioner/p1"), LOGICAL),
        location=(Reference("Location/l1"), Reference("Location/l2")),
        specialty=(Coding("http://x/s", "a,b"),),
        count=5,
    )
    assert build.existing_query(criteria, BASE) == [
        ("patient", "Patient/pat-1"),
        ("date", "ge2026-11-23T08:00:00+02:00"),
        ("date", "lt2026-11-30T08:00:00+02:00"),
        ("practitioner", "Practitioner/p1"),
        ("practitioner.identifier", "urn:oid:2.999|77"),
        ("location", "Location/l1,Location/l2"),
        ("status", "booked,pending"),
        ("specialty", "http://x/s|a\\,b"),
        ("_count", "5"),
    ]


def test_a_patient_by_identifier() -> None:
    criteria = ExistingCriteria(Reference("", Identifier("urn:oid:2.999", "4711")), START, END)
    assert build.existing_query(criteria, BASE)[0] == ("patient.identifier", "urn:oid:2.999|4711")


def test_an_offset_survives_the_encoding_of_an_address() -> None:
    query = build.existing_query(ExistingCriteria(Reference("Patient/p"), START, END), BASE)
    url = httpx.URL("https://fhir.example.org/Appointment", params=tuple(query))
    assert b"%2B02" in url.query
    assert b"+" not in url.query
    assert url.params.get_list("date")[0] == "ge2026-11-23T08:00:00+02:00"


@pytest.mark.parametrize(
    ("query", "sent"),
    [
        (PatientQuery(("an", " ex,a ", " ")), [("name", "an"), ("name", "ex\\,a")]),
        (PatientQuery((), "1984-02-29"), [("birthdate", "1984-02-29")]),
        (PatientQuery((), "", "urn:x|4$7"), [("identifier", "urn:x|4\\$7")]),
        (PatientQuery((), "", "4711"), [("identifier", "4711")]),
    ],
)
def test_the_query_for_patients(query: PatientQuery, sent: list[tuple[str, str]]) -> None:
    assert build.patient_query(query, 20) == [*sent, ("_count", "20")]


def test_times_keep_a_part_of_a_second() -> None:
    assert build.written(datetime(2026, 1, 1, 0, 0, 0, 500, tzinfo=UTC)) == "2026-01-01T00:00:00.000500+00:00"


def test_parts_of_the_day_are_sent() -> None:
    mornings = FindCriteria(START, END, timing=Timing((), (), (PartOfDay.MORNING, PartOfDay.EVENING)))
    assert build.find_parameters(mornings, BASE)["parameter"][2:] == [
        {"name": "timing", "valueTiming": {"repeat": {"when": ["MORN", "EVE"]}}}
    ]
    with_days = FindCriteria(START, END, timing=Timing((DayOfWeek.MON,), (), (PartOfDay.AFTERNOON,)))
    repeat = build.find_parameters(with_days, BASE)["parameter"][2]["valueTiming"]["repeat"]
    assert repeat == {"dayOfWeek": ["mon"], "when": ["AFT"]}


def test_a_reference_to_another_server_is_sent_whole() -> None:
    elsewhere = "https://other.example/fhir/Practitioner/7"
    criteria = FindCriteria(START, END, practitioner=(Reference(elsewhere),))
    assert build.find_parameters(criteria, BASE)["parameter"][2]["valueReference"] == {"reference": elsewhere}
    existing = ExistingCriteria(Reference("https://other.example/fhir/Patient/7"), START, END)
    assert build.existing_query(existing, BASE)[0] == ("patient", "https://other.example/fhir/Patient/7")
