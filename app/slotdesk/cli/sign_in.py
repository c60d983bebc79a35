"""`slotdesk sign-in`: sign in to a server in the browser."""

from __future__ import annotations

import argparse
import asyncio
import webbrowser
from typing import TYPE_CHECKING

from slotdesk.cli.connection_options import add_connection_options, connection_of
from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.running import complain, write, write_json
from slotdesk.cli.usage import UsageProblem
from slotdesk.cli.words import SIGN_IN_PROBLEMS
from slotdesk.domain.sign_in import SignInFailed, SignInKind

if TYPE_CHECKING:
    from slotdesk.domain.connection import Connection
    from slotdesk.domain.sign_in import User


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.description = (
        "Sign in to a server in the browser (SMART App Launch, OAuth 2.0). The sign-in is kept in the system's "
        "keyring; commands with the same --server and --client-id use it."
    )
    add_connection_options(parser)


def run(args: argparse.Namespace) -> int:
    """Open the browser, wait, and say who is signed in."""
    connection = connection_of(args)
    if connection.sign_in.kind is not SignInKind.BROWSER:
        raise UsageProblem("signing in in the browser needs --client-id, and takes no --signing-key")
    try:
        user, is_kept = asyncio.run(_sign_in(connection))
    except SignInFailed as failure:
        if args.json:
            write_json({"result": None, "problem": {"reason": failure.problem.value, "detail": failure.detail}})
        complain(SIGN_IN_PROBLEMS[failure.problem])
        return ExitStatus.UNREACHABLE
    if args.json:
        write_json({"result": "signed in", "user": user.name, "kept": is_kept})
    else:
        write(f"Signed in as {user.name}.\n" if user.name else "Signed in.\n")
    if not is_kept:
        complain("There is no keyring that can be used, or no refresh token: the sign-in ended with this command.")
    return ExitStatus.DONE


async def _sign_in(connection: Connection) -> tuple[User, bool]:
    from slotdesk.services.sign_ins import SignIns

    sign_ins = SignIns()
    try:
        user = await sign_ins.of(connection).sign_in(webbrowser.open)
        return user, await sign_ins.is_kept(connection)
    finally:
        await sign_ins.close()
