"""URLs, media types and clauses, each with the text that defines it."""

from __future__ import annotations

from typing import Final

# FHIR R4, 3.1.0.1.10 Content Types and encodings.
JSON: Final = "application/fhir+json"
XML: Final = "application/fhir+xml"
XML_NAMESPACE: Final = "http://hl7.org/fhir"
XHTML_NAMESPACE: Final = "http://www.w3.org/1999/xhtml"

# IHE ITI Scheduling 1.0.0, StructureDefinition extension-status-reason.
STATUS_REASON: Final = "https://profiles.ihe.net/ITI/Scheduling/StructureDefinition/extension-status-reason"
# HL7 FHIR core extension; where a Location says which zone its clocks show.
TIMEZONE: Final = "http://hl7.org/fhir/StructureDefinition/timezone"
# FHIR R4, Appointment.reasonCode: the value set that its codes are from where nothing else is agreed upon.
ENCOUNTER_REASON: Final = "http://hl7.org/fhir/ValueSet/encounter-reason"
# Our own: which event of which program this is, so that none is stored twice (FHIR R4, Resource.meta.tag).
AUDIT_EVENT_TAG: Final = "urn:slotdesk:audit-event"

_PROFILE = "IHE ITI Scheduling 1.0.0, StructureDefinition ihe-sched-appt, Appointment"
_BUNDLE = "IHE ITI Scheduling 1.0.0, StructureDefinition ihe-sched-avail-bundle, Bundle"

CLAUSE_START: Final = f"{_PROFILE}.start 1..1"
CLAUSE_END: Final = f"{_PROFILE}.end 1..1"
CLAUSE_REQUESTED_PERIOD: Final = f"{_PROFILE}.requestedPeriod 1..1"
CLAUSE_ACTOR: Final = f"{_PROFILE}.participant.actor 1..1"
CLAUSE_PARTICIPANT: Final = "FHIR R4, Appointment.participant 1..*"
CLAUSE_PARTICIPANT_STATUS: Final = "FHIR R4, Appointment.participant.status 1..1"
CLAUSE_STATUS: Final = "FHIR R4, Appointment.status 1..1, required binding to appointmentstatus"
CLAUSE_INSTANT: Final = "FHIR R4, 2.24.0.1 primitive types, instant: the time zone SHALL be populated"
CLAUSE_END_AFTER_START: Final = "FHIR R4, Appointment.end: when the appointment is to conclude"
CLAUSE_TYPES: Final = "FHIR R4, 2.6.2 JSON representation of resources"
CLAUSE_BUNDLE_TYPE: Final = f"{_BUNDLE}.type fixed to searchset"
CLAUSE_TOTAL: Final = f"{_BUNDLE}.total 1..1"
CLAUSE_TOTAL_VALUE: Final = "FHIR R4, Bundle.total: the number of matches on all pages"
CLAUSE_SEARCH_MODE: Final = f"{_BUNDLE}.entry.search.mode 1..1"
CLAUSE_ENTRY: Final = f"{_BUNDLE}.entry holds Appointment or OperationOutcome"
CLAUSE_UNIQUE: Final = "FHIR R4, Bundle invariant bdl-7: an entry is unique within a bundle"
CLAUSE_MEDIA_TYPE: Final = "FHIR R4, 3.1.0.1.10 content types: application/fhir+json or application/fhir+xml"
CLAUSE_PROPOSED: Final = "IHE ITI Scheduling 1.0.0, OperationDefinition appointment-find, return: proposed Appointments"
CLAUSE_PENDING: Final = "IHE ITI TF-2 3.116.4.2.1: Appointment.status shall be pending"
CLAUSE_PERIOD_FIND: Final = "IHE ITI Scheduling 1.0.0, OperationDefinition appointment-find, start and end"
CLAUSE_PERIOD_SEARCH: Final = "IHE ITI TF-2 3.118.4.1.2, date"
CLAUSE_HOLD_REFERENCE: Final = "IHE ITI Scheduling 1.0.0, OperationDefinition appointment-hold, appointment-reference"
CLAUSE_BOOK_RESULT: Final = "IHE ITI Scheduling 1.0.0, OperationDefinition appointment-book, return"
CLAUSE_HOLD_RESULT: Final = "IHE ITI Scheduling 1.0.0, OperationDefinition appointment-hold, return"
