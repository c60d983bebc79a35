"""What is known of an appointment before something is asked for it, for the record of bookings."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.coding import Reference
from slotdesk.domain.errors import SchedulingError

if TYPE_CHECKING:
    from slotdesk.fhir.client import SchedulingClient


async def known_of(
    client: SchedulingClient, reference: Reference, patience_s: float | None = None
) -> Appointment | Reference:
    """The appointment as the server shows it, which tells its time; the bare reference where that can't be had.

    With `patience_s` it is not waited for any longer. What is shown under another id is not what is asked for, and its
    id must not stand in the record in place of the one that was sent.
    """
    try:
        async with asyncio.timeout(patience_s):
            shown = await client.appointment(reference)
    except (SchedulingError, TimeoutError):
        return reference
    return shown if shown.reference == reference.relative else reference
