"""The options that every command has that talks to a server."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from slotdesk.cli.arguments import seconds
from slotdesk.cli.usage import UsageProblem
from slotdesk.domain.connection import Connection, Tls, WireFormat
from slotdesk.domain.sign_in import SignIn, SignInKind

TOKEN_VARIABLE = "SLOTDESK_TOKEN"  # noqa: S105 -- the name of a variable


def add_connection_options(
    parser: argparse.ArgumentParser, *, is_required: bool = True, by_position: bool = False
) -> None:
    """Add the options that say which server, and how; its URL and `--json` aside where it is named by position."""
    group = parser.add_argument_group("server")
    if not by_position:
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
    add_way_options(group)
    group.add_argument("--client-id", default="", metavar="ID", help="sign in as `slotdesk sign-in` did with this id")
    group.add_argument("--signing-key", default="", metavar="PEM", help="sign in as a service, signing with this key")
    group.add_argument("--scope", default="", metavar="SCOPES", help="what to ask for (default: what a desk needs)")
    group.add_argument(
        "--state-dir",
        type=Path,
        metavar="DIR",
        help="keep audit events and the record of bookings in this folder, as the window does",
    )
    if not by_position:
        group.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    parser.epilog = (parser.epilog or "") + f" A bearer token is taken from the environment variable {TOKEN_VARIABLE}."


def add_way_options(group: argparse._ActionsContainer) -> None:
    """Add the options that say how far the way to a server is to be trusted."""
    group.add_argument("--plain-http", action="store_true", help="agree to talk to this server without encryption")
    group.add_argument("--ca-file", default="", metavar="PEM", help="certificates to trust beside the system's own")
    group.add_argument("--certificate", default="", metavar="PEM", help="client certificate (mutual TLS)")
    group.add_argument("--certificate-key", default="", metavar="PEM", help="its private key, if in another file")


def tls_of(args: argparse.Namespace) -> Tls:
    """The certificate files that the options name."""
    return Tls(args.ca_file, args.certificate, args.certificate_key)


def require_agreement(connection: Connection) -> None:
    """What is not encrypted has to be agreed to.

    Raises:
        UsageProblem: it was not.
    """
    if connection.is_exposed and not connection.plain_http:
        raise UsageProblem("that server is not encrypted: anybody on the way can read along. Agree with --plain-http")


def connection_of(args: argparse.Namespace) -> Connection:
    """The connection that the options name.

    Raises:
        UsageProblem: there can be no such connection.
    """
    token = token_of_environment()
    try:
        connection = Connection(
            args.server,
            WireFormat(args.format),
            args.timeout,
            token=token,
            sign_in=_sign_in(args),
            tls=tls_of(args),
            plain_http=args.plain_http,
        )
    except ValueError as error:
        raise UsageProblem(f"argument --server: {error}") from None
    require_agreement(connection)
    return connection


def _sign_in(args: argparse.Namespace) -> SignIn:
    if args.signing_key:
        if not args.client_id:
            raise UsageProblem("argument --signing-key: it needs --client-id")
        return SignIn(SignInKind.SERVICE, args.client_id, args.scope, args.signing_key)
    return SignIn(SignInKind.BROWSER if args.client_id else SignInKind.NONE, args.client_id, args.scope)


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
