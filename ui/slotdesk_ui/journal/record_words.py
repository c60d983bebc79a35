"""A record of the journal in words: what was asked, what became of it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.services.fates import FateFound, Finding
from slotdesk_ui.booking.appointment_summary import named_line, one_line
from slotdesk_ui.booking.outcome_card import CardText, Fate
from slotdesk_ui.words import error_words

Names = Callable[[str, str], str]
"""From a server's base URL and what a patient is looked up by there to their name, as far as this run knows it."""


def kind_words(kind: IntentKind) -> str:
    """What was asked for."""
    translate = QCoreApplication.translate
    return {
        IntentKind.HOLD: translate("RecordWords", "Hold"),
        IntentKind.BOOK: translate("RecordWords", "Booking"),
        IntentKind.MOVE: translate("RecordWords", "Move"),
        IntentKind.COMMENT: translate("RecordWords", "Comment"),
        IntentKind.CANCEL: translate("RecordWords", "Cancellation"),
        IntentKind.RELEASE: translate("RecordWords", "Release of a hold"),
    }[kind]


def fate_words(record: Record) -> str:
    """What became of it."""
    translate = QCoreApplication.translate
    if record.fate is IntentFate.DONE:
        return {
            IntentKind.HOLD: translate("RecordWords", "Held"),
            IntentKind.BOOK: translate("RecordWords", "Booked"),
            IntentKind.MOVE: translate("RecordWords", "Moved"),
            IntentKind.COMMENT: translate("RecordWords", "Changed"),
            IntentKind.CANCEL: translate("RecordWords", "Cancelled"),
            IntentKind.RELEASE: translate("RecordWords", "Released"),
        }[record.intent.kind]
    if record.fate is IntentFate.NOT_SENT:
        return {
            IntentKind.HOLD: translate("RecordWords", "Not held"),
            IntentKind.BOOK: translate("RecordWords", "Not booked"),
            IntentKind.MOVE: translate("RecordWords", "Not moved"),
            IntentKind.COMMENT: translate("RecordWords", "Not changed"),
            IntentKind.CANCEL: translate("RecordWords", "Not cancelled"),
            IntentKind.RELEASE: translate("RecordWords", "Not released"),
        }[record.intent.kind]
    return {
        IntentFate.SENDING: translate("RecordWords", "No answer yet"),
        IntentFate.UNKNOWN: translate("RecordWords", "Not certain"),
        IntentFate.OTHERWISE: translate("RecordWords", "Done, but not as asked"),
        IntentFate.REFUSED: translate("RecordWords", "Refused"),
        IntentFate.NOT_DONE: translate("RecordWords", "Does not stand"),
        IntentFate.LAPSED: translate("RecordWords", "Over"),
        IntentFate.BY_HAND: translate("RecordWords", "Closed by hand"),
    }[record.fate]


def fate_sign(fate: IntentFate) -> str:
    """A second sign beside the words and the colour."""
    return {
        IntentFate.SENDING: "…",
        IntentFate.UNKNOWN: "?",
        IntentFate.DONE: "✓",
        IntentFate.OTHERWISE: "≠",
        IntentFate.REFUSED: "✕",
        IntentFate.NOT_SENT: "!",
        IntentFate.NOT_DONE: "✕",
        IntentFate.LAPSED: "–",
        IntentFate.BY_HAND: "✎",
    }[fate]


def patient_words(record: Record, names: Names) -> str:
    """For whom: by name where that is known in this run, else as the server calls them."""
    return ", ".join(names(record.intent.base_url, token) or token for token in record.intent.patients)


def about_words(record: Record, zone: tzinfo, names: Names) -> str:
    """For whom, when, with whom and where; of a move the new time first."""
    appointment, target = record.intent.as_appointment(), record.intent.as_target()
    old = one_line(appointment, zone) if appointment is not None else record.intent.reference
    what = one_line(target, zone) if target is not None else old
    who = patient_words(record, names)
    about = named_line(who, what)
    if target is not None:
        about += "\n" + QCoreApplication.translate("RecordWords", "Old time: {0}").format(old)
    return about


def waiting_card(record: Record, about: str) -> CardText:
    """It was found open at the start, and is being looked up."""
    translate = QCoreApplication.translate
    advice = translate("RecordWords", "Slotdesk ended before the answer was known. It is being looked up.")
    return CardText(Fate.UNKNOWN, _title(record, translate("RecordWords", "not certain")), about, advice)


def found_card(found: FateFound, about: str) -> CardText:
    """What looking up an open record has brought."""
    translate = QCoreApplication.translate
    record = found.record
    kind = record.intent.kind
    if found.finding is Finding.DONE:
        advice = translate("RecordWords", "The answer was not known. Looked up: the server shows it.")
        fate = Fate.BOOKED if kind is IntentKind.BOOK else Fate.DONE
        return CardText(fate, fate_words(record), about, advice)
    if found.finding is Finding.NOT_DONE:
        advice = translate("RecordWords", "Looked up: the server shows that it was not done. You can do it again.")
        title = _title(record, translate("RecordWords", "does not stand"))
        return CardText(Fate.REFUSED, title, about, advice, can_search=False)
    title = _title(record, translate("RecordWords", "not certain"))
    return CardText(Fate.UNKNOWN, title, about, open_advice(found), error_words(found.error) if found.error else "")


def open_advice(found: FateFound) -> str:
    """What can be done about one that stays open."""
    translate = QCoreApplication.translate
    return {
        Finding.UNDER_WAY: translate("RecordWords", "Another window is sending it at this moment."),
        Finding.NOT_SO_FAR: translate(
            "RecordWords",
            "The server does not show it so far, but may still be at work on it. It is looked up again by itself; do "
            "not send it again before that.",
        ),
        Finding.CANNOT_TELL: translate(
            "RecordWords",
            "The server does not tell enough to know. Ask the clinic, then close it by hand under Bookings.",
        ),
        Finding.UNREACHABLE: translate(
            "RecordWords", "It could not be looked up. It is tried again by itself; do not send it again before that."
        ),
    }.get(found.finding, "")


def _title(record: Record, how: str) -> str:
    return QCoreApplication.translate("RecordWords", "{0}: {1}").format(kind_words(record.intent.kind), how)
