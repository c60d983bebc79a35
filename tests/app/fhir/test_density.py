"""Many small things are told from much FHIR."""

from __future__ import annotations

import json

import pytest

from fhir_answers import appointment, bundle
from slotdesk.fhir.density import has_too_many_surrogates, is_too_dense


def test_fhir_of_any_size_is_not_too_dense() -> None:
    body = json.dumps(bundle(*(appointment(number) for number in range(1, 2000))), separators=(",", ":")).encode()
    assert len(body) > 256 * 1024
    assert not is_too_dense(body, is_xml=False)
    assert not is_too_dense(b'<id value="appt-1"/>' * 50_000, is_xml=True)


@pytest.mark.parametrize("piece", [b"{},", b"0,", b"[],", b'{"a":1},'])
def test_small_things_in_large_numbers_are(piece: bytes) -> None:
    assert is_too_dense(piece * 200_000, is_xml=False)
    assert not is_too_dense(piece * 1_000, is_xml=False)  # too few to cost anything


def test_empty_elements_in_large_numbers_are() -> None:
    assert is_too_dense(b"<entry/>" * 200_000, is_xml=True)


def test_halves_of_pairs_are_counted() -> None:
    assert has_too_many_surrogates(b"\\ud800" * 10_001)
    assert not has_too_many_surrogates(b"\\uD800" * 100)
