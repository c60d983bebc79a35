"""`slotdesk check`: run the checks of the profile on a server."""

from __future__ import annotations

import argparse
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from slotdesk.cli import arguments
from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.usage import UsageProblem
from slotdesk.domain.coding import ActorKind

_DAYS, _WAIT_S = 7, 30.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = (
        "Run named checks of a server against the IHE Scheduling profile. It is probed first, what is booked or held "
        "is cancelled again, and what could not be cancelled is said."
    )
    parser.epilog = (
        "A pattern is the name of a check, the beginning of one (ITI-116, ITI-117.cancel), or has * and ?. "
        "Exit status: 0 no SHALL is broken and at least half of them could be looked at, 1 a SHALL is not met, 2 wrong "
        "usage, 5 no answer, 6 less than half of the SHALLs could be looked at (mostly: no test patient, nothing free)."
    )
    parser.add_argument("server", nargs="?", metavar="URL", help="base URL of the FHIR server")
    parser.add_argument("--list", action="store_true", help="list the checks and end")
    parser.add_argument(
        "--only", action="append", default=[], metavar="PATTERN", help="run only these; may be given several times"
    )
    _add_what_to_use(parser)
    group = parser.add_argument_group("reports")
    group.add_argument("--junit", type=Path, metavar="FILE", help="write JUnit XML, for build servers")
    group.add_argument("--html", type=Path, metavar="FILE", help="write a page that stands alone, with every message")
    group.add_argument("--json", type=Path, metavar="FILE", dest="json_file", help="write JSON")
    group.add_argument(
        "--unredacted", action="store_true", help="leave the data of patients in what is printed and in the reports"
    )
    add_connection_options(parser, by_position=True)


def _add_what_to_use(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what to use")
    group.add_argument(
        "--patient",
        type=arguments.reference_to(ActorKind.PATIENT),
        metavar="REF",
        help="test patient to book for, Patient/id or system|value (default: the first that a server on this computer "
        "lists; on any other nothing is booked)",
    )
    for name, kind in (("--practitioner", ActorKind.PRACTITIONER), ("--location", ActorKind.LOCATION)):
        group.add_argument(
            name, type=arguments.reference_to(kind), metavar="REF", help=f"{kind}/id to look for free times of"
        )
    for name in ("--visit-type", "--specialty"):
        group.add_argument(name, type=arguments.code, metavar="SYSTEM|CODE", help="to look for free times of")
    group.add_argument("--start", type=arguments.moment, metavar="TIME", help="from when (default: tomorrow)")
    group.add_argument("--days", type=_days, default=_DAYS, metavar="N", help=f"for how many days (default: {_DAYS})")
    group.add_argument("--zone", type=_zone, metavar="ZONE", help="the clinic's, such as Europe/Stockholm")
    group.add_argument(
        "--longest-wait",
        type=arguments.seconds,
        default=_WAIT_S,
        metavar="SECONDS",
        help=f"how long to wait for a hold to end (default: {_WAIT_S:.0f})",
    )


def _days(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 366:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of days from 1 to 366")
    return int(text)


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise argparse.ArgumentTypeError(f"there is no time zone {text!r}") from None
    return text


def run(args: argparse.Namespace) -> int:
    """Run them, with a line for each as it comes, and write the reports."""
    from slotdesk.cli.check_run import list_checks, run_checks
    from slotdesk.services.checking.plan import NoSuchCheckError

    try:
        if args.list:
            return list_checks(args.only)
        if not args.server:
            raise UsageProblem("the following arguments are required: URL")
        return run_checks(connection_of(args), args)
    except NoSuchCheckError as error:
        raise UsageProblem(f"argument --only: no check is called {str(error)!r}; see slotdesk check --list") from None
