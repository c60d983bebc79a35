"""One request and its answer: sent with an id, read within limits, failures told apart by what may be done next."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, replace

import httpx

from slotdesk.domain.errors import (
    AnswerUnusable,
    Evidence,
    OutcomeUnknown,
    Reason,
    SchedulingError,
    ServerUnreachable,
)
from slotdesk.fhir.limits import Limits
from slotdesk.fhir.media import as_utf8
from slotdesk.fhir.text import line

EVIDENCE_BYTES = 64 * 1024
_REDACTED = b"[redacted]"
_KEPT_BACK = frozenset({"set-cookie", "www-authenticate", "authorization"})
# Raised before a byte of the request can have left; anything else may have come after.
_NOTHING_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for one request. `body` is decompressed and in UTF-8."""

    method: str
    url: httpx.URL
    request_id: str
    status: int
    headers: httpx.Headers
    body: bytes
    secret: bytes = b""

    @property
    def content_type(self) -> str:
        """The Content-Type header as it came."""
        return str(self.headers.get("content-type", ""))

    @property
    def evidence(self) -> Evidence:
        """What to keep for whoever has to find out, without credentials."""
        beginning = self.body[:EVIDENCE_BYTES]
        return Evidence(
            method=self.method,
            url=str(self.url),
            request_id=self.request_id,
            status=self.status,
            headers=tuple((name, value) for name, value in self.headers.items() if name not in _KEPT_BACK),
            body=beginning.replace(self.secret, _REDACTED) if self.secret else beginning,
        )

    def redacted(self) -> Answer:
        """The same with the credentials taken out of a body that repeats them."""
        return replace(self, body=self.body.replace(self.secret, _REDACTED)) if self.secret else self


async def send(http: httpx.AsyncClient, request: httpx.Request, limits: Limits, *, changes: bool) -> Answer:
    """Send a request and read the whole answer. `changes` says that the request asks the server to act.

    Raises:
        ServerUnreachable: nothing was sent, or a read went unanswered; repeating is safe.
        AnswerUnusable: the answer to a read is larger than the limit.
        OutcomeUnknown: the server was asked to act, and its answer did not arrive whole.
    """
    evidence = Evidence(method=request.method, url=str(request.url), request_id=request.headers.get("x-request-id", ""))
    response: httpx.Response | None = None
    try:
        async with asyncio.timeout(limits.answer_s):
            response = await http.send(request, stream=True, follow_redirects=False)
            try:
                body = await _body(response, limits.body_bytes)
            finally:
                await response.aclose()
    except _NOTHING_SENT as error:
        raise ServerUnreachable(_connection_reason(error), _said(error, request), evidence) from error
    except (TimeoutError, httpx.TimeoutException) as error:
        seen = _seen(evidence, response)
        raise _lost(changes, Reason.TIMEOUT, "no whole answer in time", seen) from error
    except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, ssl.SSLError) as error:  # httpx lets the last through
        broken = isinstance(error, httpx.DecodingError)
        reason = Reason.MALFORMED if broken else _loss_reason(error)
        seen = _seen(evidence, response)
        if broken and not changes:
            raise AnswerUnusable(reason, "the compression of the answer is broken", seen) from error
        raise _lost(changes, reason, _said(error, request), seen) from error
    if body is None:
        kind = OutcomeUnknown if changes else AnswerUnusable
        raise kind(Reason.TOO_LARGE, f"more than {limits.body_bytes} bytes", _seen(evidence, response))
    return Answer(
        method=request.method,
        url=request.url,
        request_id=evidence.request_id,
        status=response.status_code,
        headers=response.headers,
        body=as_utf8(response.headers.get("content-type", ""), body),
        secret=_secret(response.request),
    )


async def _body(response: httpx.Response, limit: int) -> bytes | None:
    """The decompressed body; None as soon as it is larger than the limit."""
    pieces: list[bytes] = []
    size = 0
    async for piece in response.aiter_bytes():
        size += len(piece)
        if size > limit:
            return None
        pieces.append(piece)
    return b"".join(pieces)


def _lost(changes: bool, reason: Reason, detail: str, evidence: Evidence) -> SchedulingError:
    kind = OutcomeUnknown if changes else ServerUnreachable
    return kind(reason, detail, evidence)


def _seen(evidence: Evidence, response: httpx.Response | None) -> Evidence:
    if response is None:
        return evidence
    headers = tuple((name, value) for name, value in response.headers.items() if name not in _KEPT_BACK)
    return replace(evidence, status=response.status_code, headers=headers)


def _secret(request: httpx.Request) -> bytes:
    """The credentials of the Authorization header, to be looked for in what comes back."""
    _scheme, _space, credentials = str(request.headers.get("authorization", "")).partition(" ")
    return credentials.strip().encode()


def _said(error: Exception, request: httpx.Request) -> str:
    """An exception's own words, without credentials."""
    secret = _secret(request).decode()
    words = line(str(error)) or type(error).__name__
    return words.replace(secret, "[redacted]") if secret else words


def never_sent(error: Exception) -> Reason | None:
    """Why nothing of a request can have left this computer; None where something may have."""
    return _connection_reason(error) if isinstance(error, _NOTHING_SENT) else None


def _connection_reason(error: Exception) -> Reason:
    """Why no connection came about."""
    causes = list(_causes(error))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return Reason.NAME_UNRESOLVED
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return Reason.CERTIFICATE
    if _loss_reason(error) is Reason.CLIENT_CERTIFICATE:
        return Reason.CLIENT_CERTIFICATE
    if isinstance(error, httpx.TimeoutException):
        return Reason.TIMEOUT
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return Reason.CONNECTION_REFUSED
    return Reason.CONNECTION_FAILED


def _loss_reason(error: Exception) -> Reason:
    """With TLS 1.3 a server turns a missing client certificate down only after the connection stands."""
    reasons = [cause.reason or "" for cause in _causes(error) if isinstance(cause, ssl.SSLError)]
    return Reason.CLIENT_CERTIFICATE if any(_asks_who(one) for one in reasons) else Reason.CONNECTION_LOST


def _asks_who(reason: str) -> bool:
    return "ALERT" in reason and ("CERTIFICATE" in reason or "UNKNOWN_CA" in reason)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An exception and everything it came from, groups included (one for each address that was tried)."""
    waiting: list[BaseException] = [error]
    known: set[int] = set()
    while waiting:
        cause = waiting.pop()
        if id(cause) in known:
            continue
        known.add(id(cause))
        yield cause
        if isinstance(cause, BaseExceptionGroup):
            waiting.extend(cause.exceptions)
        waiting.extend(found for found in (cause.__cause__, cause.__context__) if found is not None)
