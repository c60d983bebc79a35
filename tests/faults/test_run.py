"""The short form of the fault run, the race and the soak; the long one is run by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.desk_process import Wish
from faults.fault import Fault
from faults.ledger import Committed, compare
from faults.race import race
from faults.run import run


@pytest.mark.timeout(300)
def test_with_faults_at_random_nothing_is_lost_doubled_or_wrong(tmp_path: Path) -> None:
    report = run(Wish(bookings=30, seed=7, desks=2, share=0.5), tmp_path)
    verdict = report.verdict
    assert verdict.tried >= 30
    assert verdict.committed > 10
    assert sum(count for fault, count in report.faults.items() if fault is not Fault.NONE) > 5
    assert (verdict.lost, verdict.doubled, verdict.wrong, verdict.open) == ([], [], [], [])


@pytest.mark.timeout(300)
def test_of_eight_clients_one_gets_each_time(tmp_path: Path) -> None:
    report = race(clients=8, slots=6, seed=3, folder=tmp_path)
    assert report.is_fair
    assert report.refused == 8 * 6 - 6


def test_the_comparison_finds_what_no_journal_knows_and_what_stands_twice() -> None:
    stands = [Committed(f"appt-{number}", "booked", 0, 60, "prac-01", "wish 0-1") for number in (1, 2)]
    verdict = compare(stands, [])
    assert len(verdict.lost) == 2
    assert len(verdict.doubled) == 2  # one wish that stands twice, and two at one time
    assert not verdict.is_clean
