"""What clashes with the patient's own appointments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.clashes import Clash, ClashKind, ExistingAppointments

Make = Callable[..., Appointment]
HERE, THERE = "Location/here", "Location/there"


def clash_of(existing: ExistingAppointments, candidate: Appointment) -> Clash | None:
    return existing.clash(candidate, candidate.start.timestamp(), candidate.end.timestamp())


@pytest.mark.parametrize(
    ("start", "place", "expected"),
    [
        ("2026-08-04T08:20", HERE, None),
        ("2026-08-04T08:41", HERE, ClashKind.OVERLAP),
        ("2026-08-04T09:20", THERE, ClashKind.OVERLAP),
        ("2026-08-04T09:30", HERE, None),  # touching ends, the same house
        ("2026-08-04T09:30", THERE, ClashKind.TOO_FAR),
        ("2026-08-04T09:59", THERE, ClashKind.TOO_FAR),
        ("2026-08-04T10:00", THERE, None),  # half an hour is enough
        ("2026-08-04T08:11", THERE, ClashKind.TOO_FAR),
        ("2026-08-04T08:10", THERE, None),
    ],
)
def test_overlap_and_way(make: Make, start: str, place: str, expected: ClashKind | None) -> None:
    existing = ExistingAppointments([make("2026-08-04T09:00", 30, status="booked")], 30)
    clash = clash_of(existing, make(start, place=place))
    assert (clash.kind if clash else None) is expected


def test_the_way_left_is_told_and_an_overlap_comes_first(make: Make) -> None:
    near, over = make("2026-08-04T09:00", 30, status="booked"), make("2026-08-04T09:45", status="booked", place=THERE)
    only = ExistingAppointments([near], 30)
    found = clash_of(only, make("2026-08-04T09:40", place=THERE))
    assert found is not None
    assert found.gap_min == 10
    both = clash_of(ExistingAppointments([near, over], 30), make("2026-08-04T09:40", place=THERE))
    assert both == Clash(ClashKind.OVERLAP, over)


@pytest.mark.parametrize("status", ["cancelled", "noshow", "entered-in-error"])
def test_what_does_not_take_place_is_shown_but_in_nobodys_way(make: Make, status: str) -> None:
    existing = ExistingAppointments([make("2026-08-04T09:00", status=status)], 30)
    assert clash_of(existing, make("2026-08-04T09:00")) is None
    assert len(existing.on(date(2026, 8, 4), ZoneInfo("Europe/Stockholm"))) == 1


def test_no_way_is_counted_where_it_is_set_to_none_or_a_place_is_not_known(make: Make) -> None:
    booked = make("2026-08-04T09:00", 30, status="booked")
    assert clash_of(ExistingAppointments([booked], 0), make("2026-08-04T09:30", place=THERE)) is None
    assert clash_of(ExistingAppointments([booked], 30), make("2026-08-04T09:30", where="")) is None


def test_it_lies_on_the_days_of_the_zone(make: Make) -> None:
    existing = ExistingAppointments([make("2026-08-04T23:30", 60, status="booked")])
    zone = ZoneInfo("Europe/Stockholm")
    assert [day for day in range(3, 8) if existing.on(date(2026, 8, day), zone)] == [4, 5]
    to_midnight = ExistingAppointments([make("2026-08-04T23:30", 30, status="booked")])
    assert [day for day in range(3, 8) if to_midnight.on(date(2026, 8, day), zone)] == [4]
    assert not ExistingAppointments()
