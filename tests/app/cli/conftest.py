"""Servers on loopback for the command line: the practice server, and one that misbehaves as it is told to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from slotdesk.practice.server import PracticeServer

NOW = datetime.fromisoformat("2026-08-03T08:00:00+02:00")


@pytest.fixture(autouse=True)
def own_state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folders of a person who has nothing yet; what a command keeps lies in `slotdesk` below them."""
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path / "slotdesk"


@pytest.fixture(scope="session")
def practice_url() -> Iterator[str]:
    """The base URL of a practice server whose clock began on Monday 3 August 2026, shared by the tests here."""
    with PracticeServer(seed=1, now=NOW) as server:
        yield server.url


class Misbehaving(ThreadingHTTPServer):
    """Answers every request as `answer` says, and notes what was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer: Callable[[_Handler], None] = lambda handler: handler.reply(404, {})
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []

    @property
    def url(self) -> str:
        """Its base URL."""
        return f"http://127.0.0.1:{self.server_port}/fhir"


class _Handler(BaseHTTPRequestHandler):
    server: Misbehaving

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self._serve()

    def reply(self, status: int, resource: object) -> None:
        """Answer with JSON."""
        self.reply_bytes(status, json.dumps(resource).encode(), "application/fhir+json")

    def reply_bytes(self, status: int, content: bytes, media_type: str) -> None:
        """Answer with anything."""
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def hang_up(self) -> None:
        """Close the connection without a word."""
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing on standard error."""

    def _serve(self) -> None:
        self.server.asked.append(f"{self.command} {self.path}")
        self.server.headers.append(dict(self.headers.items()))
        self.server.answer(self)


@pytest.fixture
def misbehaving() -> Iterator[Misbehaving]:
    """A server that does as it is told."""
    with Misbehaving() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()
