"""Dates of searches, with their prefixes and precisions."""

from __future__ import annotations

import pytest

from slotdesk.fhir.examination.search_rules import PARAMETERS, is_search_date


@pytest.mark.parametrize(
    "written",
    ["2026", "ge2026-08", "le2026-08-01", "2026-08-01T10:00Z", "gt2026-08-01T10:00:00+02:00", "2026-08-01T10:00:00"],
)
def test_dates(written: str) -> None:
    assert is_search_date(written)


@pytest.mark.parametrize(
    "written", ["", "ge", "x2026", "20261021", "2026-13", "2026-02-30", "2026-02-30T10:00Z", "today"]
)
def test_no_dates(written: str) -> None:
    assert not is_search_date(written)


def test_every_type_has_the_parameters_of_all() -> None:
    assert all({"_id", "_count", "_include"} <= known for known in PARAMETERS.values())
    assert "part-status" in PARAMETERS["Appointment"]
