from __future__ import annotations

import pytest

from slotdesk.domain.outcome import Issue, Refused


def test_the_words_of_an_issue() -> None:
    assert Issue("error", "conflict", "taken", "row 7").words == "taken"
    assert Issue("error", "conflict", "", "row 7").words == "row 7"
    assert Issue("error", "conflict").words == "conflict"


def test_which_issues_are_errors() -> None:
    assert [Issue(one, "x").is_error for one in ("fatal", "error", "warning", "information", "")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_refusal_tells_its_errors_once_each() -> None:
    issues = (Issue("information", "x", "by the way"), Issue("error", "x", "taken"), Issue("fatal", "y", "taken"))
    assert Refused(409, issues).words == "taken"
    assert Refused(409, issues[:1]).words == "by the way"
    assert Refused(409).words == ""


@pytest.mark.parametrize(
    ("status", "code", "gone"),
    [
        (409, "", True),
        (410, "not-supported", True),
        (412, "", True),
        (404, "", False),
        (404, "not-supported", False),
        (404, "processing", False),
        (404, "not-found", True),
        (404, "deleted", True),
        (200, "conflict", True),
        (200, "not-found", True),
        (422, "invalid", False),
    ],
)
def test_a_refusal_tells_a_time_that_is_gone_from_a_request_that_is_wrong(status: int, code: str, gone: bool) -> None:
    assert Refused(status, (Issue("error", code, "no"),)).means_gone is gone


def test_a_server_without_the_operation_has_not_lost_the_time() -> None:
    issues = (Issue("error", "not-supported", "no $book"), Issue("error", "not-found", "no such page"))
    assert not Refused(404, issues).means_gone
    assert not Refused(404).means_gone
