"""The chosen patient's appointments in a list, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.existing.existing_model import Column, ExistingModel
from slotdesk_ui.widgets.fitted_columns import FittedColumns, Room
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.row_table import show_rows
from slotdesk_ui.widgets.turning_row import TurningRow

_ROOMS = {
    Column.DAY: Room(160),  # half a date is none
    Column.TIME: Room(220),
    Column.STATUS: Room(210, 90),
    Column.WHAT: Room(190, 84, goes=2),
    Column.WITH: Room(190, 96),
    Column.WHERE: Room(220, 84, goes=3),
    Column.WHO: Room(190, 96),
    Column.COMMENT: Room(220, 84, goes=1),
}


class ExistingPanel(QWidget):
    """Lists appointments, upcoming ones first; the past on demand.

    `cancel_requested` carries a list of Appointments, `move_requested`, `comment_requested` and `shown` one. `unfit`
    says in words why what was asked for can't be done with what is selected.
    """

    refresh_requested = Signal()
    past_toggled = Signal(bool)
    cancel_requested = Signal(object)
    move_requested = Signal(object)
    comment_requested = Signal(object)
    shown = Signal(object)
    unfit = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = ExistingModel(self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Appointments of the patient"))
        self.words = PlainLabel(wraps=True, tone=Tone.MUTED)
        self._empty = PlainLabel(wraps=True, tone=Tone.MUTED)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.past = QCheckBox(self.tr("Past ones too"))
        self.past.toggled.connect(self.past_toggled)
        self.refresh_button = self._button(self.tr("Refresh"), self.refresh_requested.emit)
        self.move_button = self._button(self.tr("Move…"), self.request_move)
        self.comment_button = self._button(self.tr("Comment…"), self.request_comment)
        self.cancel_button = self._button(self.tr("Cancel…"), self.request_cancel)
        self._prepare_table()
        self._lay_out()
        self.say_why_empty(self.tr("Choose a patient on the left to see their appointments."))

    def show_appointments(self, appointments: Sequence[Appointment], zone: tzinfo, words: str) -> None:
        """List these; what was selected stays so if it is still there. `words` say what they are."""
        kept = {one.reference for one in self.selected()}
        current = self.table.currentIndex()
        is_in_use = bool(kept) or self.table.hasFocus()
        held = self.model.appointment(current.row()).reference if current.isValid() and is_in_use else ""
        self.model.show_appointments(appointments, zone)
        self.words.setText(words)
        self._layers.setCurrentIndex(0 if appointments else 1)
        self._empty.setText(words)
        selection = self.table.selectionModel()
        row = self.model.row_of(held)
        self.table.setCurrentIndex(self.model.index(max(row, 0), 0)) if appointments else None
        selection.clearSelection()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for reference in kept:
            found = self.model.row_of(reference)
            if reference and found >= 0:
                selection.select(self.model.index(found, 0), flags)
        self._bring_into_sight()
        self._refresh()

    def show_group(self, is_group: bool) -> None:
        """Say whose each of them is, where there are several patients."""
        self.table.setColumnHidden(Column.WHO, not is_group)
        self._columns.fit()

    def say_why_empty(self, words: str) -> None:
        """There is nothing to list, and this is why."""
        self.model.show_appointments((), self.model.zone)
        self._empty.setText(words)
        self.words.setText("")
        self._layers.setCurrentIndex(1)
        self._refresh()

    def say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Say something about the list that is shown."""
        self.words.setText(words)
        self.words.set_tone(tone)

    def selected(self) -> list[Appointment]:
        """What is selected, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.appointment(row) for row in rows]

    def select(self, reference: str) -> None:
        """Select one alone, and bring it into sight; nothing where it is not listed."""
        row = self.model.row_of(reference)
        if row >= 0:
            selection = self.table.selectionModel()
            alone = selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows
            selection.setCurrentIndex(self.model.index(row, 0), alone)  # selectRow() heeds Shift and Ctrl held down
            self.table.scrollTo(self.model.index(row, 0))

    def request_cancel(self) -> None:
        """Ask for the cancellation of what is selected and can be cancelled."""
        open_ones = [one for one in self.selected() if one.can_be_changed]
        if open_ones:
            self.cancel_requested.emit(open_ones)
        else:
            self._say_unfit()

    def request_move(self) -> None:
        """Ask for another time for the one that is selected."""
        one = self._only()
        if one is not None:
            self.move_requested.emit(one)
        else:
            self._say_unfit()

    def request_comment(self) -> None:
        """Ask for another comment on the one that is selected."""
        one = self._only()
        if one is not None:
            self.comment_requested.emit(one)
        else:
            self._say_unfit()

    def focus_list(self) -> None:
        """Put the keyboard on the list, on its first row if it was nowhere."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.model.rowCount() and not self.selected():
            self.table.selectRow(max(self.table.currentIndex().row(), 0))
        self._bring_into_sight()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete cancels, F2 comments, Enter shows the day in the calendar."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            acts = {
                Qt.Key.Key_Delete: self.request_cancel,
                Qt.Key.Key_F2: self.request_comment,
                Qt.Key.Key_Return: self._show_current,
                Qt.Key.Key_Enter: self._show_current,
            }
            act = acts.get(Qt.Key(event.key()))
            if act is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                act()
                return True
        return super().eventFilter(watched, event)

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.shown.emit(self.model.appointment(index.row()))

    def _bring_into_sight(self) -> None:
        """What is selected, else what comes first: a list that is folded away scrolls as if it had no height."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.table.scrollTo(min(rows, key=lambda index: index.row()))
        elif not self.table.hasFocus():
            self.table.scrollToTop()

    def _only(self) -> Appointment | None:
        selected = self.selected()
        return selected[0] if len(selected) == 1 and selected[0].can_be_changed else None

    def _say_unfit(self) -> None:
        selected = self.selected()
        if not selected:
            self.unfit.emit(self.tr("Select an appointment in the list first."))
        elif any(one.can_be_changed for one in selected):
            self.unfit.emit(self.tr("Select one appointment alone for that."))
        else:
            self.unfit.emit(self.tr("What is selected can't be changed: it does not stand any more."))

    def _refresh(self) -> None:
        self.cancel_button.setEnabled(any(one.can_be_changed for one in self.selected()))
        for button in (self.move_button, self.comment_button):
            button.setEnabled(self._only() is not None)

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _prepare_table(self) -> None:
        table = self.table
        show_rows(table, self.model, several=True)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.horizontalHeader().moveSection(Column.WHO, Column.STATUS)
        table.setColumnHidden(Column.WHO, True)
        self._columns = FittedColumns(table, _ROOMS, Column.COMMENT)
        table.selectionModel().selectionChanged.connect(self._refresh)
        table.doubleClicked.connect(self._show_current)
        table.installEventFilter(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 4)
        buttons = (self.refresh_button, self.comment_button, self.move_button, self.cancel_button)
        head.addWidget(TurningRow(self.words, self.past, *buttons, least_px=300))
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
