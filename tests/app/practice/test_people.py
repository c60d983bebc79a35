"""The patients: how many, how alike, how old."""

from collections import Counter
from datetime import date

from slotdesk.practice.people import build_patients

TODAY = date(2026, 11, 23)


def test_two_hundred_patients_each_with_an_identifier_of_their_own() -> None:
    patients = build_patients(1, TODAY)
    assert len(patients) == 200
    values = [(i["system"], i["value"]) for patient in patients.values() for i in patient["identifier"]]
    assert len(set(values)) == len(values) == 400
    assert {patient["gender"] for patient in patients.values()} >= {"female", "male", "other"}
    assert all(patient["address"][0]["city"] and patient["telecom"] for patient in patients.values())
    assert all(date.fromisoformat(patient["birthDate"]) < TODAY for patient in patients.values())


def test_look_alikes_have_one_name_and_near_birth_dates() -> None:
    by_name: dict[str, list[date]] = {}
    for patient in build_patients(1, TODAY).values():
        by_name.setdefault(patient["name"][0]["text"], []).append(date.fromisoformat(patient["birthDate"]))
    near = [days for days in by_name.values() if len(days) > 1 and (sorted(days)[1] - sorted(days)[0]).days <= 400]
    assert len(near) >= 10


def test_some_are_children_with_a_guardian() -> None:
    patients = build_patients(1, TODAY).values()
    young = [one for one in patients if date.fromisoformat(one["birthDate"]) > TODAY.replace(year=TODAY.year - 18)]
    assert 20 <= len(young) <= 70
    assert Counter("contact" in one for one in young)[True] >= len(young) * 0.9


def test_a_name_in_another_script_has_a_latin_form_too() -> None:
    both = [one for one in build_patients(1, TODAY).values() if len(one["name"]) == 2]
    assert len(both) >= 20
    assert all(one["name"][1]["family"].isascii() for one in both)


def test_a_seed_and_a_day_give_the_same_patients() -> None:
    before = build_patients(5, TODAY)
    build_patients.cache_clear()
    assert build_patients(5, TODAY) == before != build_patients(6, TODAY)
