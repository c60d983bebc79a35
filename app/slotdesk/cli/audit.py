"""`slotdesk audit`: the audit events of this computer, and their delivery to a repository (ITI-20)."""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from slotdesk.cli.connection_options import add_way_options, require_agreement, tls_of, token_of_environment
from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.running import complain, write, write_json
from slotdesk.cli.text_output import plain
from slotdesk.cli.usage import UsageProblem
from slotdesk.domain.sign_in import SignInFailed

if TYPE_CHECKING:
    from slotdesk.services.audit_delivery import AuditDelivery
    from slotdesk.store.audit_entry import AuditEntry
    from slotdesk.store.audit_queue import AuditQueue
    from slotdesk.store.locations import Locations
    from slotdesk.store.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Show the audit events of this computer, or deliver those that wait."
    parser.epilog = "Where the events about a server go is set with the server, in the window's settings."
    parser.add_argument("act", choices=("list", "deliver"), help="show them, latest first, or deliver what waits")
    parser.add_argument("--state-dir", type=Path, metavar="DIR", help="the folder of the window that keeps them")
    parser.add_argument("--most", type=int, default=100, metavar="N", help="how many to list (default: 100)")
    parser.add_argument(
        "--to", default="", metavar="URL", help="deliver everything there: the base URL of an audit repository"
    )
    add_way_options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of text")


def run(args: argparse.Namespace) -> int:
    """List or deliver, and print what there is or what became of it."""
    from slotdesk.store.locations import Locations

    locations = Locations.find(args.state_dir)
    if args.most < 1:
        raise UsageProblem("argument --most: at least 1")
    try:
        with _queue(locations) as queue:
            return _list(queue, args) if args.act == "list" else _deliver(queue, locations, args)
    except (OSError, sqlite3.Error) as error:
        raise UsageProblem(f"the audit events in {locations.audit_file} can't be used: {error}") from None


@contextmanager
def _queue(locations: Locations) -> Iterator[AuditQueue]:
    from slotdesk.store.audit_queue import AuditQueue

    with closing(AuditQueue(locations.audit_file)) as queue:
        if queue.set_aside is not None:
            complain(f"The file of audit events was damaged. It was kept as {queue.set_aside}.")
        yield queue


def _list(queue: AuditQueue, args: argparse.Namespace) -> int:
    entries = queue.entries(args.most)
    if args.json:
        counts = {state.value: count for state, count in queue.counts().items()}
        write_json({"counts": counts, "events": [_document(one) for one in entries]})
    else:
        write("".join(f"{_line(one)}\n" for one in entries) + f"\n{_counts(queue)}\n")
    return ExitStatus.DONE


def _deliver(queue: AuditQueue, locations: Locations, args: argparse.Namespace) -> int:
    from slotdesk.store.settings_store import SettingsStore
    from slotdesk.store.site_servers import SiteServers

    own = SettingsStore(locations.settings_file).load()
    settings = SiteServers.read(locations.site_file).enforced(own)
    delivery = _delivery(queue, settings, args)
    delivered = asyncio.run(_deliver_all(delivery, settings))
    troubles = {url: trouble.said for url, trouble in delivery.troubles.items()}
    if args.json:
        counts = {state.value: count for state, count in queue.counts().items()}
        write_json({"delivered": delivered, "counts": counts, "troubles": troubles})
    else:
        write(f"Delivered {delivered}.\n{_counts(queue)}\n")
        for url, said in troubles.items():
            complain(f"{url} does not take events at present: {said}")
    return ExitStatus.UNREACHABLE if troubles else ExitStatus.DONE


async def _deliver_all(delivery: AuditDelivery, settings: Settings) -> int:
    """With the sign-ins that the window or `slotdesk sign-in` left in the keyring."""
    from slotdesk.services.sign_ins import SignIns
    from slotdesk.store.named_server import is_same_origin

    sign_ins = SignIns()
    known = {one.base_url: sign_ins.of(one.connection()) for one in settings.servers if one.audit_url}
    delivery.sign_in_of = known.get
    try:
        for one in settings.servers:
            if one.audit_url and is_same_origin(one.base_url, one.audit_url):
                with suppress(SignInFailed):  # the delivery says that a sign-in is needed
                    await known[one.base_url].resume()
        return await delivery.deliver(at_once=True)
    finally:
        await sign_ins.close()


def _delivery(queue: AuditQueue, settings: Settings, args: argparse.Namespace) -> AuditDelivery:
    """To the repository named, else to those of the settings; a token goes to the one named alone."""
    from slotdesk.domain.connection import Connection, WireFormat
    from slotdesk.services.audit_delivery import AuditDelivery
    from slotdesk.store.named_server import audit_repository

    if not args.to:
        return AuditDelivery(
            queue, lambda server: audit_repository(settings.servers, server), lambda: settings.audit_days
        )
    try:
        repository = Connection(
            args.to,
            WireFormat.JSON,
            settings.timeout_s,
            token=token_of_environment(),
            tls=tls_of(args),
            plain_http=args.plain_http,
        )
    except ValueError as error:
        raise UsageProblem(f"argument --to: {error}") from None
    require_agreement(repository)
    return AuditDelivery(queue, lambda _: repository, lambda: settings.audit_days)


def _line(entry: AuditEntry) -> str:
    outcome = "under way" if entry.state == "begun" else entry.words or "done"
    said = f" ({plain(entry.said)})" if entry.said else ""
    begun = entry.begun.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    parts = (begun, entry.transaction, plain(entry.patient) or "-", plain(outcome), f"{entry.state.value}{said}")
    return "  ".join(parts)


def _counts(queue: AuditQueue) -> str:
    return ", ".join(f"{count} {state.value}" for state, count in queue.counts().items()) + "."


def _document(entry: AuditEntry) -> dict[str, Any]:
    import json

    return {
        "id": entry.id,
        "begun": entry.begun.isoformat(),
        "ended": entry.ended.isoformat() if entry.ended else None,
        "transaction": entry.transaction,
        "patient": entry.patient,
        "outcome": entry.outcome,
        "words": entry.words,
        "server": entry.server,
        "state": entry.state.value,
        "delivered": entry.delivered.isoformat() if entry.delivered else None,
        "repository": entry.repository,
        "said": entry.said,
        "resource": json.loads(entry.resource),
    }
