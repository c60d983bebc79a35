"""OperationOutcome into issues, in the server's own words."""

from __future__ import annotations

from typing import Any

import msgspec

from slotdesk.domain.outcome import Issue
from slotdesk.fhir import read_elements as read
from slotdesk.fhir.read_elements import Oddities

MAX_ISSUES = 50


def read_issues(resource: bytes) -> tuple[Issue, ...]:
    """The issues of an OperationOutcome; none where it can't be read.

    Source: FHIR R4, OperationOutcome.issue.
    """
    try:
        return issues_of(msgspec.json.decode(resource))
    except read.BROKEN:
        return ()


def issues_of(outcome: Any) -> tuple[Issue, ...]:
    """The issues of an OperationOutcome that is decoded already."""
    oddities = Oddities()
    written = read.items(read.mapping(outcome, "", oddities).get("issue"), "", oddities)[:MAX_ISSUES]
    return tuple(_issue(read.mapping(one, "", oddities), oddities) for one in written)


def _issue(one: dict[str, Any], oddities: Oddities) -> Issue:
    details = one.get("details")
    concept = read.concept(details, "", oddities)
    words = read.text(details.get("text"), "", oddities, long=True) if isinstance(details, dict) else ""
    return Issue(
        severity=read.text(one.get("severity"), "", oddities).lower(),
        code=read.text(one.get("code"), "", oddities),
        text=words or concept.label,
        diagnostics=read.text(one.get("diagnostics"), "", oddities, long=True),
    )
