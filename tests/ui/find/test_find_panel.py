"""Saying what is wanted, with keys and clicks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.patient import Patient
from slotdesk_ui.find.period_field import PeriodPreset
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.wrong_mark import is_wrong
from ui.examples import ANNA, BO, HELSINKI, words_in
from ui.find.conftest import Desk

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Alt = Qt.KeyboardModifier.AltModifier


def picked(patient: object = ANNA) -> Choice:
    return Choice("Patient/anna", "Anna Example", "", "", patient)


def click_find(desk: Desk) -> None:
    QTest.mouseClick(desk.panel.find_button, Left)


def test_an_empty_form_asks_for_everything_in_the_next_two_weeks(desk: Desk) -> None:
    click_find(desk)
    (wish,) = desk.wishes
    assert wish.patient is None
    assert wish.criteria.start.isoformat() == "2026-08-03T06:00:00+02:00"
    assert wish.criteria.end.isoformat() == "2026-08-17T00:00:00+02:00"
    assert wish.criteria.count == 200
    assert (wish.criteria.patient_reference, wish.criteria.patient_resource, wish.criteria.timing) == ((), (), None)


def test_every_field_goes_into_the_criteria(desk: Desk) -> None:
    panel = desk.panel
    panel.patient.set_choices([picked()])
    panel.service.set_choices(
        [Choice("s|1", "A", "", "", Coding("s", "1")), Choice("s|2", "B", "", "", Coding("s", "2"))]
    )
    panel.specialty.set_choices([Choice("t|1", "C", "", "", Coding("t", "1"))])
    panel.practitioner.set_choices([Choice("Practitioner/a", "Dr A", "", "", Reference("Practitioner/a"))])
    panel.location.set_choices([Choice("Location/a", "House", "", "", Reference("Location/a"))])
    panel.more.organization.set_choices([Choice("Organization/a", "Group", "", "", Reference("Organization/a"))])
    panel.more.address.setText("Uppsala")
    click_find(desk)
    criteria = desk.wishes[0].criteria
    assert [reference.reference for reference in criteria.patient_reference] == ["Patient/anna"]
    assert [coding.token for coding in criteria.visit_type] == ["s|1", "s|2"]  # in order of preference
    assert [coding.token for coding in criteria.specialty] == ["t|1"]
    assert [reference.reference for reference in criteria.practitioner] == ["Practitioner/a"]
    assert [reference.reference for reference in criteria.location_reference] == ["Location/a"]
    assert [reference.reference for reference in criteria.organization] == ["Organization/a"]
    assert criteria.location_string == ("Uppsala",)


def test_a_patient_that_no_server_knows_goes_along_whole(desk: Desk) -> None:
    unknown = replace(BO, reference="")
    desk.panel.patient.set_choices([picked(unknown)])
    click_find(desk)
    (wish,) = desk.wishes
    assert wish.criteria.patient_resource == (unknown,)
    assert wish.criteria.patient_reference == ()


@pytest.mark.parametrize("name", ["patient", "practitioner", "location"])
def test_text_that_stands_for_nothing_is_not_passed_over(desk: Desk, name: str) -> None:
    field = getattr(desk.panel, name)
    field.edit.setText("Ann")
    click_find(desk)
    assert desk.wishes == []
    said = f"{field.edit.accessibleName()}: pick one of the matches, or empty the line"
    assert said in words_in(desk.panel)
    field.set_choices(())
    assert said not in words_in(desk.panel)
    click_find(desk)
    assert len(desk.wishes) == 1


def test_a_last_day_before_the_first_is_said_in_words(desk: Desk) -> None:
    desk.panel.period.set_days(date(2026, 8, 10), date(2026, 8, 9))
    click_find(desk)
    assert desk.wishes == []
    assert "To: the last day lies before the first." in words_in(desk.panel)
    desk.panel.period.set_preset(PeriodPreset.TODAY)
    assert "To:" not in words_in(desk.panel)


def test_a_period_that_is_over_is_said_in_words(desk: Desk) -> None:
    desk.panel.period.set_days(date(2026, 8, 1), date(2026, 8, 2))
    click_find(desk)
    assert desk.wishes == []
    assert "To: this period is over. Choose a later day." in words_in(desk.panel)


def test_a_code_that_is_none_is_said_in_words(desk: Desk) -> None:
    desk.panel.more.reason.edit.setText("cough")
    click_find(desk)
    assert desk.wishes == []
    assert "Reason: pick one of the matches, or empty the line" in words_in(desk.panel)


def test_what_pays_for_one_patient_pays_for_no_other(desk: Desk) -> None:
    panel = desk.panel
    one, other = (Choice(f"Patient/{key}", key, "", "", Patient(f"Patient/{key}")) for key in "ab")
    panel.patient.set_choices([one])
    panel.more.insurance.set_choices([Choice("Coverage/1", "Fund", "", "", Reference("Coverage/1"))])
    panel.patient.set_multiple(True)
    panel.patient.set_choices([one, other])
    assert panel.wish().criteria.insurance_reference == (Reference("Coverage/1"),), "they are in the group still"
    panel.patient.set_choices([other])
    assert panel.wish().criteria.insurance_reference == ()


def test_presets_are_counted_from_the_day_of_the_search(desk: Desk) -> None:
    desk.panel.period.set_preset(PeriodPreset.TODAY)
    desk.now = datetime(2026, 8, 4, 23, 30, tzinfo=UTC)  # 01:30 on the 5th in Stockholm
    click_find(desk)
    assert desk.wishes[0].criteria.start.isoformat() == "2026-08-05T01:30:00+02:00"


def test_days_are_those_of_the_clinics_zone(desk: Desk) -> None:
    desk.now = datetime(2026, 8, 4, 21, 30, tzinfo=UTC)
    desk.panel.period.set_preset(PeriodPreset.TODAY)
    desk.panel.set_zone(HELSINKI)
    assert desk.panel.period.days() == (date(2026, 8, 5), date(2026, 8, 5))
    click_find(desk)
    assert desk.wishes[0].criteria.end.isoformat() == "2026-08-06T00:00:00+03:00"


def test_while_a_search_runs_the_button_stops_it(desk: Desk) -> None:
    desk.panel.set_searching(True)
    assert (desk.panel.find_button.text(), desk.panel.find_button.accessibleName()) == ("Stop", "Stop")
    click_find(desk)
    assert (desk.stops, desk.wishes) == (1, [])
    desk.panel.set_searching(False)
    assert (desk.panel.find_button.text(), desk.panel.find_button.accessibleName()) == ("Find", "Find")
    click_find(desk)
    assert (desk.stops, len(desk.wishes)) == (1, 1)


def test_a_form_for_the_next_patient_is_empty_but_for_the_period(desk: Desk) -> None:
    panel = desk.panel
    panel.patient.set_choices([picked()])
    panel.practitioner.set_choices([Choice("Practitioner/a", "Dr A", "", "", Reference("Practitioner/a"))])
    panel.location.edit.setText("Upp")
    panel.more.referral.setText("R-1")
    panel.period.set_preset(PeriodPreset.NEXT_WEEK)
    panel.clear()
    assert panel.chosen_patient() is None
    assert panel.patient.edit.hasFocus()
    click_find(desk)
    criteria = desk.wishes[0].criteria
    assert (criteria.practitioner, criteria.location_reference, criteria.referral_identifier) == ((), (), None)
    assert panel.period.current_preset() is PeriodPreset.NEXT_WEEK


def test_it_is_told_when_the_patient_changes(desk: Desk) -> None:
    desk.panel.patient.set_choices([picked()])
    assert desk.panel.chosen_patient() == ANNA
    desk.panel.patient.edit.setFocus()
    QTest.keyClick(desk.panel.patient.edit, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(desk.panel.patient.edit, Key.Key_Delete)
    assert desk.panel.chosen_patient() is None
    desk.panel.service.set_choices([Choice("s|1", "A", "", "", Coding("s", "1"))])
    assert desk.changes == 2


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        (Key.Key_P, "Patient"),
        (Key.Key_W, "When"),
        (Key.Key_R, "From"),
        (Key.Key_O, "To"),
        (Key.Key_E, "Service"),
        (Key.Key_Y, "Specialty"),
        (Key.Key_T, "Practitioner"),
        (Key.Key_L, "Location"),
    ],
)
def test_the_underlined_letter_leads_to_its_field(desk: Desk, letter: Qt.Key, name: str) -> None:
    desk.panel.find_button.setFocus()
    QTest.keyClick(desk.panel.find_button, letter, Alt)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus.accessibleName() == name


def test_what_is_wrong_is_marked_and_said_beneath_its_line_until_it_is_changed(desk: Desk) -> None:
    more = desk.panel.more
    more.times.setText("25:99")
    desk.panel.request()
    assert is_wrong(more.times)
    assert more.problem.text() == "Preferred times of day must be written as in 9:00, 14:30."
    assert desk.panel.problem.isHidden(), "nothing is said twice"
    QApplication.processEvents()
    assert more.times.geometry().bottom() < more.problem.y() < more.count.y()
    assert not more.problem.visibleRegion().isEmpty()
    more.times.setText("9:00")
    assert not is_wrong(more.times)
    assert more.problem.isHidden()
