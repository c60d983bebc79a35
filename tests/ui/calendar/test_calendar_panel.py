"""The calendar with its surroundings: words, counts, buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns, CalendarMode, Facet
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.candidate_table import TableColumn
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.theme import DARK

Make = Callable[..., Appointment]
STOCKHOLM = ZoneInfo("Europe/Stockholm")


def button(panel: CalendarPanel, name: str) -> QAbstractButton:
    return next(one for one in panel.findChildren(QAbstractButton) if one.accessibleName() == name)


def test_empty_it_says_what_to_do(panel: CalendarPanel) -> None:
    assert panel.view.message == "Enter who and when on the left, then press Find (Ctrl+Enter)."
    assert panel.counts_label.text() == ""
    assert panel.zone_label.text() == "Times in Europe/Stockholm"
    assert not button(panel, "First free").isEnabled()
    panel.show_message("Searching…")
    assert panel.view.message == "Searching…"


def test_month_and_list_say_why_they_are_empty_too(panel: CalendarPanel, make: Make, qtbot: QtBot) -> None:
    panel.show_message("Searching…")
    for mode in (CalendarMode.MONTH, CalendarMode.LIST):
        panel.set_mode(mode)
        assert panel.card.isVisible()
        assert panel.card.text() == "Searching…"
        assert panel.stack.rect().contains(panel.card.geometry())
    panel.model.extend([make("2026-10-20T09:00")])
    qtbot.waitUntil(lambda: not panel.card.isVisible())
    panel.set_mode(CalendarMode.MONTH)
    panel.month.show_day(date(2026, 8, 4))
    assert "Next free: Tuesday 20 October" in panel.card.text()
    panel.set_mode(CalendarMode.WEEK)
    assert not panel.card.isVisible(), "the grid has its own"


def test_counts_legend_and_message_follow_the_candidates(panel: CalendarPanel, make: Make, qtbot: QtBot) -> None:
    panel.model.extend([make("2026-08-04T09:00", who="Anna Holm"), make("2026-08-20T09:00", who="Bo Ek")])
    qtbot.waitUntil(lambda: panel.counts_label.text() == "2 free times, 1 in view")
    assert panel.view.message == ""
    assert panel.legend.text == "AH  Anna Holm"
    assert button(panel, "First free").isEnabled()
    QTest.mouseClick(button(panel, "Later"), Qt.MouseButton.LeftButton)
    assert panel.counts_label.text() == "2 free times, 0 in view"
    assert panel.view.message.splitlines() == [
        "Nothing free on these days.",
        "Next free: Thursday 20 August (Ctrl+Right)",
        "Last free before: Tuesday 4 August (Ctrl+Left)",
    ]
    panel.model.clear()
    panel.model.extend([make("2026-08-04T09:00")])
    qtbot.waitUntil(lambda: panel.counts_label.text() == "1 free time, 1 in view")


def test_the_buttons_do_what_they_say(panel: CalendarPanel, make: Make, qtbot: QtBot) -> None:
    panel.model.extend([make("2026-08-05T09:00"), make("2026-08-20T09:00")])
    qtbot.waitUntil(lambda: button(panel, "First free").isEnabled())

    def click(name: str) -> tuple[date, CalendarMode]:
        QTest.mouseClick(button(panel, name), Qt.MouseButton.LeftButton)
        return panel.view.period.first, panel.view.mode

    assert click("Earlier") == (date(2026, 7, 27), CalendarMode.WEEK)
    assert click("Today") == (date(2026, 8, 3), CalendarMode.WEEK)
    assert click("Day") == (date(2026, 8, 4), CalendarMode.DAY)
    assert click("First free") == (date(2026, 8, 5), CalendarMode.DAY)
    assert click("Next day with free times") == (date(2026, 8, 20), CalendarMode.DAY)
    assert click("Previous day with free times") == (date(2026, 8, 5), CalendarMode.DAY)
    assert click("Work week") == (date(2026, 8, 3), CalendarMode.WORK_WEEK)
    assert button(panel, "Work week").isChecked()
    assert click("Week") == (date(2026, 8, 3), CalendarMode.WEEK)
    before = panel.view.hour_px
    click("Taller hours")
    assert panel.view.hour_px > before
    click("Smaller hours")
    assert panel.view.hour_px == before


def test_the_period_is_said_in_words(panel: CalendarPanel) -> None:
    assert panel.toolbar.period_label.text() == "3 – 9 August 2026"
    panel.show_day(date(2026, 8, 12))
    assert panel.toolbar.period_label.text() == "10 – 16 August 2026"


def test_signals_of_the_view_are_handed_on(panel: CalendarPanel, make: Make, qtbot: QtBot) -> None:
    panel.model.extend([make("2026-08-04T09:00", reference="Appointment/1")])
    with qtbot.waitSignals([panel.chosen, panel.cursor_moved]):
        QTest.keyClick(panel.view, Qt.Key.Key_Home)
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.choice_cleared):
        panel.view.clear_choice()
    with qtbot.waitSignals([panel.period_changed, panel.mode_changed]):
        panel.set_mode(CalendarMode.DAY)


def test_a_mode_that_the_view_chose_is_shown_in_the_row(panel: CalendarPanel, make: Make) -> None:
    panel.set_mode(CalendarMode.WORK_WEEK)
    panel.model.extend([make("2026-08-08T09:00")])
    assert button(panel, "Week").isChecked()


def test_another_zone_is_named(panel: CalendarPanel) -> None:
    panel.set_zone(ZoneInfo("America/New_York"))
    assert panel.zone_label.text() == "Times in America/New York"


def test_all_labels_are_plain_text_and_all_buttons_have_names(panel: CalendarPanel) -> None:
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel))
    assert all(one.accessibleName() for one in panel.findChildren(QAbstractButton))


def test_another_theme_reaches_the_view(panel: CalendarPanel) -> None:
    panel.set_theme(DARK)
    assert panel.view.theme is DARK


def test_the_patients_own_lie_beneath_and_clashes_are_told(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-04T09:00", reference="Appointment/1"), make("2026-08-05T09:00")])
    own = make("2026-08-04T09:10", status="booked", who="Cy Ny", service="Vaccination")
    panel.show_existing([own])
    panel.view.frame_budget_s = 10.0
    panel.view.go_first_free()
    found = panel.view.cursor_appointment
    assert found is not None
    assert found.start.day == 5, "what clashes is not the first to be offered"
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    said = "Tuesday 4 August 09:10 – 09:30, Vaccination, Cy Ny, Main Street, Booked"
    assert panel.view.accessibleDescription().endswith(f"overlaps the patient's own appointment: {said}")
    grid = panel.view.grid
    point = QPoint(grid.column_left(2) - 8, grid.y(9 * 60 + 15))
    assert panel.view.existing_at(point).splitlines() == [
        "Booked · 09:10 – 09:30 · Vaccination · Cy Ny",
        "Drag it to another time, or click to see it in the list.",
    ]
    assert panel.view.existing_at(point + QPoint(grid.column_width(1), 0)) == ""
    panel.show_existing([])
    assert panel.view.existing_at(point) == ""


def test_views_switch_over_one_model(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-06T09:00", reference="Appointment/1")])
    panel.view.choose("Appointment/1")
    modes = [CalendarMode.LIST, CalendarMode.MONTH, CalendarMode.DAY, CalendarMode.LIST, CalendarMode.WEEK]
    for mode in modes:
        QTest.mouseClick(button(panel, mode.value.capitalize()), Qt.MouseButton.LeftButton)
        assert panel.mode is mode
        assert button(panel, mode.value.capitalize()).isChecked()
    chosen = panel.view.chosen_appointment
    assert chosen is not None
    assert chosen.reference == "Appointment/1"
    assert date(2026, 8, 6) in panel.view.period


def test_columns_are_walked_with_left_and_right(panel: CalendarPanel, view: CalendarView) -> None:
    panel.group_by(CalendarColumns.PRACTITIONER)
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    seen = []
    for key in [Qt.Key.Key_Right] * 3 + [Qt.Key.Key_Left] * 2:
        QTest.keyClick(view, key)
        place = view.cursor_place
        assert place is not None
        seen.append((place.day.day, view.model.facets[Facet.PRACTITIONER][place.entry.numbers[0]].label))
    assert seen == [(4, "Bo Ek"), (6, "Bo Ek"), (10, "Bo Ek"), (6, "Bo Ek"), (4, "Bo Ek")]
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.cursor_appointment is not None
    assert view.cursor_appointment.start.astimezone(STOCKHOLM).hour == 10
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.chosen_appointment is view.cursor_appointment


def test_many_columns_scroll_sideways_and_the_cursor_stays_in_sight(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-04T09:00", who=f"P{number} X") for number in range(24)])
    panel.set_mode(CalendarMode.DAY)
    panel.group_by(CalendarColumns.PRACTITIONER)
    view = panel.view
    bar = view.horizontalScrollBar()
    assert bar.maximum() == view.grid.column_left(24) + bar.value() - view.grid.width
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(23):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert bar.value() == bar.maximum()
    assert view.grid.column_left(24) == view.grid.width
    for _ in range(23):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert bar.value() == 0


def test_a_place_whose_clocks_differ_is_said_with_its_own_time(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-04T09:00", place="Location/h", where="Harbour", reference="Appointment/1")])
    panel.set_site_zones({"Location/h": ZoneInfo("Europe/Helsinki")})
    panel.group_by(CalendarColumns.LOCATION)
    panel.view.go_first_free()
    assert panel.view.accessibleDescription().endswith("10:00 EEST by the clock there")
    panel.group_by(CalendarColumns.DAY)
    assert "EEST" not in panel.view.remarks(Place(date(2026, 8, 4), panel.model.everything[0]))


def test_the_list_says_the_time_of_a_place_whose_clocks_differ(panel: CalendarPanel, make: Make) -> None:
    panel.set_mode(CalendarMode.LIST)
    panel.model.extend([make("2026-08-04T09:00", place="Location/h", where="Harbour", reference="Appointment/1")])
    panel.model.extend([make("2026-08-04T10:00", place="Location/n", where="North", reference="Appointment/2")])
    panel.list.refresh()
    assert panel.list.isColumnHidden(TableColumn.REMARK), "nobody has said that its clocks differ"
    panel.set_site_zones({"Location/h": ZoneInfo("Europe/Helsinki")})
    assert not panel.list.isColumnHidden(TableColumn.REMARK)
    entry = panel.model.by_reference("Appointment/1")
    assert entry is not None
    assert panel.list.table.remark(entry) == "10:00 EEST there"
    assert panel.list.table.sentence(entry).endswith("10:00 EEST by the clock there")
    others = [one for one in panel.model.everything if one is not entry]
    assert others
    assert not any(panel.list.table.remark(one) for one in others)


def test_the_cursor_leaves_what_the_filter_hides(panel: CalendarPanel, view: CalendarView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(panel.cursor_moved):
        panel.model.set_filter(EntryFilter({FilterKind.PRACTITIONER: frozenset({"Practitioner/AnnaHolm"})}))
    assert view.cursor_appointment is not None
    assert view.cursor_appointment.practitioner is not None
    assert view.cursor_appointment.practitioner.label == "Bo Ek"
    assert panel.counts_label.text() == "4 of 7 free times, 3 in view"
    assert panel.options.shown_label.text() == "4 of 7 shown"


def test_another_mode_takes_the_keyboard_along_from_the_calendar_and_from_nowhere_else(
    panel: CalendarPanel, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(line)
    layout.addWidget(panel)
    window.show()
    qtbot.waitExposed(window)
    panel.setFocus()
    panel.set_mode(CalendarMode.LIST)
    assert window.focusWidget() is panel.list or panel.list.isAncestorOf(window.focusWidget())
    line.setFocus()
    panel.set_mode(CalendarMode.WEEK)
    assert window.focusWidget() is line
    panel.setParent(None)


def test_the_column_of_the_cursor_is_seen_whole_after_regrouping(panel: CalendarPanel, make: Make) -> None:
    names = [f"Dr Person {number}" for number in range(9)]
    panel.model.extend([make("2026-08-06T09:00", who=name, place=f"Location/{name[-1]}", where=name) for name in names])
    view = panel.view
    last = panel.model.entries(date(2026, 8, 6))[-1]
    view.set_cursor(Place(date(2026, 8, 6), last))
    for grouping in (CalendarColumns.LOCATION, CalendarColumns.PRACTITIONER):
        panel.group_by(CalendarColumns.DAY)
        panel.group_by(grouping)
        assert view.cursor_place is not None
        number = view.walk.number(view.cursor_place)
        assert number is not None
        assert view.grid.column_left(number) >= view.grid.axis_width
        assert view.grid.column_left(number + 1) <= view.grid.width
        assert view.is_in_sight(view.cursor_place)
        narrow = [number for number, head in enumerate(view.columns.heads) if head.is_narrow]
        assert len(narrow) == 6
        assert all(view.grid.column_width(number) < view.grid.even_width for number in narrow)
