"""Whether what begins comes before what ends: periods and ranges.

Source: FHIR R4, Period, invariant per-1; Range, invariant rng-2. What can't be compared is in order.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from slotdesk.fhir.examination.primitive_values import moment

_DAY = len("2026-01-01")


def is_period_in_order(period: Mapping[str, Any]) -> bool:
    """Whether a period does not end before it starts; times of unequal precision are compared as far as both go."""
    start, end = period.get("start"), period.get("end")
    if not isinstance(start, str) or not isinstance(end, str):
        return True
    first, last = moment(start), moment(end)
    if first is not None and last is not None:
        return first <= last
    if first is not None or last is not None:
        return True  # a day without a zone against a moment: on that day anywhere
    common = min(len(start), len(end), _DAY)
    return start[:common] <= end[:common]


def is_range_in_order(of: Mapping[str, Any]) -> bool:
    """Whether a range's low is not above its high, where both are in the same unit."""
    low, high = of.get("low"), of.get("high")
    if not isinstance(low, dict) or not isinstance(high, dict):
        return True
    if any(low.get(name) != high.get(name) for name in ("system", "code", "unit")):
        return True
    least, most = low.get("value"), high.get("value")
    if not isinstance(least, int | float) or not isinstance(most, int | float):
        return True
    return least <= most
