"""A front desk that talks to a practice server over HTTP: the requests that many tests send."""

from typing import Any

import httpx

JSON_TYPE = "application/fhir+json"
XML_TYPE = "application/fhir+xml"
SNOMED = "http://snomed.info/sct"
CARDIOLOGY = f"{SNOMED}|394579002"
FOLLOW_UP = f"{SNOMED}|185389009"
EDUCATION = f"{SNOMED}|409073007"
IHE = "https://profiles.ihe.net/ITI/Scheduling"
STATUS_REASON = f"{IHE}/StructureDefinition/extension-status-reason"
RECORD_NUMBER = "https://tallhojd.example/id/patient"
START = "2026-11-23T00:00:00+01:00"
END = "2026-12-05T00:00:00+01:00"

Json = dict[str, Any]


def matches(bundle: Json) -> list[Json]:
    """The resources of the entries that match."""
    return [entry["resource"] for entry in bundle.get("entry", []) if entry["search"]["mode"] == "match"]


def included(bundle: Json) -> list[str]:
    """Type/id of the entries that were included."""
    found = [entry["resource"] for entry in bundle.get("entry", []) if entry["search"]["mode"] == "include"]
    return [f"{one['resourceType']}/{one['id']}" for one in found]


def issues(resource: Json) -> list[Json]:
    """The issues of an OperationOutcome, or of the one in a Bundle."""
    if resource["resourceType"] == "OperationOutcome":
        return list(resource["issue"])
    found = [entry["resource"] for entry in resource.get("entry", []) if entry["search"]["mode"] == "outcome"]
    return [issue for outcome in found for issue in outcome["issue"]]


def texts(resource: Json) -> str:
    """What the issues say, in one string."""
    return " ".join(issue["details"]["text"] for issue in issues(resource))


def actor(appointment: Json, kind: str) -> str:
    """The id of the first participant of a type."""
    references = [participant["actor"]["reference"] for participant in appointment["participant"]]
    return str(next(one for one in references if one.startswith(kind + "/"))).partition("/")[2]


def parameters(*given: Json) -> Json:
    """A Parameters resource."""
    return {"resourceType": "Parameters", "parameter": list(given)}


def criteria(*given: Json, start: str = START, end: str = END) -> Json:
    """The parameters of ``$find``."""
    period = ({"name": "start", "valueDateTime": start}, {"name": "end", "valueDateTime": end})
    return parameters(*period, *given)


def text(name: str, value: str) -> Json:
    """A parameter with a valueString."""
    return {"name": name, "valueString": value}


def reference(name: str, value: str) -> Json:
    """A parameter with a literal valueReference."""
    return {"name": name, "valueReference": {"reference": value}}


class Desk:
    """Sends JSON to one server."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def post(self, operation: str, body: Json, **query: str) -> httpx.Response:
        """Call an operation on Appointment."""
        headers = {"Content-Type": JSON_TYPE}
        return self.client.post(f"/Appointment/${operation}", json=body, params=query, headers=headers)

    def get(self, path: str, *query: tuple[str, str], **headers: str) -> httpx.Response:
        """Read or search; header names with underscores for hyphens."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.get(path, params=list(query), headers=named)

    def find(self, *given: Json, start: str = START, end: str = END, **query: str) -> Json:
        """A page of proposals."""
        answer = self.post("find", criteria(*given, start=start, end=end), **query)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    def slots(self, count: int = 5, *given: Json) -> list[Json]:
        """Some proposals of one practitioner that do not overlap."""
        practitioner = reference("practitioner", "Practitioner/prac-04")
        found = matches(self.find(practitioner, text("visit-type", FOLLOW_UP), *given, _count=str(count)))
        assert len(found) == count
        return found

    def hold(self, appointment: str) -> httpx.Response:
        """Ask for a hold."""
        return self.post("hold", parameters(reference("appointment-reference", f"Appointment/{appointment}")))

    def patient(self, key: str = "pat-010") -> Json:
        """A patient of the server."""
        found: Json = self.client.get(f"/Patient/{key}").json()
        return found

    def book(self, appointment: str, *patients: Json, comment: str = "") -> httpx.Response:
        """Book by reference; for pat-010 when no patient is given."""
        given = [reference("appointment-reference", f"Appointment/{appointment}")]
        given += [{"name": "patient-resource", "resource": one} for one in patients or (self.patient(),)]
        if comment:
            given.append(text("comment", comment))
        return self.post("book", parameters(*given))

    def book_resource(self, resource: Json, *patients: Json, comment: str = "") -> httpx.Response:
        """Send an appointment-resource: book, change or cancel by its status."""
        given: list[Json] = [{"name": "appointment-resource", "resource": resource}]
        given += [{"name": "patient-resource", "resource": one} for one in patients]
        if comment:
            given.append(text("comment", comment))
        return self.post("book", parameters(*given))

    def booked(self, appointment: str, *patients: Json) -> Json:
        """A booked appointment."""
        answer = self.book(appointment, *patients)
        assert answer.status_code == 200, answer.text
        return matches(answer.json())[0]

    def cancel(self, appointment: str, reason: Json | None = None) -> httpx.Response:
        """Cancel or release."""
        resource: Json = {"resourceType": "Appointment", "id": appointment, "status": "cancelled"}
        return self.book_resource(resource | ({"cancelationReason": reason} if reason else {}))
