"""Whether two sets of criteria ask for the same, whenever and for whomever."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from slotdesk.domain.criteria import FindCriteria


def asks_the_same(one: FindCriteria, other: FindCriteria, now: datetime) -> bool:
    """Whether they differ in nothing but the patient, the page size, and the time that went by between them.

    What has begun is asked for from the moment of asking, so that two starts that are over by `now` are the same.
    """
    start = max(one.start, other.start)
    if one.end != other.end or (one.start != other.start and start > now):
        return False
    return _bare(one, start) == _bare(other, start)


def _bare(criteria: FindCriteria, start: datetime) -> FindCriteria:
    return replace(criteria, start=start, patient_reference=(), patient_resource=(), count=None)
