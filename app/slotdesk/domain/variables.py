"""What stands in a kept request for what is different each day and on each server: `{{patient}}`, `{{today+7d}}`."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta, tzinfo

from slotdesk.domain.raw_request import RawRequest

_VARIABLE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_DAY = re.compile(r"today(?:([+-])(\d{1,4})([dw]))?(?:[ T](\d{2}):(\d{2}))?")
_MOMENT = re.compile(r"now(?:([+-])(\d{1,5})(min|h|d|w))?")
_UNITS = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_LONGEST = 1_000_000  # characters; nobody means more, and each of a few could name the next a hundred times
BUILT_IN = ("base", "patient", "patient-id", "today", "today+7d", "today+7d 08:00", "now", "now+1h", "uuid")


class UnknownVariable(ValueError):
    """A request names variables that have no value. `names` are in the order in which they stand there."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


@dataclass(frozen=True, slots=True)
class Variables:
    """Values by name; the own ones go before those that are always there, and may name others.

    Dates are those of `zone`, the clinic's: `today` and `today-3d` are a day, `today+2w 08:00` and `now` a time with
    its offset. `patient` is a reference (`Patient/id`).
    """

    base: str = ""
    patient: str = ""
    zone: tzinfo = UTC
    own: Mapping[str, str] = field(default_factory=dict)
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def value(self, name: str) -> str | None:
        """The value of one variable; None where it has none."""
        if name in self.own:
            return self.own[name]
        known = {"base": self.base.rstrip("/"), "patient": self.patient}
        known["patient-id"] = self.patient.rpartition("/")[2]
        if name in known:
            return known[name] or None
        if name == "uuid":
            return str(uuid.uuid4())
        try:
            return self._day(name) or self._moment(name)
        except (OverflowError, ValueError):  # beyond the calendar, or no time of day
            return None

    def fill(self, text: str) -> str:
        """A text with the values in their places.

        Raises:
            UnknownVariable: at least one has no value, is part of its own, or makes the text longer than anybody sends.
        """
        filling = _Filling(self)
        filled = filling.fill(text)
        if filling.missing:
            raise UnknownVariable(tuple(dict.fromkeys(filling.missing)))
        return filled

    def filled(self, request: RawRequest) -> RawRequest:
        """A request that is ready to be sent.

        Raises:
            UnknownVariable: at least one of it has no value.
        """
        return replace(
            request,
            method=self.fill(request.method),
            url=self.fill(request.url),
            headers=tuple((name, self.fill(value)) for name, value in request.headers),
            body=self.fill(request.body),
        )

    def _day(self, name: str) -> str | None:
        match = _DAY.fullmatch(name)
        if match is None:
            return None
        sign, number, unit, hour, minute = match.groups()
        day = self._local().date() + _shift(sign, number, unit)
        if hour is None:
            return day.isoformat()
        return datetime.combine(day, time(int(hour), int(minute)), self.zone).isoformat()

    def _moment(self, name: str) -> str | None:
        match = _MOMENT.fullmatch(name)
        if match is None:
            return None
        # An hour is an hour also where the clocks change.
        moment = self.clock().astimezone(UTC) + _shift(*match.groups())
        return moment.astimezone(self.zone).replace(microsecond=0).isoformat()

    def _local(self) -> datetime:
        return self.clock().astimezone(self.zone)


class _Filling:
    """One text being filled in: each own value is worked out once, so that a few can't multiply each other."""

    def __init__(self, variables: Variables) -> None:
        self._variables = variables
        self._own: dict[str, str | None] = {}
        self.missing: list[str] = []

    def fill(self, text: str) -> str:
        return _VARIABLE.sub(self._put, text)

    def _put(self, match: re.Match[str]) -> str:
        name = match.group(1)
        value = self._value(name)
        if value is None or len(value) > _LONGEST:
            self.missing.append(name)
            return match.group(0)
        return value

    def _value(self, name: str) -> str | None:
        if name not in self._variables.own:
            return self._variables.value(name)
        if name not in self._own:
            self._own[name] = None  # while it is worked out, it has no value for itself
            self._own[name] = self.fill(self._variables.own[name])
        return self._own[name]


def _shift(sign: str | None, number: str | None, unit: str | None) -> timedelta:
    if sign is None or number is None or unit is None:
        return timedelta(0)
    return (1 if sign == "+" else -1) * int(number) * _UNITS[unit]
