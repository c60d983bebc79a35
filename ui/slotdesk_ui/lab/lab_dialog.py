"""The practice lab: faults to be turned on and off, rules to be broken, what is on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slotdesk.services.practice_lab import LabState
from slotdesk_ui.lab.fault_form import FaultForm
from slotdesk_ui.lab.lab_words import fault_line
from slotdesk_ui.lab.wrong_list import WrongList
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_TEXT = int(Qt.ItemDataRole.UserRole)
_USUAL = QSize(920, 560)
_EDGES_PX = 56


class LabDialog(QDialog):
    """Stands beside the window, which can be used meanwhile; what is turned on counts at once.

    `fault_wanted` and `fault_unwanted` carry the short text of a fault, `wrong_toggled` the name of a wrongness and
    whether it is wanted.
    """

    fault_wanted = Signal(str)
    fault_unwanted = Signal(str)
    wrong_toggled = Signal(str, bool)
    clear_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Practice lab"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = FaultForm()
        self.form.wanted.connect(self.fault_wanted)
        self.wrong = WrongList()
        self.wrong.toggled.connect(self.wrong_toggled)
        self.on = QListWidget()
        self.on.setAccessibleName(self.tr("Faults that are on"))
        self.on.setWordWrap(True)
        self.off_button = QPushButton(self.tr("T&urn off"))
        self.clear_button = QPushButton(self.tr("Turn &all off"))
        self.words = PlainLabel(wraps=True, tone=Tone.MUTED)
        for button, act in ((self.off_button, self._turn_off), (self.clear_button, self.clear_wanted.emit)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.on, self._turn_off)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.on.currentRowChanged.connect(self._refresh)
        self._lay_out()
        self.show_state(LabState())

    def show_state(self, state: LabState) -> None:
        """Show what there is and what is on; the row that was marked stays so."""
        offers = state.there_is
        if offers.faults:
            self.form.show_offers(offers.faults)
            self.wrong.show_offers(offers.wrong, state.wrong)
        arguments = {offer.name: offer.argument for offer in offers.faults}
        lines = [(fault.text, fault_line(fault, arguments.get(fault.name, ""))) for fault in state.faults]
        shown = [(item.data(_TEXT), item.text()) for item in map(self.on.item, range(self.on.count()))]
        if lines != shown:
            row = self.on.currentRow()
            self.on.clear()
            for text, line in lines:
                item = QListWidgetItem(line)
                item.setData(_TEXT, text)
                self.on.addItem(item)
            self.on.setCurrentRow(min(max(row, 0), self.on.count() - 1))
        self._nothing.setVisible(not lines)
        self.on.setVisible(bool(lines))
        self.clear_button.setEnabled(state.is_on)
        self.words.set_tone(Tone.MUTED)
        self.words.setText(self.tr("%Ln request(s) met a fault so far.", "", state.happened))
        self._refresh()

    def say(self, text: str) -> None:
        """Say what went wrong."""
        self.words.set_tone(Tone.ERROR)
        self.words.setText(text)

    def _turn_off(self) -> None:
        item = self.on.currentItem()
        if item is not None:
            self.fault_unwanted.emit(str(item.data(_TEXT)))

    def _refresh(self) -> None:
        self.off_button.setEnabled(self.on.currentItem() is not None)

    def _lay_out(self) -> None:
        intro = PlainLabel(
            self.tr(
                "Let the practice server fail, or break a rule of the profile, and see what happens. It counts "
                "from the next request on; the window can be used meanwhile."
            ),
            wraps=True,
            tone=Tone.MUTED,
        )
        self._nothing = PlainLabel(self.tr("No fault is on."), tone=Tone.MUTED)
        body = QHBoxLayout()
        body.addWidget(self._faults(), 1)
        body.addWidget(self._wrongs(), 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.clear_button, QDialogButtonBox.ButtonRole.ResetRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(intro)
        layout.addLayout(body, 1)
        layout.addLayout(foot)
        height = in_font(_USUAL.height(), self.fontMetrics())
        screen = self.screen().availableSize() - QSize(_EDGES_PX, _EDGES_PX)
        self.resize(QSize(in_font(_USUAL.width(), self.fontMetrics()), height).boundedTo(screen))

    def _faults(self) -> QGroupBox:
        box = QGroupBox(self.tr("Faults"))
        off = QHBoxLayout()
        off.addStretch(1)
        off.addWidget(self.off_button)
        heading = PlainLabel(self.tr("On now"))
        heading.scale_font(1.0, bold=True)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (self.form, heading, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(self.on, 1)
        layout.addStretch(0)
        layout.addLayout(off)
        return box

    def _wrongs(self) -> QGroupBox:
        box = QGroupBox(self.tr("Rules that it &breaks"))
        layout = QVBoxLayout(box)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.wrong)
        return box
