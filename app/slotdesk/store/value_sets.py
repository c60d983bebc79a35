"""The code lists that come with the program."""

from __future__ import annotations

import json
from functools import cache

from slotdesk.domain.coding import Coding
from slotdesk.store.locations import resource


@cache
def status_reasons() -> tuple[Coding, ...]:
    """The reasons why an appointment stands where it does, above all why it was cancelled.

    Raises:
        FileNotFoundError: the installation is incomplete.

    Source: ITI Scheduling, CodeSystem status-reason (version 1.0.0; `room-unavial` is spelled so there).
    """
    document = json.loads(resource("valuesets/status-reason.json").read_text(encoding="utf-8"))
    return tuple(Coding(document["system"], entry["code"], entry["display"]) for entry in document["codes"])
