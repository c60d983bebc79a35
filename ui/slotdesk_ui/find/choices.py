"""What the server's directory holds, as choices for the look-up fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from slotdesk.domain.directory import DirectoryEntry
from slotdesk.domain.patient import Patient
from slotdesk.services.directory import CodeChoice
from slotdesk.services.look_alikes import folded
from slotdesk_ui.date_forms import day_format
from slotdesk_ui.widgets.choice import Choice
from slotdesk_ui.words import gender_words


def born_words(patient: Patient, today: date) -> str:
    """Birth date in the local form and age, as `12/03/1980 (46)`; empty where it is not known."""
    age = patient.age(today)
    if age is None:
        return patient.birth_date
    locale = QLocale()
    born = locale.toString(QDate.fromString(patient.birth_date, "yyyy-MM-dd"), day_format(locale))
    return f"{born} ({age})"


def patient_detail(patient: Patient, today: date) -> str:
    """What tells a patient from others of the same name, in one line; where it is broken, no line begins with a dot."""
    identifier = patient.identifiers[0].value if patient.identifiers else ""
    parts = (born_words(patient, today), gender_words(patient.gender), identifier, patient.address)
    return "\N{NO-BREAK SPACE}· ".join(part for part in parts if part)


def patient_choices(patients: Sequence[Patient], today: date) -> list[Choice]:
    """Patients to pick from; those who share a name, or name and birth date, with another are warned about."""
    names = Counter(folded(patient.name) for patient in patients)
    twins = Counter((folded(patient.name), patient.birth_date) for patient in patients)
    return [
        Choice(
            patient.reference,
            patient.name,
            patient_detail(patient, today),
            _patient_warning(patient, names[folded(patient.name)], twins[(folded(patient.name), patient.birth_date)]),
            patient,
        )
        for patient in patients
    ]


def entry_choices(entries: Iterable[DirectoryEntry]) -> list[Choice]:
    """Practitioners, places and organisations to pick from."""
    return [Choice(entry.reference.relative, entry.name, entry.detail, "", entry.reference) for entry in entries]


def code_choices(codes: Iterable[CodeChoice]) -> list[Choice]:
    """Visit types and specialties to pick from."""
    return [Choice(code.coding.token, code.label, code.detail, "", code.coding) for code in codes]


def new_patient_choice(patient: Patient, today: date) -> Choice:
    """Somebody whom no server knows yet, as entered at the desk."""
    warning = QCoreApplication.translate("PatientChoices", "New: goes to the clinic with the booking")
    key = f"new {patient.name} {patient.birth_date}"
    return Choice(key, patient.name, patient_detail(patient, today), warning, patient)


def _patient_warning(patient: Patient, same_name: int, same_birth_date: int) -> str:
    translate = QCoreApplication.translate
    if patient.deceased:
        return translate("PatientChoices", "Recorded as deceased")
    if not patient.active:
        return translate("PatientChoices", "Record is not in use")
    if same_birth_date > 1:
        return translate("PatientChoices", "{0} have this name and birth date: ask for number and address").format(
            same_birth_date
        )
    if same_name > 1:
        return translate("PatientChoices", "{0} patients have this name: ask for the birth date").format(same_name)
    return ""
