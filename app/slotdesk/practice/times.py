"""FHIR dates and times as seconds since 1970."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from .outcome import RequestRefused

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)")
# Some clients leave the seconds out or send the plus of an offset unescaped, which arrives as a space.
_SEARCH_TIME = re.compile(
    r"(?P<date>\d{4}(-\d\d(-\d\d)?)?)(T(?P<time>\d\d:\d\d)(:(?P<seconds>\d\d)(\.\d{1,9})?)?"
    r"(?P<offset>Z|[+ -]\d\d:\d\d)?)?"
)


def read_instant(text: object, name: str) -> int:
    """Seconds since 1970 of a dateTime that has a time and an offset.

    Raises:
        RequestRefused: it is anything else; the sentence names the element ``name``.
    """
    if isinstance(text, str) and _INSTANT.fullmatch(text):
        try:
            return int(datetime.fromisoformat(text[:19] + text[19:].lstrip(".0123456789")).timestamp())
        except (ValueError, OverflowError):
            pass  # such as the 31st of June: the sentence below says what is wanted
    raise RequestRefused(
        400,
        "value",
        f"{name} has to be a date and time with an offset, such as 2026-11-23T08:00:00+01:00, not “{str(text)[:40]}”.",
    )


class SearchTime:
    """A date or time of a search parameter: a span whose length is its precision."""

    def __init__(self, text: str, name: str) -> None:
        self._text = text
        self._name = name
        match = _SEARCH_TIME.fullmatch(text)
        if match is None:
            raise self._refused()
        self._match = match
        self.span(ZoneInfo("UTC"))

    def _refused(self) -> RequestRefused:
        return RequestRefused(
            400,
            "value",
            f"{self._name} has to be a date or a date and time with an offset, such as ge2026-11-23, "
            f"not “{self._text[:40]}”.",
        )

    def span(self, zone: ZoneInfo) -> tuple[int, int]:
        """The span in seconds since 1970, half open; what has no offset is meant in ``zone``."""
        try:
            first, after = self._moments(zone)
            return int(first.timestamp()), int(after.timestamp())
        except (ValueError, OverflowError) as error:
            raise self._refused() from error

    def days(self) -> tuple[date, date]:
        """The span in whole days, half open."""
        parts = [int(part) for part in self._match["date"].split("-")]
        if len(parts) == 3:
            day = date(*parts)
            return day, day + timedelta(days=1)
        if len(parts) == 2:
            first = date(parts[0], parts[1], 1)
            return first, (first + timedelta(days=32)).replace(day=1)
        return date(parts[0], 1, 1), date(parts[0] + 1, 1, 1)

    def _moments(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        if not self._match["time"]:
            first, after = self.days()
            midnight = datetime.min.time()
            return datetime.combine(first, midnight, zone), datetime.combine(after, midnight, zone)
        offset = (self._match["offset"] or "").replace(" ", "+")
        seconds = self._match["seconds"]
        moment = datetime.fromisoformat(f"{self._match['date']}T{self._match['time']}:{seconds or '00'}{offset}")
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=zone)
        return moment, moment + timedelta(seconds=1 if seconds else 60)


_PREFIXES = ("eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap")


def split_prefix(text: str) -> tuple[str, str]:
    """The comparison prefix of a date parameter (eq when there is none) and the rest."""
    return (text[:2], text[2:]) if text[:2] in _PREFIXES else ("eq", text)


def compares(prefix: str, start: float, end: float, low: float, high: float) -> bool:
    """Whether the half open span ``start, end`` of a resource stands to ``low, high`` as the prefix says.

    Source: FHIR R4, search, 3.1.1.4.3.
    """
    inside = low <= start and end <= high
    if prefix in {"eq", "ap"}:
        return inside
    if prefix == "ne":
        return not inside
    if prefix == "sa":
        return start >= high
    if prefix == "eb":
        return end <= low
    if prefix == "gt":
        return end > high
    if prefix == "lt":
        return start < low
    return end > high or inside if prefix == "ge" else start < low or inside
