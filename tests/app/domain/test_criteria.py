from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from slotdesk.domain.coding import Coding, Identifier, Reference
from slotdesk.domain.criteria import MAX_PAGE_SIZE, ExistingCriteria, FindCriteria
from slotdesk.domain.errors import CriteriaInvalid, CriteriaProblem

START = datetime(2026, 11, 23, tzinfo=UTC)
END = START + timedelta(days=7)
_EXISTING: dict[str, Any] = {"patient": Reference("Patient/1"), "start": START, "end": END}


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"start": START.replace(tzinfo=None)}, {"start": CriteriaProblem.NO_OFFSET}),
        ({"end": START}, {"end": CriteriaProblem.END_NOT_AFTER_START}),
        ({"specialty": (Coding("", "c"),)}, {"specialty": CriteriaProblem.NOT_A_CODE}),
        ({"visit_type": (Coding("s", ""),)}, {"visit-type": CriteriaProblem.NOT_A_CODE}),
        ({"practitioner": (Reference(),)}, {"practitioner": CriteriaProblem.NOT_A_REFERENCE}),
        ({"location_string": ("x", " ")}, {"location-string": CriteriaProblem.BLANK}),
        (
            {"referral_identifier": Identifier("s", "")},
            {"referral-identifier": CriteriaProblem.NOT_AN_IDENTIFIER},
        ),
        ({"count": 0}, {"_count": CriteriaProblem.OUT_OF_RANGE}),
        ({"count": MAX_PAGE_SIZE + 1}, {"_count": CriteriaProblem.OUT_OF_RANGE}),
        (
            {"count": -1, "reason": (Coding("", ""),)},
            {"_count": CriteriaProblem.OUT_OF_RANGE, "reason": CriteriaProblem.NOT_A_CODE},
        ),
    ],
)
def test_what_cannot_be_sent_cannot_be_built(changes: dict[str, Any], problems: dict[str, CriteriaProblem]) -> None:
    with pytest.raises(CriteriaInvalid) as caught:
        FindCriteria(**({"start": START, "end": END} | changes))
    assert caught.value.problems == problems


def test_what_can_be_sent() -> None:
    criteria = FindCriteria(START, END, practitioner=(Reference("", Identifier("s", "v")),), count=MAX_PAGE_SIZE)
    assert criteria.span.duration == timedelta(days=7)


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"patient": Reference()}, "patient"),
        ({"patient": Reference("", Identifier("", "4711"))}, "patient"),
        ({"end": START}, "end"),
        ({"count": 0}, "_count"),
    ],
)
def test_what_cannot_be_searched_for(changes: dict[str, Any], name: str) -> None:
    with pytest.raises(CriteriaInvalid) as caught:
        ExistingCriteria(**(_EXISTING | changes))
    assert list(caught.value.problems) == [name]


def test_a_patient_by_identifier_can_be_searched_for() -> None:
    assert ExistingCriteria(Reference("", Identifier("s", "v")), START, END).count is None
