"""What is booked from the beginning."""

from datetime import date, timedelta
from itertools import pairwise

from slotdesk.practice.clinic import build_clinic
from slotdesk.practice.existing_bookings import WeekOfBookings
from slotdesk.practice.opening import open_spans
from slotdesk.practice.people import build_patients
from slotdesk.practice.record import OCCUPYING, AppointmentRecord

MONDAY = date(2026, 11, 23)
CLINIC = build_clinic(1)
PATIENTS = build_patients(1, MONDAY)


def records(week: int = 0, now: int = 0) -> list[AppointmentRecord]:
    return WeekOfBookings(CLINIC, PATIENTS, MONDAY + timedelta(weeks=week), now).records()


def test_about_a_third_of_the_time_is_taken() -> None:
    taken = sum(one.end - one.start for week in range(4) for one in records(week) if one.status in OCCUPYING)
    spans = [
        span
        for week in range(4)
        for person in CLINIC.practitioners.values()
        for span in open_spans(CLINIC, person, MONDAY + timedelta(weeks=week))
    ]
    assert 0.3 < taken / sum(span.end - span.start for span in spans) < 0.42
    assert all(any(s.start <= one.start and one.end <= s.end for s in spans) for one in records())


def test_nobody_is_in_two_places_at_once() -> None:
    by_person: dict[str, list[tuple[int, int]]] = {}
    for one in records():
        for key in (one.practitioner, *one.patients):
            by_person.setdefault(key, []).append((one.start, one.end))
    for spans in by_person.values():
        ordered = sorted(spans)
        assert all(first[1] <= second[0] for first, second in pairwise(ordered))


def test_patients_are_not_at_the_clinic_all_the_time() -> None:
    visits: dict[str, int] = {}
    for week in range(12):
        for key in (key for one in records(week) for key in one.patients):
            visits[key] = visits.get(key, 0) + 1
    assert len(visits) > 150
    assert max(visits.values()) < 24


def test_the_past_is_over_and_the_future_booked_or_cancelled() -> None:
    assert {one.status for one in records()} == {"booked", "cancelled"}
    past = {one.status for one in records(now=2**40)}
    assert past == {"fulfilled", "noshow", "cancelled"}
    assert all((one.reason is not None) == (one.status == "cancelled") for one in records())


def test_a_seed_and_a_week_give_the_same_bookings() -> None:
    assert records() == records()
    assert records() != records(1)
    assert len({one.id for week in range(12) for one in records(week)}) == sum(len(records(w)) for w in range(12))
