"""What a command does when things go wrong: the exit status, the words, and exactly one JSON object."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

import pytest

from slotdesk.cli.main import main

PERIOD = ["--start", "2026-08-04T00:00Z", "--end", "2026-08-06T00:00Z"]
BOOK = ["book", "Appointment/1", "--patient", "Patient/1"]
HOLD = ["hold", "Appointment/1"]
PATIENT = {"resourceType": "Patient", "id": "1", "name": [{"text": "Ada Example"}]}


class Handler(Protocol):
    """What the misbehaving server hands to its answer."""

    command: str
    path: str

    def reply(self, status: int, resource: object) -> None: ...
    def reply_bytes(self, status: int, content: bytes, media_type: str) -> None: ...
    def hang_up(self) -> None: ...


class Server(Protocol):
    """The misbehaving server."""

    url: str
    answer: Callable[[Handler], None]
    asked: list[str]
    headers: list[dict[str, str]]


def run(capsys: pytest.CaptureFixture[str], url: str, *words: str) -> tuple[int, dict[str, Any]]:
    """The exit status and the one JSON object; beside it nothing is said but that a question is asked again."""
    status = main([*words, "--server", url, "--format", "json", "--json", "--timeout", "5"])
    captured = capsys.readouterr()
    assert all("Trying again in" in line for line in captured.err.splitlines())
    return status, json.loads(captured.out)


def candidate(number: int) -> dict[str, Any]:
    """A candidate that breaks no rule."""
    return {
        "resourceType": "Appointment",
        "id": str(number),
        "status": "proposed",
        "start": f"2026-08-04T09:{number:02}:00+02:00",
        "end": "2026-08-04T10:00:00+02:00",
        "participant": [{"actor": {"reference": "Practitioner/1"}, "status": "needs-action"}],
        "requestedPeriod": [{"start": "2026-08-04T00:00:00Z", "end": "2026-08-06T00:00:00Z"}],
    }


def bundle(*resources: dict[str, Any], following: str = "", total: int | None = None) -> dict[str, Any]:
    """A searchset."""
    link = [{"relation": "next", "url": following}] if following else []
    entry = [{"resource": resource, "search": {"mode": "match"}} for resource in resources]
    count = len(resources) if total is None else total
    return {"resourceType": "Bundle", "type": "searchset", "total": count, "link": link, "entry": entry}


def outcome(code: str, text: str) -> dict[str, Any]:
    """An OperationOutcome with one error."""
    return {
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": code, "details": {"text": text}}],
    }


def change_answer(answer: Callable[[Handler], None]) -> Callable[[Handler], None]:
    """Reads are answered well, changes as `answer` does."""

    def reply(handler: Handler) -> None:
        if handler.command == "GET":
            handler.reply(200, PATIENT if "/Patient/" in handler.path else candidate(1))
        else:
            answer(handler)

    return reply


@pytest.mark.parametrize("words", [["find", *PERIOD], HOLD, BOOK, ["capabilities"]])
def test_a_server_that_is_not_there_is_unreachable(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    status, answer = run(capsys, "http://127.0.0.1:9", *words)
    assert status == 5
    assert answer["error"]["code"] == "connection-refused"
    assert answer["outcome"][-1]["source"] == "slotdesk"
    assert answer.get("result") is None


@pytest.mark.parametrize(("http", "status"), [(400, 3), (404, 3), (422, 3), (401, 5), (403, 5), (429, 5), (500, 5)])
def test_a_read_that_is_rejected(
    http: int, status: int, misbehaving: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    misbehaving.answer = lambda handler: handler.reply(http, outcome("processing", "Not on Sundays."))
    ended, answer = run(capsys, misbehaving.url, "find", *PERIOD)
    assert ended == status
    assert answer["candidates"] == []
    assert [entry["source"] for entry in answer["outcome"]] == ["server", "slotdesk"]
    assert answer["outcome"][0]["text"] == "Not on Sundays."


@pytest.mark.parametrize("words", [["find", *PERIOD], ["capabilities"]])
def test_an_answer_that_is_no_use(words: list[str], misbehaving: Server, capsys: pytest.CaptureFixture[str]) -> None:
    misbehaving.answer = lambda handler: handler.reply_bytes(200, b"<html><body>Sign in</body></html>", "text/html")
    status, answer = run(capsys, misbehaving.url, *words)
    assert status == 5
    assert answer["error"]["code"] == "web-page"


def test_an_outcome_with_errors_alone_is_a_refusal(misbehaving: Server, capsys: pytest.CaptureFixture[str]) -> None:
    refusal = {"resource": outcome("business-rule", "Closed."), "search": {"mode": "outcome"}}
    answer = {"resourceType": "Bundle", "type": "searchset", "total": 0, "entry": [refusal]}
    misbehaving.answer = lambda handler: handler.reply(200, answer)
    status, found = run(capsys, misbehaving.url, "find", *PERIOD)
    assert status == 3
    assert found["outcome"][0]["text"] == "Closed."


def test_what_came_before_a_failure_is_kept_and_said_to_be_incomplete(
    misbehaving: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    def answer(handler: Handler) -> None:
        if "page" in handler.path:
            handler.reply_bytes(200, b'{"resourceType": "Bund', "application/fhir+json")
        else:
            handler.reply(200, bundle(candidate(1), candidate(2), following=f"{misbehaving.url}?page=2", total=5))

    misbehaving.answer = answer
    status, found = run(capsys, misbehaving.url, "find", *PERIOD)
    assert status == 5
    assert (found["total"], found["received"]) == (5, 2)
    assert [entry["reference"] for entry in found["candidates"]] == ["Appointment/1", "Appointment/2"]
    assert "is not all" in found["outcome"][-1]["text"]

    assert main(["find", *PERIOD, "--server", misbehaving.url, "--format", "json"]) == 5
    captured = capsys.readouterr()
    assert "2 candidates, the server speaks of 5; the answer is not complete." in captured.out
    assert captured.err.startswith("slotdesk: ")


@pytest.mark.parametrize(
    "answer",
    [
        lambda handler: handler.hang_up(),
        lambda handler: handler.reply_bytes(500, b"", "text/plain"),
        lambda handler: handler.reply_bytes(200, b"{", "application/fhir+json"),
        lambda handler: handler.reply_bytes(200, b"<html/>", "text/html"),
    ],
    ids=["hung-up", "500", "truncated", "web-page"],
)
@pytest.mark.parametrize("words", [HOLD, BOOK, ["cancel", "Appointment/1", "--reason", "other"]])
def test_a_change_without_a_usable_answer_is_of_unknown_fate(
    answer: Callable[[Handler], None], words: list[str], misbehaving: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    misbehaving.answer = change_answer(answer)
    status, result = run(capsys, misbehaving.url, *words)
    assert (status, result["result"]) == (4, "unknown")
    assert "It is not known whether" in result["outcome"][-1]["text"]
    assert "slotdesk bookings" in result["outcome"][-1]["text"]
    assert len([line for line in misbehaving.asked if line.startswith("POST")]) == 1


def test_a_patient_that_can_not_be_read_is_no_unknown_fate(
    misbehaving: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    misbehaving.answer = lambda handler: handler.hang_up()
    status, result = run(capsys, misbehaving.url, *BOOK)
    assert (status, result["result"]) == (5, None)
    assert [line for line in misbehaving.asked if line.startswith("POST")] == []


def test_the_token_is_sent_and_never_shown(
    misbehaving: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SLOTDESK_TOKEN", "s3cr3t-t0k3n")
    misbehaving.answer = lambda handler: handler.reply(401, outcome("login", "Who are you?"))
    status = main(["find", *PERIOD, "--server", misbehaving.url])
    captured = capsys.readouterr()
    assert status == 5
    assert {headers["Authorization"] for headers in misbehaving.headers} == {"Bearer s3cr3t-t0k3n"}
    assert "s3cr3t" not in captured.out + captured.err


def test_what_a_server_writes_does_not_steer_the_terminal(
    misbehaving: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = {**candidate(1), "serviceType": [{"text": "\x1b[2Jgone\u202e\n"}]}
    misbehaving.answer = lambda handler: handler.reply(200, bundle(evil))
    assert main(["find", *PERIOD, "--server", misbehaving.url, "--format", "json"]) == 0
    text = capsys.readouterr().out
    assert "gone" in text
    assert not {"\x1b", "\u202e"} & set(text)


def _interrupted(words: list[str], misbehaving: Server, at: str, number: int) -> tuple[int, dict[str, Any], str]:
    """Run a command of its own and stop it when the server is asked for `at`."""
    asked, let_go = threading.Event(), threading.Event()

    def answer(handler: Handler) -> None:
        if at in handler.path:
            asked.set()
            let_go.wait(20)
            handler.hang_up()
        else:
            handler.reply(200, PATIENT)

    misbehaving.answer = answer
    command = [sys.executable, "-m", "slotdesk", *words, "--server", misbehaving.url, "--format", "json", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert asked.wait(20)
        time.sleep(0.1)  # until the client waits for the answer
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
        let_go.set()
    return process.returncode, json.loads(out), err


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_search_that_is_stopped_ends_quietly(number: int, status: int, misbehaving: Server) -> None:
    ended, answer, err = _interrupted(["find", *PERIOD], misbehaving, "$find", number)
    assert (ended, err) == (status, "")
    assert answer["error"]["code"] == "interrupted"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_booking_that_is_stopped_is_of_unknown_fate(number: int, misbehaving: Server) -> None:
    ended, answer, err = _interrupted(BOOK, misbehaving, "$book", number)
    assert (ended, answer["result"], err) == (4, "unknown", "")
    assert "You stopped before the server's answer came" in answer["error"]["text"]


def test_a_reader_that_goes_away_is_no_error(practice_url: str) -> None:
    command = [sys.executable, "-m", "slotdesk", "find", "--server", practice_url, *PERIOD]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 0


def test_what_belongs_to_another_server_is_not_booked_here(
    misbehaving: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["book", "https://other.example/fhir/Appointment/1", "--patient", "Patient/1"]
    status, found = run(capsys, misbehaving.url, *words)
    assert (status, found["result"], found["error"]["code"]) == (2, None, "other-server")
    assert misbehaving.asked == []


def test_a_proxy_that_can_not_be_used_is_explained(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("no_proxy", "NO_PROXY", "http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
    status, found = run(capsys, "https://fhir.example.org", *HOLD)
    assert (status, found["error"]["code"]) == (5, "proxy")
    assert "all_proxy" in found["error"]["text"]
