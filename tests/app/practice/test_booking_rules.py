"""The rules of booking, one by one."""

from dataclasses import replace

import pytest

from slotdesk.practice.appointment_reading import Participants
from slotdesk.practice.booking_rules import BookingRules, gone, taken, why_not
from slotdesk.practice.outcome import RequestRefused
from slotdesk.practice.practice_state import PracticeState
from slotdesk.practice.record import AppointmentRecord
from slotdesk.practice.slots import Slot

BASE = "http://127.0.0.1:1/fhir"
RECORD = AppointmentRecord("r-1", "booked", 100, 200, "prac-01", "loc-1", "svc-01", ("pat-001",))


def free(state: PracticeState) -> Slot:
    return state.availability.free(state.now(), 0, 2**40)[50]


def test_refusals() -> None:
    assert (gone(404, "x").issue.severity, gone(404, "x").issue.code) == ("fatal", "not-found")
    assert (taken().status, taken().issue.code) == (409, "conflict")
    assert "held already" in why_not(replace(RECORD, status="pending"), "held")
    assert "is over" in why_not(replace(RECORD, status="fulfilled"), "changed")


def test_a_reference_means_a_slot_or_a_record(state: PracticeState) -> None:
    rules, slot = BookingRules(state), free(state)
    state.store.add([RECORD])
    assert rules.target(BASE, {"reference": f"Appointment/{slot.id}"}) == slot
    assert rules.target(BASE, {"reference": f"{BASE}/Appointment/r-1"}) == RECORD
    for reference in ({"reference": "Patient/x"}, {"reference": "Appointment/x"}, {"display": "x"}, {"reference": 5}):
        with pytest.raises(RequestRefused) as caught:
            rules.target(BASE, reference)
        assert caught.value.status == 404


def test_free_is_ahead_and_not_taken(state: PracticeState) -> None:
    rules, slot = BookingRules(state), free(state)
    assert rules.is_free(slot)
    assert not rules.is_free(slot._replace(start=state.now() - 60))
    state.store.add([replace(RECORD, id="r-2", practitioner=slot.practitioner, start=slot.start, end=slot.end)])
    assert not rules.is_free(slot)


def test_groups(state: PracticeState) -> None:
    rules = BookingRules(state)
    rules.check_group("svc-01", ("a",))
    rules.check_group("svc-11", ("a", "b"))
    for service in ("svc-01", ""):
        with pytest.raises(RequestRefused):
            rules.check_group(service, ("a", "b"))


def test_clashes(state: PracticeState) -> None:
    state.store.add([replace(RECORD, id="r-3", patients=("pat-x",), start=1000, end=2000)])
    rules = BookingRules(state)
    assert rules.clashes(("pat-x",), 1500, 1600)[0].severity == "warning"
    assert rules.clashes(("pat-x",), 2000, 2100) == []
    assert rules.clashes(("pat-x",), 1500, 1600, but="r-3") == []


def test_open_slots(state: PracticeState) -> None:
    rules, slot = BookingRules(state), free(state)
    people = Participants((slot.practitioner,), (), (slot.service,), ())
    assert rules.open_slot({}, people, slot.start, slot.end, "") == slot
    assert rules.open_slot({}, people._replace(services=()), slot.start, slot.end, "svc-02").service == "svc-02"
    other = next(site for site in state.clinic.sites if site != slot.site)
    for wrong in (people._replace(practitioners=()), people._replace(sites=(other,))):
        with pytest.raises(RequestRefused) as caught:
            rules.open_slot({}, wrong, slot.start, slot.end, "")
        assert caught.value.status == 422
