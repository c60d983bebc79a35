"""`slotdesk find`: potential appointments (ITI-115)."""

from __future__ import annotations

import argparse

from slotdesk.cli import arguments
from slotdesk.cli.connection_options import add_connection_options
from slotdesk.cli.paged_search import add_count, add_period, criteria_of, run_search
from slotdesk.domain.coding import ActorKind
from slotdesk.domain.criteria import FindCriteria

_REPEATABLE = "; may be given several times, in order of preference"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = (
        "Ask the server for free times. Different options must all fit; of one option given several times, any may fit."
    )
    parser.epilog = (
        "Times are written with their offset, such as 2026-08-03T09:00+02:00 or 2026-08-03T07:00Z. A date alone means "
        "the whole day in the time zone of this computer: as --start from its first moment, as --end up to its last."
    )
    group = parser.add_argument_group("what to look for")
    add_period(group)
    options = (
        ("--specialty", arguments.code, "SYSTEM|CODE", "specialty"),
        ("--visit-type", arguments.code, "SYSTEM|CODE", "type of visit, the service"),
        ("--practitioner", arguments.reference_to(ActorKind.PRACTITIONER), "REF", "with whom: Practitioner/id"),
        ("--organization", arguments.reference_to(ActorKind.ORGANIZATION), "REF", "of which house: Organization/id"),
        ("--location", arguments.reference_to(ActorKind.LOCATION), "REF", "where: Location/id"),
        ("--location-string", str, "TEXT", "where, by a part of the address such as a postcode or a city"),
        ("--reason", arguments.code, "SYSTEM|CODE", "clinical reason"),
        ("--insurance", arguments.insurance, "REF", "insurance of the patient: Type/id"),
    )
    for name, reader, metavar, words in options:
        group.add_argument(name, action="append", default=[], type=reader, metavar=metavar, help=words + _REPEATABLE)
    group.add_argument(
        "--patient",
        action="append",
        default=[],
        type=arguments.reference_to(ActorKind.PATIENT),
        metavar="REF",
        help="for whom: Patient/id, or system|value; several patients mean one appointment for the group",
    )
    group.add_argument(
        "--referral", type=arguments.identifier, metavar="SYSTEM|VALUE", help="identifier of the referral"
    )
    add_count(group)
    add_connection_options(parser)


def read_criteria(args: argparse.Namespace) -> FindCriteria:
    """The criteria that the options ask for.

    Raises:
        UsageProblem: there can be no such criteria; nothing was sent.
    """
    return criteria_of(
        lambda: FindCriteria(
            start=args.start,
            end=args.end,
            specialty=tuple(args.specialty),
            visit_type=tuple(args.visit_type),
            practitioner=tuple(args.practitioner),
            organization=tuple(args.organization),
            location_reference=tuple(args.location),
            location_string=tuple(args.location_string),
            patient_reference=tuple(args.patient),
            reason=tuple(args.reason),
            referral_identifier=args.referral,
            insurance_reference=tuple(args.insurance),
            count=args.count,
        )
    )


def run(args: argparse.Namespace) -> int:
    """Search, page by page, and print what was found."""
    criteria = read_criteria(args)
    return run_search(args, "candidates", lambda client: client.find(criteria))
