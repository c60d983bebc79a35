from __future__ import annotations

import pytest

from slotdesk.domain.operation import OPERATIONS, names_for, operation, operation_of
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
    ("method", "url", "id_"),
    [
        ("POST", "{{base}}/Appointment/$find?_count=2", "find"),
        ("post", "https://fhir.example.org/r4/Appointment/$hold", "hold"),
        ("POST", "Appointment/$book", "book"),
        ("GET", "Appointment?patient=1", "existing"),
        ("POST", "/Appointment/_search", "existing-search"),
        ("GET", "{{base}}/metadata", "capabilities"),
        ("GET", "MyAppointment", None),
        ("DELETE", "Appointment", None),
    ],
)
def test_a_request_is_known_by_its_path(method: str, url: str, id_: str | None) -> None:
    found = operation_of(RawRequest(method, url))

    assert (found.id if found else None) == id_


def test_completion_knows_both_forms_of_a_booking() -> None:
    assert names_for(RawRequest("POST", "Appointment/$book")) == (
        "appointment-reference",
        "patient-resource",
        "comment",
        "appointment-resource",
    )
    assert names_for(RawRequest("GET", "elsewhere")) == ()
