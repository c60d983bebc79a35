"""`slotdesk cancel`: cancel an appointment, or release a hold (ITI-117)."""

from __future__ import annotations

import argparse
from difflib import get_close_matches
from typing import TYPE_CHECKING

from slotdesk.cli.answers import ChangeAnswer
from slotdesk.cli.appointment_argument import add_appointment_argument
from slotdesk.cli.arguments import code
from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.running import carry_out_recorded
from slotdesk.domain.appointment import AppointmentStatus
from slotdesk.domain.coding import Coding
from slotdesk.domain.intent import IntentKind, intent_of
from slotdesk.store.value_sets import status_reasons

if TYPE_CHECKING:
    from slotdesk.fhir.client import SchedulingClient
    from slotdesk.store.journal import Journal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Cancel an appointment, or release one that is held."
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    reasons = status_reasons()
    width = max(len(reason.code) for reason in reasons)
    listed = "\n".join(f"  {reason.code:<{width}}  {reason.display}" for reason in reasons)
    parser.epilog = f"reasons:\n{listed}\n\n"
    add_appointment_argument(parser, "what to cancel")
    parser.add_argument(
        "--reason",
        required=True,
        type=cancelation_reason,
        metavar="CODE",
        help="why: a code of the list below, or system|code for another",
    )
    parser.add_argument("--comment", default="", metavar="TEXT", help="a remark about the cancellation")
    add_connection_options(parser)


def cancelation_reason(text: str) -> Coding:
    """A code of the profile's status reasons, or any other as `system|code`."""
    if "|" in text:
        return code(text)
    known = {reason.code: reason for reason in status_reasons()}
    if text in known:
        return known[text]
    close = get_close_matches(text, known, n=3)
    advice = f"did you mean {' or '.join(close)}?" if close else f"there are {', '.join(known)}"
    raise argparse.ArgumentTypeError(f"{text!r} is not a reason of the profile; {advice}")


def run(args: argparse.Namespace) -> int:
    """Read the appointment as it stands, cancel it, and print what became of that."""
    answer = ChangeAnswer(wish="cancel", reference=args.reference.reference)

    async def work(client: SchedulingClient, journal: Journal) -> None:
        from slotdesk.services.recorded import recorded

        appointment = await client.appointment(args.reference)
        is_hold = appointment.status == AppointmentStatus.PENDING
        intent = intent_of(IntentKind.RELEASE if is_hold else IntentKind.CANCEL, client.base_url, appointment)
        answer.sent = True
        answer.outcome = await recorded(journal, intent, lambda: client.cancel(appointment, args.reason, args.comment))

    return carry_out_recorded(connection_of(args), answer, work, as_json=args.json, state_dir=args.state_dir)
