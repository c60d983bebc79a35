"""The short form, read."""

from __future__ import annotations

from datetime import date

import pytest

from slotdesk.domain.coding import Identifier
from slotdesk_ui.find.new_patient_entry import EntryProblem, NewPatientEntry

TODAY = date(2026, 8, 3)


@pytest.mark.parametrize(
    ("text", "family", "given", "born", "identifier"),
    [
        ("maja svensson", "Svensson", "Maja", "", ""),
        ("svensson, maja lotta 1.2.1990", "Svensson", "Maja Lotta", "1990-02-01", ""),
        ("de la Cruz, Ana", "De La Cruz", "Ana", "", ""),
        ("Berg 4711", "Berg", "", "", "4711"),
        ("", "", "", "", ""),
    ],
)
def test_what_was_typed_to_look_for_them_is_not_typed_again(
    text: str, family: str, given: str, born: str, identifier: str
) -> None:
    found = NewPatientEntry.guess(text, day_first=True)
    assert (found.family, found.given, found.born, found.identifier) == (family, given, born, identifier)


@pytest.mark.parametrize(
    ("born", "written"), [("5/6/1948", "1948-06-05"), ("1948", "1948"), ("1948-06", "1948-06"), ("soon", "")]
)
def test_a_birth_date_is_read_in_the_local_form(born: str, written: str) -> None:
    assert NewPatientEntry("A", born=born).birth_date(day_first=True) == written


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (NewPatientEntry(given="Anna"), EntryProblem.NO_FAMILY),
        (NewPatientEntry("Berg", born="yesterday"), EntryProblem.NOT_A_DATE),
        (NewPatientEntry("Berg", born="31/02/1990"), EntryProblem.NO_SUCH_DAY),
        (NewPatientEntry(" \n "), EntryProblem.NO_FAMILY),
        (NewPatientEntry("Berg", born="2026-08-04"), EntryProblem.NOT_BORN_YET),
        (NewPatientEntry("Berg", born="2027"), EntryProblem.NOT_BORN_YET),
        (NewPatientEntry("Berg", born="2026-08-03"), None),
        (NewPatientEntry("Berg"), None),
    ],
)
def test_what_keeps_it_from_being_used_is_said(entry: NewPatientEntry, problem: EntryProblem | None) -> None:
    assert entry.problem(TODAY, day_first=True) is problem


def test_it_becomes_a_patient_whom_no_server_knows() -> None:
    entry = NewPatientEntry(" Berg ", "Anna Lena", "1/2/1990", "female", " 070 ", "Example Street 1", "urn:x|7")
    patient = entry.patient(day_first=True)
    assert (patient.reference, patient.resource, patient.name) == ("", b"", "Anna Lena Berg")
    assert (patient.birth_date, patient.gender, patient.phone) == ("1990-02-01", "female", "070")
    assert (patient.address, patient.identifiers) == ("Example Street 1", (Identifier("urn:x", "7"),))


def test_line_breaks_of_pasted_text_become_spaces_and_nothing_else_is_lost() -> None:
    entry = NewPatientEntry("von\nBerg", "Anna\tLena", phone="070\n12", address="Example Street 1\r\n118 99 Town")
    patient = entry.patient(day_first=True)
    assert (patient.names[0].family, patient.names[0].given) == ("von Berg", ("Anna", "Lena"))
    assert (patient.phone, patient.address) == ("070 12", "Example Street 1 118 99 Town")
    odd = NewPatientEntry("خليل 🧑‍⚕️", "يوسف", born="1/2/26", today=date(2026, 8, 3)).patient(day_first=True)
    assert odd.name == "يوسف خليل 🧑‍⚕️"
    assert odd.birth_date == "2026-02-01"
