from __future__ import annotations

from slotdesk.domain.coding import ActorKind, Reference
from slotdesk.domain.directory import DirectoryEntry, PatientQuery


def test_a_query_that_would_ask_for_everybody() -> None:
    assert PatientQuery().is_empty
    assert not PatientQuery(("an",)).is_empty
    assert not PatientQuery(birth_date="1984-02-29").is_empty
    assert not PatientQuery(identifier="4711").is_empty


def test_the_kind_of_an_entry() -> None:
    assert DirectoryEntry(Reference("Location/l"), "Clinic").kind is ActorKind.LOCATION
