"""Appointments as rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt

from slotdesk.domain.coding import CodeableConcept, Coding
from slotdesk_ui.existing.existing_model import Column, ExistingModel
from ui.examples import HELSINKI, START, STOCKHOLM, appointment

BOOKED = replace(appointment(), status="booked", comment="by\nphone")
OFF = replace(
    appointment(START + timedelta(days=1), key="off"),
    status="cancelled",
    cancelation_reason=CodeableConcept((Coding("urn:x", "weather", "Weather (x)"),)),
)


def shown() -> ExistingModel:
    model = ExistingModel()
    model.show_appointments([BOOKED, OFF], STOCKHOLM)
    return model


def row(model: ExistingModel, number: int) -> list[object]:
    return [model.index(number, column).data() for column in Column]


def test_a_row_says_when_how_it_stands_what_with_whom_where_and_the_comment() -> None:
    model = shown()
    cells = row(model, 0)
    assert "4 Aug 2026" in str(cells[0])
    assert "09:00" in str(cells[1])
    assert cells[2:] == ["Booked", "Follow-up", "Dr Berg", "House 1", "by phone", ""]
    assert row(model, 1)[Column.STATUS] == "Cancelled: Weather"


def test_the_clock_of_the_place_is_told_where_it_differs() -> None:
    model = ExistingModel()
    model.show_appointments([replace(BOOKED, start=START.astimezone(HELSINKI))], STOCKHOLM)
    assert "10:00 there" in str(row(model, 0)[Column.TIME])


def test_an_unknown_length_has_no_end() -> None:
    model = ExistingModel()
    model.show_appointments([replace(BOOKED, end=START)], STOCKHOLM)
    assert "–" not in str(row(model, 0)[Column.TIME])


def test_what_is_off_is_muted_and_what_stands_is_not() -> None:
    model = shown()
    role = Qt.ItemDataRole.ForegroundRole
    assert model.index(0, 0).data(role) is None
    assert model.index(1, 0).data(role) is not None


def test_a_screen_reader_hears_the_whole_row_on_its_first_cell() -> None:
    model = shown()
    said = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Booked" in said
    assert "Dr Berg" in said
    assert model.index(0, Column.WITH).data(Qt.ItemDataRole.AccessibleTextRole) == "Dr Berg"


def test_every_column_has_a_heading_and_rows_are_found_by_reference() -> None:
    model = shown()
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
    assert all(model.headerData(column, across, role) for column in Column)
    assert model.headerData(0, Qt.Orientation.Vertical, role) is None
    assert model.row_of(OFF.reference) == 1
    assert model.row_of("Appointment/none") == -1
    assert model.appointment(1) is OFF
    assert model.data(QModelIndex()) is None
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
