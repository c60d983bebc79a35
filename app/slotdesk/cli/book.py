"""`slotdesk book`: book a candidate or a held appointment for a patient (ITI-117)."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from slotdesk.cli.answers import ChangeAnswer
from slotdesk.cli.appointment_argument import add_appointment_argument
from slotdesk.cli.arguments import reference_to
from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.known_appointment import known_of
from slotdesk.cli.running import carry_out_recorded
from slotdesk.domain.coding import ActorKind
from slotdesk.domain.intent import IntentKind, intent_of

if TYPE_CHECKING:
    from slotdesk.fhir.client import SchedulingClient
    from slotdesk.store.journal import Journal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Book a candidate, or an appointment that is held, for a patient whom the server knows."
    add_appointment_argument(parser, "the candidate that `slotdesk find` listed, or what is held")
    parser.add_argument(
        "--patient",
        required=True,
        type=reference_to(ActorKind.PATIENT),
        metavar="REF",
        help="for whom: Patient/id, or system|value; read from the server and sent along as it stands there",
    )
    parser.add_argument("--comment", default="", metavar="TEXT", help="a remark for whoever runs the appointment")
    add_connection_options(parser)


def run(args: argparse.Namespace) -> int:
    """Read the patient, book, and print what became of that."""
    answer = ChangeAnswer(wish="book", reference=args.reference.reference)

    async def work(client: SchedulingClient, journal: Journal) -> None:
        from slotdesk.services.recorded import recorded

        client.require_own(args.reference, "Appointment")
        patient = await client.patient(args.patient)
        known = await known_of(client, args.reference)  # its time helps to look it up, should the answer be lost
        intent = intent_of(IntentKind.BOOK, client.base_url, known, (patient,))
        answer.sent = True
        answer.outcome = await recorded(journal, intent, lambda: client.book(args.reference, patient, args.comment))

    return carry_out_recorded(connection_of(args), answer, work, as_json=args.json, state_dir=args.state_dir)
