"""No key of the window is answered by silence."""

from __future__ import annotations

from PySide6.QtCore import Qt

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until

_CTRL_ALT = Ctrl | Qt.KeyboardModifier.AltModifier


def test_what_cannot_be_done_says_why_and_what_to_do(tell: Story) -> None:
    async def said(person: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
        person.window.status.say("")
        await person.press(key, modifiers)
        return person.status()

    async def story(person: Person) -> None:
        shift = Ctrl | Qt.KeyboardModifier.ShiftModifier
        person.window.activateWindow()
        await until(person.window.isActiveWindow, "the window has the keyboard")
        for key, modifiers, words in (
            (Key.Key_B, _CTRL_ALT, "The practice lab belongs to the practice server: choose that one first"),
            (Key.Key_I, shift, "Nobody signs in by name here"),
            (Key.Key_Q, shift, "Nobody is signed in."),
            (Key.Key_M, shift, "Nothing is being moved. Select an appointment to move it (Ctrl+M)."),
            (Key.Key_H, Ctrl, "Choose a free time in the calendar first."),
            (Key.Key_H, shift, "Nothing is held."),
            (Key.Key_D, Ctrl, "There is no outcome to dismiss."),
            (Key.Key_G, Ctrl, "No free times yet: enter who and when, then press Find (Ctrl+Enter)."),
            (Key.Key_F5, Qt.KeyboardModifier.ShiftModifier, "Choose a patient first (Ctrl+P)."),
            (Key.Key_U, Ctrl, "Select one in the record of bookings that is not certain (Ctrl+Shift+B)."),
            (Key.Key_U, shift, "Nothing is open"),
            (Key.Key_Period, Ctrl, "No search is running."),
            (Key.Key_Period, _CTRL_ALT, "No checks are running."),
        ):
            assert (await said(person, key, modifiers)).startswith(words), words

        checks = person.application.workbench.checks
        await person.press(Key.Key_A, _CTRL_ALT)
        assert checks.question is not None
        checks.question.yes.click()
        await until(lambda: checks.is_running, "they run")
        person.window.activateWindow()  # as a window manager does once the question is gone
        await until(person.window.isActiveWindow, "the window has the keyboard")
        assert await said(person, Key.Key_A, _CTRL_ALT) == "Checks are running. Stop them first (Ctrl+Alt+.)."
        await person.press(Key.Key_Period, _CTRL_ALT)
        await until(lambda: not checks.is_running, "they end")

    tell(story)


def test_what_can_be_done_is_not_excused(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg å")
        await person.find()
        await person.choose_first()
        run = person.application.desk.holds.run
        await until(lambda: run.state().hold is not None, "it is held")
        person.window.status.say("")
        person.window.commands["release"].trigger()
        await until(lambda: run.state().hold is None, "it is released")
        assert "Nothing is held" not in person.status()
        person.window.commands["first_free"].trigger()
        assert "No free times" not in person.status()

    tell(story)
