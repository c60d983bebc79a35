"""The call that comes forty times a day: a known patient, a practitioner, next week, mornings, on the keyboard."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt

from journeys.person import Key, Person, until
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.criteria import PartOfDay
from slotdesk_ui.find.period_field import PeriodPreset
from slotdesk_ui.widgets.lookup_field import LookupField

Alt = Qt.KeyboardModifier.AltModifier
PATIENT, PRACTITIONER = ("söderberg å", "Åke Söderberg"), ("hadd", "Dr Hanna-Leena Haddad")
"""What is typed, and who is meant."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the stopwatch says. `keys` counts a chord as one, `pressed` its modifiers as well; times in seconds.

    `server_s` is what the server took, as seen by the client; `seconds` is everything.
    """

    keys: int
    pressed: int
    seconds: float
    server_s: float
    booked: Appointment


class ServerTime(logging.Handler):
    """Adds up for how long at least one request was on its way, from the lines that the program logs of them."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._spans: list[tuple[float, float]] = []

    def emit(self, record: logging.LogRecord) -> None:
        if isinstance(record.args, tuple) and len(record.args) == 5 and isinstance(record.args[3], float):
            end = time.monotonic()
            self._spans.append((end - record.args[3] / 1000, end))

    def seconds(self) -> float:
        """The time of all of them together, counted once where they overlap."""
        total, until_s = 0.0, 0.0
        for begin, end in sorted(self._spans):
            total += max(end - max(begin, until_s), 0.0)
            until_s = max(until_s, end)
        return total


async def pick(person: Person, field: LookupField, words: tuple[str, str]) -> None:
    """Type a few letters and take the first match, as soon as it is there."""
    typed, meant = words
    await person.type(typed)
    await until(lambda: field.popup().current_choice() is not None, f"matches for {typed}")
    await person.press(Key.Key_Return)
    assert [choice.label for choice in field.choices()] == [meant]


async def book_known_patient(person: Person) -> Reading:
    """From the form as it stands at the start to "booked"; checks that it is what was asked for."""
    log, server = logging.getLogger("slotdesk.wire.recording"), ServerTime()
    level = log.level
    log.addHandler(server)
    log.setLevel(logging.INFO)
    find, panel = person.window.find_panel, person.window.booking_panel
    keys, pressed, began = person.keys, person.pressed, time.monotonic()
    try:
        await pick(person, find.patient, PATIENT)
        await person.press(Key.Key_W, Alt)
        await person.press(Key.Key_Up)
        await person.press(Key.Key_I, Alt)
        await person.press(Key.Key_T, Alt)
        await pick(person, find.practitioner, PRACTITIONER)
        assert find.period.current_preset() is PeriodPreset.NEXT_WEEK
        assert find.more.parts[PartOfDay.MORNING].isChecked()
        await person.find()
        await person.choose_first()
        booked = panel.candidate
        assert booked is not None
        outcome = await person.book()
        seconds = time.monotonic() - began
    finally:
        log.removeHandler(server)
        log.setLevel(level)
    assert outcome.startswith("Booked\n"), outcome
    assert_as_asked(booked, person)
    return Reading(person.keys - keys, person.pressed - pressed, seconds, server.seconds(), booked)


def assert_as_asked(booked: Appointment, person: Person) -> None:
    """Next week, in the morning, with whom it was to be."""
    start = booked.start.astimezone(person.application.desk.zone)
    monday = next_monday(person.window.calendar_panel.view.today)
    assert monday <= start.date() < monday + timedelta(days=7)
    assert start.hour < 12
    assert booked.practitioner is not None
    assert booked.practitioner.label == PRACTITIONER[1]


def next_monday(today: date) -> date:
    """The Monday after a day."""
    return today + timedelta(days=7 - today.weekday())
