from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from slotdesk.domain.coding import CodeableConcept, Coding, Identifier, Reference
from slotdesk.domain.finding import FindingCode
from slotdesk.fhir import read_elements as read
from slotdesk.fhir.read_elements import MAX_REPEATS, Oddities

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize(
    ("value", "text", "odd"),
    [
        (None, "", False),
        ("x", "x", False),
        (7, "7", True),
        (1.5, "1.5", True),
        (True, "true", True),
        (["x", "y"], "x", True),
        ({"a": 1}, "", True),
        ([], "", True),
        ([[]], "", True),
    ],
)
def test_text(value: Any, text: str, odd: bool) -> None:
    oddities = Oddities()
    assert read.text(value, "A.b", oddities) == text
    assert [one.code for one in oddities.findings] == [FindingCode.WRONG_TYPE] * odd
    assert all(one.path == "A.b" for one in oddities.findings)


def test_concepts() -> None:
    oddities = Oddities()
    value = [{"coding": {"system": "s", "code": "c"}}, {"text": "t"}, {}, "words", None]
    assert read.concepts(value, "A.b", oddities) == (
        CodeableConcept((Coding("s", "c"),)),
        CodeableConcept((), "t"),
        CodeableConcept((), "words"),
    )
    assert [one.path for one in oddities.findings] == ["A.b[0].coding", "A.b[3]"]


def test_references() -> None:
    oddities = Oddities()
    logical = {"identifier": {"system": "s", "value": "v"}, "display": "d", "type": "Patient"}
    assert read.reference(logical, "A.b", oddities) == Reference("", Identifier("s", "v"), "d", "Patient")
    assert read.reference("Patient/1", "A.b", oddities) == Reference("Patient/1")
    assert read.reference({"identifier": {}}, "A.b", oddities) == Reference()
    assert read.reference(7, "A.b", oddities) == Reference()
    assert len(oddities.findings) == 2


@pytest.mark.parametrize(
    ("written", "moment", "has_offset"),
    [
        ("2026-07-01T09:00:00+02:00", datetime(2026, 7, 1, 7, tzinfo=UTC), True),
        ("2026-07-01T09:00:00.123456789Z", datetime(2026, 7, 1, 9, 0, 0, 123456, tzinfo=UTC), True),
        ("2026-07-01T09:00Z", datetime(2026, 7, 1, 9, tzinfo=UTC), True),
        (" 2026-07-01t09:00:00z ", datetime(2026, 7, 1, 9, tzinfo=UTC), True),
        ("2026-07-01T09:00:00", datetime(2026, 7, 1, 6, tzinfo=UTC), False),
        ("2026-01-01", datetime(2025, 12, 31, 22, tzinfo=UTC), False),
    ],
)
def test_moments(written: str, moment: datetime, has_offset: bool) -> None:
    found = read.moment(written, HELSINKI)
    assert found is not None
    assert (found[0].astimezone(UTC), found[1]) == (moment, has_offset)


@pytest.mark.parametrize(
    "written",
    ["", "2026", "2026-07", "tomorrow at nine", "9999-12-31T23:59:59-14:00", "0001-01-01", "2026-02-30T00:00:00Z"],
)
def test_what_is_no_moment(written: str) -> None:
    assert read.moment(written, HELSINKI) is None


def test_spans() -> None:
    oddities = Oddities()
    value = [
        {"start": "2026-07-01", "end": "2026-07-02"},
        {"start": "2026-07-01T00:00:00Z", "end": "2026-07-01T01:00:00Z"},
        {"start": "2026-07-02T00:00:00Z", "end": "2026-07-01T01:00:00Z"},
        {"start": "2026-07-02T00:00:00Z"},
        {"start": "2026-07-01", "end": "9999-12-31"},
        7,
    ]
    found = read.spans(value, "A.b", UTC, oddities)
    assert [span.duration for span in found[:2]] == [timedelta(days=2), timedelta(hours=1)]
    assert len(oddities.findings) == 1


def test_repeats_are_bounded() -> None:
    oddities = Oddities()
    assert len(read.items([1] * 100_000, "A.b", oddities)) == MAX_REPEATS
    for number in range(2 * MAX_REPEATS):
        oddities.wrong_type("A.b", number)
    assert len(oddities.findings) == MAX_REPEATS
