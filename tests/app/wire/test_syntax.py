from __future__ import annotations

import pytest

from slotdesk.wire.syntax import Syntax, syntax_of, text_of


@pytest.mark.parametrize(
    ("content_type", "data", "syntax"),
    [
        ("application/fhir+json", b' {"a": 1}', Syntax.JSON),
        ("text/html", b"[]", Syntax.JSON),
        ("application/fhir+json; charset=utf-8", b"\xef\xbb\xbf<Bundle/>", Syntax.XML),
        ("application/fhir+json", b"<!DOCTYPE html><html>", Syntax.OTHER),
        ("application/x-www-form-urlencoded", b"a=b", Syntax.FORM),
        ("application/fhir+json", b"", Syntax.JSON),
        ("application/fhir+xml", b"oops", Syntax.OTHER),
        ("text/plain", b"gone", Syntax.OTHER),
    ],
)
def test_how_a_body_begins_tells_what_it_is(content_type: str, data: bytes, syntax: Syntax) -> None:
    assert syntax_of(content_type, data) is syntax


@pytest.mark.parametrize(
    ("content_type", "data"),
    [
        ("", "Åke".encode()),
        ("", b"\xef\xbb\xbf\xc3\x85ke"),
        ("", "Åke".encode("utf-16")),
        ("text/plain; charset=iso-8859-1", "Åke".encode("latin-1")),
        ("text/plain; charset=no-such-thing", "Åke".encode()),
    ],
)
def test_characters(content_type: str, data: bytes) -> None:
    assert text_of(content_type, data) == "Åke"


def test_an_encoding_declared_in_xml_counts_and_what_is_broken_is_shown_as_such() -> None:
    declared = '<?xml version="1.0" encoding="ISO-8859-1"?><a>Å</a>'
    assert text_of("", declared.encode("latin-1")) == declared
    assert text_of("", b"a\xffb") == "a\ufffdb"
