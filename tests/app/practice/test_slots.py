"""Slots: ids that say all, and which of them are free."""

import re
from dataclasses import replace

from slotdesk.practice.practice_state import PracticeState
from slotdesk.practice.record import AppointmentRecord
from slotdesk.practice.slots import Slot, step_minutes


def test_every_slot_is_found_again_by_its_id(state: PracticeState) -> None:
    slots = state.availability.free(0, 0, 2**40)
    assert len(slots) > 10_000
    assert all(re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", slot.id) for slot in slots)
    assert len({slot.id for slot in slots}) == len(slots)
    assert all(state.availability.resolve(slot.id) == slot for slot in slots[::97])


def test_an_id_of_no_slot_means_nothing(state: PracticeState) -> None:
    good = state.availability.free(0, 0, 2**40)[0].id
    wrong = ["", "x", good + "0", good.replace("T", "S"), "slot-01-01-1-20269999T0000Z", "slot-01-01-1-20261123T0001Z"]
    assert [state.availability.resolve(text) for text in wrong] == [None] * len(wrong)


def test_the_period_and_the_present_bound_what_is_free(state: PracticeState) -> None:
    everything = state.availability.free(0, 0, 2**40)
    first, last = everything[1000].start, everything[5000].start
    some = state.availability.free(0, first, last)
    assert some
    assert all(first <= slot.start and slot.end <= last for slot in some)
    assert state.availability.free(first, 0, last) == some


def test_what_is_taken_is_not_free_and_becomes_free_again(state: PracticeState) -> None:
    slot = state.availability.free(0, 0, 2**40)[300]
    record = AppointmentRecord("appt-x", "booked", slot.start, slot.end, slot.practitioner, slot.site, slot.service)
    state.store.add([record])
    own = [one for one in state.availability.free(0, 0, 2**40) if one.practitioner == slot.practitioner]
    assert not [one for one in own if one.start < slot.end and slot.start < one.end]
    state.store.replace(replace(record, status="cancelled"))
    assert slot in state.availability.free(0, 0, 2**40)


def test_slots_lie_in_working_time(state: PracticeState) -> None:
    for slot in state.availability.free(0, 0, 2**40)[::53]:
        span = state.availability.open_span(slot.practitioner, slot.start, slot.end)
        assert span is not None
        assert slot.service in span.services
    assert state.availability.open_span("nobody", 0, 1) is None


def test_slots_are_sorted_by_time_first(state: PracticeState) -> None:
    slots = state.availability.free(0, 0, 2**40)
    assert slots == sorted(slots)
    assert Slot(1, "b", "s", "l", 2) < Slot(2, "a", "s", "l", 3)


def test_steps_divide_the_day(state: PracticeState) -> None:
    steps = {service.minutes: step_minutes(service) for service in state.clinic.services.values()}
    assert (steps[15], steps[40], steps[60], steps[75]) == (15, 20, 30, 30)
