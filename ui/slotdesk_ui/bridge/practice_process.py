"""The bundled practice server as a process of its own, which ends with the window."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess

_START_LIMIT_S = 30.0
_END_LIMIT_S = 3.0


class PracticeServerFailedError(RuntimeError):
    """The practice server did not start; the message says what it wrote last."""


class LabAccess(NamedTuple):
    """Where the lab of a practice server is, and the token that it asks for."""

    url: str
    token: str


class PracticeProcess(QObject):
    """Starts `slotdesk practice` on a free port of this computer. It ends when its standard input closes.

    So it ends with the window, even when the window crashes. `lab` is known once it has started.
    """

    def __init__(self, extra: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._url: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.lab: LabAccess | None = None
        self._process = QProcess(self)
        arguments = ["practice", "--port", "0", "--until-stdin-closes", *extra]
        if not getattr(sys, "frozen", False):
            arguments = ["-m", "slotdesk", *arguments]
        self._process.setProgram(sys.executable)
        self._process.setArguments(arguments)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)

    async def start(self) -> str:
        """Start it, and say its base URL once it answers.

        Raises:
            PracticeServerFailedError: it did not start.
        """
        if self._process.state() is QProcess.ProcessState.NotRunning:
            if self._url.done():  # it ran before and has ended: the next one has another port
                self._url = asyncio.get_running_loop().create_future()
            self._process.start()
        try:
            return await asyncio.wait_for(asyncio.shield(self._url), _START_LIMIT_S)
        except TimeoutError:
            raise PracticeServerFailedError("no answer within 30 seconds") from None

    def is_at(self, base_url: str) -> bool:
        """Whether this is the server with that base URL."""
        return self._url.done() and not self._url.exception() and self._url.result() == base_url

    async def stop(self) -> None:
        """End it; it has three seconds before it is killed."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        self._process.finished.disconnect(self._ended)
        self._process.errorOccurred.disconnect(self._ended)
        ended = asyncio.Event()
        self._process.finished.connect(ended.set)
        self._process.closeWriteChannel()
        try:
            await asyncio.wait_for(ended.wait(), _END_LIMIT_S)
        except TimeoutError:
            self._process.kill()
            await ended.wait()

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                ready = json.loads(line)
                url, lab = str(ready["url"]), LabAccess(str(ready["lab"]), str(ready["lab_token"]))
            except (ValueError, KeyError, TypeError):
                continue
            if not self._url.done():
                self.lab = lab
                self._url.set_result(url)

    def _ended(self) -> None:
        if not self._url.done():
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            reason = said.splitlines()[-1] if said else self._process.errorString()
            self._url.set_exception(PracticeServerFailedError(reason))
