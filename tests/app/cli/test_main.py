"""What is wrong is said before anything is sent."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.main import COMMANDS, main

NOWHERE = ["--server", "http://127.0.0.1:9"]
PERIOD = ["--start", "2026-08-03", "--end", "2026-08-10"]


def test_help_ends_well_and_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(f"    {name}" in text for name in COMMANDS)


def test_help_lists_every_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    _, _, listed = capsys.readouterr().out.partition("exit status:\n")
    assert [int(line.split()[0]) for line in listed.splitlines()] == [int(one) for one in ExitStatus]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("slotdesk 0.")


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"usage: slotdesk {name}")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "COMMAND"),
        (["dance"], "invalid choice: 'dance'"),
        (["find", *NOWHERE], "--start, --end"),
        (["find", *PERIOD], "--server"),
        (["find", *PERIOD, "--server", "ftp://x"], "a server is named by a URL"),
        (["find", *PERIOD, "--server", "http://x:99999"], "argument --server"),
        (["find", *PERIOD, "--server", "http://me:secret@x"], "use a token instead"),
        (["find", *PERIOD, *NOWHERE, "--format", "yaml"], "invalid choice: 'yaml'"),
        (["find", *PERIOD, *NOWHERE, "--timeout", "0"], "above 0"),
        (["find", *PERIOD, *NOWHERE, "--specialty", "cardiology"], "system|code"),
        (["find", *PERIOD, *NOWHERE, "--patient", "Practitioner/1"], "write Patient/id"),
        (["find", *PERIOD, *NOWHERE, "--count", "0"], "--count is out of range"),
        (["find", *PERIOD, *NOWHERE, "--location-string", " "], "--location-string is blank"),
        (["find", *NOWHERE, "--start", "2026-08-10", "--end", "2026-08-03"], "--end must be later than the start"),
        (["find", *NOWHERE, "--start", "2026-08-03T09:00", "--end", "2026-08-10"], "no offset from UTC"),
        (["hold", *NOWHERE], "REFERENCE"),
        (["hold", "Patient/1", *NOWHERE], "write Appointment/id"),
        (["book", "Appointment/1", *NOWHERE], "--patient"),
        (["book", "Appointment/1", *NOWHERE, "--patient", "Practitioner/1"], "write Patient/id"),
        (["cancel", "Appointment/1", *NOWHERE], "--reason"),
        (["cancel", "Appointment/1", *NOWHERE, "--reason", "patient-cancle"], "did you mean patient-cancel"),
        (["cancel", "Appointment/1", *NOWHERE, "--reason", "zzzz"], "there are abnormal-results"),
        (["existing", *PERIOD, *NOWHERE, "--patient", "7"], "write Patient/id"),
        (["existing", *PERIOD, *NOWHERE, "--patient", "Patient/7", "--status", "lost"], "there are proposed"),
        (["existing", *PERIOD, *NOWHERE, "--patient", "Patient/7", "--count", "-1"], "--count is out of range"),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_a_wrong_command_line_is_explained(
    words: list[str], said: str, as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, "--json"] if as_json else words) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    if as_json:
        document = json.loads(captured.out)
        assert said in document["error"]["text"]
        assert document["outcome"][0]["code"] == "usage"
    else:
        assert captured.out == ""


def test_a_broken_token_is_refused_and_never_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SLOTDESK_TOKEN", "geh\u00e4im 7")
    assert main(["capabilities", *NOWHERE, "--json"]) == 2
    captured = capsys.readouterr()
    assert "SLOTDESK_TOKEN" in captured.err
    assert "geh" not in captured.err + captured.out


def test_help_loads_neither_qt_nor_what_only_commands_need() -> None:
    code = (
        "import sys; from slotdesk.cli.main import main; main(['--help'])\n"
        "heavy = {'PySide6', 'httpx', 'fhir', 'pydantic', 'lxml', 'msgspec', 'asyncio', 'starlette', 'uvicorn'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_module_runs() -> None:
    done = subprocess.run([sys.executable, "-m", "slotdesk"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "usage: slotdesk" in done.stderr
