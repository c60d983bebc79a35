"""One patient, a group, somebody new."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest

from slotdesk_ui.find.choices import new_patient_choice, patient_choices
from slotdesk_ui.find.new_patient_dialog import NewPatientDialog
from ui.examples import ANNA, BO, NOW, words_in
from ui.find.conftest import Desk

A, B = patient_choices([ANNA, BO], NOW.date())
NEW = new_patient_choice(replace(ANNA, reference="", resource=b""), NOW.date())


def test_the_next_one_takes_the_place_of_the_last(desk: Desk) -> None:
    field = desk.panel.patient
    field.add_choice(A)
    field.add_choice(B)
    assert field.patients() == (BO,)
    assert desk.panel.companions() == ()


def test_a_group_is_made_by_asking_for_it_and_is_told(desk: Desk) -> None:
    field = desk.panel.patient
    assert not field.add_button.isVisible()
    field.add_choice(A)
    assert field.add_button.isVisible()
    field.add_button.click()
    assert "Look up the next patient of the group." in words_in(field)
    field.add_choice(B)
    assert field.patients() == (ANNA, BO)
    assert (desk.panel.chosen_patient(), desk.panel.companions()) == (ANNA, (BO,))
    assert "Group of 2: all are booked together." in words_in(field)
    desk.panel.request()
    (wish,) = desk.wishes
    assert [one.reference for one in wish.criteria.patient_reference] == ["Patient/anna", "Patient/bo"]
    assert wish.companions == (BO,)


def test_the_next_call_starts_with_one_patient_again(desk: Desk) -> None:
    field = desk.panel.patient
    field.add_choice(A)
    field.add_another()
    field.add_choice(B)
    desk.panel.clear()
    assert not field.is_multiple
    field.add_choice(A)
    field.add_choice(B)
    assert field.patients() == (BO,)


def test_what_is_typed_after_a_booking_begins_the_next_call(desk: Desk) -> None:
    field = desk.panel.patient
    field.add_choice(A)
    field.add_another()
    field.add_choice(B)
    field.served()
    assert field.patients() == (ANNA, BO)  # in sight until somebody types
    QTest.keyClicks(field.edit, "k")
    assert field.patients() == ()
    assert field.edit.text() == "k"
    field.add_choice(A)
    field.served()
    QTest.keyClicks(field.edit, "bo")  # the name is marked, and typing replaces it
    assert field.edit.text() == "bo"
    field.add_choice(A)
    field.served()
    field.add_another()  # said to be one more of the same
    field.add_choice(B)
    assert field.patients() == (ANNA, BO)


def test_asking_for_another_without_a_first_is_a_plain_pick(desk: Desk) -> None:
    desk.panel.patient.add_another()
    assert not desk.panel.patient.is_multiple


def test_a_new_patient_goes_along_whole_until_the_server_has_registered_them(desk: Desk) -> None:
    field = desk.panel.patient
    field.add_choice(NEW)
    desk.panel.request()
    assert [one.name for one in desk.wishes[0].criteria.patient_resource] == ["Anna Example"]
    changes = desk.changes
    learned: list[bool] = []
    field.learned.connect(lambda: learned.append(True))
    field.learn(lambda _: "")
    assert learned == []
    field.learn(lambda patient: "Patient/p-9" if patient == NEW.value else "")
    assert [one.reference for one in field.patients()] == ["Patient/p-9"]
    assert desk.changes == changes  # the same person
    assert learned == [True]
    field.learn(lambda _: "Patient/p-8")
    assert [one.reference for one in field.patients()] == ["Patient/p-9"]


def test_the_short_form_starts_with_what_was_typed(desk: Desk) -> None:
    opened: list[NewPatientDialog] = []
    desk.panel.patient.dialog_opened.connect(opened.append)
    desk.panel.patient.enter_new("maja svensson")
    (dialog,) = opened
    assert (dialog.family.text(), dialog.given.text()) == ("Svensson", "Maja")
    dialog.recognised.emit(ANNA)
    assert desk.panel.patient.patients() == (ANNA,)
    dialog.entered.emit(replace(BO, reference=""))
    assert [one.reference for one in desk.panel.patient.patients()] == [""]
    dialog.reject()
