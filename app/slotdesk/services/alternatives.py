"""What else there is when a time has gone: the nearest of what was found already."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable

from slotdesk.domain.appointment import Appointment


def nearest(
    found: Iterable[Appointment],
    gone: Appointment,
    count: int = 5,
    clashes: Callable[[Appointment], bool] = lambda _: False,
) -> list[Appointment]:
    """The candidates nearest in time to one that has gone: with the same practitioner or for the same service.

    The nearest comes first. Those for the same service come before all others, of two equally near ones that with the
    same practitioner, and last of all what `clashes` with something that the patient has. Whoever has that time has its
    practitioner: nothing of theirs that overlaps it is offered.
    """
    service, practitioner = gone.service, _practitioner(gone)
    moment = gone.start.timestamp()

    def distance(one: Appointment) -> tuple[bool, bool, float, bool]:
        is_other = one.service != service
        return clashes(one), is_other, abs(one.start.timestamp() - moment), _practitioner(one) != practitioner

    fitting = (
        one
        for one in found
        if one.reference != gone.reference
        and not (practitioner and _practitioner(one) == practitioner and _takes_of(one, gone))
        and (not service or one.service == service or (practitioner and _practitioner(one) == practitioner))
    )
    return heapq.nsmallest(count, fitting, key=distance)


def _takes_of(one: Appointment, gone: Appointment) -> bool:
    """Whether they overlap without being alike: the same once more is room in a group."""
    is_alike = (one.start, one.end, one.service) == (gone.start, gone.end, gone.service)
    return one.start < gone.end and gone.start < one.end and not is_alike


def _practitioner(of: Appointment) -> str:
    return of.practitioner.actor.relative if of.practitioner else ""
