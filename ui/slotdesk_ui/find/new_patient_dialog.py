"""The short form for somebody who is not on file, with a look into the directory before it is used."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.errors import SchedulingError
from slotdesk.domain.patient import Patient
from slotdesk.services.look_alikes import Likeness, LookAlike
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.date_forms import day_comes_first, day_format_words
from slotdesk_ui.find.choices import born_words, patient_detail
from slotdesk_ui.find.new_patient_entry import EntryProblem, NewPatientEntry
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.wrong_mark import mark_wrong
from slotdesk_ui.words import error_words, gender_words

Check = Callable[[Patient], Awaitable[Sequence[LookAlike]]]
_TASK = "look-alikes"


class NewPatientDialog(QDialog):
    """Family and given names, birth date, gender, phone, address and number of a new patient.

    `entered` carries the new Patient, `recognised` one whom the directory knew already.
    """

    entered = Signal(object)
    recognised = Signal(object)

    def __init__(
        self, parent: QWidget, typed: str, check: Check, scope: TaskScope, now: Callable[[], datetime]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New patient"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._check, self._scope, self._now = check, scope, now
        self._day_first = day_comes_first(QLocale())
        self._checked: Patient | None = None
        guess = NewPatientEntry.guess(typed, day_first=self._day_first, today=now().date())
        self.family, self.given = QLineEdit(guess.family), QLineEdit(guess.given)
        self.born = QLineEdit(self._local(guess.born))
        self.born.setPlaceholderText(day_format_words(QLocale()))
        self.born_words = PlainLabel(tone=Tone.MUTED)
        self.gender = QComboBox()
        for code in ("", "female", "male", "other", "unknown"):
            self.gender.addItem(gender_words(code) or (self.tr("unknown") if code else self.tr("not asked")), code)
        self.phone, self.address = QLineEdit(), QLineEdit()
        self.identifier = QLineEdit(guess.identifier)
        self.identifier.setPlaceholderText(self.tr("Number, or system|value"))
        self.problem = PlainLabel(wraps=True, tone=Tone.ERROR)
        self.warning = PlainLabel(wraps=True, tone=Tone.WARNING)
        self.matches = QVBoxLayout()
        self._rows: list[QFrame] = []
        self._below = {line: _column(line) for line in (self.family, self.born)}
        self.use_button = QPushButton()
        self._lay_out()
        for line in (self.family, self.given, self.born, self.phone, self.address, self.identifier):
            line.textChanged.connect(self._edited)
        self.gender.currentIndexChanged.connect(self._edited)
        self._edited()
        (self.family if not guess.family else self.born if not guess.born else self.phone).setFocus()

    def entry(self) -> NewPatientEntry:
        """What the form says."""
        return NewPatientEntry(
            self.family.text(),
            self.given.text(),
            self.born.text(),
            str(self.gender.currentData()),
            self.phone.text(),
            self.address.text(),
            self.identifier.text(),
            self._now().date(),
        )

    def accept(self) -> None:
        """Use the new patient once the directory was looked into, or once more after it warned."""
        problem = self.entry().problem(self._now().date(), day_first=self._day_first)
        if problem is not None:
            line = self.family if problem is EntryProblem.NO_FAMILY else self.born
            self._say_of(line, self._problem_words(problem))
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.selectAll()
            return
        patient = self.entry().patient(day_first=self._day_first)
        if self._checked == patient:
            self._use(patient)
        elif not self._scope.is_running(_TASK):
            self.use_button.setEnabled(False)
            self.use_button.setText(self.tr("Looking into the directory…"))
            self._scope.start(_TASK, self._look(patient))

    def done(self, result: int) -> None:
        self._scope.cancel(_TASK)
        super().done(result)

    async def _look(self, patient: Patient) -> None:
        found: Sequence[LookAlike] = ()
        trouble = ""
        try:
            found = await self._check(patient)
        except SchedulingError as error:
            trouble = self.tr("Whether this patient is on file could not be checked. {0}").format(error_words(error))
        is_bare = not patient.birth_date and not patient.identifiers
        if not found and not trouble and not is_bare:
            self._use(patient)
            return
        self._checked = patient
        self.use_button.setEnabled(True)
        self.use_button.setText(self.tr("Use the &new patient all the same"))
        known = self.tr("Is it one of these? They are on file already.") if found else ""
        bare = self.tr("Without a birth date or a number nobody can tell this patient from another of that name.")
        self._say(self.warning, trouble or known or bare)
        for one in found[:5]:
            self._rows.append(self._match(one))
            self.matches.addWidget(self._rows[-1])
        buttons = self.match_buttons()
        (buttons[0] if buttons else self.born).setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Whenever a line comes, goes or breaks otherwise, the form is as tall as its words."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit()
        return handled

    def _fit(self) -> None:
        """As tall as its words: room to spare would come between the lines."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), layout.totalMinimumSize().width())
            wraps = layout.hasHeightForWidth()
            height = layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()
            self.setMinimumHeight(height)
            self.resize(width, height)

    def match_buttons(self) -> list[QPushButton]:
        """The buttons that take somebody who is on file."""
        return [button for row in self._rows for button in row.findChildren(QPushButton)]

    def _match(self, one: LookAlike) -> QFrame:
        row = QFrame()
        row.setFrameShape(QFrame.Shape.StyledPanel)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(one.patient.name))
        words.addWidget(PlainLabel(patient_detail(one.patient, self._now().date()), wraps=True, tone=Tone.MUTED))
        words.addWidget(PlainLabel(self._likeness_words(one.likeness), wraps=True, tone=Tone.WARNING))
        button = QPushButton(self.tr("Use this one"))
        button.setAccessibleName(
            self.tr("Use {0}, {1}").format(one.patient.name, patient_detail(one.patient, self._now().date()))
        )
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._recognise(one.patient))
        line = QHBoxLayout(row)
        line.addLayout(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _use(self, patient: Patient) -> None:
        super().accept()
        self.entered.emit(patient)

    def _recognise(self, patient: Patient) -> None:
        super().accept()
        self.recognised.emit(patient)

    def _edited(self) -> None:
        """What was found belongs to other words: look again."""
        self._checked = None
        self._scope.cancel(_TASK)
        self._say_of(None, "")
        self._say(self.warning, "")
        for row in self._rows:
            self.matches.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self.use_button.setEnabled(True)
        self.use_button.setText(self.tr("&Use this patient"))
        self.use_button.setDefault(True)  # in place of a match's button that had the keyboard
        patient = self.entry().patient(day_first=self._day_first)
        born, age = QDate.fromString(patient.birth_date, "yyyy-MM-dd"), patient.age(self._now().date())
        written = QLocale().toString(born, QLocale.FormatType.LongFormat)  # the month as a word: no mix-up with the day
        known = written if age is not None else patient.birth_date
        self.born_words.setText(f"{written} ({age})" if age is not None and age >= 0 else known)

    def _local(self, born: str) -> str:
        return born_words(Patient("", birth_date=born), self._now().date()).partition(" (")[0]

    def _say(self, label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _say_of(self, line: QLineEdit | None, words: str) -> None:
        """Say beneath a line what is wrong with it, and mark it; nothing is, without one."""
        for one in self._below:
            mark_wrong(one, words if one is line else "")
        if line is not None:
            self._below[line].addWidget(self.problem)
        self._say(self.problem, words)
        self.born_words.setHidden(line is self.born)  # whose place it takes

    def _problem_words(self, problem: EntryProblem) -> str:
        return {
            EntryProblem.NO_FAMILY: self.tr("Enter the family name."),
            EntryProblem.NOT_A_DATE: self.tr("Write the birth date as {0}, or the year alone.").format(
                day_format_words(QLocale())
            ),
            EntryProblem.NO_SUCH_DAY: self.tr(
                "There is no day {0}. Write the birth date as {1}, or the year alone."
            ).format(self.born.text().strip(), day_format_words(QLocale())),
            EntryProblem.NOT_BORN_YET: self.tr("The birth date lies in the future."),
        }[problem]

    def _likeness_words(self, likeness: Likeness) -> str:
        return {
            Likeness.IDENTIFIER: self.tr("Same number"),
            Likeness.NAME_AND_BIRTH_DATE: self.tr("Same name and birth date"),
            Likeness.FAMILY_AND_BIRTH_DATE: self.tr("Same family name and birth date"),
            Likeness.GIVEN_AND_BIRTH_DATE: self.tr("Same given name and birth date"),
            Likeness.NAME: self.tr("Same name; a birth date is missing"),
        }[likeness]

    def _lay_out(self) -> None:
        form = QFormLayout()
        self._below[self.family].addWidget(self.problem)
        self._below[self.born].addWidget(self.born_words)
        for name, field in (
            (self.tr("&Family name"), self.family),
            (self.tr("&Given names"), self.given),
            (self.tr("&Birth date"), self.born),
            (self.tr("G&ender"), self.gender),
            (self.tr("&Phone"), self.phone),
            (self.tr("&Address"), self.address),
            (self.tr("&Identifier"), self.identifier),
        ):
            label = PlainLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name.replace("&", ""))
            if isinstance(field, QLineEdit) and field in self._below:
                form.addRow(label, self._below[field])
            else:
                form.addRow(label, field)
        buttons = QDialogButtonBox()
        buttons.addButton(self.use_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.use_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        # Qt would ask for the height that the words take at the least width; the form sees to its own, see _fit.
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.addLayout(form)
        layout.addWidget(self.warning)
        layout.addLayout(self.matches)
        layout.addWidget(buttons)


def _column(line: QLineEdit) -> QVBoxLayout:
    """A line, and room for words beneath it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(line)
    return column
