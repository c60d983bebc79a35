"""What else there is when a time has gone: the nearest of what was found already."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

from slotdesk.domain.appointment import Appointment


def nearest(found: Iterable[Appointment], gone: Appointment, count: int = 5) -> list[Appointment]:
    """The candidates nearest in time to one that has gone: with the same practitioner or for the same service.

    Of two equally near ones, that with the same practitioner comes first. They come in order of time.
    """
    service, practitioner = gone.service, _practitioner(gone)
    moment = gone.start.timestamp()

    def distance(one: Appointment) -> tuple[float, bool]:
        return abs(one.start.timestamp() - moment), _practitioner(one) != practitioner

    fitting = (
        one
        for one in found
        if one.reference != gone.reference
        and (not service or one.service == service or (practitioner and _practitioner(one) == practitioner))
    )
    return sorted(heapq.nsmallest(count, fitting, key=distance), key=lambda one: one.start)


def _practitioner(of: Appointment) -> str:
    return of.practitioner.actor.relative if of.practitioner else ""
