"""Many small things are told from much FHIR."""

from __future__ import annotations

import json

import pytest

from fhir_answers import appointment, bundle
from slotdesk.fhir.density import has_too_many_attributes, has_too_many_surrogates, is_too_dense

pytestmark = pytest.mark.anyio


async def test_fhir_of_any_size_is_not_too_dense() -> None:
    body = json.dumps(bundle(*(appointment(number) for number in range(1, 2000))), separators=(",", ":")).encode()
    assert len(body) > 256 * 1024
    assert not await is_too_dense(body, is_xml=False)
    assert not await is_too_dense(b'<id value="appt-1"/>' * 50_000, is_xml=True)


@pytest.mark.parametrize("piece", [b"{},", b"0,", b"[],", b'{"a":1},'])
async def test_small_things_in_large_numbers_are(piece: bytes) -> None:
    assert await is_too_dense(piece * 200_000, is_xml=False)
    assert not await is_too_dense(piece * 1_000, is_xml=False)  # too few to cost anything


async def test_empty_elements_in_large_numbers_are() -> None:
    assert await is_too_dense(b"<a/>" * 200_000, is_xml=True)


@pytest.mark.parametrize(
    ("piece", "is_xml"),
    [
        (b'{"name":"_id","type":"token"},', False),
        (b'{"code":"read"},{"code":"vread"},', False),
        (b'{"resource":{"resourceType":"Slot","id":"1","status":"free"}},', False),
        (b'<interaction><code value="read"/></interaction>', True),
        (b"<entry><resource><Slot><id value='1'/></Slot></resource></entry>", True),
        (b"<tr><td>12</td><td>34</td></tr>", True),
    ],
)
async def test_the_tersest_pieces_of_fhir_are_not(piece: bytes, is_xml: bool) -> None:
    assert not await is_too_dense(piece * 100_000, is_xml=is_xml)


def test_attributes_are_counted_outside_of_quotes() -> None:
    many = b" ".join(b" a%d='1'" % number for number in range(1_000))
    assert has_too_many_attributes(b"<Patient" + many + b"/>")
    assert not has_too_many_attributes(b'<Binary><data value="' + many + b'"/></Binary>')
    assert not has_too_many_attributes(b"<a b='1' c='2'/>" * 10_000)


def test_halves_of_pairs_are_counted() -> None:
    assert has_too_many_surrogates(b"\\ud800" * 10_001)
    assert not has_too_many_surrogates(b"\\uD800" * 100)
