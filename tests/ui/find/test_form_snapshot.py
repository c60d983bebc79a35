"""A form that was changed meanwhile, and is as it was again."""

from __future__ import annotations

from datetime import date

import pytest

from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.criteria import DayOfWeek, PartOfDay
from slotdesk_ui.find.form_snapshot import snapshot
from slotdesk_ui.find.period_field import PeriodPreset
from slotdesk_ui.widgets.choice import Choice

from .conftest import Desk

NURSE = Choice("Practitioner/1", "Nurse Ek", "", "", Reference("Practitioner/1", None, "Nurse Ek"))
VISIT = Choice("http://snomed.info/sct|1", "Visit", "", "", Coding("http://snomed.info/sct", "1", "Visit"))


@pytest.mark.parametrize("preset", list(PeriodPreset))
def test_all_but_the_patient_comes_back(desk: Desk, preset: PeriodPreset) -> None:
    panel = desk.panel
    panel.period.set_follow_up(5, 2)
    panel.period.set_preset(preset)
    if preset is PeriodPreset.OWN:
        panel.period.set_days(date(2026, 9, 1), date(2026, 9, 3))
    if preset is PeriodPreset.AFTER:
        panel.period.set_after(date(2026, 9, 7))
    panel.service.set_choices([VISIT])
    panel.practitioner.set_choices([NURSE])
    panel.more.referral.setText("http://example.org/ref|7")
    panel.more.days[DayOfWeek.TUE].setChecked(True)
    panel.more.parts[PartOfDay.MORNING].setChecked(True)
    panel.more.count.setValue(70)
    days = panel.period.days()
    before = panel.wish().criteria

    put_back = snapshot(panel)
    panel.clear()
    panel.location.edit.setText("half a")
    panel.period.set_days(date(2026, 8, 20), date(2026, 8, 22))

    put_back()
    assert panel.wish().criteria == before
    assert panel.period.current_preset() is preset
    assert panel.period.days() == days
    assert (panel.period.weeks.value(), panel.period.leeway.value()) == (5, 2)
