"""The list of exchanges, with what it is filtered by above it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from slotdesk.domain.transaction import Transaction
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.inspector.message_filter import Kinds, MessageFilter, StatusClass
from slotdesk_ui.inspector.message_list_model import Column, MessageListModel
from slotdesk_ui.inspector.message_words import kind_words, status_class_words, transaction_words
from slotdesk_ui.widgets.fitted_columns import FittedColumns, Room
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip
from slotdesk_ui.widgets.row_table import show_rows

_FILTER_MS = 150
_ROOMS = {  # the narrowest list has transaction, request and status; the rest is told beside it and by tooltip
    Column.NUMBER: Room(60, goes=5),
    Column.TRANSACTION: Room(100),
    Column.ADDRESS: Room(260, 170),
    Column.STATUS: Room(110, 40),
    Column.DURATION: Room(90, goes=4),
    Column.SIZE: Room(90, goes=2),
    Column.TIME: Room(150, goes=3),
    Column.CAUSE: Room(220, 120, goes=1),
}
_BESIDE_PX = 36  # what a row of an open list needs beside its words


class MessageList(QWidget):
    """`chosen` carries the Exchange that was gone to, or None; `renewed` what the one that is current has become.

    While the last row is current, the list follows what comes.
    """

    chosen = Signal(object)
    renewed = Signal(object)

    def __init__(self, log: MessageLog) -> None:
        super().__init__()
        self._log = log
        self.model = MessageListModel(log, self)
        self.table = QTableView()
        self.filter_edit = QLineEdit()
        self.kinds = QComboBox()
        self.statuses = QComboBox()
        self.count = PlainLabel(tone=Tone.MUTED)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FILTER_MS)
        self._soon.timeout.connect(self._filter)
        self._follows = False
        self._prepare_filter()
        self._prepare_table()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.filter_edit, 1)
        row.addWidget(self.statuses)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.kinds)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.count)
        self.setTabOrder(self.filter_edit, self.statuses)
        self.setTabOrder(self.statuses, self.kinds)
        self.setTabOrder(self.kinds, self.table)
        self._say_count()
        self.model.renewed.connect(self._tell_renewed)

    def current(self) -> Exchange | None:
        """The exchange that is current."""
        index = self.table.currentIndex()
        return self.model.exchange(index.row()) if index.isValid() else None

    def selected(self) -> list[Exchange]:
        """The exchanges that are selected, oldest first."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [one for row in rows if (one := self.model.exchange(row)) is not None]

    def listed(self) -> list[Exchange]:
        """Every exchange that the filter takes, oldest first."""
        found = (self.model.exchange(row) for row in range(self.model.rowCount()))
        return [one for one in found if one is not None]

    def show_number(self, number: int) -> bool:
        """Go to an exchange, taking the filter away where it keeps it out; False where it is not there any more."""
        if self._log.exchange(number) is None:
            return False
        row = self.model.row_of(number)
        if row < 0:
            self.clear_filter()
            row = self.model.row_of(number)
        if row < 0:
            return False
        self._select(row)
        self.table.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def step(self, *, backwards: bool = False) -> bool:
        """Go to the next exchange of the list; False at its end."""
        row = self.table.currentIndex().row() + (-1 if backwards else 1)
        if not 0 <= row < self.model.rowCount():
            return False
        self._select(row)
        return True

    def go_first(self) -> None:
        """Go to the first exchange, if there is any and none is current."""
        self.model.take_in()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self._select(0)

    def clear_choice(self) -> None:
        """Let none be current."""
        self.table.selectionModel().clear()

    def clear_filter(self) -> None:
        """List everything."""
        for widget in (self.filter_edit, self.kinds, self.statuses):
            widget.blockSignals(True)
        self.filter_edit.clear()
        self.kinds.setCurrentIndex(0)
        self.statuses.setCurrentIndex(0)
        for widget in (self.filter_edit, self.kinds, self.statuses):
            widget.blockSignals(False)
        self._filter()

    def choose_last(self) -> None:
        """Choose the last exchange where none is chosen."""
        self.model.take_in()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self._select(self.model.rowCount() - 1)

    def focus(self) -> None:
        """Put the keyboard on the list, on its last row where none is current."""
        self.choose_last()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _filter(self) -> None:
        self._soon.stop()
        current = self.current()
        kind = self.kinds.currentData()
        chosen: Kinds | Transaction = Kinds(kind) if kind in {one.value for one in Kinds} else Transaction(kind)
        wanted = MessageFilter(self.filter_edit.text(), chosen, StatusClass(self.statuses.currentData()))
        self.model.set_filter(wanted)
        row = self.model.row_of(current.number) if current else -1
        if row >= 0:
            self._select(row)
        self._say_count()

    def _tell_renewed(self, exchange: Exchange) -> None:
        current = self.current()
        if current is not None and current.number == exchange.number:
            self.renewed.emit(exchange)

    def _select(self, row: int) -> None:
        """Select one row alone; selectRow() heeds Shift and Ctrl held down."""
        selection = self.table.selectionModel()
        alone = selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows
        selection.setCurrentIndex(self.model.index(row, 0), alone)

    def _say_count(self) -> None:
        shown, all_of_them = self.model.rowCount(), len(self._log)
        if not all_of_them:
            self.count.setText(self.tr("Nothing was sent yet. Whatever Slotdesk sends is listed here."))
        elif shown == all_of_them:
            self.count.setText(self.tr("%Ln exchange(s)", "", shown))
        else:
            self.count.setText(self.tr("{0} of {1} exchanges").format(f"{shown:,}", f"{all_of_them:,}"))

    def _rows_about_to_come(self, _parent: QModelIndex, first: int, _last: int) -> None:
        current = self.table.currentIndex()
        bar = self.table.verticalScrollBar()
        self._follows = bar.value() == bar.maximum() and (not current.isValid() or current.row() == first - 1)

    def _rows_came(self) -> None:
        if self._follows:
            self.table.scrollToBottom()
        self._say_count()

    def _prepare_filter(self) -> None:
        self.filter_edit.setPlaceholderText(self.tr("Filter"))
        self.filter_edit.setToolTip(plain_tooltip(self.tr("Filter: address, status, cause, id")))
        self.filter_edit.setAccessibleName(self.tr("Filter the messages"))
        self.filter_edit.setClearButtonEnabled(True)
        self.filter_edit.textChanged.connect(lambda _: self._soon.start())
        self.kinds.setAccessibleName(self.tr("Transactions to list"))
        for kind in Kinds:
            self.kinds.addItem(kind_words(kind), kind.value)
        for transaction in Transaction:
            self.kinds.addItem(transaction_words(transaction), transaction.value)
        self.statuses.setAccessibleName(self.tr("Status to list"))
        for status in StatusClass:
            self.statuses.addItem(status_class_words(status), status.value)
        for box in (self.kinds, self.statuses):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            advances = (box.fontMetrics().horizontalAdvance(box.itemText(row)) for row in range(box.count()))
            box.view().setMinimumWidth(max(advances) + _BESIDE_PX)
            box.currentIndexChanged.connect(lambda _: self._filter())

    def _prepare_table(self) -> None:
        table = self.table
        show_rows(table, self.model, several=True, air_px=6)
        table.setAccessibleName(self.tr("Messages"))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._columns = FittedColumns(table, _ROOMS, Column.ADDRESS)
        table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.model.rowsAboutToBeInserted.connect(self._rows_about_to_come)
        self.model.rowsInserted.connect(lambda *_: self._rows_came())
        self.model.rowsRemoved.connect(lambda *_: self._say_count())
