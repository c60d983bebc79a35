"""Writing a report into a file, in the form that its name ends with."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path

from slotdesk.domain.check import CheckResult
from slotdesk.services.checking.html_report import html_report
from slotdesk.services.checking.json_report import json_report
from slotdesk.services.checking.junit_report import junit_xml
from slotdesk.services.checking.report import Report, report_of
from slotdesk.services.checking.runner import CheckRun
from slotdesk.store.private_file import write_private


class ReportForm(Enum):
    """What a report may be written as."""

    JUNIT = "xml"
    JSON = "json"
    PAGE = "html"


def form_of(path: Path) -> ReportForm:
    """JUnit XML for `.xml`, JSON for `.json`, else a web page."""
    suffix = path.suffix.lower().removeprefix(".")
    return next((form for form in ReportForm if form.value == suffix), ReportForm.PAGE)


def rendered(report: Report, form: ReportForm) -> bytes:
    """The report in one of its forms."""
    if form is ReportForm.JUNIT:
        return junit_xml(report)
    return json_report(report) if form is ReportForm.JSON else html_report(report).encode("utf-8", "replace")


async def save_report(run: CheckRun, results: Sequence[CheckResult], ended: datetime, path: Path) -> None:
    """Write the report of a run that has ended, without what tells who a patient is.

    Laying out a thousand messages takes seconds and can't be cut, so a thread does it: it reads what nobody changes any
    more. The file is written here.

    Raises:
        OSError: it can't be written.
    """
    report = await report_of(run, results, ended)
    write_private(path, await asyncio.to_thread(rendered, report, form_of(path)))
