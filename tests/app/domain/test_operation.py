from __future__ import annotations

import pytest

from slotdesk.domain.operation import OPERATIONS, names_for, operation
from slotdesk.domain.raw_request import RawRequest


def test_a_search_for_free_times_has_all_its_parameters() -> None:
    names = [one.name for one in operation("find").parameters]

    assert len(names) == len(set(names)) == 15
    assert [one.name for one in operation("find").parameters if one.least] == ["start", "end"]


def test_ids_are_told_apart() -> None:
    assert len({one.id for one in OPERATIONS}) == len(OPERATIONS)
    with pytest.raises(KeyError):
        operation("none")


@pytest.mark.parametrize(
    ("method", "url", "first"),
    [
        ("POST", "{{base}}/Appointment/$find?_count=2", "start"),
        ("post", "https://fhir.example.org/r4/Appointment/$hold", "appointment-reference"),
        ("GET", "Appointment?patient=1", "patient"),
        ("POST", "/Appointment/_search", "patient"),
        ("GET", "{{base}}/metadata", None),
        ("GET", "MyAppointment", None),
        ("DELETE", "Appointment", None),
    ],
)
def test_a_request_is_known_by_its_path(method: str, url: str, first: str | None) -> None:
    assert next(iter(names_for(RawRequest(method, url))), None) == first


def test_completion_knows_both_forms_of_a_booking() -> None:
    assert names_for(RawRequest("POST", "Appointment/$book")) == (
        "appointment-reference",
        "patient-resource",
        "comment",
        "appointment-resource",
    )
    assert names_for(RawRequest("GET", "elsewhere")) == ()
