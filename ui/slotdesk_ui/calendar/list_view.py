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

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import ListGroups
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.candidate_table import CandidateTable, TableColumn
from slotdesk_ui.calendar.list_painter import ListPainter
from slotdesk_ui.calendar.list_widths import TOLD_BY_HEADING, fitted_widths
from slotdesk_ui.calendar.wording import Wording, local_time
from slotdesk_ui.theme import Theme
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_REFRESH_MS = 150  # while portions come in


class ListView(QTableView):
    """All that the filter shows. `picked` carries the Entry that a person wants, `entry_changed` the current one.

    `own_picked` carries an own appointment of the patient's that stands among them, `announced` what a screen reader is
    to say, `sorted_by` the column that the list is sorted by now; `refreshed` comes when there are other lines.
    """

    picked = Signal(object)
    own_picked = Signal(object)
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
        """What the cursor is on; None on the row of a group or of an own appointment, and on nothing."""
        return self.table.entry(self.currentIndex())

    @property
    def current_appointment(self) -> Appointment | None:
        """The same, or the own appointment that it is on."""
        here = self._current
        return here.appointment if isinstance(here, Entry) else here

    @property
    def _current(self) -> Entry | Appointment | None:
        index = self.currentIndex()
        return self.table.entry(index) or self.table.own(index)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        self._painter = ListPainter(theme, self.font())
        self.viewport().update()

    def set_site_zones(self, zones: Mapping[str, tzinfo]) -> None:
        """Say what the clocks of a place show where they differ, by `Location/id`."""
        self.table.set_site_zones(zones)
        self._now()

    def set_viewer_zone(self, zone: tzinfo) -> None:
        """Say what the clocks of whoever looks at it show where they differ."""
        self.table.viewer_zone = zone
        self._now()

    def set_groups(self, groups: ListGroups) -> None:
        """Put the lines together by something else."""
        if groups is not self.table.groups_by:
            self.table.groups_by = groups
            self._has_own_widths = False
            self._fit()
            self._now()

    def show_entry(self, entry: Entry | Appointment) -> None:
        """Put the cursor on an entry, or on an own appointment."""
        self._freshen()
        index = self.table.index_of(entry)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Qt scrolls to no cell of a column that is hidden, as that of the day may be; that of the time never is."""
        super().scrollTo(self.table.index(index.row(), TableColumn.TIME), hint)

    def go_day(self, steps: int) -> None:
        """Put the cursor on the first of the next day (1) or of the one before (-1) that has anything."""
        here, model = self.current_appointment, self._model
        if here is None:
            day = model.first_day
        else:
            on = local_time(here.start, model.zone).date()
            day = model.next_day(on) if steps > 0 else model.previous_day(on)
        entry = model.earliest(day) if day else None
        if entry is not None:
            self.show_entry(entry)

    def refresh(self) -> None:
        """Show what the model holds now, with the cursor where it was."""
        self._timer.stop()
        self._is_stale = False
        here = self._current
        self.table.refresh()
        says_nothing = not self.table.has_own and not any(map(self.table.has_remark, self._model.everything))
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
        self.entry_changed.emit(self.table.entry(current))
        if (here := self._current) is not None:
            self.announced.emit(self.table.sentence(here))

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
            elif isinstance(found, Appointment):
                self._painter.own(
                    painter,
                    rect,
                    self.table.texts(found),
                    cells,
                    brief=self.table.brief_remark(found),
                    spotted=self.table.spotted,
                    is_over=found.is_over,
                    is_current=row == current,
                    has_focus=has_focus,
                )
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
        found = self.table.row(index.row()) if index.isValid() else ""
        if isinstance(found, str):
            return ""
        text, column = self.table.texts(found)[index.column()], index.column()
        width, is_own = self.columnWidth(column), isinstance(found, Appointment)
        is_whole = self._painter.fits(text, width, is_spotted=column == self.table.spotted, is_own=is_own)
        return "" if is_whole else text

    def left_out(self, index: QModelIndex) -> str:
        """What stands in columns that have no room, unless headings or times tell it; a line for each."""
        entry = self.table.entry(index)
        if entry is None:
            return ""
        told = {TableColumn.DAY, TableColumn.LENGTH, TOLD_BY_HEADING.get(self.table.groups_by)}
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
            row = next((row for row in rows if not isinstance(self.table.row(row), str)), None)
            if row is not None:
                self.setCurrentIndex(self.table.index(row, 0))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not self._is_in_sight():
            self.scrollTo(self.currentIndex())  # what is not on the screen is not chosen
            return
        super().keyPressEvent(event)

    def _is_in_sight(self) -> bool:
        """Whether the current line is on the screen, half of it or more."""
        line = self.line_rect(self.currentIndex().row())
        return (line & self.viewport().rect()).height() * 2 >= line.height()

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
        widths = fitted_widths(self, self.table, self._painter)
        for column in set(TableColumn) - {TableColumn.REMARK}:
            self.setColumnHidden(column, column not in widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._is_fitting = False

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
        here = self._current
        self.table.sort(column, self.horizontalHeader().sortIndicatorOrder())
        self._fit()
        self.refreshed.emit()
        if here is not None:
            self.show_entry(here)
        self.sorted_by.emit(TableColumn(column))

    def _pick(self, index: QModelIndex) -> None:
        entry, own = self.table.entry(index), self.table.own(index)
        if entry is not None and not entry.gone:
            self.picked.emit(entry)
        elif own is not None:
            self.own_picked.emit(own)
