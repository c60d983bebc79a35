"""`slotdesk bookings`: what was asked for from here, and what became of each."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from slotdesk.cli.answers import RecordsAnswer
from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.exit_status import status_of
from slotdesk.cli.running import carry_out, problem_of, show
from slotdesk.cli.usage import UsageProblem
from slotdesk.domain.errors import NotRecorded

if TYPE_CHECKING:
    from slotdesk.domain.record import Record
    from slotdesk.fhir.client import SchedulingClient
    from slotdesk.store.journal import Journal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = (
        "List what was held, booked, moved or cancelled from this computer by you, in the window or by commands, and "
        "what became of each; open ones first. With --look-up the server is asked about the open ones that were sent "
        "to it; nothing is ever sent again."
    )
    parser.add_argument("--open", action="store_true", help="only those of which it is not known what became of them")
    parser.add_argument(
        "--look-up", action="store_true", help="ask --server what became of its open ones, and write that down"
    )
    parser.add_argument("--export", type=Path, metavar="FILE", help="write the list to FILE as CSV as well")
    add_connection_options(parser, is_required=False)


def run(args: argparse.Namespace) -> int:
    """Look up what is wanted, then list and export."""
    from slotdesk.store.journal import Journal
    from slotdesk.store.locations import Locations

    if args.look_up and not args.server:
        raise UsageProblem("--look-up needs --server: each one is looked up only where it was sent")
    journal = Journal(Locations.find(args.state_dir).journal_file)
    try:
        return _run(args, journal)
    finally:
        journal.close()


def _run(args: argparse.Namespace, journal: Journal) -> int:
    answer = RecordsAnswer()

    def gather() -> None:
        answer.records = _wanted(args, journal)
        answer.under_way = frozenset(one.id for one in answer.records if journal.is_under_way(one))
        if args.export is not None:
            _export(answer.records, args.export)

    async def work(client: SchedulingClient) -> None:
        from slotdesk.services.fates import FateService

        service = FateService(client, journal)
        try:
            for record in service.open_records():
                answer.found[record.id] = (await service.look_up(record)).finding.value
        finally:
            gather()

    if args.look_up:
        return carry_out(connection_of(args), answer, work, as_json=args.json, state_dir=args.state_dir)
    try:
        gather()
    except NotRecorded as error:
        answer.problem = problem_of(error)
        show(answer, status_of(error), as_json=args.json)
        return status_of(error)
    show(answer, answer.status, as_json=args.json)
    return answer.status


def _wanted(args: argparse.Namespace, journal: Journal) -> list[Record]:
    server = (args.server or "").rstrip("/")
    records = journal.records()
    return [
        one for one in records if (one.fate.is_open or not args.open) and (not server or one.intent.base_url == server)
    ]


def _export(records: list[Record], path: Path) -> None:
    from slotdesk.services.journal_export import write_csv

    try:
        write_csv(records, path)
    except OSError as error:
        raise UsageProblem(f"argument --export: {path} can't be written: {error.strerror}") from None
