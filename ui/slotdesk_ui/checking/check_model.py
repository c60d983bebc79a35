"""The checks as a tree: transactions, and beneath each its checks with how they turned out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum, IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from slotdesk.domain.check import CheckResult, CheckStatus, CheckText
from slotdesk_ui.checking.check_words import count_signs, count_words, duration_words, group_words, signed
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GROUP = 0  # the internal id of a group; that of a check is its group's row and 1


class CheckColumn(IntEnum):
    """What stands in which column."""

    TITLE = 0
    RESULT = 1
    LEVEL = 2
    TOOK = 3


class Progress(Enum):
    """Where a check is within the run that is going on."""

    WAITING = "waiting"
    RUNNING = "running"


class CheckModel(QAbstractItemModel):
    """All checks, in the order in which they are run."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[tuple[str, list[CheckText]]] = []
        self._results: dict[str, CheckResult] = {}
        self._progress: dict[str, Progress] = {}

    def show_checks(self, checks: Iterable[CheckText]) -> None:
        """Show these; nothing is known of them yet."""
        self.beginResetModel()
        groups: dict[str, list[CheckText]] = {}
        for check in checks:
            groups.setdefault(check.group, []).append(check)
        self._groups = list(groups.items())
        self._results, self._progress = {}, {}
        self.endResetModel()

    def begin(self, ids: Iterable[str]) -> None:
        """These are to be run; what was known of them is not true any more."""
        for check_id in ids:
            self._results.pop(check_id, None)
            self._progress[check_id] = Progress.WAITING
        self._all_changed()

    def show_running(self, check_id: str) -> None:
        """This one is being run."""
        self._progress[check_id] = Progress.RUNNING
        self._changed(check_id)

    def show_result(self, result: CheckResult) -> None:
        """This is how one turned out."""
        self._progress.pop(result.check.id, None)
        self._results[result.check.id] = result
        self._changed(result.check.id)

    def end(self) -> None:
        """Nothing is being run any more."""
        self._progress.clear()
        self._all_changed()

    def forget(self) -> None:
        """Forget all results, which are another server's."""
        self._results.clear()
        self._progress.clear()
        self._all_changed()

    @property
    def results(self) -> list[CheckResult]:
        """All results there are, in the order of the tree."""
        ids = [check.id for _, checks in self._groups for check in checks]
        return [self._results[one] for one in ids if one in self._results]

    def result(self, check_id: str) -> CheckResult | None:
        """How a check turned out; None where that is not known."""
        return self._results.get(check_id)

    def check(self, index: Index) -> CheckText | None:
        """The check in a row; None for a group."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self._groups[index.internalId() - 1][1][index.row()]

    def checks(self, index: Index) -> Sequence[CheckText]:
        """The check in a row, or all of the group."""
        if not index.isValid():
            return ()
        one = self.check(index)
        return self._groups[index.row()][1] if one is None else (one,)

    def index_of(self, check_id: str) -> QModelIndex:
        """Where a check stands; nowhere where there is none."""
        for row, (_, checks) in enumerate(self._groups):
            for place, check in enumerate(checks):
                if check.id == check_id:
                    return self.createIndex(place, 0, row + 1)
        return QModelIndex()

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # QObject has one too
        if not child.isValid() or child.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == _GROUP and parent.column() == 0
        return len(self._groups[parent.row()][1]) if is_group else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - Qt's own signature
        return len(CheckColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = CheckColumn(index.column())
        check = self.check(index)
        if check is None:
            return self._of_group(index.row(), column, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(check, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is CheckColumn.TITLE:
            return ", ".join(words for each in CheckColumn if (words := self._words(check, each)))
        if role == Qt.ItemDataRole.ForegroundRole and column is CheckColumn.RESULT:
            return self._colour(check.id)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            CheckColumn.TITLE: self.tr("Check"),
            CheckColumn.RESULT: self.tr("Result"),
            CheckColumn.LEVEL: self.tr("Level"),
            CheckColumn.TOOK: self.tr("Took"),
        }[CheckColumn(section)]

    def _of_group(self, row: int, column: CheckColumn, role: int) -> object:
        name, checks = self._groups[row]
        results = [self._results[check.id] for check in checks if check.id in self._results]
        if role == Qt.ItemDataRole.FontRole and column is CheckColumn.TITLE:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.AccessibleTextRole and column is CheckColumn.TITLE:
            return ", ".join(part for part in (group_words(name), count_words(results)) if part)
        if column is CheckColumn.RESULT and role == Qt.ItemDataRole.ToolTipRole and results:
            return plain_tooltip(count_words(results))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column is CheckColumn.TITLE:
            return group_words(name)
        return count_signs(results) if column is CheckColumn.RESULT else None

    def _words(self, check: CheckText, column: CheckColumn) -> str:
        result = self._results.get(check.id)
        if column is CheckColumn.TITLE:
            return check.title
        if column is CheckColumn.LEVEL:
            return check.level.value
        if column is CheckColumn.TOOK:
            return duration_words(result.elapsed_s) if result is not None and result.exchanges else ""
        if result is not None:
            return signed(result.status)
        progress = self._progress.get(check.id)
        running = self.tr("Running…")
        return {Progress.WAITING: self.tr("Waiting"), Progress.RUNNING: f"▸ {running}", None: ""}[progress]

    def _colour(self, check_id: str) -> object:
        theme, result = current_theme(), self._results.get(check_id)
        if result is None:
            return theme.info if self._progress.get(check_id) is Progress.RUNNING else theme.muted
        return {
            CheckStatus.PASSED: theme.ok,
            CheckStatus.FAILED: theme.error,
            CheckStatus.ERROR: theme.error,
            CheckStatus.WARNING: theme.warning,
        }.get(result.status, theme.muted)

    def _changed(self, check_id: str) -> None:
        first = self.index_of(check_id)
        if not first.isValid():
            return
        last = len(CheckColumn) - 1
        self.dataChanged.emit(first, first.siblingAtColumn(last))
        group = first.parent()
        self.dataChanged.emit(group, group.siblingAtColumn(last))

    def _all_changed(self) -> None:
        last = len(CheckColumn) - 1
        for row in range(len(self._groups)):
            group = self.index(row, 0)
            self.dataChanged.emit(group, group.siblingAtColumn(last))
            self.dataChanged.emit(self.index(0, 0, group), self.index(self.rowCount(group) - 1, last, group))
