"""Results are counted, and a broken SHALL is what breaks conformance."""

from __future__ import annotations

from slotdesk.domain.check import CheckResult, CheckStatus, CheckText, Level, counts, is_conformant

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


def test_only_a_broken_shall_breaks_conformance() -> None:
    assert is_conformant(results(*(status for status in CheckStatus if status is not CheckStatus.FAILED)))
    assert not is_conformant(results(CheckStatus.PASSED, CheckStatus.FAILED))
    assert [status for status in CheckStatus if status.is_bad] == [
        CheckStatus.FAILED,
        CheckStatus.WARNING,
        CheckStatus.ERROR,
    ]
