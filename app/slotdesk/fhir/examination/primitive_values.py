"""Whether a primitive value is written as its type demands.

Source: FHIR R4, 2.24.0.1 primitive types, with the regular expressions given there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

_YEAR = r"(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
_DATE = rf"{_YEAR}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"
_DAY = rf"{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?"
_ZONE = r"(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
_FORMS: Final = {
    name: re.compile(pattern)
    for name, pattern in {
        "canonical": r"\S+",
        "code": r"[^\s]+(?:\s[^\s]+)*",
        "date": _DATE,
        "dateTime": rf"{_DATE}|{_DAY}T{_CLOCK}{_ZONE}",
        "id": r"[A-Za-z0-9\-.]{1,64}",
        "instant": rf"{_DAY}T{_CLOCK}{_ZONE}",
        "oid": r"urn:oid:[0-2](?:\.(?:0|[1-9][0-9]*))+",
        "time": _CLOCK,
        "uri": r"\S+",
        "url": r"\S+",
        "uuid": r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    }.items()
}
_UNZONED = re.compile(rf"{_DAY}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\.[0-9]+)?)?")
_BASE64 = re.compile(r"[0-9A-Za-z+/=\s]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_TIME = 64  # characters
_MOST = 2**31 - 1
_LEAST: Final = {"integer": -(2**31), "unsignedInt": 0, "positiveInt": 1}


def broken(type_name: str, value: Any) -> str:
    """The id of the rule that a value breaks as one of the type; empty where it breaks none."""
    if type_name == "boolean":
        return "" if isinstance(value, bool) else "wrong-type"
    if type_name in _LEAST or type_name == "decimal":
        return _broken_number(type_name, value)
    if not isinstance(value, str):
        return "wrong-type"
    judge = _STRINGS.get(type_name)
    if judge is not None:
        return "" if judge(value) else "wrong-form"
    form = _FORMS[type_name]
    if form.fullmatch(value) is None:
        zoned = type_name not in {"instant", "dateTime"} or _UNZONED.fullmatch(value) is None
        return "wrong-form" if zoned else "no-offset"
    if type_name in {"date", "dateTime", "instant"} and not is_date(value[:10]):
        return "wrong-form"
    return ""


def is_date(written: str) -> bool:
    """Whether the calendar has a date; a month or a year alone is one."""
    if len(written) < len("2026-01-01"):
        return True
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


def _broken_number(type_name: str, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "wrong-type"
    if type_name == "decimal":
        return ""
    if not isinstance(value, int):
        return "wrong-type"
    return "" if _LEAST[type_name] <= value <= _MOST else "wrong-form"


def _is_text(value: str) -> bool:
    return bool(value.strip()) and _CONTROL.search(value) is None


def _is_base64(value: str) -> bool:
    return _BASE64.fullmatch(value) is not None and len("".join(value.split())) % 4 == 0


_STRINGS: Final[dict[str, Callable[[str], bool]]] = {
    "string": _is_text,
    "markdown": _is_text,
    "base64Binary": _is_base64,
    "xhtml": lambda value: bool(value),  # its content is for `narrative`
}


def moment(written: object) -> datetime | None:
    """A time with its offset; None where it has none, or is no time."""
    if not isinstance(written, str) or len(written) > _LONGEST_TIME:
        return None
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def is_before(start: str, end: str) -> bool:
    """Whether one time is before another; also where that can't be said."""
    first, last = moment(start), moment(end)
    return first is None or last is None or first < last
