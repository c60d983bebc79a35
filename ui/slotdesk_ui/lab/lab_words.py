"""The faults of the practice server in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk.services.practice_lab import FaultOn
from slotdesk_ui.checking.check_words import group_words

EVERYTHING = "all"


def fault_title(name: str) -> str:
    """What a fault is called; its own name where there are no words for it."""
    translate = QCoreApplication.translate
    return {
        "slow": translate("lab", "Slow"),
        "drop": translate("lab", "Connection cut before"),
        "lost": translate("lab", "Answer lost after the deed"),
        "refuse": translate("lab", "Refused"),
        "wrong-status": translate("lab", "Wrong status"),
        "malformed": translate("lab", "Malformed answer"),
        "expired-hold": translate("lab", "Hold has run out"),
        "page-loop": translate("lab", "Pages in a loop"),
        "stale-total": translate("lab", "Stale total"),
        "401": translate("lab", "Sign-in wanted (401)"),
        "429": translate("lab", "Too busy (429)"),
    }.get(name, name)


def fault_explanation(name: str, own: str) -> str:
    """What a fault does, in a sentence; the server's `own` where there is none."""
    translate = QCoreApplication.translate
    return {
        "slow": translate("lab", "The answer takes this many milliseconds longer."),
        "drop": translate("lab", "The connection is cut before anything is done."),
        "lost": translate("lab", "The server does what was asked, then the connection is cut."),
        "refuse": translate("lab", "The request is refused with this status and a reason; nothing is done."),
        "wrong-status": translate("lab", "The server does what was asked, and answers with this status."),
        "malformed": translate("lab", "The server does what was asked; half of the answer is missing."),
        "expired-hold": translate("lab", "The hold that is to be booked has run out."),
        "page-loop": translate("lab", "The next page is always the same page."),
        "stale-total": translate("lab", "The total is too high by this number."),
        "401": translate("lab", "The server wants a sign-in; nothing is done."),
        "429": translate("lab", "The server is too busy, and asks to wait for this many seconds."),
    }.get(name, own)


def wrong_group_words(group: str) -> str:
    """What a group of rules is about: that of the checks of the same name; empty for those of none."""
    return group_words(group) if group else QCoreApplication.translate("lab", "In general")


def argument_words(argument: str) -> str:
    """What the number of a fault means, with its mnemonic."""
    translate = QCoreApplication.translate
    return {
        "milliseconds": translate("lab", "&Milliseconds"),
        "seconds": translate("lab", "&Seconds"),
        "status": translate("lab", "HTTP &status"),
        "number": translate("lab", "&Number"),
    }.get(argument, argument)


def operation_words(operation: str) -> str:
    """Which requests a fault is for."""
    translate = QCoreApplication.translate
    return {
        EVERYTHING: translate("lab", "Every request"),
        "find": translate("lab", "Find free times ($find)"),
        "hold": translate("lab", "Hold ($hold)"),
        "book": translate("lab", "Book, change, cancel ($book)"),
        "search": translate("lab", "List appointments"),
        "lookup": translate("lab", "Look up people and places"),
        "metadata": translate("lab", "Capabilities (metadata)"),
        "other": translate("lab", "Anything else"),
    }.get(operation, operation)


def times_words(left: int | None) -> str:
    """How often a fault will still happen."""
    translate = QCoreApplication.translate
    if left is None:
        return translate("lab", "until turned off")
    if left == 1:
        return translate("lab", "once")
    return translate("lab", "{0} times").format(QLocale().toString(left))


def fault_line(fault: FaultOn, argument: str) -> str:
    """A fault that is on, in one line; `argument` says what its number means (empty: it has none)."""
    translate = QCoreApplication.translate
    number = QLocale().toString(fault.argument)
    value = {
        "milliseconds": translate("lab", "{0} ms"),
        "seconds": translate("lab", "{0} s"),
        "status": translate("lab", "status {0}"),
        "number": translate("lab", "by {0}"),
    }.get(argument, "{0}")
    parts = [fault_title(fault.name)]
    if argument:
        parts.append(value.format(str(fault.argument) if argument == "status" else number))
    return " · ".join([*parts, operation_words(fault.operation), times_words(fault.left)])
