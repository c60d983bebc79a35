"""Categories: numbers in order of appearance, letters that are unique."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import Identifier, Reference
from slotdesk_ui.calendar.categories import (
    Categories,
    by_location,
    by_practitioner,
    by_service,
    initials,
    participant_key,
)


@pytest.mark.parametrize(
    ("label", "letters"),
    [
        ("Dr Anna Holm", "AH"),
        ("Dr. med. Anna Maria Holm", "AH"),
        ("Holm, Anna", "AH"),
        ("Anna Holm, MD", "AH"),
        ("Åsa Öberg", "ÅÖ"),
        ("王伟", "王伟"),
        ("Cher", "Ch"),
        ("O'Brien", "O'"),
        ("Dr", "Dr"),
        ("<b>x</b>", "BB"),
        ("4711", "47"),
        ("", ""),
    ],
)
def test_initials(label: str, letters: str) -> None:
    assert initials(label) == letters


def test_places_and_services_are_read_from_left_to_right(make: Callable[..., Appointment]) -> None:
    for kind, words in ((by_location, {"where": "North, Main House"}), (by_service, {"service": "North, Main House"})):
        categories = Categories(kind)
        categories.number_of(make("2026-08-04T09:00", **words))
        assert [one.short for one in categories] == ["NH"]
    categories = Categories()
    categories.number_of(make("2026-08-04T09:00", who="", where="North, Main House"))
    categories.number_of(make("2026-08-04T09:00", who="Holm, Anna"))
    assert [one.short for one in categories] == ["NH", "AH"]


def test_numbers_go_up_in_order_of_appearance_and_stay(make: Callable[..., Appointment]) -> None:
    categories = Categories()
    day = "2026-08-04T09:00"
    assert [categories.number_of(make(day, who=who)) for who in ("Anna Holm", "Bo Ek", "Anna Holm")] == [0, 1, 0]
    assert [(one.number, one.label, one.short) for one in categories] == [(0, "Anna Holm", "AH"), (1, "Bo Ek", "BE")]


def test_equal_letters_get_numbers(make: Callable[..., Appointment]) -> None:
    categories = Categories()
    for who in ("Anna Holm", "Axel Hed", "Alf Hult"):
        categories.number_of(make("2026-08-04T09:00", who=who))
    assert [one.short for one in categories] == ["AH", "AH2", "AH3"]


def test_without_practitioner_it_goes_by_location_and_then_by_nothing(make: Callable[..., Appointment]) -> None:
    assert by_practitioner(make("2026-08-04T09:00", who="")) == ("Location/here", "Main Street")
    categories = Categories()
    assert categories.number_of(make("2026-08-04T09:00", who="", where="")) == -1
    assert len(categories) == 0


def test_clearing_gives_the_first_colour_again(make: Callable[..., Appointment]) -> None:
    categories = Categories()
    categories.number_of(make("2026-08-04T09:00", who="Anna Holm"))
    categories.clear()
    assert categories.number_of(make("2026-08-04T09:00", who="Axel Hed")) == 0
    assert categories[0].short == "AH"


def test_a_logical_reference_is_told_apart_by_its_identifier() -> None:
    one = Participant(Reference("", Identifier("urn:x", "1"), "Dr A", "Practitioner"))
    assert participant_key(one) == "urn:x|1"
    assert participant_key(Participant(Reference("", None, "Dr A"))) == "Dr A"
