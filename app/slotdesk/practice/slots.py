"""The times that can be proposed: where they lie, which are free, and the ids that name them.

Source: FHIR R4, datatype id (up to 64 letters, digits, dots and hyphens).
"""

import re
from bisect import bisect_left, bisect_right
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from .clinic import Clinic, Service, build_clinic
from .opening import OpenSpan, open_spans
from .store import Store

WEEKS = 12


class Slot(NamedTuple):
    """A time at which one service can begin; half open, in seconds since 1970."""

    start: int
    practitioner: str
    service: str
    site: str
    end: int

    @property
    def id(self) -> str:
        """The id of the proposed appointment; it says all there is, so nothing needs to be kept."""
        begin = datetime.fromtimestamp(self.start, UTC)
        parts = (self.practitioner[5:], self.service[4:], self.site[4:])
        return f"slot-{'-'.join(parts)}-{begin:%Y%m%dT%H%MZ}"


_SLOT_ID = re.compile(r"slot-(\d\d)-(\d\d)-(\d)-(\d{8}T\d{4})Z")


def step_minutes(service: Service) -> int:
    """How far apart two proposals of a service begin."""
    if service.minutes <= 30:
        return service.minutes
    return 20 if service.minutes % 20 == 0 and service.minutes < 60 else 30


def _cut(clinic: Clinic, span: OpenSpan) -> list[Slot]:
    found: list[Slot] = []
    for key in span.services:
        service = clinic.services[key]
        length, step = service.minutes * 60, step_minutes(service) * 60
        starts = range(span.start, span.end - length + 1, step)
        found.extend(Slot(start, span.practitioner, key, span.site, start + length) for start in starts)
    return found


@lru_cache(maxsize=4)
def _calendar(seed: int, monday: date) -> tuple[dict[str, list[OpenSpan]], list[Slot]]:
    """Working time by practitioner, and every slot in it, sorted; both shared and not to be changed."""
    clinic = build_clinic(seed)
    weeks = [monday + timedelta(weeks=week) for week in range(WEEKS)]
    spans = {
        practitioner.id: [span for week in weeks for span in open_spans(clinic, practitioner, week)]
        for practitioner in clinic.practitioners.values()
    }
    return spans, sorted(slot for found in spans.values() for span in found for slot in _cut(clinic, span))


def _between(slots: list[Slot], start: int, end: int) -> list[Slot]:
    found = slots[bisect_left(slots, (start,)) : bisect_right(slots, (end,))]
    return [slot for slot in found if slot.end <= end]


class Availability:
    """All possible slots of the twelve weeks from ``monday``, and which of them are free."""

    def __init__(self, clinic: Clinic, store: Store, monday: date) -> None:
        self._clinic = clinic
        self._store = store
        self._spans, self._slots = _calendar(clinic.seed, monday)
        self._cached: tuple[tuple[object, ...], list[Slot]] | None = None
        self.first = min(slot.start for slot in self._slots)
        self.last = max(slot.end for slot in self._slots)

    def resolve(self, slot_id: str) -> Slot | None:
        """The slot that an id names, free or not; None when there never was such a proposal."""
        match = _SLOT_ID.fullmatch(slot_id)
        if match is None:
            return None
        practitioner, service, site, text = match.groups()
        try:
            start = int(datetime.strptime(text, "%Y%m%dT%H%M").replace(tzinfo=UTC).timestamp())
        except ValueError:
            return None  # such as the 31st of June
        wanted = (start, f"prac-{practitioner}", f"svc-{service}", f"loc-{site}")
        index = bisect_left(self._slots, wanted)
        found = self._slots[index] if index < len(self._slots) else None
        return found if found is not None and found[:4] == wanted else None

    def open_span(self, practitioner: str, start: int, end: int) -> OpenSpan | None:
        """The working time of a practitioner that holds a whole span, free or not."""
        spans = self._spans.get(practitioner, [])
        return next((span for span in spans if span.start <= start and end <= span.end), None)

    def free(self, earliest: int, start: int, end: int) -> list[Slot]:
        """The free slots that begin at or after ``start`` and ``earliest`` and end by ``end``, in order of time."""
        free = self._current(start, end)
        return free[bisect_left(free, (earliest,)) :] if earliest > start else free

    def all(self, earliest: int, start: int, end: int) -> list[Slot]:
        """What ``free`` would give if nothing were taken."""
        return _between(self._slots, max(earliest, start), end)

    def _current(self, start: int, end: int) -> list[Slot]:
        # Without a lock, for the reason given in PracticeState.patients.
        state, cached = (self._store.revision(), start, end), self._cached
        if cached is None or cached[0] != state:
            cached = self._cached = (state, self._compute_free(start, end))
        return cached[1]

    def _compute_free(self, first: int, last: int) -> list[Slot]:
        busy: dict[str, list[tuple[int, int]]] = {key: [] for key in self._clinic.practitioners}
        for practitioner, start, end in self._store.occupied(first, last):
            busy[practitioner].append((start, end))
        starts: dict[str, list[int]] = {}
        ends: dict[str, list[int]] = {}
        for key, spans in busy.items():
            spans.sort()
            starts[key] = [start for start, _ in spans]
            ends[key] = [end for _, end in spans]
        free: list[Slot] = []
        for slot in _between(self._slots, first, last):
            # Busy spans of one practitioner never overlap, so the last one to begin before the slot's end decides.
            index = bisect_left(starts[slot.practitioner], slot.end) - 1
            if index < 0 or ends[slot.practitioner][index] <= slot.start:
                free.append(slot)
        return free
