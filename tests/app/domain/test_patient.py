from __future__ import annotations

from datetime import date

import pytest

from slotdesk.domain.patient import HumanName, Patient


def test_the_name_to_show() -> None:
    maiden = HumanName("Before", ("Anna",), "", "old")
    official = HumanName("Example", ("Anna", "Maria"), "", "official")
    assert Patient("Patient/1", (maiden, official)).name == "Anna Maria Example"
    assert Patient("Patient/1", (maiden,)).name == "Anna Before"
    assert Patient("Patient/1", (HumanName(), HumanName("", (), "Kaunis Nimi"))).name == "Kaunis Nimi"
    assert Patient("Patient/1").name == "Patient/1"
    assert Patient("Patient/1", (maiden,)).as_reference().label == "Anna Before"


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("1984-02-29", date(2026, 2, 28), 41),
        ("1984-02-29", date(2026, 3, 1), 42),
        ("2026-11-23", date(2026, 11, 23), 0),
        ("1984", date(2026, 1, 1), None),
        ("1984-02", date(2026, 1, 1), None),
        ("", date(2026, 1, 1), None),
    ],
)
def test_age(born: str, on: date, age: int | None) -> None:
    assert Patient("", birth_date=born).age(on) == age
