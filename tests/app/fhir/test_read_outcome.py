from __future__ import annotations

import json
from typing import Any

import pytest

from slotdesk.domain.outcome import Issue
from slotdesk.fhir.read_outcome import MAX_ISSUES, read_issues


def _read(issue: Any) -> tuple[Issue, ...]:
    return read_issues(json.dumps({"resourceType": "OperationOutcome", "issue": issue}).encode())


@pytest.mark.parametrize(
    ("issue", "read"),
    [
        ({"severity": "fatal", "code": "not-found", "details": {"text": "gone"}}, Issue("fatal", "not-found", "gone")),
        (
            {"severity": "error", "code": "x", "details": {"coding": [{"code": "c", "display": "Gone"}]}},
            Issue("error", "x", "Gone"),
        ),
        ({"severity": "Error", "diagnostics": "at line 1"}, Issue("error", "", "", "at line 1")),
        ({"code": 7, "details": "words"}, Issue("", "7", "words")),
        ({}, Issue("", "")),
        ("words", Issue("", "")),
    ],
)
def test_an_issue(issue: Any, read: Issue) -> None:
    assert _read([issue]) == (read,)


def test_a_single_issue_without_an_array() -> None:
    assert _read({"severity": "error", "code": "x"}) == (Issue("error", "x"),)


def test_long_words_keep_their_lines() -> None:
    assert _read([{"details": {"text": "a\nb" + "c" * 400}}])[0].text.startswith("a\nbccc")


@pytest.mark.parametrize("resource", [b"", b"{", b"[]", b"7", b'{"issue":7}', b'{"issue":null}', b"[" * 100_000])
def test_what_cannot_be_read_says_nothing(resource: bytes) -> None:
    assert not any(issue.words for issue in read_issues(resource))


def test_the_number_is_bounded() -> None:
    assert len(_read([{"code": "x"}] * 5_000)) == MAX_ISSUES
