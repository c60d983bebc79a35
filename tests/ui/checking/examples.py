"""Some checks and how they turned out."""

from __future__ import annotations

from slotdesk.domain.check import CheckResult, CheckStatus, CheckText, Level

STATEMENT = CheckText("CapabilityStatement.read", "There is one", "TF-2 3.115.5", Level.SHALL, ("GET metadata",), "200")
TOTAL = CheckText(
    "ITI-115.find.total", "It has a total", "TF-2 3.115.4.2.3", Level.SHALL, ("ask", "count <b>"), "a total"
)
ORDER = CheckText("ITI-115.find.order", "It is in order", "TF-2 3.115", Level.SHOULD, ("ask",), "an order")
CHECKS = (STATEMENT, TOTAL, ORDER)


def result(
    check: CheckText, status: CheckStatus, *exchanges: int, seen: str = "seen", took: float = 0.25
) -> CheckResult:
    """A result."""
    return CheckResult(check, status, seen, exchanges, elapsed_s=took)
