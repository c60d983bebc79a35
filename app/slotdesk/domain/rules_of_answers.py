"""Rules for answers: what the transactions and the profile's definitions want of a server."""

from __future__ import annotations

from typing import Final

from slotdesk.domain.finding import FindingSeverity, Party
from slotdesk.domain.finding_rule import QT_TRANSLATE_NOOP, Rule

_ERROR, _WARNING, _INFORMATION = FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.INFORMATION
_OPERATION = "IHE ITI Scheduling 1.0.0, OperationDefinition"
_BUNDLE = "IHE ITI Scheduling 1.0.0, StructureDefinition ihe-sched-avail-bundle, Bundle"
_SEARCH = "FHIR R4, 3.1.1 search"

ANSWER_RULES: Final = (
    Rule(
        "wrong-media-type",
        _WARNING,
        "FHIR R4, 3.1.0.1.10 content types: application/fhir+json or application/fhir+xml",
        QT_TRANSLATE_NOOP("findings", "The body is labelled with a media type that is not FHIR's."),
    ),
    Rule(
        "media-type-differs",
        _ERROR,
        "FHIR R4, 3.1.0.1.10 content types: the label is that of the content",
        QT_TRANSLATE_NOOP("findings", "The body is in another format than its label says."),
    ),
    Rule(
        "not-acceptable",
        _WARNING,
        "FHIR R4, 3.1.0.1.10 content types: the format that Accept or _format asks for",
        QT_TRANSLATE_NOOP("findings", "The answer is in a format that the request did not accept."),
    ),
    Rule(
        "empty-answer", _ERROR, "FHIR R4, 3.1.0 RESTful API", QT_TRANSLATE_NOOP("findings", "The answer has no body.")
    ),
    Rule(
        "unexpected-http-status",
        _WARNING,
        "FHIR R4, 3.1.0 RESTful API and 3.2 operations: 200 in the absence of errors",
        QT_TRANSLATE_NOOP("findings", "The HTTP status is not the one that the text names here."),
    ),
    Rule(
        "error-without-outcome",
        _WARNING,
        "FHIR R4, 3.1.0.1.8 status codes: an OperationOutcome SHOULD come with an error",
        QT_TRANSLATE_NOOP("findings", "The error comes without an OperationOutcome that explains it."),
    ),
    Rule(
        "error-with-content",
        _ERROR,
        "FHIR R4, 3.1.0.1.8 status codes; IHE ITI TF-2 3.116.4.2.2, 3.117.4.2.2",
        QT_TRANSLATE_NOOP("findings", "The HTTP status says that it failed, yet the body holds what was asked for."),
    ),
    Rule(
        "sign-in-unnamed",
        _WARNING,
        "RFC 9110, 11.6.1: a 401 MUST carry WWW-Authenticate",
        QT_TRANSLATE_NOOP("findings", "A 401 must say by WWW-Authenticate how to sign in."),
    ),
    Rule(
        "retry-after-missing",
        _INFORMATION,
        "RFC 9110, 10.2.3; RFC 6585, 4: Retry-After MAY say how long to wait",
        QT_TRANSLATE_NOOP("findings", "The answer does not say when to try again."),
    ),
    Rule(
        "bundle-expected",
        _ERROR,
        f"{_OPERATION}s, return: a Bundle",
        QT_TRANSLATE_NOOP("findings", "The answer must be a Bundle."),
    ),
    Rule(
        "bare-appointment",
        _INFORMATION,
        (f"IHE ITI TF-2 3.116.4.2.1: an Appointment resource; {_OPERATION} appointment-hold, return: a Bundle"),
        QT_TRANSLATE_NOOP(
            "findings", "The transaction lets a bare resource be answered, the operation's definition a Bundle."
        ),
        Party.TEXT,
    ),
    Rule(
        "wrapped-in-parameters",
        _WARNING,
        "FHIR R4, 3.2.0.3: a single output named return is answered as it is, not as Parameters",
        QT_TRANSLATE_NOOP(
            "findings", "The answer is wrapped in a Parameters resource, although its only output is named return."
        ),
    ),
    Rule(
        "wrong-bundle-type",
        _ERROR,
        f"{_BUNDLE}.type fixed to searchset",
        QT_TRANSLATE_NOOP("findings", "The bundle is not a searchset."),
    ),
    Rule(
        "total-missing",
        _ERROR,
        f"{_BUNDLE}.total 1..1",
        QT_TRANSLATE_NOOP("findings", "The bundle does not say how many there are."),
    ),
    Rule(
        "total-differs",
        _WARNING,
        "FHIR R4, Bundle.total: the number of matches on all pages",
        QT_TRANSLATE_NOOP("findings", "There are not as many as the bundle says."),
    ),
    Rule(
        "bundle-without-entry",
        _INFORMATION,
        (f"{_BUNDLE}.entry 1..*; {_OPERATION} appointment-find, return: an empty bundle means nothing is free"),
        QT_TRANSLATE_NOOP(
            "findings", "The bundle has no entry; its profile demands one, the operation's definition does not."
        ),
        Party.TEXT,
    ),
    Rule(
        "search-mode-missing",
        _WARNING,
        f"{_BUNDLE}.entry.search.mode 1..1",
        QT_TRANSLATE_NOOP("findings", "The entry does not say, or says wrongly, whether it is a match or an outcome."),
    ),
    Rule(
        "unreadable-entry",
        _ERROR,
        f"{_BUNDLE}.entry holds Appointment or OperationOutcome",
        QT_TRANSLATE_NOOP("findings", "The entry could not be read and is not shown."),
    ),
    Rule(
        "unexpected-resource",
        _WARNING,
        f"{_BUNDLE}.entry holds Appointment or OperationOutcome",
        QT_TRANSLATE_NOOP("findings", "A resource of this type does not belong here."),
    ),
    Rule(
        "full-url-missing",
        _WARNING,
        "FHIR R4, Bundle.entry.fullUrl: must be provided for each entry with an identity",
        QT_TRANSLATE_NOOP("findings", "The entry has no full URL."),
    ),
    Rule(
        "full-url-differs",
        _ERROR,
        "FHIR R4, Bundle.entry.fullUrl: SHALL NOT disagree with the id in the resource",
        QT_TRANSLATE_NOOP("findings", "The full URL is not that of the resource."),
    ),
    Rule(
        "no-reference",
        _WARNING,
        f"{_OPERATION} appointment-hold, appointment-reference",
        QT_TRANSLATE_NOOP("findings", "It has no address of its own to refer to."),
    ),
    Rule(
        "self-link-missing",
        _WARNING,
        f"{_SEARCH}.1.4: the parameters that were used SHALL be returned in the self link",
        QT_TRANSLATE_NOOP("findings", "The search result does not say by a self link what was searched for."),
    ),
    Rule(
        "link-twice",
        _ERROR,
        "FHIR R4, 3.1.0.1.11 paging: one link of each relation",
        QT_TRANSLATE_NOOP("findings", "There is more than one link of this relation."),
    ),
    Rule(
        "next-elsewhere",
        _WARNING,
        "FHIR R4, 3.1.0.1.11 paging",
        QT_TRANSLATE_NOOP("findings", "The next page lies on another server."),
    ),
    Rule(
        "next-is-self",
        _ERROR,
        "FHIR R4, 3.1.0.1.11 paging",
        QT_TRANSLATE_NOOP("findings", "The next page is the page itself."),
    ),
    Rule(
        "count-ignored",
        _ERROR,
        "IHE ITI TF-2 3.115.4.2.3 and 3.118.4.2.3: the server SHALL honour _count",
        QT_TRANSLATE_NOOP("findings", "There are more matches than _count asks for."),
    ),
    Rule(
        "unexpected-status",
        _ERROR,
        f"{_OPERATION}s, return: proposed, pending, booked or cancelled",
        QT_TRANSLATE_NOOP("findings", "The status is not the one to be expected here."),
    ),
    Rule(
        "cancelled-for-refused",
        _INFORMATION,
        f"IHE ITI TF-2 3.116.4.2.2, 3.117.4.2.2: only an OperationOutcome; {_OPERATION}s, return: cancelled",
        QT_TRANSLATE_NOOP(
            "findings",
            "A refusal as a cancelled Appointment follows the operation's definition, but not the transaction's text.",
        ),
        Party.TEXT,
    ),
    Rule(
        "not-one-appointment",
        _ERROR,
        "IHE ITI TF-2 3.116.4.2.2, 3.117.4.2.2: a single Appointment resource",
        QT_TRANSLATE_NOOP("findings", "The answer must hold exactly one Appointment."),
    ),
    Rule(
        "neither-done-nor-refused",
        _ERROR,
        ("IHE ITI TF-2 3.116.4.2.1, 3.117.4.2.2: an Appointment, or an OperationOutcome that describes the problem"),
        QT_TRANSLATE_NOOP("findings", "The answer holds neither an Appointment nor an OperationOutcome."),
    ),
    Rule(
        "outcome-contradicts",
        _WARNING,
        "IHE ITI TF-2 3.116.4.2.2, 3.117.4.2.2: an OperationOutcome with supplemental information",
        QT_TRANSLATE_NOOP(
            "findings", "The outcome tells of an error, yet the Appointment is there as if it were done."
        ),
    ),
    Rule(
        "outcome-not-in-bundle",
        _INFORMATION,
        "IHE ITI TF-2 3.116.4.2.1: an OperationOutcome; 3.117.4.2.2: an OperationOutcome within the Bundle",
        QT_TRANSLATE_NOOP("findings", "One transaction wants the OperationOutcome bare, the other within a Bundle."),
        Party.TEXT,
    ),
    Rule(
        "hold-refused-without-not-found",
        _WARNING,
        "IHE ITI TF-2 3.116.4.2.3: an issue with severity fatal and code not-found",
        QT_TRANSLATE_NOOP(
            "findings", "A hold of what is gone must be refused with an issue of severity fatal and code not-found."
        ),
    ),
    Rule(
        "outside-period",
        _WARNING,
        f"{_OPERATION} appointment-find, start and end; IHE ITI TF-2 3.118.4.1.2, date",
        QT_TRANSLATE_NOOP("findings", "It lies outside the period asked for."),
    ),
    Rule(
        "not-asked-for",
        _WARNING,
        "IHE ITI TF-2 3.118.4.1.2, patient",
        QT_TRANSLATE_NOOP("findings", "It does not concern the patient asked for."),
    ),
    Rule(
        "differs-from-request",
        _ERROR,
        f"{_OPERATION} appointment-book, return",
        QT_TRANSLATE_NOOP("findings", "It differs from what was asked for."),
    ),
    Rule(
        "read-differs",
        _ERROR,
        "FHIR R4, 3.1.0.4 read",
        QT_TRANSLATE_NOOP("findings", "Another resource came than was asked for."),
    ),
    Rule(
        "statement-version",
        _ERROR,
        "IHE ITI TF-2 3.115.3, referenced standards: FHIR R4",
        QT_TRANSLATE_NOOP("findings", "The server does not say that it speaks FHIR R4."),
    ),
    Rule(
        "statement-format",
        _WARNING,
        "IHE ITI Scheduling 1.0.0, CapabilityStatement of the server, format: JSON and XML, both SHALL",
        QT_TRANSLATE_NOOP("findings", "The server does not offer both JSON and XML."),
    ),
    Rule(
        "statement-server",
        _ERROR,
        "FHIR R4, CapabilityStatement.rest.mode; ITI TF-2 Appendix Z.3",
        QT_TRANSLATE_NOOP("findings", "The statement does not describe a server."),
    ),
    Rule(
        "statement-operation",
        _WARNING,
        "IHE ITI TF-2 3.115.5, 3.116.5, 3.117.5; ITI TF-2 Appendix Z.3",
        QT_TRANSLATE_NOOP("findings", "The statement does not list this operation of the profile with its definition."),
    ),
    Rule(
        "statement-search",
        _WARNING,
        "IHE ITI TF-2 3.118.4.1.3, patient and date: required of the server; ITI TF-2 Appendix Z.3",
        QT_TRANSLATE_NOOP("findings", "The statement does not list this search parameter of Appointment."),
    ),
)
