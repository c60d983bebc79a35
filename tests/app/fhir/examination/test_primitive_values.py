"""Primitive values are as their types demand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slotdesk.fhir.examination.element_table import PRIMITIVES
from slotdesk.fhir.examination.primitive_values import broken, is_before, is_date, moment

RIGHT: list[tuple[str, Any]] = [
    ("boolean", True),
    ("integer", -3),
    ("positiveInt", 1),
    ("unsignedInt", 0),
    ("decimal", 1.5),
    ("decimal", 2),
    ("string", "Åke"),
    ("markdown", "a\n* b"),
    ("date", "2026"),
    ("date", "2024-02-29"),
    ("dateTime", "2026-08"),
    ("dateTime", "2026-08-04T09:00:00+02:00"),
    ("instant", "2026-08-04T09:00:00.123Z"),
    ("time", "09:00:00"),
    ("code", "a b"),
    ("id", "a-1.b"),
    ("uri", "urn:x"),
    ("oid", "urn:oid:1.2.3"),
    ("uuid", "urn:uuid:4f5a8a6e-4d8f-4b1c-9c5a-0a0a0a0a0a0a"),
    ("base64Binary", "aGFs bG8="),
]
WRONG: list[tuple[str, Any, str]] = [
    ("boolean", "true", "wrong-type"),
    ("boolean", 1, "wrong-type"),
    ("integer", True, "wrong-type"),
    ("integer", 1.0, "wrong-type"),
    ("integer", 2**40, "wrong-form"),
    ("positiveInt", 0, "wrong-form"),
    ("unsignedInt", -1, "wrong-form"),
    ("decimal", "1.5", "wrong-type"),
    ("string", 5, "wrong-type"),
    ("string", " ", "wrong-form"),
    ("string", "a\x00b", "wrong-form"),
    ("date", "2026-02-30", "wrong-form"),
    ("date", "4.8.2026", "wrong-form"),
    ("dateTime", "2026-08-04T09:00:00", "no-offset"),
    ("dateTime", "2026-08-04T09:00+02:00", "wrong-form"),
    ("instant", "2026-08-04", "wrong-form"),
    ("instant", "2026-08-04T09:00", "no-offset"),
    ("time", "9:00", "wrong-form"),
    ("code", " a", "wrong-form"),
    ("id", "a" * 65, "wrong-form"),
    ("uri", "a b", "wrong-form"),
    ("oid", "1.2.3", "wrong-form"),
    ("base64Binary", "aGFsb", "wrong-form"),
    ("xhtml", "", "wrong-form"),
]


@pytest.mark.parametrize(("type_name", "value"), RIGHT)
def test_a_right_value_breaks_nothing(type_name: str, value: Any) -> None:
    assert broken(type_name, value) == ""


@pytest.mark.parametrize(("type_name", "value", "rule"), WRONG)
def test_a_wrong_value_breaks_a_rule(type_name: str, value: Any, rule: str) -> None:
    assert broken(type_name, value) == rule


@given(
    st.sampled_from(sorted(PRIMITIVES)),
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text()),
)
def test_whatever_is_given_is_judged(type_name: str, value: Any) -> None:
    assert broken(type_name, value) in {"", "wrong-type", "wrong-form", "no-offset"}


def test_days_that_the_calendar_lacks_are_no_dates() -> None:
    assert is_date("2026-02")
    assert is_date("2024-02-29")
    assert not is_date("2026-02-29")


def test_times_are_compared_across_zones() -> None:
    assert is_before("2026-08-04T09:00:00+02:00", "2026-08-04T07:00:01Z")
    assert not is_before("2026-08-04T09:00:00+02:00", "2026-08-04T07:00:00Z")
    assert is_before("sometime", "2026-08-04T07:00:00Z")
    assert moment("2026-08-04T07:00:00") is None
    assert moment("2026-08-04T07:00:00Z" + "0" * 100) is None
    assert moment(7) is None
