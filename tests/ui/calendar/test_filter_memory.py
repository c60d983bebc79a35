"""A filter written down and read again; what does not fit hides nothing."""

from __future__ import annotations

import json

import pytest

from slotdesk.domain.criteria import PartOfDay
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind
from slotdesk_ui.calendar.filter_memory import remember_filter, restored_filter

FULL = EntryFilter(
    {
        FilterKind.PRACTITIONER: frozenset({"Practitioner/berg", ""}),
        FilterKind.PART: frozenset({PartOfDay.EVENING}),
        FilterKind.WEEKDAY: frozenset({0, 4}),
        FilterKind.LENGTH: frozenset({20}),
        FilterKind.SERVICE: frozenset(),
    }
)


def written(shown: EntryFilter, server: str = "one") -> dict[str, object]:
    """As it comes from the settings file."""
    kept: dict[str, object] = json.loads(json.dumps({"server": server, "filter": remember_filter(shown)}))
    return kept


def test_it_comes_back_whole_on_the_same_server() -> None:
    again = restored_filter(written(FULL), "one")
    assert {kind: keys for kind, keys in FULL.hidden.items() if keys} == again.hidden
    assert restored_filter(written(EntryFilter()), "one").is_empty


def test_on_another_server_only_what_means_the_same_there() -> None:
    again = restored_filter(written(FULL), "two")
    assert set(again.hidden) == {FilterKind.PART, FilterKind.WEEKDAY, FilterKind.LENGTH}


def test_no_patient_is_written_down() -> None:
    odd = EntryFilter({FilterKind.PRACTITIONER: frozenset({"Patient/anna"})})
    assert remember_filter(odd) == {}


@pytest.mark.parametrize(
    "kept",
    [
        None,
        [],
        {"practitioner": "Practitioner/berg", "weekday": [7, -1, True, "0"], "part": ["NOON", 3], "length": [99999]},
        {"practitioner": [["x"], 3]},
    ],
)
def test_what_cannot_be_read_hides_nothing(kept: object) -> None:
    assert restored_filter({"filter": kept}, "one").is_empty
