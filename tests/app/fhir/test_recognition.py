from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from fhir_answers import ANNA, BASE, appointment, for_anna, read
from slotdesk.domain.appointment import Appointment
from slotdesk.fhir.recognition import contradicts, names_patient


def _with(*actors: dict[str, Any]) -> Appointment:
    return read(appointment(1, participant=[{"actor": actor, "status": "accepted"} for actor in actors]))


@pytest.mark.parametrize(
    ("actors", "named"),
    [
        ([{"reference": "Patient/pat-1"}], True),
        ([{"reference": f"{BASE}/Patient/pat-1"}], True),
        ([{"type": "Patient", "identifier": {"system": "urn:oid:2.999.1", "value": "4711"}}], True),
        ([{"reference": "Patient/other"}, {"reference": "Patient/pat-1"}], True),
        ([{"reference": "Patient/other"}], False),
        ([{"reference": "Patient/other"}, {"type": "Patient", "display": "Anna Example"}], None),
        ([{"reference": "https://other.example/Patient/pat-1"}], None),
        ([{"type": "Patient", "display": "Anna Example"}], None),
        ([{"reference": "Practitioner/p1"}], None),
    ],
)
def test_a_patient_is_named_by_reference_or_identifier(actors: list[dict[str, Any]], named: bool | None) -> None:
    assert names_patient(_with(*actors), ANNA, BASE) is named


def test_a_patient_without_a_reference_is_never_known_by_a_name() -> None:
    unknown = replace(ANNA, reference="", identifiers=())
    assert names_patient(_with({"type": "Patient", "display": ANNA.name}), unknown, BASE) is None
    assert names_patient(read(for_anna()), unknown, BASE) is None


def test_people_contradict_each_other_only_where_both_are_named() -> None:
    here = read(appointment())
    assert not contradicts(read(for_anna()), here)
    assert not contradicts(_with({"type": "Practitioner", "display": "Dr X"}), here)
    assert contradicts(_with({"reference": "Practitioner/p2"}), here)
    assert contradicts(_with({"reference": "Patient/other"}), read(for_anna()))
