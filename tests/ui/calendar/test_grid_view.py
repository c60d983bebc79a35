"""The calendar in use: keys, mouse, choosing, what a screen reader is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns, CalendarMode
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.candidate_popup import CandidatePopup
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.calendar.day_layout import Item
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.theme import LIGHT

Make = Callable[..., Appointment]
Press = Callable[..., None]
Say = Callable[[], str]
Key = Qt.Key


def place_of(view: CalendarView, day: date, number: int) -> tuple[QPoint, Item]:
    """The middle of a day's item in the viewport."""
    grid = view.grid
    column = grid.days.index(day)
    item = view.columns.layout(day).arrange(grid.even_width, grid.scale).items[number]
    return grid.item_rect(column, item).center(), item


def test_enter_chooses_and_escape_lets_go(view: CalendarView, qtbot: QtBot, press: Press) -> None:
    press(Key.Key_Home)
    with qtbot.waitSignal(view.chosen) as told:
        press(Key.Key_Return)
    assert told.args == [view.cursor_appointment]
    assert view.chosen_appointment is view.cursor_appointment
    with qtbot.waitSignal(view.choice_cleared):
        press(Key.Key_Escape)
    assert view.chosen_appointment is None
    with qtbot.waitSignal(view.cursor_moved) as moved:
        press(Key.Key_Escape)
    assert moved.args == [None]


def test_a_click_hits_the_box_beneath_and_chooses_it(view: CalendarView, qtbot: QtBot, under_cursor: Say) -> None:
    for number, expected in enumerate(["04 09:00 Anna Holm", "04 09:00 Bo Ek", "04 09:20 Anna Holm"]):
        point, _ = place_of(view, date(2026, 8, 4), number)
        with qtbot.waitSignal(view.chosen) as told:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        assert told.args == [view.chosen_appointment]
        assert under_cursor() == expected


def test_a_click_beside_hits_nothing(view: CalendarView, qtbot: QtBot) -> None:
    grid = view.grid
    for point in (QPoint(5, 300), QPoint(grid.column_left(0) + 40, 300), QPoint(grid.column_left(1) + 40, 10)):
        assert view.item_at(point) is None
        with qtbot.assertNotEmitted(view.chosen):
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def test_edges_of_a_box_are_half_open(view: CalendarView) -> None:
    _, item = place_of(view, date(2026, 8, 4), 3)
    rect = view.grid.item_rect(1, item)
    inside = {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()}
    assert {view.item_at(point) for point in inside} == {(1, item)}
    for outside in (QPoint(0, -1), QPoint(-1, 0)):
        assert view.item_at(rect.topLeft() + outside) is None
    for outside in (QPoint(0, 1), QPoint(1, 0)):
        assert view.item_at(rect.bottomRight() + outside) is None


def test_the_right_box_is_hit_when_scrolled_and_zoomed(view: CalendarView, under_cursor: Say) -> None:
    view.set_hour_px(150)
    view.scroll_to(8.5 * 60)
    point, _ = place_of(view, date(2026, 8, 4), 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert under_cursor() == "04 09:20 Anna Holm"
    assert view.grid.position(point.y()) == pytest.approx(570, abs=2)


@pytest.mark.parametrize(
    ("start", "label"),
    [
        ("2026-10-25T01:30+02:00", "01:30"),
        ("2026-10-25T02:00+02:00", "02:00 CEST"),
        ("2026-10-25T02:30+02:00", "02:30 CEST"),
        ("2026-10-25T02:00+01:00", "02:00 CET"),
        ("2026-10-25T02:30+01:00", "02:30 CET"),
        ("2026-10-25T03:00+01:00", "03:00"),
        ("2026-03-29T01:30+01:00", "01:30"),
        ("2026-03-29T03:00+02:00", "03:00"),
        ("2026-03-29T03:30+02:00", "03:30"),
    ],
)
def test_on_days_when_clocks_change_each_is_hit_where_it_stands(
    panel: CalendarPanel, make: Make, start: str, label: str
) -> None:
    october = [f"2026-10-25T{time}" for time in ("01:30+02:00", "02:00+02:00", "02:30+02:00")]
    october += [f"2026-10-25T{time}" for time in ("02:00+01:00", "02:30+01:00", "03:00+01:00")]
    march = [f"2026-03-29T{time}" for time in ("01:30+01:00", "03:00+02:00", "03:30+02:00")]
    panel.model.extend([make(one, 30, reference=one) for one in (march if "03-29" in start else october)])
    view = panel.view
    day = date.fromisoformat(start[:10])
    view.show_day(day)
    view.scroll_to(0)
    grid = view.grid
    wanted = make(start).start
    point = QPoint(grid.column(6).center().x(), grid.y(view.columns.axis.position(wanted, day)) + 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    chosen = view.chosen_appointment
    assert chosen is not None
    assert chosen.reference == start
    assert f"Sunday {day.day} {day:%B} {label} to" in view.accessibleDescription()


def test_the_mouse_resting_on_a_name_with_markup_sees_it_literally(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-04T09:00", 60, who="<b>x</b>", service="<img src='http://127.0.0.1/x'>")])
    point, item = place_of(panel.view, date(2026, 8, 4), 0)
    assert "<b>x</b>" in panel.view.tooltip_of(1, item)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, panel.view.viewport().mapToGlobal(point))
    QApplication.sendEvent(panel.view.viewport(), event)
    assert "&lt;b&gt;x&lt;/b&gt;" in QToolTip.text()
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()


def test_a_heading_says_its_day_or_whose_it_is_and_how_many_are_free(view: CalendarView) -> None:
    grid, number = view.grid, view.columns.days.index(date(2026, 8, 4))
    free = view.model.free_on(date(2026, 8, 4))
    assert view.heading_at(QPoint(grid.column_left(number) + 5, 5)) == f"Tuesday 4 August · {free} free"
    assert view.heading_at(QPoint(2, 5)) == ""
    view.group_by(CalendarColumns.PRACTITIONER)
    number = next(place for place, head in enumerate(view.columns.heads) if head.category)
    head = view.columns.heads[number]
    assert head.category is not None
    point = QPoint(view.grid.column_left(number) + 5, 5)
    assert view.heading_at(point) == f"{head.category.label} · {head.count} free"


def test_what_is_pointed_at_is_told_by_mouse_before_by_keyboard(view: CalendarView, qtbot: QtBot, press: Press) -> None:
    told: list[str] = []
    view.pointed.connect(told.append)
    view.setFocus()
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: bool(told) and told[-1] != "")
    by_key = told[-1]
    place = view.cursor_place
    assert place is not None
    press(Qt.Key.Key_Down)
    assert told[-1] != by_key
    item, number = view.walk.item(place, view.grid), view.walk.number(place)
    assert item is not None
    assert number is not None
    QTest.mouseMove(view.viewport(), view.grid.item_rect(number, item).center())
    qtbot.waitUntil(lambda: told[-1] == by_key)


def test_what_is_gone_is_not_chosen(view: CalendarView, qtbot: QtBot, press: Press) -> None:
    reference = "Appointment/2026-08-04T09:20-Anna Holm"
    view.choose(reference)
    assert view.chosen_appointment is not None
    with qtbot.waitSignal(view.choice_cleared):
        view.model.mark_gone(reference)
    point, _ = place_of(view, date(2026, 8, 4), 2)
    with qtbot.assertNotEmitted(view.chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        press(Key.Key_Return)
        view.choose(reference)
    assert "no longer free" in view.accessibleDescription()


def test_choosing_by_reference_shows_it(view: CalendarView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.chosen):
        view.choose("Appointment/2026-08-10T08:00-Bo Ek")
    assert view.period.first == date(2026, 8, 10)
    with qtbot.assertNotEmitted(view.chosen):
        view.choose("Appointment/unknown")


def test_the_chosen_one_is_let_go_with_all_the_others_also_where_the_same_comes_anew(
    view: CalendarView, make: Make, qtbot: QtBot
) -> None:
    view.choose("Appointment/2026-08-06T14:00-Bo Ek")
    with qtbot.waitSignal(view.choice_cleared):
        view.model.clear()
    assert view.chosen_appointment is None
    view.model.extend([make("2026-08-06T14:00", who="Bo Ek")])
    assert view.chosen_appointment is None


def test_the_chosen_one_stays_in_another_zone(view: CalendarView, qtbot: QtBot) -> None:
    view.choose("Appointment/2026-08-06T14:00-Bo Ek")
    chosen = view.chosen_appointment
    assert chosen is not None
    with qtbot.assertNotEmitted(view.choice_cleared):
        view.model.set_zone(ZoneInfo("UTC"))
    assert view.chosen_appointment is chosen


def chip_view(panel: CalendarPanel, make: Make) -> CalendarView:
    panel.model.extend([make("2026-08-04T09:00", 30, who=f"P{number} X") for number in range(12)])
    return panel.view


def opened(panel: CalendarPanel) -> CandidatePopup:
    found = panel.view.findChild(CandidatePopup)
    assert isinstance(found, CandidatePopup)
    return found


def test_a_count_is_said_and_opens_a_list_to_choose_from(
    panel: CalendarPanel, make: Make, qtbot: QtBot, press: Press
) -> None:
    view = chip_view(panel, make)
    press(Key.Key_Home)
    assert view.accessibleDescription().startswith("Tuesday 4 August, 12 free from 09:00 to 09:00")
    with qtbot.assertNotEmitted(view.chosen):
        press(Key.Key_Return)
    popup = opened(panel)
    QTest.keyClick(popup.list, Key.Key_Down)
    with qtbot.waitSignal(view.chosen):
        QTest.keyClick(popup.list, Key.Key_Return)
    assert view.chosen_appointment is not None
    assert view.chosen_appointment.practitioner is not None
    assert view.chosen_appointment.practitioner.label == "P1 X"


def test_a_click_on_a_count_opens_the_list(panel: CalendarPanel, make: Make) -> None:
    view = chip_view(panel, make)
    point, item = place_of(view, date(2026, 8, 4), 0)
    assert item.count == 12
    assert len(view.tooltip_of(1, item).splitlines()) == 12
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    popup = opened(panel)
    QTest.keyClick(popup.list, Key.Key_Escape)
    assert view.chosen_appointment is None


def test_wide_enough_a_count_becomes_boxes(panel: CalendarPanel, make: Make) -> None:
    view = chip_view(panel, make)
    panel.set_mode(CalendarMode.DAY)
    assert view.period.first == date(2026, 8, 4)
    _, item = place_of(view, date(2026, 8, 4), 0)
    assert not item.is_chip


def test_another_zone_moves_the_boxes(view: CalendarView) -> None:
    before = place_of(view, date(2026, 8, 4), 0)[1].y
    view.model.set_zone(ZoneInfo("UTC"))
    assert place_of(view, date(2026, 8, 4), 0)[1].y == before - 128
    assert view.canvas.boxes.zone == ZoneInfo("UTC")


def test_hover_follows_the_mouse_and_ends_with_it(view: CalendarView, qtbot: QtBot) -> None:
    point, item = place_of(view, date(2026, 8, 4), 3)
    QTest.mouseMove(view.viewport(), point)
    qtbot.waitUntil(lambda: view.hovered == (1, item))
    view.scroll_to(0)
    assert view.hovered is None


def test_the_keyboard_is_seen_to_be_there_also_where_it_is_on_nothing(view: CalendarView, press: Press) -> None:
    def is_framed() -> bool:
        """Whether the edge of the days has the colour of the focus."""
        body = view.grid.body
        image = view.viewport().grab().toImage()
        ratio = image.devicePixelRatioF()
        corner = QPoint(body.left() + 1, body.bottom() - 1) * ratio
        return image.pixelColor(corner) == LIGHT.focus_ring

    view.clearFocus()
    assert not is_framed()
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert view.cursor_appointment is None
    assert is_framed()
    press(Key.Key_Home)
    assert not is_framed(), "the cursor says it"


def test_one_chosen_of_a_count_is_painted_as_long_as_it_lasts(
    view: CalendarView, panel: CalendarPanel, make: Make
) -> None:
    day = date(2026, 8, 12)
    panel.model.extend([make("2026-08-12T08:00", 120, who="Gro Up", reference="Appointment/group")])
    panel.model.extend([make(f"2026-08-12T08:{minute:02}", who=f"Dr {minute}") for minute in range(0, 50, 5)])
    view.show_day(day)
    view.reveal(7 * 60, 11 * 60)
    entry = panel.model.by_reference("Appointment/group")
    assert entry is not None
    place = Place(day, entry)
    number, item = view.walk.number(place), view.walk.item(place, view.grid)
    assert number is not None
    assert item is not None
    assert item.is_chip
    assert item.height < 60 * view.grid.scale, "the count is cut at a round time"
    below = QPoint(view.grid.column_left(number) + item.x + item.width - 10, view.grid.y(9.9 * 60))
    before = view.viewport().grab().toImage().pixelColor(below)
    view.choose("Appointment/group")
    assert view.viewport().grab().toImage().pixelColor(below) != before
