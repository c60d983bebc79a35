"""Whom it is for: somebody on file, somebody new, or a group."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton

from slotdesk.domain.patient import Patient
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.find.choices import new_patient_choice, patient_choices
from slotdesk_ui.find.directory_search import DirectorySearch
from slotdesk_ui.find.new_patient_dialog import NewPatientDialog
from slotdesk_ui.find.typed_choices import typed_patient
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.widgets.lookup_field import LookupField
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip


class PatientField(LookupField):
    """One patient, so that the next call never adds to the last one; a group only by the button that makes one.

    `dialog_opened` carries the NewPatientDialog; `learned` comes when the same people are pointed at from now on.
    """

    dialog_opened = Signal(object)
    learned = Signal()

    def __init__(self, search: DirectorySearch, scope: TaskScope, now: Callable[[], datetime]) -> None:
        super().__init__(self.tr("Patient"), search.patients, scope, lists_all=False)
        self._directory = search
        self._scope_of_checks = scope
        self._now = now
        self.shows_details = True
        self.fallback = typed_patient
        self.fallback_picked.connect(lambda _, text: self.enter_new(text))
        self.usual_form = self.tr("Name, birth date or number")
        self.show_form("")
        self.group_line = PlainLabel(wraps=True, tone=Tone.MUTED)
        self.add_button = QPushButton(self.tr("Add another patient (group)"))
        self.add_button.setFlat(True)
        self.add_button.setAutoDefault(False)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a Tab less for every single patient; it has a shortcut
        self.add_button.setToolTip(plain_tooltip(action_keys("add_patient")))
        self.add_button.clicked.connect(self.add_another)
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made by the look-up field
        layout.addWidget(self.group_line)
        layout.addWidget(self.add_button)
        layout.setAlignment(self.add_button, Qt.AlignmentFlag.AlignLeft)
        self.changed.connect(self._show_group)
        self._is_served = False
        self._show_group()

    def patients(self) -> tuple[Patient, ...]:
        """Everybody picked."""
        return tuple(choice.value for choice in self.choices() if isinstance(choice.value, Patient))

    def add_another(self) -> None:
        """What is picked next comes in addition; without anybody so far it is a plain pick."""
        self._is_served = False
        if self.choices():
            self.set_multiple(True)
        self._show_group()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def served(self) -> None:
        """Who is picked has been booked: they stay in sight, and what is typed from now on begins the next call."""
        self._is_served = True
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def serve_again(self) -> None:
        """Who is picked is to be booked once more: they stay, whatever is typed next."""
        self._is_served = False
        self._show_picked()

    def empty(self) -> None:
        """Nobody is picked any more, and the next one is one alone again."""
        self._is_served = False
        self.edit.clear()
        self.set_choices(())
        self.set_multiple(False)
        self._show_group()

    def enter_new(self, text: str = "") -> None:
        """Open the short form for somebody who is not on file; `text` is what was typed to look for them."""
        dialog = NewPatientDialog(self.window(), text, self._directory.look_alikes, self._scope_of_checks, self._now)
        dialog.entered.connect(self._use_new)
        dialog.recognised.connect(self._use_known)
        dialog.finished.connect(lambda _: self.edit.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()
        self.dialog_opened.emit(dialog)

    def learn(self, reference_of: Callable[[Patient], str]) -> None:
        """The server has registered who was new: from now on they are pointed at, so that nobody is entered twice."""
        learned = [self._learned(choice, reference_of) for choice in self.choices()]
        if learned != list(self.choices()):
            text = self.edit.text()  # somebody may type already
            with QSignalBlocker(self):  # the same people: what was found for them stays
                self.set_choices(learned)
            if self.edit.text() != text:
                self.edit.setText(text)
            self.learned.emit()

    def _learned(self, choice: Choice, reference_of: Callable[[Patient], str]) -> Choice:
        patient = choice.value
        if not isinstance(patient, Patient) or patient.reference or not reference_of(patient):
            return choice
        found = Patient(
            reference_of(patient),
            patient.names,
            patient.birth_date,
            patient.gender,
            patient.identifiers,
            patient.address,
            patient.phone,
        )
        return patient_choices([found], self._now().date())[0]

    def _edited(self, text: str) -> None:
        if self._is_served and self.is_multiple:  # nobody is added to a group that is booked already
            self.empty()
            self.edit.setText(text)
        self._is_served = False
        super()._edited(text)

    def _pick(self, choice: Choice) -> None:
        self._is_served = False
        super()._pick(choice)

    def _use_new(self, patient: Patient) -> None:
        self.edit.clear()
        self.add_choice(new_patient_choice(patient, self._now().date()))

    def _use_known(self, patient: Patient) -> None:
        self.edit.clear()
        self.add_choice(patient_choices([patient], self._now().date())[0])

    def _show_group(self) -> None:
        count = len(self.choices())
        if not count and self.is_multiple:
            self.set_multiple(False)
        self.edit.setAccessibleName(self.tr("Another patient") if self.is_multiple else self.tr("Patient"))
        if self.is_multiple:
            words = self.tr("Group of {0}: all are booked together.").format(count)
            self.group_line.setText(words if count > 1 else self.tr("Look up the next patient of the group."))
        self.group_line.setVisible(self.is_multiple)
        self.add_button.setVisible(bool(count) and not self.is_multiple)
