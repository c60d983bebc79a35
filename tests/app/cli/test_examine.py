"""A message in a file is examined from the command line."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.fhir.examination import messages as given
from slotdesk.cli.main import main
from slotdesk.fhir.examination.message import Message
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.har import write_har


@pytest.fixture
def booked(tmp_path: Path) -> Path:
    """An answer to `$find` with a time that is taken."""
    file = tmp_path / "answer.json"
    file.write_text(json.dumps(given.bundle(given.entry(given.appointment(status="booked"))), indent=2))
    return file


def test_the_line_and_the_clause_are_said(booked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examine", str(booked), "--transaction", "ITI-115"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        f"{booked}:11:9: error: Bundle.entry[0].resource.status: The status is not the one to be expected here. "
        "Seen: booked. Expected: proposed."
    )
    assert lines[1].startswith(
        "    unexpected-status, the server's fault [IHE ITI Scheduling 1.0.0, OperationDefinition appointment-find"
    )
    assert lines[-1] == "1 error."


def test_scripts_get_an_object(booked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examine", str(booked), "--transaction", "ITI-115", "--json"]) == 1
    (message,) = json.loads(capsys.readouterr().out)["messages"]
    (found,) = message["findings"]
    assert (found["rule"], found["party"], found["side"]) == ("unexpected-status", "server", "answer")
    assert found["raw"] == {"line": 11, "column": 9}


def test_without_a_transaction_only_fhir_is_applied(booked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examine", str(booked)]) == 0
    assert capsys.readouterr().out == "Nothing was found.\n"


def test_parameters_are_taken_for_a_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = json.dumps(given.parameters(given.START))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(["examine", "-", "--transaction", "ITI-115"]) == 0
    out = capsys.readouterr().out
    assert "the text contradicts itself" in out
    assert "1 warning." in out


def test_a_file_that_is_not_there_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examine", str(tmp_path / "none.json")]) == 2
    assert "can't be read" in capsys.readouterr().err


def test_a_har_file_is_examined_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def exchange(message: Message) -> Exchange:
        return Exchange(
            message.method,
            message.url,
            "1",
            message.request_headers,
            0,
            datetime(2026, 8, 3, tzinfo=UTC),
            message.status,
            message.answer_headers,
            request=Body(message.request_body or b""),
            answer=Body(message.answer_body or b""),
        )

    file = tmp_path / "said.har"
    file.write_bytes(write_har([exchange(given.find()), exchange(given.found(status="booked"))], "1"))
    assert main(["examine", str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{file}#2 POST /r4/Appointment/$find:answer:1:")
    assert "Bundle.entry[0].resource.status" in lines[0]
    assert lines[-1] == "1 error."
    assert main(["examine", str(file), "--side", "answer"]) == 2
    (tmp_path / "no.har").write_text("{}")
    assert main(["examine", str(tmp_path / "no.har")]) == 2
