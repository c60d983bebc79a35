"""What there is to do once it is booked."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from journeys.conftest import Story
from journeys.known_patient import PRACTITIONER, pick
from journeys.other_client import booked_on
from journeys.person import Key, Person, until
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.booking.after_booking import AfterBooking
from slotdesk_ui.existing.cancel_dialog import CancelDialog
from slotdesk_ui.widgets.plain_label import PlainLabel


async def booked(person: Person) -> AfterBooking:
    """Book the first free time, and find the buttons on its card."""
    await person.pick_patient("söderberg åke")
    await person.find()
    await person.choose_first()
    assert (await person.book()).startswith("Booked\n")
    (card,) = person.window.booking_panel.outcomes.cards()
    after = card.findChild(AfterBooking)
    assert isinstance(after, AfterBooking)
    return after


async def save_as(path: Path) -> None:
    """Type a file's name into the dialog that is open, and accept."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "the dialog opens")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    dialog.accept()
    await until(path.exists, "the file")


def test_it_is_copied_printed_to_pdf_and_saved_for_a_calendar_without_a_name(tell: Story, tmp_path: Path) -> None:
    async def story(person: Person) -> None:
        after = await booked(person)
        after.copy_button.click()
        text = QGuiApplication.clipboard().text()
        assert "2026" in text
        assert "Where: " in text
        assert "Söderberg" not in text
        assert person.status() == "Copied."
        after.pdf_button.click()
        await save_as(tmp_path / "slip.pdf")
        assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
        assert person.status() == "Saved as slip.pdf."
        after.ics_button.click()
        await until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "the dialog opens")
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QFileDialog)
        assert asked.directory().path() == str(tmp_path)  # where the slip was saved
        await save_as(tmp_path / "one.ics")
        written = (tmp_path / "one.ics").read_text(encoding="utf-8")
        assert "BEGIN:VEVENT" in written
        assert "STATUS:CONFIRMED" in written
        assert "TZID" in written
        assert "Söderberg" not in written
        after.save_ics(str(tmp_path / "none" / "one.ics"))
        assert "could not be written" in person.status()

    tell(story)


def test_the_card_says_what_was_booked_and_a_wrong_one_is_cancelled_from_it(
    tell: Story, practice: PracticeServer, tmp_path: Path
) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("söderberg åke")
        await person.find()
        calendar, zone = person.window.calendar_panel, person.application.desk.zone
        told = (one for one in calendar.model.everything if one.appointment.patient_instruction and not one.clash)
        candidate = next(told).appointment
        calendar.view.choose(candidate.reference)
        person.window.booking_panel.focus_book()
        card = await person.book()
        assert card.startswith("Booked\n")
        assert candidate.service in card
        assert f"{candidate.start.astimezone(zone):%H:%M}" in card
        assert f"Tell the patient: {candidate.patient_instruction}" in card
        mine = [one for one in booked_on(practice, "Patient/pat-030") if one["start"] == candidate.start.isoformat()]
        assert len(mine) == 1
        after = person.window.booking_panel.outcomes.cards()[0].findChild(AfterBooking)
        assert isinstance(after, AfterBooking)
        after.save_ics(str(tmp_path / "one.ics"))
        (before,) = Calendar.from_ical((tmp_path / "one.ics").read_bytes()).walk("VEVENT")

        after.cancel_button.click()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CancelDialog)
        assert "Åke Söderberg" in dialog.findChildren(PlainLabel)[0].text()
        dialog.reject()
        await back_in_front(person)
        assert len(booked_on(practice, "Patient/pat-030")) >= 1, "asking cancels nothing"
        after.cancel_button.click()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CancelDialog)
        dialog.filter.setText("pat")
        dialog.confirm_button.click()
        cards = person.window.booking_panel.outcomes.cards
        await until(lambda: bool(cards()) and cards()[0].title == "Cancelled", "cancelled")
        assert not [one for one in booked_on(practice, "Patient/pat-030") if one["id"] == mine[0]["id"]]
        await until(lambda: cards()[0].findChild(AfterBooking) is not None, "the file is offered")
        file = cards()[0].findChild(AfterBooking)
        assert isinstance(file, AfterBooking)
        shown = [one.text() for one in file.findChildren(QPushButton) if not one.isHidden()]
        assert shown == ["Save .ics…"]
        file.save_ics(str(tmp_path / "off.ics"))
        (off,) = Calendar.from_ical((tmp_path / "off.ics").read_bytes()).walk("VEVENT")
        assert off["status"] == "CANCELLED"
        assert off["uid"] == before["uid"]
        assert int(str(off["sequence"])) > int(str(before["sequence"]))

    tell(story)


def test_what_was_booked_elsewhere_is_not_cancelled_here(tell: Story, practice: PracticeServer) -> None:
    with PracticeServer(seed=1, now=practice.clock.now()) as other:

        async def story(person: Person) -> None:
            after = await booked(person)
            before = len(booked_on(practice, "Patient/pat-030"))
            person.application.desk.use_server(Connection(other.url))
            await until(lambda: "Connected" in person.status(), "connected elsewhere")
            after.cancel_button.click()
            assert QApplication.activeModalWidget() is None
            assert practice.url in person.status()
            assert len(booked_on(practice, "Patient/pat-030")) == before

        tell(story)


async def back_in_front(person: Person) -> None:
    person.window.activateWindow()  # as a desktop does it
    await until(person.window.isActiveWindow, "the window is in front again")


def read_pages(path: Path) -> str:
    """The text of a PDF file, by a program of others where there is one; empty where there is none."""
    reader = shutil.which("pdftotext")
    return subprocess.run([reader, path, "-"], check=True, capture_output=True, text=True).stdout if reader else ""


@pytest.mark.parametrize("named", [False, True])
def test_the_slip_is_printed_for_real_and_names_the_patient_only_where_that_is_set(
    tell: Story, tmp_path: Path, named: bool
) -> None:
    async def story(person: Person) -> None:
        person.application.settings_desk.change("slip_with_name", named)
        await booked(person)
        await person.press(Key.Key_F7)
        await until(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog), "the dialog opens")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        line = dialog.findChild(QLineEdit, "filename")
        assert isinstance(line, QLineEdit)
        assert "derberg" not in line.text()  # nobody's name: files are left lying about
        line.setText(str(tmp_path / "printed.pdf"))
        dialog.accept()
        await until(lambda: person.status() == "Sent to the printer.", "printed")
        content = (tmp_path / "printed.pdf").read_bytes()
        assert content.startswith(b"%PDF")
        assert content.count(b"/Type /Page\n") == 1
        text = read_pages(tmp_path / "printed.pdf")
        if text:
            assert "Your appointment" in text
            assert "2026" in text
            assert "Where" in text
            assert ("Åke Söderberg" in text) is named
            assert "1948" not in text

    tell(story)


def test_what_comes_after_a_booking_has_keys_of_its_own(tell: Story, tmp_path: Path) -> None:
    async def story(person: Person) -> None:
        await person.press(Key.Key_F8)
        assert person.status() == "No booking is on the screen to do this with."
        await booked(person)
        find = person.window.find_panel
        await until(lambda: person.focus() is find.patient.edit, "the next call begins here")
        await person.press(Key.Key_F8)
        assert person.status() == "Copied."
        await person.press(Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
        await save_as(tmp_path / "by-key.pdf")
        await back_in_front(person)
        await person.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
        await save_as(tmp_path / "by-key.ics")
        await back_in_front(person)
        await person.press(Key.Key_F9)
        assert person.focus() is person.window.calendar_panel.view
        assert [one.name for one in find.patient.patients()] == ["Åke Söderberg"]

    tell(story)


def test_another_is_booked_for_the_same_patient_from_the_same_form_and_results(tell: Story) -> None:
    async def story(person: Person) -> None:
        find, calendar = person.window.find_panel, person.window.calendar_panel
        await person.press(Key.Key_T, Qt.KeyboardModifier.AltModifier)
        await pick(person, find.practitioner, PRACTITIONER)
        await person.pick_patient("söderberg åke")
        await person.find()
        await person.choose_first()
        first = person.window.booking_panel.candidate
        assert first is not None
        form, found = [field.choices() for field in find.lookups()], person.found()
        assert (await person.book()).startswith("Booked\n")
        await person.press(Key.Key_F9)
        assert [field.choices() for field in find.lookups()] == form
        assert person.found() == found
        words = "Choose another time for Åke Söderberg, or change the form and press Find (Ctrl+Enter)."
        assert person.status() == words
        assert person.focus() is calendar.view
        overlapping = [one for one in calendar.model.everything if overlaps(one.appointment, first)]
        assert overlapping
        assert all(one.gone or one.clash for one in overlapping)
        await person.choose_first()
        second = person.window.booking_panel.candidate
        assert second is not None
        assert not overlaps(second, first)
        assert (await person.book()).startswith("Booked\n")

    tell(story)


def test_another_begins_with_the_period_where_nothing_is_found_and_is_for_nobody_else(tell: Story) -> None:
    async def story(person: Person) -> None:
        after = await booked(person)
        find = person.window.find_panel
        person.window.calendar_panel.model.clear()
        await person.press(Key.Key_F9)
        assert person.status() == "Press Find (Ctrl+Enter) to see times for Åke Söderberg."
        assert find.period.isAncestorOf(person.focus())
        await person.type("x")  # not the next call: they are booked once more
        find.clear()
        await person.pick_patient("heikkilä aino")
        after.another_button.click()
        assert person.status() == "Another patient is chosen by now. Choose Åke Söderberg again."

    tell(story)


def overlaps(one: Appointment, other: Appointment) -> bool:
    return one.start < other.end and other.start < one.end
