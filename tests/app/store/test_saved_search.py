"""Searches under names."""

from __future__ import annotations

import pytest

from slotdesk.store.saved_search import SavedSearch, renamed, with_search
from slotdesk.store.settings import Settings

A, B = SavedSearch("A", {"period": "today"}), SavedSearch("B")


def test_one_of_the_same_name_is_replaced_in_its_place() -> None:
    assert with_search((A,), B) == (A, B)
    assert [one.form for one in with_search((A, B), SavedSearch("A", {"period": "next-week"}))] == [
        {"period": "next-week"},
        {},
    ]


@pytest.mark.parametrize(("new", "names"), [("C", ["C", "B"]), ("B", ["A", "B"]), (" ", ["A", "B"]), ("A", ["A", "B"])])
def test_a_name_is_given_once(new: str, names: list[str]) -> None:
    assert [one.name for one in renamed((A, B), "A", new)] == names


def test_a_name_may_speak_of_patients_but_no_search_names_one() -> None:
    Settings(saved_searches=(SavedSearch("New patients on Monday", A.form),))
    with pytest.raises(ValueError, match="must not name a patient"):
        Settings(saved_searches=(SavedSearch("A", {"who": "Patient/7"}),))
