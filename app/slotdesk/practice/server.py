"""The practice server on a socket: in a thread for tests, or in the foreground for the command."""

import secrets
import socket
import threading
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp

from .application import DEFAULT_HOLD_SECONDS, ROOT, create_application
from .clock import PracticeClock
from .lab.endpoint import LAB_ROOT
from .lab.lab import Lab
from .lab.problem import LabProblem
from .lab.protocol import CuttableProtocol

_STOP_SECONDS = 15


def configuration(application: ASGIApp) -> uvicorn.Config:
    """How uvicorn runs the application: no log of requests, the application's own Date header, no word of a proxy's.

    Who asks is who is connected, whatever a header or the environment says: the lab is for this computer alone.
    """
    return uvicorn.Config(
        application,
        http=CuttableProtocol,
        log_config=None,
        access_log=False,
        date_header=False,
        server_header=False,
        proxy_headers=False,
        lifespan="on",
        ws="none",
        timeout_graceful_shutdown=3,
    )


def bind(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 picks a free one.

    Raises:
        OSError: the address cannot be used.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay (40 ms for each answer) off only where the protocol is named.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """The FHIR base of a server on a socket."""
    return f"{_origin(listener)}/{ROOT}"


def lab_url_of(listener: socket.socket) -> str:
    """Where the lab of a server on a socket is."""
    return f"{_origin(listener)}/{LAB_ROOT}"


def _origin(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class PracticeServer:
    """A practice server in a thread of this process on a free port of 127.0.0.1, for use with ``with``.

    ``faults`` and ``wrong`` are on from the start (see ``lab.fault`` and ``wrong``); ``lab`` changes them later.
    """

    def __init__(
        self,
        seed: int | None = None,
        now: datetime | None = None,
        hold_seconds: int = DEFAULT_HOLD_SECONDS,
        state: Path | None = None,
        clock: PracticeClock | None = None,
        faults: Iterable[str] = (),
        wrong: Iterable[str] = (),
    ) -> None:
        self.clock = clock or PracticeClock(now)
        self._arguments = (seed, None, hold_seconds, state, self.clock)
        self._listener: socket.socket | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._from_the_start = tuple(faults), tuple(wrong)
        self._lab: Lab | None = None
        self.url = ""
        self.lab_url = ""
        self.lab_token = secrets.token_urlsafe(24)

    @property
    def lab(self) -> Lab:
        """What is on at this server, and how to change it; once it runs."""
        if self._lab is None:
            raise RuntimeError("The practice server does not run.")
        return self._lab

    def __enter__(self) -> Self:
        self._listener = bind("127.0.0.1", 0)
        try:
            application = create_application(*self._arguments, lab_token=self.lab_token)
            self._lab = application.state.lab
            try:
                self.lab.set(*self._from_the_start)
            except LabProblem:
                application.state.practice.close()
                raise
        except BaseException:
            self._listener.close()
            raise
        self.url, self.lab_url = url_of(self._listener), lab_url_of(self._listener)
        self._server = uvicorn.Server(configuration(application))
        # The socket listens already: requests that come before the loop runs wait in its queue.
        self._thread = threading.Thread(
            target=self._server.run, args=([self._listener],), name="practice-server", daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End the server and give back its socket and its store.

        Raises:
            RuntimeError: it has not ended within 15 seconds.
        """
        if self._server is None or self._thread is None or self._listener is None:
            return
        self._server.should_exit = True
        self._thread.join(_STOP_SECONDS)
        self._listener.close()
        if self._thread.is_alive():
            raise RuntimeError("The practice server did not end.")
        self._server = None
