"""The ``timing`` of ``$find``: days of the week, times of the day and a period that the patient prefers.

Source: FHIR R4, Timing; value set event-timing.
"""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .codes import Json
from .outcome import Issue, RequestRefused, warning
from .times import SearchTime

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Minutes after midnight, half open, for the parts of a day that a clinic can be open in.
_PARTS = {
    "MORN": (6 * 60, 12 * 60),
    "MORN.early": (6 * 60, 9 * 60),
    "MORN.late": (9 * 60, 12 * 60),
    "NOON": (11 * 60 + 30, 13 * 60 + 30),
    "AFT": (12 * 60, 18 * 60),
    "AFT.early": (12 * 60, 15 * 60),
    "AFT.late": (15 * 60, 18 * 60),
    "EVE": (17 * 60, 22 * 60),
    "EVE.early": (17 * 60, 20 * 60),
    "EVE.late": (20 * 60, 22 * 60),
    "NIGHT": (22 * 60, 24 * 60),
}
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?")
_UNUSED = ("event", "code")
_USED = {"dayOfWeek", "timeOfDay", "when", "boundsPeriod", "id", "extension"}
_WINDOW = 60


def _list(repeat: Json, name: str) -> list[str]:
    values = repeat.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise RequestRefused(400, "structure", f"timing: repeat.{name} has to be a list of texts.")
    return values


def check_timing(timing: Json) -> list[Issue]:
    """What of a Timing is not used here.

    Raises:
        RequestRefused: a day or a time that does not exist.
    """
    repeat = timing.get("repeat", {})
    if not isinstance(repeat, dict):
        raise RequestRefused(400, "structure", "timing: repeat has to be an object.")
    wrong_days = [day for day in _list(repeat, "dayOfWeek") if day not in _DAYS]
    wrong_times = [text for text in _list(repeat, "timeOfDay") if not _TIME.fullmatch(text)]
    if wrong_days or wrong_times:
        wrong = (wrong_days + wrong_times)[0]
        raise RequestRefused(400, "value", f"timing: “{wrong[:40]}” is no day of the week or time of day.")
    _bounds(repeat)
    unused = [name for name in _UNUSED if name in timing]
    unused += [f"repeat.{name}" for name in repeat if name not in _USED and not name.startswith("_")]
    unused += [f"repeat.when {part}" for part in _list(repeat, "when") if part not in _PARTS]
    return [warning("not-supported", f"timing: {name[:60]} was not used.") for name in unused]


def _bounds(repeat: Json) -> tuple[SearchTime | None, SearchTime | None]:
    period = repeat.get("boundsPeriod", {})
    if not isinstance(period, dict):
        raise RequestRefused(400, "structure", "timing: boundsPeriod has to be an object.")
    start, end = (
        SearchTime(str(period[key]), "timing: boundsPeriod") if period.get(key) else None for key in ("start", "end")
    )
    return start, end


class PreferredTimes:
    """Tells whether a slot begins at a preferred time of its site's own clock.

    A time of day stands for the hour that begins with it. Different kinds of wish are AND, several days OR;
    times of day and parts of the day are OR.
    """

    def __init__(self, timing: Json) -> None:
        repeat = timing.get("repeat", {})
        self._days = {_DAYS.index(day) for day in _list(repeat, "dayOfWeek")}
        begins = [time.fromisoformat(text[:8]) for text in _list(repeat, "timeOfDay")]
        minutes = [begin.hour * 60 + begin.minute for begin in begins]
        self._spans = [(minute, minute + _WINDOW) for minute in minutes]
        self._spans += [_PARTS[part] for part in _list(repeat, "when") if part in _PARTS]
        self._start, self._end = _bounds(repeat)

    def allow(self, start: int, zone: ZoneInfo) -> bool:
        """Whether a moment (seconds since 1970) is preferred at a place."""
        local = datetime.fromtimestamp(start, UTC).astimezone(zone)
        minute = timedelta(hours=local.hour, minutes=local.minute) // timedelta(minutes=1)
        if self._days and local.weekday() not in self._days:
            return False
        if self._spans and not any(low <= minute < high for low, high in self._spans):
            return False
        if self._start is not None and start < self._start.span(zone)[0]:
            return False
        return self._end is None or start < self._end.span(zone)[1]
