"""A repeated search changes what is true and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.renewal import Freed, renew

Make = Callable[..., Appointment]
NINE, TEN, NOON = (f"2026-08-04T{hour}" for hour in ("09:00", "10:00", "12:00"))


def model_of(zone: ZoneInfo, appointments: Sequence[Appointment], *gone: str) -> CalendarModel:
    model = CalendarModel(zone)
    model.extend(appointments)
    for reference in gone:
        model.mark_gone(reference)
    return model


def again(
    model: CalendarModel,
    found: Sequence[Appointment],
    *freed: Appointment,
    may_take_away: bool = True,
    went_since: Sequence[str] = (),
) -> None:
    """Renew by an answer that came at once, but for what went while it was on its way."""
    had_gone = {entry.index for entry in model.everything if entry.gone}
    for reference in went_since:
        model.mark_gone(reference)
    renew(model, found, [Freed.by(one) for one in freed], had_gone=had_gone, may_take_away=may_take_away)


def shown(model: CalendarModel) -> dict[str, bool]:
    """Which are there, and whether they are free."""
    return {entry.appointment.reference: not entry.gone for entry in model.everything}


def test_what_is_new_comes_in_and_what_was_there_stays_the_same_entry(qapp: object, zone: ZoneInfo, make: Make) -> None:
    old = [make(NINE, reference="a"), make(NOON, reference="c")]
    model = model_of(zone, old)
    before: list[Entry] = list(model.everything)
    again(model, [*old, make(TEN, reference="b")])
    assert list(model.everything[:2]) == before
    assert all(one is other for one, other in zip(model.everything, before, strict=False))
    assert shown(model) == {"a": True, "c": True, "b": True}
    assert model.gone == 0


def test_what_had_gone_comes_back_where_time_was_freed_and_nowhere_else(
    qapp: object, zone: ZoneInfo, make: Make
) -> None:
    all_of_it = [make(NINE, reference="a"), make(TEN, reference="b"), make(NOON, reference="c")]
    model = model_of(zone, all_of_it, "a", "b", "c")
    told: list[object] = []
    model.changed.connect(told.append)
    again(model, all_of_it[:2], make("2026-08-04T08:50", 20))
    assert shown(model) == {"a": True, "b": False, "c": False}
    assert model.gone == 2
    assert model.free_on(all_of_it[0].start.date()) == 1
    assert len(told) == 1


def test_a_time_beside_what_was_freed_is_not_touched_by_it(qapp: object, zone: ZoneInfo, make: Make) -> None:
    both = [make(NINE, 20, reference="a"), make("2026-08-04T09:40", 20, reference="b")]
    model = model_of(zone, both, "a", "b")
    again(model, both, make("2026-08-04T09:20", 20))
    assert shown(model) == {"a": False, "b": False}


def test_what_is_not_offered_any_more_goes_where_that_is_certain(qapp: object, zone: ZoneInfo, make: Make) -> None:
    both = [make(NINE, reference="a"), make(TEN, reference="b")]
    for may_take_away in (False, True):
        model = model_of(zone, both)
        again(model, both[:1], may_take_away=may_take_away)
        assert shown(model) == {"a": True, "b": not may_take_away}


def test_a_server_that_makes_ids_anew_doubles_nothing(qapp: object, zone: ZoneInfo, make: Make) -> None:
    def twice(mark: str) -> list[Appointment]:
        """Two that are alike, for a group has room, and one of another kind at the same time."""
        alike = [make(NINE, reference=f"{mark}{number}") for number in range(2)]
        return [*alike, make(NINE, reference=f"{mark}other", service="Another")]

    model = model_of(zone, twice("old"))
    again(model, [*twice("new"), make(NINE, reference="third")])
    assert shown(model) == {"old0": True, "old1": True, "oldother": True, "third": True}


def test_what_comes_back_is_chosen_by_the_id_that_is_offered_now(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = model_of(zone, [make(NINE, reference="old"), make(TEN, reference="b")], "old")
    entry = model.everything[0]
    offered = make(NINE, reference="new")
    again(model, [offered, make(TEN, reference="b")], make(NINE))
    assert shown(model) == {"new": True, "b": True}
    assert entry.appointment is offered
    assert model.by_reference("new") is entry
    assert model.by_reference("old") is None


def test_of_several_that_are_alike_the_one_that_was_free_is_still_so(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = model_of(zone, [make(NINE, reference=name) for name in ("old0", "old1")], "old0")
    again(model, [make(NINE, reference="new")], make(NINE))
    assert shown(model) == {"old0": False, "old1": True}


def test_several_under_one_id_are_told_apart(qapp: object, zone: ZoneInfo, make: Make) -> None:
    model = model_of(zone, [make(NINE, reference="a"), make(NINE, reference="a")])
    again(model, [make(NINE, reference="a"), make(NINE, reference="a")])
    assert (len(model), model.gone) == (2, 0)


def test_what_went_since_it_was_asked_for_does_not_come_back(qapp: object, zone: ZoneInfo, make: Make) -> None:
    both = [make(NINE, reference="a"), make(NINE, reference="b", who="Cy Ny")]
    model = model_of(zone, both, "a")
    again(model, both, make(NINE), went_since=["b"])
    assert shown(model) == {"a": True, "b": False}
