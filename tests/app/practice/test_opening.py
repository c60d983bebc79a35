"""Working hours: weekdays, lunch, evenings, Saturdays, leave and holidays, and changes of the clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from slotdesk.practice.clinic import build_clinic
from slotdesk.practice.opening import OpenSpan, leave_in_week, monday_of, open_spans, weekly_pattern

MONDAY = date(2026, 11, 23)
CLINIC = build_clinic(1)
WEEKS = [MONDAY + timedelta(weeks=n) for n in range(12)]


def local(span: OpenSpan) -> tuple[datetime, datetime]:
    zone = ZoneInfo(CLINIC.sites[span.site].zone)
    start, end = (datetime.fromtimestamp(moment, UTC).astimezone(zone) for moment in (span.start, span.end))
    return start, end


def all_spans() -> list[OpenSpan]:
    return [s for person in CLINIC.practitioners.values() for week in WEEKS for s in open_spans(CLINIC, person, week)]


def test_hours_are_those_of_a_clinic() -> None:
    starts = [local(span)[0] for span in all_spans()]
    assert {start.weekday() for start in starts} == {0, 1, 2, 3, 4, 5}
    assert min(start.hour for start in starts) == 8
    assert max(local(span)[1].hour for span in all_spans()) == 20
    assert any(start.hour >= 17 for start in starts)


def test_there_is_a_lunch_break_every_day() -> None:
    for person in CLINIC.practitioners.values():
        days: dict[date, list[tuple[datetime, datetime]]] = {}
        for span in open_spans(CLINIC, person, MONDAY):
            start, end = local(span)
            days.setdefault(start.date(), []).append((start, end))
        for day, spans in days.items():
            if day.weekday() < 5:
                assert timedelta(minutes=30) <= spans[1][0] - spans[0][1] <= timedelta(minutes=60)


def test_nobody_works_on_holidays_or_on_leave() -> None:
    days = {local(span)[0].date() for span in all_spans()}
    assert date(2026, 12, 23) in days
    assert not days & {date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 6)}
    leaves = 0
    for person in CLINIC.practitioners.values():
        for week in WEEKS:
            off = leave_in_week(1, person.id, week)
            leaves += len(off)
            worked = {local(span)[0].date() for span in open_spans(CLINIC, person, week)}
            assert not [day for day in worked for one in off if one.first <= day <= one.last]
    assert leaves > 10


def test_a_week_is_the_same_from_wherever_it_is_looked_at() -> None:
    person = CLINIC.practitioners["prac-01"]
    before = open_spans(CLINIC, person, MONDAY)
    weekly_pattern.cache_clear()
    leave_in_week.cache_clear()
    assert open_spans(CLINIC, person, MONDAY) == before


def test_local_hours_stay_when_the_clock_changes() -> None:
    person = CLINIC.practitioners["prac-01"]
    winter, summer = (open_spans(CLINIC, person, day) for day in (date(2026, 10, 26), date(2026, 10, 19)))
    assert winter[0].start - summer[0].start == 7 * 86400 + 3600
    assert [local(span)[0].time() for span in winter] == [local(span)[0].time() for span in summer]


def test_monday_of_a_day() -> None:
    assert {monday_of(MONDAY + timedelta(days=n)) for n in range(7)} == {MONDAY}
