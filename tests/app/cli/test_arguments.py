"""From words on the command line to what the domain talks about."""

from __future__ import annotations

import time
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from slotdesk.cli import arguments
from slotdesk.domain.coding import ActorKind


@pytest.fixture
def vienna(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Vienna")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    "text", ["2026-08-03T09:00+02:00", "2026-08-03 09:00:00+02:00", "2026-08-03T07:00:00.000Z", "2026-08-03T07:00Z"]
)
def test_a_time_keeps_its_moment(text: str) -> None:
    assert arguments.moment(text) == datetime.fromisoformat("2026-08-03T07:00+00:00")


def test_the_offset_stays_as_written() -> None:
    assert arguments.moment("2026-08-03T09:00-05:30").utcoffset() == timedelta(hours=-5, minutes=-30)


@pytest.mark.usefixtures("vienna")
def test_a_date_is_its_local_midnight_whatever_the_season() -> None:
    assert arguments.moment("2026-08-03").isoformat() == "2026-08-03T00:00:00+02:00"
    assert arguments.moment("2026-01-03").isoformat() == "2026-01-03T00:00:00+01:00"


@pytest.mark.usefixtures("vienna")
def test_a_last_day_is_meant_whole_even_when_the_clocks_change() -> None:
    assert arguments.end_of_period("2026-10-25").isoformat() == "2026-10-26T00:00:00+01:00"
    assert arguments.end_of_period("2026-10-25T12:00Z").isoformat() == "2026-10-25T12:00:00+00:00"


@pytest.mark.parametrize("text", ["2026-08-03T09:00", "2026-08-03 09:00:30"])
def test_a_time_without_an_offset_is_refused_with_advice(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=r"no offset from UTC; write .*\+02:00"):
        arguments.moment(text)


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "2026-8-3", "20260803", "2026-08-03T9:00Z", "2026-08-03T09:00+0200", "2026-W32-1"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is not a time"):
        arguments.moment(text)


@pytest.mark.parametrize("text", ["2026-02-30", "2026-02-30T09:00Z", "2026-08-03T25:00Z"])
def test_what_never_was_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="there is no such"):
        arguments.moment(text)


def test_codes_need_both_parts() -> None:
    assert arguments.code("http://snomed.info/sct|394814009").token == "http://snomed.info/sct|394814009"
    for text in ("394814009", "|394814009", "http://snomed.info/sct|", "a|b|c"):
        with pytest.raises(ArgumentTypeError, match=r"system\|code"):
            arguments.code(text)


def test_references_are_literal_or_logical() -> None:
    read = arguments.reference_to(ActorKind.PRACTITIONER)
    assert read("Practitioner/7").reference == "Practitioner/7"
    assert read("https://fhir.example.org/r4/Practitioner/7").relative == "Practitioner/7"
    logical = read("urn:oid:1.2.3|A-7")
    assert logical.identifier is not None
    assert logical.identifier.token == "urn:oid:1.2.3|A-7"


@pytest.mark.parametrize("text", ["7", "Patient/7", "Practitioner/", "practitioner/7", "", "|7", "x|"])
def test_a_reference_to_something_else_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="write Practitioner/id"):
        arguments.reference_to(ActorKind.PRACTITIONER)(text)


def test_where_only_a_literal_reference_will_do_an_identifier_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match=r"write Appointment/id$"):
        arguments.reference_to("Appointment", logical=False)("urn:oid:1.2.3|A-7")


def test_an_identifier_may_lack_its_system() -> None:
    assert arguments.identifier("urn:x|7").token == "urn:x|7"
    assert arguments.identifier("R-7").value == "R-7"
    for text in ("", "|7", "urn:x|", "urn:x| "):
        with pytest.raises(ArgumentTypeError):
            arguments.identifier(text)


@pytest.mark.parametrize("reader", [arguments.status, arguments.insurance, arguments.seconds])
def test_nonsense_is_refused(reader: Callable[[str], object]) -> None:
    with pytest.raises(ArgumentTypeError):
        reader("nonsense")


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf"])
def test_a_time_limit_is_a_finite_number_above_0(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="above 0"):
        arguments.seconds(text)


def test_good_values_are_read() -> None:
    assert arguments.status("booked") == "booked"
    assert arguments.insurance("Coverage/1").relative == "Coverage/1"
    assert arguments.seconds("2.5") == 2.5


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        (arguments.end_of_period, "9999-12-31"),
        (arguments.end_of_period, "9999-12-31T23:59-12:00"),
        (arguments.moment, "0001-01-01T00:00+14:00"),
    ],
)
def test_the_edge_of_the_calendar_is_refused_in_words(reader: Callable[[str], object], text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="too far away"):
        reader(text)


@pytest.mark.usefixtures("vienna")
def test_the_first_day_of_the_calendar_is_refused_in_words() -> None:
    with pytest.raises(ArgumentTypeError, match="too far away"):
        arguments.moment("0001-01-01")
