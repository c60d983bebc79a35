from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from slotdesk.wire.as_code import as_curl, as_python, as_raw
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import REDACTED, Exchange

BODY = '{"it\'s": "Å\\n$HOME",\n "b": 1}'


def _exchange(method: str = "POST", url: str = "http://127.0.0.1:1/Appointment/$find?_count=5&x=a'b") -> Exchange:
    return Exchange(
        method,
        url,
        "r-1",
        (
            ("Host", "127.0.0.1:1"),
            ("Accept", "application/fhir+json"),
            ("Content-Type", "application/fhir+json"),
            ("Authorization", REDACTED),
            ("Content-Length", "999"),
        ),
        0,
        datetime(2026, 8, 3, tzinfo=UTC),
        status=200,
        answer_headers=(("Content-Type", "application/json"),),
        request=Body(BODY.encode() if method == "POST" else b""),
        answer=Body(b"{}"),
    )


class _Heard(BaseHTTPRequestHandler):
    heard: list[dict[str, str]] = []  # noqa: RUF012 - of the test alone

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        self.heard.append({"path": self.path, "body": body, **{k.lower(): v for k, v in self.headers.items()}})
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.parametrize("written", ["python", *(["curl"] if shutil.which("curl") else [])])
def test_what_is_copied_sends_the_same_again(written: str, tmp_path: Path) -> None:
    _Heard.heard.clear()
    with HTTPServer(("127.0.0.1", 0), _Heard) as server:
        thread = Thread(target=server.handle_request)
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}/Appointment/$find?_count=5&x=a'b"
        if written == "curl":
            command = ["sh", "-c", as_curl(_exchange(url=url))]
        else:
            script = tmp_path / "again.py"
            script.write_text(as_python(_exchange(url=url)), encoding="utf-8")
            command = [sys.executable, str(script)]
        environment = {**os.environ, "TOKEN": "secret", "NO_PROXY": "*"}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=False)
        thread.join(10)
    assert done.returncode == 0, done.stderr
    (heard,) = _Heard.heard
    assert heard["path"].startswith("/Appointment/$find?_count=5&x=a")
    assert heard["body"] == BODY
    assert heard["authorization"] == "Bearer secret"
    assert heard["content-type"] == "application/fhir+json"


def test_a_get_has_no_body() -> None:
    curl = as_curl(_exchange("GET"))
    assert "--request" not in curl
    assert "--data" not in curl
    assert "--request DELETE" in as_curl(_exchange("DELETE"))
    assert "content=" not in as_python(_exchange("GET"))


def test_raw_http() -> None:
    raw = as_raw(_exchange())
    head, _, rest = raw.partition("\r\n\r\n")
    assert head.splitlines()[0] == "POST /Appointment/$find?_count=5&x=a'b HTTP/1.1"
    assert rest.startswith(BODY)
    assert raw.endswith("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}")
    assert json.loads(raw.rpartition("\r\n")[2]) == {}


def test_a_strange_file_runs_nothing_else(tmp_path: Path) -> None:
    bad = "$(touch hurt)`touch hurt`\";touch hurt;\"';touch hurt;'"
    exchange = replace(
        _exchange(url="--config"),
        method=bad,
        request_headers=((bad, REDACTED), ("X", bad), ("Cookie", REDACTED)),
        request=Body(f"@{bad}".encode()),
    )
    script = f'curl() {{ printf "%s\\n" "$@"; }}\n{as_curl(exchange)}'
    done = subprocess.run(["sh", "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=30, check=False)
    assert done.stderr == ""
    assert not list(tmp_path.iterdir())
    told = done.stdout.splitlines()
    assert told[told.index("--url") + 1] == "--config"
    assert told[told.index("--data-raw") + 1] == f"@{bad}"
    assert "Cookie" not in done.stdout
