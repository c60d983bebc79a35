from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from fhir_answers import ANNA, BASE, CRITERIA, EXISTING, START, appointment, for_anna, read
from slotdesk.domain.coding import Identifier, Reference
from slotdesk.domain.finding import FindingCode
from slotdesk.domain.span import Span
from slotdesk.fhir import conformance

MINUTES = timedelta(minutes=20)


@pytest.mark.parametrize(
    ("reference", "status", "shift", "codes"),
    [
        ("Appointment/a", "proposed", 0, []),
        ("", "proposed", 0, [FindingCode.NO_REFERENCE]),
        ("Appointment/a", "booked", 0, [FindingCode.UNEXPECTED_STATUS]),
        ("Appointment/a", "odd", 0, []),  # an unknown status is told by the reader already
        ("Appointment/a", "proposed", -2, [FindingCode.OUTSIDE_PERIOD]),
        ("Appointment/a", "proposed", 30, [FindingCode.OUTSIDE_PERIOD]),
    ],
)
def test_a_candidate(reference: str, status: str, shift: int, codes: list[FindingCode]) -> None:
    start = START + timedelta(days=shift)
    found = conformance.candidate_judge(CRITERIA.span)(reference, status, start, start + MINUTES)
    assert [one.code for one in found] == codes
    assert all(one.clause for one in found)


def test_the_ends_of_the_period() -> None:
    candidate = conformance.candidate_judge(Span(START, START + MINUTES))
    assert candidate("Appointment/a", "proposed", START, START + MINUTES) == ()
    existing = conformance.existing_judge(Span(EXISTING.start, EXISTING.end))
    assert existing("Appointment/a", "booked", EXISTING.start, EXISTING.start) == ()
    late = existing("Appointment/a", "booked", EXISTING.end, EXISTING.end + MINUTES)
    assert [one.code for one in late] == [FindingCode.OUTSIDE_PERIOD]


def test_what_was_asked_for_is_what_was_got() -> None:
    assert conformance.judge_result(read(appointment()), ANNA, read(for_anna()), "clause", BASE) == ()
    assert conformance.judge_result(None, None, read(appointment()), "clause", BASE) == ()


def test_the_patient_may_be_named_by_an_identifier() -> None:
    actor = {"identifier": {"system": "urn:oid:2.999.1", "value": "4711"}, "type": "Patient"}
    got = read(for_anna(1, participant=[*appointment()["participant"], {"actor": actor, "status": "accepted"}]))
    assert conformance.judge_result(None, ANNA, got, "clause", BASE) == ()
    other = replace(ANNA, identifiers=(Identifier("urn:oid:2.999.1", "9"),))
    assert len(conformance.judge_result(None, other, got, "clause", BASE)) == 1


def test_someone_new_may_get_any_reference() -> None:
    assert conformance.judge_result(None, replace(ANNA, reference=""), read(for_anna()), "clause", BASE) == ()
    (found,) = conformance.judge_result(None, replace(ANNA, reference=""), read(appointment()), "clause", BASE)
    assert (found.code, found.seen) == (FindingCode.DIFFERS_FROM_REQUEST, "no patient")


def test_an_absolute_reference_is_the_same_actor() -> None:
    got = read(for_anna())
    practitioner = replace(
        got.participants[0], actor=Reference("https://fhir.example.org/r4/Practitioner/p1/_history/2")
    )
    got = replace(got, participants=(practitioner, *got.participants[1:]))
    assert conformance.judge_result(read(appointment()), ANNA, got, "clause", BASE) == ()


def test_times_without_offset() -> None:
    both = conformance.no_offset("a", False, "b", False)
    assert [one.seen for one in both] == ["a", "b"]
    assert conformance.no_offset("a", True, "b", True) == ()


@pytest.mark.parametrize(("status", "code"), [("", FindingCode.MISSING_ELEMENT), ("odd", FindingCode.UNKNOWN_STATUS)])
def test_a_status_of_its_own(status: str, code: FindingCode) -> None:
    assert [one.code for one in conformance.judge_status(status)] == [code]
