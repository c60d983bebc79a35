"""Carrying a command out: the session, errors, Ctrl+C, and the one answer in the end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from slotdesk.cli.answers import Answer, ChangeAnswer, Problem, SearchAnswer
from slotdesk.cli.exit_status import ExitStatus, status_of
from slotdesk.cli.machine_output import document_of
from slotdesk.cli.text_output import plain, text_of
from slotdesk.cli.words import REASONS, error_sentence
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import Reason, SchedulingError, ServerUnreachable, StillOpen
from slotdesk.domain.sign_in import SignInFailed

if TYPE_CHECKING:
    from slotdesk.domain.trying import TryAgain
    from slotdesk.fhir.client import SchedulingClient
    from slotdesk.services.auditing import AuditTrail
    from slotdesk.services.session import Session
    from slotdesk.store.journal import Journal

Work = Callable[["SchedulingClient"], Awaitable[None]]
RecordedWork = Callable[["SchedulingClient", "Journal"], Awaitable[None]]

_INCOMPLETE = "What is listed came before that and is not all."
_LOOK_IT_UP = "Look it up with `slotdesk bookings --look-up` before you try again; sending it twice may book twice."


class _Interrupted(Exception):
    """A signal asked the command to stop."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def carry_out(
    connection: Connection, answer: Answer, work: Work, *, as_json: bool, state_dir: Path | None = None
) -> int:
    """Run `work` against the server, print what `answer` has gathered, and return the exit status.

    Audit events are kept in `state_dir`, the person's own folder where it is None.
    """
    try:
        with audit_trail(state_dir) as trail:
            asyncio.run(_within_session(connection, work, trail))
    except SchedulingError as error:
        status = status_of(error)
        answer.problem = _problem(error, answer, status)
    except (_Interrupted, KeyboardInterrupt) as interruption:
        if not answer.changing:
            return _stopped(interruption, answer, as_json=as_json)
        status = ExitStatus.UNKNOWN
        answer.problem = _stopped_while_changing(answer)
    else:
        status = answer.status
    show(answer, status, as_json=as_json)
    return status


def carry_out_recorded(
    connection: Connection, answer: ChangeAnswer, work: RecordedWork, *, as_json: bool, state_dir: Path | None
) -> int:
    """The same for what changes something on the server: `work` is handed the journal to write it down in."""
    from slotdesk.store.journal import Journal
    from slotdesk.store.locations import Locations

    journal = Journal(Locations.find(state_dir).journal_file)
    try:
        return carry_out(connection, answer, lambda client: work(client, journal), as_json=as_json, state_dir=state_dir)
    finally:
        journal.close()


def show(answer: Answer, status: ExitStatus, *, as_json: bool) -> None:
    """Print one JSON object, or text with what went wrong on standard error."""
    if as_json:
        write_json(document_of(answer, status))
        return
    write(text_of(answer))
    if answer.problem is not None:
        for issue in answer.problem.issues:
            complain(f"The server says: {plain(issue.words)}")
        complain(answer.problem.words)


def write_json(document: object) -> None:
    """Print one JSON object on a line of its own."""
    readable = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    write(json.dumps(document, ensure_ascii=not readable, indent=2) + "\n")


def write(text: str) -> None:
    """Print to standard output; a reader that has gone away (`| head`) is no error."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(text: str) -> None:
    """Print a sentence to standard error."""
    print(f"slotdesk: {text}", file=sys.stderr)


@contextmanager
def audit_trail(state_dir: Path | None) -> Iterator[AuditTrail | None]:
    """What keeps the events; None, and a word about it, where nothing can be kept: the work itself goes on."""
    from slotdesk.services.auditing import AuditTrail
    from slotdesk.store.audit_queue import AuditQueue
    from slotdesk.store.locations import Locations

    try:
        queue = AuditQueue(Locations.find(state_dir).audit_file)
    except (OSError, sqlite3.Error) as error:
        complain(f"Audit events can't be kept: {error}")
        yield None
        return
    with closing(queue):
        trail = AuditTrail(queue)
        trail.failed = lambda: complain("An audit event could not be kept.")
        yield trail


async def _within_session(connection: Connection, work: Work, trail: AuditTrail | None) -> None:
    from slotdesk.domain.trying import PATIENT
    from slotdesk.services.session import open_session

    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    received: list[int] = []

    def stop(number: int) -> None:
        received.append(number)
        if task is not None:
            task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError, ValueError, RuntimeError):  # Windows, or not in the main thread
            loop.add_signal_handler(number, stop, number)
    try:
        async with open_session(connection, trail=trail, retries=replace(PATIENT, waits=_say_again)) as session:
            await resume(session)
            await work(session.client)
    except asyncio.CancelledError:
        if received:
            raise _Interrupted(received[0]) from None
        raise


def _say_again(again: TryAgain) -> None:
    what = REASONS[again.error.reason].partition(". ")[0].rstrip(".")
    complain(f"{what}. Trying again in {max(1, round(again.wait_s))} s (try {again.number} of {again.tries}).")


async def resume(session: Session) -> None:
    """Go on with what `slotdesk sign-in` kept; without it the server says whether it wants a sign-in."""
    try:
        await session.signing_in.resume()
    except SignInFailed as failure:
        raise ServerUnreachable(Reason.SIGN_IN_UNREACHABLE, failure.detail) from failure


def problem_of(error: SchedulingError) -> Problem:
    """What an error is, for scripts and people."""
    return Problem(error.reason.value, error_sentence(error), error.detail, error.evidence.issues)


def _problem(error: SchedulingError, answer: Answer, status: ExitStatus) -> Problem:
    words = error_sentence(error)
    if status is ExitStatus.UNKNOWN and not isinstance(error, StillOpen):
        words = f"{_fate(answer)} {words} {_LOOK_IT_UP}"
    elif isinstance(answer, SearchAnswer) and answer.appointments:
        words = f"{words} {_INCOMPLETE}"
    return Problem(error.reason.value, words, error.detail, error.evidence.issues)


def _fate(answer: Answer) -> str:
    wish = answer.wish if isinstance(answer, ChangeAnswer) else "change"
    done = {"hold": "held", "book": "booked", "cancel": "cancelled"}.get(wish, "changed")
    return f"It is not known whether the appointment was {done}."


def _stopped_while_changing(answer: Answer) -> Problem:
    return Problem("interrupted", f"{_fate(answer)} You stopped before the server's answer came. {_LOOK_IT_UP}")


def _stopped(interruption: BaseException, answer: Answer, *, as_json: bool) -> int:
    """End as a shell expects it of a program that a signal stopped; nothing was changed."""
    number = interruption.number if isinstance(interruption, _Interrupted) else signal.SIGINT
    if as_json:
        answer.problem = Problem("interrupted", "You stopped it. Nothing was changed.")
        write_json(document_of(answer, ExitStatus.INTERRUPTED))
    return 128 + number
