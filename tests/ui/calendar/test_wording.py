"""What the calendar says, literally and in the locale's order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.finding import Finding, FindingCode, FindingSeverity
from slotdesk.store.choices import CalendarMode
from slotdesk_ui.calendar.period import Period
from slotdesk_ui.calendar.wording import Wording

Make = Callable[..., Appointment]
WEEK = CalendarMode.WEEK


def test_a_whole_sentence_for_a_screen_reader(wording: Wording, make: Make, zone: ZoneInfo) -> None:
    one = make("2026-08-04T09:20", 20, who="Dr A")
    assert wording.sentence(one, zone) == "Tuesday 4 August 09:20 to 09:40, Dr A, Main Street, Consultation, free"
    assert wording.sentence(one, zone, gone=True).endswith(", no longer free")
    assert wording.sentence(one, zone, gone=True, unsure=True).endswith(", not certain: it may be booked already")
    held = make("2026-08-04T09:20", 0, who="Dr A", where="", service="", status="pending")
    assert wording.sentence(held, zone) == "Tuesday 4 August 09:20, Dr A, Held"


@pytest.mark.parametrize(
    ("day", "mode", "long", "short"),
    [
        (date(2026, 8, 4), WEEK, "3 – 9 August 2026", "3 – 9 Aug"),
        (date(2026, 7, 30), WEEK, "27 July – 2 August 2026", "27 Jul – 2 Aug"),
        (date(2026, 12, 30), WEEK, "28 December 2026 – 3 January 2027", "28 Dec – 3 Jan"),
        (date(2026, 8, 4), CalendarMode.DAY, "Tue 4 August 2026", "Tue 4 Aug"),
    ],
)
def test_periods_in_words(wording: Wording, day: date, mode: CalendarMode, long: str, short: str) -> None:
    period = Period.holding(day, mode)
    assert wording.period(period) == long
    assert wording.short_period(period) == short


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("en_US", "August 3 – 9, 2026", "August 4"),
        ("de_DE", "3. – 9. August 2026", "4. August"),
        ("sv_SE", "3 – 9 augusti 2026", "4 augusti"),
        ("ja_JP", "2026年8月3日 – 9日", "8月4日"),
        ("es_ES", "3 – 9 de agosto de 2026", "4 de agosto"),
        ("C", "3 – 9 August 2026", "4 August"),
    ],
)
def test_periods_in_other_languages(qapp: object, name: str, text: str, day: str) -> None:
    words = Wording(QLocale(name))
    assert words.period(Period.holding(date(2026, 8, 4), WEEK)) == text
    assert words.day(date(2026, 8, 4)) == day


def test_an_hour_that_comes_twice_names_its_zone(wording: Wording, make: Make, zone: ZoneInfo) -> None:
    assert wording.times(make("2026-10-25T02:30+02:00", 60), zone) == "02:30 CEST – 02:30 CET"
    assert wording.times(make("2026-10-25T01:00+02:00", 30), zone) == "01:00 – 01:30"
    assert wording.times(make("2026-03-29T01:30+01:00", 30), zone) == "01:30 – 03:00"


def test_lengths_in_words(wording: Wording, make: Make) -> None:
    lengths = {20: "20 min", 60: "1 h", 90: "1 h 30 min", 0: "length unknown", -5: "length unknown"}
    for minutes, words in lengths.items():
        assert wording.duration(make("2026-08-04T09:00", minutes)) == words
    zone = ZoneInfo("Europe/Stockholm")
    start, end = datetime(2026, 10, 25, 2, 30, tzinfo=zone), datetime(2026, 10, 25, 2, 30, tzinfo=zone, fold=1)
    assert wording.duration(replace(make("2026-08-04T09:00"), start=start, end=end)) == "1 h"


def test_the_end_of_time_can_be_said(wording: Wording, make: Make, zone: ZoneInfo) -> None:
    endless = replace(make("2026-08-04T09:00"), end=datetime.max.replace(tzinfo=UTC))
    assert wording.times(endless, zone) == "09:00 – 31 December 23:59"


def test_the_tooltip_tells_all(wording: Wording, make: Make, zone: ZoneInfo) -> None:
    finding = Finding(FindingCode.NO_OFFSET, FindingSeverity.WARNING, "Appointment.start", "FHIR R4")
    one = replace(make("2026-08-04T09:20", who="Dr A", findings=(finding,)), patient_instruction="Come fasting")
    text = wording.tooltip(one, zone, gone=True)
    for part in ("Tuesday 4 August", "09:20 – 09:40", "20 min", "Dr A", "Main Street", "Consultation", "Come fasting"):
        assert part in text
    assert "no longer free" in text
    assert "⚠ The time came without a time zone and is shown as clinic time." in text


def test_very_long_lines_are_cut(wording: Wording, make: Make, zone: ZoneInfo) -> None:
    text = wording.tooltip(make("2026-08-04T09:20", who="x" * 5000), zone)
    assert max(len(line) for line in text.splitlines()) == 160


def test_lines_of_a_list(wording: Wording, make: Make, zone: ZoneInfo) -> None:
    one = make("2026-08-04T09:20", who="Dr A")
    assert wording.line(one, zone) == "09:20 – 09:40  ·  Dr A  ·  Consultation  ·  Main Street"
    assert wording.line(one, zone, gone=True).endswith("no longer free")


def test_times_follow_the_locale(qapp: object, make: Make, zone: ZoneInfo) -> None:
    text = Wording(QLocale("en_US")).times(make("2026-08-04T14:20"), zone)
    assert "2:20" in text
    assert "PM" in text


def test_little_room_has_short_days(wording: Wording) -> None:
    assert wording.brief_day(date(2026, 8, 4)) == "Tue 4 Aug"
    assert wording.weekday_letter(date(2026, 8, 4)) == "T"
    assert wording.weekday_letters(date(2026, 8, 4)) == "Tu"
