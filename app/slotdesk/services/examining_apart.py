"""Examines a long message in a process of its own, so that the window goes on meanwhile.

Ten thousand appointments are a million objects: parsing them, indexing their lines, and collecting them as garbage take
seconds each, most of which can't be cut. The process is begun when it is needed and ends with the examination, or where
nobody waits for it any more; its memory goes with it.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import pickle
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from slotdesk.domain.finding import MessageFinding
from slotdesk.wire.exchange import Exchange

Examine = Callable[[Exchange], tuple[MessageFinding, ...]]
# Nothing is inherited: a forked copy of a window would share its display and its locks.
_CONTEXT = multiprocessing.get_context("spawn")
_LOOK_S = 0.02
_PIECE = 128 * 1024
_PATIENCE = 100  # looks, until one that was stopped is gone


class ProcessLost(Exception):
    """The process could not be begun, or ended before its time."""


class ExaminationFailed(Exception):
    """A fault of the examination itself, which it would have here as well. Its words may name a patient."""


async def examine_apart(exchange: Exchange, examine: Examine) -> tuple[MessageFinding, ...]:
    """What `examine`, a function of a module, says of an exchange, told by another process.

    Raises:
        ProcessLost: it has to be done here.
        ExaminationFailed: with the type of what went wrong.
    """
    here, there = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=_work, args=(there, examine), daemon=True)
    try:
        process.start()
    except OSError as error:
        here.close()
        there.close()
        raise ProcessLost from error
    there.close()
    try:
        await _answer(here, process)  # it is there, and reads
        written = pickle.dumps(exchange)
        here.send(len(written))
        for at in range(0, len(written), _PIECE):
            here.send_bytes(written[at : at + _PIECE])
            await asyncio.sleep(0)
        found = await _answer(here, process)
    except (OSError, EOFError, pickle.UnpicklingError) as error:
        raise ProcessLost from error
    finally:
        here.close()
        await _end(process)
    if isinstance(found, str):
        raise ExaminationFailed(found)
    if not isinstance(found, tuple):
        raise ProcessLost
    return found


async def _answer(here: Connection, process: BaseProcess) -> object:
    """What the process says next; looked for now and then, since pipes can't be waited for on every system."""
    while not here.poll():
        if process.exitcode is not None and not here.poll():  # it may have said it just before its end
            raise EOFError
        await asyncio.sleep(_LOOK_S)
    said: object = here.recv()
    return said


async def _end(process: BaseProcess) -> None:
    process.kill()
    for _ in range(_PATIENCE):
        if process.exitcode is not None:
            process.close()
            return
        await asyncio.sleep(_LOOK_S)


def _work(there: Connection, examine: Examine) -> None:
    """What the other process does. Where nobody listens any more, it ends in silence."""
    with contextlib.suppress(OSError, EOFError, KeyboardInterrupt):
        there.send(True)
        left, pieces = there.recv(), []
        while left > 0:
            pieces.append(there.recv_bytes())
            left -= len(pieces[-1])
        try:
            found = examine(pickle.loads(b"".join(pieces)))  # noqa: S301  # from the window that began this process
        except Exception as problem:  # not to be printed: its words may hold what is in the message
            there.send(type(problem).__name__)
        else:
            there.send(found)
