"""The free times as a list that can be sorted by its columns and put into groups."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from slotdesk.store.settings import ListGroups
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry
from slotdesk_ui.calendar.candidate_table import CandidateTable, TableColumn
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme
from slotdesk_ui.widgets.font_width import in_font

_REFRESH_MS = 150  # while portions come in
_WIDTHS = {TableColumn.DAY: 92, TableColumn.TIME: 102, TableColumn.LENGTH: 72}
_SHARES = {
    TableColumn.PRACTITIONER: 0.36,
    TableColumn.LOCATION: 0.33,
    TableColumn.SERVICE: 0.31,
    TableColumn.REMARK: 0.36,
}
_LEAST_PX = 96  # that a column with names has before the list scrolls sideways
_TOLD_BY_HEADING = {
    ListGroups.PRACTITIONER: TableColumn.PRACTITIONER,
    ListGroups.LOCATION: TableColumn.LOCATION,
    ListGroups.SERVICE: TableColumn.SERVICE,
}


class ListView(QTableView):
    """All that the filter shows. `picked` carries the Entry that a person wants, `entry_changed` the current one."""

    picked = Signal(object)
    entry_changed = Signal(object)

    def __init__(self, model: CalendarModel, wording: Wording, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.table = CandidateTable(model, wording, theme, self)
        self._is_stale = True
        self.setModel(self.table)
        self.setAccessibleName(self.tr("List of free times"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlternatingRowColors(True)
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
        self.table.set_theme(theme)
        self.viewport().update()

    def set_groups(self, groups: ListGroups) -> None:
        """Put the lines together by something else."""
        if groups is not self.table.groups_by:
            self.table.groups_by = groups
            for group, column in _TOLD_BY_HEADING.items():
                self.setColumnHidden(column, group is groups)
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
        self._spread()
        says_nothing = not any(entry.gone or entry.clash for entry in self._model.everything)
        if says_nothing != self.isColumnHidden(TableColumn.REMARK):
            self.setColumnHidden(TableColumn.REMARK, says_nothing)
            self._fit()
        index = self.table.index_of(here) if here is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        elif self.hasFocus():
            self._go_first()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.entry_changed.emit(self.table.entry(current))

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_has_own_widths"):
            self._fit()

    def _fit(self) -> None:
        """Give times what they need, and share the rest among names: nothing scrolls sideways."""
        if self._has_own_widths:
            return
        self._is_fitting = True
        rest = self.viewport().width()
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, in_font(width, self.fontMetrics()))
            rest -= self.columnWidth(column)
        shown = {column: share for column, share in _SHARES.items() if not self.isColumnHidden(column)}
        for column, share in shown.items():
            least = in_font(_LEAST_PX, self.fontMetrics())
            self.setColumnWidth(column, max(int(rest * share / sum(shown.values())), least))
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
        self._spread()
        if here is not None:
            self.show_entry(here)

    def _spread(self) -> None:
        self.clearSpans()
        for row in self.table.headings:
            self.setSpan(row, 0, 1, len(TableColumn))

    def _pick(self, index: QModelIndex) -> None:
        entry = self.table.entry(index)
        if entry is not None and not entry.gone:
            self.picked.emit(entry)
