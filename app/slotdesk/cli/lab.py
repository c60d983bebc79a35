"""`slotdesk lab`: faults and wrongnesses of a practice server that runs."""

from __future__ import annotations

import argparse
import asyncio
import os
from typing import TYPE_CHECKING

from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.running import complain, write, write_json
from slotdesk.cli.usage import UsageProblem

if TYPE_CHECKING:
    from slotdesk.services.practice_lab import LabState

_TOKEN = "SLOTDESK_LAB_TOKEN"  # noqa: S105 - the name of a variable
_DEFAULT = "http://127.0.0.1:8642/lab"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Show what is on in the lab of a practice server, turn faults and wrongnesses on and off."
    parser.epilog = (
        "`slotdesk practice --list-faults` shows what there is. --clear comes first, --off next, then the rest."
    )
    parser.add_argument(
        "url", nargs="?", default=_DEFAULT, metavar="URL", help="of the lab or the server (%(default)s)"
    )
    parser.add_argument("--token", help=f"that the server printed when it was ready (the variable {_TOKEN})")
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="NAME[:ARG][@OPERATION][/TIMES]",
        help="turn a fault on, such as lost@book/once; may be repeated",
    )
    parser.add_argument("--wrong", action="append", default=[], metavar="NAME", help="let the server be wrong in this")
    parser.add_argument("--off", action="append", default=[], metavar="NAME", help="turn a fault or a wrongness off")
    parser.add_argument("--clear", action="store_true", help="turn everything off")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Do what is asked, and print what is on after that."""
    from slotdesk.services.practice_lab import LabFailed, lab_address

    try:
        address = lab_address(args.url)
    except ValueError as error:
        raise UsageProblem("A lab answers on its own computer alone: name the address that it printed.") from error
    token = args.token or os.environ.get(_TOKEN, "")
    if not token:
        raise UsageProblem(f"lab wants the token that the server printed: --token, or the variable {_TOKEN}.")
    try:
        state = asyncio.run(_change(args, address, token))
    except LabFailed as failure:
        status = ExitStatus.REFUSED if failure.refused else ExitStatus.UNREACHABLE
        if args.json:
            write_json({"error": str(failure)})
        else:
            complain(str(failure))
        return status
    if args.json:
        write_json({"faults": [one.text for one in state.faults], "wrong": state.wrong, "happened": state.happened})
    else:
        write(_text(state))
    return ExitStatus.DONE


async def _change(args: argparse.Namespace, address: str, token: str) -> LabState:
    from slotdesk.services.practice_lab import PracticeLab

    async with PracticeLab(address, token) as lab:
        state = await lab.look()
        faults, wrong = _sorted_out(args.off, state)
        if args.clear:
            await lab.clear()
        if args.off:
            await lab.turn_off(faults, wrong)
        if args.fault or args.wrong:
            await lab.turn_on(args.fault, args.wrong)
        return await lab.look()


def _sorted_out(names: list[str], state: LabState) -> tuple[list[str], list[str]]:
    """What is to be turned off, as faults and wrongnesses; a name that is neither is left to the server to refuse."""
    wrong = {one.name for one in state.there_is.wrong}
    return [name for name in names if name not in wrong], [name for name in names if name in wrong]


def _text(state: LabState) -> str:
    words = {one.name: one.words for one in state.there_is.faults} | {
        one.name: one.words for one in state.there_is.wrong
    }
    on = [(one.text, one.name) for one in state.faults] + [(name, name) for name in state.wrong]
    if not on:
        return "Nothing is on: the server does everything right.\n"
    width = max(len(text) for text, _ in on)
    return "".join(f"{text:{width}}  {words.get(name, '')}\n" for text, name in on)
