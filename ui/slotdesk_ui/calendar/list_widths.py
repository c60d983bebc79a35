"""How wide the columns of the list are: times have what they need, names share the rest, and some make room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from slotdesk.store.choices import ListGroups
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.candidate_table import CandidateTable, TableColumn
from slotdesk_ui.calendar.list_painter import SPOT_ROOM_PX, ListPainter
from slotdesk_ui.widgets.font_width import in_font

_WIDTHS = {TableColumn.DAY: 92, TableColumn.TIME: 102, TableColumn.LENGTH: 72}
_SHARES = {
    TableColumn.PRACTITIONER: 0.36,
    TableColumn.LOCATION: 0.33,
    TableColumn.SERVICE: 0.31,
    TableColumn.REMARK: 0.36,
}
_LEAST_PX = 80  # that a column with names has before the list scrolls sideways
_LEAST_REMARK_PX = 114  # which is about the time by the clock there
_LEAST_NAME_PX = 100  # before the service does so, whose whole name is told by a tooltip
_ENOUGH_PX = 112  # that each of them has before what is told elsewhere makes room for them
_MAY_GO = {TableColumn.LENGTH: _ENOUGH_PX, TableColumn.DAY: _ENOUGH_PX, TableColumn.SERVICE: _LEAST_NAME_PX}
_MOST_WANTED_PX = 240  # that a name has before others are cut for it
_MEASURED_ROWS = 120
TOLD_BY_HEADING = {
    ListGroups.PRACTITIONER: TableColumn.PRACTITIONER,
    ListGroups.LOCATION: TableColumn.LOCATION,
    ListGroups.SERVICE: TableColumn.SERVICE,
}
"""What the heading of a group says needs no column."""


def fitted_widths(view: QTableView, table: CandidateTable, painter: ListPainter) -> dict[TableColumn, int]:
    """The width of each column that is shown, in pixels, so that nothing scrolls sideways; others are hidden."""
    metrics = view.fontMetrics()
    widths, shown = _with_room(view, table, painter)
    rest = view.viewport().width() - sum(widths.values())
    least = {column: _least_px(view, table, painter, column) for column in shown}
    wanted = {column: max(least[column], _wanted_px(view, table, painter, column)) for column in shown}
    spare = rest - sum(wanted.values())
    if spare >= 0:
        shares = sum(shown.values())
        return widths | {column: wanted[column] + int(spare * share / shares) for column, share in shown.items()}
    if TableColumn.REMARK in shown:
        share = shown[TableColumn.REMARK] / sum(shown.values())
        times_px = max(_clocks_px(table, painter), in_font(_LEAST_REMARK_PX, metrics))
        widths[TableColumn.REMARK] = min(wanted.pop(TableColumn.REMARK), max(int(rest * share), times_px))
        rest -= widths[TableColumn.REMARK]
    for number, column in enumerate(sorted(wanted, key=lambda one: wanted[one])):
        fair = rest // (len(wanted) - number)  # what wants less leaves the others more
        widths[column] = max(min(wanted[column], fair), least[column])
        rest -= widths[column]
    return widths


def _least_px(view: QTableView, table: CandidateTable, painter: ListPainter, column: TableColumn) -> int:
    """What a column of names has in any case: its heading can be read."""
    heading = painter.width_of(str(table.headerData(column, Qt.Orientation.Horizontal)))
    return max(in_font(_LEAST_PX, view.fontMetrics()), heading)


def _wanted_px(view: QTableView, table: CandidateTable, painter: ListPainter, column: TableColumn) -> int:
    """What shows the names of a column whole, as far as a name is no whole sentence."""
    spot_px = SPOT_ROOM_PX if column == table.spotted else 0
    most_px = in_font(_MOST_WANTED_PX, view.fontMetrics())
    return min(_words_px(view, table, painter, column), most_px) + spot_px


def _with_room(
    view: QTableView, table: CandidateTable, painter: ListPainter
) -> tuple[dict[TableColumn, int], dict[TableColumn, float]]:
    """The columns of times with their widths, and those of names with their shares, less what has no room.

    The length goes first, which the times tell as well, then the day where headings tell it: both as soon as names are
    cut. The service goes last.
    """
    metrics, told = view.fontMetrics(), TOLD_BY_HEADING.get(table.groups_by)
    widths = {
        column: max(in_font(width, metrics), _words_px(view, table, painter, column))
        for column, width in _WIDTHS.items()
    }
    names = {column: share for column, share in _SHARES.items() if column is not told}
    if view.isColumnHidden(TableColumn.REMARK):
        del names[TableColumn.REMARK]
    sorted_by = view.horizontalHeader().sortIndicatorSection()
    for column, least_px in _MAY_GO.items():
        needed = in_font(least_px, metrics) * len(names)
        if column is not TableColumn.SERVICE:
            needed = max(needed, sum(_wanted_px(view, table, painter, name) for name in names))
        is_told = column is not TableColumn.DAY or table.groups_by is ListGroups.DAY
        is_wanted = not is_told or (column == sorted_by and column is not TableColumn.DAY)
        if not is_wanted and view.viewport().width() - sum(widths.values()) < needed:
            widths.pop(column, None)
            names.pop(column, None)
    return widths, names


def _clocks_px(table: CandidateTable, painter: ListPainter) -> int:
    """What the times by other clocks need in the first lines, which would be wrong if they were cut."""
    rows = map(table.row, range(min(table.rowCount(), _MEASURED_ROWS)))
    texts = {table.other_clocks(one) for one in rows if isinstance(one, Entry)}
    return max(map(painter.width_of, texts), default=0)


def _words_px(view: QTableView, table: CandidateTable, painter: ListPainter, column: TableColumn) -> int:
    """What the heading and the first lines of a column need, in pixels."""
    rows = range(min(table.rowCount(), _MEASURED_ROWS))
    entries = [entry for row in rows if not isinstance(entry := table.row(row), str)]
    texts = {table.texts(entry)[column] for entry in entries}
    return max([view.horizontalHeader().sectionSizeHint(column), *map(painter.width_of, texts)])
