"""`slotdesk capabilities`: what the server says of itself."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from slotdesk.cli.answers import CapabilitiesAnswer
from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.running import carry_out

if TYPE_CHECKING:
    from slotdesk.fhir.client import SchedulingClient


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Show what the server says that it can do (its CapabilityStatement)."
    add_connection_options(parser)


def run(args: argparse.Namespace) -> int:
    """Read the CapabilityStatement and print what matters here."""
    answer = CapabilitiesAnswer()

    async def work(client: SchedulingClient) -> None:
        answer.capabilities = await client.capabilities()

    return carry_out(connection_of(args), answer, work, as_json=args.json, state_dir=args.state_dir)
