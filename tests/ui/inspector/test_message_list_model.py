from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.inspector.message_filter import MessageFilter, StatusClass
from slotdesk_ui.inspector.message_list_model import Column, MessageListModel
from slotdesk_ui.themes import LIGHT
from ui.inspector.messages import FAILED, FIND, LOST, METADATA, WAITING

Role = Qt.ItemDataRole


def test_exchanges_become_rows_as_they_come_and_go(qtbot: QtBot) -> None:
    log = MessageLog(most=5)
    log.record(METADATA)
    model = MessageListModel(log)
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    for _ in range(3):
        log.record(FIND)
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    assert inserted == [(1, 3)], "in one go"
    for _ in range(3):
        log.record(FIND)
    assert model.row_of(7) == 4
    assert (model.rowCount(), model.row_of(2), model.row_of(3)) == (5, -1, 0)
    log.clear()
    assert model.rowCount() == 0
    assert model.exchange(0) is None


def test_times_are_the_clinics_and_say_so(qtbot: QtBot) -> None:
    log = MessageLog()
    model = MessageListModel(log)
    header = (Column.TIME, Qt.Orientation.Horizontal)
    assert model.headerData(*header) == "Time", "nothing is there whose time it could be"
    changed: list[int] = []
    model.headerDataChanged.connect(lambda _, first, _last: changed.append(first))
    log.record(FIND)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    for zone, at, sign in (("Europe/Stockholm", "08:00:00.250", "CEST"), ("America/New_York", "02:00:00.250", "EDT")):
        model.set_zone(ZoneInfo(zone))
        assert model.index(0, Column.TIME).data() == at
        assert model.headerData(*header) == f"Time ({sign})"
    assert changed == [Column.TIME] * 3, "the first row, and each zone"


def test_what_a_row_says() -> None:
    log = MessageLog()
    for one in (FIND, FAILED, LOST, replace(METADATA, source="a.har")):
        log.record(one)
    model = MessageListModel(log)

    def said(row: int, column: Column, role: Role = Role.DisplayRole) -> object:
        return model.index(row, column).data(role)

    assert [said(0, column) for column in Column if column is not Column.TIME] == [
        "1",
        "ITI-115",
        "POST Appointment/$find?_count=5",
        "200",
        "16 ms",
        "12 kB",
        "Find",
    ]
    assert said(0, Column.NUMBER, Role.AccessibleTextRole) == (
        "1, ITI-115, 200, POST Appointment/$find?_count=5, 16 ms, Find"
    )
    assert "wait: 12 ms" in str(said(0, Column.DURATION, Role.ToolTipRole))
    assert said(1, Column.STATUS, Role.ForegroundRole) == LIGHT.error
    assert (said(2, Column.STATUS), said(2, Column.SIZE)) == ("no answer in time", "")
    assert said(3, Column.CAUSE) == "a.har"
    assert said(3, Column.NUMBER, Role.FontRole).italic()  # type: ignore[attr-defined]  # a font
    assert all(model.headerData(column, Qt.Orientation.Horizontal) for column in Column)


def test_filtered_rows(qtbot: QtBot) -> None:
    log = MessageLog()
    model = MessageListModel(log)
    model.set_filter(MessageFilter(status=StatusClass.NOT_WELL))
    for one in (FIND, FAILED, FIND):
        log.record(one)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert (model.row_of(1), model.row_of(2)) == (-1, 0)
    model.set_filter(MessageFilter())
    assert model.rowCount() == 3
    assert model.filter == MessageFilter()


def test_what_waits_is_there_at_once_and_ends_in_place(qtbot: QtBot) -> None:
    log, clock = MessageLog(), [100.0]
    model = MessageListModel(log, elapsed=lambda: clock[0])
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom, _roles: changed.append((top.row(), bottom.column())))
    waiting = log.record(WAITING)
    log.record(FIND)
    qtbot.waitUntil(lambda: model.rowCount() == 2)

    def said(row: int, column: Column) -> object:
        return model.index(row, column).data()

    assert [said(0, one) for one in (Column.STATUS, Column.SIZE, Column.CAUSE)] == ["waiting", "", "Find"]
    assert said(0, Column.DURATION) == "0.0 s"
    qtbot.waitUntil(lambda: (0, Column.DURATION) in changed)
    clock[0] += 2.5
    assert said(0, Column.DURATION) == "2.5 s", "the time runs"
    renewed: list[Exchange] = []
    model.renewed.connect(renewed.append)
    ended = log.record(replace(FIND, number=waiting.number))
    qtbot.waitUntil(lambda: renewed == [ended])
    assert [said(0, one) for one in (Column.STATUS, Column.DURATION)] == ["200", "16 ms"]
    assert model.rowCount() == 2
    lost = log.record(WAITING)
    log.record(replace(LOST, number=lost.number))
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert said(2, Column.STATUS) == "no answer in time"


def test_the_time_of_what_waits_already_runs_too(qtbot: QtBot) -> None:
    log, clock = MessageLog(), [100.0]
    log.record(WAITING)
    model = MessageListModel(log, elapsed=lambda: clock[0])
    with qtbot.waitSignal(model.dataChanged):
        clock[0] += 1.5
    assert model.index(0, Column.DURATION).data() == "1.5 s"


def test_what_ends_goes_out_of_the_filter_or_into_it(qtbot: QtBot) -> None:
    log = MessageLog()
    still, well = MessageListModel(log), MessageListModel(log)
    still.set_filter(MessageFilter(status=StatusClass.WAITING))
    well.set_filter(MessageFilter(status=StatusClass.WELL))
    waiting = log.record(WAITING)
    log.record(FIND)
    qtbot.waitUntil(lambda: (still.row_of(1), still.rowCount(), well.row_of(2), well.rowCount()) == (0, 1, 0, 1))
    log.record(replace(FIND, number=waiting.number))
    assert (still.row_of(1), still.rowCount()) == (-1, 0)
    assert (well.row_of(1), well.row_of(2), well.rowCount()) == (0, 1, 2)
    not_well = MessageFilter(status=StatusClass.NOT_WELL)
    assert not not_well.takes(WAITING)
