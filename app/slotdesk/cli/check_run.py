"""Carrying out `slotdesk check`: live lines, Ctrl+C, the reports, and the exit status."""

from __future__ import annotations

import argparse
import asyncio
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import aclosing, closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from slotdesk.cli.exit_status import ExitStatus
from slotdesk.cli.running import audit_trail, complain, problem_of, resume, write
from slotdesk.cli.text_output import plain
from slotdesk.domain.check import CheckResult, CheckStatus, CheckText, coverage, is_conformant
from slotdesk.domain.connection import Connection
from slotdesk.domain.errors import SchedulingError
from slotdesk.services.auditing import AuditTrail
from slotdesk.services.checking.catalogue import CHECKS
from slotdesk.services.checking.plan import CheckPlan, selected
from slotdesk.services.checking.redaction import LiveRedaction
from slotdesk.services.checking.report import Report, report_of
from slotdesk.services.checking.report_file import ReportForm, rendered
from slotdesk.services.checking.runner import CheckRun
from slotdesk.services.session import open_session
from slotdesk.store.journal import Journal
from slotdesk.store.locations import Locations
from slotdesk.store.private_file import write_private
from slotdesk.wire.message_log import MessageLog

_LABELS = {
    CheckStatus.PASSED: "pass",
    CheckStatus.FAILED: "FAIL",
    CheckStatus.WARNING: "WARN",
    CheckStatus.NOT_APPLICABLE: "n/a",
    CheckStatus.NOT_RUN: "not run",
    CheckStatus.ERROR: "ERROR",
}
_WIDTH = max(len(label) for label in _LABELS.values())


def list_checks(patterns: Sequence[str]) -> int:
    """Print the names of the checks with their levels and titles.

    Raises:
        NoSuchCheckError: a pattern fits none.
    """
    chosen = selected(CHECKS, patterns)
    width = max(len(check.id) for check in chosen)
    for check in chosen:
        write(f"{check.id:<{width}}  {check.text.level.value:<6}  {check.text.title}\n")
    return ExitStatus.DONE


def run_checks(connection: Connection, args: argparse.Namespace) -> int:
    """Run the checks that the options choose on a server.

    Raises:
        NoSuchCheckError: a pattern fits none.
    """
    if args.zone:
        connection = replace(connection, zone=args.zone)
    plan = CheckPlan(
        connection,
        tuple(args.only),
        args.patient,
        args.practitioner,
        args.location,
        args.visit_type,
        args.specialty,
        args.start,
        args.days,
        args.longest_wait,
    )
    selected(CHECKS, plan.only)
    with closing(Journal(Locations.find(args.state_dir).journal_file)) as journal, audit_trail(args.state_dir) as trail:
        return asyncio.run(_run(plan, journal, trail, args))


async def _run(plan: CheckPlan, journal: Journal, trail: AuditTrail | None, args: argparse.Namespace) -> int:
    results: list[CheckResult] = []
    signals: list[int] = []
    try:
        async with open_session(plan.connection, trail=trail, journal=journal) as session:
            await resume(session)
            run = CheckRun(plan, journal, MessageLog(), session.signing_in, audit=session.audit)
            live = LiveRedaction(run.log)
            clean = live.named_words if args.unredacted else live.words
            with _stopping(run, signals):
                async with aclosing(run.results()) as coming:
                    async for result in coming:
                        results.append(result)
                        await live.hear()
                        if not run.unreachable:
                            write(_line(replace(result, seen=clean(result.seen))))
    except SchedulingError as error:
        complain(problem_of(error).words)
        return ExitStatus.UNREACHABLE
    except asyncio.CancelledError:
        if not signals:
            raise
        # What was booked has been given back as far as it could be; there is no time for reports.
        await live.hear()
        write(_left(run, clean))
        return 128 + signals[0]
    report = await report_of(run, results, datetime.now().astimezone(), redact=not args.unredacted)
    await live.hear()  # what was given back at the end
    if not run.unreachable:
        write(_summary(report, run, clean))
    written = _write_reports(report, args)
    return _status(run, results, signals, written)


@contextmanager
def _stopping(run: CheckRun, received: list[int]) -> Iterator[None]:
    """The first signal ends the run after the request on its way; a second one breaks it off. `received` gets them."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()

    def stop(number: int) -> None:
        received.append(number)
        run.stop()
        if len(received) == 1:
            complain("Stopping; what was booked is cancelled first.")
        elif task is not None:
            task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError, ValueError, RuntimeError):  # Windows, or not in the main thread
            loop.add_signal_handler(number, stop, number)
    try:
        yield
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError, ValueError, RuntimeError):
                loop.remove_signal_handler(number)


def _line(result: CheckResult) -> str:
    check = result.check
    lines = [f"{_LABELS[result.status]:<{_WIDTH}}  {check.id}  {check.title}"]
    if result.status.is_bad:
        lines += _explained(check, result)
    elif result.status is not CheckStatus.PASSED:
        lines.append(f"{'':{_WIDTH}}    {result.seen}")
    return "".join(f"{plain(line)}\n" for line in lines)


def _explained(check: CheckText, result: CheckResult) -> list[str]:
    indent = " " * (_WIDTH + 4)
    lines = [
        f"{indent}{check.level.value}: {check.clause}",
        f"{indent}expected: {check.expected}",
        f"{indent}seen:     {result.seen}",
    ]
    if result.exchanges:
        lines.append(f"{indent}messages: {', '.join(map(str, result.exchanges))}")
    return lines


def _summary(report: Report, run: CheckRun, clean: Callable[[str], str]) -> str:
    counts = [f"{count} {status.value.replace('-', ' ')}" for status, count in report.counts.items() if count]
    lines = ["", f"{len(report.results)} checks: {', '.join(counts)}; {len(run.log)} messages."]
    if run.taken_up:
        lines.append(f"{run.taken_up} left by an earlier run that was broken off: cancelled now.")
    if run.premises is not None and run.premises.patient is None:
        # It names nobody but the test patient, as somebody has just written it.
        lines.append(f"Nothing was booked: {run.premises.why_no_patient}.")
    looked_at = coverage(report.results)
    if looked_at.is_too_little:
        lines.append(
            f"TOO LITTLE WAS CHECKED: {looked_at.judged} of {looked_at.wanted} {looked_at.level.value}s could be "
            "looked at. This says nothing of the server; the lines above say what was missing."
        )
    return "".join(f"{plain(line)}\n" for line in lines) + _left(run, clean)


def _left(run: CheckRun, clean: Callable[[str], str]) -> str:
    lines = [f"LEFT ON THE SERVER: {one.reference} ({one.status}, {one.start}): {clean(one.why)}" for one in run.left]
    return "".join(f"{plain(line)}\n" for line in lines)


def _write_reports(report: Report, args: argparse.Namespace) -> bool:
    """Write what is wanted; whether all could be written."""
    wanted: dict[ReportForm, Path | None] = {
        ReportForm.JUNIT: args.junit,
        ReportForm.PAGE: args.html,
        ReportForm.JSON: args.json_file,
    }
    whole = True
    for form, path in wanted.items():
        if path is None:
            continue
        try:
            write_private(path, rendered(report, form))
        except OSError as error:
            whole = False
            complain(f"{path} could not be written: {error.strerror or error}")
    return whole


def _status(run: CheckRun, results: Sequence[CheckResult], signals: Sequence[int], written: bool) -> int:
    if signals:
        return 128 + signals[0]
    if run.unreachable:
        complain(f"The server could not be reached: {plain(run.unreachable)}")
        return ExitStatus.UNREACHABLE
    if not is_conformant(results):
        return ExitStatus.NOT_MET
    if not written:
        return ExitStatus.USAGE
    if any(result.status is CheckStatus.ERROR for result in results):
        return ExitStatus.UNREACHABLE
    return ExitStatus.NOT_CHECKED if coverage(results).is_too_little else ExitStatus.DONE
