"""The core's codes in words that a scheduler understands: what happened, what it means, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.errors import CriteriaProblem, NotAllowed, OutcomeUnknown, Reason, SchedulingError, ServerBusy
from slotdesk.domain.finding import Finding, FindingCode


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def reason_words(reason: Reason) -> str:
    """One sentence that says what happened."""
    tr = QCoreApplication.translate
    return {
        Reason.NAME_UNRESOLVED: tr("words", "No server of this name was found. Check the address and the network."),
        Reason.CONNECTION_REFUSED: tr("words", "Nothing answers at the server's address. Is it running?"),
        Reason.CONNECTION_FAILED: tr("words", "The server could not be reached. Check the network."),
        Reason.CERTIFICATE: tr("words", "The server could not prove who it is (certificate). Ask your administrator."),
        Reason.TIMEOUT: tr("words", "The server did not answer in time."),
        Reason.CONNECTION_LOST: tr("words", "The connection was lost before the answer was complete."),
        Reason.SIGN_IN_NEEDED: tr("words", "The server wants you to sign in first."),
        Reason.SIGN_IN_UNREACHABLE: tr("words", "The sign-in could not be renewed: its server does not answer."),
        Reason.CLIENT_CERTIFICATE: tr(
            "words", "The server wants a client certificate, or does not trust the one that is set. See its settings."
        ),
        Reason.CERTIFICATE_FILE: tr("words", "A certificate file set for this server can't be read. See its settings."),
        Reason.NOT_PERMITTED: tr("words", "The server does not allow you to do this."),
        Reason.NOT_FOUND: tr("words", "The server does not have this (any more), or does not offer this function."),
        Reason.BAD_REQUEST: tr("words", "The server did not accept the request."),
        Reason.FORMAT_NOT_SUPPORTED: tr("words", "The server speaks neither of the formats JSON and XML with us."),
        Reason.TOO_BUSY: tr("words", "The server is too busy. Try again in a moment."),
        Reason.SERVER_ERROR: tr("words", "The server reports a fault of its own."),
        Reason.REDIRECTED: tr("words", "The server has moved to another address. Check the address in the settings."),
        Reason.NOT_FHIR: tr("words", "What came back is not FHIR. Is this the address of a FHIR server?"),
        Reason.WEB_PAGE: tr("words", "A web page came back in place of data. Is this the address of a FHIR server?"),
        Reason.EMPTY: tr("words", "The answer was empty."),
        Reason.MALFORMED: tr("words", "The answer was damaged and could not be read."),
        Reason.DOCTYPE: tr("words", "The answer held a document type declaration, which is not safe to read."),
        Reason.TOO_LARGE: tr("words", "The answer was too large. Ask for a shorter period or fewer people."),
        Reason.TOO_DEEP: tr("words", "The answer was nested too deeply to be read."),
        Reason.WRONG_RESOURCE: tr("words", "The answer was of another kind than asked for."),
        Reason.UNEXPECTED_STATUS: tr("words", "The answer does not say whether it was done."),
        Reason.NEXT_LINK_LOOPS: tr("words", "The list is not complete: the server's pages lead round in a circle."),
        Reason.NEXT_LINK_ELSEWHERE: tr(
            "words", "The list is not complete: its next page lies on another server, which was not followed."
        ),
        Reason.TOO_MANY_PAGES: tr("words", "The list is not complete: it has too many pages. Ask for less at a time."),
        Reason.INVALID_OUTGOING: tr("words", "The request would have broken a rule of FHIR and was not sent."),
        Reason.OTHER_SERVER: tr("words", "This belongs to another server, so nothing was sent."),
        Reason.PROXY: tr("words", "The proxy in this computer's settings can't be used. Ask your administrator."),
    }[reason]


def error_words(error: SchedulingError) -> str:
    """What happened, and the server's own words where it gave any."""
    words = reason_words(error.reason)
    said = error.words
    return f"{words}\n{_tr('The server says: {0}').format(said)}" if said else words


def error_advice(error: SchedulingError) -> str:
    """What can be done next."""
    if isinstance(error, OutcomeUnknown):
        return _tr("It may be booked or not. Do not book again before it was looked up.")
    if isinstance(error, NotAllowed):
        return _tr("Nothing was changed. Check the sign-in for this server.")
    if isinstance(error, ServerBusy):
        return _tr("Nothing was changed. Press F5 to try again.")
    return _tr("Nothing was changed.")


def criteria_words(problem: CriteriaProblem) -> str:
    """What is wrong with a criterion, and what it should be."""
    tr = QCoreApplication.translate
    return {
        CriteriaProblem.NO_OFFSET: tr("words", "needs a time zone"),
        CriteriaProblem.END_NOT_AFTER_START: tr("words", "must be later than the start"),
        CriteriaProblem.NOT_A_CODE: tr("words", "must be a code of the form system|code"),
        CriteriaProblem.NOT_A_REFERENCE: tr("words", "must be a reference such as Type/id, or system|value"),
        CriteriaProblem.NOT_AN_IDENTIFIER: tr("words", "must be an identifier, best as system|value"),
        CriteriaProblem.NOT_A_TIME: tr("words", "must be times of day such as 9:00, 14:30"),
        CriteriaProblem.OUT_OF_RANGE: tr("words", "is out of range"),
        CriteriaProblem.BLANK: tr("words", "must not be blank"),
    }[problem]


def finding_words(finding: Finding) -> str:
    """A broken rule in a sentence for a scheduler; path and clause are for technicians and stand elsewhere."""
    tr = QCoreApplication.translate
    return {
        FindingCode.MISSING_ELEMENT: tr("words", "The server left out something it must give."),
        FindingCode.WRONG_TYPE: tr("words", "Something was written in a wrong form and may be misread."),
        FindingCode.NO_OFFSET: tr("words", "The time came without a time zone and is shown as clinic time."),
        FindingCode.END_NOT_AFTER_START: tr("words", "The end is missing or not after the start: length unknown."),
        FindingCode.UNKNOWN_STATUS: tr("words", "The status is not one that FHIR knows."),
        FindingCode.UNEXPECTED_STATUS: tr("words", "The status is not the one expected here."),
        FindingCode.OUTSIDE_PERIOD: tr("words", "This lies outside the period asked for."),
        FindingCode.NO_PARTICIPANT: tr("words", "The server did not say with whom or where."),
        FindingCode.NO_REFERENCE: tr("words", "The server gave this no id of its own."),
        FindingCode.WRONG_BUNDLE_TYPE: tr("words", "The answer is not marked as a search result."),
        FindingCode.TOTAL_MISSING: tr("words", "The server did not say how many there are."),
        FindingCode.TOTAL_DIFFERS: tr("words", "The server promised another number than it sent."),
        FindingCode.SEARCH_MODE_MISSING: tr("words", "Entries are not marked as matches."),
        FindingCode.UNREADABLE_ENTRY: tr("words", "An entry could not be read."),
        FindingCode.UNEXPECTED_RESOURCE: tr("words", "The answer holds something that was not asked for."),
        FindingCode.DUPLICATE_ENTRY: tr("words", "The server listed this more than once."),
        FindingCode.WRONG_MEDIA_TYPE: tr("words", "The answer is labelled with a wrong format."),
        FindingCode.DIFFERS_FROM_REQUEST: tr("words", "The server booked something else than was asked for. Check it."),
    }[finding.code]


def status_words(status: str) -> str:
    """An appointment's status in words; as the server wrote it where FHIR does not know it."""
    tr = QCoreApplication.translate
    known = {
        AppointmentStatus.PROPOSED: tr("words", "Free"),
        AppointmentStatus.PENDING: tr("words", "Held"),
        AppointmentStatus.BOOKED: tr("words", "Booked"),
        AppointmentStatus.ARRIVED: tr("words", "Arrived"),
        AppointmentStatus.FULFILLED: tr("words", "Took place"),
        AppointmentStatus.CANCELLED: tr("words", "Cancelled"),
        AppointmentStatus.NO_SHOW: tr("words", "Did not come"),
        AppointmentStatus.ENTERED_IN_ERROR: tr("words", "Entered by mistake"),
        AppointmentStatus.CHECKED_IN: tr("words", "Checked in"),
        AppointmentStatus.WAITLIST: tr("words", "On the waiting list"),
    }
    try:
        return known[AppointmentStatus(status)]
    except ValueError:
        return status


def gender_words(gender: str) -> str:
    """Administrative gender, short; empty for unknown."""
    tr = QCoreApplication.translate
    return {
        "female": tr("words", "female"),
        "male": tr("words", "male"),
        "other": tr("words", "other"),
    }.get(gender, "")
