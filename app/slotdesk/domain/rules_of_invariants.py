"""Invariants of FHIR R4, by the keys that FHIR gives them."""

from __future__ import annotations

from typing import Final

from slotdesk.domain.finding import FindingSeverity
from slotdesk.domain.finding_rule import QT_TRANSLATE_NOOP, Rule

_ERROR, _WARNING = FindingSeverity.ERROR, FindingSeverity.WARNING


def _invariant(key: str, of: str, words: str, severity: FindingSeverity = _ERROR) -> Rule:
    return Rule(key, severity, f"FHIR R4, invariant {key} of {of}", words)


INVARIANT_RULES: Final = (
    Rule(
        "ele-1",
        _ERROR,
        "FHIR R4, invariant ele-1 of Element",
        QT_TRANSLATE_NOOP("findings", "An element must have a value or children."),
    ),
    Rule(
        "ext-1",
        _ERROR,
        "FHIR R4, invariant ext-1 of Extension",
        QT_TRANSLATE_NOOP("findings", "An extension has either a value or extensions, not both."),
    ),
    _invariant(
        "app-1", "Appointment.participant", QT_TRANSLATE_NOOP("findings", "A participant must have a type or an actor.")
    ),
    _invariant("app-2", "Appointment", QT_TRANSLATE_NOOP("findings", "Start and end must both be given, or neither.")),
    _invariant(
        "app-3",
        "Appointment",
        QT_TRANSLATE_NOOP("findings", "Only a proposed, cancelled or waitlisted appointment may lack start and end."),
    ),
    _invariant(
        "app-4",
        "Appointment",
        QT_TRANSLATE_NOOP("findings", "Only a cancelled or missed appointment has a reason for cancelling."),
    ),
    _invariant(
        "att-1", "Attachment", QT_TRANSLATE_NOOP("findings", "An attachment with data must say its content type.")
    ),
    _invariant("bdl-1", "Bundle", QT_TRANSLATE_NOOP("findings", "Only a search result or a history has a total.")),
    _invariant(
        "bdl-2", "Bundle", QT_TRANSLATE_NOOP("findings", "Only in a search result entries have a search mode or score.")
    ),
    _invariant(
        "bdl-3",
        "Bundle",
        QT_TRANSLATE_NOOP(
            "findings", "Entries have a request in a batch, a transaction or a history, and nowhere else."
        ),
    ),
    _invariant(
        "bdl-4",
        "Bundle",
        QT_TRANSLATE_NOOP(
            "findings",
            "Entries have a response in the answer to a batch or transaction or in a history, and nowhere else.",
        ),
    ),
    _invariant(
        "bdl-5",
        "Bundle.entry",
        QT_TRANSLATE_NOOP("findings", "An entry must have a resource unless it has a request or a response."),
    ),
    Rule(
        "duplicate-entry",
        _WARNING,
        "FHIR R4, invariant bdl-7 of Bundle: an entry is unique within a bundle",
        QT_TRANSLATE_NOOP("findings", "The same entry stands here more than once."),
    ),
    _invariant(
        "bdl-8",
        "Bundle.entry",
        QT_TRANSLATE_NOOP("findings", "The full URL must not lead to one version of the resource."),
    ),
    _invariant(
        "bdl-9",
        "Bundle",
        QT_TRANSLATE_NOOP("findings", "A document must have an identifier with a system and a value."),
    ),
    _invariant("bdl-10", "Bundle", QT_TRANSLATE_NOOP("findings", "A document must have a date.")),
    _invariant(
        "cpb-0",
        "CapabilityStatement",
        QT_TRANSLATE_NOOP("findings", "The name can't be used as an identifier by programs."),
        _WARNING,
    ),
    _invariant(
        "cpb-1",
        "CapabilityStatement",
        QT_TRANSLATE_NOOP("findings", "A statement must describe REST, messaging or documents."),
    ),
    _invariant(
        "cpb-2",
        "CapabilityStatement",
        QT_TRANSLATE_NOOP("findings", "A statement must have a description, a software or an implementation."),
    ),
    _invariant(
        "cpb-3",
        "CapabilityStatement",
        QT_TRANSLATE_NOOP("findings", "Only the statement of an instance has messaging endpoints."),
    ),
    _invariant(
        "cpb-7", "CapabilityStatement", QT_TRANSLATE_NOOP("findings", "The documents must differ in profile or mode.")
    ),
    _invariant(
        "cpb-9",
        "CapabilityStatement.rest",
        QT_TRANSLATE_NOOP("findings", "Each resource type may be described only once."),
    ),
    _invariant(
        "cpb-12",
        "CapabilityStatement.rest.resource",
        QT_TRANSLATE_NOOP("findings", "The names of search parameters must differ."),
    ),
    _invariant(
        "cpb-14",
        "CapabilityStatement",
        QT_TRANSLATE_NOOP("findings", "The statement of an instance must describe its implementation."),
    ),
    _invariant(
        "cpb-15",
        "CapabilityStatement",
        QT_TRANSLATE_NOOP("findings", "The statement of a capability describes the software and no implementation."),
    ),
    _invariant(
        "cpb-16",
        "CapabilityStatement",
        QT_TRANSLATE_NOOP("findings", "A statement of requirements describes neither software nor implementation."),
    ),
    _invariant(
        "cpt-2", "ContactPoint", QT_TRANSLATE_NOOP("findings", "A contact point with a value must say its system.")
    ),
    _invariant(
        "dom-2", "DomainResource", QT_TRANSLATE_NOOP("findings", "A contained resource must not contain others.")
    ),
    _invariant("dom-3", "DomainResource", QT_TRANSLATE_NOOP("findings", "Nothing refers to the contained resource.")),
    _invariant(
        "dom-4",
        "DomainResource",
        QT_TRANSLATE_NOOP("findings", "A contained resource has no version and no date of update."),
    ),
    _invariant("dom-5", "DomainResource", QT_TRANSLATE_NOOP("findings", "A contained resource has no security label.")),
    _invariant(
        "inv-1",
        "Parameters.parameter",
        QT_TRANSLATE_NOOP("findings", "A parameter has exactly one of a value, a resource and parts."),
    ),
    _invariant(
        "opd-0",
        "OperationDefinition",
        QT_TRANSLATE_NOOP("findings", "The operation's name can't be used as an identifier by programs."),
        _WARNING,
    ),
    _invariant(
        "opd-1",
        "OperationDefinition.parameter",
        QT_TRANSLATE_NOOP("findings", "A defined parameter must have a type or parts."),
    ),
    _invariant(
        "opd-2",
        "OperationDefinition.parameter",
        QT_TRANSLATE_NOOP("findings", "Only a defined parameter of type string has a search type."),
    ),
    _invariant(
        "opd-3",
        "OperationDefinition.parameter",
        QT_TRANSLATE_NOOP("findings", "Only a defined parameter of type Reference or canonical has target profiles."),
    ),
    _invariant(
        "org-1", "Organization", QT_TRANSLATE_NOOP("findings", "An organization must have a name or an identifier.")
    ),
    _invariant(
        "org-2",
        "Organization.address",
        QT_TRANSLATE_NOOP("findings", "The address of an organization is never of use home."),
    ),
    _invariant(
        "org-3",
        "Organization.telecom",
        QT_TRANSLATE_NOOP("findings", "The contact point of an organization is never of use home."),
    ),
    _invariant(
        "pat-1",
        "Patient.contact",
        QT_TRANSLATE_NOOP("findings", "A patient's contact must have details or an organization."),
    ),
    _invariant("per-1", "Period", QT_TRANSLATE_NOOP("findings", "The period ends before it starts.")),
    _invariant("qty-3", "Quantity", QT_TRANSLATE_NOOP("findings", "A quantity with a code must say its system.")),
    _invariant(
        "rat-1",
        "Ratio",
        QT_TRANSLATE_NOOP("findings", "A ratio has both numerator and denominator, or neither and an extension."),
    ),
    _invariant(
        "ref-1",
        "Reference",
        QT_TRANSLATE_NOOP("findings", "The reference leads to a contained resource that is not there."),
    ),
    _invariant("rng-2", "Range", QT_TRANSLATE_NOOP("findings", "The range's high is below its low.")),
    _invariant(
        "sev-1",
        "AuditEvent.entity",
        QT_TRANSLATE_NOOP("findings", "An audited entity has a name or a query, not both."),
    ),
    _invariant("tim-1", "Timing.repeat", QT_TRANSLATE_NOOP("findings", "A duration must say its unit.")),
    _invariant("tim-2", "Timing.repeat", QT_TRANSLATE_NOOP("findings", "A timing's period must say its unit.")),
    _invariant("tim-4", "Timing.repeat", QT_TRANSLATE_NOOP("findings", "A duration must not be negative.")),
    _invariant("tim-5", "Timing.repeat", QT_TRANSLATE_NOOP("findings", "A timing's period must not be negative.")),
    _invariant("tim-6", "Timing.repeat", QT_TRANSLATE_NOOP("findings", "A greatest period needs a period.")),
    _invariant("tim-7", "Timing.repeat", QT_TRANSLATE_NOOP("findings", "A greatest duration needs a duration.")),
    _invariant("tim-8", "Timing.repeat", QT_TRANSLATE_NOOP("findings", "A greatest count needs a count.")),
    _invariant(
        "tim-9",
        "Timing.repeat",
        QT_TRANSLATE_NOOP("findings", "An offset needs an event of the day other than a meal alone."),
    ),
    _invariant(
        "tim-10",
        "Timing.repeat",
        QT_TRANSLATE_NOOP("findings", "Times of day and events of the day exclude each other."),
    ),
    Rule(
        "txt-1",
        _ERROR,
        "FHIR R4, invariant txt-1 of Narrative: basic HTML formatting only",
        QT_TRANSLATE_NOOP("findings", "The narrative holds more than basic formatting, or is no XHTML."),
    ),
    Rule(
        "txt-2",
        _ERROR,
        "FHIR R4, invariant txt-2 of Narrative",
        QT_TRANSLATE_NOOP("findings", "The narrative is blank."),
    ),
)
