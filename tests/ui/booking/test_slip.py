"""The slip that a patient takes home."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from slotdesk.domain.appointment import Participant
from slotdesk.domain.coding import Reference
from slotdesk_ui.booking.appointment_summary import time_words
from slotdesk_ui.booking.slip import slip_of, write_pdf
from ui.examples import ANNA, HELSINKI, START, STOCKHOLM, appointment

BOOKED = replace(
    appointment(patient_instruction="Bring your card"),
    participants=(*appointment().participants, Participant(Reference(ANNA.reference, display=ANNA.name))),
)


def test_it_says_when_what_with_whom_and_where_and_names_nobody(qapp: QApplication) -> None:
    text = slip_of(BOOKED, STOCKHOLM, "Example Street 1").text()
    assert "Tuesday" in text
    assert "What: Follow-up" in text
    assert "With: Dr Berg" in text
    assert "Where: House 1, Example Street 1" in text
    assert "Please mind: Bring your card" in text
    assert "Anna" not in text


def test_the_clock_of_the_place_is_the_one_on_the_slip(qapp: QApplication) -> None:
    there = replace(BOOKED, start=START.astimezone(HELSINKI), end=START)
    text = slip_of(there, STOCKHOLM, "").text()
    assert "by the clock of the place" in text
    assert time_words(START.astimezone(HELSINKI)) in text
    assert time_words(START.astimezone(STOCKHOLM)) not in text
    assert "clock of the place" not in slip_of(BOOKED, STOCKHOLM, "").text()
    assert "–" not in slip_of(replace(BOOKED, end=START), STOCKHOLM, "").when[1]


def test_it_is_written_as_pdf_or_said_to_have_failed(qapp: QApplication, tmp_path: Path) -> None:
    slip = slip_of(replace(BOOKED, end=START + timedelta(hours=1)), STOCKHOLM, "Example Street 1")
    assert write_pdf([slip], str(tmp_path / "slip.pdf"))
    assert (tmp_path / "slip.pdf").stat().st_size > 1000
    assert not write_pdf([slip], str(tmp_path / "none" / "slip.pdf"))


def test_the_patient_is_named_where_that_is_wanted(qapp: QApplication) -> None:
    assert "For: Anna Example" in slip_of(BOOKED, STOCKHOLM, "", "Anna Example").text()


def test_what_does_not_fit_goes_on_another_page(qapp: QApplication, tmp_path: Path) -> None:
    long = replace(BOOKED, patient_instruction="\n".join(f"Step {number}" for number in range(60)))
    pages = []
    for name, booked in (("short", BOOKED), ("long", long)):
        assert write_pdf([slip_of(booked, STOCKHOLM, "")], str(tmp_path / name))
        pages.append((tmp_path / name).read_bytes().count(b"/Type /Page\n"))
    assert pages[0] == 1
    assert pages[1] > 1


def test_a_group_gets_a_page_for_each(qapp: QApplication, tmp_path: Path) -> None:
    slip = slip_of(BOOKED, STOCKHOLM, "Example Street 1")
    for people in (1, 3):
        assert write_pdf([slip] * people, str(tmp_path / "slips.pdf"))
        assert (tmp_path / "slips.pdf").read_bytes().count(b"/Type /Page\n") == people
