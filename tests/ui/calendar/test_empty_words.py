"""Why there is nothing on the days shown: not asked for, hidden, or really nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.span import days
from slotdesk.store.choices import CalendarColumns, CalendarMode
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind

Make = Callable[..., Appointment]


@pytest.fixture
def searched(panel: CalendarPanel, make: Make, qtbot: QtBot) -> CalendarPanel:
    """On Tuesday 4 August 2026: searched is from then to the 12th; free are times of the 4th, the 5th and the 12th."""
    panel.model.asked.ask(days(date(2026, 8, 4), 9, panel.model.zone))
    times = ("2026-08-04T09:00", "2026-08-05T09:00", "2026-08-05T10:00", "2026-08-12T09:00")
    panel.model.extend([make(time, reference=f"Appointment/{number}") for number, time in enumerate(times)])
    qtbot.waitUntil(lambda: panel.counts_label.text() != "")
    return panel


def said(panel: CalendarPanel) -> list[str]:
    return panel.view.message.splitlines()


def test_days_that_were_not_asked_for_are_not_called_empty(searched: CalendarPanel) -> None:
    searched.show_day(date(2026, 8, 20))
    assert said(searched) == [
        "Not searched: the search covers 4 – 12 August 2026.",
        "Last free before: Wednesday 12 August (Ctrl+Left)",
    ]
    assert searched.view.card.button.text() == "Search these days (Ctrl+Shift+D)"
    assert searched.view.card.button.isVisible()
    assert searched.view.card.geometry().contains(searched.view.card.button.geometry())
    searched.set_mode(CalendarMode.MONTH)
    searched.month.show_day(date(2026, 10, 20))
    assert "Not searched" in searched.card.text()
    assert searched.card.button.isVisible()
    assert not searched.view.card.button.isVisible()


def test_a_day_with_nothing_that_was_asked_for_is_empty(searched: CalendarPanel) -> None:
    searched.set_mode(CalendarMode.DAY)
    searched.show_day(date(2026, 8, 6))
    assert said(searched)[0] == "Nothing free on this day."
    assert not searched.view.card.button.isVisible()
    searched.show_day(date(2026, 8, 5))
    assert said(searched) == []


def test_where_some_were_asked_for_both_is_said(searched: CalendarPanel) -> None:
    searched.model.mark_gone("Appointment/3")
    searched.model.asked.ask(days(date(2026, 8, 4), 15, searched.model.zone))
    searched.show_day(date(2026, 8, 17))
    assert said(searched)[:2] == [
        "Nothing free on the days that were searched.",
        "Not searched: the search covers 4 – 18 August 2026.",
    ]


def test_past_days_can_not_be_searched(searched: CalendarPanel) -> None:
    searched.show_day(date(2026, 7, 20))
    assert said(searched)[0] == "These days are past. They were not searched."
    assert not searched.view.card.button.isVisible()


def test_an_empty_answer_is_not_about_other_days(panel: CalendarPanel) -> None:
    panel.model.asked.ask(days(date(2026, 8, 4), 2, panel.model.zone))
    panel.show_message("No free times.")
    assert said(panel) == ["No free times."]
    panel.show_day(date(2026, 8, 20))
    assert said(panel)[0] == "Not searched: the search covers 4 – 5 August 2026."


def test_what_the_filter_hides_is_counted(searched: CalendarPanel) -> None:
    searched.set_mode(CalendarMode.DAY)
    searched.show_day(date(2026, 8, 5))
    searched.model.set_filter(EntryFilter({FilterKind.WEEKDAY: frozenset({2})}))
    assert said(searched)[:2] == ["The filter hides 2 free times on this day.", "Show all: Ctrl+Shift+G"]
    assert searched.counts_label.text() == "1 of 4 free times, 0 in view"
    searched.set_mode(CalendarMode.WEEK)
    searched.show_day(date(2026, 8, 12))
    assert said(searched)[0] == "The filter hides 1 free time on these days."
    searched.model.set_filter(EntryFilter({FilterKind.WEEKDAY: frozenset({1, 2})}))
    assert said(searched) == ["The filter hides all that was found.", "Show all: Ctrl+Shift+G"]
    searched.show_all()
    assert searched.counts_label.text() == "4 free times, 1 in view"


def test_headings_say_that_nobody_asked(searched: CalendarPanel) -> None:
    searched.group_by(CalendarColumns.PRACTITIONER)
    heads = searched.view.columns.heads
    assert [head.is_asked for head in heads if head.category is None] == [False, True, True, True, True]
    assert searched.view.wording.nobody(is_any=False, is_asked=heads[0].is_asked) == "Not searched"
