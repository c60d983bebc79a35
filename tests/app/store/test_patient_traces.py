from __future__ import annotations

import pytest

from slotdesk.store.patient_traces import names_a_patient


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ({"start": "2026-08-03", "locations": ["Location/1"]}, False),
        ({"patient_reference": []}, True),
        ([{"who": ["Patient/1"]}], True),
        (3, False),
    ],
)
def test_patients_are_found_however_deep(value: object, names: bool) -> None:
    assert names_a_patient(value) is names
