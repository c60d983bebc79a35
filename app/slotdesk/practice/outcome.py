"""OperationOutcome, and the one exception by which a request is refused.

Source: FHIR R4, OperationOutcome; value set issue-type.
"""

from collections.abc import Sequence
from typing import NamedTuple

from .codes import Json


class Issue(NamedTuple):
    """One remark to the client; ``severity`` and ``code`` are FHIR codes, ``text`` a full sentence."""

    severity: str
    code: str
    text: str
    expression: str = ""

    def as_json(self) -> Json:
        """This issue as an element of OperationOutcome."""
        issue: Json = {"severity": self.severity, "code": self.code, "details": {"text": self.text}}
        if self.expression:
            issue["expression"] = [self.expression]
        return issue


def information(text: str) -> Issue:
    """A remark that changes nothing."""
    return Issue("information", "informational", text)


def warning(code: str, text: str) -> Issue:
    """A remark that the client should show."""
    return Issue("warning", code, text)


def operation_outcome(issues: Sequence[Issue]) -> Json:
    """An OperationOutcome of at least one issue."""
    return {"resourceType": "OperationOutcome", "issue": [issue.as_json() for issue in issues]}


class RequestRefused(Exception):
    """Nothing was done; the client gets ``status`` and an OperationOutcome."""

    def __init__(
        self, status: int, code: str, text: str, *, severity: str = "error", expression: str = "",
        headers: dict[str, str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text)
        self.status = status
        self.issue = Issue(severity, code, text, expression)
        self.headers = headers or {}
