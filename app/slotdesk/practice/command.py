"""``slotdesk practice``: the practice server from the command line."""

import argparse
import errno
import json
import logging
import os
import secrets
import signal
import socket
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import uvicorn

from .application import DEFAULT_HOLD_SECONDS, create_application
from .lab.listing import faults_text
from .lab.problem import LabProblem
from .practice_state import StateMismatch
from .server import bind, configuration, lab_url_of, url_of

_USAGE = 2
_PORT_IS_NOT_TO_BE_HAD = (errno.EADDRINUSE, errno.EACCES)
_TOKEN = "SLOTDESK_LAB_TOKEN"  # noqa: S105 - the name of a variable


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no time with an offset, such as 2026-11-23T08:00:00+01:00")
    return moment


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"“{text}” is no port from 0 to 65535")
    return int(text)


def _seconds(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 86400:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of seconds from 1 to 86400")
    return int(text)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the practice server to a parser."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=_port, default=8642, help="port, 0 for a free one (%(default)s)")
    parser.add_argument("--seed", type=int, help="number from which the clinic group is drawn (1)")
    parser.add_argument("--now", type=_moment, help="time with offset from which the server's clock runs")
    parser.add_argument(
        "--hold-seconds", type=_seconds, default=DEFAULT_HOLD_SECONDS, help="how long a hold lasts (%(default)s)"
    )
    parser.add_argument("--state", type=Path, metavar="FILE", help="SQLite file that keeps what is booked")
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="NAME[:ARG][@OPERATION][/TIMES]",
        help="what is to go wrong, such as slow:800, lost@book/once; may be repeated",
    )
    parser.add_argument(
        "--wrong", action="append", default=[], metavar="NAME", help="what the server is to do wrong; may be repeated"
    )
    parser.add_argument("--list-faults", action="store_true", help="show what --fault and --wrong can name, and end")
    parser.add_argument("--verbose", action="store_true", help="log each request to standard error")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end when standard input reaches its end")


def run(args: argparse.Namespace) -> int:
    """Serve until a signal comes, or standard input ends when asked for; returns the exit status.

    The line that says that it is ready holds the address of its lab, and a token for it: a new one each time, or the
    one in the variable SLOTDESK_LAB_TOKEN.
    """
    if args.list_faults:
        sys.stdout.write(faults_text())
        return 0
    level = logging.INFO if args.verbose else logging.WARNING
    logging.basicConfig(stream=sys.stderr, level=level, format="%(asctime)s %(name)s %(message)s")
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    try:
        listener = bind(args.host, args.port)
    except OSError as error:
        problem = f"Cannot listen on {args.host}, port {args.port}: {error.strerror}."
        hint = " Choose another with --port, or 0 for any." if error.errno in _PORT_IS_NOT_TO_BE_HAD else ""
        return _unusable(problem + hint)
    with listener:
        try:
            token = os.environ.get(_TOKEN) or secrets.token_urlsafe(24)
            application = create_application(args.seed, args.now, args.hold_seconds, args.state, lab_token=token)
        except StateMismatch as error:
            return _unusable(str(error))
        except sqlite3.Error as error:
            return _unusable(f"Cannot use {args.state} as a state file: {error}.")
        try:
            application.state.lab.set(args.fault, args.wrong)
        except LabProblem as problem:
            application.state.practice.close()
            return _unusable(str(problem))
        server = _Foreground(configuration(application))
        ready = {"url": url_of(listener), "pid": os.getpid(), "seed": application.state.practice.seed}
        server.ready = json.dumps({**ready, "lab": lab_url_of(listener), "lab_token": token})
        if args.until_stdin_closes:
            threading.Thread(target=_stop_at_end_of_input, args=(server,), daemon=True).start()
        server.run(sockets=[listener])
    return 0


def _unusable(text: str) -> int:
    sys.stderr.write(text + "\n")
    return _USAGE


class _Foreground(uvicorn.Server):
    """A server that says in one line that it is ready, and for which a signal is an ordinary end."""

    ready: str = ""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to accept requests, then print the one line that the caller waits for."""
        await super().startup(sockets=sockets)
        if self.started:
            sys.stdout.write(self.ready + "\n")
            sys.stdout.flush()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End on SIGINT and SIGTERM; uvicorn itself would raise the signal again after its clean end."""
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(number, self.handle_exit) for number in numbers]
        try:
            yield
        finally:
            for number, handler in zip(numbers, before, strict=True):
                signal.signal(number, handler)


def _stop_at_end_of_input(server: uvicorn.Server) -> None:
    while os.read(0, 65536):
        continue  # what comes is of no interest, only its end
    server.should_exit = True


def main(argv: list[str] | None = None) -> int:
    """Run the practice server as a program of its own."""
    parser = argparse.ArgumentParser(prog="slotdesk practice", description="An invented clinic group to try out.")
    add_arguments(parser)
    return run(parser.parse_args(argv))
