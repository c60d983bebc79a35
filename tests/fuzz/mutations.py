"""Makes answers go wrong, in the ways that servers, proxies and attackers make them go wrong; a seed decides which."""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

ODD_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1e308, 10**400, "", " ", "x" * 5000, "\u0000", "\ud800", "￾", [], {}, [[]], [None],
    {"": ""}, "2026-02-30", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999-14:00", "2026-08-03T24:00:00Z",
    "2026-08-03T06:00:60Z", "+12026-01-01", "Patient/../x", "http://[", "https://fhir.example.org:99999/x",
)  # fmt: skip
ODD_LITERALS = (
    b"NaN",
    b"Infinity",
    b"-0",
    b"1e999",
    b"0x10",
    b"1" * 5000,
    b"'x'",
    b"undefined",
    b"01",
    b"1.",
    b'"\\u0"',
)
CONTENT_TYPES = (
    "application/fhir+json", "application/fhir+xml", "application/json; charset=utf-16", "text/html", "", ";;;",
    "application/xml; charset=utf-7", "application/fhir+json; charset=nonsense", "text/plain; charset=idna",
    "application/json; charset=zip", "application/json; charset=unicode_escape", "application/fhir+xml; charset=UTF-32",
)  # fmt: skip
DATES = (
    "Sun, 06 Nov 1994 08:49:37 GMT", "Mon, 03 Aug 2026 06:00:00 +9999", "Thu, 99 Foo 99999 99:99:99 XXX", "0", "-1",
    "1e9", "99999999999999999999", "١٢٣", "Sat, 01 Jan 0000 00:00:00 GMT", "2026-08-03T06:00:00Z", "inf", "nan", "1.5",
)  # fmt: skip
ENTITIES = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>',
    b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    b"<!DOCTYPE x>",
)  # fmt: skip


def mutated(body: bytes, random: Random) -> bytes:
    """The body with some things wrong with it."""
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        is_xml = body.lstrip()[:1] == b"<"
        body = random.choice(_ANY + (_XML if is_xml else _JSON))(body, random)
    return body[:2_000_000]


def _flip(body: bytes, random: Random) -> bytes:
    flipped = bytearray(body)
    for _ in range(random.randint(1, 8)):
        if flipped:
            flipped[random.randrange(len(flipped))] = random.randrange(256)
    return bytes(flipped)


def _cut(body: bytes, random: Random) -> bytes:
    return body[: random.randrange(len(body) + 1)]


def _remove(body: bytes, random: Random) -> bytes:
    start = random.randrange(len(body) + 1)
    return body[:start] + body[start + random.randint(1, 200) :]


def _repeat(body: bytes, random: Random) -> bytes:
    start = random.randrange(len(body) + 1)
    piece = body[start : start + random.randint(1, 400)]
    return body[:start] + piece * random.choice((2, 3, 200)) + body[start:]


def _wrap(body: bytes, random: Random) -> bytes:
    before = (b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b"  \n", b"<html>", b")]}',\n", b"\xfe\xff", b"[")
    after = (b"", b"\x00", b"}", b"garbage", b"\n\n")
    return random.choice(before) + body + random.choice(after)


def _encode(body: bytes, random: Random) -> bytes:
    text = body.decode("utf-8", "replace")
    return text.encode(random.choice(("utf-16", "utf-32", "utf-16-le", "latin-1", "cp1252", "utf-7")), "replace")


def _literal(body: bytes, random: Random) -> bytes:
    numbers = list(re.finditer(rb":\s*(\"[^\"]*\"|[\d.]+|true|false)", body))
    if not numbers:
        return body
    match = random.choice(numbers)
    return body[: match.start(1)] + random.choice(ODD_LITERALS) + body[match.end(1) :]


def _value(body: bytes, random: Random) -> bytes:
    """Another value in the place of one, anywhere in the tree."""
    try:
        root = json.loads(body)
    except (ValueError, RecursionError):
        return body
    places = list(_places(root))
    if not places:
        return body
    for _ in range(random.choice((1, 1, 3))):
        holder, key = random.choice(places)
        odd = random.choice(ODD_VALUES)
        choices = (odd, [holder[key]] if key in _keys(holder) else odd, [odd] * random.choice((1, 700)))
        holder[key] = random.choice(choices)
    return json.dumps(root, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Any:
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        for key in _keys(holder):
            yield holder, key
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])


def _keys(holder: Any) -> Any:
    return list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()


def _nest(body: bytes, random: Random) -> bytes:
    depth = random.choice((50, 150, 2_000, 100_000))
    opening, closing = random.choice(((b"[", b"]"), (b'{"resource":', b"}"), (b'{"extension":[', b"]}")))
    return opening * depth + body + closing * depth


def _double_key(body: bytes, random: Random) -> bytes:
    match = random.choice(list(re.finditer(rb'"(\w+)"\s*:', body)) or [None])
    if match is None:
        return body
    return (
        body[: match.start()] + match.group(0) + random.choice((b"null,", b"[],", b'"twice",')) + body[match.start() :]
    )


def _doctype(body: bytes, random: Random) -> bytes:
    head, end, rest = body.partition(b"?>")
    entity = random.choice(ENTITIES)
    with_entity = (rest if end else body).replace(b'value="', b'value="&c;', 1)
    return (head + end + entity + with_entity) if end else entity + with_entity


def _deep_xml(body: bytes, random: Random) -> bytes:
    depth = random.choice((80, 300, 20_000))
    return body.replace(b"<entry>", b"<entry>" + b"<extension>" * depth + b"</extension>" * depth, 1)


def _attributes(body: bytes, random: Random) -> bytes:
    odd = (b'value="&#0;"', b'value="&lt;"', b"value=''", b'xmlns:x="u" x:value="1"', b'value="' + b"9" * 9000 + b'"')
    return body.replace(b"value=", random.choice(odd) + b" other=", random.choice((1, 5)))


def _namespace(body: bytes, random: Random) -> bytes:
    others = (b"http://hl7.org/fhir/", b"", b"urn:x", b"http://www.w3.org/1999/xhtml")
    return body.replace(b"http://hl7.org/fhir", random.choice(others), random.choice((1, 50)))


_ANY = (_flip, _cut, _remove, _repeat, _wrap, _encode)
_JSON = (_value, _value, _value, _literal, _nest, _double_key)
_XML = (_doctype, _deep_xml, _attributes, _namespace, _literal)
