"""The profile's reasons in words."""

from __future__ import annotations

from slotdesk.domain.coding import CodeableConcept, Coding
from slotdesk.store.value_sets import status_reasons
from slotdesk_ui.existing.reason_words import in_order_of_use, reason_words


def test_every_reason_of_the_profile_has_words_of_its_own() -> None:
    words = [reason_words(one) for one in status_reasons()]
    assert len(set(words)) == len(words)
    assert not [one.code for one in status_reasons() if reason_words(one) == one.display and one.code != "weather"]


def test_another_reason_stays_as_the_server_wrote_it() -> None:
    assert reason_words(Coding("urn:x", "mine", "My reason")) == "My reason"
    assert reason_words(CodeableConcept((), "Said so")) == "Said so"
    assert reason_words(CodeableConcept((Coding("s", "weather", "Storm"),))) == "Weather"


def test_what_is_said_most_often_comes_first_and_nothing_is_lost() -> None:
    ordered = in_order_of_use(status_reasons())
    assert ordered[0].code == "patient-cancel"
    assert set(ordered) == set(status_reasons())
