"""`slotdesk existing`: a patient's appointments (ITI-118)."""

from __future__ import annotations

import argparse

from slotdesk.cli import arguments
from slotdesk.cli.connection_options import add_connection_options
from slotdesk.cli.paged_search import add_count, add_period, criteria_of, run_search
from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.coding import ActorKind
from slotdesk.domain.criteria import ExistingCriteria


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "List a patient's appointments that start within a period."
    parser.epilog = (
        "Times are written with their offset, such as 2026-08-03T09:00+02:00. A date alone means the whole day in the "
        "time zone of this computer: as --start from its first moment, as --end up to its last."
    )
    group = parser.add_argument_group("what to look for")
    group.add_argument(
        "--patient",
        required=True,
        type=arguments.reference_to(ActorKind.PATIENT),
        metavar="REF",
        help="Patient/id, or an identifier as system|value",
    )
    add_period(group)
    group.add_argument(
        "--status",
        action="append",
        default=[],
        type=arguments.status,
        metavar="STATUS",
        help=f"any of: {', '.join(AppointmentStatus)}; may be given several times",
    )
    add_count(group)
    add_connection_options(parser)


def read_criteria(args: argparse.Namespace) -> ExistingCriteria:
    """The criteria that the options ask for.

    Raises:
        UsageProblem: there can be no such criteria; nothing was sent.
    """
    return criteria_of(
        lambda: ExistingCriteria(args.patient, args.start, args.end, status=tuple(args.status), count=args.count)
    )


def run(args: argparse.Namespace) -> int:
    """Search, page by page, and print what was found."""
    criteria = read_criteria(args)
    return run_search(args, "appointments", lambda client: client.existing(criteria))
