"""Results are counted, and a broken SHALL is what breaks conformance."""

from __future__ import annotations

from dataclasses import replace

import pytest

from slotdesk.domain.check import CheckResult, CheckStatus, CheckText, Level, counts, coverage, is_conformant

TEXT = CheckText("ITI-116.hold.race", "t", "c", Level.SHALL, (), "e")


def results(*statuses: CheckStatus) -> list[CheckResult]:
    """Results that came out so."""
    return [CheckResult(TEXT, status, "") for status in statuses]


def test_the_group_is_the_transaction() -> None:
    assert TEXT.group == "ITI-116"


def test_every_way_is_counted() -> None:
    found = counts(results(CheckStatus.PASSED, CheckStatus.PASSED, CheckStatus.ERROR))
    assert found[CheckStatus.PASSED] == 2
    assert list(found) == list(CheckStatus)


@pytest.mark.parametrize(
    ("statuses", "judged", "wanted", "is_too_little"),
    [
        ([CheckStatus.PASSED, CheckStatus.NOT_RUN], 1, 2, False),
        ([CheckStatus.FAILED, CheckStatus.NOT_RUN, CheckStatus.ERROR], 1, 3, True),
        ([CheckStatus.NOT_APPLICABLE], 0, 0, False),
        ([CheckStatus.PASSED, CheckStatus.NOT_APPLICABLE, CheckStatus.NOT_APPLICABLE], 1, 1, False),
        ([], 0, 0, False),
    ],
)
def test_how_much_could_be_looked_at(
    statuses: list[CheckStatus], judged: int, wanted: int, is_too_little: bool
) -> None:
    found = coverage(results(*statuses))
    assert (found.level, found.judged, found.wanted, found.is_too_little) == (
        Level.SHALL,
        judged,
        wanted,
        is_too_little,
    )


def test_shoulds_count_where_there_is_no_shall() -> None:
    should = [CheckResult(replace(TEXT, level=Level.SHOULD), CheckStatus.NOT_RUN, "")]
    assert (coverage(should).level, coverage(should).is_too_little) == (Level.SHOULD, True)
    assert not coverage([*should, *results(CheckStatus.PASSED)]).is_too_little


def test_only_a_broken_shall_breaks_conformance() -> None:
    assert is_conformant(results(*(status for status in CheckStatus if status is not CheckStatus.FAILED)))
    assert not is_conformant(results(CheckStatus.PASSED, CheckStatus.FAILED))
    assert [status for status in CheckStatus if status.is_bad] == [
        CheckStatus.FAILED,
        CheckStatus.WARNING,
        CheckStatus.ERROR,
    ]
