"""A wrong command line is an exception, not the end of the program."""

from __future__ import annotations

import pytest

from slotdesk.cli.usage import CommandParser, UsageProblem


def test_the_message_comes_with_the_usage() -> None:
    parser = CommandParser(prog="slotdesk try")
    parser.add_argument("--number", type=int)
    with pytest.raises(UsageProblem, match="invalid int value") as caught:
        parser.parse_args(["--number", "x"])
    assert caught.value.usage.startswith("usage: slotdesk try")
