"""The options that every command has that talks to a server."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from slotdesk.cli.arguments import seconds
from slotdesk.cli.usage import UsageProblem
from slotdesk.domain.connection import Connection, WireFormat

TOKEN_VARIABLE = "SLOTDESK_TOKEN"  # noqa: S105 -- the name of a variable


def add_connection_options(parser: argparse.ArgumentParser, *, is_required: bool = True) -> None:
    """Add the options that say which server, and how."""
    group = parser.add_argument_group("server")
    group.add_argument("--server", required=is_required, metavar="URL", help="base URL of the FHIR server")
    group.add_argument(
        "--format",
        choices=[str(written) for written in WireFormat],
        default=WireFormat.AUTO.value,
        help="format to send and to ask for (default: auto, what the server says that it speaks)",
    )
    group.add_argument(
        "--timeout", type=seconds, default=30.0, metavar="SECONDS", help="how long to wait for the server (default: 30)"
    )
    group.add_argument(
        "--state-dir",
        type=Path,
        metavar="DIR",
        help="keep audit events and the record of bookings in this folder, as the window does",
    )
    group.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    parser.epilog = (parser.epilog or "") + f" A bearer token is taken from the environment variable {TOKEN_VARIABLE}."


def connection_of(args: argparse.Namespace) -> Connection:
    """The connection that the options name.

    Raises:
        UsageProblem: there can be no such connection.
    """
    token = token_of_environment()
    try:
        return Connection(args.server, WireFormat(args.format), args.timeout, token=token)
    except ValueError as error:
        raise UsageProblem(f"argument --server: {error}") from None


def token_of_environment() -> str:
    """The bearer token; empty where there is none.

    Raises:
        UsageProblem: it can't be sent.
    """
    token = os.environ.get(TOKEN_VARIABLE, "").strip()
    # A header takes no other characters; the token itself must not appear in the message.
    if not all("!" <= character <= "~" for character in token):
        raise UsageProblem(f"{TOKEN_VARIABLE} holds characters that no bearer token has")
    return token
