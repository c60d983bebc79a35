"""From an empty form to "booked", hands on the keyboard."""

from __future__ import annotations

from journeys.conftest import Story
from journeys.other_client import booked_on
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer


def test_a_known_patient_is_booked_with_keys_alone(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        patient = person.window.find_panel.chosen_patient()
        assert patient is not None
        before = booked_on(practice, patient.reference)
        await person.find()
        assert person.found() > 0
        await person.choose_first()
        panel = person.window.booking_panel
        candidate = panel.candidate
        assert candidate is not None
        assert patient.name in panel.summary.text()
        assert person.focus() is panel.book_button
        await person.press(Key.Key_Return)
        await until(lambda: person.outcomes() and person.outcomes()[0].startswith("Booked\n"), "booked")
        assert person.status() == "Booked"
        after = booked_on(practice, patient.reference)
        assert len(after) == len(before) + 1
        assert candidate.start.isoformat() in {booked["start"] for booked in after}
        entry = person.window.calendar_panel.model.by_reference(candidate.reference)
        assert entry is not None
        assert entry.gone
        assert panel.candidate is None
        assert person.focus() is person.window.find_panel.patient.edit  # ready for the next call

    tell(story)


def test_practitioner_and_comment_by_keyboard(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        field = person.window.find_panel.practitioner
        while person.focus() is not field.edit:
            await person.press(Key.Key_Tab)
        await person.type("haddad")
        await until(lambda: field.popup().current_choice() is not None, "a practitioner is offered")
        await person.press(Key.Key_Tab)
        assert [choice.label for choice in field.choices()] == ["Dr Hanna-Leena Haddad"]
        await person.find()
        model = person.window.calendar_panel.model
        names = {
            entry.appointment.practitioner.label
            for day in [model.first_day]
            if day
            for entry in model.entries(day)
            if entry.appointment.practitioner
        }
        assert names == {"Dr Hanna-Leena Haddad"}
        await person.choose_first()
        while person.focus() is not person.window.booking_panel.comment:
            await person.press(Key.Key_Backtab)
        await person.type("wheelchair")
        await person.press(Key.Key_B, Ctrl)
        await until(lambda: person.outcomes() and person.outcomes()[0].startswith("Booked\n"), "booked")
        patient = person.window.find_panel.chosen_patient()
        assert patient is not None
        assert any(booked.get("comment") == "wheelchair" for booked in booked_on(practice, patient.reference))

    tell(story)


def test_nothing_is_booked_without_a_patient(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.find()
        await person.choose_first()
        panel = person.window.booking_panel
        assert not panel.book_button.isEnabled()
        await person.press(Key.Key_B, Ctrl)
        assert person.outcomes() == []
        await person.pick_patient("söderberg åke")
        assert panel.book_button.isEnabled()  # found for nobody, so it may go to anybody

    tell(story)


def test_times_found_for_one_patient_are_not_offered_to_another(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        await person.press(Key.Key_P, Ctrl)
        await person.press(Key.Key_A, Ctrl)
        await person.type("h")
        assert person.window.booking_panel.candidate is None
        assert person.found() == 0
        assert "patient has changed" in person.status()

    tell(story)


def test_a_held_down_enter_does_not_book(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        await person.hold_down(Key.Key_Return)
        assert person.outcomes() == []

    tell(story)
