"""The elements of the FHIR R4 types this server speaks: names, types and order, as XML needs them.

Each row reads ``name:type`` with a star for lists; a name with ``@`` stands for a row of ``SHARED``.
The JSON form needs no table, except to tell lists and number types apart when XML is read.

Source: FHIR R4 4.0.1, resource and datatype definitions (element order of the XML templates).
"""

from typing import NamedTuple

SHARED = {
    "@resource": "id:id meta:Meta implicitRules:uri language:code",
    "@domain": (
        "id:id meta:Meta implicitRules:uri language:code text:Narrative contained:Resource* "
        "extension:Extension* modifierExtension:Extension*"
    ),
    "@backbone": "id:string extension:Extension* modifierExtension:Extension*",
    "@element": "id:string extension:Extension*",
    "@value": (
        "valueBase64Binary:base64Binary valueBoolean:boolean valueCanonical:canonical valueCode:code "
        "valueDate:date valueDateTime:dateTime valueDecimal:decimal valueId:id valueInstant:instant "
        "valueInteger:integer valueMarkdown:markdown valueOid:oid valuePositiveInt:positiveInt "
        "valueString:string valueTime:time valueUnsignedInt:unsignedInt valueUri:uri valueUrl:url "
        "valueUuid:uuid valueAddress:Address valueAttachment:Attachment "
        "valueCodeableConcept:CodeableConcept valueCoding:Coding valueContactPoint:ContactPoint "
        "valueDuration:Duration valueHumanName:HumanName valueIdentifier:Identifier valuePeriod:Period "
        "valueQuantity:Quantity valueRange:Range valueReference:Reference valueTiming:Timing "
        "valueAge:Quantity valueCount:Quantity valueDistance:Quantity "
        "valueMoney:Money valueRatio:Ratio valueAnnotation:Annotation"
    ),
}

TYPES = {
    "Element": "@element",
    "Bundle": (
        "@resource identifier:Identifier type:code timestamp:instant total:unsignedInt link:BundleLink* "
        "entry:BundleEntry*"
    ),
    "Parameters": "@resource parameter:ParametersParameter*",
    "Appointment": (
        "@domain identifier:Identifier* status:code cancelationReason:CodeableConcept "
        "serviceCategory:CodeableConcept* serviceType:CodeableConcept* specialty:CodeableConcept* "
        "appointmentType:CodeableConcept reasonCode:CodeableConcept* reasonReference:Reference* "
        "priority:unsignedInt description:string supportingInformation:Reference* start:instant "
        "end:instant minutesDuration:positiveInt slot:Reference* created:dateTime comment:string "
        "patientInstruction:string basedOn:Reference* participant:AppointmentParticipant* "
        "requestedPeriod:Period*"
    ),
    "Patient": (
        "@domain identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint* gender:code "
        "birthDate:date deceasedBoolean:boolean deceasedDateTime:dateTime address:Address* "
        "maritalStatus:CodeableConcept multipleBirthBoolean:boolean multipleBirthInteger:integer "
        "photo:Attachment* contact:PatientContact* communication:PatientCommunication* "
        "generalPractitioner:Reference* managingOrganization:Reference link:PatientLink*"
    ),
    "Practitioner": (
        "@domain identifier:Identifier* active:boolean name:HumanName* telecom:ContactPoint* "
        "address:Address* gender:code birthDate:date photo:Attachment* "
        "qualification:PractitionerQualification* communication:CodeableConcept*"
    ),
    "PractitionerRole": (
        "@domain identifier:Identifier* active:boolean period:Period practitioner:Reference "
        "organization:Reference code:CodeableConcept* specialty:CodeableConcept* location:Reference* "
        "healthcareService:Reference* telecom:ContactPoint* availableTime:PractitionerRoleAvailableTime* "
        "notAvailable:PractitionerRoleNotAvailable* availabilityExceptions:string endpoint:Reference*"
    ),
    "Location": (
        "@domain identifier:Identifier* status:code operationalStatus:Coding name:string alias:string* "
        "description:string mode:code type:CodeableConcept* telecom:ContactPoint* address:Address "
        "physicalType:CodeableConcept position:LocationPosition managingOrganization:Reference "
        "partOf:Reference hoursOfOperation:LocationHoursOfOperation* availabilityExceptions:string "
        "endpoint:Reference*"
    ),
    "Organization": (
        "@domain identifier:Identifier* active:boolean type:CodeableConcept* name:string alias:string* "
        "telecom:ContactPoint* address:Address* partOf:Reference contact:OrganizationContact* "
        "endpoint:Reference*"
    ),
    "HealthcareService": (
        "@domain identifier:Identifier* active:boolean providedBy:Reference category:CodeableConcept* "
        "type:CodeableConcept* specialty:CodeableConcept* location:Reference* name:string comment:string "
        "extraDetails:markdown photo:Attachment telecom:ContactPoint* coverageArea:Reference* "
        "serviceProvisionCode:CodeableConcept* eligibility:HealthcareServiceEligibility* "
        "program:CodeableConcept* characteristic:CodeableConcept* communication:CodeableConcept* "
        "referralMethod:CodeableConcept* appointmentRequired:boolean "
        "availableTime:HealthcareServiceAvailableTime* notAvailable:HealthcareServiceNotAvailable* "
        "availabilityExceptions:string endpoint:Reference*"
    ),
    "Coverage": (
        "@domain identifier:Identifier* status:code type:CodeableConcept policyHolder:Reference "
        "subscriber:Reference subscriberId:string beneficiary:Reference dependent:string "
        "relationship:CodeableConcept period:Period payor:Reference* class:CoverageClass* order:positiveInt "
        "network:string costToBeneficiary:CoverageCostToBeneficiary* subrogation:boolean contract:Reference*"
    ),
    "CoverageClass": "@backbone type:CodeableConcept value:string name:string",
    "CoverageCostToBeneficiary": (
        "@backbone type:CodeableConcept valueQuantity:Quantity valueMoney:Money "
        "exception:CoverageCostToBeneficiaryException*"
    ),
    "CoverageCostToBeneficiaryException": "@backbone type:CodeableConcept period:Period",
    "ValueSet": (
        "@domain url:uri identifier:Identifier* version:string name:string title:string status:code "
        "experimental:boolean date:dateTime publisher:string contact:ContactDetail* description:markdown "
        "jurisdiction:CodeableConcept* immutable:boolean purpose:markdown copyright:markdown "
        "expansion:ValueSetExpansion"
    ),
    "ValueSetExpansion": (
        "@backbone identifier:uri timestamp:dateTime total:integer offset:integer contains:ValueSetExpansionContains*"
    ),
    "ValueSetExpansionContains": (
        "@backbone system:uri abstract:boolean inactive:boolean version:string code:code display:string "
        "contains:ValueSetExpansionContains*"
    ),
    "AuditEvent": (
        "@domain type:Coding subtype:Coding* action:code period:Period recorded:instant outcome:code "
        "outcomeDesc:string purposeOfEvent:CodeableConcept* agent:AuditEventAgent* source:AuditEventSource "
        "entity:AuditEventEntity*"
    ),
    "AuditEventAgent": (
        "@backbone type:CodeableConcept role:CodeableConcept* who:Reference altId:string name:string "
        "requestor:boolean location:Reference policy:uri* media:Coding network:AuditEventAgentNetwork "
        "purposeOfUse:CodeableConcept*"
    ),
    "AuditEventAgentNetwork": "@backbone address:string type:code",
    "AuditEventSource": "@backbone site:string observer:Reference type:Coding*",
    "AuditEventEntity": (
        "@backbone what:Reference type:Coding role:Coding lifecycle:Coding securityLabel:Coding* name:string "
        "description:string query:base64Binary detail:AuditEventEntityDetail*"
    ),
    "AuditEventEntityDetail": "@backbone type:string valueString:string valueBase64Binary:base64Binary",
    "OperationOutcome": "@domain issue:OperationOutcomeIssue*",
    "CapabilityStatement": (
        "@domain url:uri version:string name:string title:string status:code experimental:boolean "
        "date:dateTime publisher:string contact:ContactDetail* description:markdown "
        "jurisdiction:CodeableConcept* purpose:markdown copyright:markdown kind:code "
        "instantiates:canonical* imports:canonical* software:CapabilityStatementSoftware "
        "implementation:CapabilityStatementImplementation fhirVersion:code format:code* patchFormat:code* "
        "implementationGuide:canonical* rest:CapabilityStatementRest*"
    ),
    "OperationDefinition": (
        "@domain url:uri version:string name:string title:string status:code kind:code "
        "experimental:boolean date:dateTime publisher:string contact:ContactDetail* description:markdown "
        "jurisdiction:CodeableConcept* purpose:markdown affectsState:boolean code:code comment:markdown "
        "base:canonical resource:code* system:boolean type:boolean instance:boolean "
        "inputProfile:canonical outputProfile:canonical parameter:OperationDefinitionParameter* "
        "overload:OperationDefinitionOverload*"
    ),
    "Meta": ("@element versionId:id lastUpdated:instant source:uri profile:canonical* security:Coding* tag:Coding*"),
    "Identifier": ("@element use:code type:CodeableConcept system:uri value:string period:Period assigner:Reference"),
    "BundleLink": "@backbone relation:string url:uri",
    "BundleEntry": (
        "@backbone link:BundleLink* fullUrl:uri resource:Resource search:BundleEntrySearch "
        "request:BundleEntryRequest response:BundleEntryResponse"
    ),
    "ParametersParameter": "@backbone name:string @value resource:Resource part:ParametersParameter*",
    "Narrative": "@element status:code div:xhtml",
    "Extension": "@element url:uri @value",
    "CodeableConcept": "@element coding:Coding* text:string",
    "Reference": "@element reference:string type:uri identifier:Identifier display:string",
    "AppointmentParticipant": (
        "@backbone type:CodeableConcept* actor:Reference required:code status:code period:Period"
    ),
    "Period": "@element start:dateTime end:dateTime",
    "HumanName": (
        "@element use:code text:string family:string given:string* prefix:string* suffix:string* period:Period"
    ),
    "ContactPoint": "@element system:code value:string use:code rank:positiveInt period:Period",
    "Address": (
        "@element use:code type:code text:string line:string* city:string district:string state:string "
        "postalCode:string country:string period:Period"
    ),
    "Attachment": (
        "@element contentType:code language:code data:base64Binary url:url size:unsignedInt "
        "hash:base64Binary title:string creation:dateTime"
    ),
    "PatientContact": (
        "@backbone relationship:CodeableConcept* name:HumanName telecom:ContactPoint* address:Address "
        "gender:code organization:Reference period:Period"
    ),
    "PatientCommunication": "@backbone language:CodeableConcept preferred:boolean",
    "PatientLink": "@backbone other:Reference type:code",
    "PractitionerQualification": (
        "@backbone identifier:Identifier* code:CodeableConcept period:Period issuer:Reference"
    ),
    "PractitionerRoleAvailableTime": (
        "@backbone daysOfWeek:code* allDay:boolean availableStartTime:time availableEndTime:time"
    ),
    "PractitionerRoleNotAvailable": "@backbone description:string during:Period",
    "Coding": "@element system:uri version:string code:code display:string userSelected:boolean",
    "LocationPosition": "@backbone longitude:decimal latitude:decimal altitude:decimal",
    "LocationHoursOfOperation": ("@backbone daysOfWeek:code* allDay:boolean openingTime:time closingTime:time"),
    "OrganizationContact": ("@backbone purpose:CodeableConcept name:HumanName telecom:ContactPoint* address:Address"),
    "HealthcareServiceEligibility": "@backbone code:CodeableConcept comment:markdown",
    "HealthcareServiceAvailableTime": (
        "@backbone daysOfWeek:code* allDay:boolean availableStartTime:time availableEndTime:time"
    ),
    "HealthcareServiceNotAvailable": "@backbone description:string during:Period",
    "OperationOutcomeIssue": (
        "@backbone severity:code code:code details:CodeableConcept diagnostics:string location:string* "
        "expression:string*"
    ),
    "ContactDetail": "@element name:string telecom:ContactPoint*",
    "CapabilityStatementSoftware": "@backbone name:string version:string releaseDate:dateTime",
    "CapabilityStatementImplementation": "@backbone description:string url:url custodian:Reference",
    "CapabilityStatementRest": (
        "@backbone mode:code documentation:markdown security:CapabilityStatementRestSecurity "
        "resource:CapabilityStatementRestResource* interaction:CapabilityStatementRestInteraction* "
        "searchParam:CapabilityStatementRestResourceSearchParam* "
        "operation:CapabilityStatementRestResourceOperation* compartment:canonical*"
    ),
    "OperationDefinitionParameter": (
        "@backbone name:code use:code min:integer max:string documentation:string type:code "
        "targetProfile:canonical* searchType:code binding:OperationDefinitionParameterBinding "
        "referencedFrom:OperationDefinitionParameterReferencedFrom* part:OperationDefinitionParameter*"
    ),
    "OperationDefinitionOverload": "@backbone parameterName:string* comment:string",
    "BundleEntrySearch": "@backbone mode:code score:decimal",
    "BundleEntryRequest": (
        "@backbone method:code url:uri ifNoneMatch:string ifModifiedSince:instant ifMatch:string ifNoneExist:string"
    ),
    "BundleEntryResponse": ("@backbone status:string location:uri etag:string lastModified:instant outcome:Resource"),
    "Duration": "@element value:decimal comparator:code unit:string system:uri code:code",
    "Quantity": "@element value:decimal comparator:code unit:string system:uri code:code",
    "Money": "@element value:decimal currency:code",
    "Ratio": "@element numerator:Quantity denominator:Quantity",
    "Annotation": "@element authorReference:Reference authorString:string time:dateTime text:markdown",
    "Range": "@element low:Quantity high:Quantity",
    "Timing": "@backbone event:dateTime* repeat:TimingRepeat code:CodeableConcept",
    "CapabilityStatementRestSecurity": ("@backbone cors:boolean service:CodeableConcept* description:markdown"),
    "CapabilityStatementRestResource": (
        "@backbone type:code profile:canonical supportedProfile:canonical* documentation:markdown "
        "interaction:CapabilityStatementRestResourceInteraction* versioning:code readHistory:boolean "
        "updateCreate:boolean conditionalCreate:boolean conditionalRead:code conditionalUpdate:boolean "
        "conditionalDelete:code referencePolicy:code* searchInclude:string* searchRevInclude:string* "
        "searchParam:CapabilityStatementRestResourceSearchParam* "
        "operation:CapabilityStatementRestResourceOperation*"
    ),
    "CapabilityStatementRestInteraction": "@backbone code:code documentation:markdown",
    "CapabilityStatementRestResourceSearchParam": (
        "@backbone name:string definition:canonical type:code documentation:markdown"
    ),
    "CapabilityStatementRestResourceOperation": ("@backbone name:string definition:canonical documentation:markdown"),
    "OperationDefinitionParameterBinding": "@backbone strength:code valueSet:canonical",
    "OperationDefinitionParameterReferencedFrom": "@backbone source:string sourceId:string",
    "TimingRepeat": (
        "@element boundsDuration:Duration boundsRange:Range boundsPeriod:Period count:positiveInt "
        "countMax:positiveInt duration:decimal durationMax:decimal durationUnit:code "
        "frequency:positiveInt frequencyMax:positiveInt period:decimal periodMax:decimal periodUnit:code "
        "dayOfWeek:code* timeOfDay:time* when:code* offset:unsignedInt"
    ),
    "CapabilityStatementRestResourceInteraction": "@backbone code:code documentation:markdown",
}


class Element(NamedTuple):
    """One element of a type; ``repeats`` says that JSON has a list even for one value."""

    name: str
    type: str
    repeats: bool


def _elements(row: str) -> tuple[Element, ...]:
    found: list[Element] = []
    for word in row.split():
        if word.startswith("@"):
            found.extend(_elements(SHARED[word]))
            continue
        name, _, type_name = word.partition(":")
        found.append(Element(name, type_name.rstrip("*"), type_name.endswith("*")))
    return tuple(found)


ELEMENTS: dict[str, tuple[Element, ...]] = {name: _elements(row) for name, row in TYPES.items()}
BY_NAME: dict[str, dict[str, Element]] = {
    name: {element.name: element for element in elements} for name, elements in ELEMENTS.items()
}
RESOURCES = frozenset(name for name, row in TYPES.items() if row.startswith(("@domain", "@resource")))
