"""Each request is known for what it is about."""

import pytest

from slotdesk.practice.operation import operation_of
from slotdesk.practice.paging import Place, write_cursor


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Appointment/$find", "find"), ("Appointment/$hold", "hold"), ("Appointment/$book", "book"),
        ("Appointment/$other", "search"), ("Appointment", "search"), ("Appointment/_search", "search"),
        ("Appointment/a1", "search"), ("metadata", "metadata"), ("Patient", "lookup"), ("Patient/_search", "lookup"),
        ("Practitioner/p", "lookup"), ("HealthcareService", "lookup"), ("AuditEvent", "other"), ("Nothing", "other"),
        ("", "other"),
    ],
)  # fmt: skip
def test_by_the_path(path: str, expected: str) -> None:
    assert operation_of([part for part in path.split("/") if part], [("_count", "1")]) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"kind": "find"}, "find"),
        ({"kind": "search", "type": "Appointment"}, "search"),
        ({"kind": "search", "type": "Patient"}, "lookup"),
    ],
)
def test_a_further_page_belongs_to_its_search(content: dict[str, str], expected: str) -> None:
    cursor = write_cursor({**content, "place": Place()})
    assert operation_of((), [("_page", cursor)]) == expected


def test_a_page_that_nobody_made_is_something_else() -> None:
    assert operation_of((), [("_page", "x")]) == "other"
