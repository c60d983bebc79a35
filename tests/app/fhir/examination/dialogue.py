"""A whole dialogue with a server, as messages to be examined: every transaction, in JSON and XML, done and refused."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import httpx

from slotdesk.fhir.examination.message import Message

_SEARCHES = (
    "Patient?name=a&_count=3",
    "Practitioner?_count=3",
    "PractitionerRole?_count=3",
    "Location?_count=3",
    "Organization?_count=3",
    "HealthcareService?_count=3",
    "Patient/pat-030",
    "Patient/nobody",
    "metadata",
    "OperationDefinition/appointment-find",
)
_WEEK = {"start": "2026-08-04T00:00:00+02:00", "end": "2026-08-06T00:00:00+02:00"}


class Dialogue:
    """Speaks with a server in one format, and keeps what was said."""

    def __init__(self, url: str, media: str) -> None:
        self.said: list[Message] = []
        self._http = httpx.Client(base_url=url + "/", trust_env=False, headers={"Accept": media})

    def whole(self) -> list[Message]:
        """Say everything there is to say."""
        with self._http:
            for path in _SEARCHES:
                self.send("GET", path)
            free = self._found()
            held = self.operation("hold", {"appointment-reference": {"valueReference": {"reference": free[0]}}})
            self.operation("hold", {"appointment-reference": {"valueReference": {"reference": free[0]}}})
            self.operation("hold", {"appointment-reference": {"valueReference": {"reference": "Appointment/none"}}})
            booked = self._book(held)
            self._book(free[0])
            self._changed(booked)
            self._changed(booked)
            self._searched()
            self.operation("find", {"start": {"valueDateTime": _WEEK["start"]}})
        return self.said

    def send(self, method: str, path: str, body: bytes = b"", media: str = "") -> httpx.Response:
        """Send one request and keep what was said."""
        headers = {"Content-Type": media} if media else {}
        answer = self._http.request(method, path, content=body or None, headers=headers)
        request = answer.request
        self.said.append(
            Message(
                method,
                str(request.url),
                tuple(request.headers.items()),
                body,
                answer.status_code,
                tuple(answer.headers.items()),
                answer.content,
            )
        )
        return answer

    def operation(self, name: str, parameters: dict[str, dict[str, Any]], query: str = "") -> str:
        """Invoke an operation; says the id of the first Appointment that comes back in JSON, empty without one."""
        given = [{"name": one, **value} for one, value in parameters.items()]
        body = json.dumps({"resourceType": "Parameters", "parameter": given}).encode()
        self.send("POST", f"Appointment/${name}{query}", body, "application/fhir+json")
        return next(iter(self._references()), "")

    def _found(self) -> list[str]:
        times = {name: {"valueDateTime": value} for name, value in _WEEK.items()}
        self.operation("find", {**times, "patient-reference": {"valueReference": {"reference": "Patient/pat-030"}}})
        nobody = {"valueReference": {"reference": "Practitioner/none"}}
        self.operation("find", {**times, "practitioner": nobody})
        self.operation("find", times, "?_count=5")
        return self._references()

    def _references(self) -> list[str]:
        last = self.said[-1]
        accept = {name: value for name, value in last.request_headers if name.lower() != "accept"}
        if b'"resourceType"' in (last.answer_body or b""):
            bundle = json.loads(last.answer_body or b"{}")
        else:
            from slotdesk.domain.finding import Side
            from slotdesk.fhir.examination.body_reading import read_body
            from slotdesk.fhir.examination.found import Found

            bundle = read_body(last.answer_body or b"", "application/fhir+xml", Found(Side.ANSWER)).value
        del accept
        entries = bundle.get("entry", []) if isinstance(bundle, dict) else []
        return [
            f"Appointment/{entry['resource']['id']}"
            for entry in entries
            if entry["resource"]["resourceType"] == "Appointment"
        ]

    def _book(self, reference: str) -> str:
        return self.operation(
            "book",
            {
                "appointment-reference": {"valueReference": {"reference": reference}},
                "patient-resource": {"resource": {"resourceType": "Patient", "id": "pat-030", "gender": "female"}},
                "comment": {"valueString": "Brings her scans"},
            },
        )

    def _changed(self, reference: str) -> None:
        """Cancel an appointment as it stands."""
        answer = httpx.get(
            f"{self._http.base_url}{reference}", headers={"Accept": "application/fhir+json"}, trust_env=False
        )
        appointment = answer.json()
        appointment["status"] = "cancelled"
        appointment["cancelationReason"] = {"text": "Cannot come"}
        self.operation("book", {"appointment-resource": {"resource": appointment}})

    def _searched(self) -> None:
        criteria = {"patient": "Patient/pat-030", "date": "ge2026-08-01T00:00:00Z", "_include": "Appointment:actor"}
        self.send("GET", f"Appointment?{urlencode(criteria)}")
        form = urlencode({**criteria, "_count": "2"}).encode()
        self.send("POST", "Appointment/_search", form, "application/x-www-form-urlencoded")
        self.send("GET", "Appointment?patient.identifier=urn:oid:1.2.3%7Cnobody&date=ge2026-08-01")
