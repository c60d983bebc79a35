"""The input parameters of the operations, as their definitions have them.

Source: IHE ITI Scheduling 1.0.0, OperationDefinition appointment-find, appointment-book.
"""

from __future__ import annotations

from typing import NamedTuple


class Input(NamedTuple):
    """One parameter: the member that its value stands in, and how often it may come (`most` None: any number)."""

    member: str
    least: int = 0
    most: int | None = None


FIND = {
    "start": Input("valueDateTime", 1, 1),
    "end": Input("valueDateTime", 1, 1),
    "specialty": Input("valueString"),
    "visit-type": Input("valueString"),
    "practitioner": Input("valueReference"),
    "organization": Input("valueReference"),
    "location-string": Input("valueString"),
    "location-reference": Input("valueReference"),
    "patient-reference": Input("valueReference"),
    "patient-resource": Input("resource"),
    "reason": Input("valueString"),
    "referral-identifier": Input("valueIdentifier", 0, 1),
    "timing": Input("valueTiming", 0, 1),
    "insurance-reference": Input("valueReference"),
}

BOOK = {
    "appointment-reference": Input("valueReference", 0, 1),
    "appointment-resource": Input("resource", 0, 1),
    "patient-resource": Input("resource"),
    "comment": Input("valueString", 0, 1),
}

CODED = ("specialty", "visit-type", "reason")
STATUS_REASON = "https://profiles.ihe.net/ITI/Scheduling/StructureDefinition/extension-status-reason"
MEDIA_TYPES = {"json": "application/fhir+json", "xml": "application/fhir+xml"}
