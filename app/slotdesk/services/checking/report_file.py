"""Writing a report into a file, in the form that its name ends with."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from slotdesk.domain.check import CheckResult
from slotdesk.services.checking.html_report import html_report
from slotdesk.services.checking.json_report import json_report
from slotdesk.services.checking.junit_report import junit_xml
from slotdesk.services.checking.report import Report, report_of
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.private_file import write_private


def rendered(report: Report, path: Path) -> bytes:
    """The report as JUnit XML for `.xml`, as JSON for `.json`, else as a web page."""
    suffix = path.suffix.lower()
    if suffix == ".xml":
        return junit_xml(report)
    return json_report(report) if suffix == ".json" else html_report(report).encode("utf-8", "replace")


async def save_report(run: CheckRun, results: Sequence[CheckResult], ended: datetime, path: Path) -> None:
    """Write the report of a run that has ended, without what tells who a patient is.

    Writing a thousand messages takes seconds, so it is done beside the loop.

    Raises:
        OSError: it can't be written.
    """
    await asyncio.to_thread(_write, await report_of(run, results, ended), path)


def _write(report: Report, path: Path) -> None:
    write_private(path, rendered(report, path))
