"""Audit events as rows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt

from slotdesk.store.audit_entry import AuditState
from slotdesk_ui.audit.audit_model import AuditModel, Column
from ui.audit.test_audit_words import DONE
from ui.examples import STOCKHOLM

LOST = replace(DONE, id="2", outcome=8, words="outcome unknown: timeout", patient="")


def shown() -> AuditModel:
    model = AuditModel(lambda _: True)
    model.show_entries([DONE, LOST, replace(DONE, id="3", state=AuditState.REFUSED)], STOCKHOLM)
    return model


def test_a_row_says_when_what_for_whom_how_and_where(qapp: object) -> None:
    model = shown()
    assert [model.index(0, column).data() for column in Column] == [
        "3 Aug 2026 08:00:00", "Book, change or cancel (ITI-117)", "Patient/1", "Done",
        "Waiting since 3 Aug 2026 08:00:00",
    ]  # fmt: skip
    assert model.index(1, Column.PATIENT).data() == "not on file"
    assert (model.row_of("2"), model.row_of("x")) == (1, -1)
    assert model.entry(1) is LOST


def test_what_needs_care_is_coloured_and_the_rest_is_not(qapp: object) -> None:
    model, role = shown(), Qt.ItemDataRole.ForegroundRole
    assert model.index(0, Column.OUTCOME).data(role) is None
    assert model.index(1, Column.OUTCOME).data(role) is not None
    assert model.index(2, Column.DELIVERY).data(role) is not None


def test_a_screen_reader_hears_the_whole_row_on_its_first_cell(qapp: object) -> None:
    model, role = shown(), Qt.ItemDataRole.AccessibleTextRole
    assert "Patient/1, Done, Waiting since" in str(model.index(0, Column.TIME).data(role))
    assert model.index(0, Column.OUTCOME).data(role) == "Done"


def test_columns_have_names_and_nothing_lies_below_a_row(qapp: object) -> None:
    model = shown()
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names == ["Time (Stockholm)", "What", "Patient", "Outcome", "The event"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
