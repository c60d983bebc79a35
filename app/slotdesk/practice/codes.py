"""Code systems, extension URLs and identifier systems that the practice server uses."""

from typing import Any, NamedTuple

SNOMED = "http://snomed.info/sct"
V2_0276 = "http://terminology.hl7.org/CodeSystem/v2-0276"
V2_0203 = "http://terminology.hl7.org/CodeSystem/v2-0203"
ORGANIZATION_TYPE = "http://terminology.hl7.org/CodeSystem/organization-type"
LOCATION_PHYSICAL_TYPE = "http://terminology.hl7.org/CodeSystem/location-physical-type"
OBSERVATION_RELATION = "http://terminology.hl7.org/CodeSystem/v2-0131"

IHE = "https://profiles.ihe.net/ITI/Scheduling"
APPOINTMENT_PROFILE = f"{IHE}/StructureDefinition/ihe-sched-appt"
BUNDLE_PROFILE = f"{IHE}/StructureDefinition/ihe-sched-avail-bundle"
STATUS_REASON_EXTENSION = f"{IHE}/StructureDefinition/extension-status-reason"
STATUS_REASON_SYSTEM = f"{IHE}/CodeSystem/status-reason"
TIMEZONE_EXTENSION = "http://hl7.org/fhir/StructureDefinition/timezone"

# 2.999 is the arc that ITU-T and ISO keep for examples; .example is reserved by RFC 2606.
PERSON_NUMBER = "urn:oid:2.999.752.1.1"
RECORD_NUMBER = "https://tallhojd.example/id/patient"
STAFF_NUMBER = "urn:oid:2.999.752.1.2"
SITE_NUMBER = "https://tallhojd.example/id/location"
ORGANIZATION_NUMBER = "urn:oid:2.999.752.1.3"
SERVICE_NUMBER = "https://tallhojd.example/id/service"
APPOINTMENT_NUMBER = "https://tallhojd.example/id/appointment"

Json = dict[str, Any]


class Code(NamedTuple):
    """A coded value with the display of its code system."""

    system: str
    code: str
    display: str

    def concept(self, text: str = "") -> Json:
        """This code as a CodeableConcept."""
        coding = {"system": self.system, "code": self.code, "display": self.display}
        return {"coding": [coding], "text": text or self.display}


GENERAL_PRACTICE = Code(SNOMED, "394814009", "General practice")
CARDIOLOGY = Code(SNOMED, "394579002", "Cardiology")
DERMATOLOGY = Code(SNOMED, "394582007", "Dermatology")
NEUROLOGY = Code(SNOMED, "394591006", "Neurology")
OBSTETRICS = Code(SNOMED, "394585009", "Obstetrics and gynecology")
PEDIATRICS = Code(SNOMED, "394537008", "Pediatric specialty")
OPHTHALMOLOGY = Code(SNOMED, "394594003", "Ophthalmology")
PSYCHIATRY = Code(SNOMED, "394587001", "Psychiatry")
SPECIALTIES = (
    GENERAL_PRACTICE,
    CARDIOLOGY,
    DERMATOLOGY,
    NEUROLOGY,
    OBSTETRICS,
    PEDIATRICS,
    OPHTHALMOLOGY,
    PSYCHIATRY,
)

ROUTINE = Code(V2_0276, "ROUTINE", "Routine appointment - default if not valued")
CHECKUP = Code(V2_0276, "CHECKUP", "A routine check-up, such as an annual physical")
FOLLOWUP = Code(V2_0276, "FOLLOWUP", "A follow up visit from a previous appointment")
APPOINTMENT_TYPES = (ROUTINE, CHECKUP, FOLLOWUP)
