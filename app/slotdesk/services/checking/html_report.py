"""A report as one HTML page that stands alone: nothing is loaded, no script, everything from the wire is text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import islice

from slotdesk.domain.check import CheckResult, CheckStatus, Leftover
from slotdesk.domain.transaction import SCHEDULING
from slotdesk.services.checking.report import STATUS_WORDS, Report
from slotdesk.store.locations import resource
from slotdesk.wire.exchange import Exchange, Headers, header
from slotdesk.wire.pretty import pretty
from slotdesk.wire.syntax import syntax_of, text_of

_FIRST_LINES, _MOST_LINES = 60, 600
_MOST_BYTES = 60_000
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html_report(report: Report) -> str:
    """The page: what came out, each check, each message.

    Messages of checks that are not met lie open, the others open by a click; what is open is printed.
    """
    title = f"Checks of {report.server}"
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{_text(title)}</title>",
        f"<style>{resource('reports/checks.css').read_text(encoding='utf-8')}</style>",
        "</head>",
        "<body>",
        *_head(report),
        *_unmet(report.results),
        *_left(report.left),
        *(line for name, results in report.groups.items() for line in _group(name, results)),
        *_messages(report),
        f"<footer>{_text(report.program)}</footer>",
        "</body>",
        "</html>",
    ]
    return "\n".join(parts) + "\n"


def _text(text: str) -> str:
    """Text as HTML; what would turn the direction of reading, or shows nothing, is replaced."""
    return escape(_UNSEEN.sub("\ufffd", text))


def _head(report: Report) -> Iterator[str]:
    counts = report.counts
    failed, errors, warnings = (counts[one] for one in (CheckStatus.FAILED, CheckStatus.ERROR, CheckStatus.WARNING))
    yield f"<header><h1>Scheduling checks</h1><p class='quiet'>{_text(report.server)}</p></header>"
    if failed:
        kind, words = "failed", f"{failed} SHALL {'is' if failed == 1 else 'are'} not met."
    elif errors:
        kind, words = "error", f"{errors} {'check' if errors == 1 else 'checks'} got no answer."
    elif not counts[CheckStatus.PASSED]:
        kind, words = "not-run", "Nothing was checked."
    else:
        kind, words = "passed", "Every SHALL that was checked is met."
    if warnings:
        words += f" {warnings} SHOULD {'is' if warnings == 1 else 'are'} not met."
    yield f"<p class='verdict {kind}'>{words}</p>"
    yield from _facts(report)
    yield from _numbers(report)


def _facts(report: Report) -> Iterator[str]:
    seconds = (report.ended - report.started).total_seconds()
    redaction = "What tells who a patient is has been replaced, ids too: the same patient by the same word."
    facts = {
        "Server": report.server,
        "Software": report.software or "not said",
        "Profile": "IHE ITI Scheduling 1.0.0, FHIR R4",
        "Started": f"{report.started:%Y-%m-%d %H:%M:%S %Z}",
        "Took": f"{seconds:.1f} s, {len(report.exchanges)} messages",
        "Test patient": report.patient or "none: nothing was booked",
        "Messages": redaction if report.is_redacted else "As they were on the wire, with the data of patients.",
    }
    yield "<table class='facts'>"
    yield from (f"<tr><th scope='row'>{name}</th><td>{_text(value)}</td></tr>" for name, value in facts.items())
    yield "</table>"


def _numbers(report: Report) -> Iterator[str]:
    yield "<h2>Summary</h2>"
    yield "<table class='numbers'><thead><tr><th scope='col'>Transaction</th>"
    yield "".join(f"<th scope='col'>{STATUS_WORDS[status]}</th>" for status in CheckStatus) + "</tr></thead><tbody>"
    for name, results in report.groups.items():
        cells = "".join(_cell(sum(one.status is status for one in results)) for status in CheckStatus)
        yield f"<tr><th scope='row'><a href='#{_anchor(name)}'>{_text(_titled(name))}</a></th>{cells}</tr>"
    cells = "".join(_cell(count) for count in report.counts.values())
    yield f"<tr><th scope='row'>all</th>{cells}</tr></tbody></table>"


def _cell(count: int) -> str:
    return f"<td>{count}</td>" if count else "<td class='none'>–</td>"


def _anchor(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9.-]", "-", name)


def _titled(group: str) -> str:
    """A transaction with its name."""
    display = next((one.display for one in SCHEDULING if one.value == group), "")
    return f"{group} {display}".strip()


def _badge(status: CheckStatus) -> str:
    return f"<span class='badge {status.value}'>{STATUS_WORDS[status]}</span>"


def _unmet(results: Iterable[CheckResult]) -> Iterator[str]:
    bad = [result for result in results if result.status.is_bad]
    if not bad:
        return
    yield "<h2>Not met</h2><ul class='unmet'>"
    for result in bad:
        link = f"<a href='#{_anchor(result.check.id)}'>{_text(result.check.title)}</a>"
        yield f"<li>{_badge(result.status)}<span>{link}<br><span class='quiet'>{_text(result.seen)}</span></span></li>"
    yield "</ul>"


def _left(left: tuple[Leftover, ...]) -> Iterator[str]:
    if not left:
        return
    yield "<h2>Left on the server</h2><p>This was made for the checks and could not be taken back.</p><table>"
    yield "<tr><th scope='col'>Appointment</th><th scope='col'>Status</th><th scope='col'>Start</th>"
    yield "<th scope='col'>Why</th></tr>"
    for one in left:
        cells = (one.reference, one.status, one.start, one.why)
        yield "<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in cells) + "</tr>"
    yield "</table>"


def _group(name: str, results: list[CheckResult]) -> Iterator[str]:
    yield f"<section><h2 id='{_anchor(name)}'>{_text(_titled(name))}</h2>"
    for result in results:
        yield from _check(result)
    yield "</section>"


def _check(result: CheckResult) -> Iterator[str]:
    check = result.check
    yield f"<article class='check' id='{_anchor(check.id)}'><header>{_badge(result.status)}"
    yield f"<h3>{_text(check.title)}</h3><span class='id'>{_text(check.id)}</span></header><dl>"
    yield f"<dt>Rule</dt><dd><span class='level'>{check.level.value}</span> · {_text(check.clause)}</dd>"
    steps = "".join(f"<li>{_text(step)}</li>" for step in check.steps)
    yield f"<dt>Steps</dt><dd><ol>{steps}</ol></dd>"
    yield f"<dt>Expected</dt><dd>{_text(check.expected)}</dd>"
    yield f"<dt>Seen</dt><dd>{_text(result.seen)}</dd>"
    if result.exchanges:
        links = ", ".join(f"<a href='#message-{number}'>{number}</a>" for number in result.exchanges)
        yield f"<dt>Messages</dt><dd>{links}</dd>"
    yield "</dl></article>"


def _messages(report: Report) -> Iterator[str]:
    if not report.exchanges:
        return
    opened = {number for result in report.results if result.status.is_bad for number in result.exchanges}
    yield "<section class='messages'><h2>Messages</h2>"
    if opened:
        yield "<p class='quiet'>Those of checks that are not met lie open; what is open is printed.</p>"
    for exchange in report.exchanges:
        yield from _message(exchange, exchange.number in opened)
    yield "</section>"


def _message(exchange: Exchange, is_open: bool) -> Iterator[str]:
    status = str(exchange.status) if exchange.status is not None else exchange.error or "no answer"
    took = f", {exchange.total_ms:.0f} ms" if exchange.total_ms is not None else ""
    yield f"<details class='message' id='message-{exchange.number}'{' open' if is_open else ''}>"
    yield f"<summary><b>{exchange.number}</b> <code>{_text(exchange.method)} {_text(exchange.url)}</code>"
    yield f" <span class='quiet'>→ {_text(status)}{took}</span></summary><div class='inside'>"
    yield from _half("Request", exchange.request_headers, exchange.request_body)
    yield from _half(f"Answer {_text(status)}", exchange.answer_headers, exchange.answer_body)
    yield "</div></details>"


def _half(title: str, headers: Headers, body: bytes) -> Iterator[str]:
    yield f"<h4>{title}</h4>"
    heads = "\n".join(f"{name}: {value}" for name, value in headers)
    if heads:
        yield f"<pre>{_text(heads)}</pre>"
    if body:
        yield from _laid_out(body, header(headers, "content-type"))


def _laid_out(body: bytes, media_type: str) -> Iterator[str]:
    """A body for reading: its first lines, the rest by a click, and an end where it is very long."""
    shown = text_of(media_type, body[:_MOST_BYTES])
    lines = list(islice(pretty(shown, syntax_of(media_type, body)), _MOST_LINES + 1))
    first, rest = "\n".join(lines[:_FIRST_LINES]), lines[_FIRST_LINES:_MOST_LINES]
    yield f"<pre>{_text(first)}</pre>"
    if rest:
        yield f"<details class='rest'><summary>{len(rest)} more lines</summary>"
        yield f"<pre>{_text(chr(10).join(rest))}</pre></details>"
    if len(lines) > _MOST_LINES or len(body) > _MOST_BYTES:
        yield f"<p class='quiet'>Cut here; the whole has {len(body)} bytes.</p>"
