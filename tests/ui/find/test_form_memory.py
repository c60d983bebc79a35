"""The form comes back as it was, without anything of a patient, whatever the file says."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.criteria import DayOfWeek, PartOfDay
from slotdesk.store.settings import Settings
from slotdesk_ui.find.form_memory import remember_form, restore_form
from slotdesk_ui.find.period_field import PeriodPreset
from slotdesk_ui.widgets.choice import Choice
from ui.examples import ANNA
from ui.find.conftest import Desk

SERVER = "https://fhir.example.org/r4"


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A form with everything in it."""
    panel = desk.panel
    panel.patient.set_choices([Choice(ANNA.reference, ANNA.name, "29/02/1984", "", ANNA)])
    panel.period.set_preset(PeriodPreset.NEXT_WEEK)
    panel.service.set_choices([Choice("s|1", "Check", "20 minutes", "", Coding("s", "1", "Check"))])
    panel.specialty.set_choices([Choice("t|1", "Cardiology", "", "", Coding("t", "1", "Cardiology"))])
    people = [Choice(f"Practitioner/{key}", key, "", "", Reference(f"Practitioner/{key}", display=key)) for key in "ab"]
    panel.practitioner.set_choices(people)
    panel.location.set_choices([Choice("Location/a", "House", "Road 1", "", Reference("Location/a", display="House"))])
    organization = Reference("Organization/a", display="Group")
    panel.more.organization.set_choices([Choice("Organization/a", "Group", "", "", organization)])
    panel.more.address.setText("Uppsala")
    panel.more.days[DayOfWeek.TUE].setChecked(True)
    panel.more.parts[PartOfDay.MORNING].setChecked(True)
    panel.more.count.setValue(500)
    panel.more.referral.setText("http://example.org/private|4711")
    private = "http://example.org/private|4711"
    panel.more.reason.set_choices([Choice(private, private, "", "", Coding.parse(private))])
    panel.more.insurance.set_choices([Choice(private, private, "", "", Reference.parse(private))])
    return desk


def through_file(kept: dict[str, Any]) -> dict[str, Any]:
    """As it is after being written and read."""
    assert Settings(last_criteria=kept).last_criteria == kept
    read: dict[str, Any] = json.loads(json.dumps(kept))
    return read


def test_the_form_comes_back_as_it_was(filled: Desk) -> None:
    panel = filled.panel
    panel.patient.set_choices(())
    panel.more.referral.clear()
    for lookup in (panel.more.reason, panel.more.insurance):
        lookup.set_choices(())
    before = panel.wish().criteria
    kept = through_file(remember_form(panel, SERVER))
    panel.clear()
    panel.period.set_preset(PeriodPreset.TODAY)
    assert panel.wish().criteria != before
    restore_form(panel, kept, SERVER)
    assert panel.wish().criteria == before
    assert panel.period.current_preset() is PeriodPreset.NEXT_WEEK


def test_nothing_of_a_patient_is_remembered(filled: Desk) -> None:
    written = json.dumps(remember_form(filled.panel, SERVER))
    for secret in ("Anna", "Patient", "1984", "4711", "private"):
        assert secret not in written


def test_dates_of_ones_own_come_back(desk: Desk) -> None:
    desk.panel.period.set_days(date(2026, 9, 1), date(2026, 9, 4))
    kept = through_file(remember_form(desk.panel, SERVER))
    desk.panel.period.set_preset(PeriodPreset.TODAY)
    restore_form(desk.panel, kept, SERVER)
    assert desk.panel.period.days() == (date(2026, 9, 1), date(2026, 9, 4))
    assert desk.panel.period.current_preset() is PeriodPreset.OWN


@pytest.mark.parametrize(
    "junk", [7, None, True, "text", ["text", 7, None, {}], {"a": 1}, [{"key": "no code"}], 1 << 80]
)
def test_what_cannot_be_read_is_left_empty(desk: Desk, junk: object) -> None:
    fresh = desk.panel.wish().criteria
    names = ("period", "days", "service", "practitioner", "address", "preferred", "page_size")
    restore_form(desk.panel, dict.fromkeys(names, junk), SERVER)
    desk.panel.more.address.clear()
    assert desk.panel.wish().criteria == fresh


def test_one_entry_that_cannot_be_read_does_not_cost_the_others(desk: Desk) -> None:
    restore_form(
        desk.panel, {"practitioner": [7, {"key": "Practitioner/a", "label": "Dr A"}, {"key": "nothing"}]}, SERVER
    )
    assert [choice.label for choice in desk.panel.practitioner.choices()] == ["Dr A"]


def test_people_and_places_of_another_server_are_left_out(filled: Desk) -> None:
    kept = through_file(remember_form(filled.panel, SERVER))
    filled.panel.clear()
    restore_form(filled.panel, kept, "https://elsewhere.example/fhir")
    criteria = filled.panel.wish().criteria
    assert criteria.visit_type  # a code means the same everywhere
    assert (criteria.practitioner, criteria.location_reference, criteria.organization) == ((), (), ())


def test_a_follow_up_a_date_to_begin_after_and_times_of_day_come_back(desk: Desk) -> None:
    panel = desk.panel
    panel.more.times.setText("9:00")
    panel.period.set_follow_up(3, 2)
    follow_up = remember_form(panel, SERVER)
    panel.period.set_after(date(2026, 10, 1))
    after = remember_form(panel, SERVER)
    panel.clear()
    restore_form(panel, through_file(follow_up), SERVER)
    assert panel.more.times.text() == "9:00"
    assert panel.period.current_preset() is PeriodPreset.FOLLOW_UP
    assert panel.period.days() == (date(2026, 8, 22), date(2026, 8, 26))
    restore_form(panel, through_file(after), SERVER)
    assert panel.period.current_preset() is PeriodPreset.AFTER
    assert panel.period.days() == (date(2026, 10, 1), date(2026, 10, 28))
