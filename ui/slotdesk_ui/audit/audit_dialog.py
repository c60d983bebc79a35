"""The audit events of this computer in a list, each with its JSON, and a button to deliver what waits."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import tzinfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from slotdesk.store.audit_entry import AuditEntry
from slotdesk_ui.audit.audit_model import AuditModel, Column
from slotdesk_ui.widgets.fitted_columns import FittedColumns, Room
from slotdesk_ui.widgets.fixed_font import fixed_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.row_table import show_rows
from slotdesk_ui.widgets.screen_room import within_screen
from slotdesk_ui.widgets.turning_row import TurningRow

_ROOMS = {
    Column.TIME: Room(210),
    Column.TRANSACTION: Room(270, 120),
    Column.PATIENT: Room(150, 80, goes=1),
    Column.OUTCOME: Room(270, 150),
    Column.DELIVERY: Room(200, 120),
}


class AuditDialog(QDialog):
    """Lists the events, the latest first. `deliver_requested` asks to try at once."""

    deliver_requested = Signal()

    def __init__(self, parent: QWidget, has_repository: Callable[[str], bool]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Audit events"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = AuditModel(has_repository, self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Audit events"))
        self.words = PlainLabel(wraps=True)
        self.json = QPlainTextEdit()
        self.json.setReadOnly(True)
        self.json.setFont(fixed_font())
        self.json.setAccessibleName(self.tr("The event as JSON"))
        self.json.setTabChangesFocus(True)
        self.json.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.deliver_button = QPushButton(self.tr("&Deliver now"))
        self.deliver_button.setAutoDefault(False)
        self.deliver_button.clicked.connect(self.deliver_requested)
        self._prepare_table()
        self._lay_out()

    def show_entries(self, entries: Sequence[AuditEntry], zone: tzinfo, words: str, tone: Tone) -> None:
        """List these; the one that was selected stays so. `words` say how the delivery stands."""
        current = self.table.currentIndex()
        kept = self.model.entry(current.row()).id if current.isValid() else ""
        self.model.show_entries(entries, zone)
        self.words.set_tone(tone)
        self.words.setText(words)
        if entries:
            self.table.selectRow(max(self.model.row_of(kept), 0))
        else:
            self._show_json()

    def _show_json(self) -> None:
        current = self.table.currentIndex()
        if not current.isValid():
            self.json.setPlainText("")
            return
        resource = json.loads(self.model.entry(current.row()).resource)
        self.json.setPlainText(json.dumps(resource, ensure_ascii=False, indent=2))

    def _prepare_table(self) -> None:
        table = self.table
        show_rows(table, self.model)
        self._columns = FittedColumns(table, _ROOMS, Column.DELIVERY)
        table.selectionModel().currentRowChanged.connect(self._show_json)

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.json)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(TurningRow(self.words, self.deliver_button))
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)
        self.resize(within_screen(self, QSize(1080, 640)))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
