"""Words for what the composer has to say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.services.composing import Sent
from slotdesk.services.request_form import RowProblem
from slotdesk.services.request_problems import ProblemKind, RequestProblem
from slotdesk_ui.inspector.message_words import finding_words
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.words import error_words


def operation_words(of: str) -> str:
    """The name of a kind of request, by its id."""
    translate = QCoreApplication.translate
    return {
        "find": translate("ComposerWords", "Find free times ($find, ITI-115)"),
        "hold": translate("ComposerWords", "Hold a time ($hold, ITI-116)"),
        "book": translate("ComposerWords", "Book a time by reference ($book, ITI-117)"),
        "book-resource": translate("ComposerWords", "Book a time by resource ($book, ITI-117)"),
        "change": translate("ComposerWords", "Change an appointment ($book, ITI-117)"),
        "cancel": translate("ComposerWords", "Cancel an appointment, or release a hold ($book, ITI-117)"),
        "existing": translate("ComposerWords", "Find appointments by GET (ITI-118)"),
        "existing-search": translate("ComposerWords", "Find appointments by POST (ITI-118)"),
        "patients": translate("ComposerWords", "Look up patients (ITI-78)"),
        "capabilities": translate("ComposerWords", "Read the CapabilityStatement"),
    }[of]


def problem_words(problem: RequestProblem) -> str:
    """What is amiss, and where."""
    translate = QCoreApplication.translate
    words = {
        ProblemKind.METHOD: translate("ComposerWords", "{0} is no method of HTTP."),
        ProblemKind.URL: translate("ComposerWords", "This is no URL: it is empty or has a space in it."),
        ProblemKind.HEADER: translate("ComposerWords", "The header {0} can't be written so."),
        ProblemKind.OWN_HEADER: translate("ComposerWords", "Slotdesk writes the header {0} itself: take it out."),
        ProblemKind.VARIABLE: translate("ComposerWords", "The variable {0} has no value: give it one on the left."),
        ProblemKind.SYNTAX: translate("ComposerWords", "Broken syntax: {0}"),
        ProblemKind.RULE: finding_words(problem.finding) if problem.finding else "{0}",
        ProblemKind.NOT_CONVERTED: translate("ComposerWords", "It can't be turned into the other format: {0}"),
    }[problem.kind]
    if problem.finding is None:
        words = words.format(problem.seen)
    if problem.line:
        return translate("ComposerWords", "Line {0}: {1}").format(problem.line, words)
    return words


def row_words(problem: RowProblem) -> str:
    """What is wrong with one row of a form."""
    translate = QCoreApplication.translate
    return {
        RowProblem.UNKNOWN: translate("ComposerWords", "not a parameter of this request"),
        RowProblem.MISSING: translate("ComposerWords", "needed by the profile"),
        RowProblem.TOO_MANY: translate("ComposerWords", "allowed only once"),
        RowProblem.NOT_A_TIME: translate("ComposerWords", "a time with its offset, as 2026-08-03T08:00:00+02:00"),
        RowProblem.NOT_A_CODE: translate("ComposerWords", "a code as system|code"),
        RowProblem.NOT_A_REFERENCE: translate("ComposerWords", "a reference as Type/id, or system|value"),
        RowProblem.NOT_AN_IDENTIFIER: translate("ComposerWords", "an identifier as system|value"),
        RowProblem.NOT_A_TIMING: translate("ComposerWords", "days and times, as mon wed 08:00 13:30"),
        RowProblem.NOT_JSON: translate("ComposerWords", "a resource in JSON, or Patient/id"),
        RowProblem.NOT_AN_APPOINTMENT: translate(
            "ComposerWords", "Appointment/id, which is read from the server, or a resource in JSON"
        ),
    }[problem]


def question_words(kind: IntentKind) -> str:
    """What is about to happen, as a question."""
    translate = QCoreApplication.translate
    if kind is IntentKind.HOLD:
        return translate("ComposerWords", "This asks the server to hold a time. Send it?")
    if kind is IntentKind.BOOK:
        return translate("ComposerWords", "This asks the server to book an appointment. Send it?")
    if kind is IntentKind.CANCEL:
        return translate("ComposerWords", "This asks the server to cancel an appointment. Send it?")
    return translate("ComposerWords", "This asks the server to change an appointment. Send it?")


def sent_words(sent: Sent) -> str:
    """What became of it, in one line."""
    translate = QCoreApplication.translate
    if sent.fate is IntentFate.UNKNOWN:
        return translate(
            "ComposerWords",
            "It is not known whether it was done. It is looked up by itself: see Bookings ({0}) before you "
            "send it again.",
        ).format(action_keys("go_bookings"))
    if sent.error is not None:
        return error_words(sent.error)
    said = translate("ComposerWords", "Answered with HTTP status {0}.").format(sent.status)
    if sent.fate is IntentFate.DONE:
        return translate("ComposerWords", "{0} It was done, and is in the record of bookings.").format(said)
    if sent.fate is IntentFate.REFUSED:
        return translate("ComposerWords", "{0} The server refused it; nothing was changed.").format(said)
    return said
