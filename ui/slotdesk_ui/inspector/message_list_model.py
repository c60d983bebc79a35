"""Exchanges as rows, as they come: number, time, transaction, address, how it ended, how long, how much, why."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable
from datetime import tzinfo
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont

from slotdesk.domain.elapsed import elapsed_s
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.inspector.message_filter import MessageFilter, StatusClass, status_class
from slotdesk_ui.inspector.message_words import (
    address_words,
    duration_words,
    phases_words,
    running_words,
    size_words,
    status_words,
    time_of,
    transaction_tag,
    zone_sign,
)
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GATHER_MS = 40
_RUNNING_MS = 200
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """What stands in which column."""

    NUMBER = 0
    TRANSACTION = 1
    ADDRESS = 2
    STATUS = 3
    DURATION = 4
    SIZE = 5
    TIME = 6
    CAUSE = 7


class MessageListModel(QAbstractTableModel):
    """The exchanges of a log that a filter takes, oldest first. What comes in quick succession is added in one go.

    One that waits for its answer has a row at once, whose time runs; its end takes its place, and `renewed` carries it.
    """

    renewed = Signal(object)

    def __init__(
        self, log: MessageLog, parent: QObject | None = None, elapsed: Callable[[], float] = elapsed_s
    ) -> None:
        super().__init__(parent)
        self._log, self._elapsed = log, elapsed
        self._filter = MessageFilter()
        self._zone: tzinfo | None = None
        self._numbers: list[int] = [one.number for one in log]
        self._coming: list[int] = []
        self._ended: set[int] = set()  # or gone on, since rows were last touched
        self._begun: dict[int, float] = {one.number: elapsed() for one in log if one.is_waiting}
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self.take_in)
        self._running = QTimer(self)
        self._running.setInterval(_RUNNING_MS)
        self._running.timeout.connect(self._let_time_run)
        if self._begun:
            self._running.start()
        self._stop = log.observe(self._added, self._dropped, self._renewed)
        self.destroyed.connect(lambda _=None, stop=self._stop: stop())

    @property
    def filter(self) -> MessageFilter:
        """What an exchange must be to be listed."""
        return self._filter

    def set_filter(self, wanted: MessageFilter) -> None:
        """List what this takes."""
        if wanted == self._filter:
            return
        self.beginResetModel()
        self._filter = wanted
        self._coming.clear()
        self._ended.clear()
        self._numbers = [one.number for one in self._log if wanted.takes(one)]
        self.endResetModel()

    def set_zone(self, zone: tzinfo) -> None:
        """Tell times in this zone, the clinic's, as everything else in the window does."""
        self._zone = zone
        if self._numbers:
            last = len(self._numbers) - 1
            self.dataChanged.emit(self.index(0, Column.TIME), self.index(last, Column.TIME))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.TIME, Column.TIME)

    def exchange(self, row: int) -> Exchange | None:
        """What stands in a row; None where the log has let it go already."""
        return self._log.exchange(self._numbers[row]) if 0 <= row < len(self._numbers) else None

    def row_of(self, number: int) -> int:
        """Where an exchange stands; -1 where the filter keeps it out."""
        self.take_in()
        return self._row(number)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        exchange = self.exchange(index.row()) if index.isValid() else None
        if exchange is None:
            return None
        column = Column(index.column())
        if exchange.is_waiting and column is Column.DURATION and role == Qt.ItemDataRole.DisplayRole:
            return running_words(self._elapsed() - self._begun.get(exchange.number, self._elapsed()))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(exchange, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(exchange) if column is Column.NUMBER else self._words(exchange, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in {Column.NUMBER, Column.DURATION, Column.SIZE}:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(_tip(exchange, column))
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(exchange, column)
        if role == Qt.ItemDataRole.FontRole and exchange.source:
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NUMBER: "#",
            Column.TRANSACTION: self.tr("Transaction"),
            Column.ADDRESS: self.tr("Request"),
            Column.STATUS: self.tr("Status"),
            Column.DURATION: self.tr("Took"),
            Column.SIZE: self.tr("Size"),
            Column.TIME: self._time_heading(),
            Column.CAUSE: self.tr("Because of"),
        }[Column(section)]

    def _time_heading(self) -> str:
        newest = self.exchange(len(self._numbers) - 1)
        if newest is None:
            return self.tr("Time")
        return self.tr("Time ({0})").format(zone_sign(newest, self._zone))

    def _added(self, exchange: Exchange) -> None:
        if exchange.is_waiting:
            self._begun[exchange.number] = self._elapsed()
            if not self._running.isActive():
                self._running.start()
        if self._filter.takes(exchange):
            self._coming.append(exchange.number)
            self._soon()

    def _renewed(self, exchange: Exchange) -> None:
        if not exchange.is_waiting:
            self._begun.pop(exchange.number, None)
        self._ended.add(exchange.number)
        self._soon()

    def _soon(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _dropped(self, _count: int) -> None:
        if len(self._log) == 0:
            self.take_in()
        else:
            self._soon()

    def take_in(self) -> None:
        """Leave out what the log has let go, and add what has come."""
        self._gather.stop()
        first = self._log.first_number
        gone = bisect_left(self._numbers, first)
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            del self._numbers[:gone]
            self.endRemoveRows()
        ended, self._ended = self._ended, set()
        last = self._numbers[-1] if self._numbers else 0
        coming = {number for number in self._coming if number >= first} - ended
        self._coming.clear()
        for number in ended:
            exchange = self._log.exchange(number)
            if exchange is None:
                continue
            is_taken = self._filter.takes(exchange)
            if number <= last:
                self._put(exchange, is_taken=is_taken)
            elif is_taken:
                coming.add(number)
        if new := sorted(coming):
            self.beginInsertRows(QModelIndex(), len(self._numbers), len(self._numbers) + len(new) - 1)
            was_empty = not self._numbers
            self._numbers += new
            self.endInsertRows()
            if was_empty:
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.TIME, Column.TIME)

    def _put(self, exchange: Exchange, *, is_taken: bool) -> None:
        """Bring the row of an exchange that went on up to date: changed, out of the filter, or into it."""
        row = self._row(exchange.number)
        if row >= 0 and is_taken:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            self.renewed.emit(exchange)
        elif row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._numbers[row]
            self.endRemoveRows()
        elif is_taken:
            row = bisect_left(self._numbers, exchange.number)
            self.beginInsertRows(QModelIndex(), row, row)
            insort(self._numbers, exchange.number)
            self.endInsertRows()

    def _row(self, number: int) -> int:
        row = bisect_left(self._numbers, number)
        return row if row < len(self._numbers) and self._numbers[row] == number else -1

    def _let_time_run(self) -> None:
        self._begun = {number: begun for number, begun in self._begun.items() if self._log.exchange(number)}
        if not self._begun:
            self._running.stop()
        for number in self._begun:
            row = self._row(number)
            if row >= 0:
                at = self.index(row, Column.DURATION)
                self.dataChanged.emit(at, at, [Qt.ItemDataRole.DisplayRole])

    def _words(self, exchange: Exchange, column: Column) -> str:
        if column is Column.NUMBER:
            return str(exchange.number)
        if column is Column.TRANSACTION:
            return transaction_tag(exchange.transaction)
        if column is Column.ADDRESS:
            return address_words(exchange)[:300]
        if column is Column.STATUS:
            return status_words(exchange)
        if column is Column.DURATION:
            return duration_words(exchange.total_ms)
        if column is Column.SIZE:
            return size_words(exchange.answer_bytes) if exchange.status is not None and not exchange.is_waiting else ""
        return time_of(exchange, self._zone) if column is Column.TIME else exchange.source or exchange.cause

    def _told(self, exchange: Exchange) -> str:
        """All of a row, for whoever hears it."""
        order = (Column.NUMBER, Column.TRANSACTION, Column.STATUS, Column.ADDRESS, Column.DURATION, Column.CAUSE)
        return ", ".join(words for column in order if (words := self._words(exchange, column)))


def _tip(exchange: Exchange, column: Column) -> str:
    if column in {Column.DURATION, Column.TIME}:
        return phases_words(exchange)
    return f"{exchange.method} {exchange.url[:2_000]}" if column is Column.ADDRESS else ""


def _colour(exchange: Exchange, column: Column) -> object:
    theme, ended = current_theme(), status_class(exchange)
    if column is Column.STATUS and ended is StatusClass.WAITING:
        return theme.accent
    if column is Column.STATUS and ended in {StatusClass.SERVER_ERROR, StatusClass.UNANSWERED}:
        return theme.error
    if column is Column.STATUS and ended in {StatusClass.CLIENT_ERROR, StatusClass.REDIRECTED}:
        return theme.warning
    return theme.muted if column in {Column.NUMBER, Column.TIME, Column.CAUSE, Column.SIZE} else None
