"""What differs between two servers' answers, as rows: when, who, in what, and how each of them has it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, tzinfo
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.comparison import Comparison
from slotdesk_ui.audit.audit_words import moment_words
from slotdesk_ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SIGNS = ("◧", "◨")  # tell the servers apart where their colours can't be told apart


class Column(IntEnum):
    """What stands in which column."""

    TIME = 0
    WHO = 1
    ELEMENT = 2
    LEFT = 3
    RIGHT = 4


@dataclass(frozen=True, slots=True)
class Row:
    """One difference; `has` says which of the two, the left and the right one, have anything of it at all.

    `group` is what it is put together by: the same words for all that differ alike.
    """

    time: str
    who: str
    element: str
    left: str
    right: str
    has: tuple[bool, bool] = (True, True)
    group: str = ""


class CompareModel(QAbstractTableModel):
    """The differences: candidates that only one has, then what differs in those of both, then the shape.

    `compared` comes once there is another comparison.
    """

    compared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self._left = self._right = self._zone = ""

    def show_comparison(self, found: Comparison, zone: tzinfo) -> None:
        """List what differs, with times in this zone."""
        self.beginResetModel()
        self._left, self._right = found.left.server, found.right.server
        self._zone = str(zone).rpartition("/")[2]
        self._rows = self._shown = tuple(self._made(found, zone))
        self.endResetModel()
        self.compared.emit()

    def groups(self) -> dict[str, int]:
        """What they can be put together by, in the order in which they are listed, and how many each has."""
        return dict(Counter(row.group for row in self._rows))

    def show_group(self, group: str) -> None:
        """List the differences of one group alone, all of them without one."""
        self.beginResetModel()
        self._shown = tuple(row for row in self._rows if group in {"", row.group})
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return self._shown

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], Column(index.column())
        texts = (row.time, row.who, row.element, row.left, row.right)
        side = column - Column.LEFT
        is_there = side >= 0 and row.has[side]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{SIGNS[side]} {texts[column]}" if is_there else texts[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(text for text in texts if text) if column is Column.TIME else texts[column]
        if role == Qt.ItemDataRole.BackgroundRole and is_there:
            return current_theme().category(side).fill
        if role == Qt.ItemDataRole.ForegroundRole and side >= 0:
            return current_theme().category(side).text if is_there else current_theme().muted
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        servers = (f"{sign} {name}" for sign, name in zip(SIGNS, self._servers(), strict=True))
        time = self.tr("Time ({0})").format(self._zone) if self._zone else self.tr("Time")
        return (time, self.tr("With"), self.tr("Element"), *servers)[section]

    def _servers(self) -> tuple[str, str]:
        return self._left or self.tr("Here"), self._right or self.tr("There")

    def _made(self, found: Comparison, zone: tzinfo) -> list[Row]:
        there, missing = self.tr("offered"), self.tr("not offered")
        candidate = self.tr("Candidate")
        lone = [(one, there, missing, (True, False)) for one in found.left_only]
        lone += [(one, missing, there, (False, True)) for one in found.right_only]
        lone.sort(key=lambda each: each[0].start)
        only = [self.tr("Only {0}").format(f"{sign} {name}") for sign, name in zip(SIGNS, self._servers(), strict=True)]
        rows = [
            Row(*_about(one, zone), candidate, left, right, has, only[0 if has[0] else 1])
            for one, left, right, has in lone
        ]
        for pair in found.differing:
            rows += [
                Row(*_about(pair.left, zone), one.element, one.left or "–", one.right or "–", group=one.element)
                for one in pair.differences
            ]
        shape = self.tr("Shape")
        for one in found.shape:
            has, shares = (one.left > 0, one.right > 0), (self._share(one.left), self._share(one.right))
            rows.append(Row(shape, "", one.path, *shares, has, shape))
        return rows

    def _share(self, share: float) -> str:
        return self.tr("in {0} % of them").format(round(share * 100)) if share else self.tr("never")


def _about(one: Appointment, zone: tzinfo) -> tuple[str, str]:
    with_ = one.practitioner or one.location
    return moment_words(one.start.astimezone(UTC), zone), with_.label if with_ else ""
