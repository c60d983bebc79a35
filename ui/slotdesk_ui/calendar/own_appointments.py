"""How the patient's own appointments lie in a day's column: around hours that no clock shows, under what has gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.time_axis import TimeAxis

_LOWEST_PX = 14


def own_pieces(appointment: Appointment, axis: TimeAxis, day: date) -> list[tuple[float, float]]:
    """From where to where on the axis it lies: two pieces where the clocks skip an hour in between."""
    start, end = axis.position(appointment.start, day), axis.end_position(appointment.end, day)
    pieces = []
    for void in axis.voids(day):
        if start < void.start and void.end < end:
            pieces.append((start, void.start))
            start = void.end
    return [*pieces, (start, end)]


def own_rects(
    appointment: Appointment, axis: TimeAxis, day: date, width_px: int, left_px: int, px_per_minute: float
) -> list[QRect]:
    """Where it is painted in a column of this width, from the axis' beginning on.

    `left_px` is what the hours of the place's own clocks take: it lies beside them, never over them.
    """
    left = 1 + left_px
    rects = []
    for start, end in own_pieces(appointment, axis, day):
        top, bottom = round(start * px_per_minute), round(end * px_per_minute)
        rects.append(QRect(left, top, width_px - 2 - left, max(bottom - top, _LOWEST_PX)))
    return rects


def told_by_own(entries: Sequence[Entry], own: Sequence[Appointment]) -> bool:
    """Whether all these times have gone and meet what the patient has then: that says enough, in their place."""
    return all(
        entry.gone and any(one.start.timestamp() < entry.end_s and entry.start_s < one.end.timestamp() for one in own)
        for entry in entries
    )
