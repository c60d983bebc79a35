"""Who pays for the invented patients: Coverage resources, one or two for each.

Source: FHIR R4, Coverage.
"""

from collections.abc import Iterable

from .codes import Code, Json

COVERAGE_TYPE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_PUBLIC = Code(COVERAGE_TYPE, "PUBLICPOL", "public healthcare")
_PRIVATE = Code(COVERAGE_TYPE, "EHCPOL", "extended healthcare")
_PAYORS = ("Northern Example Fund", "Mutual Example Society", "Example County Council")


def build_coverages(patients: Iterable[Json]) -> dict[str, Json]:
    """A public coverage for each patient, and for each third a private one beside it, by id."""
    found: dict[str, Json] = {}
    for number, patient in enumerate(patients):
        payors = [(_PUBLIC, _PAYORS[2])]
        if number % 3 == 0:
            payors.append((_PRIVATE, _PAYORS[number % 2]))
        for place, (kind, payor) in enumerate(payors, 1):
            key = f"cov-{patient['id'].removeprefix('pat-')}-{place}"
            found[key] = {
                "resourceType": "Coverage",
                "id": key,
                "status": "active",
                "type": kind.concept(),
                "subscriberId": f"{10000 + number * 7}-{place}",
                "beneficiary": {"reference": f"Patient/{patient['id']}"},
                "payor": [{"display": payor}],
            }
    return found
