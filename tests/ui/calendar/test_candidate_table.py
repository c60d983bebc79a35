"""Rows, groups and order of the list."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.criteria import PartOfDay
from slotdesk.store.choices import ListGroups
from slotdesk_ui.calendar.calendar_model import CalendarModel
from slotdesk_ui.calendar.candidate_table import CandidateTable, TableColumn
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind
from slotdesk_ui.calendar.wording import Wording

Make = Callable[..., Appointment]


@pytest.fixture
def model(qapp: object, zone: ZoneInfo, make: Make) -> CalendarModel:
    filled = CalendarModel(zone)
    filled.extend(
        [
            make("2026-08-05T08:00", 40, who="Anna Holm"),
            make("2026-08-04T09:00", who="Cy Ny", reference="Appointment/1"),
            make("2026-08-04T13:00", 30, who="Bo Ek", service="Vaccination"),
        ]
    )
    return filled


@pytest.fixture
def table(model: CalendarModel, wording: Wording) -> CandidateTable:
    made = CandidateTable(model, wording)
    made.refresh()
    return made


def rows(table: CandidateTable) -> list[str]:
    texts = []
    for row in range(table.rowCount()):
        entry = table.entry(table.index(row, 0))
        column = TableColumn.TIME if entry else TableColumn.DAY
        texts.append(str(table.data(table.index(row, column))))
    return texts


def test_days_are_groups_with_counts(table: CandidateTable) -> None:
    assert rows(table) == [
        "Tuesday 4 August 2026  ·  2 free",
        "09:00 – 09:20",
        "13:00 – 13:30",
        "Wednesday 5 August 2026  ·  1 free",
        "08:00 – 08:40",
    ]
    assert table.headings == [0, 3]
    texts = [table.data(table.index(1, column)) for column in TableColumn]
    assert texts == ["Tue 4 Aug", "09:00 – 09:20", "20 min", "Cy Ny", "Main Street", "Consultation", ""]
    assert all(table.headerData(column, Qt.Orientation.Horizontal) for column in TableColumn)


@pytest.mark.parametrize(
    ("groups", "headings"),
    [
        (ListGroups.NONE, []),
        (ListGroups.PRACTITIONER, ["Cy Ny  ·  1 free", "Bo Ek  ·  1 free", "Anna Holm  ·  1 free"]),
        (ListGroups.LOCATION, ["Main Street  ·  3 free"]),
        (ListGroups.SERVICE, ["Consultation  ·  2 free", "Vaccination  ·  1 free"]),
    ],
)
def test_other_groups(table: CandidateTable, groups: ListGroups, headings: list[str]) -> None:
    table.groups_by = groups
    table.refresh()
    assert [rows(table)[row] for row in table.headings] == headings
    assert table.rowCount() == 3 + len(headings)


@pytest.mark.parametrize(
    ("column", "forward"),
    [
        (TableColumn.DAY, ["09:00 – 09:20", "13:00 – 13:30", "08:00 – 08:40"]),
        (TableColumn.TIME, ["08:00 – 08:40", "09:00 – 09:20", "13:00 – 13:30"]),
        (TableColumn.LENGTH, ["09:00 – 09:20", "13:00 – 13:30", "08:00 – 08:40"]),
        (TableColumn.PRACTITIONER, ["08:00 – 08:40", "13:00 – 13:30", "09:00 – 09:20"]),
        (TableColumn.SERVICE, ["09:00 – 09:20", "08:00 – 08:40", "13:00 – 13:30"]),
    ],
)
def test_any_column_sorts(table: CandidateTable, column: TableColumn, forward: list[str]) -> None:
    table.groups_by = ListGroups.NONE
    table.sort(column)
    assert rows(table) == forward
    table.sort(column, Qt.SortOrder.DescendingOrder)
    assert rows(table)[0] == forward[-1]


def test_the_filter_counts_here_too(table: CandidateTable, model: CalendarModel) -> None:
    model.set_filter(EntryFilter({FilterKind.PART: frozenset({PartOfDay.MORNING})}))
    table.refresh()
    assert rows(table) == ["Tuesday 4 August 2026  ·  1 free", "13:00 – 13:30"]


def test_what_is_gone_or_clashes_says_so(table: CandidateTable, model: CalendarModel, make: Make) -> None:
    model.mark_gone("Appointment/1")
    far = make("2026-08-05T08:45", status="booked", place="Location/there")
    model.set_existing([make("2026-08-04T13:10", status="booked"), far], 30)
    table.refresh()
    remarks = [table.data(table.index(row, TableColumn.REMARK)) for row in (1, 2, 5)]
    assert remarks == ["no longer free", "✕ overlaps own appointment", "↔ too short a way"]
    assert rows(table)[2] == "✕ 13:00 – 13:30"
    assert not table.flags(table.index(1, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert not table.flags(table.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    said = str(table.data(table.index(2, 0), Qt.ItemDataRole.AccessibleTextRole))
    assert said.endswith("✕ overlaps own appointment")


def test_an_entry_is_found_at_its_row(table: CandidateTable, model: CalendarModel) -> None:
    for entry in model.everything:
        assert table.entry(table.index_of(entry)) is entry


def own_rows(table: CandidateTable) -> list[int]:
    return [row for row in range(table.rowCount()) if table.own(table.index(row, 0))]


def test_own_appointments_stand_among_the_times_of_their_days(
    table: CandidateTable, model: CalendarModel, make: Make
) -> None:
    booked = make("2026-08-04T11:00", 30, who="Di Oz", status="booked", reference="Appointment/own")
    before, after = (make(f"2026-08-{day}T11:00", status="booked") for day in ("03", "06"))
    model.set_existing([after, booked, before], 0)
    table.refresh()
    assert own_rows(table) == [2], "those of days that nothing was found around are left to their own list"
    index = table.index(2, 0)
    assert table.entry(index) is None
    assert table.own(index) is booked
    assert table.texts(booked) == (
        "Tue 4 Aug", "11:00 – 11:30", "30 min", "Di Oz", "Main Street", "Consultation", "Own appointment · Booked"
    )  # fmt: skip
    assert table.data(index, Qt.ItemDataRole.AccessibleTextRole) == (
        "Own appointment: Tuesday 4 August 11:00 – 11:30, Consultation, Di Oz, Main Street, Booked"
    )
    assert table.flags(index) & Qt.ItemFlag.ItemIsEnabled
    assert table.row(0) == "Tuesday 4 August 2026  ·  2 free", "they are not counted as free"
    again = make("2026-08-04T11:00", 30, who="Di Oz", status="pending", reference="Appointment/own")
    assert table.index_of(again).row() == 2, "as the server tells it since"


def test_a_day_with_own_appointments_alone_has_a_heading(
    table: CandidateTable, model: CalendarModel, make: Make
) -> None:
    model.extend([make("2026-08-07T08:00")])
    model.set_existing([make("2026-08-06T11:00", status="booked")], 0)
    table.refresh()
    assert [table.row(number) for number in table.headings] == [
        "Tuesday 4 August 2026  ·  2 free",
        "Wednesday 5 August 2026  ·  1 free",
        "Thursday 6 August 2026  ·  0 free",
        "Friday 7 August 2026  ·  1 free",
    ]


def test_own_appointments_are_sorted_and_grouped_with_the_others(
    table: CandidateTable, model: CalendarModel, make: Make
) -> None:
    model.set_existing([make("2026-08-04T11:00", 35, who="Di Oz", status="booked")], 0)
    table.groups_by = ListGroups.NONE
    for column, places in {
        TableColumn.DAY: 1,
        TableColumn.TIME: 2,
        TableColumn.LENGTH: 2,
        TableColumn.PRACTITIONER: 3,
        TableColumn.REMARK: 3,
    }.items():
        table.sort(column)
        assert own_rows(table) == [places], column
    table.sort(TableColumn.DAY, Qt.SortOrder.DescendingOrder)
    assert own_rows(table) == [2]
    table.groups_by = ListGroups.PRACTITIONER
    table.sort(TableColumn.DAY)
    assert table.row(0) == "Own appointments", "before the others, as a group of their own"
    assert own_rows(table) == [1]
