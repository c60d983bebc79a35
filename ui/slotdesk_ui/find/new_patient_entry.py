"""What is typed into the short form for a new patient, read and checked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from slotdesk.domain.patient import HumanName, Patient
from slotdesk.services.patient_query import read_patient_query
from slotdesk_ui.find.typed_choices import identifier_of

_PARTIAL_DATE = re.compile(r"^\d{4}(-(0[1-9]|1[0-2]))?$")
_LOOKS_LIKE_A_DATE = re.compile(r"^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$")


class EntryProblem(Enum):
    """Why an entry can't become a patient."""

    NO_FAMILY = "no-family"
    NOT_A_DATE = "not-a-date"
    NO_SUCH_DAY = "no-such-day"
    NOT_BORN_YET = "not-born-yet"


@dataclass(frozen=True, slots=True)
class NewPatientEntry:
    """The short form as text. `born` is a date in the local form, or a year, or year and month.

    `today` tells the century of a birth date whose year has two digits.
    """

    family: str = ""
    given: str = ""
    born: str = ""
    gender: str = ""
    phone: str = ""
    address: str = ""
    identifier: str = ""
    today: date | None = None

    @classmethod
    def guess(cls, text: str, *, day_first: bool, today: date | None = None) -> NewPatientEntry:
        """What the search line tells: `Family, given` or `given Family`, birth date, number."""
        query = read_patient_query(text, day_first=day_first, today=today)
        names = [name if name != name.lower() else name.capitalize() for name in query.names]
        head = text.partition(",")[0].split()
        count = sum(1 for word in head if not any(one.isdigit() for one in word))
        has_comma = "," in text and 0 < count < len(names)
        family, given = (names[:count], names[count:]) if has_comma else (names[-1:], names[:-1])
        return cls(" ".join(family), " ".join(given), query.birth_date, identifier=query.identifier)

    def birth_date(self, *, day_first: bool) -> str:
        """The birth date as FHIR writes it; empty where it can't be read."""
        text = self.born.strip()
        if _PARTIAL_DATE.match(text):
            return text
        query = read_patient_query(text, day_first=day_first, today=self.today)
        return query.birth_date if len(text.split()) == 1 else ""

    def problem(self, today: date, *, day_first: bool) -> EntryProblem | None:
        """What keeps it from being used."""
        if not _one_line(self.family):
            return EntryProblem.NO_FAMILY
        if self.born.strip():
            born = self.birth_date(day_first=day_first)
            if not born:
                looks_like_one = _LOOKS_LIKE_A_DATE.match(self.born.strip())
                return EntryProblem.NO_SUCH_DAY if looks_like_one else EntryProblem.NOT_A_DATE
            if born > today.isoformat()[: len(born)]:
                return EntryProblem.NOT_BORN_YET
        return None

    def patient(self, *, day_first: bool) -> Patient:
        """The patient, whom no server knows yet."""
        number = identifier_of(self.identifier)
        return Patient(
            "",
            (HumanName(_one_line(self.family), tuple(self.given.split())),),
            self.birth_date(day_first=day_first),
            self.gender,
            (number,) if number else (),
            _one_line(self.address),
            _one_line(self.phone),
        )


def _one_line(text: str) -> str:
    """Text without the line breaks that come along when it is pasted."""
    return " ".join(text.split())
