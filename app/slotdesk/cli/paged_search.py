"""What the two searches of the command line have in common: a period, pages, and what becomes of them."""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, TypeVar

from slotdesk.cli import arguments
from slotdesk.cli.answers import SearchAnswer
from slotdesk.cli.connection_options import connection_of
from slotdesk.cli.running import carry_out
from slotdesk.cli.usage import UsageProblem
from slotdesk.cli.words import criteria_sentence
from slotdesk.domain.errors import CriteriaInvalid

if TYPE_CHECKING:
    from slotdesk.domain.page import AppointmentPage
    from slotdesk.fhir.client import SchedulingClient

Options = argparse._ArgumentGroup
Criteria = TypeVar("Criteria")


def add_period(group: Options) -> None:
    """Add the options for the period to look in."""
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


def add_count(group: Options) -> None:
    """Add the option for the size of a page."""
    group.add_argument(
        "--count", type=int, metavar="N", help="how many the server should put on one page; all are read"
    )


def criteria_of(build: Callable[[], Criteria]) -> Criteria:
    """The criteria that are built.

    Raises:
        UsageProblem: there can be no such criteria; nothing was sent.
    """
    try:
        return build()
    except CriteriaInvalid as error:
        raise UsageProblem(criteria_sentence(error)) from None


def run_search(
    args: argparse.Namespace, noun: str, pages: Callable[[SchedulingClient], AsyncIterator[AppointmentPage]]
) -> int:
    """Search, page by page, and print what was found."""
    answer = SearchAnswer(noun=noun)

    async def work(client: SchedulingClient) -> None:
        async for page in pages(client):
            answer.add(page)

    return carry_out(connection_of(args), answer, work, as_json=args.json, state_dir=args.state_dir)
