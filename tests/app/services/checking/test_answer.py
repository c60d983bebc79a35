"""Answers are read as far as they go, and never repaired."""

from __future__ import annotations

from app.services.checking.examples import PATIENT, answer, appointment, bundle
from slotdesk.services.checking.answer import (
    actors,
    apart,
    cut,
    differences,
    overlap,
    reference_of,
    relative,
    time_and_people,
    tokens,
)

OUTCOME = {
    "resourceType": "OperationOutcome",
    "issue": [{"severity": "fatal", "code": "not-found", "details": {"text": "It is gone."}}],
}


def test_appointments_are_found_in_bundles_in_parameters_and_alone() -> None:
    one = appointment()
    wrapped = {"resourceType": "Parameters", "parameter": [{"name": "return", "resource": bundle(one)}]}
    for resource in (one, bundle(one), wrapped):
        assert [found["id"] for found in answer(resource).appointments] == ["a"]
    assert answer(bundle(one, mode="include")).appointments == []
    assert answer(None).appointments == answer({"resourceType": "Bundle", "entry": "none"}).appointments == []


def test_an_answer_is_told_in_short() -> None:
    assert answer(OUTCOME, 404).says() == "HTTP 404, OperationOutcome, fatal not-found “It is gone.”"
    assert answer(bundle(appointment(status="booked"))).says() == "HTTP 200, Bundle searchset, Appointment booked"
    assert answer(bundle()).says() == "HTTP 200, Bundle searchset, no Appointment"
    assert answer(None, 500).says() == "HTTP 500, no body"
    assert (
        len(answer(bundle(PATIENT | {"resourceType": "OperationOutcome", "issue": [{"code": "x" * 999}]})).says())
        == 300
    )


def test_total_and_links() -> None:
    found = answer(bundle(total=3, link=[{"relation": "next", "url": "http://x.example/2"}]))
    assert (found.total, found.link("next"), found.link("self")) == (3, "http://x.example/2", "")
    assert answer(bundle(total=True)).total is None


def test_references_and_codes() -> None:
    assert relative("http://x.example/fhir/Appointment/1/_history/2") == "Appointment/1"
    assert reference_of({"resourceType": "Appointment"}) == ""
    assert actors({"participant": [{"actor": {"reference": "http://x.example/Location/1"}}, {"actor": {}}]}) == {
        "Location/1"
    }
    assert actors(appointment(), "Location") == set()
    assert tokens([{"coding": [{"system": "s", "code": "c"}, {"display": "without a code"}]}]) == {"s|c"}
    assert tokens(None) == set()


def test_free_times_that_do_not_overlap_are_chosen_in_order() -> None:
    long, first, second = appointment("l", "08:00", "09:00"), appointment("f"), appointment("s", "08:20", "08:40")
    assert overlap(long, first)
    assert not overlap(first, second)
    assert [one["id"] for one in apart([long, second, first])] == ["f", "s"]
    assert apart([{"resourceType": "Appointment", "start": "2026-08-04T08:00:00"}]) == []


def test_the_same_time_under_another_id_is_the_same() -> None:
    in_utc = appointment("b") | {"start": "2026-08-04T06:00:00Z", "end": "2026-08-04T06:20:00Z"}
    assert time_and_people(appointment("a")) == time_and_people(in_utc)


def test_differences_in_words() -> None:
    assert differences("times", {"1", "2"}, {"2", "3"}) == "1 times missing (1), 1 times more (3)"
    assert differences("times", {"1"}, {"1"}) == ""
    assert cut("abc", 2) == "a…"
