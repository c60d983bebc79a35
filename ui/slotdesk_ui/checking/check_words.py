"""How a check turned out, in words and signs. What a check is about is said in the profile's own language, English."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk.domain.check import CheckResult, CheckStatus, counts

_SIGNS = {
    CheckStatus.PASSED: "✓",
    CheckStatus.FAILED: "✗",
    CheckStatus.WARNING: "⚠",
    CheckStatus.NOT_APPLICABLE: "–",
    CheckStatus.NOT_RUN: "○",
    CheckStatus.ERROR: "‼",
}
_ORDER = (
    CheckStatus.FAILED,
    CheckStatus.ERROR,
    CheckStatus.WARNING,
    CheckStatus.PASSED,
    CheckStatus.NOT_APPLICABLE,
    CheckStatus.NOT_RUN,
)


def status_words(status: CheckStatus) -> str:
    """How a check turned out."""
    translate = QCoreApplication.translate
    return {
        CheckStatus.PASSED: translate("checks", "Passed"),
        CheckStatus.FAILED: translate("checks", "Failed"),
        CheckStatus.WARNING: translate("checks", "Warning"),
        CheckStatus.NOT_APPLICABLE: translate("checks", "Not applicable"),
        CheckStatus.NOT_RUN: translate("checks", "Not run"),
        CheckStatus.ERROR: translate("checks", "No result"),
    }[status]


def status_meaning(status: CheckStatus) -> str:
    """What that means for the server, in a sentence."""
    translate = QCoreApplication.translate
    return {
        CheckStatus.PASSED: translate("checks", "The server does what the rule wants."),
        CheckStatus.FAILED: translate("checks", "The server breaks a rule that it shall keep."),
        CheckStatus.WARNING: translate("checks", "The server does not keep a rule that it should keep."),
        CheckStatus.NOT_APPLICABLE: translate("checks", "The server does not offer what the rule is about."),
        CheckStatus.NOT_RUN: translate("checks", "What the check needs could not be had, or it was stopped."),
        CheckStatus.ERROR: translate("checks", "No answer came, or one that the check could not judge."),
    }[status]


def signed(status: CheckStatus) -> str:
    """Sign and words."""
    return f"{_SIGNS[status]} {status_words(status)}"


def group_words(group: str) -> str:
    """What a group of checks is about, with the profile's number for it."""
    translate = QCoreApplication.translate
    return {
        "CapabilityStatement": translate("checks", "What the server says of itself (CapabilityStatement)"),
        "ITI-115": translate("checks", "Find free times (ITI-115)"),
        "ITI-116": translate("checks", "Hold (ITI-116)"),
        "ITI-117": translate("checks", "Book, change, cancel (ITI-117)"),
        "ITI-118": translate("checks", "List appointments (ITI-118)"),
        "Formats": translate("checks", "JSON and XML"),
    }.get(group, group)


def count_words(results: Iterable[CheckResult]) -> str:
    """How many turned out in which way, the worst first; empty without results."""
    found: Mapping[CheckStatus, int] = counts(results)
    locale = QLocale()
    return " · ".join(
        f"{_SIGNS[status]} {locale.toString(found[status])} {status_words(status)}"
        for status in _ORDER
        if found[status]
    )


def count_signs(results: Iterable[CheckResult]) -> str:
    """The same in signs and numbers, where there is no room for words."""
    found = counts(results)
    return " · ".join(f"{_SIGNS[status]} {QLocale().toString(found[status])}" for status in _ORDER if found[status])


def duration_words(seconds: float) -> str:
    """How long something took."""
    locale, translate = QLocale(), QCoreApplication.translate
    if seconds < 1:
        return translate("checks", "{0} ms").format(locale.toString(round(seconds * 1000)))
    return translate("checks", "{0} s").format(locale.toString(seconds, "f", 1 if seconds < 10 else 0))
