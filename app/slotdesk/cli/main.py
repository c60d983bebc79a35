"""Reads the command line and hands over to the sub-command; loads nothing that the sub-command doesn't need."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from slotdesk import __version__
from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.usage import CommandParser, UsageProblem


class _Listed(NamedTuple):
    module: str
    summary: str


class _Command(Protocol):
    """What the module of a sub-command offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...
    def run(self, args: argparse.Namespace) -> int: ...


COMMANDS = {
    "find": _Listed("slotdesk.cli.find", "find free times"),
    "hold": _Listed("slotdesk.cli.hold", "hold a free time for a while"),
    "book": _Listed("slotdesk.cli.book", "book a free or held time for a patient"),
    "cancel": _Listed("slotdesk.cli.cancel", "cancel an appointment, or release what is held"),
    "existing": _Listed("slotdesk.cli.existing", "list a patient's appointments"),
    "bookings": _Listed("slotdesk.cli.bookings", "list what was asked for from here, and what became of each"),
    "capabilities": _Listed("slotdesk.cli.capabilities", "show what a server says that it can do"),
    "examine": _Listed("slotdesk.cli.examine", "say what a message in a file breaks of FHIR R4 and the profile"),
    "check": _Listed("slotdesk.cli.check", "check a server against the profile, with reports"),
    "sign-in": _Listed("slotdesk.cli.sign_in", "sign in to a server in the browser, for the commands after it"),
    "sign-out": _Listed("slotdesk.cli.sign_out", "sign out again"),
    "audit": _Listed("slotdesk.cli.audit", "show the audit events of this computer, or deliver them"),
    "practice": _Listed("slotdesk.cli.practice", "run the bundled practice server"),
    "lab": _Listed("slotdesk.cli.lab", "make a running practice server fail, or do wrong, on demand"),
}

_EPILOG = """\
`slotdesk COMMAND --help` explains a command. Without a command `slotdesk` opens the window:
  slotdesk [--demo | --server URL] [--format auto|json|xml] [--state-dir DIR]

exit status:
    0  done
    1  check: the server does not do what it SHALL; examine: the message breaks a rule
    2  wrong usage or criteria, nothing was sent
    3  refused by the server, nothing was changed
    4  fate unknown: look it up before you try again
    5  server unreachable, answer not usable, or not allowed
    6  check: no SHALL is broken, but less than half of them could be looked at
  130  stopped with Ctrl+C while nothing could have been changed
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one sub-command and return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        parser, command = _parser_for(words)
        args = parser.parse_args(words)
        return command.run(args) if command is not None else ExitStatus.DONE
    except UsageProblem as problem:
        return _explain(problem, as_json="--json" in words and words[0] != "check")
    except SystemExit as end:  # argparse, after --help and --version
        return end.code if isinstance(end.code, int) else ExitStatus.DONE


def _parser_for(words: Sequence[str]) -> tuple[CommandParser, _Command | None]:
    """A parser that knows the options of the one sub-command that is asked for."""
    parser = CommandParser(
        prog="slotdesk",
        description="Book healthcare appointments on a FHIR server that speaks the IHE ITI Scheduling profile.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"slotdesk {__version__}")
    listed = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    wanted = next((word for word in words if not word.startswith("-")), None)
    command = None
    for name, (module, summary) in COMMANDS.items():
        sub_parser = listed.add_parser(name, help=summary, allow_abbrev=False)
        if name == wanted:
            command = cast(_Command, import_module(module))
            command.add_arguments(sub_parser)
    return parser, command


def _explain(problem: UsageProblem, *, as_json: bool) -> int:
    if problem.usage:
        print(problem.usage, end="", file=sys.stderr)
    print(f"slotdesk: {problem.message}", file=sys.stderr)
    if as_json:
        from slotdesk.cli.answers import Answer, Problem
        from slotdesk.cli.running import show

        show(Answer(Problem("usage", problem.message)), ExitStatus.USAGE, as_json=True)
    return ExitStatus.USAGE
