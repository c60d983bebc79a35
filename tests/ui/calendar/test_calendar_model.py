"""The model: portions, days of a zone, order, and what is near."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import Facet
from slotdesk_ui.calendar.calendar_model import CalendarModel

Make = Callable[..., Appointment]
TUESDAY = date(2026, 8, 4)


@pytest.fixture
def model(qapp: object, zone: ZoneInfo) -> CalendarModel:
    return CalendarModel(zone)


def starts(model: CalendarModel, day: date) -> list[str]:
    return [entry.appointment.start.astimezone(model.zone).strftime("%H:%M") for entry in model.entries(day)]


def test_portions_are_merged_in_order_of_time(model: CalendarModel, make: Make, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.extended) as told:
        model.extend([make("2026-08-04T10:00"), make("2026-08-05T09:00")])
    assert told.args == [frozenset({TUESDAY, date(2026, 8, 5)})]
    model.extend([make("2026-08-04T08:00"), make("2026-08-04T09:00")])
    assert starts(model, TUESDAY) == ["08:00", "09:00", "10:00"]
    assert len(model) == 4
    assert model.count(date(2026, 8, 3), 7) == 4
    assert model.count(TUESDAY, 1) == model.number_on(TUESDAY) == 3
    earliest = model.earliest(TUESDAY)
    assert earliest is model.entries(TUESDAY)[0]


def test_equal_starts_keep_the_order_of_their_categories(model: CalendarModel, make: Make) -> None:
    model.extend([make("2026-08-04T09:00", who="Bo Ek"), make("2026-08-04T09:00", 10, who="Anna Holm")])
    model.extend([make("2026-08-05T09:00", 10, who="Anna Holm"), make("2026-08-05T09:00", who="Bo Ek")])
    for day in (TUESDAY, date(2026, 8, 5)):
        assert [entry.category for entry in model.entries(day)] == [0, 1]


def test_an_empty_portion_is_silent(model: CalendarModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.extended):
        model.extend([])


def test_the_version_of_a_day_changes_with_that_day_only(model: CalendarModel, make: Make) -> None:
    assert model.version(TUESDAY) == -1
    model.extend([make("2026-08-04T10:00"), make("2026-08-05T10:00")])
    tuesday, wednesday = model.version(TUESDAY), model.version(date(2026, 8, 5))
    model.extend([make("2026-08-04T11:00")])
    assert model.version(TUESDAY) != tuesday
    assert model.version(date(2026, 8, 5)) == wednesday


def test_days_are_those_of_the_zone(model: CalendarModel, make: Make, qtbot: QtBot) -> None:
    model.extend([make("2026-08-04T23:30+00:00")])
    assert starts(model, date(2026, 8, 5)) == ["01:30"]
    with qtbot.waitSignal(model.reset):
        model.set_zone(ZoneInfo("America/New_York"))
    assert starts(model, TUESDAY) == ["19:30"]
    assert model.entries(date(2026, 8, 5)) == ()
    with qtbot.assertNotEmitted(model.reset):
        model.set_zone(ZoneInfo("America/New_York"))


def test_past_midnight_it_lies_on_both_days_but_not_when_it_ends_there(model: CalendarModel, make: Make) -> None:
    model.extend([make("2026-08-04T23:30", 60), make("2026-08-04T23:00", 60)])
    assert len(model.entries(TUESDAY)) == 2
    assert len(model.entries(date(2026, 8, 5))) == 1
    until_midnight = next(entry for entry in model.entries(TUESDAY) if entry.plain)
    assert (until_midnight.start_minute, until_midnight.end_minute) == (1380, 1440)


def test_an_unknown_length_is_shown_as_a_short_one(model: CalendarModel, make: Make) -> None:
    model.extend([make("2026-08-04T09:00", 0), make("2026-08-04T10:00", -30)])
    assert [entry.end_s - entry.start_s for entry in model.entries(TUESDAY)] == [600, 600]


def test_the_end_of_time_costs_two_weeks_at_most(model: CalendarModel, make: Make) -> None:
    endless = replace(make("2026-08-04T09:00"), end=datetime.max.replace(tzinfo=UTC))
    model.extend([endless])
    assert model.first_day == TUESDAY
    assert model.last_day == TUESDAY + timedelta(days=14)


def test_impossible_years_are_counted_and_not_shown(model: CalendarModel, make: Make) -> None:
    start = datetime.min.replace(tzinfo=UTC)
    model.extend([replace(make("2026-08-04T09:00"), start=start, end=start + timedelta(minutes=20))])
    assert (model.unplaceable, len(model)) == (1, 0)
    model.clear()
    assert model.unplaceable == 0


def test_looking_up_by_reference(model: CalendarModel, make: Make) -> None:
    model.extend([make("2026-08-04T09:00", reference="Appointment/1"), make("2026-08-04T10:00", reference="")])
    found = model.by_reference("Appointment/1")
    assert found is model.entries(TUESDAY)[0]
    assert model.by_reference("") is None
    assert model.by_reference("Appointment/2") is None


def test_gone_is_told_once_and_survives_another_zone(model: CalendarModel, make: Make, qtbot: QtBot) -> None:
    model.extend([make("2026-08-04T09:00", reference="Appointment/1"), make("2026-08-04T10:00")])
    version = model.version(TUESDAY)
    with qtbot.waitSignal(model.changed) as told:
        model.mark_gone("Appointment/1")
    assert told.args == [frozenset({TUESDAY})]
    assert model.version(TUESDAY) != version
    with qtbot.assertNotEmitted(model.changed):
        model.mark_gone("Appointment/1")
        model.mark_gone("Appointment/unknown")
    model.set_zone(ZoneInfo("UTC"))
    assert [entry.gone for entry in model.entries(TUESDAY)] == [True, False]


def test_first_free_leaves_out_what_is_gone_or_past(model: CalendarModel, make: Make) -> None:
    assert model.first_free() is None
    model.extend([make("2026-08-05T09:00"), make("2026-08-04T09:00", reference="Appointment/1")])
    first = model.first_free()
    assert first is not None
    assert first.day == TUESDAY
    model.mark_gone("Appointment/1")
    second = model.first_free()
    assert second is not None
    assert second.day == date(2026, 8, 5)
    assert model.first_free(datetime(2026, 8, 5, 8, tzinfo=UTC)) is None
    assert model.first_free(datetime(2026, 8, 5, 7, tzinfo=UTC)) is second


def test_neighbouring_days(model: CalendarModel, make: Make) -> None:
    model.extend([make("2026-08-04T09:00"), make("2026-08-10T08:00"), make("2026-08-10T12:00")])
    monday = date(2026, 8, 10)
    assert model.next_day(TUESDAY) == monday
    assert model.next_day(monday) is None
    assert model.previous_day(monday) == TUESDAY
    assert model.previous_day(TUESDAY) is None
    assert (model.first_day, model.last_day) == (TUESDAY, monday)


def test_clearing_forgets_all(model: CalendarModel, make: Make, qtbot: QtBot) -> None:
    model.extend([make("2026-08-04T09:00", reference="Appointment/1")])
    with qtbot.waitSignal(model.reset):
        model.clear()
    assert len(model) == 0
    assert model.first_day is None
    assert model.by_reference("Appointment/1") is None
    assert model.categories_on([TUESDAY]) == []


def test_the_categories_of_some_days(model: CalendarModel, make: Make) -> None:
    model.extend([make("2026-08-04T09:00", who="Anna Holm"), make("2026-08-05T09:00", who="Bo Ek")])
    model.extend([make("2026-08-05T09:00", who="", where="")])
    assert [one.label for one in model.categories_on([TUESDAY])] == ["Anna Holm"]
    assert [one.label for one in model.categories_on([TUESDAY, date(2026, 8, 5)])] == ["Anna Holm", "Bo Ek"]


def test_an_appointment_without_an_id_can_be_taken(model: CalendarModel, make: Make) -> None:
    one, other = (replace(make(start), reference="") for start in ("2026-08-04T09:20", "2026-08-04T10:20"))
    model.extend([one, other])
    model.mark_taken(one)
    first = model.first_free()
    assert first is not None
    assert first.appointment == other


def test_colours_stand_for_something_else_and_come_back(model: CalendarModel, make: Make, qtbot: QtBot) -> None:
    model.extend(
        [make("2026-08-04T09:00", who="Bo Ek"), make("2026-08-04T09:00", who="Anna Holm", service="Vaccination")]
    )
    before = model.version(date(2026, 8, 4))
    with qtbot.waitSignal(model.recoloured):
        model.set_colour(Facet.LOCATION)
    assert [one.label for one in model.categories_on([date(2026, 8, 4)])] == ["Main Street"]
    assert {entry.category for entry in model.everything} == {0}
    model.set_colour(Facet.SERVICE)
    assert [one.label for one in model.categories] == ["Consultation", "Vaccination"]
    model.set_colour(Facet.PRACTITIONER)
    assert [one.label for one in model.categories] == ["Bo Ek", "Anna Holm"]
    assert model.version(date(2026, 8, 4)) > before
    with qtbot.assertNotEmitted(model.recoloured):
        model.set_colour(Facet.PRACTITIONER)


def test_clashes_are_marked_on_what_is_there_and_what_comes(model: CalendarModel, make: Make, qtbot: QtBot) -> None:
    model.extend([make("2026-08-04T09:00"), make("2026-08-04T10:00")])
    empty = model.version(date(2026, 8, 5))
    with qtbot.waitSignal(model.marked):
        model.set_existing([make("2026-08-04T08:50", 20, status="booked")], 0)
    assert model.version(date(2026, 8, 5)) != empty, "days without free times are painted anew as well"
    model.extend([make("2026-08-04T08:55"), make("2026-08-04T08:00")])
    clashing = [entry.clash is not None for entry in model.entries(date(2026, 8, 4))]
    assert clashing == [False, True, True, False]
    first = model.first_free(datetime(2026, 8, 4, 8, 30, tzinfo=ZoneInfo("Europe/Stockholm")))
    assert first is not None
    assert first.appointment.reference == make("2026-08-04T10:00").reference
    model.set_existing([], 0)
    assert not any(entry.clash for entry in model.everything)


def test_only_clashing_times_are_better_than_none(model: CalendarModel, make: Make) -> None:
    model.set_existing([make("2026-08-04T08:50", 20, status="booked")], 0)
    model.extend([make("2026-08-04T09:00")])
    first = model.first_free()
    assert first is not None
    assert first.clash is not None


def test_what_may_be_booked_is_unsure_until_it_is_known(model: CalendarModel, make: Make, qtbot: QtBot) -> None:
    one = make("2026-08-04T09:00", reference="Appointment/1")
    model.extend([one, make("2026-08-04T10:00", reference="")])
    entry, nameless = model.entries(TUESDAY)
    model.mark_taken(one, unsure=True)
    model.mark_taken(nameless.appointment, unsure=True)
    assert [(each.gone, each.unsure) for each in (entry, nameless)] == [(True, True)] * 2
    with qtbot.waitSignal(model.changed):
        model.mark_taken(one)
    assert (entry.gone, entry.unsure, model.gone) == (True, False, 2)
    model.mark_taken(one, unsure=True)
    assert not entry.unsure, "it is known already"
    model.give_back([nameless])
    assert (nameless.gone, nameless.unsure, model.gone) == (False, False, 1)
