"""A report as JSON, for programs."""

from __future__ import annotations

import json
from typing import Any

from slotdesk.domain.check import CheckResult
from slotdesk.services.checking.report import Report
from slotdesk.wire.exchange import Exchange, Headers, header
from slotdesk.wire.syntax import text_of

FORMAT = 1  # raised where the meaning of a member changes


def json_report(report: Report) -> bytes:
    """One object: `server`, `summary`, `checks`, `messages` and `left`. Bodies are text, null where they are none."""
    document = {
        "format": FORMAT,
        "program": report.program,
        "server": {"url": report.server, "software": report.software},
        "patient": report.patient,
        "started": report.started.isoformat(timespec="seconds"),
        "ended": report.ended.isoformat(timespec="seconds"),
        "redacted": report.is_redacted,
        "conformant": report.is_conformant,
        "summary": {status.value: count for status, count in report.counts.items()},
        "checks": [_check(result) for result in report.results],
        "left": [
            {"reference": one.reference, "status": one.status, "start": one.start, "why": one.why}
            for one in report.left
        ],
        "messages": [_message(exchange) for exchange in report.exchanges],
    }
    return json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8", "replace") + b"\n"


def _check(result: CheckResult) -> dict[str, Any]:
    check = result.check
    return {
        "id": check.id,
        "title": check.title,
        "clause": check.clause,
        "level": check.level.value,
        "steps": list(check.steps),
        "expected": check.expected,
        "status": result.status.value,
        "seen": result.seen,
        "messages": list(result.exchanges),
        "started": result.started.isoformat(timespec="milliseconds"),
        "seconds": round(result.elapsed_s, 3),
    }


def _message(exchange: Exchange) -> dict[str, Any]:
    return {
        "number": exchange.number,
        "transaction": exchange.transaction.value,
        "started": exchange.started.isoformat(timespec="milliseconds"),
        "milliseconds": round(exchange.total_ms, 1) if exchange.total_ms is not None else None,
        "error": exchange.error,
        "request": {
            "method": exchange.method,
            "url": exchange.url,
            "headers": [list(pair) for pair in exchange.request_headers],
            "body": _text(exchange.request_headers, exchange.request_body),
        },
        "answer": {
            "status": exchange.status,
            "headers": [list(pair) for pair in exchange.answer_headers],
            "body": _text(exchange.answer_headers, exchange.answer_body),
        },
    }


def _text(headers: Headers, body: bytes) -> str | None:
    return text_of(header(headers, "content-type"), body) if body else None
