"""`slotdesk check` on a right and on a wrong server, stopped, and broken off."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.cli.conftest import Misbehaving
from slotdesk.cli.main import main
from slotdesk.practice.server import PracticeServer

PATIENT = ["--patient", "Patient/pat-030"]


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    """A practice server whose clock is right, since that of the command is."""
    with PracticeServer(seed=1) as server:
        yield server


def check(server: PracticeServer, *words: str) -> int:
    """The exit status of a run."""
    return main(["check", server.url, *PATIENT, *words])


def test_each_check_has_its_line_and_the_end_a_count(
    server: PracticeServer, capsys: pytest.CaptureFixture[str], own_state: Path
) -> None:
    assert check(server, "--only", "ITI-117.book") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "pass     ITI-117.book.booked  A free time is booked"
    assert lines[-1].startswith("14 checks: 14 passed; ")
    assert (own_state / "journal.sqlite").exists() or list(own_state.glob("journal*"))


def test_a_broken_shall_ends_with_1_and_is_explained(
    server: PracticeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.lab.set(wrong=["ITI-117.book.single"])
    status = check(server, "--only", "ITI-117.book.single", "--only", "ITI-117.book.booked")
    server.lab.clear()
    assert status == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:5] == [
        "FAIL     ITI-117.book.single  A booking is answered by one Appointment",
        "           SHALL: IHE ITI TF-2 3.117.4.2.2: SHALL return a single Appointment within the Bundle",
        "           expected: one Appointment, and nothing else but an OperationOutcome",
        "           seen:     Appointment, OperationOutcome, Organization",
    ]


def test_a_broken_should_ends_with_0(server: PracticeServer, capsys: pytest.CaptureFixture[str]) -> None:
    server.lab.set(wrong=["ITI-117.book.comment"])
    status = check(server, "--only", "ITI-117.book.comment")
    server.lab.clear()
    assert status == 0
    assert capsys.readouterr().out.startswith("WARN     ITI-117.book.comment")


def test_too_little_that_could_be_checked_is_no_success(
    server: PracticeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    nobody = ["check", server.url, "--patient", "Patient/nobody-of-this-name"]
    assert main([*nobody, "--only", "ITI-117"]) == 6
    lines = capsys.readouterr().out.splitlines()
    assert lines[-2] == "Nothing was booked: the server does not know the test patient Patient/nobody-of-this-name."
    assert re.match(r"TOO LITTLE WAS CHECKED: 0 of \d\d SHALLs could be looked at\.", lines[-1])
    assert main([*nobody, "--only", "ITI-115.find", "--only", "ITI-117.cancel.twice"]) == 0
    assert "TOO LITTLE" not in capsys.readouterr().out
    server.lab.set(wrong=["ITI-115.find.total"])
    status = main([*nobody, "--only", "ITI-115.find.total", "--only", "ITI-117"])
    server.lab.clear()
    assert status == 1


def test_reports_are_written(server: PracticeServer, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("r.xml", "r.html", "r.json")]
    options = ["--junit", str(files[0]), "--html", str(files[1]), "--json", str(files[2])]
    assert check(server, "--only", "ITI-117.book.booked", *options) == 0
    junit, page, document = (file.read_text(encoding="utf-8") for file in files)
    assert '<testcase name="ITI-117.book.booked"' in junit
    assert "Every SHALL that was checked is met." in page
    assert json.loads(document)["checks"][0]["status"] == "passed"
    assert not any("Söderberg" in text for text in (junit, page, document))


def test_names_are_in_a_report_only_where_they_are_wanted(server: PracticeServer, tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    assert check(server, "--only", "ITI-117.book.booked", "--json", str(report), "--unredacted") == 0
    assert "Söderberg" in report.read_text(encoding="utf-8")


def test_what_is_printed_names_nobody_either_unless_it_is_wanted(
    server: PracticeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.lab.set(wrong=["ITI-118.search.patient"])
    try:
        check(server, "--only", "ITI-118.search.patient")
        printed = capsys.readouterr().out
        check(server, "--only", "ITI-118.search.patient", "--unredacted")
        in_full = capsys.readouterr().out
    finally:
        server.lab.clear()
    assert "of Patient/patient-1\n" in printed
    assert "of Patient/other\n" in in_full


def test_a_report_that_cannot_be_written_is_complained_about(
    server: PracticeServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(server, "--only", "CapabilityStatement.read", "--html", str(tmp_path / "no" / "r.html")) == 2
    assert "r.html could not be written: No such file or directory" in capsys.readouterr().err


def test_a_server_that_is_not_there_ends_with_5(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    junit = tmp_path / "r.xml"
    assert main(["check", "http://127.0.0.1:9/fhir", "--junit", str(junit)]) == 5
    output = capsys.readouterr()
    assert "could not be reached" in output.err
    assert output.out == ""
    assert 'errors="134"' in junit.read_text(encoding="utf-8")


def test_a_server_that_hangs_up_in_the_middle_ends_with_5(
    misbehaving: Misbehaving, capsys: pytest.CaptureFixture[str]
) -> None:
    statement = {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1"}
    misbehaving.answer = lambda it: it.reply(200, statement) if "metadata" in it.path else it.hang_up()
    assert main(["check", misbehaving.url, "--only", "ITI-115.find.searchset"]) == 5
    assert "ERROR" in capsys.readouterr().out


def test_a_hostile_server_does_not_steer_the_terminal(
    misbehaving: Misbehaving, capsys: pytest.CaptureFixture[str]
) -> None:
    statement = {"resourceType": "CapabilityStatement", "fhirVersion": "\x1b[31m\u202e4"}
    misbehaving.answer = lambda it: it.reply(200, statement)
    assert main(["check", misbehaving.url, "--only", "CapabilityStatement.fhir-version"]) == 1
    output = capsys.readouterr().out
    assert "\x1b" not in output
    assert "\u202e" not in output


def started(server: PracticeServer, state: Path, *words: str) -> subprocess.Popen[str]:
    """A run in a process of its own that has just booked something."""
    command = [sys.executable, "-u", "-m", "slotdesk", "check", server.url, *PATIENT, "--state-dir", str(state), *words]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    while "ITI-117.book.bundle" not in process.stdout.readline():
        assert process.poll() is None
    return process


def standing(server: PracticeServer) -> list[str]:
    """What checks have booked and not given back."""
    query = {"patient": "Patient/pat-030", "date": "ge2026-01-01", "status": "booked", "_count": "1000"}
    entries = httpx.get(f"{server.url}/Appointment", params=query).json().get("entry", [])
    return [one["resource"]["id"] for one in entries if one["resource"].get("comment") == "Slotdesk check"]


def test_ctrl_c_gives_back_what_was_booked(server: PracticeServer, tmp_path: Path) -> None:
    process = started(server, tmp_path, "--only", "ITI-117", "--only", "ITI-118", "--json", str(tmp_path / "r.json"))
    process.send_signal(signal.SIGINT)
    output, complaints = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "what was booked is cancelled first" in complaints
    assert "not run" in output
    assert standing(server) == []
    assert json.loads((tmp_path / "r.json").read_text())["summary"]["not-run"] > 0


def test_ctrl_c_twice_breaks_off_and_gives_back_all_the_same(server: PracticeServer, tmp_path: Path) -> None:
    process = started(server, tmp_path, "--only", "ITI-117", "--only", "ITI-118")
    server.lab.set(["slow:1500"])
    try:
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert "Stopping" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, complaints = process.communicate(timeout=60)
    finally:
        server.lab.clear()
    assert process.returncode == 130
    assert "Traceback" not in complaints
    # What was on its way when it was broken off is of unknown fate, and for the next run; all else is given back.
    assert len(standing(server)) <= 1


def test_after_a_crash_the_next_run_cleans_up(
    server: PracticeServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    process = started(server, tmp_path, "--only", "ITI-117", "--only", "ITI-118")
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)
    assert len(standing(server)) >= 1
    assert check(server, "--only", "CapabilityStatement.read", "--state-dir", str(tmp_path)) == 0
    assert "left by an earlier run that was broken off: cancelled now." in capsys.readouterr().out
    assert standing(server) == []


def test_requests_about_the_patient_are_kept_as_audit_events(
    server: PracticeServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(server, "--only", "ITI-117.book.booked", "--state-dir", str(tmp_path)) == 0
    capsys.readouterr()
    assert main(["audit", "list", "--state-dir", str(tmp_path)]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "ITI-117" in line]
    assert len(lines) == 2  # booked, and cancelled again
    assert all("Patient/pat-030" in line and "done" in line for line in lines)
