"""What begins comes before what ends, as far as that can be told."""

from __future__ import annotations

import pytest

from slotdesk.fhir.examination.order import is_period_in_order, is_range_in_order


@pytest.mark.parametrize(
    ("start", "end", "in_order"),
    [
        ("2026-01-01", "2026-01-01", True),
        ("2026-02", "2026-01-31", False),
        ("2026", "2026-01-31", True),
        ("2026-01-01T10:00:00+02:00", "2026-01-01T08:00:00Z", True),
        ("2026-01-01T10:00:00+02:00", "2026-01-01T07:59:00Z", False),
        ("2026-01-02T01:00:00Z", "2026-01-01", True),
        ("2026-01-02", None, True),
    ],
)
def test_periods(start: str, end: str | None, in_order: bool) -> None:
    assert is_period_in_order({"start": start, "end": end}) is in_order


def test_ranges() -> None:
    assert not is_range_in_order({"low": {"value": 2}, "high": {"value": 1}})
    assert is_range_in_order({"low": {"value": 2, "unit": "d"}, "high": {"value": 1, "unit": "wk"}})
    assert is_range_in_order({"low": {"value": 1}})
    assert is_range_in_order({"low": {"value": "a"}, "high": {"value": 1}})
