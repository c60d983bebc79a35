"""How long a hold goes on, by whatever clock the server tells it."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from slotdesk.fhir.conversation import http_date
from slotdesk.fhir.read_bundle import Contents
from slotdesk.fhir.read_elements import moment
from slotdesk.fhir.sending import Answer

_LONGEST_HOLD = timedelta(days=366)  # more is not about a hold, and may lie beyond the end of the calendar


def hold_lasts(answer: Answer, contents: Contents, now: datetime, zone: tzinfo) -> timedelta | None:
    """How long the hold goes on from its answer; None where that is not said.

    What the server says is taken as so long after the answer's own Date, so that it does not matter whose clock is
    wrong. An Expires that is not in the future is about caching (RFC 9111, 5.3) and says nothing of a hold.
    """
    since = http_date(answer.headers.get("date", "")) or now
    said = moment(contents.outputs.get("held-until", ""), zone)
    for end in (http_date(answer.headers.get("expires", "")), said[0] if said is not None else None):
        if end is not None and timedelta(0) < end - since <= _LONGEST_HOLD:
            return end - since
    return None
