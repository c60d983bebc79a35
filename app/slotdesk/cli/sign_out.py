"""`slotdesk sign-out`: end what `slotdesk sign-in` began."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from typing import TYPE_CHECKING

from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.running import write, write_json
from slotdesk.cli.usage import UsageProblem
from slotdesk.domain.sign_in import SignInFailed, SignInKind

if TYPE_CHECKING:
    from slotdesk.domain.connection import Connection


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = "Forget a sign-in, and revoke it at the server where it offers that."
    add_connection_options(parser)


def run(args: argparse.Namespace) -> int:
    """Sign out, and say whether the server knows."""
    connection = connection_of(args)
    if connection.sign_in.kind is not SignInKind.BROWSER:
        raise UsageProblem("signing out needs the --client-id that was signed in with")
    was_told = asyncio.run(_sign_out(connection))
    if args.json:
        write_json({"result": "signed out", "revoked": was_told})
    else:
        write("Signed out.\n" if was_told else "Signed out here. The server was not told, or offers no way to.\n")
    return ExitStatus.DONE


async def _sign_out(connection: Connection) -> bool:
    from slotdesk.services.sign_ins import SignIns

    sign_ins = SignIns()
    try:
        signing_in = sign_ins.of(connection)
        with contextlib.suppress(SignInFailed):
            await signing_in.resume()  # revoking needs the tokens
        return await signing_in.sign_out()
    finally:
        await sign_ins.close()
