"""What a repeated search changes in a calendar that somebody is looking at: as little as is true."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import CalendarModel, Entry

_Shape = tuple[float, float, str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Freed:
    """A stretch of time that an appointment has left, in seconds since the epoch, half open."""

    start_s: float
    end_s: float

    @classmethod
    def by(cls, appointment: Appointment) -> Freed:
        """What an appointment leaves when it is called off or moved away."""
        return cls(appointment.start.timestamp(), appointment.end.timestamp())

    def touches(self, entry: Entry) -> bool:
        """Whether an entry lies there, in whole or in part."""
        return entry.start_s < self.end_s and entry.end_s > self.start_s


def renew(
    model: CalendarModel,
    found: Sequence[Appointment],
    freed: Collection[Freed],
    *,
    had_gone: Collection[int],
    may_take_away: bool,
) -> None:
    """Take over what is found now; what was there keeps its place, and with it cursor, choice, colours and letters.

    What had gone comes back only where time was `freed`: of the rest nobody knows why it had gone. It comes back as it
    is offered now: its old id may be that of what was booked and cancelled. `had_gone` are the numbers of the entries
    that had gone when this was asked for: what went since is not in the answer yet. With `may_take_away` that which is
    not found any more is marked as gone.
    """
    fresh, offered = _compare(model, found)
    back = [
        (entry, one)
        for entry, one in offered
        if entry.gone and entry.index in had_gone and any(span.touches(entry) for span in freed)
    ]
    for entry, one in back:
        if _shape(entry.appointment) == _shape(one):  # else it is the same id, but lies elsewhere
            model.take_over(entry, one)
    model.give_back(entry for entry, _ in back)
    if may_take_away:
        still = {entry.index for entry, _ in offered}
        model.take_away(entry for entry in model.everything if entry.index not in still)
    model.extend(fresh)


def _compare(
    model: CalendarModel, found: Iterable[Appointment]
) -> tuple[list[Appointment], list[tuple[Entry, Appointment]]]:
    """What is new, and what of the old is offered still and how, by its id, else by its looks: ids may be made anew."""
    unknown: list[Appointment] = []
    offered: list[tuple[Entry, Appointment]] = []
    known: set[int] = set()
    for one in found:
        entry = model.by_reference(one.reference)
        if entry is not None and entry.index not in known:
            known.add(entry.index)
            offered.append((entry, one))
        else:
            unknown.append(one)
    if not unknown:
        return [], offered
    alike: dict[_Shape, list[Entry]] = {}
    starts = {one.start.timestamp() for one in unknown}
    for entry in model.everything:
        if entry.start_s in starts and entry.index not in known:
            alike.setdefault(_shape(entry.appointment), []).append(entry)
    for entries in alike.values():
        entries.sort(key=lambda entry: entry.gone)  # what is shown as free is that which is offered still
    fresh = []
    for one in unknown:
        old = alike.get(_shape(one))
        if old:
            offered.append((old.pop(0), one))
        else:
            fresh.append(one)
    return fresh, offered


def _shape(appointment: Appointment) -> _Shape:
    actors = tuple(sorted(one.actor.relative or one.label for one in appointment.participants))
    return appointment.start.timestamp(), appointment.end.timestamp(), appointment.service, actors
