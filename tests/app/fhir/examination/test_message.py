"""What a request is for is told by its method and URL."""

from __future__ import annotations

import pytest

from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination.message import Message, is_json_type, is_xml_type

BASE = "https://example.org/fhir"


def message(method: str, path: str, body: bytes = b"") -> Message:
    """A request without headers."""
    return Message(method, f"{BASE}/{path}", (), body)


def test_an_operation_is_named() -> None:
    assert message("POST", "Appointment/$find?_count=3").operation == "find"
    assert message("POST", "Appointment/%24hold").kind is Transaction.HOLD
    assert message("GET", "Appointment/a1").operation == ""


def test_a_search_has_criteria_in_url_and_form() -> None:
    search = message("POST", "Appointment/_search?_count=3", b"patient=Patient%2F1&date=ge2026-01-01")
    assert search.is_search
    assert search.criteria == (("_count", "3"), ("patient", "Patient/1"), ("date", "ge2026-01-01"))
    assert search.criterion("_count") == "3"
    assert search.criterion("status") is None


def test_a_read_has_an_id() -> None:
    assert message("GET", "Patient/1").read_id == "1"
    assert message("GET", "Patient?name=a").read_id == ""
    assert message("GET", "metadata").read_id == ""


@pytest.mark.parametrize("url", ["http://[", "", "::::", "http://a/%zz?%zz", "http://a/?" + "a=1&" * 5_000])
def test_urls_that_are_none_do_no_harm(url: str) -> None:
    one = Message("GET", url)
    assert (one.path, one.query, one.resource_type) is not None
    assert one.kind in Transaction


def test_media_types_are_told_apart() -> None:
    assert is_json_type("Application/FHIR+JSON; charset=utf-8")
    assert is_xml_type("text/xml")
    assert not is_json_type("text/html")
