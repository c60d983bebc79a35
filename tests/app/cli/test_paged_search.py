"""What both searches have in common; each is told whole in its own tests."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta

import pytest

from slotdesk.cli.paged_search import add_count, add_period, criteria_of
from slotdesk.cli.usage import UsageProblem
from slotdesk.domain.criteria import FindCriteria

START = datetime(2026, 8, 3, 7, tzinfo=UTC)


def test_a_period_and_the_size_of_a_page_are_read() -> None:
    parser = argparse.ArgumentParser()
    group = parser.add_argument_group("what to look for")
    add_period(group)
    add_count(group)
    args = parser.parse_args(["--start", "2026-08-03T09:00+02:00", "--end", "2026-08-04T09:00+02:00", "--count", "5"])
    assert (args.start, args.end - args.start, args.count) == (START, timedelta(days=1), 5)
    with pytest.raises(SystemExit):
        parser.parse_args(["--start", "2026-08-03T09:00+02:00"])


def test_criteria_that_there_can_not_be_are_wrong_usage() -> None:
    good = criteria_of(lambda: FindCriteria(START, START + timedelta(days=1)))
    assert good.start == START
    with pytest.raises(UsageProblem):
        criteria_of(lambda: FindCriteria(START, START))
