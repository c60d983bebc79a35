"""HAR files, written and read in turns with others on the loop: they may have a hundred megabytes."""

from __future__ import annotations

import asyncio
import codecs
import json
import time
from collections.abc import Sequence
from pathlib import Path

from slotdesk import __version__
from slotdesk.store.private_file import replacing_private
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.har import MOST_BYTES, HarUnreadable, har_exchanges, har_pieces

_SLICE_S = 0.006
_GULP = 1024 * 1024


async def save_har(path: Path, exchanges: Sequence[Exchange]) -> None:
    """Write these as they are, for whoever wrote them alone.

    Raises:
        OSError: it can't be written; what was there stays, also where this is cancelled.
    """
    turns = _Turns()
    with replacing_private(path) as file:
        for piece in har_pieces(exchanges, __version__):
            for at in range(0, len(piece), _GULP):
                file.write(piece[at : at + _GULP])
                await turns.pause()


async def open_har(path: Path) -> list[Exchange]:
    """The exchanges of a file.

    Raises:
        OSError: it can't be read.
        HarUnreadable: it is no HAR, or too large.
    """
    turns, pieces, size, decoder = _Turns(), [], 0, None
    with path.open("rb") as file:
        while piece := file.read(_GULP):
            decoder = decoder or codecs.getincrementaldecoder(json.detect_encoding(piece))("replace")
            pieces.append(decoder.decode(piece))
            size += len(piece)
            if size > MOST_BYTES:
                raise HarUnreadable("too large")
            await turns.pause()
    found = []
    for exchange in har_exchanges("".join(pieces), path.name):
        found.append(exchange)
        await turns.pause()
    return found


class _Turns:
    """Lets others have their turn every few milliseconds."""

    def __init__(self) -> None:
        self._end = time.perf_counter() + _SLICE_S

    async def pause(self) -> None:
        """Pause if it has been long enough."""
        if time.perf_counter() >= self._end:
            await asyncio.sleep(0)
            self._end = time.perf_counter() + _SLICE_S
