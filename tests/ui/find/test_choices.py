"""What tells one patient from another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.directory import DirectoryEntry
from slotdesk.services.directory import CodeChoice
from slotdesk_ui.find.choices import (
    born_words,
    code_choices,
    entry_choices,
    new_patient_choice,
    patient_choices,
    patient_detail,
)
from ui.examples import ANNA, BO

TODAY = date(2026, 8, 3)


@pytest.fixture
def british() -> Iterator[None]:
    """Dates as in Britain, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def test_born_is_the_local_date_and_the_age(british: None) -> None:
    assert born_words(ANNA, TODAY) == "29/02/1984 (42)"


@pytest.mark.parametrize("written", ["1984", "1984-02", ""])
def test_a_birth_date_that_is_not_whole_is_shown_as_written_and_no_age_is_made_up(written: str) -> None:
    assert born_words(replace(ANNA, birth_date=written), TODAY) == written


def test_one_line_tells_look_alikes_apart(british: None) -> None:
    assert patient_detail(ANNA, TODAY) == "29/02/1984 (42)~· female~· 4711~· Example Street 1".replace(
        "~", "\N{NO-BREAK SPACE}"
    )
    assert patient_detail(BO, TODAY) == ""


def test_a_patient_is_picked_as_the_server_gave_them() -> None:
    (choice,) = patient_choices([ANNA], TODAY)
    assert (choice.key, choice.label, choice.value, choice.warning) == ("Patient/anna", "Anna Example", ANNA, "")


def test_those_who_share_a_name_are_warned_about() -> None:
    other = replace(ANNA, reference="Patient/other", birth_date="1990-01-01")
    upper = replace(
        ANNA, reference="Patient/upper", names=(replace(ANNA.names[0], family="EXAMPLÉ"),), birth_date="1991-01-01"
    )
    warnings = [choice.warning for choice in patient_choices([ANNA, other, upper, BO], TODAY)]
    assert warnings == [*["3 patients have this name: ask for the birth date"] * 3, ""]


def test_those_who_share_name_and_birth_date_are_told_apart_by_number_and_address() -> None:
    twin = replace(ANNA, reference="Patient/twin")
    other = replace(ANNA, reference="Patient/other", birth_date="1990-01-01")
    warnings = [choice.warning for choice in patient_choices([ANNA, twin, other], TODAY)]
    assert warnings == [
        *["2 have this name and birth date: ask for number and address"] * 2,
        "3 patients have this name: ask for the birth date",
    ]


def test_somebody_new_is_marked_as_such() -> None:
    choice = new_patient_choice(replace(ANNA, reference=""), TODAY)
    assert (choice.label, choice.warning) == ("Anna Example", "New: goes to the clinic with the booking")


def test_that_somebody_is_deceased_comes_before_any_other_warning() -> None:
    found = patient_choices([replace(ANNA, deceased=True, active=False), replace(ANNA, active=False)], TODAY)
    assert [choice.warning for choice in found] == ["Recorded as deceased", "Record is not in use"]


def test_entries_and_codes_are_picked_by_what_is_sent() -> None:
    reference = Reference("http://server.example/fhir/Location/one", display="House 1")
    (place,) = entry_choices([DirectoryEntry(reference, "House 1", "Example Street 1")])
    assert (place.key, place.label, place.detail, place.value) == (
        "Location/one",
        "House 1",
        "Example Street 1",
        reference,
    )
    coding = Coding("s", "1", "Check")
    (code,) = code_choices([CodeChoice(coding, "Check", "20 minutes")])
    assert (code.key, code.label, code.detail, code.value) == ("s|1", "Check", "20 minutes", coding)
