"""Exchanges in words: when, what, how it ended, how long it took, how much it was."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from slotdesk.domain.finding import FindingSeverity, MessageFinding, Party
from slotdesk.domain.finding_rules import RULES
from slotdesk.domain.transaction import Transaction
from slotdesk.wire.exchange import Exchange
from slotdesk_ui.inspector.message_filter import Kinds, StatusClass

translate = QCoreApplication.translate


def transaction_tag(transaction: Transaction) -> str:
    """A short tag: IHE's number, or a word for what has none."""
    return {
        Transaction.CAPABILITIES: translate("messages", "Capabilities"),
        Transaction.SIGN_IN: translate("messages", "Sign-in"),
        Transaction.OTHER: translate("messages", "Other"),
    }.get(transaction, transaction.value)


def transaction_words(transaction: Transaction) -> str:
    """A transaction for a list to choose from: the tag and what it is for."""
    words = {
        Transaction.FIND: translate("messages", "find free times"),
        Transaction.HOLD: translate("messages", "hold"),
        Transaction.BOOK: translate("messages", "book, change, cancel"),
        Transaction.EXISTING: translate("messages", "existing appointments"),
        Transaction.PATIENTS: translate("messages", "patients"),
        Transaction.MATCH: translate("messages", "match a patient"),
        Transaction.DIRECTORY: translate("messages", "directory"),
        Transaction.AUDIT: translate("messages", "audit events"),
    }.get(transaction, "")
    return f"{transaction_tag(transaction)} · {words}" if words else transaction_tag(transaction)


def kind_words(kind: Kinds) -> str:
    """What is chosen together, for a list to choose from."""
    return {
        Kinds.ALL: translate("messages", "All transactions"),
        Kinds.SCHEDULING: translate("messages", "ITI-115 to 118"),
        Kinds.OPENED: translate("messages", "From files"),
    }[kind]


def status_class_words(status: StatusClass) -> str:
    """How exchanges ended, for a list to choose from."""
    return {
        StatusClass.ANY: translate("messages", "Any status"),
        StatusClass.WAITING: translate("messages", "Still waiting"),
        StatusClass.WELL: translate("messages", "2xx well"),
        StatusClass.REDIRECTED: translate("messages", "3xx elsewhere"),
        StatusClass.CLIENT_ERROR: translate("messages", "4xx refused"),
        StatusClass.SERVER_ERROR: translate("messages", "5xx failed"),
        StatusClass.UNANSWERED: translate("messages", "No answer"),
        StatusClass.NOT_WELL: translate("messages", "All but 2xx"),
    }[status]


def status_words(exchange: Exchange) -> str:
    """The status; where the answer did not come, or not in full, that."""
    status = str(exchange.status or "")
    if exchange.is_waiting:
        if not status:
            return translate("messages", "waiting")
        return translate("messages", "{0} receiving").format(status)
    if not exchange.error:
        return status
    words = error_words(exchange.error)
    return f"{status} {words}" if status else words


def error_words(error: str) -> str:
    """What went wrong, by the type of the error."""
    return {
        "ConnectError": translate("messages", "not reached"),
        "ConnectTimeout": translate("messages", "not reached in time"),
        "ReadTimeout": translate("messages", "no answer in time"),
        "ReadError": translate("messages", "broken off"),
        "RemoteProtocolError": translate("messages", "broken off"),
        "WriteError": translate("messages", "broken off"),
        "CancelledError": translate("messages", "stopped here"),
        "GivenUp": translate("messages", "not read to its end"),
        "StillWaiting": translate("messages", "not answered when it was saved"),
    }.get(error, error)


def time_of(exchange: Exchange, zone: tzinfo | None) -> str:
    """The time of day in a zone, with milliseconds; None is this computer's, as long as no clinic's is known."""
    there = exchange.started.astimezone(zone)
    return f"{there:%H:%M:%S}.{there.microsecond // 1000:03}"


def zone_sign(exchange: Exchange, zone: tzinfo | None) -> str:
    """What the zone was called at that moment, short: `CEST`, `UTC`."""
    return exchange.started.astimezone(zone).tzname() or ""


def address_words(exchange: Exchange) -> str:
    """Method and the address below the server's base, as far as the base can be told."""
    rest = exchange.url.partition("://")[2].partition("/")[2]
    path, mark, query = rest.partition("?")
    parts = path.split("/")
    first = next((at for at, part in enumerate(parts) if part[:1].isupper() or part in {"metadata", ".well-known"}), 0)
    return f"{exchange.method} {'/'.join(parts[first:])}{mark}{query}"


def size_words(size: int) -> str:
    """So many bytes, in a unit that fits."""
    locale = QLocale()
    if size < 1_000:
        return f"{size} B"
    kilobytes = size / 1_000
    if kilobytes < 1_000:
        return f"{locale.toString(kilobytes, 'f', 1 if kilobytes < 10 else 0)} kB"
    return f"{locale.toString(kilobytes / 1_000, 'f', 1)} MB"


def duration_words(milliseconds: float | None) -> str:
    """So many milliseconds; nothing where that is not known."""
    if milliseconds is None:
        return ""
    if milliseconds < 10:
        return f"{QLocale().toString(milliseconds, 'f', 1)} ms"
    if milliseconds < 10_000:
        return f"{QLocale().toString(round(milliseconds))} ms"
    return f"{QLocale().toString(milliseconds / 1_000, 'f', 1)} s"


def running_words(seconds: float) -> str:
    """For how long an exchange has been going on; calmer than what it took in the end."""
    return f"{QLocale().toString(max(seconds, 0.0), 'f', 1)} s"


def phases_words(exchange: Exchange) -> str:
    """How long connecting, waiting and the transfer took."""
    if exchange.is_waiting and exchange.status is None:
        return translate("messages", "Waiting for the answer")
    connect = duration_words(exchange.connect_ms) or translate("messages", "connected before")
    parts = [translate("messages", "Connect: {0}").format(connect)]
    if exchange.wait_ms is not None:
        parts.append(translate("messages", "wait: {0}").format(duration_words(exchange.wait_ms)))
    if exchange.transfer_ms is not None:
        parts.append(translate("messages", "transfer: {0}").format(duration_words(exchange.transfer_ms)))
    return ", ".join(parts)


def finding_words(finding: MessageFinding) -> str:
    """What is wrong, where, whose it is, and which text says so, in one plain line."""
    rule = RULES.get(finding.rule)
    words = translate("findings", rule.words) if rule is not None else finding.rule
    parts = [translate("messages", "{0}: {1}").format(_severity_words(finding.severity), words)]
    if finding.seen:
        parts.append(translate("messages", "Seen: {0}").format(finding.seen))
    if finding.expected:
        parts.append(translate("messages", "Expected: {0}").format(finding.expected))
    if finding.path:
        parts.append(finding.path)
    parts += [_party_words(finding.party), finding.clause]
    return " · ".join(part for part in parts if part)


def _severity_words(severity: FindingSeverity) -> str:
    return {
        FindingSeverity.ERROR: translate("messages", "Error"),
        FindingSeverity.WARNING: translate("messages", "Warning"),
        FindingSeverity.INFORMATION: translate("messages", "Note"),
    }[severity]


def _party_words(party: Party) -> str:
    return {
        Party.SERVER: translate("messages", "the server's"),
        Party.CLIENT: translate("messages", "the client's"),
        Party.TEXT: translate("messages", "the text contradicts itself"),
        Party.NOBODY: translate("messages", "nobody's"),
    }[party]
