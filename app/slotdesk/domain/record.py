"""One line of the journal: an intent, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from slotdesk.domain.intent import Intent, IntentFate


@dataclass(frozen=True, slots=True)
class Record:
    """An intent as the journal keeps it. Times are UTC by this computer's clock.

    `result` is the reference of the appointment as it stands now, `reason` a code of Reason or an HTTP status where it
    is not done, `owner` the process that wrote it, `note` what somebody wrote who closed it by hand.
    """

    id: str
    intent: Intent
    fate: IntentFate
    written: datetime
    changed: datetime
    owner: str = ""
    result: str = ""
    reason: str = ""
    note: str = ""


def known_starts(records: Iterable[Record]) -> dict[tuple[str, str], datetime]:
    """When each appointment starts, by server and reference, as far as all the records that know it agree.

    What was refused by its id alone has no time of its own, and was held or asked for before more often than not.
    """
    found: dict[tuple[str, str], set[datetime]] = {}
    for record in records:
        intent = record.intent
        start = intent.to_start or intent.start
        if start is not None:
            for reference in {intent.reference, record.result} - {""}:
                found.setdefault((intent.base_url, reference), set()).add(start)
    return {key: starts.pop() for key, starts in found.items() if len(starts) == 1}
