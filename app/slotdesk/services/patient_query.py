"""What a scheduler types when looking for a patient, told apart into names, birth date and identifier."""

from __future__ import annotations

import re
from datetime import date

from slotdesk.domain.directory import PatientQuery

_DATE = re.compile(r"^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")


def read_patient_query(text: str, *, day_first: bool = True, today: date | None = None) -> PatientQuery:
    """Tell names, a birth date and an identifier apart.

    A date is `1980-03-01`, `19800301`, `1.3.1980` or `1/3/1980`; `day_first` says which of day and month comes first
    where both could. With `today`, a year may have two digits, as in `1.3.80`: the last such year that is not in the
    future, since nobody is born there. Any other word with a digit in it, or with a `|`, is an identifier. The rest are
    names.
    """
    names: list[str] = []
    birth_date = identifier = ""
    for word in text.replace(",", " ").split():
        born = _read_date(word, day_first, today)
        if born and not birth_date:
            birth_date = born.isoformat()
        elif "|" in word or any(character.isdigit() for character in word):
            identifier = word
        else:
            names.append(word)
    return PatientQuery(tuple(names), birth_date, identifier)


def _read_date(word: str, day_first: bool, today: date | None) -> date | None:
    if compact := _COMPACT.match(word):
        year, month, day = (int(part) for part in compact.groups())
    elif match := _DATE.match(word):
        first, second, third = match.groups()
        if len(first) == 4:
            year, month, day = int(first), int(second), int(third)
        elif len(third) == 4 or (today is not None and len(third) == 2):
            day, month = (int(first), int(second)) if day_first else (int(second), int(first))
            year = int(third)
        else:
            return None
        if today is not None and len(third) == 2 and len(first) != 4:
            year += today.year // 100 * 100
            year -= 100 if (year, month, day) > (today.year, today.month, today.day) else 0
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
