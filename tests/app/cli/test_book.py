"""`slotdesk hold`, `book`, `existing` and `cancel`, one after the other, in both formats."""

from __future__ import annotations

import json
from typing import Any

import pytest

from slotdesk.cli.main import main

PATIENT, RIVAL = "Patient/pat-157", "Patient/pat-152"


class Desk:
    """A front desk at one server, in one format."""

    def __init__(self, server: str, wire_format: str, capsys: pytest.CaptureFixture[str]) -> None:
        self._options = ["--server", server, "--format", wire_format, "--json"]
        self._capsys = capsys

    def run(self, *words: str) -> tuple[int, dict[str, Any]]:
        """The exit status and the one JSON object."""
        status = main([*words, *self._options])
        return status, json.loads(self._capsys.readouterr().out)

    def free(self, day: int) -> str:
        """The first free time of a day in August 2026."""
        period = ["--start", f"2026-08-{day:02}T00:00+02:00", "--end", f"2026-08-{day + 1:02}T00:00+02:00"]
        _, found = self.run("find", *period, "--count", "500")
        return str(found["candidates"][0]["reference"])

    def existing(self, *words: str) -> list[str]:
        """The patient's appointments in August 2026."""
        period = ["--start", "2026-08-01T00:00Z", "--end", "2026-08-31T00:00Z"]
        status, found = self.run("existing", "--patient", PATIENT, *period, *words)
        assert status == 0
        return [appointment["reference"] for appointment in found["appointments"]]


@pytest.fixture(params=["json", "xml"])
def desk(practice_url: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(practice_url, request.param, capsys)


def test_a_time_is_booked_listed_and_cancelled(desk: Desk) -> None:
    candidate = desk.free(10)
    status, booked = desk.run("book", candidate, "--patient", PATIENT, "--comment", "Brings her scans")
    assert (status, booked["result"]) == (0, "booked")
    appointment = booked["appointment"]
    assert appointment["status"] == "booked"
    assert booked["reference"] == candidate
    assert PATIENT in [participant["reference"] for participant in appointment["participants"]]

    status, refused = desk.run("book", candidate, "--patient", RIVAL)
    assert (status, refused["result"]) == (3, "refused")
    assert refused["outcome"][0]["severity"] == "error"

    assert appointment["reference"] in desk.existing("--status", "booked")
    status, cancelled = desk.run("cancel", appointment["reference"], "--reason", "patient-cancel")
    assert (status, cancelled["result"]) == (0, "cancelled")
    assert cancelled["appointment"]["status"] == "cancelled"
    assert appointment["reference"] not in desk.existing("--status", "booked")
    assert appointment["reference"] in desk.existing("--status", "booked", "--status", "cancelled")


def test_a_held_time_is_the_holders_to_book_or_to_release(desk: Desk) -> None:
    candidate = desk.free(12)
    status, held = desk.run("hold", candidate)
    assert (status, held["result"]) == (0, "held")
    assert held["appointment"]["status"] == "pending"
    assert held["expires"] is not None
    status, refused = desk.run("hold", candidate)
    assert (status, refused["result"]) == (3, "refused")
    reason = "https://profiles.ihe.net/ITI/Scheduling/CodeSystem/status-reason|scheduling-error"
    status, released = desk.run("cancel", held["appointment"]["reference"], "--reason", reason)
    assert (status, released["result"]) == (0, "cancelled")
    status, held = desk.run("hold", desk.free(12))
    status, booked = desk.run("book", held["appointment"]["reference"], "--patient", PATIENT)
    assert (status, booked["result"]) == (0, "booked")


@pytest.mark.parametrize(
    "words",
    [
        ["hold", "Appointment/none"],
        ["book", "Appointment/none", "--patient", PATIENT],
        ["book", "Appointment/none", "--patient", "Patient/none"],
        ["cancel", "Appointment/none", "--reason", "other"],
    ],
)
def test_what_is_not_there_is_refused(desk: Desk, words: list[str]) -> None:
    status, answer = desk.run(*words)
    assert (status, answer["result"], answer["appointment"]) == (3, "refused", None)
    assert answer["outcome"]


def test_a_patient_may_be_named_by_identifier(desk: Desk) -> None:
    identifier = "https://tallhojd.example/id/patient|TH-101099"
    status, found = desk.run(
        "existing", "--patient", identifier, "--start", "2026-08-01T00:00Z", "--end", "2026-08-31T00:00Z"
    )
    assert status == 0
    assert [appointment["reference"] for appointment in found["appointments"]] == desk.existing()
    status, booked = desk.run("book", desk.free(13), "--patient", identifier)
    assert (status, booked["result"]) == (0, "booked")


def test_people_are_told_in_words(practice_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    candidate = Desk(practice_url, "json", capsys).free(14)
    assert main(["book", candidate, "--patient", PATIENT, "--server", practice_url]) == 0
    assert capsys.readouterr().out.startswith("Booked.\n  Appointment:")
    assert main(["book", candidate, "--patient", RIVAL, "--server", practice_url]) == 3
    captured = capsys.readouterr()
    assert captured.out.startswith("The server refused to book it (HTTP status 4")
    assert "The server says:" in captured.out
    assert captured.err == ""
