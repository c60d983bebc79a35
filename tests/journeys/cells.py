"""Cells of lists, tables and trees, and their headings, that show less than their whole text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QListView,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from slotdesk_ui.calendar.candidate_table import TableColumn
from slotdesk_ui.calendar.list_view import ListView
from slotdesk_ui.inspector.finding_list import FindingList
from slotdesk_ui.widgets.cut_cells import CutCells

_MOST_ROWS = 60
_OWN_WORDS = (TableColumn.DAY, TableColumn.TIME, TableColumn.LENGTH)
_SLACK_PX = 1


def cut_cells(window: QWidget) -> list[str]:
    """Headings that have too little room, and cells that have and whose whole text no tooltip tells, either."""
    found: dict[str, None] = {}
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and not isinstance(view, QHeaderView) and not _is_of_qt(view):
            for words in (*_headings(view), *_cells(view)):
                found[f"{type(view).__name__} {view.accessibleName()!r}: {words}"] = None
    return list(found)


def _is_of_qt(view: QWidget) -> bool:
    """What a calendar and a box that opens make by themselves; boxes are measured by their own room."""
    here: QWidget | None = view
    while here is not None:
        if isinstance(here, QCalendarWidget | QComboBox):
            return True
        here = here.parentWidget()
    return False


def _headings(view: QAbstractItemView) -> Iterator[str]:
    if isinstance(view, QTableView):
        header = view.horizontalHeader()
    elif isinstance(view, QTreeView):
        header = view.header()
    else:
        return
    if header.isHidden():
        return
    for column in range(header.count()):
        text = str(header.model().headerData(column, Qt.Orientation.Horizontal) or "")
        wanted = header.fontMetrics().horizontalAdvance(text) + 6
        if not header.isSectionHidden(column) and wanted > header.sectionSize(column) + _SLACK_PX:
            yield f"heading {text!r} wants {wanted}, has {header.sectionSize(column)}"


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, option = view.model(), QStyleOptionViewItem()
    columns = range(model.columnCount()) if isinstance(view, QTableView | QTreeView) else range(1)
    for row in _in_sight(view):
        for column in columns:
            index = row.siblingAtColumn(column)
            text, rect = str(index.data() or ""), view.visualRect(index)
            if not text or rect.isEmpty():
                continue
            if isinstance(view, ListView):  # tells names and remarks by its own tooltips
                if column in _OWN_WORDS and view.cut_short(index):
                    yield text
                continue
            view.initViewItemOption(option)
            option.rect = rect
            wanted: QSize = view.itemDelegateForIndex(index).sizeHint(option, index)
            is_cut = wanted.height() > rect.height() + _SLACK_PX or (
                not _wraps(view) and wanted.width() > rect.width() + _SLACK_PX
            )
            told = [one.whole(index) for one in view.findChildren(CutCells)]
            whole = "\n".join([str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), *told])
            if is_cut and " ".join(text.split()) not in " ".join(whole.split()):
                yield f"{text!r} wants {wanted.width()}×{wanted.height()}, has {rect.width()}×{rect.height()}"


def _in_sight(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The first column of each row that is to be seen."""
    model = view.model()
    if isinstance(view, QTreeView):
        index = view.indexAt(view.viewport().rect().topLeft())
        while index.isValid() and view.visualRect(index).top() < view.viewport().height():
            yield index
            index = view.indexBelow(index)
        return
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        index = model.index(row, 0)
        if view.visualRect(index).intersects(view.viewport().rect()):
            yield index


def _wraps(view: QAbstractItemView) -> bool:
    return isinstance(view, FindingList) or (isinstance(view, QListView | QTreeView | QTableView) and view.wordWrap())
