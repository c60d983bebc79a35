"""What another client of the same server sees and does."""

from __future__ import annotations

from typing import Any

import httpx

from slotdesk.practice.server import PracticeServer


def booked_on(server: PracticeServer, patient: str) -> list[dict[str, Any]]:
    """A patient's booked appointments, as the server tells them."""
    query = {"patient": patient, "date": ["ge2026-08-01", "lt2026-12-01"], "status": "booked", "_count": "500"}
    bundle = httpx.get(f"{server.url}/Appointment", params=query, trust_env=False).json()
    return [
        entry["resource"] for entry in bundle.get("entry", []) if entry["resource"]["resourceType"] == "Appointment"
    ]


def book_elsewhere(server: PracticeServer, reference: str, patient: str) -> int:
    """Book a candidate for another patient, and say the HTTP status."""
    parameters = {
        "resourceType": "Parameters",
        "parameter": [
            {"name": "appointment-reference", "valueReference": {"reference": reference}},
            {
                "name": "patient-resource",
                "resource": httpx.get(f"{server.url}/{patient}", trust_env=False).json(),
            },
        ],
    }
    return httpx.post(f"{server.url}/Appointment/$book", json=parameters, trust_env=False).status_code
