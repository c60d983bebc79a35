"""The criteria of `slotdesk existing`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

import pytest

from slotdesk.cli import existing
from slotdesk.cli.usage import UsageProblem


def parsed(*words: str) -> Namespace:
    """The options as read."""
    parser = ArgumentParser()
    existing.add_arguments(parser)
    return parser.parse_args(["--server", "http://x", *words])


def test_every_option_reaches_the_criteria() -> None:
    criteria = existing.read_criteria(
        parsed(
            *("--patient", "urn:x|7", "--start", "2026-08-03T00:00Z", "--end", "2026-08-10T00:00Z"),
            *("--status", "booked", "--status", "noshow", "--count", "20"),
        )
    )
    assert criteria.patient.identifier is not None
    assert criteria.patient.identifier.token == "urn:x|7"
    assert [str(status) for status in criteria.status] == ["booked", "noshow"]
    assert criteria.count == 20


def test_one_day_is_a_period() -> None:
    criteria = existing.read_criteria(parsed("--patient", "Patient/1", "--start", "2026-08-03", "--end", "2026-08-03"))
    assert (criteria.end - criteria.start).total_seconds() == 24 * 3600


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(UsageProblem, match="--end must be later than the start"):
        existing.read_criteria(parsed("--patient", "Patient/1", "--start", "2026-08-03", "--end", "2026-08-01"))
