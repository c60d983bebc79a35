"""From words on the command line to what the domain talks about."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.coding import ActorKind, Coding, Identifier, Reference

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def moment(text: str) -> datetime:
    """A time with its offset, or a date for its first moment in the zone of this computer."""
    return _local_midnight(_day(text)) if _DAY.fullmatch(text) else _time(text)


def end_of_period(text: str) -> datetime:
    """A time with its offset, or a date for the whole of that day: the first moment of the day after."""
    if not _DAY.fullmatch(text):
        return _time(text)
    try:
        return _local_midnight(_day(text) + timedelta(days=1))
    except OverflowError:
        raise _beyond_the_calendar(text) from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"there is no such day as {text!r}") from None


def _time(text: str) -> datetime:
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a time; write 2026-08-03T09:00+02:00, or 2026-08-03 for the whole day"
        )
    if match.group(1) is None:
        raise argparse.ArgumentTypeError(f"{text!r} has no offset from UTC; write {text}+02:00 or {text}Z")
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"there is no such time as {text!r}") from None
    try:
        found.astimezone(UTC)  # one at the very edge of the calendar can't be compared with others
    except OverflowError:
        raise _beyond_the_calendar(text) from None
    return found


def _local_midnight(day: date) -> datetime:
    try:
        return datetime.combine(day, time.min).astimezone()
    except (OverflowError, ValueError, OSError):
        raise _beyond_the_calendar(day.isoformat()) from None


def _beyond_the_calendar(text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(f"{text!r} is too far away to be reckoned with; write a nearer day")


def code(text: str) -> Coding:
    """A code as `system|code`."""
    try:
        return Coding.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def reference_to(kind: ActorKind | str, *, logical: bool = True) -> Callable[[str], Reference]:
    """A reader of references to one resource type: `Type/id`, a URL that ends so, or `system|value` where allowed."""
    wanted = str(kind)

    def reference(text: str) -> Reference:
        try:
            found = Reference.parse(text)
        except ValueError:
            found = Reference()
        if found.identifier is not None and logical:
            return found
        if found.reference and found.relative.split("/")[0] == wanted:
            return found
        forms = f"{wanted}/id" + (", or an identifier as system|value" if logical else "")
        raise argparse.ArgumentTypeError(f"{text!r} does not name one; write {forms}")

    return reference


def insurance(text: str) -> Reference:
    """A reference to an insurance plan or a coverage."""
    try:
        return Reference.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def identifier(text: str) -> Identifier:
    """An identifier as `system|value`, or a bare value where its system is not known."""
    system, bar, value = text.rpartition("|")
    if not value.strip() or (bar and not system.strip()):
        raise argparse.ArgumentTypeError(f"{text!r} is not an identifier; write system|value")
    return Identifier(system.strip(), value.strip())


def status(text: str) -> AppointmentStatus:
    """A status of an appointment."""
    try:
        return AppointmentStatus(text)
    except ValueError:
        known = ", ".join(AppointmentStatus)
        raise argparse.ArgumentTypeError(f"{text!r} is not a status; there are {known}") from None


def seconds(text: str) -> float:
    """A finite number of seconds, more than 0."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")
    return number
