"""`slotdesk existing`: a patient's appointments (ITI-118)."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from slotdesk.cli import arguments
from slotdesk.cli.answers import SearchAnswer
from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.running import carry_out
from slotdesk.cli.usage import UsageProblem
from slotdesk.cli.words import criteria_sentence
from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.coding import ActorKind
from slotdesk.domain.criteria import ExistingCriteria
from slotdesk.domain.errors import CriteriaInvalid

if TYPE_CHECKING:
    from slotdesk.fhir.client import SchedulingClient


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
    group.add_argument(
        "--start",
        required=True,
        type=arguments.moment,
        metavar="TIME",
        help="from when, inclusive; a date from midnight",
    )
    group.add_argument(
        "--end",
        required=True,
        type=arguments.end_of_period,
        metavar="TIME",
        help="until when: a time is not included, a date is included to its end",
    )
    group.add_argument(
        "--status",
        action="append",
        default=[],
        type=arguments.status,
        metavar="STATUS",
        help=f"any of: {', '.join(AppointmentStatus)}; may be given several times",
    )
    group.add_argument(
        "--count", type=int, metavar="N", help="how many the server should put on one page; all are read"
    )
    add_connection_options(parser)


def read_criteria(args: argparse.Namespace) -> ExistingCriteria:
    """The criteria that the options ask for.

    Raises:
        UsageProblem: there can be no such criteria; nothing was sent.
    """
    try:
        return ExistingCriteria(args.patient, args.start, args.end, status=tuple(args.status), count=args.count)
    except CriteriaInvalid as error:
        raise UsageProblem(criteria_sentence(error)) from None


def run(args: argparse.Namespace) -> int:
    """Search, page by page, and print what was found."""
    criteria = read_criteria(args)
    answer = SearchAnswer(noun="appointments")

    async def work(client: SchedulingClient) -> None:
        async for page in client.existing(criteria):
            answer.add(page)

    return carry_out(connection_of(args), answer, work, as_json=args.json, state_dir=args.state_dir)
