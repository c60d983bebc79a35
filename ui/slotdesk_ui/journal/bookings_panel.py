"""What this workstation asked for and what became of each, in a list, and what can be done about open ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.record import Record
from slotdesk_ui.journal.record_model import RecordColumn, RecordModel
from slotdesk_ui.journal.record_words import Names
from slotdesk_ui.widgets.fitted_columns import FittedColumns, Room
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.row_table import show_rows
from slotdesk_ui.widgets.turning_row import TurningRow

_ROOMS = {
    RecordColumn.STATUS: Room(190, 110),
    RecordColumn.WHAT: Room(110),
    RecordColumn.WHEN: Room(210),  # half a date is none
    RecordColumn.PATIENT: Room(190, 130),
    RecordColumn.WITH: Room(180, 120, goes=4),
    RecordColumn.WHERE: Room(200, 120, goes=3),
    RecordColumn.ASKED: Room(210, goes=2),
    RecordColumn.SERVER: Room(170, 72, goes=1),
}


class BookingsPanel(QWidget):
    """Lists records, open ones first.

    `look_up_requested` carries a list of Records, none for all that are open; `close_requested` and `shown` carry one.
    """

    look_up_requested = Signal(object)
    close_requested = Signal(object)
    export_requested = Signal()
    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = RecordModel(self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("What was asked for and what became of each"))
        self.words = PlainLabel(wraps=True, tone=Tone.MUTED)
        self._empty = PlainLabel(wraps=True, tone=Tone.MUTED)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.look_up_button = self._button(self.tr("Look it up"), self.request_look_up)
        self.all_button = self._button(self.tr("Look up all open ones"), self.request_all)
        self.close_button = self._button(self.tr("Close by hand…"), self.request_close)
        self.export_button = self._button(self.tr("Export…"), self.export_requested.emit)
        self._prepare_table()
        self._lay_out()
        self.show_records((), UTC, lambda _base_url, _token: "", "")

    def show_records(self, records: Sequence[Record], zone: tzinfo, names: Names, words: str) -> None:
        """List these; what was selected stays so if it is still there. `words` say how many are open."""
        kept = [record.id for record in self.selected()]
        current = self.table.currentIndex()
        held = self.model.record(current.row()).id if current.isValid() else ""
        before = {self.model.record(row).id for row in range(self.model.rowCount())}
        self.model.show_records(records, zone, names)
        self.words.setText(words)
        self._layers.setCurrentIndex(0 if records else 1)
        self._empty.setText(
            words or self.tr("What is held, booked, moved or cancelled here is listed with what became of it.")
        )
        selection = self.table.selectionModel()
        if records:
            self.table.setCurrentIndex(self.model.index(max(self.model.row_of(held), 0), 0))
        selection.clearSelection()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for key in kept:
            if (row := self.model.row_of(key)) >= 0:
                selection.select(self.model.index(row, 0), flags)
        if records and not self.table.hasFocus():
            self._point_to_news(before)
        self._refresh()

    def _point_to_news(self, before: set[str]) -> None:
        """An open one on top that was not listed `before` is at hand, unless somebody is at work in the list."""
        first = self.model.record(0)
        if first.fate.is_open and first.id not in before:
            flags = QItemSelectionModel.SelectionFlag  # not selectRow(), which a key held down would have add to others
            self.table.selectionModel().setCurrentIndex(self.model.index(0, 0), flags.ClearAndSelect | flags.Rows)

    def say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Say something about the list."""
        self.words.setText(words)
        self.words.set_tone(tone)

    def selected(self) -> list[Record]:
        """What is selected, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.record(row) for row in rows]

    def request_look_up(self) -> None:
        """Ask for what is selected and open to be looked up."""
        open_ones = [one for one in self.selected() if one.fate.is_open]
        if open_ones:
            self.look_up_requested.emit(open_ones)

    def request_all(self) -> None:
        """Ask for everything that is open to be looked up."""
        self.look_up_requested.emit([])

    def request_close(self) -> None:
        """Ask for the one that is selected to be closed by hand."""
        selected = self.selected()
        if len(selected) == 1 and selected[0].fate.is_open:
            self.close_requested.emit(selected[0])

    def focus_list(self) -> None:
        """Put the keyboard on the list, on its first row if it was nowhere."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.model.rowCount() and not self.selected():
            # A view that has not been laid out yet selects nothing by itself.
            selection = self.table.selectionModel()
            row = self.model.index(max(self.table.currentIndex().row(), 0), 0)
            selection.select(row, selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter shows the day in the calendar."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.table and is_key and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._show_current()
                return True
        return super().eventFilter(watched, event)

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.shown.emit(self.model.record(index.row()))

    def _refresh(self) -> None:
        selected = self.selected()
        self.look_up_button.setEnabled(any(one.fate.is_open for one in selected))
        self.close_button.setEnabled(len(selected) == 1 and selected[0].fate.is_open)
        rows = range(self.model.rowCount())
        self.all_button.setEnabled(any(self.model.record(row).fate.is_open for row in rows))
        self.export_button.setEnabled(self.model.rowCount() > 0)

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _prepare_table(self) -> None:
        table = self.table
        show_rows(table, self.model, several=True)
        table.setFrameShape(QTableView.Shape.NoFrame)
        header = table.horizontalHeader()
        header.setSortIndicator(RecordColumn.ASKED, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        self._columns = FittedColumns(table, _ROOMS, RecordColumn.SERVER)
        table.selectionModel().selectionChanged.connect(self._refresh)
        table.doubleClicked.connect(self._show_current)
        table.installEventFilter(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        buttons = (self.look_up_button, self.all_button, self.close_button, self.export_button)
        head.addWidget(TurningRow(self.words, *buttons, least_px=300))
        self._layers = QStackedLayout()
        self._layers.addWidget(self.table)
        self._layers.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        body = QHBoxLayout()  # a stacked layout has no margins of its own
        body.setContentsMargins(9, 0, 8, 0)
        body.addLayout(self._layers)
        layout.addLayout(body, 1)
