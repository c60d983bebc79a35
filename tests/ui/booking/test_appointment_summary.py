"""What a chosen time says at one look."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QLocale
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Participant
from slotdesk.domain.coding import CodeableConcept, Coding, Reference
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk_ui.booking.appointment_summary import (
    AppointmentSummary,
    named_line,
    one_line,
    span_words,
    there_words,
    time_words,
)
from ui.examples import HELSINKI, START, STOCKHOLM, appointment, words_in


@pytest.fixture
def summary(qtbot: QtBot) -> AppointmentSummary:
    """An empty summary on the screen."""
    shown = AppointmentSummary()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_when_for_whom_what_with_whom_and_where_are_shown_in_reading_order(summary: AppointmentSummary) -> None:
    summary.show_appointment(appointment(), STOCKHOLM, [("Anna Example", "29/02/1984")], "Example Street 1")
    said = summary.text()
    parts = ("4", "20 min", "Anna Example\n29/02/1984", "Follow-up", "Dr Berg", "House 1\nExample Street 1")
    places = [said.index(part) for part in parts]
    assert places == sorted(places)
    assert summary.text().splitlines()[0] == QLocale().toString(QDate(2026, 8, 4), QLocale.FormatType.LongFormat)


def test_rows_without_anything_to_say_are_left_out(summary: AppointmentSummary) -> None:
    summary.show_appointment(appointment(participants=(), service_types=()), STOCKHOLM, (), "")
    assert len(summary.text().splitlines()) == 2
    assert not any(name in words_in(summary) for name in ("What", "With", "Where", "For"))


def test_everything_else_that_the_server_said_is_there(summary: AppointmentSummary) -> None:
    told = appointment(
        participants=(Participant(Reference("Device/x", display="Scanner")),),
        specialties=(CodeableConcept((Coding("s", "1", "Cardiology"),)),),
        appointment_type=CodeableConcept((), "Walk-in"),
        reasons=(CodeableConcept((), "Cough"),),
        description="Second floor",
        comment="Bring the letter",
        patient_instruction="Do not eat before",
        findings=(Finding(FindingCode.NO_OFFSET, FindingSeverity.ERROR, "Appointment.start", "clause"),),
    )
    summary.show_appointment(told, STOCKHOLM, (), "")
    lines = summary.text().splitlines()
    for words in ("Scanner", "Cardiology", "Walk-in", "Cough", "Second floor", "Bring the letter", "Do not eat before"):
        assert words in lines
    assert "The time came without a time zone and is shown as clinic time." in lines


def test_what_is_said_twice_is_shown_once(summary: AppointmentSummary) -> None:
    summary.show_appointment(appointment(specialties=(CodeableConcept((), "Follow-up"),)), STOCKHOLM, (), "")
    assert summary.text().count("Follow-up") == 1


def test_the_next_one_leaves_nothing_of_the_one_before(summary: AppointmentSummary) -> None:
    summary.show_appointment(appointment(START.astimezone(HELSINKI)), STOCKHOLM, [("Anna Example", "")], "")
    assert "by the clock there" in words_in(summary)
    summary.show_appointment(appointment(participants=()), STOCKHOLM, (), "")
    for words in ("Anna", "Berg", "clock there"):
        assert words not in summary.text()
        assert words not in words_in(summary)


def test_markup_is_shown_as_it_is(summary: AppointmentSummary) -> None:
    summary.show_appointment(appointment(description="<b>bold</b>"), STOCKHOLM, (), "")
    assert "<b>bold</b>" in words_in(summary)


def test_times_are_those_of_the_zone_asked_for() -> None:
    assert span_words(appointment(), HELSINKI) == f"{time_words(START.replace(hour=10))} – " + (
        f"{time_words(START.replace(hour=10, minute=20))} · 20 min"
    )


def test_a_length_that_is_not_known_is_not_made_up() -> None:
    assert span_words(appointment(minutes=0), STOCKHOLM) == f"{time_words(START)}, length unknown"


def test_an_hour_that_a_clock_change_takes_away_does_not_lengthen_the_appointment() -> None:
    night = datetime(2026, 3, 29, 0, 50, tzinfo=UTC)  # 01:50 to 03:10 on the clock
    assert span_words(appointment(night), STOCKHOLM).endswith("20 min")


def test_the_clock_of_the_site_is_named_only_where_it_differs() -> None:
    assert there_words(appointment(), STOCKHOLM) == ""
    assert there_words(appointment(START.astimezone(HELSINKI)), STOCKHOLM) == (
        f"{time_words(START.replace(hour=10))} by the clock there"
    )


def test_a_time_written_in_utc_says_nothing_of_the_clock_there() -> None:
    assert there_words(appointment(START.astimezone(UTC)), STOCKHOLM) == ""


def test_a_site_whose_zone_is_known_has_its_clock_named_even_at_offset_zero() -> None:
    winter = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    london = appointment(winter.astimezone(ZoneInfo("Europe/London")))
    assert there_words(london, STOCKHOLM) == f"{time_words(winter)} by the clock there"


def test_one_line_holds_what_must_not_be_mixed_up() -> None:
    line = one_line(appointment(START.astimezone(HELSINKI)), STOCKHOLM)
    assert line.endswith(", Dr Berg, House 1")
    assert f" {time_words(START)} (" in line
    assert "by the clock there" in line


def test_whom_a_line_is_about_stands_before_it() -> None:
    assert named_line("Anna Berg", "Tuesday") == "Anna Berg: Tuesday"
    assert named_line("", "Tuesday") == "Tuesday"
