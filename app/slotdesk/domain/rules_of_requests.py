"""Rules for requests: what the operations and searches of the profile want of a client."""

from __future__ import annotations

from typing import Final

from slotdesk.domain.finding import FindingSeverity, Party
from slotdesk.domain.finding_rule import QT_TRANSLATE_NOOP, Rule

_ERROR, _WARNING, _INFORMATION = FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.INFORMATION
_OPERATION = "IHE ITI Scheduling 1.0.0, OperationDefinition"
_SEARCH = "FHIR R4, 3.1.1 search"

REQUEST_RULES: Final = (
    Rule(
        "operation-method",
        _ERROR,
        "FHIR R4, 3.2.0.3 executing an operation: one that changes something is invoked by POST",
        QT_TRANSLATE_NOOP("findings", "An operation that changes something must be invoked by POST."),
    ),
    Rule(
        "content-type-missing",
        _ERROR,
        "FHIR R4, 3.1.0.1.10 content types: the MIME type of a body SHALL be given",
        QT_TRANSLATE_NOOP("findings", "The body is not labelled with a media type."),
    ),
    Rule(
        "content-type-form",
        _ERROR,
        "FHIR R4, 3.1.1.1 search by POST: application/x-www-form-urlencoded",
        QT_TRANSLATE_NOOP("findings", "A search by POST must send its criteria as a form."),
    ),
    Rule(
        "accept-missing",
        _WARNING,
        "FHIR R4, 3.1.0.1.10 content types: clients SHOULD request a format by Accept",
        QT_TRANSLATE_NOOP("findings", "The request does not say which formats it accepts."),
    ),
    Rule(
        "accept-none-of-fhir",
        _ERROR,
        "IHE ITI TF-2 Appendix Z.6; FHIR R4, 3.1.0.1.10 content types",
        QT_TRANSLATE_NOOP("findings", "None of the formats that the request accepts is one of FHIR."),
    ),
    Rule(
        "parameters-expected",
        _ERROR,
        "FHIR R4, 3.2.0.3 executing an operation: the body is a Parameters resource",
        QT_TRANSLATE_NOOP("findings", "The body of an operation must be a Parameters resource."),
    ),
    Rule(
        "parameter-unknown",
        _WARNING,
        f"{_OPERATION}, parameter",
        QT_TRANSLATE_NOOP("findings", "The operation defines no such parameter."),
    ),
    Rule(
        "parameter-named-otherwise",
        _INFORMATION,
        f"{_OPERATION} appointment-find, visit-type and reason: their notes name other parameters",
        QT_TRANSLATE_NOOP("findings", "The text names this parameter in a note, but its table defines another one."),
        Party.TEXT,
    ),
    Rule(
        "parameter-missing",
        _ERROR,
        f"{_OPERATION}, parameter, min",
        QT_TRANSLATE_NOOP("findings", "A parameter that the operation demands is missing."),
    ),
    Rule(
        "period-open",
        _WARNING,
        (
            f"{_OPERATION} appointment-find: start and end are 1..1, yet its description tells what "
            "leaving one out means"
        ),
        QT_TRANSLATE_NOOP(
            "findings", "A parameter is missing that the table demands and the description lets one leave out."
        ),
        Party.TEXT,
    ),
    Rule(
        "parameter-repeated",
        _ERROR,
        f"{_OPERATION}, parameter, max",
        QT_TRANSLATE_NOOP("findings", "The parameter is given more often than the operation allows."),
    ),
    Rule(
        "parameter-type",
        _ERROR,
        f"{_OPERATION}, parameter, type",
        QT_TRANSLATE_NOOP("findings", "The parameter is of another type than the operation defines."),
    ),
    Rule(
        "parameter-coded",
        _WARNING,
        (f"{_OPERATION} appointment-find: codes are strings of the form system|code, although resources have codings"),
        QT_TRANSLATE_NOOP(
            "findings", "A code is sent as a coding, where the operation defines a string of the form system|code."
        ),
        Party.TEXT,
    ),
    Rule(
        "code-without-system",
        _ERROR,
        f"{_OPERATION} appointment-find: each value SHALL contain both the system and the code",
        QT_TRANSLATE_NOOP("findings", "The code must be given as system|code."),
    ),
    Rule(
        "period-reversed",
        _ERROR,
        f"{_OPERATION} appointment-find, start and end",
        QT_TRANSLATE_NOOP("findings", "The period asked for ends before it starts."),
    ),
    Rule(
        "one-of-two",
        _ERROR,
        f"{_OPERATION} appointment-book: either an appointment-reference or an appointment-resource",
        QT_TRANSLATE_NOOP(
            "findings", "A booking must have exactly one of appointment-reference and appointment-resource."
        ),
    ),
    Rule(
        "booking-status",
        _ERROR,
        f"{_OPERATION} appointment-book: the status SHALL be pending, booked or cancelled",
        QT_TRANSLATE_NOOP(
            "findings", "The status must say what is asked for: pending to book, booked to change, cancelled to cancel."
        ),
    ),
    Rule(
        "change-without-id",
        _ERROR,
        f"{_OPERATION} appointment-book: a change is of an existing appointment",
        QT_TRANSLATE_NOOP("findings", "An appointment that is to be changed or cancelled must have its id."),
    ),
    Rule(
        "search-pair",
        _WARNING,
        "IHE ITI TF-2 3.118.4.1.2, patient and date",
        QT_TRANSLATE_NOOP("findings", "A search for existing appointments should name the patient and the date."),
    ),
    Rule(
        "identifier-without-system",
        _ERROR,
        "IHE ITI TF-2 3.118.4.1.2: an identifier SHALL be fully qualified, with its system",
        QT_TRANSLATE_NOOP("findings", "The identifier must be given with its system, as system|value."),
    ),
    Rule(
        "search-date",
        _ERROR,
        f"{_SEARCH}.4.6 date: an optional prefix and a date",
        QT_TRANSLATE_NOOP("findings", "The date is none that a search can have."),
    ),
    Rule(
        "search-number",
        _ERROR,
        f"{_SEARCH}.5 parameters for all resources, _count",
        QT_TRANSLATE_NOOP("findings", "The number must be a whole one, not negative."),
    ),
    Rule(
        "search-include",
        _ERROR,
        f"{_SEARCH}.5.4 _include: [resource]:[parameter], with an optional target type",
        QT_TRANSLATE_NOOP("findings", "What is to be included must be given as Type:parameter."),
    ),
    Rule(
        "search-parameter",
        _WARNING,
        "FHIR R4, search parameters of the resource; IHE ITI TF-2 3.118.4.1.2",
        QT_TRANSLATE_NOOP("findings", "The resource type has no such search parameter."),
    ),
)
