"""`slotdesk examine`: what a message in a file breaks of FHIR R4 and of the profile."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.running import write, write_json
from slotdesk.cli.text_output import plain
from slotdesk.cli.usage import UsageProblem
from slotdesk.domain.finding import FindingSeverity, MessageFinding, Part, Party, Position
from slotdesk.domain.transaction import Transaction
from slotdesk.wire.exchange import path_of

_TRANSACTIONS = (
    Transaction.FIND,
    Transaction.HOLD,
    Transaction.BOOK,
    Transaction.EXISTING,
    Transaction.PATIENTS,
    Transaction.CAPABILITIES,
    Transaction.OTHER,
)
_PARTIES = {
    Party.SERVER: "the server's fault",
    Party.CLIENT: "the client's fault",
    Party.TEXT: "the text contradicts itself",
    Party.NOBODY: "nobody's fault",
}
_NOUNS = {
    FindingSeverity.ERROR: ("error", "errors"),
    FindingSeverity.WARNING: ("warning", "warnings"),
    FindingSeverity.INFORMATION: ("piece of information", "pieces of information"),
}
Examined = tuple[str, tuple[MessageFinding, ...]]
_MOST_BYTES = 256 * 1024 * 1024


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Say what a message in a file breaks of FHIR R4 and of the IHE ITI Scheduling profile."
    parser.epilog = "Without --transaction only the rules of FHIR are applied. docs/findings.md lists all rules."
    parser.add_argument(
        "file",
        metavar="FILE",
        help="the body of a request or an answer in JSON or XML, or exchanges as HAR (.har); - is standard input",
    )
    parser.add_argument(
        "--transaction",
        choices=[one.value for one in _TRANSACTIONS],
        default=Transaction.OTHER.value,
        help="what the message belongs to",
    )
    parser.add_argument(
        "--side", choices=("request", "answer"), help="which of the two it is (default: Parameters are a request)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of text")


def run(args: argparse.Namespace) -> int:
    """Examine the file and print what was found."""
    examined = list(_examined(args))
    if args.json:
        write_json(
            {
                "file": args.file,
                "messages": [
                    {"message": name, "findings": [document_of(one) for one in found]} for name, found in examined
                ],
            }
        )
    else:
        write("".join(f"{line}\n" for line in report_lines(examined)))
    broken = any(one.severity is FindingSeverity.ERROR for _, found in examined for one in found)
    return ExitStatus.NOT_MET if broken else ExitStatus.DONE


def _examined(args: argparse.Namespace) -> Iterator[Examined]:
    """What was found in each message of the file, by what the message is called."""
    from slotdesk.services.examining import examine, examine_body

    body = _body(args.file)
    if not args.file.endswith(".har"):
        is_request = args.side == "request" if args.side else b"Parameters" in body[:2_000]
        yield args.file, examine_body(body, Transaction(args.transaction), is_request=is_request)
        return
    from slotdesk.wire.har import HarUnreadable, read_har

    if args.side or args.transaction != Transaction.OTHER.value:
        raise UsageProblem("--side and --transaction are for a single body; a HAR file says them itself")
    try:
        exchanges = read_har(body, args.file)
    except HarUnreadable as error:
        raise UsageProblem(f"{args.file} is no HAR file: {error}") from None
    for number, exchange in enumerate(exchanges, 1):
        path = path_of(exchange.url)
        yield f"{args.file}#{number} {exchange.method} {path}", examine(exchange)


def report_lines(examined: Sequence[Examined]) -> Iterator[str]:
    """What people read: every finding of every message, and how many there are of each severity."""
    for name, found in examined:
        yield from lines_of(found, name, with_side=len(examined) > 1)
    counts = Counter(one.severity for _, found in examined for one in found)
    if not counts:
        yield "Nothing was found."
        return
    yield ""
    kinds = ((severity, *_NOUNS[severity]) for severity in FindingSeverity if counts[severity])
    yield (
        ", ".join(f"{counts[severity]} {one if counts[severity] == 1 else more}" for severity, one, more in kinds) + "."
    )


def _body(name: str) -> bytes:
    try:
        if name == "-":
            return sys.stdin.buffer.read(_MOST_BYTES)
        with Path(name).open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise UsageProblem(f"{name} can't be read: {error.strerror or error}") from None


def lines_of(found: Sequence[MessageFinding], name: str, *, with_side: bool = False) -> Iterator[str]:
    """The findings of one message: where, how bad, what, whose fault, by which clause; the worst first."""
    ranks = list(FindingSeverity)
    for one in sorted(found, key=lambda finding: ranks.index(finding.severity)):
        seen = f" Seen: {plain(one.seen)}." if one.seen else ""
        expected = f" Expected: {plain(one.expected)}." if one.expected else ""
        where = f"{plain(name)}:{one.side.value}:{_place(one)}" if with_side else f"{plain(name)}:{_place(one)}"
        yield f"{where}: {one.severity.value}: {plain(one.path)}: {_words(one)}{seen}{expected}"
        yield f"    {one.rule}, {_PARTIES[one.party]} [{one.clause}]"


def _place(one: MessageFinding) -> str:
    return f"{one.raw.line}:{one.raw.column}" if one.part is Part.BODY else one.part.value


def _words(one: MessageFinding) -> str:
    from slotdesk.domain.finding_rules import RULES

    return RULES[one.rule].words


def document_of(one: MessageFinding) -> dict[str, Any]:
    """A finding for scripts."""
    return {
        "rule": one.rule,
        "severity": one.severity.value,
        "side": one.side.value,
        "party": one.party.value,
        "part": one.part.value,
        "path": one.path,
        "text": _words(one),
        "seen": one.seen,
        "expected": one.expected,
        "clause": one.clause,
        "raw": _position(one.raw),
        "pretty": _position(one.pretty),
    }


def _position(position: Position) -> dict[str, int] | None:
    return {"line": position.line, "column": position.column} if position.line else None
