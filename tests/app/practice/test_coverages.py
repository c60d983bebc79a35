"""Who pays for the invented patients."""

from fhir.resources.R4B.coverage import Coverage

from slotdesk.practice.coverages import build_coverages

from .desk import Desk, matches


def test_each_patient_has_one_and_some_have_two() -> None:
    found = build_coverages({"id": f"pat-{number:03}"} for number in range(6))
    assert list(found)[:3] == ["cov-000-1", "cov-000-2", "cov-001-1"]
    assert len(found) == 8
    for one in found.values():
        Coverage.model_validate(one)


def test_they_are_searched_by_patient_in_both_formats(desk: Desk) -> None:
    found = matches(desk.get("/Coverage", ("patient", "Patient/pat-030")).json())
    assert {one["beneficiary"]["reference"] for one in found} == {"Patient/pat-030"}
    assert desk.get("/Coverage/cov-030-1").json()["status"] == "active"
    assert b"<subscriberId" in desk.get("/Coverage/cov-030-1", Accept="application/fhir+xml").content
