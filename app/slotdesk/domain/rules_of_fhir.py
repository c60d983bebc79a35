"""Rules of FHIR R4 for any resource: how it is written, and that its elements are those of its type."""

from __future__ import annotations

from typing import Final

from slotdesk.domain.finding import FindingSeverity, Party
from slotdesk.domain.finding_rule import QT_TRANSLATE_NOOP, Rule

_ERROR, _WARNING, _INFORMATION = FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.INFORMATION
_JSON = "FHIR R4, 2.6.2 JSON representation of resources"
_XML = "FHIR R4, 2.6.1 XML representation of resources"
_TYPES = "FHIR R4, 2.24 data types"

FHIR_RULES: Final = (
    # How a body is written.
    Rule(
        "malformed",
        _ERROR,
        f"{_JSON}; {_XML}",
        QT_TRANSLATE_NOOP("findings", "The body is not well-formed from here on."),
    ),
    Rule(
        "not-utf-8",
        _ERROR,
        "FHIR R4, 3.1.0.1.10 content types: UTF-8 encoding SHALL be used",
        QT_TRANSLATE_NOOP("findings", "The body is not in UTF-8."),
    ),
    Rule(
        "byte-order-mark",
        _WARNING,
        "RFC 8259, 8.1: a byte order mark MUST NOT be added",
        QT_TRANSLATE_NOOP("findings", "The body begins with a byte order mark."),
    ),
    Rule(
        "invalid-character",
        _ERROR,
        "RFC 8259, 7 strings; FHIR R4, 2.24.0.1 string",
        QT_TRANSLATE_NOOP("findings", "A string holds characters that it must not hold."),
    ),
    Rule(
        "duplicate-property",
        _ERROR,
        f"{_JSON}: property names are unique",
        QT_TRANSLATE_NOOP("findings", "The same property stands here twice."),
    ),
    Rule(
        "doctype",
        _ERROR,
        f"{_XML}; FHIR R4, 6.1 security: no external references in XML",
        QT_TRANSLATE_NOOP("findings", "A document type declaration is unsafe; the body was not examined."),
    ),
    Rule(
        "too-deep",
        _ERROR,
        "Slotdesk, bound on what one message may cost",
        QT_TRANSLATE_NOOP("findings", "It is nested more deeply than any FHIR resource; the body was not examined."),
    ),
    Rule(
        "examined-in-part",
        _INFORMATION,
        "Slotdesk, bound on what one message may cost",
        QT_TRANSLATE_NOOP("findings", "The body is too large to be examined whole; nothing is said of the rest."),
        Party.NOBODY,
    ),
    Rule(
        "not-judged",
        _INFORMATION,
        "Slotdesk, rules that could not be applied",
        QT_TRANSLATE_NOOP("findings", "Some rules could not be applied to what stands here."),
        Party.NOBODY,
    ),
    Rule(
        "more-findings",
        _INFORMATION,
        "Slotdesk, bound on what one message may cost",
        QT_TRANSLATE_NOOP("findings", "The same was found more often than is listed."),
        Party.NOBODY,
    ),
    Rule(
        "no-resource",
        _ERROR,
        "FHIR R4, 3.1.0 RESTful API: bodies are resources",
        QT_TRANSLATE_NOOP("findings", "The body is not a FHIR resource."),
    ),
    Rule(
        "unknown-resource",
        _ERROR,
        "FHIR R4, resource list",
        QT_TRANSLATE_NOOP("findings", "FHIR R4 has no such resource type."),
    ),
    Rule(
        "not-examined",
        _INFORMATION,
        "Slotdesk, the resources that it knows",
        QT_TRANSLATE_NOOP("findings", "The elements of this resource type are not examined."),
        Party.NOBODY,
    ),
    Rule(
        "xml-namespace",
        _ERROR,
        f"{_XML}: the namespace is http://hl7.org/fhir",
        QT_TRANSLATE_NOOP("findings", "The element is not in FHIR's namespace."),
    ),
    Rule(
        "xml-order",
        _ERROR,
        f"{_XML}: elements always appear in the order documented",
        QT_TRANSLATE_NOOP("findings", "The element stands after one that it must precede."),
    ),
    Rule(
        "xml-text",
        _ERROR,
        f"{_XML}: values are in the value attribute",
        QT_TRANSLATE_NOOP("findings", "Text stands where FHIR has only attributes and elements."),
    ),
    Rule(
        "xml-attribute",
        _ERROR,
        f"{_XML}: attributes are id, url and value",
        QT_TRANSLATE_NOOP("findings", "FHIR has no such attribute here."),
    ),
    # The elements of a type.
    Rule(
        "missing-element",
        _ERROR,
        "FHIR R4, 2.28 cardinality",
        QT_TRANSLATE_NOOP("findings", "An element that must be there is missing."),
    ),
    Rule(
        "unknown-element",
        _ERROR,
        "FHIR R4, 2.28 elements of the type",
        QT_TRANSLATE_NOOP("findings", "The type has no such element."),
    ),
    Rule(
        "too-many",
        _ERROR,
        "FHIR R4, 2.28 cardinality",
        QT_TRANSLATE_NOOP("findings", "There are more of them than may be."),
    ),
    Rule(
        "array-expected",
        _ERROR,
        f"{_JSON}: an element that may repeat is an array even when it does not",
        QT_TRANSLATE_NOOP("findings", "The element may repeat, so JSON has an array here."),
    ),
    Rule(
        "array-unexpected",
        _ERROR,
        f"{_JSON}: only elements that may repeat are arrays",
        QT_TRANSLATE_NOOP("findings", "The element does not repeat, so JSON has no array here."),
    ),
    Rule(
        "null-value",
        _ERROR,
        f"{_JSON}: null only stands in arrays of primitive values",
        QT_TRANSLATE_NOOP("findings", "JSON's null must not stand here."),
    ),
    Rule(
        "choice-twice",
        _ERROR,
        "FHIR R4, 2.28.1 choice of data types: only one of them",
        QT_TRANSLATE_NOOP("findings", "The value is given in more than one type."),
    ),
    Rule("wrong-type", _ERROR, _JSON, QT_TRANSLATE_NOOP("findings", "The value is of another type than it must be.")),
    Rule(
        "wrong-form",
        _ERROR,
        f"{_TYPES}, primitive types",
        QT_TRANSLATE_NOOP("findings", "The value is not written as its type demands."),
    ),
    Rule(
        "no-offset",
        _ERROR,
        "FHIR R4, 2.24.0.1 primitive types, instant: the time zone SHALL be populated",
        QT_TRANSLATE_NOOP("findings", "The time has no offset from UTC."),
    ),
    Rule(
        "unknown-code",
        _ERROR,
        "FHIR R4, 4.1.5 required binding",
        QT_TRANSLATE_NOOP("findings", "The code is none of the value set that is required here."),
    ),
    Rule(
        "unknown-status",
        _ERROR,
        "FHIR R4, Appointment.status 1..1, required binding to appointmentstatus",
        QT_TRANSLATE_NOOP("findings", "FHIR has no such status."),
    ),
    Rule(
        "reference-target",
        _ERROR,
        "FHIR R4, 2.3.0 references: the types of the target",
        QT_TRANSLATE_NOOP("findings", "The reference leads to a type of resource that it must not lead to."),
    ),
    Rule(
        "empty-reference",
        _WARNING,
        "FHIR R4, 2.3.0 references: reference, identifier or display SHALL be present",
        QT_TRANSLATE_NOOP("findings", "The reference says neither where it leads nor whom it means."),
    ),
    Rule(
        "no-participant",
        _ERROR,
        "FHIR R4, Appointment.participant 1..*",
        QT_TRANSLATE_NOOP("findings", "Nobody and nothing takes part."),
    ),
    Rule(
        "end-not-after-start",
        _ERROR,
        "FHIR R4, Appointment.end: when the appointment is to conclude",
        QT_TRANSLATE_NOOP("findings", "The end is not after the start."),
    ),
)
