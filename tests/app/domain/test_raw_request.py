from __future__ import annotations

import pytest

from slotdesk.domain.raw_request import RawRequest, RawRequestInvalid, path_of


@pytest.mark.parametrize(
    ("method", "url", "acts"),
    [
        ("POST", "Appointment/$find?_count=5", False),
        ("POST", "{{base}}/Appointment/_search", False),
        ("GET", "https://fhir.example.org/r4/Appointment?patient=1", False),
        ("get", "Appointment/$find", False),
        ("POST", "Appointment/$hold", True),
        ("POST", "https://fhir.example.org/r4/Appointment/$book/", True),
        ("GET", "Appointment/$book?appt-id=1", True),
        ("POST", "Appointment", True),
        ("PUT", "Appointment/1", True),
        ("DELETE", "Appointment/1#x", True),
        ("POST", "", True),
        ("PUT", "Appointment/$find", True),
    ],
)
def test_what_may_change_something_is_told_from_what_asks(method: str, url: str, acts: bool) -> None:
    assert RawRequest(method, url).acts is acts


def test_a_header_is_found_whatever_its_case() -> None:
    request = RawRequest("GET", "metadata", (("Accept", "application/fhir+json"),))

    assert request.header("accept") == "application/fhir+json"
    assert request.header("prefer") == ""


@pytest.mark.parametrize(
    ("request_", "part"),
    [
        (RawRequest("FETCH", "metadata"), "method"),
        (RawRequest("GET", " "), "url"),
        (RawRequest("GET", "Patient?name=A B"), "url"),
        (RawRequest("GET", "metadata", (("authorization", "Bearer x"),)), "own-header"),
        (RawRequest("POST", "metadata", (("Content-Length", "1"),)), "own-header"),
        (RawRequest("GET", "metadata", (("Bad name", "1"),)), "header"),
        (RawRequest("GET", "metadata", (("X-Long", "a\r\nHost: b"),)), "header"),
        (RawRequest("GET", "metadata", (("X-Name", "Žofie"),)), "header"),
    ],
)
def test_what_http_has_no_room_for_is_not_sent(request_: RawRequest, part: str) -> None:
    with pytest.raises(RawRequestInvalid) as caught:
        request_.check()
    assert caught.value.part == part


def test_a_good_request_passes() -> None:
    RawRequest("post", "Appointment/$find", (("Prefer", "handling=strict"),), "{}").check()


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://fhir.example.org/r4/Appointment?x=/a", "/r4/Appointment"),
        ("Appointment/$find?_count=1", "Appointment/$find"),
        ("{{base}}/metadata", "{{base}}/metadata"),
    ],
)
def test_the_path_of_a_url(url: str, path: str) -> None:
    assert path_of(url) == path


def test_one_that_was_sent_before_loses_what_is_written_anew() -> None:
    sent = RawRequest(
        "GET", "metadata", (("Host", "a"), ("Accept", "b"), ("X-Request-Id", "c"), ("Authorization", "d"))
    )

    assert sent.without_own_headers().headers == (("Accept", "b"),)
