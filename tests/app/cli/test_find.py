"""`slotdesk find`, against the practice server."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from datetime import datetime
from typing import Any

import pytest

from slotdesk.cli import find
from slotdesk.cli.main import main

PERIOD = ["--start", "2026-08-04T00:00+02:00", "--end", "2026-08-06T00:00+02:00"]


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    """The exit status and the one JSON object."""
    status = main([*words, "--json"])
    return status, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("wire_format", ["json", "xml", "auto"])
def test_free_times_are_listed(practice_url: str, wire_format: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = run(capsys, "find", "--server", practice_url, "--format", wire_format, *PERIOD, "--count", "100")
    assert status == 0
    assert found["total"] == found["received"] == len(found["candidates"]) > 100
    assert found["unreadable"] == 0
    first = found["candidates"][0]
    assert set(first) >= {"reference", "start", "end", "status", "participants", "service", "findings"}
    assert first["status"] == "proposed"
    assert first["findings"] == []
    assert first["participants"][0] == {
        "reference": first["participants"][0]["reference"],
        "display": first["participants"][0]["display"],
        "kind": "Practitioner",
        "status": "needs-action",
    }
    assert datetime.fromisoformat(first["start"]).utcoffset() is not None


def test_json_and_xml_bring_the_same(practice_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["find", "--server", practice_url, *PERIOD, "--practitioner", "Practitioner/prac-09"]
    assert run(capsys, *words, "--format", "json")[1] == run(capsys, *words, "--format", "xml")[1]


def test_every_option_reaches_the_criteria() -> None:
    parser = ArgumentParser()
    find.add_arguments(parser)
    words = ["--server", "http://x", *PERIOD, "--specialty", "s|1", "--specialty", "s|2", "--visit-type", "v|1"]
    words += ["--practitioner", "Practitioner/1", "--organization", "Organization/1", "--location", "Location/1"]
    words += ["--location-string", "Nord", "--patient", "Patient/1", "--patient", "urn:x|2", "--reason", "r|1"]
    words += ["--referral", "urn:r|7", "--insurance", "Coverage/1", "--count", "7"]
    criteria = find.read_criteria(parser.parse_args(words))
    assert [coding.token for coding in criteria.specialty] == ["s|1", "s|2"]
    assert [coding.token for coding in criteria.visit_type] == ["v|1"]
    assert [coding.token for coding in criteria.reason] == ["r|1"]
    assert criteria.practitioner[0].reference == "Practitioner/1"
    assert criteria.organization[0].reference == "Organization/1"
    assert criteria.location_reference[0].reference == "Location/1"
    assert criteria.location_string == ("Nord",)
    assert criteria.patient_reference[0].reference == "Patient/1"
    assert criteria.patient_reference[1].identifier is not None
    assert criteria.referral_identifier is not None
    assert criteria.referral_identifier.token == "urn:r|7"
    assert criteria.insurance_reference[0].reference == "Coverage/1"
    assert criteria.count == 7


def test_people_get_days_and_aligned_lines(practice_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["find", "--server", practice_url, *PERIOD, "--practitioner", "Practitioner/prac-09"]
    assert main(words) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Tuesday 4 August 2026"
    rows = [line for line in lines if line.startswith("  ") and "Appointment/" in line]
    assert len({row.index("Appointment/") for row in rows}) == 1
    assert lines[-1].endswith("candidates.") or "The server says:" in lines


def test_nothing_free_is_no_failure(practice_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = run(capsys, "find", "--server", practice_url, *PERIOD, "--visit-type", "urn:x|nothing")
    assert status == 0
    assert found["candidates"] == []
    assert found["total"] == 0
    assert found["outcome"][0]["severity"] == "information"
    assert found["outcome"][0]["source"] == "server"


def test_one_day_is_a_period() -> None:
    parser = ArgumentParser()
    find.add_arguments(parser)
    words = ["--server", "http://x", "--start", "2026-08-03", "--end", "2026-08-03"]
    criteria = find.read_criteria(parser.parse_args(words))
    assert (criteria.end - criteria.start).total_seconds() == 24 * 3600
