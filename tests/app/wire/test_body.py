from __future__ import annotations

import gzip
import zlib

import pytest

from slotdesk.wire.body import Body

TEXT = b'{"resourceType": "Bundle"}' * 50_000


@pytest.mark.parametrize(
    ("raw", "coding"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (gzip.compress(TEXT), "gzip"),
        (zlib.compress(TEXT), "deflate"),
        (zlib.compress(TEXT)[2:-4], "deflate"),
    ],
)
def test_a_body_is_unpacked_in_portions(raw: bytes, coding: str) -> None:
    body = Body(raw, coding)
    assert body.data() == TEXT
    assert all(len(piece) <= 256 * 1024 for piece in body.pieces())


def test_a_bomb_goes_off_up_to_the_limit_only() -> None:
    assert len(Body(gzip.compress(bytes(5_000_000)), "gzip").data(1_000_000)) == 1_000_000


def test_what_can_not_be_unpacked_comes_as_it_is() -> None:
    assert Body(b"plainly not packed", "gzip").data() == b"plainly not packed"
    assert Body(b"plainly not packed", "deflate").data() == b"plainly not packed"
    assert Body(b"br", "br").data() == b"br"
    cut = gzip.compress(TEXT)[:-2_000]
    assert TEXT.startswith(Body(cut, "gzip").data())


def test_a_secret_is_taken_out_and_nothing_is_told_by_its_repr() -> None:
    body = Body(gzip.compress(b"you sent Bearer abc.def and abc.def"), "gzip", secret=b"abc.def")
    assert body.data() == b"you sent Bearer [redacted] and [redacted]"
    assert repr(Body(b"Anna", secret=b"abc")) == "Body(coding='', is_cut=False, is_let_go=False)"


def test_letting_go() -> None:
    gone = Body(b"abc", "gzip").let_go()
    assert (gone.raw, gone.is_let_go, gone.data()) == (b"", True, b"")
    assert not Body().let_go().is_let_go
