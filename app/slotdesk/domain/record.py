"""One line of the journal: an intent, and what became of it."""

from __future__ import annotations

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
