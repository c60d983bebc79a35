"""For each rule of the profile and of the RESTful API a message that breaks it, and only it."""

from __future__ import annotations

from typing import Any

from app.fhir.examination.messages import (
    BASE,
    BY_REFERENCE,
    END,
    EXISTING,
    PERIOD,
    SELF,
    START,
    XML,
    Json,
    appointment,
    book,
    bundle,
    by_resource,
    capabilities,
    entry,
    existing,
    failed,
    find,
    found,
    hold,
    look_up,
    outcome,
    parameters,
    read,
    statement,
)
from slotdesk.fhir.examination.message import Message

_PATIENT: Json = {"resourceType": "Patient", "id": "p2"}


def _asked(*given: Json) -> Message:
    return find(request=parameters(*PERIOD, *given))


def _searched(path: str) -> Message:
    one = entry(
        appointment(status="booked", participant=[{"actor": {"identifier": {"value": "1"}}, "status": "accepted"}])
    )
    return existing(bundle(one, link=[{"relation": "self", "url": f"{BASE}/{path}"}]), path=path)


def _server(**members: Any) -> list[Json]:
    """The server of a statement, its one resource changed."""
    server = statement()["rest"][0]
    return [{**server, "resource": [{**server["resource"][0], **members}]}]


def _listed(*links: Json, path: str = EXISTING, total: int = 1) -> Message:
    one = entry(
        appointment(status="booked", participant=[{"actor": {"identifier": {"value": "1"}}, "status": "accepted"}])
    )
    return existing(bundle(one, link=list(links), total=total), path=path)


REQUESTS: dict[str, Message] = {
    "operation-method": book(method="PUT"),
    "content-type-missing": find(sent={"Content-Type": None}),
    "content-type-form": existing(path="Appointment/_search", method="POST",
                                  request="patient=Patient/p2&date=ge2026-08-01",
                                  sent={"Content-Type": "application/fhir+json"}),
    "accept-missing": find(sent={"Accept": None}),
    "accept-none-of-fhir": find(status=None, sent={"Accept": "text/html"}),
    "parameters-expected": find(request=appointment()),
    "parameter-unknown": _asked({"name": "colour", "valueString": "red"}),
    "parameter-named-otherwise": _asked({"name": "service-type", "valueString": "urn:s|1"}),
    "parameter-missing": hold(request={"resourceType": "Parameters", "id": "x"}),
    "period-open": find(request=parameters(START)),
    "parameter-repeated": find(request=parameters(START, END, END)),
    "parameter-type": _asked({"name": "location-string", "valueCode": "x"}),
    "parameter-coded": _asked({"name": "specialty", "valueCoding": {"system": "urn:s", "code": "1"}}),
    "code-without-system": _asked({"name": "specialty", "valueString": "1"}),
    "period-reversed": find(bundle(entry(outcome(), "outcome")), request=parameters(
        START, {"name": "end", "valueDateTime": "2026-08-03T00:00:00+02:00"})),
    "one-of-two": book(request=parameters(BY_REFERENCE, by_resource())),
    "booking-status": book(request=parameters(by_resource(status="arrived"))),
    "change-without-id": book(request=parameters(by_resource(status="booked", id=None))),
    "search-pair": _searched("Appointment?patient=Patient/p2"),
    "identifier-without-system": _searched("Appointment?patient.identifier=1&date=ge2026-08-01"),
    "search-date": _searched("Appointment?patient=Patient/p2&date=tomorrow"),
    "search-number": _searched(f"{EXISTING}&_count=many"),
    "search-include": _searched(f"{EXISTING}&_include=actor"),
    "search-parameter": _searched(f"{EXISTING}&colour=red"),
}  # fmt: skip

ANSWERS: dict[str, Message] = {
    "wrong-media-type": find(headers={"Content-Type": "application/json"}),
    "media-type-differs": find(headers={"Content-Type": XML}),
    "not-acceptable": find(sent={"Accept": XML}),
    "empty-answer": find(b""),
    "unexpected-http-status": find(status=201),
    "error-without-outcome": find("<html>Bad gateway</html>", status=502, headers={"Content-Type": "text/html"}),
    "error-with-content": find(status=500),
    "sign-in-unnamed": failed(401),
    "retry-after-missing": failed(429),
    "bundle-expected": find(outcome()),
    "bare-appointment": hold(appointment(status="pending")),
    "wrapped-in-parameters": find(parameters({"name": "return", "resource": bundle(entry(appointment()))})),
    "wrong-bundle-type": find(bundle(entry(appointment(), search=None), type="collection", total=None)),
    "total-missing": find(bundle(entry(appointment()), total=None)),
    "total-differs": find(bundle(entry(appointment()), total=7)),
    "bundle-without-entry": find(bundle(entry=None, total=0)),
    "search-mode-missing": find(bundle(entry(appointment(), search=None), total=1)),
    "unexpected-resource": find(bundle(entry(appointment()), entry(_PATIENT, "include"))),
    "full-url-missing": find(bundle(entry(appointment(), fullUrl=None))),
    "full-url-differs": find(bundle(entry(appointment(), fullUrl=f"{BASE}/Appointment/a2"))),
    "no-reference": find(bundle(entry(appointment(id=None)))),
    "self-link-missing": look_up(entry(_PATIENT), link=None),
    "link-twice": _listed(*SELF, *SELF),
    "next-elsewhere": _listed(*SELF, {"relation": "next", "url": "https://other.example.org/next"}, total=9),
    "next-is-self": _listed(*SELF, {"relation": "next", "url": SELF[0]["url"]}, total=9),
    "count-ignored": find(bundle(entry(appointment()), entry(appointment(id="a2"))), query="?_count=1"),
    "unexpected-status": found(status="booked"),
    "cancelled-for-refused": hold(bundle(entry(appointment(status="cancelled")))),
    "not-one-appointment": hold(bundle(entry(appointment(status="pending")),
                                       entry(appointment(status="pending", id="a2")))),
    "neither-done-nor-refused": hold(bundle(entry(_PATIENT, "include"))),
    "outcome-contradicts": book(bundle(entry(appointment(status="booked")),
                                       entry(outcome("error", "conflict"), "outcome"))),
    "outcome-not-in-bundle": book(outcome("error", "conflict")),
    "hold-refused-without-not-found": hold(outcome("error", "conflict"), status=409),
    "outside-period": found(start="2026-08-05T09:00:00+02:00", end="2026-08-05T09:30:00+02:00"),
    "not-asked-for": existing(bundle(entry(appointment(status="booked", participant=[
        {"actor": {"reference": "Patient/p3"}, "status": "accepted"}])), link=SELF)),
    "differs-from-request": book(bundle(entry(appointment(id="a9", status="cancelled"))),
                                 request=parameters(by_resource(status="cancelled"))),
    "read-differs": read(appointment(), path="Appointment/a9"),
    "statement-version": capabilities(fhirVersion="3.0.1"),
    "statement-format": capabilities(format=["application/fhir+json"]),
    "statement-server": capabilities(rest=[{"mode": "client"}]),
    "statement-operation": capabilities(rest=_server(operation=statement()["rest"][0]["resource"][0]["operation"][:2])),
    "statement-search": capabilities(rest=_server(
        searchParam=statement()["rest"][0]["resource"][0]["searchParam"][:1])),
}  # fmt: skip
