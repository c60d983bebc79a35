"""What there is to do with an appointment that was just booked: copy, print, save, book another, cancel it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QPushButton, QSizePolicy, QWidget

from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.booking.slip import Slip, paint_slips, write_pdf
from slotdesk_ui.key_names import key_words
from slotdesk_ui.widgets.file_folder import begin_in_folder
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip


class AfterBooking(QWidget):
    """Buttons on a card. `said` carries what was done or went wrong, and whether it went well.

    `slips` gives one for each patient; with several `people` it is a group's.
    """

    another_requested = Signal()
    cancel_requested = Signal()
    said = Signal(str, bool)

    def __init__(
        self,
        slips: Callable[[], Sequence[Slip]],
        calendar_file: Callable[[], bytes],
        start: datetime,
        patient: str,
        people: int = 1,
    ) -> None:
        super().__init__()
        self._slips = slips
        self._calendar_file = calendar_file
        # Nobody's name: files are left lying about.
        self._name = self.tr("appointment-{0}").format(f"{start:%Y-%m-%d-%H%M}")
        self._buttons: dict[str, QPushButton] = {}
        self.copy_button = self._button(self.tr("Copy"), self.copy, "copy_slip")
        is_group = people > 1
        printed = self.tr("Print {0} slips…").format(people) if is_group else self.tr("Print…")
        self.print_button = self._button(printed, self.ask_print, "print_slip")
        saved = self.tr("Save {0} slips…").format(people) if is_group else self.tr("Save PDF…")
        self.pdf_button = self._button(saved, self.ask_pdf, "save_slip")
        self.ics_button = self._button(self.tr("Save .ics…"), self.ask_ics, "save_calendar_file")
        another = self.tr("Book another for this group") if is_group else self.tr("Book another time")
        self.another_button = self._button(another, self.another_requested.emit, "book_another")
        self.another_button.setAccessibleName(self.tr("Book another for {0}").format(patient))
        layout = self._grid = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for place, button in enumerate((self.copy_button, self.print_button, self.pdf_button, self.ics_button)):
            layout.addWidget(button, place // 2, place % 2)
        layout.addWidget(self.another_button, 2, 0, 1, 2)
        self.cancel_button = self._button(self.tr("Cancel it…"), self.cancel_requested.emit, "")
        self.cancel_button.setAccessibleName(self.tr("Cancel the appointment of {0}").format(patient))
        self.cancel_button.hide()
        layout.addWidget(self.cancel_button, 3, 0, 1, 2)

    def offer_cancelling(self) -> None:
        """Let it be cancelled from here: a slip of the tongue or the hand is put right where it is seen."""
        self.cancel_button.show()

    def offers(self, action_id: str) -> bool:
        """Whether the button of an action is among them."""
        return not self._buttons[action_id].isHidden()

    def leave_file_alone(self) -> None:
        """Offer the calendar file and nothing else."""
        for button in (self.copy_button, self.print_button, self.pdf_button, self.another_button):
            button.hide()
        self._grid.addWidget(self.ics_button, 0, 0, 1, 2)  # no gap of an empty column before it

    def copy(self) -> None:
        """Put the appointment into the clipboard as text; what is alike for all of a group stands there once."""
        texts = dict.fromkeys(slip.text() for slip in self._slips())
        QGuiApplication.clipboard().setText("\n\n".join(texts))
        self.said.emit(self.tr("Copied."), True)

    def ask_print(self) -> None:
        """Ask for the printer, then print the slip."""
        # Imported here: printing is rare, and loading it costs time at the start.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self.window())
        dialog.accepted.connect(
            lambda: self._tell(paint_slips(self._slips(), printer), self.tr("Sent to the printer."))
        )
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the print dialog's own open wants a slot's name

    def ask_pdf(self) -> None:
        """Ask where, then save the slip as PDF."""
        self._ask_file(self.tr("Save the slip"), ".pdf", self.tr("PDF (*.pdf)"), self.save_pdf)

    def ask_ics(self) -> None:
        """Ask where, then save the calendar file."""
        self._ask_file(self.tr("Save the calendar file"), ".ics", self.tr("Calendar (*.ics)"), self.save_ics)

    def save_pdf(self, path: str) -> None:
        """Save the slip as PDF."""
        self._tell(write_pdf(self._slips(), path), self.tr("Saved as {0}.").format(Path(path).name))

    def save_ics(self, path: str) -> None:
        """Save the calendar file."""
        try:
            Path(path).write_bytes(self._calendar_file())
        except OSError:
            self._tell(False, "")
            return
        self._tell(True, self.tr("Saved as {0}.").format(Path(path).name))

    def _ask_file(self, title: str, suffix: str, kind: str, save: Callable[[str], None]) -> None:
        dialog = QFileDialog(self.window(), title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_folder(dialog)
        dialog.setDefaultSuffix(suffix.lstrip("."))
        dialog.setNameFilter(kind)
        dialog.selectFile(self._name + suffix)
        dialog.fileSelected.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, went_well: bool, words: str) -> None:
        self.said.emit(words if went_well else self.tr("It could not be written. Choose another place."), went_well)

    def _button(self, text: str, act: Callable[[], object], action_id: str) -> QPushButton:
        button = self._buttons[action_id] = QPushButton(text)
        spec = next((one for one in ACTIONS if one.id == action_id), None)
        if spec is not None:
            keys = key_words(spec.shortcut)
            button.setToolTip(plain_tooltip(self.tr("{0} ({1})").format(spec.words.replace("&", ""), keys)))
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: act())
        return button
