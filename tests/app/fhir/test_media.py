from __future__ import annotations

import time

import pytest

from slotdesk.domain.connection import WireFormat
from slotdesk.fhir import media
from slotdesk.fhir.media import Content


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (b' \n{"a":1}', Content.JSON),
        (b"[1]", Content.JSON),
        (b"<Bundle/>", Content.XML),
        (b'<?xml version="1.0"?>\n<!-- c --><Bundle/>', Content.XML),
        (b"<!DOCTYPE HTML><html>", Content.WEB_PAGE),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html/>', Content.WEB_PAGE),
        (b"<HTML><body>", Content.WEB_PAGE),
        (b"<!-- hello --><html>", Content.WEB_PAGE),
        (b"<headline/>", Content.XML),
        (b"", Content.EMPTY),
        (b" " * 10_000, Content.EMPTY),
        (b"words", Content.OTHER),
        (b" " * 5_000 + b"{}", Content.OTHER),
    ],
)
def test_content_is_told_by_its_first_bytes(body: bytes, content: Content) -> None:
    assert media.identify(body) is content


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("application/fhir+json", '{"a":"ö"}'.encode(), '{"a":"ö"}'),
        ("application/fhir+json; charset=utf-8", '{"a":"ö"}'.encode(), '{"a":"ö"}'),
        ('application/fhir+json; charset="ISO-8859-1"', '{"a":"ö"}'.encode("latin-1"), '{"a":"ö"}'),
        ("application/fhir+json", '{"a":"ö"}'.encode("utf-8-sig"), '{"a":"ö"}'),
        ("application/fhir+json", '{"a":"ö"}'.encode("utf-16"), '{"a":"ö"}'),
        ("application/fhir+json; charset=klingon", b'{"a":1}', '{"a":1}'),
        ("application/fhir+json; charset=hex", b'{"a":1}', '{"a":1}'),
        (
            "application/fhir+xml",
            '<?xml version="1.0" encoding="UTF-16"?><a b="ö"/>'.encode("utf-16"),
            '<?xml version="1.0"?><a b="ö"/>',
        ),
    ],
)
def test_every_encoding_becomes_utf_8(content_type: str, body: bytes, text: str) -> None:
    assert media.as_utf8(content_type, body).decode() == text


@pytest.mark.parametrize("name", ["utf-16", "utf-32", "punycode", "idna"])
def test_a_label_that_cannot_be_true_is_not_believed(name: str) -> None:
    body = '{"a":"ö"}'.encode() + b"a" * 2_000_000
    assert media.as_utf8(f"application/fhir+json; charset={name}", body) is body


def test_xml_in_an_encoding_of_its_own_becomes_utf_8() -> None:
    written = '<?xml version="1.0" encoding="ISO-8859-1"?><a b="ö"/>'
    assert media.xml_as_utf8(written.encode("latin-1")).decode() == '<?xml version="1.0"?><a b="ö"/>'
    for kept in (
        b'<?xml version="1.0" encoding="UTF-8"?><a/>',
        b"<a/>",
        b'<?xml version="1.0" encoding="klingon"?><a/>',
    ):
        assert media.xml_as_utf8(kept) == kept


def test_comments_and_titles_by_the_thousand_take_no_time() -> None:
    begun = time.process_time()
    assert media.identify(b"<!-- -->" * 10_000 + b"x") is Content.XML
    assert media.title(b"<title" * 10_000) == ""
    assert media.title(b"<title>" * 10_000) == ""
    assert time.process_time() - begun < 0.5


def test_the_title_of_a_page() -> None:
    assert media.title(b"<TITLE lang=en> Sign in &amp; out </TITLE>") == "Sign in & out"
    assert media.title(b"<p>none") == ""
    assert len(media.title(b"<title>" + b"x" * 900 + b"</title>")) == 200


@pytest.mark.parametrize(
    ("content_type", "known"),
    [
        ("application/fhir+json", True),
        ("Application/FHIR+XML; charset=utf-8", True),
        ("application/json", True),
        ("text/plain", False),
        ("", False),
    ],
)
def test_media_types_that_fhir_knows(content_type: str, known: bool) -> None:
    assert media.is_fhir_media_type(content_type) is known


def test_the_other_format() -> None:
    assert media.other(WireFormat.JSON) is WireFormat.XML
    assert media.other(WireFormat.XML) is WireFormat.JSON
    assert media.media_type(WireFormat.XML) == "application/fhir+xml"
    assert media.media_type(WireFormat.JSON) == "application/fhir+json"
