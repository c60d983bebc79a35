"""Which format an answer has, and which a body is in."""

import pytest

from slotdesk.practice.negotiation import Format, answer_format, body_format
from slotdesk.practice.outcome import RequestRefused


@pytest.mark.parametrize(
    ("accept", "override", "wanted"),
    [
        ("", None, Format.JSON),
        ("application/fhir+xml", None, Format.XML),
        ("text/xml", None, Format.XML),
        ("application/json", None, Format.JSON),
        ("*/*;q=0.1, application/fhir+xml", None, Format.XML),
        ("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", None, Format.XML),
        ("application/fhir+xml;q=0, */*", None, Format.JSON),
        ("application/fhir+xml;q=nonsense, application/fhir+json;q=0.1", None, Format.JSON),
        ("*/*, application/fhir+xml", None, Format.XML),
        ("application/fhir+xml, application/fhir+json", None, Format.XML),
        ("application/fhir+json; fhirVersion=4.0", None, Format.JSON),
        ("text/turtle", "xml", Format.XML),
        ("", "application/fhir xml", Format.XML),
        ("", "text/json", Format.JSON),
    ],
)
def test_answers(accept: str, override: str | None, wanted: Format) -> None:
    assert answer_format(accept, override) is wanted


@pytest.mark.parametrize(
    ("accept", "override"), [("text/turtle", None), ("application/fhir+json;q=0", None), ("", "x")]
)
def test_answers_that_nobody_can_give(accept: str, override: str | None) -> None:
    with pytest.raises(RequestRefused) as caught:
        answer_format(accept, override)
    assert caught.value.status == 406


def test_bodies() -> None:
    assert body_format("application/fhir+json; charset=UTF-8") is Format.JSON
    assert body_format("application/xml") is Format.XML
    for content_type in ("", "text/html", "application/fhir+json; charset=latin-1"):
        with pytest.raises(RequestRefused) as caught:
            body_format(content_type)
        assert caught.value.status == 415
