"""Asks for the test patient, the criteria and the period of the checks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.coding import Coding, Reference
from slotdesk_ui.checking.check_options import CheckOptions
from slotdesk_ui.date_forms import day_format
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_MOST_DAYS, _MOST_WAIT_S = 92, 3600


class OptionsDialog(QDialog):
    """Shows the options as they are. `confirmed` carries CheckOptions that can be used.

    `patient_at_hand` is the reference of the patient in the form, and what to call them; empty where there is none.
    """

    confirmed = Signal(object)

    def __init__(self, parent: QWidget, options: CheckOptions, patient_at_hand: tuple[str, str], today: QDate) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Options of the checks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._at_hand = patient_at_hand
        self.patient = QLineEdit(options.patient)
        self.practitioner = QLineEdit(options.practitioner)
        self.location = QLineEdit(options.location)
        self.visit_type = QLineEdit(options.visit_type)
        self.specialty = QLineEdit(options.specialty)
        for field, example in (
            (self.patient, "Patient/123"),
            (self.practitioner, "Practitioner/123"),
            (self.location, "Location/123"),
            (self.visit_type, "http://snomed.info/sct|185389009"),
            (self.specialty, "http://snomed.info/sct|394579002"),
        ):
            field.setPlaceholderText(example)
            field.setMinimumWidth(in_font(300, field.fontMetrics()))
        self.use_patient = QPushButton(self.tr("&Use the patient in the form"))
        self.use_patient.setAutoDefault(False)
        self.use_patient.setEnabled(bool(patient_at_hand[0]))
        self.use_patient.clicked.connect(lambda: self.patient.setText(self._at_hand[0]))
        self.has_start = QCheckBox(self.tr("From a certain &day"))
        self.start = QDateEdit(today.addDays(1))
        self.start.setCalendarPopup(True)
        self.start.setDisplayFormat(day_format(self.start.locale()))
        self.start.setAccessibleName(self.tr("First day"))
        if options.start is not None:
            self.has_start.setChecked(True)
            self.start.setDate(QDate(options.start.year, options.start.month, options.start.day))
        self.start.setEnabled(self.has_start.isChecked())
        self.has_start.toggled.connect(self.start.setEnabled)
        self.days = _number(1, _MOST_DAYS, options.days)
        self.wait = _number(0, _MOST_WAIT_S, options.longest_wait_s)
        self.wait.setSuffix(self.tr(" s"))
        self.problem = PlainLabel(wraps=True, tone=Tone.ERROR)
        self.problem.hide()
        self._lay_out()
        self.patient.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Take what was typed, if it can be used; else say what can't."""
        problem = self._first_problem()
        if problem is not None:
            field, words = problem
            self.problem.setText(words)
            self.problem.show()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
            return
        self.confirmed.emit(self.options())
        super().accept()

    def options(self) -> CheckOptions:
        """What was typed."""
        day = self.start.date()
        return CheckOptions(
            patient=self.patient.text().strip(),
            practitioner=self.practitioner.text().strip(),
            location=self.location.text().strip(),
            visit_type=self.visit_type.text().strip(),
            specialty=self.specialty.text().strip(),
            start=date(day.year(), day.month(), day.day()) if self.has_start.isChecked() else None,
            days=self.days.value(),
            longest_wait_s=self.wait.value(),
        )

    def _first_problem(self) -> tuple[QLineEdit, str] | None:
        reference = self.tr("“{0}” is no reference. Write Type/id or system|value.")
        code = self.tr("“{0}” is no code. Write system|code.")
        for field in (self.patient, self.practitioner, self.location):
            if field.text().strip() and not _is(Reference.parse, field.text()):
                return field, reference.format(field.text().strip()[:60])
        for field in (self.visit_type, self.specialty):
            if field.text().strip() and not _is(Coding.parse, field.text()):
                return field, code.format(field.text().strip()[:60])
        return None

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("Test &patient"), self.patient),
            ("", self._patient_row()),
            (self.tr("P&ractitioner"), self.practitioner),
            (self.tr("&Location"), self.location),
            (self.tr("&Visit type"), self.visit_type),
            (self.tr("&Specialty"), self.specialty),
        ):
            label = PlainLabel(words)
            if isinstance(field, QLineEdit):
                label.setBuddy(field)
            form.addRow(label, field)
        start = QHBoxLayout()
        start.addWidget(self.has_start)
        start.addWidget(self.start, 1)
        form.addRow(PlainLabel(), start)
        for words, number in (
            (self.tr("Da&ys to look at"), self.days),
            (self.tr("Longest &wait for a hold to end"), self.wait),
        ):
            label = PlainLabel(words)
            label.setBuddy(number)
            form.addRow(label, number)
        buttons = QDialogButtonBox()
        use = buttons.addButton(self.tr("Use these"), QDialogButtonBox.ButtonRole.AcceptRole)
        use.setDefault(True)
        cancel = buttons.addButton(self.tr("Leave as it was"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        words = self.tr(
            "Times are held and booked for the test patient, and given back. Without one nothing is booked, but on a "
            "server on this computer the first patient that it lists is taken. What is left empty is not asked for."
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(words, wraps=True, tone=Tone.MUTED))
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _patient_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.use_patient)
        layout.addWidget(PlainLabel(self._at_hand[1], tone=Tone.MUTED), 1)
        return row


def _number(smallest: int, largest: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(smallest, largest)
    box.setValue(value)
    return box


def _is(parse: object, text: str) -> bool:
    try:
        parse(text)  # type: ignore[operator]  # Reference.parse or Coding.parse
    except ValueError:
        return False
    return True
