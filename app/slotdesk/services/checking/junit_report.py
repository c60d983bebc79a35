"""A report as JUnit XML, which build servers read.

Source: the schema of the Jenkins xUnit plugin for JUnit (junit-10.xsd), as build servers use it.
"""

from __future__ import annotations

import re
from datetime import UTC

from lxml import etree

from slotdesk.domain.check import CheckResult, CheckStatus
from slotdesk.services.checking.report import Report

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SKIPPED = {CheckStatus.NOT_APPLICABLE: "not applicable", CheckStatus.NOT_RUN: "not run"}


def junit_xml(report: Report) -> bytes:
    """One suite for each transaction and one test for each check.

    A SHALL that is not met is a failure. A SHOULD that is not met passes, and says so in system-out: JUnit knows no
    warnings, and a build is not to break over them.
    """
    counts = report.counts
    root = etree.Element(
        "testsuites",
        name=_text(f"Slotdesk checks of {report.server}"),
        tests=str(len(report.results)),
        failures=str(counts[CheckStatus.FAILED]),
        errors=str(counts[CheckStatus.ERROR]),
        time=_seconds(sum(result.elapsed_s for result in report.results)),
    )
    for name, results in report.groups.items():
        root.append(_suite(report, name, results))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _suite(report: Report, name: str, results: list[CheckResult]) -> etree._Element:
    by_status = [result.status for result in results]
    suite = etree.Element(
        "testsuite",
        name=name,
        tests=str(len(results)),
        failures=str(by_status.count(CheckStatus.FAILED)),
        errors=str(by_status.count(CheckStatus.ERROR)),
        skipped=str(sum(status in _SKIPPED for status in by_status)),
        time=_seconds(sum(result.elapsed_s for result in results)),
        timestamp=results[0].started.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S"),
    )
    properties = etree.SubElement(suite, "properties")
    for key, value in (("server", report.server), ("software", report.software), ("program", report.program)):
        if value:
            etree.SubElement(properties, "property", name=key, value=_text(value))
    for result in results:
        suite.append(_case(result))
    return suite


def _case(result: CheckResult) -> etree._Element:
    check = result.check
    case = etree.Element(
        "testcase", name=check.id, classname=f"slotdesk.{check.group}", time=_seconds(result.elapsed_s)
    )
    details = _text(_details(result))
    if result.status in _SKIPPED:
        etree.SubElement(case, "skipped", message=_text(f"{_SKIPPED[result.status]}: {result.seen}"))
    elif result.status in {CheckStatus.FAILED, CheckStatus.ERROR}:
        tag = "failure" if result.status is CheckStatus.FAILED else "error"
        etree.SubElement(case, tag, message=_text(result.seen), type=check.level.value).text = details
    etree.SubElement(case, "system-out").text = details
    return case


def _details(result: CheckResult) -> str:
    check = result.check
    lines = [
        check.title,
        f"{check.level.value}: {check.clause}",
        *(f"step: {step}" for step in check.steps),
        f"expected: {check.expected}",
        f"seen: {result.seen}",
    ]
    if result.status is CheckStatus.WARNING:
        lines.insert(0, "WARNING: a SHOULD is not met")
    if result.exchanges:
        lines.append(f"messages: {', '.join(map(str, result.exchanges))}")
    return "\n".join(lines)


def _text(text: str) -> str:
    """A text without the characters that XML has no place for."""
    return _NOT_XML.sub("\ufffd", text)


def _seconds(value: float) -> str:
    return f"{value:.3f}"
