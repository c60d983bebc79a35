"""Somebody who is not on file, somebody who is after all, a group, and a preference."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import httpx
from PySide6.QtCore import Qt

from journeys.conftest import Story
from journeys.other_client import booked_on
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.find.choices import patient_choices
from slotdesk_ui.find.new_patient_dialog import NewPatientDialog

Alt = Qt.KeyboardModifier.AltModifier
Shift = Qt.KeyboardModifier.ShiftModifier


async def enter_new(person: Person, text: str) -> NewPatientDialog:
    """Look for somebody, and take the last offer: not on file."""
    await person.press(Key.Key_P, Ctrl)
    await person.type(text)
    popup = person.window.find_panel.patient.popup()
    await until(lambda: popup.current_choice() is not None, "an offer")
    for _ in range(popup.model().rowCount()):
        await person.press(Key.Key_Down)
    await person.press(Key.Key_Return)
    (dialog,) = person.window.findChildren(NewPatientDialog)
    await until(dialog.isActiveWindow, "the form has the keyboard")
    return dialog


async def back_in_the_window(person: Person) -> None:
    person.window.activateWindow()
    await until(lambda: person.focus() is person.window.find_panel.patient.edit, "back at the patient")


def patients_on(server: PracticeServer, name: str) -> list[dict[str, Any]]:
    found = httpx.get(f"{server.url}/Patient", params={"name": name}, trust_env=False).json()
    return [entry["resource"] for entry in found.get("entry", [])]


def test_somebody_who_is_not_on_file_is_registered_with_the_booking_and_only_once(
    tell: Story, practice: PracticeServer
) -> None:
    async def story(person: Person) -> None:
        await enter_new(person, "maja testström 1990-02-01")
        await person.type("070 123")  # the names and the birth date are there already
        await person.press(Key.Key_Return)
        await until(lambda: person.window.find_panel.chosen_patient() is not None, "entered")
        await back_in_the_window(person)
        for expected in (1, 2):
            await person.find()
            await person.choose_first()
            assert (await person.book()).startswith("Booked")
            (known,) = patients_on(practice, "testström")
            assert known["birthDate"] == "1990-02-01"
            assert len(booked_on(practice, f"Patient/{known['id']}")) == expected

    tell(story)


async def book_new(person: Person, *, finds: bool = True) -> None:
    """Enter somebody who is not on file, and book the first free time for them."""
    await enter_new(person, "zelda newperson 1990-02-01")
    await person.press(Key.Key_Return)
    await until(lambda: person.window.find_panel.chosen_patient() is not None, "entered")
    await back_in_the_window(person)
    if finds:
        await person.find()
    else:  # among the times that were found for anybody
        person.window.calendar_panel.setFocus()
    await person.choose_first()
    assert (await person.book()).startswith("Booked")


def test_who_was_new_has_their_appointment_at_once_in_list_and_calendar(tell: Story) -> None:
    async def story(person: Person) -> None:
        window = person.window
        found = window.calendar_panel.model
        await book_new(person)
        count = person.found()
        await until(lambda: window.bottom.title(window.existing_panel) == "Appointments (1)", "their first one")
        assert "Zelda Newperson: 1 ahead" in window.existing_panel.words.text()
        (own,) = person.application.desk.existing.appointments()
        day = own.start.astimezone(found.zone).date()
        assert found.existing.on(day, found.zone) == [own]
        known = window.find_panel.chosen_patient()
        assert known is not None
        assert known.reference
        window.find_panel.patient.add_choice(patient_choices([replace(known, phone="1")], day)[0])  # as it is found now
        assert person.found() == count  # the same person: what was found for them stays

    tell(story)


def test_what_is_found_for_anybody_clashes_with_what_was_booked_for_somebody_new(tell: Story) -> None:
    async def story(person: Person) -> None:
        window = person.window
        await person.find()
        await book_new(person, finds=False)
        panel = window.existing_panel
        await until(lambda: window.bottom.title(panel) == "Appointments (1)", "their first one")
        (own,) = person.application.desk.existing.appointments()
        everything = window.calendar_panel.model.everything
        beside = [one for one in everything if own.start <= one.appointment.start < own.end]
        assert any(one.clash for one in beside)
        assert all(one.clash or one.gone for one in beside)

    tell(story)


def test_another_is_booked_for_who_was_new(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await book_new(person)
        await person.press(Key.Key_F9)
        assert person.status().startswith("Choose another time for Zelda Newperson")
        assert person.focus() is person.window.calendar_panel.view
        await person.choose_first()
        assert (await person.book()).startswith("Booked")
        (known,) = patients_on(practice, "newperson")
        assert len(booked_on(practice, f"Patient/{known['id']}")) == 2

    tell(story)


def test_somebody_who_is_on_file_after_all_is_recognised(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        dialog = await enter_new(person, "ake soderberg 1948-06-05")
        dialog.family.setText("Söderberg")
        await person.press(Key.Key_Return)
        await until(dialog.match_buttons, "a warning")
        await person.press(Key.Key_Return)
        patient = person.window.find_panel.chosen_patient()
        assert patient is not None
        assert patient.reference == "Patient/pat-030"
        await back_in_the_window(person)

    tell(story)


def test_a_group_is_booked_together(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        await person.press(Key.Key_P, Ctrl | Shift)
        await person.type("karin andersson")
        field = person.window.find_panel.patient
        await until(lambda: field.popup().current_choice() is not None, "matches")
        await person.press(Key.Key_Return)
        await person.find()
        await person.choose_first()
        panel = person.window.booking_panel
        people = field.patients()
        assert len(people) == 2
        assert all(one.name in panel.summary.text() for one in people)
        before = [len(booked_on(practice, one.reference)) for one in people]
        said = await person.book()
        assert said.startswith("Booked\nÅke Söderberg, Karin Andersson")
        assert [len(booked_on(practice, one.reference)) for one in people] == [count + 1 for count in before]

    tell(story)


def test_the_order_of_preference_is_what_is_asked_for(tell: Story) -> None:
    async def story(person: Person) -> None:
        field = person.window.find_panel.practitioner
        field.edit.setFocus()
        for word in ("haddad", "okonkwo"):
            await person.type(word)
            await until(lambda: field.popup().current_choice() is not None, word)
            await person.press(Key.Key_Return)
            await asyncio.sleep(0.05)
        for _ in range(2):
            await person.press(Key.Key_Tab)
        assert person.focus().accessibleName() == "Dr Noor Okonkwo, 2 of 2"
        await person.press(Key.Key_Up, Alt)
        wish = person.window.find_panel.wish()
        assert [one.display for one in wish.criteria.practitioner] == ["Dr Noor Okonkwo", "Dr Hanna-Leena Haddad"]

    tell(story)
