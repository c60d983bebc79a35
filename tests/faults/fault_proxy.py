"""A proxy on loopback, on real sockets, that does to each exchange what a plan says.

It stands in front of one server. One request to a connection: a client that wants another one connects again.
"""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Self

from faults.fault import Fault, Plan, is_change, nothing
from faults.message import Message, made, read_message

_OVERTAKING_S = 0.25
_JSON = "application/fhir+json"


class FaultProxy:
    """Runs in a thread of this process, for use with ``with``. `url` is the FHIR base to give to a client.

    `late_s` is how long a LATE request is kept back: longer than the client's patience. `counts` says how often each
    fault was done, by whether the exchange was a change. `kill` ends the client at once.
    """

    def __init__(
        self,
        server_url: str,
        plan: Plan = nothing,
        *,
        seed: int = 1,
        late_s: float = 1.5,
        kill: Callable[[], None] = lambda: None,
    ) -> None:
        host, _, port = server_url.split("/")[2].rpartition(":")
        self._server = (host, int(port))
        self._root = server_url.split("/", 3)[3]
        self.plan = plan
        self.late_s = late_s
        self._kill = kill
        self.counts: Counter[tuple[Fault, bool]] = Counter()
        self._chance = random.Random(seed)
        self._earlier: dict[str, bytes] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-proxy", daemon=True)
        self._listener: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.url = ""

    def __enter__(self) -> Self:
        self._thread.start()
        port = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)
        self.url = f"http://127.0.0.1:{port}/{self._root}"
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def settle(self, limit_s: float = 30.0) -> None:
        """Wait until whatever was kept back has reached the server."""

        async def wait() -> None:
            while self._tasks:
                await asyncio.wait(set(self._tasks), timeout=limit_s)

        asyncio.run_coroutine_threadsafe(wait(), self._loop).result(limit_s)

    async def _listen(self) -> int:
        self._listener = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        return int(self._listener.sockets[0].getsockname()[1])

    async def _stop(self) -> None:
        if self._listener is not None:
            self._listener.close()
        for task in set(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        try:
            # A client that was killed or gave up is no fault of the proxy's.
            with suppress(OSError, asyncio.IncompleteReadError):
                request = await read_message(reader)
                fault = self.plan(request.method, request.path)
                self.counts[(fault, is_change(request.path))] += 1
                await self._exchange(request, fault, writer)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _exchange(self, request: Message, fault: Fault, writer: asyncio.StreamWriter) -> None:
        if fault is Fault.REFUSED:
            return _reset(writer)
        if fault is Fault.UNAVAILABLE:
            return await _send(writer, made(503, "Unavailable", b"", "text/plain", retry_after="1").to_bytes())
        if fault is Fault.CUT_REQUEST:
            await self._half(request)
            return _reset(writer)
        if fault is Fault.KILLED_BEFORE:
            return self._kill()
        if fault is Fault.LATE:
            await asyncio.sleep(self.late_s)
        if fault is Fault.REORDERED:
            await asyncio.sleep(_OVERTAKING_S)
        answer = await self._ask(request)
        if fault is Fault.DUPLICATED:
            answer = await self._ask(request)
        kind = request.path.partition("?")[0].rpartition("/")[2]
        earlier = self._earlier.get(kind, b"")
        self._earlier[kind] = answer.to_bytes()
        if fault is Fault.STALE and earlier:
            return await _send(writer, earlier)
        return await self._answer(answer, fault, writer)

    async def _answer(self, answer: Message, fault: Fault, writer: asyncio.StreamWriter) -> None:
        whole = answer.to_bytes()
        half = len(answer.body) // 2
        match fault:
            case Fault.LOST | Fault.LATE:
                return
            case Fault.KILLED_AFTER:
                self._kill()
            case Fault.KILLED_AMID:
                await _send(writer, whole[: len(whole) - half])
                self._kill()
            case Fault.RESET:
                _reset(writer)
            case Fault.TRUNCATED:
                cut = Message(answer.start, answer.headers, answer.body[:half])
                await _send(writer, cut.to_bytes(promised=len(answer.body)))
            case Fault.CORRUPTED:
                await _send(writer, Message(answer.start, answer.headers, self._corrupt(answer.body)).to_bytes())
            case Fault.RUBBISH:
                await _send(writer, made(200, "OK", b"<html><p>Please sign in</p></html>", "text/html").to_bytes())
            case Fault.EMPTY:
                await _send(writer, made(200, "OK", b"", _JSON).to_bytes())
            case Fault.SERVER_ERROR:
                body = b'{"resourceType":"OperationOutcome","issue":[{"severity":"fatal","code":"exception"}]}'
                await _send(writer, made(500, "Internal Server Error", body, _JSON).to_bytes())
            case Fault.SLOW:
                for begin in range(0, len(whole), 1 + len(whole) // 5):
                    await _send(writer, whole[begin : begin + 1 + len(whole) // 5])
                    await asyncio.sleep(0.02)
            case _:
                await _send(writer, whole)

    def _corrupt(self, body: bytes) -> bytes:
        """Turn every bit of a run of eight bytes around: no text survives that, in any encoding."""
        if len(body) < 16:
            return b"\xff" * len(body)
        at = self._chance.randrange(len(body) - 8)
        return body[:at] + bytes(byte ^ 0xFF for byte in body[at : at + 8]) + body[at + 8 :]

    async def _ask(self, request: Message) -> Message:
        reader, writer = await asyncio.open_connection(*self._server)
        try:
            await _send(writer, request.to_bytes())
            return await read_message(reader)
        finally:
            writer.close()

    async def _half(self, request: Message) -> None:
        """Let the server see the beginning of a request and then a reset."""
        _reader, writer = await asyncio.open_connection(*self._server)
        whole = request.to_bytes()
        await _send(writer, whole[: max(len(whole) - len(request.body) // 2 - 1, 1)])
        _reset(writer)
        writer.close()


async def _send(writer: asyncio.StreamWriter, data: bytes) -> None:
    writer.write(data)
    await writer.drain()


def _reset(writer: asyncio.StreamWriter) -> None:
    """End a connection with RST in place of an orderly end."""
    wire: socket.socket | None = writer.get_extra_info("socket")
    if wire is not None:
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
