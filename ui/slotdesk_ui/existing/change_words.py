"""What a change is called at each step, from under way to its end."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.outcome import BookingOutcome, CancelOutcome, Refused
from slotdesk.services.changing import Change, ChangeKind, ChangeLookUp, Fact
from slotdesk_ui.booking.appointment_summary import named_line, one_line
from slotdesk_ui.booking.outcome_card import CardText, Fate
from slotdesk_ui.words import error_advice, error_words, finding_words

_SIGNS = {ChangeKind.CANCEL: "⊘", ChangeKind.MOVE: "⇄", ChangeKind.COMMENT: "✎"}


def change_line(appointment: Appointment, zone: tzinfo) -> str:
    """When, with whom and where in one line, and that a change is for all where several patients come together."""
    people = len(appointment.patients)
    line = one_line(appointment, zone)
    if people < 2:
        return line
    note = QCoreApplication.translate("ChangeWords", "a group: what is changed is changed for all {0} patients")
    return f"{line} ({note.format(people)})"


def about_words(change: Change, zone: tzinfo) -> str:
    """For whom and what is to change; of a move the new time first, which is the one to remember."""
    translate = QCoreApplication.translate
    names = ", ".join(one.label for one in change.appointment.patients)
    what = one_line(change.target or change.appointment, zone)
    about = named_line(names, what)
    if change.target is not None:
        about += "\n" + translate("ChangeWords", "Old time: {0}").format(one_line(change.appointment, zone))
    return about


def waiting(change: Change, about: str) -> CardText:
    """It is on its way, or waits for its turn."""
    return CardText(Fate.UNDER_WAY, under_way_words(change.kind), about)


def under_way_words(kind: ChangeKind) -> str:
    """What is going on."""
    translate = QCoreApplication.translate
    return {
        ChangeKind.CANCEL: translate("ChangeWords", "Cancelling…"),
        ChangeKind.MOVE: translate("ChangeWords", "Moving…"),
        ChangeKind.COMMENT: translate("ChangeWords", "Changing the comment…"),
    }[kind]


def answered(change: Change, about: str, outcome: BookingOutcome | CancelOutcome) -> CardText:
    """The server did it, or refused."""
    translate = QCoreApplication.translate
    if isinstance(outcome, Refused):
        said = outcome.words or translate("ChangeWords", "The server gave no reason (status {0}).").format(
            outcome.status
        )
        if outcome.words:
            said = translate("ChangeWords", "The server says: {0}").format(said)
        can_search = change.kind is ChangeKind.MOVE
        return CardText(Fate.REFUSED, _refused(change.kind), about, _stays(change.kind), said, can_search)
    warnings = "\n".join(dict.fromkeys(finding_words(finding) for finding in outcome.findings))
    said = "\n".join(issue.words for issue in outcome.issues if issue.severity != "information")
    return CardText(Fate.DONE, _done(change.kind), about, warnings, said, sign=_SIGNS[change.kind])


def not_sent(change: Change, about: str, error: SchedulingError) -> CardText:
    """Nothing was changed, since it could not be sent or was not allowed."""
    return CardText(Fate.NOT_SENT, _not_done(change.kind), about, error_advice(error), error_words(error))


def lost(change: Change, about: str, error: SchedulingError | None = None) -> CardText:
    """Sent, and no usable answer came."""
    translate = QCoreApplication.translate
    advice = {
        ChangeKind.CANCEL: translate("ChangeWords", "It may be cancelled or not. Look it up before you try again."),
        ChangeKind.MOVE: translate(
            "ChangeWords", "It may be moved or not: the old time or the new one counts. Look it up."
        ),
        ChangeKind.COMMENT: translate("ChangeWords", "The comment may be changed or not. Look it up."),
    }[change.kind]
    title = translate("ChangeWords", "Not certain")
    return CardText(Fate.UNKNOWN, title, about, advice, error_words(error) if error else "")


def looked_up(change: Change, about: str, found: ChangeLookUp) -> CardText:
    """What the server shows of a change whose answer was lost."""
    translate = QCoreApplication.translate
    if found.fact is Fact.DONE:
        advice = translate("ChangeWords", "Looked up: the server shows it.")
        return CardText(Fate.DONE, _done(change.kind), about, advice, sign=_SIGNS[change.kind])
    if found.fact is Fact.NOT_DONE:
        advice = translate("ChangeWords", "Looked up: the server shows the appointment as it was. You can try again.")
        return CardText(Fate.REFUSED, _not_done(change.kind), about, advice, can_search=False)
    if found.fact is Fact.NOT_SO_FAR:
        advice = translate(
            "ChangeWords",
            "The answer was lost, and the server shows the appointment as it was so far. It is looked up again by "
            "itself; do not try again before that.",
        )
        return CardText(Fate.UNKNOWN, translate("ChangeWords", "Not certain"), about, advice)
    return lost(change, about, found.error)


def _done(kind: ChangeKind) -> str:
    translate = QCoreApplication.translate
    return {
        ChangeKind.CANCEL: translate("ChangeWords", "Cancelled"),
        ChangeKind.MOVE: translate("ChangeWords", "Moved"),
        ChangeKind.COMMENT: translate("ChangeWords", "Comment changed"),
    }[kind]


def _not_done(kind: ChangeKind) -> str:
    translate = QCoreApplication.translate
    return {
        ChangeKind.CANCEL: translate("ChangeWords", "Not cancelled"),
        ChangeKind.MOVE: translate("ChangeWords", "Not moved"),
        ChangeKind.COMMENT: translate("ChangeWords", "Comment not changed"),
    }[kind]


def _refused(kind: ChangeKind) -> str:
    translate = QCoreApplication.translate
    return {
        ChangeKind.CANCEL: translate("ChangeWords", "Not cancelled: the server refused"),
        ChangeKind.MOVE: translate("ChangeWords", "Not moved: the server refused"),
        ChangeKind.COMMENT: translate("ChangeWords", "Comment not changed: the server refused"),
    }[kind]


def _stays(kind: ChangeKind) -> str:
    translate = QCoreApplication.translate
    if kind is ChangeKind.MOVE:
        return translate("ChangeWords", "The old time stands as it was. Choose another one, or search again.")
    return translate("ChangeWords", "The appointment stands as it was.")
