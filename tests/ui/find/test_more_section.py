"""Criteria that are asked for now and then."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton

from slotdesk.domain.coding import Coding, Identifier, Reference
from slotdesk.domain.criteria import DayOfWeek, PartOfDay, Timing
from slotdesk.domain.errors import CriteriaInvalid, CriteriaProblem
from slotdesk_ui.find.more_section import MoreCriteria, MoreSection
from slotdesk_ui.widgets.choice import Choice
from ui.find.conftest import Desk

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def more(desk: Desk) -> MoreSection:
    """The section of a panel on the screen, opened with the mouse."""
    section = desk.panel.more
    QTest.mouseClick(section.heading, Left)
    return section


def test_it_is_folded_until_its_heading_is_clicked(desk: Desk) -> None:
    section = desk.panel.more
    assert not section.address.isVisible()
    QTest.mouseClick(section.heading, Left)
    assert section.address.isVisible()
    QTest.mouseClick(section.heading, Left)
    assert not section.address.isVisible()


def test_its_heading_looks_flat_open_or_closed(more: MoreSection) -> None:
    option = QStyleOptionToolButton()
    more.heading.initStyleOption(option)
    assert more.heading.isChecked()
    assert not option.state & QStyle.StateFlag.State_On


def test_its_key_unfolds_it_comes_back_into_it_and_folds_it(desk: Desk) -> None:
    section = desk.panel.more
    section.turn()
    assert section.organization.edit.hasFocus()
    desk.panel.patient.edit.setFocus()
    section.turn()
    assert section.organization.edit.hasFocus(), "from elsewhere it is gone to, not folded"
    QTest.keyClick(section.organization.edit, Qt.Key.Key_Tab)
    section.turn()
    assert not section.address.isVisible()
    assert section.heading.hasFocus()
    section.turn()
    assert section.organization.edit.hasFocus()


def test_an_untouched_section_asks_for_the_page_size_alone(more: MoreSection) -> None:
    assert more.criteria() == MoreCriteria(count=200)
    assert more.heading.text() == "More"


def test_all_that_is_typed_and_ticked_is_asked_for(more: MoreSection) -> None:
    QTest.keyClicks(more.address, "753, Uppsala")
    more.reason.set_choices([Choice(f"s|{code}", code, "", "", Coding("s", code)) for code in "12"])
    QTest.keyClicks(more.referral, "http://example.org/referrals|R-7")
    more.insurance.set_choices([Choice("Coverage/c1", "Fund", "", "", Reference("Coverage/c1"))])
    for box in (more.days[DayOfWeek.TUE], more.days[DayOfWeek.THU], more.parts[PartOfDay.MORNING]):
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert more.criteria() == MoreCriteria(
        ("753", "Uppsala"),
        (),
        (Coding("s", "1"), Coding("s", "2")),
        Identifier("http://example.org/referrals", "R-7"),
        (Reference("Coverage/c1"),),
        Timing((DayOfWeek.TUE, DayOfWeek.THU), (), (PartOfDay.MORNING,)),
        200,
    )


def test_the_heading_counts_what_is_asked_for_while_it_is_folded(more: MoreSection) -> None:
    organization = Choice("Organization/a", "Group", "", "", Reference("Organization/a"))
    more.organization.set_choices([organization])
    QTest.keyClicks(more.address, "Uppsala")
    for day in (DayOfWeek.TUE, DayOfWeek.THU):
        QTest.keyClick(more.days[day], Qt.Key.Key_Space)
    QTest.mouseClick(more.heading, Left)
    assert more.heading.text() == "More (3 in use)"
    more.address.setText("  ")
    assert more.heading.text() == "More (2 in use)"


def test_a_referral_number_without_a_system_is_sent_as_it_is(more: MoreSection) -> None:
    QTest.keyClicks(more.referral, " R-7 ")
    assert more.criteria().referral_identifier == Identifier("", "R-7")


def test_clearing_asks_for_none_of_it(more: MoreSection) -> None:
    more.organization.set_choices([Choice("Organization/a", "Group", "", "", Reference("Organization/a"))])
    more.reason.set_choices([Choice("s|1", "1", "", "", Coding("s", "1"))])
    more.insurance.set_choices([Choice("Coverage/c1", "Fund", "", "", Reference("Coverage/c1"))])
    for line in (more.address, more.referral):
        line.setText("x")
    more.days[DayOfWeek.MON].setChecked(True)
    more.parts[PartOfDay.EVENING].setChecked(True)
    more.count.setValue(500)
    more.clear()
    assert more.criteria() == MoreCriteria(count=200)
    assert more.in_use() == 0


def test_every_change_is_told(more: MoreSection) -> None:
    told: list[str] = []
    more.changed.connect(lambda: told.append("changed"))
    QTest.keyClicks(more.address, "U")
    QTest.keyClick(more.days[DayOfWeek.MON], Qt.Key.Key_Space)
    more.count.stepUp()
    assert told == ["changed"] * 3


def test_every_control_has_a_name_for_screen_readers(more: MoreSection) -> None:
    lines = (more.organization.edit, more.address, more.reason.edit, more.referral, more.insurance.edit, more.count)
    assert [line.accessibleName() for line in lines] == [
        "Organisation",
        "Address holds",
        "Reason",
        "Referral number",
        "Insurance",
        "Results per page",
    ]
    assert all(box.text() for box in (*more.days.values(), *more.parts.values()))


def test_times_of_day_take_the_place_of_parts(more: MoreSection) -> None:
    more.parts[PartOfDay.MORNING].setChecked(True)
    QTest.keyClicks(more.times, "9:00, 14.30, 8")
    assert not more.parts[PartOfDay.MORNING].isEnabled()
    assert more.criteria().timing == Timing((), (time(9), time(14, 30), time(8)))
    more.times.clear()
    assert more.parts[PartOfDay.MORNING].isEnabled()
    assert more.criteria().timing == Timing(when=(PartOfDay.MORNING,))


@pytest.mark.parametrize("text", ["25:00", "soon", "9:75"])
def test_what_is_no_time_of_day_is_named(more: MoreSection, text: str) -> None:
    more.times.setText(text)
    with pytest.raises(CriteriaInvalid) as caught:
        more.criteria()
    assert caught.value.problems == {"timing": CriteriaProblem.NOT_A_TIME}


def test_unfolding_it_by_hand_is_told_and_folding_it_is_not(desk: Desk) -> None:
    section, told = desk.panel.more, list[str]()
    section.opened.connect(lambda: told.append("opened"))
    QTest.mouseClick(section.heading, Left)
    QTest.mouseClick(section.heading, Left)
    assert told == ["opened"]
    section.turn()
    section.turn()
    assert told == ["opened", "opened"]
    assert not section.address.isVisible()
