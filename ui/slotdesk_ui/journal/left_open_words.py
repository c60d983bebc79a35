"""What an earlier run left open, told in the calendar at the start: first that it waits, then what was found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.intent import IntentKind
from slotdesk.domain.record import Record
from slotdesk.services.fates import FateFound
from slotdesk_ui.booking.appointment_summary import one_line
from slotdesk_ui.journal.record_words import Names, about_words, fate_sign, found_card

_MOST = 4
"""So many are told one by one; the panel lists them all."""


def waiting_words(records: Sequence[Record], zone: tzinfo) -> str:
    """What is open and not looked up yet, without patients, whose names nobody has read yet; empty for nothing."""
    if not records:
        return ""
    translate = QCoreApplication.translate
    head = translate("LeftOpenWords", "Slotdesk ended before it was known what became of this:")
    lines = [_asked_words(one.intent.kind).format(_when(one, zone)) for one in records[:_MOST]]
    advice = translate(
        "LeftOpenWords", "It is looked up as soon as its server answers. Do not send it again before that."
    )
    return "\n\n".join([head, "\n".join([*lines, *_more(len(records))]), advice])


def found_words(found: Sequence[FateFound], zone: tzinfo, names: Names) -> str:
    """What looking it up has brought, with what can be done about what stays open."""
    head = QCoreApplication.translate("LeftOpenWords", "Looked up what was open when Slotdesk ended:")
    lines, advice = [], []
    for one in found[:_MOST]:
        card = found_card(one, "")
        lines.append(f"{fate_sign(one.record.fate)} {card.title}\n{about_words(one.record, zone, names)}")
        if one.record.fate.is_open and card.advice not in advice:
            advice.append(card.advice)
    return "\n\n".join([head, *lines, *_more(len(found)), *advice])


def _asked_words(kind: IntentKind) -> str:
    """What was asked for, with a place for which appointment that is about."""
    translate = QCoreApplication.translate
    return {
        IntentKind.HOLD: translate("LeftOpenWords", "Hold: {0}"),
        IntentKind.BOOK: translate("LeftOpenWords", "Booking: {0}"),
        IntentKind.MOVE: translate("LeftOpenWords", "Move: {0}"),
        IntentKind.COMMENT: translate("LeftOpenWords", "Comment: {0}"),
        IntentKind.CANCEL: translate("LeftOpenWords", "Cancellation: {0}"),
        IntentKind.RELEASE: translate("LeftOpenWords", "Release of a hold: {0}"),
    }[kind]


def _when(record: Record, zone: tzinfo) -> str:
    appointment = record.intent.as_appointment()
    return one_line(appointment, zone) if appointment is not None else record.intent.reference


def _more(count: int) -> list[str]:
    if count <= _MOST:
        return []
    return [QCoreApplication.translate("LeftOpenWords", "{0} in all: see Bookings.").format(count)]
