"""The command: one line when ready, clean ends, two processes on one file."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier

import httpx
import pytest

from app.practice.desk import Desk
from slotdesk.practice.command import main
from slotdesk.practice.server import bind

ROOT = Path(__file__).resolve().parents[3]
NOW = ("--now", "2026-11-23T05:30:00+01:00")


@contextmanager
def started(*options: str) -> Iterator[tuple["subprocess.Popen[str]", dict[str, str]]]:
    """A server process and what it said of itself."""
    command = [sys.executable, "-m", "slotdesk.practice", "--port", "0", *options]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "app")}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            assert process.stdout is not None
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("verbose", [True, False])
def test_a_signal_ends_it_cleanly(number: signal.Signals, verbose: bool) -> None:
    with started(*NOW, *(["--verbose"] if verbose else [])) as (process, ready):
        assert int(ready["pid"]) == process.pid
        assert httpx.get(f"{ready['url']}/metadata").status_code == 200
        process.send_signal(number)
        out, errors = process.communicate(timeout=20)
        assert (process.returncode, out) == (0, "")
        assert "Traceback" not in errors
        assert ("GET /fhir/metadata 200" in errors) is verbose


def test_it_ends_when_standard_input_does() -> None:
    with started("--until-stdin-closes") as (process, _):
        assert process.stdin is not None
        process.stdin.write("ignored\n")
        process.stdin.flush()
        assert process.poll() is None
        process.stdin.close()
        assert process.wait(20) == 0


def test_two_processes_on_one_file_have_one_winner(tmp_path: Path) -> None:
    state = ("--state", str(tmp_path / "state.sqlite"), *NOW)
    with started(*state) as (_, one), started(*state) as (_, other):
        with httpx.Client(base_url=one["url"]) as client:
            slots, patient = Desk(client).slots(6), Desk(client).patient()
        barrier = Barrier(6)

        def race(number: int) -> list[int]:
            with httpx.Client(base_url=(one, other)[number % 2]["url"], timeout=60) as client:
                desk = Desk(client)
                barrier.wait()
                return [desk.book(slot["id"], patient).status_code for slot in slots]

        with ThreadPoolExecutor(6) as pool:
            answers = list(pool.map(race, range(6)))
        for statuses in zip(*answers, strict=True):
            assert sorted(statuses) == [200, 409, 409, 409, 409, 409]
        for place in (one, other):
            with httpx.Client(base_url=place["url"]) as client:
                left = {slot["id"] for slot in Desk(client).slots(6)}
            assert not left & {slot["id"] for slot in slots}


@pytest.mark.parametrize(
    "options",
    [
        ["--now", "2026-11-23T08:00:00"], ["--now", "tomorrow"], ["--port", "70000"], ["--port", "x"],
        ["--hold-seconds", "0"], ["--seed", "x"], ["--other"],
    ],
)  # fmt: skip
def test_wrong_options_are_a_matter_of_usage(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(options)
    assert caught.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_its_lab_is_told_in_the_ready_line_and_on_from_the_start() -> None:
    with started(*NOW, "--fault", "401@metadata", "--wrong", "errors-as-html") as (_, ready):
        assert ready["lab"] == ready["url"].replace("/fhir", "/lab")
        assert httpx.get(f"{ready['url']}/metadata").status_code == 401
        headers = {"Authorization": f"Bearer {ready['lab_token']}"}
        assert httpx.delete(ready["lab"], headers=headers).status_code == 200
        assert httpx.get(f"{ready['url']}/metadata").status_code == 200


def test_the_token_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLOTDESK_LAB_TOKEN", "agreed")
    with started(*NOW) as (_, ready):
        assert ready["lab_token"] == "agreed"
        assert httpx.get(ready["lab"], headers={"Authorization": "Bearer agreed"}).status_code == 200


@pytest.mark.parametrize("options", [["--fault", "lots"], ["--fault", "slow:x"], ["--wrong", "left"]])
def test_a_fault_that_there_is_not_ends_it_at_once(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--port", "0", *options]) == 2
    assert options[1].partition(":")[0] in capsys.readouterr().err


def test_it_lists_what_can_go_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list-faults"]) == 0
    assert "expired-hold" in capsys.readouterr().out


def test_an_address_or_a_file_that_cannot_be_used_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listener = bind("127.0.0.1", 0)
    port = str(listener.getsockname()[1])
    assert main(["--port", port]) == 2
    said = capsys.readouterr().err
    assert f"Cannot listen on 127.0.0.1, port {port}" in said
    assert "Choose another with --port, or 0 for any." in said
    listener.close()
    assert main(["--port", "0", "--host", "192.0.2.1"]) == 2
    assert "--port" not in capsys.readouterr().err, "no other port would help"
    assert main(["--port", "0", "--state", str(tmp_path)]) == 2
    assert "Cannot use" in capsys.readouterr().err
