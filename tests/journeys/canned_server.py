"""A server on loopback that answers as it is told, right or wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

import httpx


@dataclass(frozen=True)
class Canned:
    """One answer. `cut` ends the connection in place of an answer."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/fhir+json"
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False


Answer = Callable[[str, str, bytes], Canned | None]
"""Given method, path with query, and body; None passes the request on to the server behind."""


class CannedServer:
    """Answers with `answer`; what that leaves open goes to the server `behind`, if there is one."""

    def __init__(self, answer: Answer, behind: str = "") -> None:
        self.requests: list[tuple[str, str]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: object) -> None:
                """Keep quiet."""

            def do_GET(self) -> None:
                self._answer()

            def do_POST(self) -> None:
                self._answer()

            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", "0")))
                outer.requests.append((self.command, self.path))
                canned = answer(self.command, self.path, body)
                if canned is None:
                    canned = outer.pass_on(self.command, self.path, dict(self.headers), body)
                if canned.cut:
                    self.close_connection = True
                    return
                self.send_response(canned.status)
                self.send_header("content-type", canned.content_type)
                self.send_header("content-length", str(len(canned.body)))
                for name, value in canned.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(canned.body)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._behind = behind.removesuffix("/fhir")
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/fhir"

    def pass_on(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Canned:
        """Ask the server behind, and repeat what it says."""
        kept = {name: value for name, value in headers.items() if name.lower() in {"accept", "content-type"}}
        response = httpx.request(method, self._behind + path, headers=kept, content=body, trust_env=False)
        content = response.content.replace(self._behind.encode(), self.url.removesuffix("/fhir").encode())
        return Canned(response.status_code, content, response.headers.get("content-type", ""))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
