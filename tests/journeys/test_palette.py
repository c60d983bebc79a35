"""Ctrl+K: a command, a patient, a date."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until


async def ask(person: Person, text: str) -> list[str]:
    """Open the palette, type, and read what it offers under which heading."""
    palette = person.application.palette.palette
    await person.press(Key.Key_K, Ctrl)
    await until(palette.line.hasFocus, "the palette has the keyboard")
    await person.type(text)
    await asyncio.sleep(0.4)
    return [f"{offer.group}: {offer.label}" for offer in palette.list.offers()]


def test_a_date_is_gone_to_with_the_cursor_on_the_nearest_time(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.find()
        assert await ask(person, "next tue 14:00") == ["Calendar: Tuesday, 11 August 2026, 14:00"]
        await person.press(Key.Key_Return)
        view = person.window.calendar_panel.view
        assert view.cursor_appointment is not None
        start = view.cursor_appointment.start.astimezone(person.application.desk.zone)
        assert start.isoformat() == "2026-08-11T14:00:00+02:00"
        assert person.focus() is view

    tell(story)


def test_a_patient_is_put_into_the_form(tell: Story) -> None:
    async def story(person: Person) -> None:
        assert await ask(person, "söderberg åke") == ["Patients: Åke Söderberg"]
        await person.press(Key.Key_Return)
        patient = person.window.find_panel.chosen_patient()
        assert patient is not None
        assert patient.reference == "Patient/pat-030"

    tell(story)


def test_a_command_is_carried_out(tell: Story) -> None:
    async def story(person: Person) -> None:
        offers = await ask(person, "first free")
        assert offers[0] == "Commands: First free time"
        await person.press(Key.Key_Escape)
        await ask(person, "find")
        await person.press(Key.Key_Return)
        await until(lambda: person.found() > 0, "a search")
        await until(lambda: not person.application.desk.search.is_running, "its end")

    tell(story)


def test_the_line_at_the_top_opens_it_by_mouse(tell: Story) -> None:
    async def story(person: Person) -> None:
        line, palette = person.window.search_line, person.application.palette.palette
        person.window.resize(1280, 800)
        await until(line.isVisible, "there is room for the line")
        assert line.shown() == "Search or command (Ctrl+K)"
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        await until(palette.line.hasFocus, "the palette has the keyboard")
        await person.type("next tue")
        await until(lambda: palette.list.offers(), "it offers what was typed")
        await person.press(Key.Key_Escape)
        person.window.commands["lock"].trigger()
        await until(line.isHidden, "a covered window offers nothing")

    tell(story)
