"""The list by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode, ListGroups
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.candidate_table import TableColumn
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.list_view import ListView
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

Make = Callable[..., Appointment]
Key = Qt.Key


@pytest.fixture
def shown(panel: CalendarPanel, view: CalendarView) -> ListView:
    panel.set_mode(CalendarMode.LIST)
    return panel.list


def current(shown: ListView) -> str:
    entry = shown.current_entry
    return f"{entry.day:%d} {entry.start_minute / 60:.2f}" if entry else ""


def test_it_has_everything_and_stands_on_the_first_free(shown: ListView, panel: CalendarPanel) -> None:
    assert shown.hasFocus()
    assert shown.table.rowCount() == 7 + 3
    assert current(shown) == "04 9.00"
    assert panel.counts_label.text() == "7 free times, 7 in view"
    assert panel.toolbar.period_label.text() == "4 – 10 August 2026"


def test_enter_chooses_and_arrows_pass_over_headings(shown: ListView, panel: CalendarPanel, qtbot: QtBot) -> None:
    for _ in range(4):
        QTest.keyClick(shown, Key.Key_Down)
    assert current(shown) == "06 9.50"
    with qtbot.waitSignal(panel.chosen) as told:
        QTest.keyClick(shown, Key.Key_Return)
    assert told.args[0].practitioner.label == "Bo Ek"
    panel.set_mode(CalendarMode.WEEK)
    assert panel.view.chosen_appointment is told.args[0]
    assert panel.view.cursor_appointment is told.args[0]


def test_a_click_chooses_but_not_what_is_gone(shown: ListView, panel: CalendarPanel, make: Make, qtbot: QtBot) -> None:
    panel.model.extend([make("2026-08-04T07:00", reference="Appointment/gone")])
    panel.model.mark_gone("Appointment/gone")
    shown.refresh()
    gone = panel.model.by_reference("Appointment/gone")
    assert gone is not None

    def click(row: int) -> None:
        place = shown.visualRect(shown.table.index(row, TableColumn.TIME)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    with qtbot.assertNotEmitted(panel.chosen):
        click(shown.table.index_of(gone).row())
        click(0)
    with qtbot.waitSignal(panel.chosen):
        click(2)


def test_days_are_stepped_through(shown: ListView, panel: CalendarPanel) -> None:
    seen = []
    for _ in range(3):
        panel.step(1)
        seen.append(current(shown))
    assert seen == ["06 9.50", "10 8.00", "10 8.00"]
    panel.go_previous_free()
    assert current(shown) == "06 9.50"
    panel.go_first_free()
    assert current(shown) == "06 9.50"  # the clock stands on Tuesday, 10:37


def test_sorting_and_grouping_keep_the_cursor(shown: ListView, panel: CalendarPanel) -> None:
    panel.step(1)
    shown.horizontalHeader().setSortIndicator(TableColumn.PRACTITIONER, Qt.SortOrder.DescendingOrder)
    assert current(shown) == "06 9.50"
    panel.group_list_by(ListGroups.PRACTITIONER)
    assert current(shown) == "06 9.50"
    assert shown.table.headings == [0, 5]


def test_portions_come_in_while_it_is_shown(shown: ListView, panel: CalendarPanel, make: Make, qtbot: QtBot) -> None:
    panel.model.extend([make("2026-08-12T08:00")])
    qtbot.waitUntil(lambda: shown.table.rowCount() == 12)
    panel.model.clear()
    assert shown.table.rowCount() == 0
    assert shown.current_entry is None


def test_home_and_end_are_the_first_and_the_last(shown: ListView) -> None:
    QTest.keyClick(shown, Key.Key_End)
    assert current(shown) == "10 8.00"
    QTest.keyClick(shown, Key.Key_Home)
    assert current(shown) == "04 9.00"


def test_hidden_it_does_no_work(panel: CalendarPanel, view: CalendarView) -> None:
    assert panel.list.table.rowCount() == 0
    panel.set_mode(CalendarMode.LIST)
    assert panel.list.table.rowCount() == 10


def test_nothing_scrolls_sideways_and_what_the_heading_says_is_not_said_again(shown: ListView) -> None:
    assert shown.horizontalScrollBar().maximum() == 0
    assert shown.isColumnHidden(TableColumn.REMARK)
    shown.set_groups(ListGroups.LOCATION)
    assert shown.isColumnHidden(TableColumn.LOCATION)
    assert not shown.isColumnHidden(TableColumn.PRACTITIONER)
    assert shown.horizontalScrollBar().maximum() == 0


def test_a_remark_gets_a_column_once_there_is_one(shown: ListView, panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-04T07:00", reference="Appointment/gone")])
    panel.model.mark_gone("Appointment/gone")
    shown.refresh()
    assert not shown.isColumnHidden(TableColumn.REMARK)
    assert shown.columnWidth(TableColumn.REMARK) > 60


def test_a_remark_gets_its_room_from_the_others_and_nothing_scrolls_sideways(
    shown: ListView, panel: CalendarPanel, make: Make
) -> None:
    panel.model.extend([make("2026-08-04T07:00", place="Location/h", where="Harbour")])
    shown.resize(660, 400)
    assert not shown.isColumnHidden(TableColumn.LENGTH)
    panel.set_site_zones({"Location/h": ZoneInfo("Europe/Helsinki")})
    shown.refresh()
    assert not shown.isColumnHidden(TableColumn.REMARK)
    assert shown.horizontalScrollBar().maximum() == 0
    assert shown.isColumnHidden(TableColumn.LENGTH), "from when to when says it, too"
    harbour = next(row for row in range(shown.table.rowCount()) if shown.table.index(row, TableColumn.REMARK).data())
    index = shown.table.index(harbour, TableColumn.REMARK)
    assert index.data() == "08:00 EEST there"
    assert not shown.cut_short(index), "all of it is to be seen"
    shown.resize(490, 400)
    panel.group_list_by(ListGroups.LOCATION)
    row = next(row for row in range(shown.table.rowCount()) if shown.table.index(row, TableColumn.REMARK).data())
    assert shown.horizontalScrollBar().maximum() == 0
    assert not shown.cut_short(shown.table.index(row, TableColumn.REMARK)), "names give way before it does"
    panel.options.sort_chosen.emit(TableColumn.LENGTH)
    assert not shown.isColumnHidden(TableColumn.LENGTH), "what it is sorted by stays in sight"


def test_with_little_room_what_is_told_elsewhere_goes_first(shown: ListView, panel: CalendarPanel) -> None:
    shown.resize(350, 400)
    hidden = {column for column in TableColumn if shown.isColumnHidden(column)} - {TableColumn.REMARK}
    assert hidden == {TableColumn.LENGTH, TableColumn.DAY, TableColumn.SERVICE}
    assert sum(map(shown.columnWidth, TableColumn)) <= shown.viewport().width(), "nothing scrolls sideways"
    row = next(row for row in range(shown.table.rowCount()) if shown.table.entry(shown.table.index(row, 0)))
    index = shown.table.index(row, TableColumn.LOCATION)
    service = shown.table.index(row, TableColumn.SERVICE).data()
    assert shown.left_out(index) == (f"Service: {service}" if service else "")
    panel.group_list_by(ListGroups.PRACTITIONER)
    assert not shown.isColumnHidden(TableColumn.DAY), "no heading tells the day"
    shown.resize(900, 400)
    panel.group_list_by(ListGroups.DAY)
    assert not shown.isColumnHidden(TableColumn.DAY)
    assert not shown.isColumnHidden(TableColumn.SERVICE)
    assert not shown.left_out(index)


def test_what_is_cut_short_is_said_whole_in_a_tooltip(
    shown: ListView, panel: CalendarPanel, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.model.extend([make("2026-08-04T07:00", who="Dr <b>Maximiliane</b> Wartburg-Hohenstein of the north wing")])
    shown.resize(660, 400)
    shown.refresh()
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: said.append(text))
    for column in (TableColumn.PRACTITIONER, TableColumn.TIME):
        place = shown.visualRect(shown.table.index(1, column)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, shown.viewport().mapToGlobal(place))
        shown.viewportEvent(event)
    assert said == [plain_tooltip("Dr <b>Maximiliane</b> Wartburg-Hohenstein of the north wing"), ""]


def test_a_column_that_was_drawn_wider_stays_so(shown: ListView) -> None:
    shown.setColumnWidth(TableColumn.PRACTITIONER, 222)
    shown.resize(shown.width() + 120, shown.height())
    assert shown.columnWidth(TableColumn.PRACTITIONER) == 222


def test_the_menu_sorts_as_the_headings_do(shown: ListView, panel: CalendarPanel) -> None:
    panel.group_list_by(ListGroups.NONE)
    for order in (["Anna Holm", "Bo Ek"], ["Bo Ek", "Anna Holm"]):
        panel.options.sort_chosen.emit(TableColumn.PRACTITIONER)
        found = [panel.list.table.row(row) for row in (0, 6)]
        assert [one.appointment.practitioner.label for one in found if isinstance(one, Entry)] == order  # type: ignore[union-attr]  # each has one
    assert panel.options.sort_button.accessibleName() == "Sort: Practitioner"
    shown.horizontalHeader().setSortIndicator(TableColumn.DAY, Qt.SortOrder.AscendingOrder)
    assert panel.options.sort_button.accessibleName() == "Sort: Day"


def test_enter_brings_a_line_that_was_scrolled_away_into_sight_first(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend(
        [make(f"2026-08-04T{hour:02}:{minute:02}") for hour in range(8, 16) for minute in range(0, 60, 5)]
    )
    panel.set_mode(CalendarMode.LIST)
    picked: list[object] = []
    panel.list.picked.connect(picked.append)
    assert panel.list.current_entry is not None
    bar = panel.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        bar.setValue(bar.maximum())
        QTest.keyClick(panel.list, key)
        assert picked == []
        assert bar.value() < bar.maximum()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert picked == [panel.list.current_entry]


def test_an_own_appointment_is_walked_over_and_never_chosen(
    shown: ListView, panel: CalendarPanel, make: Make, qtbot: QtBot
) -> None:
    own = make("2026-08-04T09:10", 15, who="Di Oz", status="booked")
    said: list[str] = []
    shown.announced.connect(said.append)
    chosen: list[object] = []
    panel.chosen.connect(chosen.append)
    before = shown.current_appointment
    panel.show_existing([own])
    shown.refresh()
    assert shown.current_appointment is before, "the cursor stays where it was"
    assert not shown.isColumnHidden(TableColumn.REMARK)
    QTest.keyClick(shown, Key.Key_Down)
    QTest.keyClick(shown, Key.Key_Down)
    assert shown.current_entry is None
    assert shown.current_appointment is own
    assert said[-1].startswith("Own appointment: Tuesday 4 August 09:10")
    with qtbot.waitSignal(panel.view.drag.clicked) as clicked:
        QTest.keyClick(shown, Key.Key_Return)
    assert clicked.args == [own]
    place = shown.line_rect(shown.currentIndex().row()).center()
    with qtbot.waitSignal(panel.view.drag.clicked):
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == []
    again = make("2026-08-04T09:10", 15, who="Di Oz", status="pending")
    panel.show_existing([again])
    shown.refresh()
    assert shown.current_appointment is again, "also when the server tells it anew"
    panel.step(1)
    assert current(shown) == "06 9.50"
    panel.show_existing([])
    shown.refresh()
    assert shown.isColumnHidden(TableColumn.REMARK)


def test_a_remark_says_the_time_by_the_viewers_own_clock_where_it_differs(shown: ListView) -> None:
    assert shown.isColumnHidden(TableColumn.REMARK)
    shown.set_viewer_zone(ZoneInfo("America/New_York"))
    entry = shown.current_entry
    assert entry is not None
    assert not shown.isColumnHidden(TableColumn.REMARK)
    assert shown.table.remark(entry) == "03:00 EDT here"
    assert "03:00 EDT by your clock" in shown.table.sentence(entry)
    shown.set_viewer_zone(ZoneInfo("Europe/Berlin"))
    assert shown.isColumnHidden(TableColumn.REMARK)
