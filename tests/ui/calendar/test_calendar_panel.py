"""The calendar with its surroundings: words, counts, buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.store.settings import CalendarMode
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.theme import DARK

Make = Callable[..., Appointment]


def button(panel: CalendarPanel, name: str) -> QAbstractButton:
    return next(one for one in panel.findChildren(QAbstractButton) if one.accessibleName() == name)


def test_empty_it_says_what_to_do(panel: CalendarPanel) -> None:
    assert panel.view.message == "Enter who and when on the left, then press Find (Ctrl+Return)."
    assert panel.counts_label.text() == ""
    assert panel.zone_label.text() == "Times in Europe/Stockholm"
    assert not button(panel, "First free").isEnabled()
    panel.show_message("Searching…")
    assert panel.view.message == "Searching…"


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
        "Next: Thursday 20 August (Ctrl+Right)",
        "Before: Tuesday 4 August (Ctrl+Left)",
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
