"""`slotdesk hold`: reserve a candidate for a while (ITI-116)."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from slotdesk.cli.answers import ChangeAnswer
from slotdesk.cli.appointment_argument import add_appointment_argument
from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.known_appointment import known_of
from slotdesk.cli.running import carry_out_recorded
from slotdesk.domain.intent import IntentKind, intent_of

if TYPE_CHECKING:
    from slotdesk.fhir.client import SchedulingClient
    from slotdesk.store.journal import Journal

_PATIENCE_S = 2.0  # others may take the time meanwhile, and the hold ends by itself


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Hold a candidate, so that nobody else can book it for a while."
    add_appointment_argument(parser, "the candidate that `slotdesk find` listed")
    add_connection_options(parser)


def run(args: argparse.Namespace) -> int:
    """Hold it and print what became of that."""
    answer = ChangeAnswer(wish="hold", reference=args.reference.reference)

    async def work(client: SchedulingClient, journal: Journal) -> None:
        from slotdesk.services.recorded import recorded

        client.require_own(args.reference, "Appointment")
        known = await known_of(client, args.reference, _PATIENCE_S)  # its time tells it from others in the record
        intent = intent_of(IntentKind.HOLD, client.base_url, known)
        answer.sent = True
        answer.outcome = await recorded(journal, intent, lambda: client.hold(args.reference))

    return carry_out_recorded(connection_of(args), answer, work, as_json=args.json, state_dir=args.state_dir)
