"""The free times as a list that can be sorted by its columns and put into groups."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)

from slotdesk.store.choices import ListGroups
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.candidate_table import CandidateTable, TableColumn
from slotdesk_ui.calendar.list_painter import ListPainter
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_REFRESH_MS = 150  # while portions come in
_WIDTHS = {TableColumn.DAY: 92, TableColumn.TIME: 102, TableColumn.LENGTH: 72}
_SHARES = {
    TableColumn.PRACTITIONER: 0.36,
    TableColumn.LOCATION: 0.33,
    TableColumn.SERVICE: 0.31,
    TableColumn.REMARK: 0.36,
}
_LEAST_PX = 80  # that a column with names has before the list scrolls sideways
_LEAST_REMARK_PX = 114  # which is the time by the clock there, and would be wrong if it were cut
_LEAST_NAME_PX = 100  # before the service does so, whose whole name is told by a tooltip
_ENOUGH_PX = 112  # that each of them has before what is told elsewhere makes room for them
_MAY_GO = {TableColumn.LENGTH: _ENOUGH_PX, TableColumn.DAY: _ENOUGH_PX, TableColumn.SERVICE: _LEAST_NAME_PX}
_MEASURED_ROWS = 60
_TOLD_BY_HEADING = {
    ListGroups.PRACTITIONER: TableColumn.PRACTITIONER,
    ListGroups.LOCATION: TableColumn.LOCATION,
    ListGroups.SERVICE: TableColumn.SERVICE,
}


class ListView(QTableView):
    """All that the filter shows. `picked` carries the Entry that a person wants, `entry_changed` the current one.

    `announced` carries what a screen reader is to say, `refreshed` comes when there are other lines, `sorted_by`
    carries the column that the list is sorted by now.
    """

    picked = Signal(object)
    entry_changed = Signal(object)
    announced = Signal(str)
    refreshed = Signal()
    sorted_by = Signal(TableColumn)

    def __init__(self, model: CalendarModel, wording: Wording, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.table = CandidateTable(model, wording, self)
        self._painter = ListPainter(theme, self.font())
        self._is_stale = True
        self.setModel(self.table)
        self.setAccessibleName(self.tr("List of free times"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.setAccessibleName(self.tr("All lines"))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 4)
        rows.hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSortingEnabled(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setSortIndicator(TableColumn.DAY, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        header.setMinimumSectionSize(24)
        self.setColumnHidden(TableColumn.REMARK, True)
        self._is_fitting = self._has_own_widths = False
        header.sectionResized.connect(self._resized_by_hand)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        for signal in (model.reset, model.extended, model.changed, model.marked, model.recoloured):
            signal.connect(self._soon)
        model.filtered.connect(self._now)
        self.activated.connect(self._pick)
        self.clicked.connect(self._pick)

    @property
    def current_entry(self) -> Entry | None:
        """What the cursor is on; None on a group's own row and on nothing."""
        return self.table.entry(self.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        self._painter = ListPainter(theme, self.font())
        self.viewport().update()

    def set_site_zones(self, zones: Mapping[str, tzinfo]) -> None:
        """Say what the clocks of a place show where they differ, by `Location/id`."""
        self.table.set_site_zones(zones)
        self._now()

    def set_groups(self, groups: ListGroups) -> None:
        """Put the lines together by something else."""
        if groups is not self.table.groups_by:
            self.table.groups_by = groups
            self._has_own_widths = False
            self._fit()
            self._now()

    def show_entry(self, entry: Entry) -> None:
        """Put the cursor on an entry."""
        self._freshen()
        index = self.table.index_of(entry)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def go_day(self, steps: int) -> None:
        """Put the cursor on the first of the next day (1) or of the one before (-1) that has anything."""
        here = self.current_entry
        model = self._model
        if here is None:
            day = model.first_day
        else:
            day = model.next_day(here.day) if steps > 0 else model.previous_day(here.day)
        entry = model.earliest(day) if day else None
        if entry is not None:
            self.show_entry(entry)

    def refresh(self) -> None:
        """Show what the model holds now, with the cursor where it was."""
        self._timer.stop()
        self._is_stale = False
        here = self.current_entry
        self.table.refresh()
        says_nothing = not any(map(self.table.has_remark, self._model.everything))
        if says_nothing != self.isColumnHidden(TableColumn.REMARK):
            self._hide(TableColumn.REMARK, says_nothing)
        self._fit()
        self.refreshed.emit()
        index = self.table.index_of(here) if here is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        elif self.hasFocus():
            self._go_first()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Not the table's own: it tells screen readers of cells, and here are lines.
        QAbstractItemView.currentChanged(self, current, previous)
        self.viewport().update()
        entry = self.table.entry(current)
        self.entry_changed.emit(entry)
        if entry is not None:
            self.announced.emit(self.table.sentence(entry))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)

    def sort_by(self, column: TableColumn) -> None:
        """Sort by a column, the other way round where it is sorted by that already."""
        header = self.horizontalHeader()
        is_turned = header.sortIndicatorSection() == column
        forward = not is_turned or header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        header.setSortIndicator(column, Qt.SortOrder.AscendingOrder if forward else Qt.SortOrder.DescendingOrder)

    def line_rect(self, row: int) -> QRect:
        """Where a line is in the viewport, all of its columns."""
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty = event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(dirty, self._theme.base)
        columns = range(len(TableColumn))
        cells = [(self.columnViewportPosition(column), self.columnWidth(column)) for column in columns]
        first, last = self.rowAt(dirty.top()), self.rowAt(dirty.bottom())
        current, has_focus = self.currentIndex().row(), self.hasFocus()
        for row in range(first, (last if last >= 0 else self.table.rowCount() - 1) + 1) if first >= 0 else ():
            rect, found = self.line_rect(row), self.table.row(row)
            if isinstance(found, str):
                self._painter.heading(painter, rect, found, cells[0][0])
            else:
                self._painter.line(
                    painter,
                    rect,
                    found,
                    self.table.texts(found),
                    cells,
                    spotted=self.table.spotted,
                    is_odd=row % 2 == 1,
                    is_current=row == current,
                    has_focus=has_focus,
                )
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """What a cell had no room for is shown over it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = "\n".join(part for part in (self.cut_short(index), self.left_out(index)) if part)
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def cut_short(self, index: QModelIndex) -> str:
        """The whole text of a cell that shows less than that; empty where all of it is to be seen."""
        entry = self.table.entry(index)
        if entry is None:
            return ""
        text, column = self.table.texts(entry)[index.column()], index.column()
        is_whole = self._painter.fits(text, self.columnWidth(column), is_spotted=column == self.table.spotted)
        return "" if is_whole else text

    def left_out(self, index: QModelIndex) -> str:
        """What stands in columns that have no room, unless headings or times tell it; a line for each."""
        entry = self.table.entry(index)
        if entry is None:
            return ""
        told = {TableColumn.DAY, TableColumn.LENGTH, _TOLD_BY_HEADING.get(self.table.groups_by)}
        hidden = [column for column in TableColumn if self.isColumnHidden(column) and column not in told]
        texts = self.table.texts(entry)
        heading = partial(self.table.headerData, orientation=Qt.Orientation.Horizontal)
        return "\n".join(f"{heading(column)}: {texts[column]}" for column in hidden if texts[column])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_painter"):
            self._painter = ListPainter(self._theme, self.font())
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End are about lines, not about the columns of one."""
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            entries = range(self.table.rowCount())
            rows = entries if event.key() == Qt.Key.Key_Home else reversed(entries)
            row = next((row for row in rows if self.table.entry(self.table.index(row, 0))), None)
            if row is not None:
                self.setCurrentIndex(self.table.index(row, 0))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._go_first()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give times what they need, and share the rest among names: nothing scrolls sideways."""
        if self._has_own_widths:
            return
        self._is_fitting = True
        metrics = self.fontMetrics()
        widths, shown = self._with_room()
        for column in set(TableColumn) - {TableColumn.REMARK}:
            self.setColumnHidden(column, column not in {*widths, *shown})
        rest = self.viewport().width() - sum(widths.values())
        if TableColumn.REMARK in shown:
            share = shown.pop(TableColumn.REMARK) / (sum(shown.values()) + _SHARES[TableColumn.REMARK])
            widths[TableColumn.REMARK] = max(int(rest * share), in_font(_LEAST_REMARK_PX, metrics))
            rest -= widths[TableColumn.REMARK]
        for column, share in shown.items():
            heading = str(self.table.headerData(column, Qt.Orientation.Horizontal))
            least = max(in_font(_LEAST_PX, metrics), self._painter.width_of(heading))
            widths[column] = max(int(rest * share / sum(shown.values())), least)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._is_fitting = False

    def _with_room(self) -> tuple[dict[TableColumn, int], dict[TableColumn, float]]:
        """The columns of times with their widths, and those of names with their shares, less what has no room.

        The length goes first, which the times tell as well, then the day where headings tell it, then the service.
        """
        metrics, told = self.fontMetrics(), _TOLD_BY_HEADING.get(self.table.groups_by)
        widths = {column: max(in_font(width, metrics), self._words_px(column)) for column, width in _WIDTHS.items()}
        names = {column: share for column, share in _SHARES.items() if column is not told}
        if self.isColumnHidden(TableColumn.REMARK):
            del names[TableColumn.REMARK]
        sorted_by = self.horizontalHeader().sortIndicatorSection()
        for column, least_px in _MAY_GO.items():
            needed = in_font(least_px, metrics) * len(names)
            is_told = column is not TableColumn.DAY or self.table.groups_by is ListGroups.DAY
            is_wanted = not is_told or (column == sorted_by and column is not TableColumn.DAY)
            if not is_wanted and self.viewport().width() - sum(widths.values()) < needed:
                widths.pop(column, None)
                names.pop(column, None)
        return widths, names

    def _words_px(self, column: TableColumn) -> int:
        """What the heading and the first lines of a column of times need, in pixels."""
        rows = range(min(self.table.rowCount(), _MEASURED_ROWS))
        entries = [entry for row in rows if isinstance(entry := self.table.row(row), Entry)]
        texts = {self.table.texts(entry)[column] for entry in entries}
        return max([self.horizontalHeader().sectionSizeHint(column), *map(self._painter.width_of, texts)])

    def _hide(self, column: TableColumn, is_hidden: bool) -> None:
        """Hide a column or show it; its neighbours, which are resized by that, were not dragged."""
        self._is_fitting = True
        self.setColumnHidden(column, is_hidden)
        self._is_fitting = False

    def _resized_by_hand(self, column: int, before: int, after: int) -> None:
        """Whoever draws a column wider wants it so from then on; the last one follows the window by itself."""
        last = max(one for one in TableColumn if not self.isColumnHidden(one))
        if not self._is_fitting and column != last and before and after:
            self._has_own_widths = True

    def _go_first(self) -> None:
        first = self._model.first_free()
        if first is not None:
            self.show_entry(first)

    def _freshen(self) -> None:
        if self._is_stale:
            self.refresh()

    def _soon(self) -> None:
        self._is_stale = True
        if not len(self._model):
            self.refresh()  # nothing of what was there may be touched any more
        elif self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _now(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _sort(self, column: int, _order: object) -> None:
        here = self.current_entry
        self.table.sort(column, self.horizontalHeader().sortIndicatorOrder())
        self._fit()
        self.refreshed.emit()
        if here is not None:
            self.show_entry(here)
        self.sorted_by.emit(TableColumn(column))

    def _pick(self, index: QModelIndex) -> None:
        entry = self.table.entry(index)
        if entry is not None and not entry.gone:
            self.picked.emit(entry)
