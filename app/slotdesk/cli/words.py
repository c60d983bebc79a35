"""English sentences for the codes of the domain: what happened, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from slotdesk.domain.errors import CriteriaInvalid, CriteriaProblem, Reason, SchedulingError
from slotdesk.domain.intent import IntentFate
from slotdesk.domain.sign_in import SignInProblem

REASONS: Mapping[Reason, str] = {
    Reason.NAME_UNRESOLVED: "No server of that name was found. Check the spelling of the URL and the network.",
    Reason.CONNECTION_REFUSED: "Nothing answers at that address. Check the port, and whether the server is running.",
    Reason.CONNECTION_FAILED: "The server could not be reached. Check the network and the URL, then try again.",
    Reason.CERTIFICATE: "The server's certificate could not be trusted. Ask whoever runs the server.",
    Reason.TIMEOUT: "The server did not answer in time. Try again, or allow more time with --timeout.",
    Reason.CONNECTION_LOST: "The connection broke off before the whole answer was there. Try again.",
    Reason.SIGN_IN_NEEDED: "The server wants a sign-in. Put a valid bearer token into SLOTDESK_TOKEN, or sign in with "
    "`slotdesk sign-in`.",
    Reason.SIGN_IN_UNREACHABLE: "The sign-in could not be renewed, since its server does not answer. Try again.",
    Reason.CLIENT_CERTIFICATE: "The server wants a client certificate that it trusts. Name one with --certificate.",
    Reason.CERTIFICATE_FILE: "A certificate file can't be read. Check --ca-file, --certificate and --certificate-key.",
    Reason.PASSPHRASE: "The private key has a passphrase, and none that fits is in this computer's keyring. Enter it "
    "with the server, in the window's settings.",
    Reason.SIGNING_KEY: "The private key can't be used: it must be RSA or P-384, in a PEM file. Check --signing-key.",
    Reason.NOT_ENCRYPTED: "It is not encrypted, and nobody has agreed to that, so nothing was sent.",
    Reason.NOT_PERMITTED: "The server does not permit this with the present sign-in. Ask whoever grants the rights.",
    Reason.NOT_FOUND: "The server knows nothing under that address. Check the reference and the server's URL.",
    Reason.BAD_REQUEST: "The server did not accept the request. Its own words say why, if it gave any.",
    Reason.FORMAT_NOT_SUPPORTED: "The server does not speak that format. Try --format auto, json or xml.",
    Reason.TOO_BUSY: "The server is too busy at present. Wait a little and try again.",
    Reason.SERVER_ERROR: "The server ran into a fault of its own. Try again later, and tell whoever runs it.",
    Reason.REDIRECTED: "The server points to another address. Use that address as --server if it is to be trusted.",
    Reason.NOT_FHIR: "The answer is not FHIR. Check that the URL is that of a FHIR server's base.",
    Reason.WEB_PAGE: "A web page came in place of an answer. Check the URL; a proxy may be in the way.",
    Reason.EMPTY: "The answer was empty. Try again; if it stays so, tell whoever runs the server.",
    Reason.MALFORMED: "The answer was damaged or cut off. Try again; if it stays so, tell whoever runs the server.",
    Reason.DOCTYPE: "The answer held a document type declaration, which is unsafe, and was not read. Tell its makers.",
    Reason.TOO_LARGE: "The answer was larger than is safe to read. Ask for a shorter period.",
    Reason.TOO_DEEP: "The answer was nested more deeply than any FHIR resource is. Tell whoever runs the server.",
    Reason.WRONG_RESOURCE: "The answer holds another resource than was asked for. Tell whoever runs the server.",
    Reason.OTHER_QUESTION: "The answer is to another search than was sent. Try again; if it stays so, a cache may be "
    "in the way: tell whoever runs the server.",
    Reason.UNEXPECTED_STATUS: "The server answered with a status that has no meaning here. Tell whoever runs it.",
    Reason.NEXT_LINK_LOOPS: "The server's pages lead back to one that was read already. Reading stopped there.",
    Reason.NEXT_LINK_ELSEWHERE: "The next page lies on another server and was not fetched. Reading stopped there.",
    Reason.TOO_MANY_PAGES: "The answer has more pages than are read. Ask for a shorter period or larger pages.",
    Reason.INVALID_OUTGOING: "What was to be sent breaks a rule of FHIR, so nothing was sent.",
    Reason.OTHER_SERVER: "That reference leads to another server than --server, so nothing was sent.",
    Reason.PROXY: "The proxy in this computer's settings can't be used: it must be an http or https URL. Change "
    "all_proxy, http_proxy or https_proxy, or exempt the server with no_proxy.",
    Reason.JOURNAL_FULL: "The disk is full, so it could not be written down first, and nothing was sent. Make room.",
    Reason.JOURNAL_READ_ONLY: "The record of bookings can't be written to, so nothing was sent. Check the rights to "
    "its folder, or name another one with --state-dir.",
    Reason.JOURNAL_BUSY: "Another program keeps the record of bookings locked, so nothing was sent. Try again.",
    Reason.JOURNAL_NEWER: "The record of bookings was written by a newer Slotdesk, so nothing was sent. Use that one.",
    Reason.JOURNAL_FAILED: "It could not be written down first, so nothing was sent. Check the disk, or name another "
    "folder with --state-dir.",
    Reason.SENT_BEFORE: "The same was sent before and it is not known whether it stands, so nothing more was sent. "
    "`slotdesk bookings --look-up` asks the server.",
}

SIGN_IN_PROBLEMS: Mapping[SignInProblem, str] = {
    SignInProblem.NOT_OFFERED: "The server does not say how to sign in to it in this way.",
    SignInProblem.NOT_ENCRYPTED: "The page to sign in on is not encrypted, so it was not opened.",
    SignInProblem.UNREACHABLE: "The sign-in's server does not answer. Check the network, then try again.",
    SignInProblem.DENIED: "The sign-in was refused. Try again, or ask whoever runs the server.",
    SignInProblem.BROKEN: "The answer to the sign-in can't be used. Tell whoever runs the server.",
    SignInProblem.IDENTITY: "The answer does not prove who signed in, so nobody is.",
    SignInProblem.TIMEOUT: "The sign-in was not finished in the browser. Try again.",
    SignInProblem.NO_BROWSER: "The browser could not be opened, or could not come back here.",
    SignInProblem.KEY: "The private key can't be used: it must be RSA or P-384, in a PEM file.",
    SignInProblem.PASSPHRASE: "The private key has a passphrase, and none that fits is in this computer's keyring. "
    "Enter it with the server, in the window's settings.",
    SignInProblem.EXPIRED: "The sign-in has ended. Sign in again.",
}

PROBLEMS: Mapping[CriteriaProblem, str] = {
    CriteriaProblem.NO_OFFSET: "needs an offset from UTC, such as +02:00 or Z",
    CriteriaProblem.END_NOT_AFTER_START: "must be later than the start",
    CriteriaProblem.NOT_A_CODE: "must be a code of the form system|code",
    CriteriaProblem.NOT_A_REFERENCE: "must be a reference of the form Type/id, or an identifier as system|value",
    CriteriaProblem.NOT_AN_IDENTIFIER: "must be an identifier of the form system|value",
    CriteriaProblem.NOT_A_TIME: "must be times of day such as 9:00",
    CriteriaProblem.OUT_OF_RANGE: "is out of range: 1 to 10000",
    CriteriaProblem.BLANK: "is blank",
}

FATES: Mapping[IntentFate, str] = {
    IntentFate.SENDING: "NOT KNOWN: no answer was seen; look it up",
    IntentFate.UNKNOWN: "NOT KNOWN: the answer was lost; look it up",
    IntentFate.DONE: "done",
    IntentFate.OTHERWISE: "done, but not as asked",
    IntentFate.REFUSED: "refused",
    IntentFate.NOT_SENT: "not sent",
    IntentFate.NOT_DONE: "does not stand",
    IntentFate.LAPSED: "over",
    IntentFate.BY_HAND: "closed by hand",
}

# The option under which a parameter of the profile goes on the command line, where the names differ.
_OPTIONS = {
    "location-reference": "--location",
    "patient-reference": "--patient",
    "patient-resource": "--patient",
    "referral-identifier": "--referral",
    "insurance-reference": "--insurance",
    "_count": "--count",
}


def criteria_sentence(error: CriteriaInvalid) -> str:
    """What is wrong with the criteria, by option."""
    parts = (f"{_OPTIONS.get(name, f'--{name}')} {PROBLEMS[problem]}" for name, problem in error.problems.items())
    return "; ".join(parts)


def error_sentence(error: SchedulingError) -> str:
    """What went wrong; the server's own words are not part of it."""
    return REASONS[error.reason]
