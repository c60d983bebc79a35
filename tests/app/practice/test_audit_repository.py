"""The practice server keeps audit events: single, in batches, once where a condition says so, and shows them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from slotdesk.practice.server import PracticeServer

JSON = {"Content-Type": "application/fhir+json"}


def event(tag: str = "1", **changes: Any) -> dict[str, Any]:
    made = {
        "resourceType": "AuditEvent",
        "id": "ignored",
        "meta": {"tag": [{"system": "urn:t", "code": tag}]},
        "type": {"system": "http://terminology.hl7.org/CodeSystem/audit-event-type", "code": "rest"},
        "recorded": "2026-08-03T06:00:00.250Z",
        "agent": [{"requestor": False}],
        "source": {"observer": {"display": "x"}},
        "entity": [{"what": {"reference": "https://a.example/Patient/7"}}],
    } | changes
    return {name: value for name, value in made.items() if value is not None}


def batch(*entries: dict[str, Any]) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": "batch", "entry": list(entries)}


def posting(resource: dict[str, Any], condition: str = "") -> dict[str, Any]:
    more = {"ifNoneExist": condition} if condition else {}
    return {"resource": resource, "request": {"method": "POST", "url": "AuditEvent", **more}}


@pytest.fixture
def http(practice: PracticeServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=practice.url, headers=JSON, trust_env=False) as client:
        yield client


def found(http: httpx.Client, query: str) -> list[str]:
    bundle = http.get(f"/AuditEvent?{query}").json()
    return [one["resource"]["meta"]["tag"][0]["code"] for one in bundle.get("entry", [])]


def test_an_event_is_kept_under_an_id_of_the_servers_own(http: httpx.Client) -> None:
    answer = http.post("/AuditEvent", json=event())
    assert answer.status_code == 201
    kept = http.get(answer.headers["location"]).json()
    assert kept["id"] != "ignored"
    assert kept["meta"]["tag"] == [{"system": "urn:t", "code": "1"}]
    assert http.get("/AuditEvent/none").status_code == 404


def test_a_condition_keeps_it_from_being_stored_twice(http: httpx.Client) -> None:
    condition = {"If-None-Exist": "_tag=urn:t|1"}
    first, again = (http.post("/AuditEvent", json=event(), headers=condition) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["id"] == again.json()["id"]
    http.post("/AuditEvent", json=event())
    assert http.post("/AuditEvent", json=event(), headers=condition).status_code == 412
    assert http.post("/AuditEvent", json=event(), headers={"If-None-Exist": "colour=red"}).status_code == 412


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (event(recorded=None), 422),
        (event(recorded="yesterday"), 400),
        ({"resourceType": "Patient"}, 400),
        (event(colour="red"), 400),
    ],
)
def test_what_is_no_audit_event_is_refused(http: httpx.Client, body: dict[str, Any], status: int) -> None:
    assert http.post("/AuditEvent", json=body).status_code == status


def test_each_of_a_batch_is_answered_for_itself(http: httpx.Client) -> None:
    get = {"request": {"method": "GET", "url": "Patient"}}
    answer = http.post("", json=batch(posting(event("1")), get, posting(event("2", source=None)), posting(event("3"))))
    assert answer.json()["type"] == "batch-response"
    assert [one["response"]["status"] for one in answer.json()["entry"]] == ["201 Created", "405", "422", "201 Created"]
    again = http.post("", json=batch(posting(event("3"), "_tag=urn:t|3")))
    assert again.json()["entry"][0]["response"]["status"] == "200 OK"
    assert found(http, "") == ["1", "3"]
    assert http.post("", json={"resourceType": "Bundle", "type": "transaction"}).status_code == 400
    assert http.post("", json=batch(*([posting(event())] * 201))).status_code == 413


def test_events_are_found_by_tag_time_patient_and_id_page_by_page(http: httpx.Client) -> None:
    for number in range(3):
        http.post("/AuditEvent", json=event(str(number), recorded=f"2026-08-0{number + 3}T06:00:00Z"))
    assert found(http, "_tag=urn:t|0,urn:t|2") == ["0", "2"]
    assert found(http, "_tag=2") == ["2"]
    assert found(http, "date=ge2026-08-04T06:00:00Z&date=le2026-08-04T06:00:01Z") == ["1"]
    assert found(http, "patient=Patient/7") == ["0", "1", "2"]
    assert found(http, "patient=8") == []
    first = http.get("/AuditEvent?_count=2&patient=7").json()
    assert first["total"] == 3
    key = first["entry"][0]["resource"]["id"]
    assert found(http, f"_id={key}") == ["0"]
    following = http.get(next(link["url"] for link in first["link"] if link["relation"] == "next")).json()
    assert [one["resource"]["meta"]["tag"][0]["code"] for one in following["entry"]] == ["2"]
    assert http.get("/AuditEvent?_offset=x").status_code == 400
    assert http.get("/AuditEvent?colour=red", headers={"Prefer": "handling=strict"}).status_code == 400
    assert "was not used" in http.get("/AuditEvent?colour=red").text
