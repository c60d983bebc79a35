"""Which columns of the list have how much room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont

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
