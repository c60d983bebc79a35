"""Audit events in words: which transaction, how it ended, where the event is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTime

from slotdesk.domain.transaction import Transaction
from slotdesk.store.audit_entry import AuditEntry, AuditState
from slotdesk_ui.date_forms import medium_day

_TRANSACTIONS: dict[str, object] = {
    Transaction.FIND: QT_TRANSLATE_NOOP("audit", "Find free times"),
    Transaction.HOLD: QT_TRANSLATE_NOOP("audit", "Hold"),
    Transaction.BOOK: QT_TRANSLATE_NOOP("audit", "Book, change or cancel"),
    Transaction.EXISTING: QT_TRANSLATE_NOOP("audit", "List appointments"),
}
# By how the event's own English words begin.
_OUTCOMES: dict[str, object] = {
    "outcome unknown": QT_TRANSLATE_NOOP("audit", "Not known whether it was done"),
    "refused": QT_TRANSLATE_NOOP("audit", "Refused by the server"),
    "rejected": QT_TRANSLATE_NOOP("audit", "Not accepted by the server"),
    "not allowed": QT_TRANSLATE_NOOP("audit", "Not allowed by the server"),
    "not done": QT_TRANSLATE_NOOP("audit", "Not done, the server was not reached"),
    "no usable answer": QT_TRANSLATE_NOOP("audit", "No usable answer"),
    "broken off": QT_TRANSLATE_NOOP("audit", "Broken off"),
}


def transaction_words(entry: AuditEntry) -> str:
    """What was done, with the profile's number for it."""
    known = _TRANSACTIONS.get(entry.transaction)
    return f"{_tr(str(known))} ({entry.transaction})" if known else entry.transaction


def outcome_words(entry: AuditEntry) -> str:
    """How it ended; while it is under way, that."""
    if entry.state is AuditState.BEGUN:
        return QCoreApplication.translate("audit", "Under way")
    if entry.outcome == 0:
        return QCoreApplication.translate("audit", "Done")
    kind, _, detail = entry.words.partition(":")
    known = next((words for start, words in _OUTCOMES.items() if kind.startswith(start)), None)
    if known is None:
        return entry.words
    return f"{_tr(str(known))} ({detail.strip()})" if detail.strip() else _tr(str(known))


def delivery_words(entry: AuditEntry, zone: tzinfo, has_repository: Callable[[str], bool]) -> str:
    """Where the event is, and since when."""
    if entry.state is AuditState.DELIVERED and entry.delivered is not None:
        words = QCoreApplication.translate("audit", "Delivered {0}")
        return words.format(moment_words(entry.delivered, zone))
    if entry.state is AuditState.REFUSED:
        return QCoreApplication.translate("audit", "Refused by the repository ({0})").format(entry.said)
    if entry.state is AuditState.BEGUN:
        return ""
    if not has_repository(entry.server):
        return QCoreApplication.translate("audit", "Kept on this computer")
    words = QCoreApplication.translate("audit", "Waiting since {0}")
    return words.format(moment_words(entry.ended or entry.begun, zone))


def moment_words(moment: datetime, zone: tzinfo) -> str:
    """Day and time in a zone, to the second."""
    local = moment.astimezone(zone)
    locale = QLocale()
    return f"{medium_day(local, locale)} {locale.toString(QTime(local.hour, local.minute, local.second), 'HH:mm:ss')}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("audit", text)
