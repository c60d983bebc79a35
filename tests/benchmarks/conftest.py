"""Answers of any size, as a server would write them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

START = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
_PRACTITIONERS = 24


def _entry(number: int) -> dict[str, Any]:
    practitioner = number % _PRACTITIONERS
    start = START + timedelta(minutes=20 * (number // _PRACTITIONERS))
    service = {
        "coding": [{"system": "http://snomed.info/sct", "code": "185389009", "display": "Follow-up visit"}],
        "text": "Follow-up visit",
    }
    specialty = {
        "coding": [{"system": "http://snomed.info/sct", "code": "394814009", "display": "General practice"}],
        "text": "General practice",
    }
    actors = [
        {"reference": f"Practitioner/pr-{practitioner}", "display": f"Dr Example {practitioner}"},
        {"reference": f"Location/loc-{practitioner % 3}", "display": f"Example Street {practitioner % 3} clinic"},
    ]
    return {
        "fullUrl": f"https://fhir.example.org/r4/Appointment/proposed-{number}",
        "resource": {
            "resourceType": "Appointment",
            "id": f"proposed-{number}",
            "meta": {"profile": ["https://profiles.ihe.net/ITI/Scheduling/StructureDefinition/ihe-sched-appt"]},
            "status": "proposed",
            "serviceType": [service],
            "specialty": [specialty],
            "start": start.isoformat(),
            "end": (start + timedelta(minutes=20)).isoformat(),
            "minutesDuration": 20,
            "patientInstruction": "Please come ten minutes early and bring your insurance card and list of medicines.",
            "participant": [{"actor": actor, "required": "required", "status": "needs-action"} for actor in actors],
            "requestedPeriod": [{"start": START.isoformat(), "end": (START + timedelta(days=84)).isoformat()}],
        },
        "search": {"mode": "match"},
    }


@pytest.fixture(scope="session")
def find_answer() -> Callable[[int], bytes]:
    """The bytes of a `$find` answer in JSON with so many candidates, some 1.2 kB each."""

    def build(count: int) -> bytes:
        bundle = {
            "resourceType": "Bundle",
            "type": "searchset",
            "total": count,
            "entry": [_entry(number) for number in range(count)],
        }
        return json.dumps(bundle, indent=None).encode()

    return build
