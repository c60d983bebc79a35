"""What a scheduler types is told apart."""

from __future__ import annotations

from datetime import date

import pytest

from slotdesk.domain.directory import PatientQuery
from slotdesk.services.patient_query import read_patient_query


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", PatientQuery()),
        ("berg", PatientQuery(("berg",))),
        ("Berg, Anna", PatientQuery(("Berg", "Anna"))),
        ("anna 1980-03-01", PatientQuery(("anna",), "1980-03-01")),
        ("19800301 berg", PatientQuery(("berg",), "1980-03-01")),
        ("1.3.1980", PatientQuery((), "1980-03-01")),
        ("MRN-12345", PatientQuery((), "", "MRN-12345")),
        ("urn:oid:1.2.3|77", PatientQuery((), "", "urn:oid:1.2.3|77")),
        ("12345678", PatientQuery((), "", "12345678")),  # month 56 is no date
        ("31.02.1980", PatientQuery((), "", "31.02.1980")),
        ("Ольга", PatientQuery(("Ольга",))),
    ],
)
def test_tells_names_birth_date_and_identifier_apart(typed: str, expected: PatientQuery) -> None:
    assert read_patient_query(typed) == expected


def test_the_locale_decides_which_of_day_and_month_comes_first() -> None:
    assert read_patient_query("3/1/1980", day_first=False).birth_date == "1980-03-01"
    assert read_patient_query("3/1/1980", day_first=True).birth_date == "1980-01-03"


@pytest.mark.parametrize(
    ("typed", "born"),
    [
        ("25/9/48", "1948-09-25"),
        ("4.8.26", "2026-08-04"),
        ("5.8.26", "1926-08-05"),  # tomorrow: nobody is born there
        ("1-2-99", "1999-02-01"),
        ("31/2/48", ""),
    ],
)
def test_a_year_of_two_digits_is_the_last_one_that_is_not_in_the_future(typed: str, born: str) -> None:
    found = read_patient_query(typed, today=date(2026, 8, 4))
    assert found.birth_date == born
    assert read_patient_query(typed).identifier == typed  # without today there is no telling
