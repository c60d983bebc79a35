from __future__ import annotations

import pytest

from slotdesk.fhir.text import LINE, PARAGRAPH, line, paragraph


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Åse Öberg", "Åse Öberg"),
        ("a\nb\tc", "a b c"),
        ("a\x00\x1b[31mb", "a[31mb"),
        ("abc\u202edef\u2066", "abcdef"),
        ("שלום\u200f עולם", "שלום\u200f עולם"),
        ("a\u00a0b", "a\u00a0b"),
        ("\ud800x", "x"),
        ("  \n ", ""),
        ("", ""),
    ],
)
def test_a_line(written: str, shown: str) -> None:
    assert line(written) == shown


def test_lengths_are_bounded() -> None:
    assert len(line("x" * 10_000_000)) == LINE
    assert line("x" * LINE) == "x" * LINE
    assert line("x" * (LINE + 1)).endswith("…")
    assert len(paragraph("y" * 10_000)) == PARAGRAPH


def test_a_paragraph_keeps_its_lines() -> None:
    assert paragraph("a\r\nb\u2028c\x07") == "a\nb\nc"
