"""HTTP: formats, methods, sizes, request ids; an OperationOutcome on every error."""

import json
import logging
import sqlite3
from datetime import timedelta
from email.utils import parsedate_to_datetime

import anyio
import httpx
import pytest

from app.practice.conftest import NOW
from app.practice.desk import JSON_TYPE, XML_TYPE, Desk, criteria, issues, matches, reference
from slotdesk.practice.application import LARGEST_BODY, create_application
from slotdesk.practice.server import PracticeServer
from slotdesk.practice.xml_format import read_xml


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/Nothing", 404),
        ("GET", "/Patient/none", 404),
        ("GET", "/Appointment/none", 404),
        ("GET", "/Appointment/slot-01-01-1-20200101T0800Z", 404),
        ("GET", "", 404),
        ("GET", "/Patient/pat-001/_history", 404),
        ("PUT", "/Patient/pat-001", 405),
        ("DELETE", "/Appointment/x", 405),
        ("POST", "/Patient", 405),
        ("GET", "/Patient/_search", 405),
        ("GET", "/Appointment/$hold", 405),
        ("GET", "/Appointment/$book", 405),
        ("POST", "/metadata", 405),
        ("POST", "/Appointment/$other", 404),
        ("PATCH", "/Appointment/$find", 405),
        ("OPTIONS", "/metadata", 405),
    ],
)
def test_every_error_has_an_outcome(desk: Desk, method: str, path: str, status: int) -> None:
    answer = desk.client.request(method, path)
    assert answer.status_code == status
    assert issues(answer.json())[0]["severity"] in {"error", "fatal"}
    assert answer.headers["Content-Type"].startswith(JSON_TYPE)
    assert status != 405 or answer.headers["Allow"]


def test_outside_of_the_base_there_is_nothing(desk: Desk) -> None:
    answer = httpx.get(str(desk.client.base_url).replace("/fhir/", "/other"))
    assert answer.status_code == 404
    assert "below /fhir" in answer.text


@pytest.mark.parametrize(
    ("accept", "override", "media_type"),
    [
        ("application/fhir+xml", None, XML_TYPE),
        ("application/xml", None, XML_TYPE),
        ("*/*", None, JSON_TYPE),
        ("application/fhir+json;q=0.4, application/fhir+xml;q=0.9", None, XML_TYPE),
        (JSON_TYPE, "xml", XML_TYPE),
        (XML_TYPE, "application/fhir+json", JSON_TYPE),
    ],
)
def test_the_format_of_an_answer(desk: Desk, accept: str, override: str | None, media_type: str) -> None:
    query = {"_format": override} if override else {}
    for path in ("/Location/loc-1", "/Location/none"):
        answer = desk.client.get(path, params=query, headers={"Accept": accept})
        assert answer.headers["Content-Type"] == f"{media_type}; charset=utf-8"


def test_formats_that_are_not_spoken(desk: Desk) -> None:
    assert desk.client.get("/metadata", headers={"Accept": "text/turtle"}).status_code == 406
    assert desk.client.get("/metadata", params={"_format": "ttl"}).status_code == 406
    for content_type in ("text/plain", "application/json; charset=utf-16", "multipart/form-data"):
        answer = desk.client.post("/Appointment/$find", content=b"{}", headers={"Content-Type": content_type})
        assert answer.status_code == 415
    answer = desk.client.post("/Patient/_search", content=b"{}", headers={"Content-Type": JSON_TYPE})
    assert answer.status_code == 415


@pytest.mark.parametrize(
    ("media_type", "body"),
    [
        (JSON_TYPE, b'{"resourceType": "Parameters", "parameter": ['),
        (JSON_TYPE, b"[]"),
        (JSON_TYPE, b"\xff\xfe"),
        (JSON_TYPE, b"[" * 5000),
        (XML_TYPE, b"<Parameters xmlns='http://hl7.org/fhir'>"),
        (XML_TYPE, b"<html/>"),
        (XML_TYPE, b"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><Parameters xmlns='http://hl7.org/fhir'/>"),
        (JSON_TYPE, b""),
    ],
)  # fmt: skip
def test_a_body_that_cannot_be_read(desk: Desk, media_type: str, body: bytes) -> None:
    answer = desk.client.post("/Appointment/$find", content=body, headers={"Content-Type": media_type})
    assert answer.status_code == 400
    assert answer.json()["resourceType"] == "OperationOutcome"


def test_a_body_that_is_too_large(desk: Desk) -> None:
    headers = {"Content-Type": JSON_TYPE}
    answer = desk.client.post("/Appointment/$find", content=b" " * (LARGEST_BODY + 1), headers=headers)
    assert answer.status_code == 413
    assert issues(answer.json())[0]["code"] == "too-long"

    def chunks() -> "list[bytes]":
        return [b" " * 65536] * (LARGEST_BODY // 65536 + 1)

    assert desk.client.post("/Appointment/$find", content=iter(chunks()), headers=headers).status_code == 413


def test_request_ids_come_back(desk: Desk) -> None:
    assert desk.get("/metadata", X_Request_Id="abc-1").headers["X-Request-Id"] == "abc-1"
    assert desk.get("/Patient/none", X_Request_Id="abc-2").headers["X-Request-Id"] == "abc-2"
    made = desk.get("/metadata").headers["X-Request-Id"]
    assert len(made) == 16
    assert desk.get("/metadata", X_Request_Id="with space").headers["X-Request-Id"] != "with space"


def test_the_date_is_that_of_the_servers_clock(desk: Desk) -> None:
    answer = desk.get("/metadata")
    assert answer.headers.get_list("Date") == [answer.headers["Date"]]
    assert (
        timedelta() <= parsedate_to_datetime(answer.headers["Date"]) - NOW.replace(microsecond=0) < timedelta(hours=1)
    )


def test_long_answers_are_compressed_when_wanted(desk: Desk) -> None:
    body = criteria()
    with desk.client.stream("POST", "/Appointment/$find", json=body, headers={"Content-Type": JSON_TYPE}) as answer:
        compressed = b"".join(answer.iter_raw())
        assert answer.headers["Content-Encoding"] == "gzip"
    plain = desk.client.post(
        "/Appointment/$find", json=body, headers={"Content-Type": JSON_TYPE, "Accept-Encoding": "identity"}
    )
    assert "Content-Encoding" not in plain.headers
    assert len(compressed) < len(plain.content) / 10


def test_head_has_no_body(desk: Desk) -> None:
    answer = desk.client.head("/metadata")
    assert (answer.status_code, answer.content) == (200, b"")


def test_pretty_and_etag(desk: Desk) -> None:
    assert b"\n" in desk.get("/Location/loc-1", ("_pretty", "true")).content
    assert b"\n" not in desk.get("/Location/loc-1").content
    booked = desk.booked(desk.slots(1)[0]["id"])
    assert desk.get(f"/Appointment/{booked['id']}").headers["ETag"] == 'W/"1"'


def test_the_same_question_in_both_formats_has_the_same_answer(desk: Desk) -> None:
    as_json = desk.post("find", criteria(reference("practitioner", "Practitioner/prac-10"))).content
    xml = f"""<Parameters xmlns="http://hl7.org/fhir">
      <parameter><name value="start"/><valueDateTime value="2026-11-23T00:00:00+01:00"/></parameter>
      <parameter><name value="end"/><valueDateTime value="2026-12-05T00:00:00+01:00"/></parameter>
      <parameter><name value="practitioner"/>
        <valueReference><reference value="{desk.client.base_url}Practitioner/prac-10"/></valueReference></parameter>
    </Parameters>"""
    as_xml = desk.client.post(
        "/Appointment/$find", content=xml.encode(), headers={"Content-Type": XML_TYPE, "Accept": XML_TYPE}
    ).content
    assert read_xml(as_xml) == json.loads(as_json)
    assert matches(json.loads(as_json))


def test_a_fault_tells_nothing_of_the_inside(caplog: pytest.LogCaptureFixture) -> None:
    application = create_application(seed=1, now=NOW)
    practice = application.state.practice
    practice.close()  # now every use of the store fails
    transport = httpx.ASGITransport(application)

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1/fhir") as client:
            return await client.get("/Patient", params={"name": "secret"})

    with caplog.at_level(logging.INFO, "slotdesk.practice"):
        answer = anyio.run(ask)
    assert answer.status_code == 500
    assert issues(answer.json())[0]["code"] == "exception"
    assert "Traceback" not in answer.text
    assert "Programming" in caplog.text
    assert "secret" not in caplog.text


def test_a_state_that_is_in_use_is_busy(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("busy") / "state.sqlite"
    with PracticeServer(seed=1, now=NOW, state=path) as server, httpx.Client(base_url=server.url) as client:
        desk = Desk(client)
        slot, patient = desk.slots(1)[0], desk.patient()
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        other.execute("DROP TABLE appointment_patient")
        other.execute("COMMIT")
        other.close()
        answer = desk.book(slot["id"], patient)
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == "2"


def test_the_log_names_neither_ids_nor_queries(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "slotdesk.practice"):
        desk.get("/Patient/pat-001")
        desk.get("/Patient", ("name", "Korhonen"))
        desk.get("/Appointment/$find", ("patient-reference", "Patient/pat-001"))
    assert "GET /fhir/Patient/… 200" in caplog.text
    assert "GET /fhir/Appointment/$find 400" in caplog.text
    assert "pat-001" not in caplog.text
    assert "Korhonen" not in caplog.text
