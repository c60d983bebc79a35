"""The codes of the value sets that elements must be coded in, and IHE's own reasons for a status.

Source: FHIR R4 4.0.1, the value set of each name (codes are in the public domain, CC0).
"""

from __future__ import annotations

from typing import Final

_LISTS: Final = {
    "bundle-type": (
        "document message transaction transaction-response batch batch-response history searchset collection"
    ),
    "search-entry-mode": "match include outcome",
    "http-verb": "GET HEAD POST PUT DELETE PATCH",
    "appointmentstatus": (
        "proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist"
    ),
    "participantrequired": "required optional information-only",
    "participationstatus": "accepted declined tentative needs-action",
    "administrative-gender": "male female other unknown",
    "link-type": "replaced-by replaces refer seealso",
    "days-of-week": "mon tue wed thu fri sat sun",
    "location-status": "active suspended inactive",
    "location-mode": "instance kind",
    "issue-severity": "fatal error warning information",
    "issue-type": (
        "invalid structure required value invariant security login unknown expired forbidden suppressed processing "
        "not-supported duplicate multiple-matches not-found deleted too-long code-invalid extension too-costly "
        "business-rule conflict transient lock-error no-store exception timeout incomplete throttled informational"
    ),
    "publication-status": "draft active retired unknown",
    "capability-statement-kind": "instance capability requirements",
    "FHIR-version": (
        "0.01 0.05 0.06 0.11 0.0.80 0.0.81 0.0.82 0.4.0 0.5.0 1.0.0 1.0.1 1.0.2 1.1.0 1.4.0 1.6.0 1.8.0 3.0.0 "
        "3.0.1 3.3.0 3.5.0 4.0.0 4.0.1"
    ),
    "restful-capability-mode": "client server",
    "type-restful-interaction": "read vread update patch delete history-instance history-type create search-type",
    "versioning-policy": "no-version versioned versioned-update",
    "conditional-read-status": "not-supported modified-since not-match full-support",
    "conditional-delete-status": "not-supported single multiple",
    "reference-handling-policy": "literal logical resolves enforced local",
    "search-param-type": "number date string token reference composite quantity uri special",
    "system-restful-interaction": "transaction batch search-system history-system",
    "event-capability-mode": "sender receiver",
    "document-mode": "producer consumer",
    "operation-kind": "operation query",
    "operation-parameter-use": "in out",
    "binding-strength": "required extensible preferred example",
    "audit-event-action": "C R U D E",
    "audit-event-outcome": "0 4 8 12",
    "network-type": "1 2 3 4 5",
    "slotstatus": "busy free busy-unavailable busy-tentative entered-in-error",
    "identifier-use": "usual official temp secondary old",
    "narrative-status": "generated extensions additional empty",
    "name-use": "usual official temp nickname anonymous old maiden",
    "contact-point-system": "phone fax email pager url sms other",
    "contact-point-use": "home work temp old mobile",
    "address-use": "home work temp old billing",
    "address-type": "postal physical both",
    "quantity-comparator": "< <= >= >",
    "units-of-time": "s min h d wk mo a",
    "event-timing": (
        "MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early EVE.late NIGHT PHS HS WAKE C CM CD CV "
        "AC ACM ACD ACV PC PCM PCD PCV"
    ),
    "resource-types": (
        "Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent "
        "Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam "
        "CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem "
        "Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent "
        "Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device "
        "DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest "
        "DocumentReference EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse "
        "EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit "
        "FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy "
        "Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice "
        "Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration "
        "MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement MedicinalProduct "
        "MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication "
        "MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured "
        "MedicinalProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect "
        "MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation "
        "ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation "
        "Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner "
        "PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup "
        "ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment "
        "RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition "
        "StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid SubstancePolymer "
        "SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification "
        "SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport TestScript ValueSet "
        "VerificationResult VisionPrescription"
    ),
    # IHE ITI Scheduling 1.0.0, CodeSystem status-reason; the spelling is its own.
    "status-reason": (
        "abnormal-results cms-auth deceased discharged disgruntled equip-unavail financial hospitalized "
        "improper-iv improved interpreter-unavail meeting moved needs-tests new-provider no-show other "
        "patient-cancel personal plan-changes pregnant prep-incomplete prep-unavail refused room-unavial "
        "scheduling-error staff-cancel terminated transportation wait-list walk-in-error weather"
    ),
}
CODES: Final = {name: frozenset(codes.split()) for name, codes in _LISTS.items()}
