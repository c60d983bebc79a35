"""What is offered in place of a time that has gone."""

from __future__ import annotations

from datetime import datetime, timedelta

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import CodeableConcept, Reference
from slotdesk.services.alternatives import nearest

START = datetime.fromisoformat("2026-08-04T09:00:00+02:00")


def free(key: str, minutes: int, who: str = "berg", service: str = "Follow-up") -> Appointment:
    start = START + timedelta(minutes=minutes)
    person = Participant(Reference(f"Practitioner/{who}", display=who))
    concept = CodeableConcept((), service)
    return Appointment(f"Appointment/{key}", "proposed", start, start + timedelta(minutes=20), (person,), (concept,))


def test_the_nearest_of_all_comes_first_and_the_gone_one_is_not_among_them() -> None:
    gone = free("gone", 0)
    found = [gone, *(free(f"a{number}", 20 * number) for number in range(-6, 7) if number)]
    offered = nearest(found, gone)
    assert [one.reference for one in offered] == [f"Appointment/a{number}" for number in (-1, 1, -2, 2, -3)]


def test_another_service_with_another_practitioner_is_no_alternative() -> None:
    gone = free("gone", 0)
    found = [free("x", 20, "else", "Surgery"), free("y", 40, "berg", "Surgery"), free("z", 60, "else")]
    assert [one.reference for one in nearest(found, gone)] == ["Appointment/z", "Appointment/y"]


def test_of_two_equally_near_the_same_practitioner_comes_first() -> None:
    gone = free("gone", 0)
    found = [free("other", 20, "else"), free("same", 20, "berg")]
    assert [one.reference for one in nearest(found, gone, 1)] == ["Appointment/same"]


def test_where_nothing_is_known_of_the_gone_one_anything_will_do() -> None:
    gone = Appointment("Appointment/gone", "proposed", START, START)
    assert len(nearest([free("a", 0), free("b", 20)], gone)) == 2


def test_the_same_service_comes_before_what_is_nearer() -> None:
    gone = free("gone", 0)
    found = [free("near", 20, "berg", "Surgery"), free("far", 200, "else"), free("farther", 400)]
    assert [one.reference for one in nearest(found, gone, 2)] == ["Appointment/far", "Appointment/farther"]


def test_what_overlaps_it_with_the_same_practitioner_has_gone_too() -> None:
    gone = free("gone", 0)
    found = [
        free("into it", 10),
        free("longer", 0, "berg", "Surgery"),
        free("another's", 10, "else"),
        free("room in the group", 0),
        free("after", 20),
    ]
    offered = [one.reference for one in nearest(found, gone)]
    assert offered == ["Appointment/room in the group", "Appointment/another's", "Appointment/after"]


def test_what_clashes_with_something_of_the_patient_comes_last_of_all() -> None:
    gone = free("gone", 0)
    found = [free("clashing", 20), free("far", 400), free("other service", 60, "berg", "Surgery")]
    offered = nearest(found, gone, clashes=lambda one: one.reference == "Appointment/clashing")
    assert [one.reference for one in offered] == [
        "Appointment/far",
        "Appointment/other service",
        "Appointment/clashing",
    ]
    assert nearest(found, gone, 1, lambda one: one.reference == "Appointment/clashing") == [found[1]]
