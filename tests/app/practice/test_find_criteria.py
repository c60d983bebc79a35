"""The criteria of a question, as ids and ranks."""

import pytest

from app.practice.desk import CARDIOLOGY, SNOMED, Json, criteria, reference, text
from slotdesk.practice.find_criteria import RULES, CriteriaReader, FindCriteria, matching_patient
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.parameters import OperationInput
from slotdesk.practice.practice_state import PracticeState


def read(state: PracticeState, *given: Json) -> tuple[FindCriteria, str]:
    reader = CriteriaReader(state, "http://x/fhir", OperationInput("$find", RULES, criteria(*given), strict=True))
    found = reader.read(0, 1)
    return found, " ".join(issue.text for issue in reader.issues)


def test_every_parameter_of_the_definition_is_known() -> None:
    assert len(RULES) == 14
    assert [name for name, rule in RULES.items() if rule.required] == ["start", "end"]


def test_repeats_are_ranked_in_order(state: PracticeState) -> None:
    neurology = f"{SNOMED}|394591006"
    found, _ = read(state, text("specialty", neurology), text("specialty", CARDIOLOGY), text("specialty", neurology))
    assert found.practitioners == [
        {"prac-04": 1, "prac-05": 1, "prac-06": 1, "prac-10": 0, "prac-11": 0, "prac-12": 0}
    ]  # fmt: skip


def test_nothing_known_is_an_empty_kind_and_a_remark(state: PracticeState) -> None:
    found, said = read(state, text("visit-type", "urn:x|y"), reference("organization", "Organization/none"))
    assert (found.services, found.sites) == ([{}], [{}])
    assert "urn:x|y" in said
    assert "no such Organization" in said


def test_patients_known_and_unknown(state: PracticeState) -> None:
    new = {"name": "patient-resource", "resource": {"resourceType": "Patient", "name": [{"family": "X"}]}}
    found, said = read(state, new)
    assert (found.patients, found.group) == ([], False)
    assert "not known here" in said
    found, _ = read(state, new, reference("patient-reference", "Patient/pat-001"))
    assert (found.patients, found.group) == (["pat-001"], True)


def test_codes_need_their_system(state: PracticeState) -> None:
    for name in ("specialty", "visit-type", "reason"):
        for value in ("x", "|x", "x|"):
            with pytest.raises(RequestRefused):
                read(state, text(name, value))


def test_a_patient_is_found_by_id_or_identifier(state: PracticeState) -> None:
    known = state.patients()
    number = known["pat-002"]["identifier"][0]
    assert matching_patient(known, {"id": "pat-001", "identifier": [number]}) == "pat-001"
    assert matching_patient(known, {"id": "other", "identifier": [{}, "x", number]}) == "pat-002"
    assert matching_patient(known, {"identifier": [{"value": number["value"]}]}) is None
    assert matching_patient(known, {"identifier": "x"}) is None
