"""The options of `slotdesk check`."""

from __future__ import annotations

import pytest

from slotdesk.cli.main import main
from slotdesk.services.checking.catalogue import CHECKS


def test_the_list_has_every_check_and_needs_no_server(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [check.id for check in CHECKS]
    assert {line.split()[1] for line in lines} == {"SHALL", "SHOULD"}


def test_the_list_may_be_of_some(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--list", "--only", "*.race"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [
        "ITI-116.hold.race",
        "ITI-117.book.race",
    ]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ([], "required: URL"),
        (["http://127.0.0.1:9", "--only", "ITI-119"], "no check is called 'ITI-119'"),
        (["http://127.0.0.1:9", "--days", "0"], "'0' is not a number of days"),
        (["http://127.0.0.1:9", "--zone", "Nowhere/At_All"], "no time zone 'Nowhere/At_All'"),
        (["http://127.0.0.1:9", "--visit-type", "check-up"], "not a code"),
        (["http://127.0.0.1:9", "--patient", "Practitioner/1"], "Patient/id"),
        (["http://fhir.example.org/r4"], "not encrypted"),
        (["nowhere", "--json", "x.json"], "a server is named by a URL"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_sent(
    words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", *words]) == 2
    output = capsys.readouterr()
    assert complaint in output.err
    assert output.out == ""
