"""The same person, entered by hand at first and pointed at later."""

from __future__ import annotations

from dataclasses import replace

from slotdesk.domain.appointment import Appointment, Participant
from slotdesk.domain.coding import Reference
from slotdesk_ui.find.registered_patients import RegisteredPatients
from ui.examples import ANNA, BO, appointment

NEW = replace(ANNA, reference="", resource=b"")


def booked_for(**labels: str) -> Appointment:
    return appointment(
        participants=tuple(Participant(Reference(f"Patient/{id_}", display=label)) for id_, label in labels.items())
    )


def test_who_was_new_is_the_same_as_the_server_knows_them() -> None:
    patients = RegisteredPatients()
    as_known = replace(NEW, reference="Patient/p9", birth_date="")
    assert not patients.are_same((NEW,), (as_known,))
    patients.learn(booked_for(p9="Example, Anna", bo="Bo Example"), (NEW, replace(BO, reference="Patient/bo")))
    assert patients.reference(NEW) == "Patient/p9"
    assert patients.are_same((NEW,), (as_known,))
    assert not patients.are_same((NEW, BO), (as_known,))
    assert not patients.are_same((), (as_known,))
    patients.forget()
    assert not patients.are_same((NEW,), (as_known,))


def test_nobody_is_taken_for_somebody_else() -> None:
    patients = RegisteredPatients()
    patients.learn(booked_for(p9="Carl Other"), (NEW,))  # what the server has booked instead
    assert patients.reference(NEW) == ""
    patients.learn(booked_for(p8="Anna Example", p9="Anna Example"), (NEW,))
    assert patients.reference(NEW) == ""
    patients.learn(booked_for(anna="Anna Example"), (ANNA, NEW))  # the one that was pointed at
    assert patients.reference(NEW) == ""
    assert patients.reference(ANNA) == ANNA.reference
