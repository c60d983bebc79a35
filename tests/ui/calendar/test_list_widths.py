"""Which columns of the list have how much room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarMode, ListGroups
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.candidate_table import TableColumn
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.list_painter import ListPainter
from slotdesk_ui.calendar.list_widths import TOLD_BY_HEADING, fitted_widths
from slotdesk_ui.theme import LIGHT


@pytest.mark.parametrize("width", [420, 700, 1400])
@pytest.mark.parametrize("groups", list(ListGroups))
def test_columns_fill_the_list_or_make_room(
    panel: CalendarPanel, view: CalendarView, groups: ListGroups, width: int
) -> None:
    panel.set_mode(CalendarMode.LIST)
    panel.group_list_by(groups)
    panel.list.setFixedWidth(width)
    widths = fitted_widths(panel.list, panel.list.table, ListPainter(LIGHT, QFont()))
    told = TOLD_BY_HEADING.get(groups)
    assert told not in widths
    assert TableColumn.TIME in widths
    assert set(widths) <= set(TableColumn)
    if width == 1400:
        assert len(widths) == len(TableColumn) - 1 - (told is not None), "all but the remark, which nothing has"
        assert abs(sum(widths.values()) - panel.list.viewport().width()) <= len(widths)
    if width == 420:
        assert TableColumn.LENGTH not in widths, "times tell it as well"


def test_names_stay_whole_before_what_the_heading_tells_is_told_again(
    panel: CalendarPanel, view: CalendarView, make: Callable[..., Appointment]
) -> None:
    panel.set_mode(CalendarMode.LIST)
    painter = ListPainter(LIGHT, QFont())
    assert TableColumn.DAY in fitted_widths(panel.list, panel.list.table, painter)
    names = {"who": "Dr Annelie Holmström-Wikander", "where": "Merituuli, by the harbour"}
    panel.model.extend([make("2026-08-04T07:00", place="Location/h", **names)])
    panel.list.refresh()
    panel.list.setFixedWidth(640)
    widths = fitted_widths(panel.list, panel.list.table, painter)
    assert not {TableColumn.DAY, TableColumn.LENGTH} & set(widths)
    assert all(
        painter.fits(name, widths[column], is_spotted=column == panel.list.table.spotted)
        for column, name in zip((TableColumn.PRACTITIONER, TableColumn.LOCATION), names.values(), strict=True)
    )
    panel.group_list_by(ListGroups.LOCATION)
    assert TableColumn.DAY in fitted_widths(panel.list, panel.list.table, painter), "no heading tells it"
