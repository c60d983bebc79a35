"""Exchanges as HAR 1.2, written and read.

Source: http://www.softwareishard.com/blog/har-12-spec/.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from slotdesk.domain.transaction import Transaction
from slotdesk.wire.as_http import reason
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import MAX_URL, Exchange, Headers, shown
from slotdesk.wire.secrets import without_secrets

MOST_BYTES = 256 * 1024 * 1024
_JSON = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_STILL_WAITING = "StillWaiting"  # the error of what had no end yet when it was written


class HarUnreadable(ValueError):
    """A file is no HAR that can be read."""


def write_har(exchanges: Iterable[Exchange], version: str) -> bytes:
    """HAR of these exchanges, as they are; `version` is the program's."""
    return b"".join(har_pieces(exchanges, version))


def har_pieces(exchanges: Iterable[Exchange], version: str) -> Iterator[bytes]:
    """The same, an exchange in a piece, for whoever may not take long at once."""
    frame = {"log": {"version": "1.2", "creator": {"name": "Slotdesk", "version": version}, "entries": []}}
    before, _, after = json.dumps(frame, indent=1).partition("[]")
    yield f"{before}[".encode()
    for count, one in enumerate(exchanges):
        written = json.dumps(_entry(one), ensure_ascii=False, indent=1)
        yield (("," if count else "") + "\n" + written).encode("utf-8", "replace")
    yield f"\n]{after}".encode()


def read_har(data: bytes, source: str) -> list[Exchange]:
    """The exchanges of a HAR file, in its order, without credentials; `source` is the file's name.

    Raises:
        HarUnreadable: it is no HAR, or too large.
    """
    if len(data) > MOST_BYTES:
        raise HarUnreadable("too large")
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as error:
        raise HarUnreadable(type(error).__name__) from error
    return list(har_exchanges(text, source))


def har_exchanges(text: str, source: str) -> Iterator[Exchange]:
    """The same one by one, for whoever may not take long at once. What is wrong may turn out late."""
    try:
        for entry in _entries(text):
            found = _exchange(entry, source)
            yield without_secrets(found) if found.transaction is Transaction.SIGN_IN else found
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise HarUnreadable(type(error).__name__) from error


def _entries(text: str) -> Iterator[Any]:
    """The members of `log.entries`, each parsed when it is asked for."""
    at = 0
    for wanted in ("log", "entries"):
        at, name = _past(text, at, "{"), ""
        while name != wanted:
            name, at = _JSON.raw_decode(text, _space(text, at))
            at = _space(text, _past(text, at, ":"))
            if name != wanted:
                at = _past(text, _JSON.raw_decode(text, at)[1], ",")
    at = _space(text, _past(text, at, "["))
    while text[at] != "]":
        entry, at = _JSON.raw_decode(text, at)
        yield entry
        at = _space(text, at)
        if text[at] != "]":
            at = _space(text, _past(text, at, ","))


def _past(text: str, at: int, mark: str) -> int:
    at = _space(text, at)
    if text[at] != mark:
        raise ValueError(mark)
    return at + 1


def _space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _entry(one: Exchange) -> dict[str, Any]:
    timings = {
        "blocked": -1,
        "dns": -1,
        "connect": _time(one.connect_ms),
        "ssl": -1,
        "send": 0,
        "wait": _time(one.wait_ms, 0),
        "receive": _time(one.transfer_ms, 0),
    }
    request: dict[str, Any] = {
        "method": one.method,
        "url": one.url,
        "httpVersion": one.http_version or "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(one.request_headers),
        "queryString": _pairs(parse_qsl(urlsplit(one.url).query, keep_blank_values=True)),
        "headersSize": -1,
        "bodySize": one.request_bytes or len(one.request.raw),
    }
    if one.request.raw:
        request["postData"] = _content(one.request, one.request_header("content-type"), sized=False)
    entry: dict[str, Any] = {
        "startedDateTime": one.started.isoformat(timespec="milliseconds"),
        "time": sum(value for value in timings.values() if value > 0),
        "request": request,
        "response": {
            "status": one.status or 0,
            "statusText": reason(one),
            "httpVersion": one.http_version or "HTTP/1.1",
            "cookies": [],
            "headers": _pairs(one.answer_headers),
            "content": _content(one.answer, one.answer_header("content-type"), sized=True),
            "redirectURL": one.answer_header("location"),
            "headersSize": -1,
            "bodySize": one.answer_bytes if one.status is not None else -1,
        },
        "cache": {},
        "timings": timings,
        "_transaction": one.transaction.value,
        "_number": one.number,
    }
    error = _STILL_WAITING if one.is_waiting else one.error
    for name, value in (("_requestId", one.request_id), ("comment", one.cause), ("_error", error)):
        if value:
            entry[name] = value
    return entry


def _content(body: Body, content_type: str, *, sized: bool) -> dict[str, Any]:
    data = body.data()
    found: dict[str, Any] = {"mimeType": content_type or "x-unknown"}
    try:
        found["text"] = data.decode()
    except UnicodeDecodeError:
        found["text"], found["encoding"] = base64.b64encode(data).decode("ascii"), "base64"
    if sized:
        found["size"] = len(data)
    if body.is_cut or body.is_let_go:
        found["comment"] = "not kept in full"
    return found


def _exchange(entry: dict[str, Any], source: str) -> Exchange:
    request, response, timings = entry["request"], entry.get("response") or {}, entry.get("timings") or {}
    wait, transfer, connect = (_number(timings.get(name)) for name in ("wait", "receive", "connect"))
    sent, came = _read_pairs(request.get("headers")), _read_pairs(response.get("headers"))
    status = response.get("status")
    answer = _read_content(response.get("content"))
    size = response.get("bodySize")
    posted = _read_content(request.get("postData"))
    return Exchange(
        method=str(request["method"]),
        url=str(request["url"])[:MAX_URL],
        request_id=str(entry.get("_requestId") or ""),
        request_headers=sent,
        request_bytes=len(posted.raw),
        started=_moment(str(entry.get("startedDateTime") or "")),
        status=status if isinstance(status, int) and status > 0 else None,
        answer_headers=came,
        answer_bytes=size if isinstance(size, int) and size >= 0 else len(answer.raw),
        headers_ms=None if wait is None else wait + (connect or 0.0),
        total_ms=_number(entry.get("time")),
        error=str(entry.get("_error") or ""),
        transaction=_transaction(entry.get("_transaction")),
        cause=str(entry.get("comment") or ""),
        connect_ms=connect,
        wait_ms=wait,
        transfer_ms=transfer,
        http_version=str(response.get("httpVersion") or ""),
        reason_phrase=str(response.get("statusText") or ""),
        request=posted,
        answer=answer,
        source=source,
    )


def _read_content(found: Any) -> Body:
    if not isinstance(found, dict):
        return Body()
    text = found.get("text")
    if not isinstance(text, str):
        params = found.get("params")
        text = "&".join(f"{one['name']}={one.get('value', '')}" for one in params) if isinstance(params, list) else ""
    if found.get("encoding") == "base64":
        try:
            return Body(base64.b64decode(text))
        except (binascii.Error, ValueError):
            return Body(text.encode())
    return Body(text.encode("utf-8", "surrogatepass"))


def _pairs(headers: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers]


def _read_pairs(found: Any) -> Headers:
    if not isinstance(found, list):
        return ()
    return shown([(str(one.get("name", "")), str(one.get("value", ""))) for one in found if isinstance(one, dict)])


def _time(milliseconds: float | None, missing: float = -1) -> float:
    return missing if milliseconds is None else round(milliseconds, 3)


def _number(value: Any) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and value >= 0 else None


def _moment(written: str) -> datetime:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _transaction(value: Any) -> Transaction:
    return Transaction(value) if value in {one.value for one in Transaction} else Transaction.OTHER
