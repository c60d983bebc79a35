"""A few letters for a command."""

from __future__ import annotations

import pytest

from slotdesk_ui.palette.matching import fit

COMMANDS = ["Find", "Find again", "First free time", "Patient not on file…", "Add another patient (group)", "Dark"]


def best(typed: str) -> str:
    scored = [(fit(typed, text), text) for text in COMMANDS]
    return max((score, text) for score, text in scored if score is not None)[1]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("fi", "Find"),
        ("again", "Find again"),
        ("ffr", "First free time"),
        ("free first", "First free time"),
        ("not file", "Patient not on file…"),
        ("GROUP", "Add another patient (group)"),
        ("dá", "Dark"),
    ],
)
def test_what_is_meant_comes_first(typed: str, wanted: str) -> None:
    assert best(typed) == wanted


@pytest.mark.parametrize("typed", ["xyz", "find zebra", "dnif", "ikn"])
def test_what_is_not_there_is_not_offered(typed: str) -> None:
    assert [text for text in COMMANDS if fit(typed, text) is not None] == []


def test_nothing_typed_fits_everything() -> None:
    assert all(fit("", text) is not None for text in COMMANDS)
