"""The same question, asked at another time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.criteria import FindCriteria
from slotdesk_ui.find.same_question import asks_the_same
from ui.examples import ANNA

BEGUN = datetime.fromisoformat("2026-08-03T09:00+02:00")
TOMORROW = datetime.fromisoformat("2026-08-04T00:00+02:00")
LATER = BEGUN + timedelta(hours=2)
ASKED = FindCriteria(BEGUN, TOMORROW + timedelta(days=7), count=100)


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (ASKED, True),
        (replace(ASKED, start=LATER), True),  # two hours went by
        (replace(ASKED, start=TOMORROW), False),
        (replace(ASKED, end=ASKED.end + timedelta(days=1)), False),
        (replace(ASKED, start=TOMORROW + timedelta(days=8), end=TOMORROW + timedelta(days=9)), False),
        (replace(ASKED, count=200), True),
        (replace(ASKED, patient_resource=(ANNA,)), True),
        (replace(ASKED, patient_reference=(ANNA.as_reference(),)), True),
        (replace(ASKED, practitioner=(Reference("Practitioner/1"),)), False),
        (replace(ASKED, visit_type=(Coding("urn:x", "FOLLOWUP"),)), False),
    ],
)
def test_only_what_a_person_asks_for_makes_a_difference(other: FindCriteria, is_same: bool) -> None:
    assert asks_the_same(ASKED, other, LATER) is is_same
    assert asks_the_same(other, ASKED, LATER) is is_same
