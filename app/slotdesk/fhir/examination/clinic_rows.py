"""The elements of what is booked, and of those it is booked with.

The notation is that of `element_table`.

Source: FHIR R4 4.0.1, resource definitions (definitions are in the public domain, CC0).
"""

from __future__ import annotations

from typing import Final

CLINIC: Final = {
    "Bundle": (
        "@resource identifier:Identifier type:code!@bundle-type timestamp:instant total:unsignedInt "
        "link:BundleLink* entry:BundleEntry* signature:Signature"
    ),
    "BundleLink": "@backbone relation:string! url:uri!",
    "BundleEntry": (
        "@backbone link:BundleLink* fullUrl:uri resource:Resource search:BundleEntrySearch "
        "request:BundleEntryRequest response:BundleEntryResponse"
    ),
    "BundleEntrySearch": "@backbone mode:code@search-entry-mode score:decimal",
    "BundleEntryRequest": (
        "@backbone method:code!@http-verb url:uri! ifNoneMatch:string ifModifiedSince:instant ifMatch:string "
        "ifNoneExist:string"
    ),
    "BundleEntryResponse": "@backbone status:string! location:uri etag:string lastModified:instant outcome:Resource",
    "Parameters": "@resource parameter:ParametersParameter*",
    "ParametersParameter": "@backbone name:string! value[x]:* resource:Resource part:ParametersParameter*",
    "Appointment": (
        "@domain identifier:Identifier* status:code!@appointmentstatus cancelationReason:CodeableConcept "
        "serviceCategory:CodeableConcept* serviceType:CodeableConcept* specialty:CodeableConcept* "
        "appointmentType:CodeableConcept reasonCode:CodeableConcept* "
        "reasonReference:Reference(Condition|Procedure|Observation|ImmunizationRecommendation)* "
        "priority:unsignedInt description:string supportingInformation:Reference* start:instant end:instant "
        "minutesDuration:positiveInt slot:Reference(Slot)* created:dateTime comment:string "
        "patientInstruction:string basedOn:Reference(ServiceRequest)* participant:AppointmentParticipant+ "
        "requestedPeriod:Period*"
    ),
    "AppointmentParticipant": (
        "@backbone type:CodeableConcept* "
        "actor:Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location) "
        "required:code@participantrequired status:code!@participationstatus period:Period"
    ),
    "Patient": (
        "@domain identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint* "
        "gender:code@administrative-gender birthDate:date deceased[x]:boolean|dateTime address:Address* "
        "maritalStatus:CodeableConcept multipleBirth[x]:boolean|integer photo:Attachment* contact:PatientContact* "
        "communication:PatientCommunication* "
        "generalPractitioner:Reference(Organization|Practitioner|PractitionerRole)* "
        "managingOrganization:Reference(Organization) link:PatientLink*"
    ),
    "PatientContact": (
        "@backbone relationship:CodeableConcept* name:HumanName telecom:ContactPoint* address:Address "
        "gender:code@administrative-gender organization:Reference(Organization) period:Period"
    ),
    "PatientCommunication": "@backbone language:CodeableConcept! preferred:boolean",
    "PatientLink": "@backbone other:Reference(Patient|RelatedPerson)! type:code!@link-type",
    "Practitioner": (
        "@domain identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint* address:Address* "
        "gender:code@administrative-gender birthDate:date photo:Attachment* "
        "qualification:PractitionerQualification* communication:CodeableConcept*"
    ),
    "PractitionerQualification": (
        "@backbone identifier:Identifier* code:CodeableConcept! period:Period issuer:Reference(Organization)"
    ),
    "PractitionerRole": (
        "@domain identifier:Identifier* active:boolean period:Period practitioner:Reference(Practitioner) "
        "organization:Reference(Organization) code:CodeableConcept* specialty:CodeableConcept* "
        "location:Reference(Location)* healthcareService:Reference(HealthcareService)* telecom:ContactPoint* "
        "availableTime:PractitionerRoleAvailableTime* notAvailable:PractitionerRoleNotAvailable* "
        "availabilityExceptions:string endpoint:Reference(Endpoint)*"
    ),
    "PractitionerRoleAvailableTime": (
        "@backbone daysOfWeek:code*@days-of-week allDay:boolean availableStartTime:time availableEndTime:time"
    ),
    "PractitionerRoleNotAvailable": "@backbone description:string! during:Period",
    "Location": (
        "@domain identifier:Identifier* status:code@location-status operationalStatus:Coding name:string "
        "alias:string* description:string mode:code@location-mode type:CodeableConcept* telecom:ContactPoint* "
        "address:Address physicalType:CodeableConcept position:LocationPosition "
        "managingOrganization:Reference(Organization) partOf:Reference(Location) "
        "hoursOfOperation:LocationHoursOfOperation* availabilityExceptions:string endpoint:Reference(Endpoint)*"
    ),
    "LocationPosition": "@backbone longitude:decimal! latitude:decimal! altitude:decimal",
    "LocationHoursOfOperation": (
        "@backbone daysOfWeek:code*@days-of-week allDay:boolean openingTime:time closingTime:time"
    ),
    "Organization": (
        "@domain identifier:Identifier* active:boolean type:CodeableConcept* name:string alias:string* "
        "telecom:ContactPoint* address:Address* partOf:Reference(Organization) contact:OrganizationContact* "
        "endpoint:Reference(Endpoint)*"
    ),
    "OrganizationContact": "@backbone purpose:CodeableConcept name:HumanName telecom:ContactPoint* address:Address",
    "HealthcareService": (
        "@domain identifier:Identifier* active:boolean providedBy:Reference(Organization) "
        "category:CodeableConcept* type:CodeableConcept* specialty:CodeableConcept* location:Reference(Location)* "
        "name:string comment:string extraDetails:markdown photo:Attachment telecom:ContactPoint* "
        "coverageArea:Reference(Location)* serviceProvisionCode:CodeableConcept* "
        "eligibility:HealthcareServiceEligibility* program:CodeableConcept* characteristic:CodeableConcept* "
        "communication:CodeableConcept* referralMethod:CodeableConcept* appointmentRequired:boolean "
        "availableTime:HealthcareServiceAvailableTime* notAvailable:HealthcareServiceNotAvailable* "
        "availabilityExceptions:string endpoint:Reference(Endpoint)*"
    ),
    "HealthcareServiceEligibility": "@backbone code:CodeableConcept comment:markdown",
    "HealthcareServiceAvailableTime": (
        "@backbone daysOfWeek:code*@days-of-week allDay:boolean availableStartTime:time availableEndTime:time"
    ),
    "HealthcareServiceNotAvailable": "@backbone description:string! during:Period",
    "RelatedPerson": (
        "@domain identifier:Identifier* active:boolean patient:Reference(Patient)! relationship:CodeableConcept* "
        "name:HumanName* telecom:ContactPoint* gender:code@administrative-gender birthDate:date address:Address* "
        "photo:Attachment* period:Period communication:RelatedPersonCommunication*"
    ),
    "RelatedPersonCommunication": "@backbone language:CodeableConcept! preferred:boolean",
    "OperationOutcome": "@domain issue:OperationOutcomeIssue+",
    "OperationOutcomeIssue": (
        "@backbone severity:code!@issue-severity code:code!@issue-type details:CodeableConcept diagnostics:string "
        "location:string* expression:string*"
    ),
    "Slot": (
        "@domain identifier:Identifier* serviceCategory:CodeableConcept* serviceType:CodeableConcept* "
        "specialty:CodeableConcept* appointmentType:CodeableConcept schedule:Reference(Schedule)! "
        "status:code!@slotstatus start:instant! end:instant! overbooked:boolean comment:string"
    ),
    "Schedule": (
        "@domain identifier:Identifier* active:boolean serviceCategory:CodeableConcept* "
        "serviceType:CodeableConcept* specialty:CodeableConcept* "
        "actor:Reference(Patient|Practitioner|PractitionerRole|RelatedPerson|Device|HealthcareService|Location)+ "
        "planningHorizon:Period comment:string"
    ),
}
