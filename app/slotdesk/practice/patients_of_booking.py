"""The patients that come with ``$book``: found again, or made new.

A patient is the same when the id is known here, or else when an identifier (system and value) is.
"""

import re
from typing import Any

from .codes import RECORD_NUMBER, Json
from .find_criteria import matching_patient
from .outcome import Issue, RequestRefused, information
from .practice_state import PracticeState

_BIRTH_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_GENDERS = {"male", "female", "other", "unknown"}
_LISTS = ("identifier", "name", "telecom", "address", "contact", "communication", "extension")


def check_patient(patient: Json) -> None:
    """See that a Patient can be kept.

    Raises:
        RequestRefused: it is no Patient (400) or one that breaks a rule (422).
    """
    if patient.get("resourceType") != "Patient":
        raise RequestRefused(400, "structure", "patient-resource has to be a Patient.")
    for name in _LISTS:
        value = patient.get(name, [])
        if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
            expression = f"Patient.{name}"
            raise RequestRefused(400, "structure", f"{expression} has to be a list of objects.")
    born, gender = patient.get("birthDate"), patient.get("gender")
    if born is not None and not (isinstance(born, str) and _BIRTH_DATE.fullmatch(born)):
        raise _broken("birthDate", "has to be a date such as 1980-05-17")
    if gender is not None and gender not in _GENDERS:
        raise _broken("gender", "has to be male, female, other or unknown")
    for name in patient.get("name", []):
        _check_name(name)
    for identifier in patient.get("identifier", []):
        if not all(isinstance(identifier.get(key, ""), str) for key in ("system", "value")):
            raise _broken("identifier", "has to have texts as system and value")


def _check_name(name: dict[str, Any]) -> None:
    given = name.get("given", [])
    texts = [name.get("text", ""), name.get("family", ""), *(given if isinstance(given, list) else [None])]
    if not all(isinstance(text, str) for text in texts):
        raise _broken("name", "has to have texts as text and family, and a list of texts as given")


def _broken(name: str, text: str) -> RequestRefused:
    return RequestRefused(422, "value", f"Patient.{name} {text}.", expression=f"Patient.{name}")


class PatientRegister:
    """Finds or makes the patients of a booking; to be used inside a transaction of the store."""

    def __init__(self, state: PracticeState) -> None:
        self._state = state

    def admit(self, resources: list[Json]) -> tuple[tuple[str, ...], list[Issue]]:
        """Ids of the patients, in the order given, and remarks about those who are new.

        Raises:
            RequestRefused: a patient cannot be kept.
        """
        found: list[str] = []
        issues: list[Issue] = []
        for resource in resources:
            check_patient(resource)
            key = matching_patient(self._state.patients(), resource)
            if key is None:
                key = self._make(resource)
                issues.append(information("The patient was not known here and has been registered."))
            found.append(key)
        return tuple(dict.fromkeys(found)), issues

    def _make(self, resource: Json) -> str:
        if not any(name.get("text") or name.get("family") for name in resource.get("name", [])):
            raise RequestRefused(422, "required", "A new patient needs a name.", expression="Patient.name")
        number = self._state.store.next_number("patient")
        key = f"pat-{number}"
        own = {"use": "usual", "system": RECORD_NUMBER, "value": f"TH-N{number}"}
        identifiers = [i for i in resource.get("identifier", []) if i.get("system") != RECORD_NUMBER]
        dropped = {"id", "meta", "text", "identifier", "resourceType", "active"}
        rest = {name: value for name, value in resource.items() if name not in dropped}
        patient = {"resourceType": "Patient", "id": key, "identifier": [*identifiers, own], "active": True}
        self._state.store.keep_patient(patient | rest)
        return key
