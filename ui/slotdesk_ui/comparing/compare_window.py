"""Two servers side by side: which one to compare with, how each answered, and what differs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.connection import with_scheme
from slotdesk_ui.comparing.compare_model import Column, CompareModel
from slotdesk_ui.widgets.fitted_columns import FittedColumns, Room
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.primary_button import PrimaryButton
from slotdesk_ui.widgets.row_table import show_rows
from slotdesk_ui.widgets.screen_room import within_screen

_ROOMS = {
    Column.TIME: Room(230),  # half a date is none
    Column.WHO: Room(190, 90),
    Column.ELEMENT: Room(230, 90),
    Column.LEFT: Room(150, 110),
    Column.RIGHT: Room(150, 110),
}


class CompareWindow(QDialog):
    """`compare_requested` carries the address of the other server, as it was chosen or typed."""

    compare_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Compare two servers"))
        self.other = QComboBox()
        self.other.setEditable(True)
        self.other.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.other.setAccessibleName(self.tr("The other server"))
        line = self.other.lineEdit()
        if line is not None:  # there is one, since it is editable
            line.setPlaceholderText(self.tr("Address, such as https://fhir.example.org/r4 or localhost:8080/fhir"))
            line.setAccessibleName(self.other.accessibleName())
        self.compare_button = PrimaryButton(self.tr("&Compare"), is_tall=False)
        self.compare_button.setAutoDefault(True)
        self.compare_button.clicked.connect(self._request)
        self.question = PlainLabel(wraps=True, tone=Tone.MUTED)
        self.words = PlainLabel(wraps=True)
        self.left = PlainLabel(wraps=True)
        self.right = PlainLabel(wraps=True)
        self.model = CompareModel(self)
        self.groups = QComboBox()
        self.groups.setAccessibleName(self.tr("Which differences"))
        self.groups.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.groups.activated.connect(lambda: self.model.show_group(self.groups.currentData() or ""))
        self.model.compared.connect(self._count)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("What differs"))
        self.groups.hide()
        self._prepare_table()
        self._lay_out()

    def show_servers(self, servers: Sequence[tuple[str, str]]) -> None:
        """Offer these, as pairs of name and address; what was typed stays."""
        typed = self.other.currentText()
        self.other.clear()
        for name, address in servers:
            self.other.addItem(f"{name} · {address}" if name != address else address, address)
        if typed:
            self.other.setEditText(typed)

    def say(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Say how it stands."""
        self.words.set_tone(tone)
        self.words.setText(words)

    def _count(self) -> None:
        """Offer what differs by kind, each with its count; what was chosen stays, where there is any of it."""
        counts = self.model.groups()
        wanted = self.groups.currentData() or ""
        self.groups.clear()
        self.groups.addItem(self.tr("All differences ({0})").format(self.locale().toString(sum(counts.values()))), "")
        for group, count in counts.items():
            self.groups.addItem(self.tr("{0} ({1})").format(group, self.locale().toString(count)), group)
        self.groups.setCurrentIndex(max(self.groups.findData(wanted), 0))
        self.groups.setVisible(len(counts) > 1)
        if wanted in counts:
            self.model.show_group(wanted)

    def _request(self) -> None:
        text = self.other.currentText().strip()
        known = self.other.findText(text)
        if known < 0 and with_scheme(text) != text:
            text = with_scheme(text)
            self.other.setEditText(text)  # to be seen, and changed where it was meant otherwise
        self.compare_requested.emit(str(self.other.itemData(known)) if known >= 0 else text)

    def _prepare_table(self) -> None:
        table = self.table
        show_rows(table, self.model, several=True)
        self._columns = FittedColumns(table, _ROOMS, Column.RIGHT)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        label = PlainLabel(self.tr("Compare &with"))
        label.setBuddy(self.other)
        line.addWidget(label)
        line.addWidget(self.other, 1)
        line.addWidget(self.compare_button)
        answers = QHBoxLayout()
        answers.setSpacing(24)
        answers.addWidget(self.left, 1)
        answers.addWidget(self.right, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.question)
        layout.addLayout(line)
        layout.addWidget(self.words)
        layout.addLayout(answers)
        layout.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.table, 1)
        self.resize(within_screen(self, QSize(1080, 640)))
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
