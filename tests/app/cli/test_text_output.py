"""What people read."""

from __future__ import annotations

from datetime import datetime

import pytest

from slotdesk.cli.answers import Answer, CapabilitiesAnswer, ChangeAnswer, SearchAnswer
from slotdesk.cli.text_output import plain, text_of
from slotdesk.domain.capability import Capabilities
from slotdesk.domain.coding import CodeableConcept
from slotdesk.domain.outcome import Booked, Cancelled, Held, Issue, Refused

from .examples import FINDING, appointment


def test_candidates_are_grouped_by_day_in_order_of_time() -> None:
    later, sooner = appointment("2026-08-05T08:00:00+02:00"), appointment(findings=(FINDING,))
    text = text_of(SearchAnswer(appointments=[later, sooner], total=2))
    assert text.splitlines() == [
        "Tuesday 4 August 2026",
        "  09:00–09:20 +02:00  Check-up  Dr Ada  Nord  Appointment/1",
        "      ! Appointment.participant: Nobody and nothing takes part (there: []) [R4 Appointment]",
        "",
        "Wednesday 5 August 2026",
        "  08:00–08:20 +02:00  Check-up  Dr Ada  Nord  Appointment/1",
        "",
        "2 candidates.",
    ]


def test_columns_stay_in_line_for_wide_and_combining_letters() -> None:
    names = ("検診", "Check-up", "Nu\u0301mero")
    answer = SearchAnswer(appointments=[appointment(service_types=(CodeableConcept(text=name),)) for name in names])
    rows = [line.split("  Dr Ada")[0] for line in text_of(answer).splitlines() if "Dr Ada" in line]
    assert rows[0].endswith("検診    ")
    assert rows[2].endswith("Nu\u0301mero  ")


def test_own_appointments_show_their_status() -> None:
    text = text_of(SearchAnswer(noun="appointments", appointments=[appointment()]))
    assert "09:00–09:20 +02:00  booked  Check-up" in text
    assert text.endswith("1 appointment.\n")


def test_what_the_server_adds_is_shown() -> None:
    answer = SearchAnswer(total=3, unreadable=1, issues=[Issue("warning", "x", "", "Look here.")])
    lines = text_of(answer).splitlines()
    assert lines[0] == "No candidates found, the server speaks of 3; 1 more could not be read."
    assert lines[1:] == ["The server says:", "  warning: Look here."]


@pytest.mark.parametrize(
    ("outcome", "first"),
    [
        (Booked(appointment()), "Booked."),
        (Cancelled(appointment()), "Cancelled."),
        (Held(appointment()), "Held, the server did not say how long."),
        (Refused(409), "The server refused to book it (HTTP status 409). Nothing was changed."),
    ],
)
def test_the_outcome_comes_first(outcome: Booked | Cancelled | Held | Refused, first: str) -> None:
    assert text_of(ChangeAnswer(wish="book", outcome=outcome)).splitlines()[0] == first


def test_everything_known_of_the_appointment_is_shown() -> None:
    booked = appointment(comment="Knock.", patient_instruction="Come fasting.", findings=(FINDING,))
    text = text_of(ChangeAnswer(wish="book", outcome=Booked(booked, (Issue("information", "x", "Welcome."),))))
    for line in (
        "  When:              Tuesday 4 August 2026, 09:00–09:20 (+0200)",
        "  Practitioner:      Dr Ada",
        "  Participant:       Interpreter",
        "  Comment:           Knock.",
        "  Instructions:      Come fasting.",
        "  information: Welcome.",
    ):
        assert line in text.splitlines()
    assert "Nobody and nothing takes part" in text


def test_a_hold_says_until_when_and_how_to_go_on() -> None:
    until = datetime.fromisoformat("2026-08-04T09:05:00+02:00")
    text = text_of(ChangeAnswer(wish="hold", outcome=Held(appointment(), until)))
    assert text.startswith(f"Held, until {until.astimezone():%Y-%m-%d %H:%M:%S} by this computer's clock.")
    assert "as Appointment/1." in text


def test_a_refusal_without_words_says_so() -> None:
    text = text_of(ChangeAnswer(wish="hold", outcome=Refused(429, retry_after=30)))
    assert "refused to hold it" in text
    assert "It gave no reason." in text
    assert "wait 30 seconds" in text


def test_capabilities() -> None:
    found = Capabilities(
        "N", "S 1", "4.0.1", ("json",), {"find": "url"}, {"Patient": ("name",)}, {"Patient": ("read",)}
    )
    text = text_of(CapabilitiesAnswer(capabilities=found))
    assert "FHIR 4.0.1; formats: json" in text
    assert "  $find  url" in text
    assert "Patient: read\n  search by name" in text


def test_capabilities_that_say_nothing() -> None:
    text = text_of(CapabilitiesAnswer(capabilities=Capabilities()))
    assert "gives no name" in text
    assert "No operations on Appointment" in text


def test_nothing_to_say_is_nothing() -> None:
    assert text_of(Answer()) == text_of(ChangeAnswer()) == text_of(CapabilitiesAnswer()) == ""


def test_only_letters_reach_the_terminal() -> None:
    assert plain("a\x1b]0;b\x07\u202e\u2028c") == "a ]0;b  c"
    assert plain("Zoë עדה 艾达") == "Zoë עדה 艾达"
