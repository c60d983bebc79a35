"""What can be asked for in the list of bookings, by button and by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from slotdesk.domain.record import Record
from slotdesk_ui.journal.bookings_panel import BookingsPanel
from ui.examples import STOCKHOLM
from ui.journal.test_record_model import records


def shown(qtbot: QtBot) -> BookingsPanel:
    panel = BookingsPanel()
    qtbot.addWidget(panel)
    panel.resize(1200, 210)
    panel.show()
    panel.show_records(records(), STOCKHOLM, lambda _base_url, _token: "", "five")
    return panel


def test_an_empty_list_says_what_it_is_for(qtbot: QtBot) -> None:
    panel = BookingsPanel()
    qtbot.addWidget(panel)
    panel.show()
    assert "what became of it" in panel._empty.text()
    assert not any(b.isEnabled() for b in (panel.look_up_button, panel.all_button, panel.export_button))


def test_only_what_is_open_is_looked_up_or_closed(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    asked: list[list[Record]] = []
    panel.look_up_requested.connect(asked.append)
    panel.table.selectAll()
    assert not panel.close_button.isEnabled()
    panel.look_up_button.click()
    assert [one.id for one in asked[0]] == ["3", "1"]
    panel.table.selectRow(4)
    assert not panel.look_up_button.isEnabled()
    panel.request_look_up()
    panel.request_close()
    assert len(asked) == 1
    panel.all_button.click()
    assert asked[1] == []


def test_enter_shows_the_day(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    days: list[Record] = []
    panel.shown.connect(days.append)
    panel.focus_list()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert [one.id for one in days] == ["3"]


def test_what_is_selected_stays_so_when_the_list_is_read_again(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    panel.table.selectRow(3)
    kept = panel.selected()
    panel.show_records(records()[1:], STOCKHOLM, lambda _base_url, _token: "", "four")
    assert [one.id for one in panel.selected()] == [kept[0].id]


def test_a_new_open_one_is_at_hand_unless_somebody_is_in_the_list(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    assert [one.id for one in panel.selected()] == ["3"]
    assert panel.look_up_button.isEnabled()
    assert panel.close_button.isEnabled()
    panel.table.selectRow(4)
    kept = panel.selected()
    panel.show_records(records(), STOCKHOLM, lambda _base_url, _token: "", "five")
    assert panel.selected() == kept, "it was listed before"
