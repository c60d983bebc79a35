"""All faults that one request meets, put together."""

import asyncio

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..call import Call, Message, Reply
from ..practice_state import PracticeState
from .fault import Fault
from .fault_kind import Cut
from .looped_pages import LoopedPages


class Harm:
    """What happens to one request beside what it asks for; nothing where ``faults`` is empty."""

    def __init__(self, faults: tuple[Fault, ...], state: PracticeState, pages: LoopedPages) -> None:
        self._faults = faults
        self._state = state
        self._pages = pages

    async def delay(self) -> None:
        """Wait as long as the slowest fault wants."""
        waits = [fault.kind.delay_ms(fault.argument) for fault in self._faults if fault.kind.delay_ms is not None]
        if waits:
            await asyncio.sleep(max(waits) / 1000)

    def instead(self) -> Reply | None:
        """The answer in place of any deed, or None."""
        for fault in self._faults:
            if fault.kind.instead is not None:
                return fault.kind.instead(fault.argument)
        return None

    def before(self, call: Call) -> None:
        """Change what the request will find."""
        for fault in self._faults:
            if fault.kind.before is not None:
                fault.kind.before(call, self._state)

    def reply(self, call: Call, reply: Reply) -> Reply:
        """The answer in place of the one that was given."""
        for fault in self._faults:
            if fault.kind.reply is not None:
                reply = fault.kind.reply(fault.argument, call, reply, self._pages)
        return reply

    def message(self, message: Message) -> Message:
        """What is sent of an answer."""
        for fault in self._faults:
            if fault.kind.message is not None:
                message = fault.kind.message(message)
        return message

    def cuts(self, when: Cut) -> bool:
        """Whether the connection is cut at this point."""
        return any(fault.kind.cut is when for fault in self._faults)


class CutConnection(Response):
    """Ends the connection in place of an answer; the server's protocol has put the means into the scope."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - nothing is sent
        """Cut, and wait until the server has noticed, or it would send an error of its own."""
        scope["state"]["cut"]()
        while (await receive())["type"] != "http.disconnect":
            continue
