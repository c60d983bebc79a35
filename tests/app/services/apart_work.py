"""What another process is given to do that does not end well; there it is found by the name of this module."""

from __future__ import annotations

import os
import time

from slotdesk.domain.finding import MessageFinding
from slotdesk.wire.exchange import Exchange


def ends(exchange: Exchange) -> tuple[MessageFinding, ...]:
    """Ends the process without a word."""
    os._exit(3)


def lasts(exchange: Exchange) -> tuple[MessageFinding, ...]:
    """Takes longer than anybody waits."""
    time.sleep(600)
    return ()


def fails(exchange: Exchange) -> tuple[MessageFinding, ...]:
    """Goes wrong, and names somebody."""
    raise LookupError("Söderberg")
