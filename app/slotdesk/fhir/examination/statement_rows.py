"""The elements of what servers say of themselves, and of audit events.

The notation is that of `element_table`.

Source: FHIR R4 4.0.1, CapabilityStatement, OperationDefinition, AuditEvent (definitions are in the public domain, CC0).
"""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = {
    "CapabilityStatement": (
        "@domain url:uri version:string name:string title:string status:code!@publication-status "
        "experimental:boolean date:dateTime! publisher:string contact:ContactDetail* description:markdown "
        "useContext:UsageContext* jurisdiction:CodeableConcept* purpose:markdown copyright:markdown "
        "kind:code!@capability-statement-kind instantiates:canonical* imports:canonical* "
        "software:CapabilityStatementSoftware implementation:CapabilityStatementImplementation "
        "fhirVersion:code!@FHIR-version format:code+ patchFormat:code* implementationGuide:canonical* "
        "rest:CapabilityStatementRest* messaging:CapabilityStatementMessaging* "
        "document:CapabilityStatementDocument*"
    ),
    "CapabilityStatementSoftware": "@backbone name:string! version:string releaseDate:dateTime",
    "CapabilityStatementImplementation": "@backbone description:string! url:url custodian:Reference(Organization)",
    "CapabilityStatementRest": (
        "@backbone mode:code!@restful-capability-mode documentation:markdown "
        "security:CapabilityStatementRestSecurity resource:CapabilityStatementRestResource* "
        "interaction:CapabilityStatementRestInteraction* searchParam:CapabilityStatementRestResourceSearchParam* "
        "operation:CapabilityStatementRestResourceOperation* compartment:canonical*"
    ),
    "CapabilityStatementRestSecurity": "@backbone cors:boolean service:CodeableConcept* description:markdown",
    "CapabilityStatementRestResource": (
        "@backbone type:code!@resource-types profile:canonical supportedProfile:canonical* documentation:markdown "
        "interaction:CapabilityStatementRestResourceInteraction* versioning:code@versioning-policy "
        "readHistory:boolean updateCreate:boolean conditionalCreate:boolean "
        "conditionalRead:code@conditional-read-status conditionalUpdate:boolean "
        "conditionalDelete:code@conditional-delete-status referencePolicy:code*@reference-handling-policy "
        "searchInclude:string* searchRevInclude:string* searchParam:CapabilityStatementRestResourceSearchParam* "
        "operation:CapabilityStatementRestResourceOperation*"
    ),
    "CapabilityStatementRestResourceInteraction": (
        "@backbone code:code!@type-restful-interaction documentation:markdown"
    ),
    "CapabilityStatementRestResourceSearchParam": (
        "@backbone name:string! definition:canonical type:code!@search-param-type documentation:markdown"
    ),
    "CapabilityStatementRestResourceOperation": "@backbone name:string! definition:canonical! documentation:markdown",
    "CapabilityStatementRestInteraction": "@backbone code:code!@system-restful-interaction documentation:markdown",
    "CapabilityStatementMessaging": (
        "@backbone endpoint:CapabilityStatementMessagingEndpoint* reliableCache:unsignedInt documentation:markdown "
        "supportedMessage:CapabilityStatementMessagingSupportedMessage*"
    ),
    "CapabilityStatementMessagingEndpoint": "@backbone protocol:Coding! address:url!",
    "CapabilityStatementMessagingSupportedMessage": (
        "@backbone mode:code!@event-capability-mode definition:canonical!"
    ),
    "CapabilityStatementDocument": "@backbone mode:code!@document-mode documentation:markdown profile:canonical!",
    "OperationDefinition": (
        "@domain url:uri version:string name:string! title:string status:code!@publication-status "
        "kind:code!@operation-kind experimental:boolean date:dateTime publisher:string contact:ContactDetail* "
        "description:markdown useContext:UsageContext* jurisdiction:CodeableConcept* purpose:markdown "
        "affectsState:boolean code:code! comment:markdown base:canonical resource:code*@resource-types system:boolean! "
        "type:boolean! instance:boolean! inputProfile:canonical outputProfile:canonical "
        "parameter:OperationDefinitionParameter* overload:OperationDefinitionOverload*"
    ),
    "OperationDefinitionParameter": (
        "@backbone name:code! use:code!@operation-parameter-use min:integer! max:string! documentation:string "
        "type:code targetProfile:canonical* searchType:code@search-param-type "
        "binding:OperationDefinitionParameterBinding referencedFrom:OperationDefinitionParameterReferencedFrom* "
        "part:OperationDefinitionParameter*"
    ),
    "OperationDefinitionParameterBinding": "@backbone strength:code!@binding-strength valueSet:canonical!",
    "OperationDefinitionParameterReferencedFrom": "@backbone source:string! sourceId:string",
    "OperationDefinitionOverload": "@backbone parameterName:string* comment:string",
    "AuditEvent": (
        "@domain type:Coding! subtype:Coding* action:code@audit-event-action period:Period recorded:instant! "
        "outcome:code@audit-event-outcome outcomeDesc:string purposeOfEvent:CodeableConcept* "
        "agent:AuditEventAgent+ source:AuditEventSource! entity:AuditEventEntity*"
    ),
    "AuditEventAgent": (
        "@backbone type:CodeableConcept role:CodeableConcept* "
        "who:Reference(PractitionerRole|Practitioner|Organization|Device|Patient|RelatedPerson) altId:string "
        "name:string requestor:boolean! location:Reference(Location) policy:uri* media:Coding "
        "network:AuditEventAgentNetwork purposeOfUse:CodeableConcept*"
    ),
    "AuditEventAgentNetwork": "@backbone address:string type:code@network-type",
    "AuditEventSource": (
        "@backbone site:string "
        "observer:Reference(PractitionerRole|Practitioner|Organization|Device|Patient|RelatedPerson)! type:Coding*"
    ),
    "AuditEventEntity": (
        "@backbone what:Reference type:Coding role:Coding lifecycle:Coding securityLabel:Coding* name:string "
        "description:string query:base64Binary detail:AuditEventEntityDetail*"
    ),
    "AuditEventEntityDetail": "@backbone type:string! value[x]:string|base64Binary!",
}
