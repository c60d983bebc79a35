"""The core's codes in words that a scheduler understands: what happened, what it means, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.errors import (
    CriteriaProblem,
    NotAllowed,
    NotRecorded,
    OutcomeUnknown,
    Reason,
    SchedulingError,
    ServerBusy,
    StillOpen,
)
from slotdesk.domain.finding import Finding, FindingCode


def reason_words(reason: Reason) -> str:
    """One sentence that says what happened."""
    translate = QCoreApplication.translate
    return {
        Reason.NAME_UNRESOLVED: translate(
            "words", "No server of this name was found. Check the address and the network."
        ),
        Reason.CONNECTION_REFUSED: translate("words", "Nothing answers at the server's address. Is it running?"),
        Reason.CONNECTION_FAILED: translate("words", "The server could not be reached. Check the network."),
        Reason.CERTIFICATE: translate(
            "words", "The server could not prove who it is (certificate). Ask your administrator."
        ),
        Reason.TIMEOUT: translate("words", "The server did not answer in time."),
        Reason.CONNECTION_LOST: translate("words", "The connection was lost before the answer was complete."),
        Reason.SIGN_IN_NEEDED: translate("words", "The server wants you to sign in first."),
        Reason.SIGN_IN_UNREACHABLE: translate("words", "The sign-in could not be renewed: its server does not answer."),
        Reason.NOT_PERMITTED: translate("words", "The server does not allow you to do this."),
        Reason.NOT_FOUND: translate(
            "words", "The server does not have this (any more), or does not offer this function."
        ),
        Reason.BAD_REQUEST: translate("words", "The server did not accept the request."),
        Reason.FORMAT_NOT_SUPPORTED: translate(
            "words", "The server speaks neither of the formats JSON and XML with us."
        ),
        Reason.TOO_BUSY: translate("words", "The server is too busy. Try again in a moment."),
        Reason.SERVER_ERROR: translate("words", "The server reports a fault of its own."),
        Reason.REDIRECTED: translate(
            "words", "The server has moved to another address. Check the address in the settings."
        ),
        Reason.NOT_FHIR: translate("words", "What came back is not FHIR. Is this the address of a FHIR server?"),
        Reason.WEB_PAGE: translate(
            "words", "A web page came back in place of data. Is this the address of a FHIR server?"
        ),
        Reason.EMPTY: translate("words", "The answer was empty."),
        Reason.MALFORMED: translate("words", "The answer was damaged and could not be read."),
        Reason.DOCTYPE: translate("words", "The answer held a document type declaration, which is not safe to read."),
        Reason.TOO_LARGE: translate("words", "The answer was too large. Ask for a shorter period or fewer people."),
        Reason.TOO_DEEP: translate("words", "The answer was nested too deeply to be read."),
        Reason.WRONG_RESOURCE: translate("words", "The answer was of another kind than asked for."),
        Reason.OTHER_QUESTION: translate("words", "The answer was to another search than was sent. Try again."),
        Reason.UNEXPECTED_STATUS: translate("words", "The answer does not say whether it was done."),
        Reason.NEXT_LINK_LOOPS: translate(
            "words", "The list is not complete: the server's pages lead round in a circle."
        ),
        Reason.NEXT_LINK_ELSEWHERE: translate(
            "words", "The list is not complete: its next page lies on another server, which was not followed."
        ),
        Reason.TOO_MANY_PAGES: translate(
            "words", "The list is not complete: it has too many pages. Ask for less at a time."
        ),
        Reason.INVALID_OUTGOING: translate("words", "The request would have broken a rule of FHIR and was not sent."),
        Reason.OTHER_SERVER: translate("words", "This belongs to another server, so nothing was sent."),
        Reason.PROXY: translate(
            "words", "The proxy in this computer's settings can't be used. Ask your administrator."
        ),
        **_secret_words(),
        **_journal_words(),
    }[reason]


def _secret_words() -> dict[Reason, str]:
    translate = QCoreApplication.translate
    return {
        Reason.CLIENT_CERTIFICATE: translate(
            "words", "The server wants a client certificate, or does not trust the one that is set. See its settings."
        ),
        Reason.CERTIFICATE_FILE: translate("words", "A certificate file of this server can't be read."),
        Reason.PASSPHRASE: translate(
            "words", "The private key's passphrase is missing or wrong. Enter it in the server's settings."
        ),
        Reason.SIGNING_KEY: translate(
            "words", "The private key that is to sign can't be used: it must be RSA or P-384, in a PEM file."
        ),
        Reason.NOT_ENCRYPTED: translate(
            "words", "The connection is not encrypted, and nobody has agreed to that, so nothing is sent."
        ),
    }


def _journal_words() -> dict[Reason, str]:
    translate = QCoreApplication.translate
    return {
        Reason.JOURNAL_FULL: translate(
            "words",
            "This computer's disk is full: what is sent could not be written down first. Make room on the disk.",
        ),
        Reason.JOURNAL_READ_ONLY: translate(
            "words",
            "What is sent could not be written down first: this computer does not let us write to the record of "
            "bookings. Ask your administrator.",
        ),
        Reason.JOURNAL_BUSY: translate(
            "words", "Another program keeps the record of bookings locked. Try again in a moment."
        ),
        Reason.JOURNAL_NEWER: translate(
            "words", "The record of bookings was written by a newer Slotdesk. Use that one."
        ),
        Reason.JOURNAL_FAILED: translate(
            "words",
            "What is sent could not be written down first: the record of bookings fails. Ask your administrator.",
        ),
        Reason.SENT_BEFORE: translate(
            "words", "This was sent before, and it is not known whether it stands. Look it up under Bookings first."
        ),
    }


def error_words(error: SchedulingError) -> str:
    """What happened, and the server's own words where it gave any."""
    words = reason_words(error.reason)
    said = error.words
    if not said:
        return words
    quoted = QCoreApplication.translate("words", "The server says: {0}").format(said)
    return f"{words}\n{quoted}"


def error_advice(error: SchedulingError) -> str:
    """What can be done next."""
    if isinstance(error, OutcomeUnknown):
        return QCoreApplication.translate(
            "words", "It may be booked or not. Do not book again before it was looked up."
        )
    if isinstance(error, StillOpen | NotRecorded):
        return QCoreApplication.translate("words", "Nothing was sent.")
    if isinstance(error, NotAllowed):
        return QCoreApplication.translate("words", "Nothing was changed. Check the sign-in for this server.")
    if isinstance(error, ServerBusy):
        return QCoreApplication.translate("words", "Nothing was changed. Press F5 to try again.")
    return QCoreApplication.translate("words", "Nothing was changed.")


def criteria_words(problem: CriteriaProblem, name: str) -> str:
    """What is wrong with a criterion that the form calls `name`, and what it should be."""
    translate = QCoreApplication.translate
    return {
        CriteriaProblem.NO_OFFSET: translate("words", "{0} needs a time zone."),
        CriteriaProblem.END_NOT_AFTER_START: translate("words", "{0} must be later than the start."),
        CriteriaProblem.NOT_A_CODE: translate("words", "{0} must be a code of the form system|code."),
        CriteriaProblem.NOT_A_REFERENCE: translate(
            "words", "{0} must be a reference such as Type/id, or system|value."
        ),
        CriteriaProblem.NOT_AN_IDENTIFIER: translate("words", "{0} must be an identifier, best as system|value."),
        CriteriaProblem.NOT_A_TIME: translate("words", "{0} must be written as in 9:00, 14:30."),
        CriteriaProblem.OUT_OF_RANGE: translate("words", "{0} is out of range."),
        CriteriaProblem.BLANK: translate("words", "{0} must not be blank."),
    }[problem].format(name)


def finding_words(finding: Finding) -> str:
    """A broken rule in a sentence for a scheduler; path and clause are for technicians and stand elsewhere."""
    translate = QCoreApplication.translate
    return {
        FindingCode.MISSING_ELEMENT: translate("words", "The server left out something it must give."),
        FindingCode.WRONG_TYPE: translate("words", "Something was written in a wrong form and may be misread."),
        FindingCode.NO_OFFSET: translate("words", "The time came without a time zone and is shown as clinic time."),
        FindingCode.END_NOT_AFTER_START: translate(
            "words", "The end is missing or not after the start: length unknown."
        ),
        FindingCode.UNKNOWN_STATUS: translate("words", "The status is not one that FHIR knows."),
        FindingCode.UNEXPECTED_STATUS: translate("words", "The status is not the one expected here."),
        FindingCode.OUTSIDE_PERIOD: translate("words", "This lies outside the period asked for."),
        FindingCode.NO_PARTICIPANT: translate("words", "The server did not say with whom or where."),
        FindingCode.NO_REFERENCE: translate("words", "The server gave this no id of its own."),
        FindingCode.WRONG_BUNDLE_TYPE: translate("words", "The answer is not marked as a search result."),
        FindingCode.TOTAL_MISSING: translate("words", "The server did not say how many there are."),
        FindingCode.TOTAL_DIFFERS: translate("words", "The server promised another number than it sent."),
        FindingCode.SEARCH_MODE_MISSING: translate("words", "Entries are not marked as matches."),
        FindingCode.UNREADABLE_ENTRY: translate("words", "An entry could not be read."),
        FindingCode.UNEXPECTED_RESOURCE: translate("words", "The answer holds something that was not asked for."),
        FindingCode.DUPLICATE_ENTRY: translate("words", "The server listed this more than once."),
        FindingCode.WRONG_MEDIA_TYPE: translate("words", "The answer is labelled with a wrong format."),
        FindingCode.DIFFERS_FROM_REQUEST: translate(
            "words", "The server booked something else than was asked for. Check it."
        ),
    }[finding.code]


def status_words(status: str) -> str:
    """An appointment's status in words; as the server wrote it where FHIR does not know it."""
    translate = QCoreApplication.translate
    known = {
        AppointmentStatus.PROPOSED: translate("words", "Free"),
        AppointmentStatus.PENDING: translate("words", "Held"),
        AppointmentStatus.BOOKED: translate("words", "Booked"),
        AppointmentStatus.ARRIVED: translate("words", "Arrived"),
        AppointmentStatus.FULFILLED: translate("words", "Took place"),
        AppointmentStatus.CANCELLED: translate("words", "Cancelled"),
        AppointmentStatus.NO_SHOW: translate("words", "Did not come"),
        AppointmentStatus.ENTERED_IN_ERROR: translate("words", "Entered by mistake"),
        AppointmentStatus.CHECKED_IN: translate("words", "Checked in"),
        AppointmentStatus.WAITLIST: translate("words", "On the waiting list"),
    }
    try:
        return known[AppointmentStatus(status)]
    except ValueError:
        return status


def gender_words(gender: str) -> str:
    """Administrative gender, short; empty for unknown."""
    translate = QCoreApplication.translate
    return {
        "female": translate("words", "female"),
        "male": translate("words", "male"),
        "other": translate("words", "other"),
    }.get(gender, "")
