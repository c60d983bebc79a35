"""Every expression can be evaluated by the library, and whatever it is given does no harm."""

from __future__ import annotations

from typing import Any

import fhirpathpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slotdesk.domain.finding_rules import RULES
from slotdesk.fhir.examination.invariants import EXPRESSIONS, Invariants

ALL = [(name, key, expression) for name, keys in EXPRESSIONS.items() for key, expression in keys.items()]


@pytest.mark.parametrize(("name", "key", "expression"), ALL)
def test_an_expression_is_evaluated_and_has_a_rule(name: str, key: str, expression: str) -> None:
    result = fhirpathpy.compile(expression)({}, None)
    assert result in ([], [True], [False])
    assert key in RULES


def test_what_holds_is_not_broken() -> None:
    start, end = "2026-08-04T09:00:00Z", "2026-08-04T09:30:00Z"
    assert list(Invariants().broken("Appointment", {"status": "booked", "start": start, "end": end})) == []
    assert list(Invariants().broken("Appointment", {"status": "booked", "start": start})) == ["app-2", "app-3"]


def test_what_recurs_is_judged_once() -> None:
    invariants = Invariants()
    for number in range(30_000):
        period = {"start": f"{number}", "end": f"{number}"}
        assert list(invariants.broken("Appointment", {"status": "booked", **period})) == []
    assert not invariants.exhausted


def test_there_is_an_end_to_it() -> None:
    invariants = Invariants()
    for number in range(21_000):
        list(invariants.broken("OperationDefinition", {"name": f"a{number}"}))
    assert invariants.exhausted


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(deadline=None)
@given(
    st.sampled_from(sorted(EXPRESSIONS)),
    st.dictionaries(
        st.sampled_from(["start", "end", "status", "name", "type", "value", "rest", "entry", "code", "when"]), VALUES
    ),
)
def test_odd_values_do_no_harm(type_name: str, value: dict[str, Any]) -> None:
    list(Invariants().broken(type_name, value))
