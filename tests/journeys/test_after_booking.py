"""What there is to do once it is booked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from journeys.conftest import Story
from journeys.person import Key, Person, until
from slotdesk_ui.booking.after_booking import AfterBooking


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
    dialog.selectFile(str(path))
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
        await save_as(tmp_path / "one.ics")
        written = (tmp_path / "one.ics").read_text(encoding="utf-8")
        assert "BEGIN:VEVENT" in written
        assert "STATUS:CONFIRMED" in written
        assert "TZID" in written
        assert "Söderberg" not in written
        after.save_ics(str(tmp_path / "none" / "one.ics"))
        assert "could not be written" in person.status()

    tell(story)


def test_another_is_booked_for_the_same_patient(tell: Story) -> None:
    async def story(person: Person) -> None:
        after = await booked(person)
        find = person.window.find_panel
        patient = find.chosen_patient()
        find.more.address.setText("Uppsala")
        after.another_button.click()
        assert find.chosen_patient() == patient
        assert find.more.address.text() == ""
        assert find.period.isAncestorOf(person.focus())
        await person.find()
        await person.choose_first()
        assert (await person.book()).startswith("Booked\n")
        find.clear()
        await person.pick_patient("heikkilä aino")
        card = person.window.booking_panel.outcomes.cards()[0]
        again = card.findChild(AfterBooking)
        assert isinstance(again, AfterBooking)
        again.another_button.click()
        assert "Another patient is chosen by now" in person.status()
        await person.press(Key.Key_Escape)

    tell(story)
