"""What was found, what is in view, what is hidden."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.count_words import CountWords
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind
from ui.examples import START, STOCKHOLM, appointment

BRITISH = QLocale("en_GB")


def test_hidden_ones_are_counted_where_there_are_any(qtbot: QtBot) -> None:
    words, model = CountWords(), CalendarModel(STOCKHOLM)
    assert words.words(model, 0, BRITISH) == ("", "")
    model.extend([appointment(START + timedelta(days=day), key=str(day)) for day in range(1200)])
    assert words.words(model, 7, BRITISH) == ("1,200 free times, 7 in view", "7 in view")
    assert words.shown(model, BRITISH) == ""
    model.mark_gone("Appointment/0")
    model.set_filter(EntryFilter({FilterKind.WEEKDAY: frozenset({1})}))
    hidden = len(model) - model.shown
    assert hidden == 172
    expected = ("1,199 free times, 6 in view, 172 hidden by the filter", "6 in view, 172 hidden")
    assert words.words(model, 6, BRITISH) == expected
    assert words.shown(model, BRITISH) == "1,028 of 1,200 shown"
