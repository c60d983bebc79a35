"""The tab of the checks: the tree with live results, what is going on, and the chosen check in full."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.check import CheckResult, CheckText
from slotdesk_ui.checking.check_details import CheckDetails, MessageLine
from slotdesk_ui.checking.check_model import CheckColumn, CheckModel
from slotdesk_ui.widgets.cut_cells import CutCells
from slotdesk_ui.widgets.fitted_columns import FittedColumns, Room
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.turning_row import TurningRow

_ROOMS = {
    CheckColumn.TITLE: Room(420, 320),
    CheckColumn.RESULT: Room(180),
    CheckColumn.LEVEL: Room(100, goes=2),
    CheckColumn.TOOK: Room(90, goes=1),
}
Messages = Callable[[CheckResult], Sequence[MessageLine]]


class ChecksPanel(QWidget):
    """Lists the checks. `run_requested` carries the ids that are to be run, none for all."""

    run_requested = Signal(object)
    stop_requested = Signal()
    options_requested = Signal()
    report_requested = Signal()
    message_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.messages: Messages = lambda _result: ()
        self.model = CheckModel(self)
        self.tree = QTreeView()
        self.tree.setAccessibleName(self.tr("Checks of the server"))
        self.details = CheckDetails()
        self.details.message_wanted.connect(self.message_wanted)
        self.words = PlainLabel(wraps=True, tone=Tone.MUTED)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(120)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.problems = QCheckBox(self.tr("Problems only"))
        self.problems.toggled.connect(self._narrow)
        self.all_button = self._button(self.tr("Run all"), lambda: self.run_requested.emit([]))
        self.selected_button = self._button(self.tr("Run selected"), self.run_selected)
        self.stop_button = self._button(self.tr("Stop"), self.stop_requested.emit)
        self.options_button = self._button(self.tr("Options…"), self.options_requested.emit)
        self.report_button = self._button(self.tr("Save report…"), self.report_requested.emit)
        self._is_running = self._follows = False
        self._prepare_tree()
        self._lay_out()
        self.show_ended("")

    @property
    def is_running(self) -> bool:
        """Whether a run is going on."""
        return self._is_running

    def show_checks(self, checks: Iterable[CheckText]) -> None:
        """List these, the groups unfolded."""
        self.model.show_checks(checks)
        self.tree.expandAll()
        self.tree.setCurrentIndex(self.model.index(0, 0))

    def selected(self) -> list[str]:
        """The ids of what is selected, those of a whole group for a group, in the order of the tree."""
        found: dict[str, None] = {}
        for index in sorted(self.tree.selectionModel().selectedRows(), key=_place):
            found.update((check.id, None) for check in self.model.checks(index))
        return list(found)

    def run_selected(self) -> None:
        """Ask for what is selected to be run."""
        chosen = self.selected()
        if chosen and not self._is_running:
            self.run_requested.emit(chosen)

    def show_begun(self, ids: Sequence[str]) -> None:
        """A run of these begins."""
        self._is_running = self._follows = True
        self.model.begin(ids)
        self._narrow()
        self.progress.setRange(0, len(ids))
        self.progress.setValue(0)
        self._refresh()

    def show_at(self, check: CheckText, words: str, done: int) -> None:
        """The run has come to a check."""
        self.model.show_running(check.id)
        if self._follows:
            self.tree.scrollTo(self.model.index_of(check.id))
        self.progress.setValue(done)
        self.say(words)

    def show_result(self, result: CheckResult) -> None:
        """One is done."""
        self.model.show_result(result)
        index = self.model.index_of(result.check.id)
        self.tree.setRowHidden(index.row(), index.parent(), self._is_hidden(index))
        if self.model.check(self.tree.currentIndex()) == result.check:
            self._show_current()

    def show_ended(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """No run is going on, and how the last one ended."""
        self._is_running = False
        self.model.end()
        bad = next((one for one in self.model.results if one.status.is_bad), None)
        if self._follows and bad is not None:
            self.tree.setCurrentIndex(self.model.index_of(bad.check.id))
            self.tree.scrollTo(self.tree.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._follows = False
        self.say(words, tone)
        self._narrow()
        self._refresh()

    def say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Say how things stand."""
        self.words.set_tone(tone)
        self.words.setText(words)

    def focus_tree(self) -> None:
        """Put the keyboard on the tree."""
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selected():
            self.tree.selectionModel().select(
                self.tree.currentIndex(),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter runs what is selected."""
        if watched is self.tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.run_selected()
                return True
        return super().eventFilter(watched, event)

    def _look_elsewhere(self) -> None:
        """Whoever scrolls during a run is not to be carried away again."""
        self._follows = False

    def _show_current(self) -> None:
        self._follows = False
        check = self.model.check(self.tree.currentIndex())
        if check is None:
            self.details.show_nothing()
            return
        result = self.model.result(check.id)
        self.details.show_check(check, result, self.messages(result) if result is not None else ())

    def _narrow(self) -> None:
        for row in range(self.model.rowCount()):
            group = self.model.index(row, 0)
            hidden = [self._is_hidden(self.model.index(place, 0, group)) for place in range(self.model.rowCount(group))]
            for place, is_hidden in enumerate(hidden):
                self.tree.setRowHidden(place, group, is_hidden)
            self.tree.setRowHidden(row, QModelIndex(), bool(hidden) and all(hidden) and self.problems.isChecked())

    def _is_hidden(self, index: QModelIndex) -> bool:
        check = self.model.check(index)
        result = self.model.result(check.id) if check is not None else None
        return self.problems.isChecked() and not self._is_running and (result is None or not result.status.is_bad)

    def _refresh(self) -> None:
        running = self._is_running
        was_on_button = self.all_button.hasFocus() or self.selected_button.hasFocus()
        if self.stop_button.hasFocus() and not running:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self.progress.setVisible(running)
        self.stop_button.setVisible(running)
        for button in (self.all_button, self.selected_button):
            button.setVisible(not running)
        if running and was_on_button:
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selected_button.setEnabled(bool(self.selected()))
        self.options_button.setEnabled(not running)
        self.report_button.setEnabled(not running and bool(self.model.results))

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _prepare_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        CutCells(tree)
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        header = tree.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(False)
        self._columns = FittedColumns(tree, _ROOMS, CheckColumn.TITLE)
        tree.selectionModel().currentChanged.connect(self._show_current)
        tree.verticalScrollBar().actionTriggered.connect(self._look_elsewhere)
        tree.selectionModel().selectionChanged.connect(self._refresh)
        tree.installEventFilter(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        buttons = (self.all_button, self.selected_button, self.stop_button, self.options_button, self.report_button)
        head.addWidget(TurningRow(self.words, self.progress, self.problems, *buttons, least_px=300))
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(1)
        body.setContentsMargins(9, 0, 0, 0)
        body.addWidget(self.tree)
        body.addWidget(self.details)
        body.setStretchFactor(0, 3)
        body.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(body, 1)


def _place(index: QModelIndex) -> tuple[int, int]:
    parent = index.parent()
    return (parent.row(), index.row()) if parent.isValid() else (index.row(), -1)
