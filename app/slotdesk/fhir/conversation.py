"""Talking to one server: format chosen, headers set, errors of a read told apart."""

from __future__ import annotations

import asyncio
import contextlib
import email.utils
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import httpx

from slotdesk.domain.capability import Capabilities
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import (
    AnswerUnusable,
    Evidence,
    NotAllowed,
    OutcomeUnknown,
    Reason,
    RequestRejected,
    SchedulingError,
    ServerBusy,
    ServerUnreachable,
)
from slotdesk.domain.outcome import Issue
from slotdesk.domain.sign_in import CHANGES
from slotdesk.domain.trying import ONCE, RetryPolicy
from slotdesk.fhir import media
from slotdesk.fhir.limits import Limits
from slotdesk.fhir.read_bundle import Contents, issues_in, open_answer
from slotdesk.fhir.read_capability import read_capabilities
from slotdesk.fhir.read_elements import BROKEN
from slotdesk.fhir.retrying import retried
from slotdesk.fhir.sending import Answer, send
from slotdesk.fhir.xml_types import loaded
from slotdesk.fhir.xml_writing import write_xml

_MAX_RETRY_AFTER_S = 24 * 3600.0


class Conversation:
    """Sends requests to one FHIR server in the format that it speaks.

    In AUTO the server's CapabilityStatement is read once, before the first request; where it says nothing, JSON is
    tried, and the other format once the server turns it down.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        base_url: str,
        wire_format: WireFormat,
        limits: Limits,
        clock: Callable[[], datetime],
        retries: RetryPolicy = ONCE,
    ) -> None:
        self.base_url = httpx.URL(base_url.rstrip("/") + "/")
        self.server = base_url
        self.limits = limits
        self.clock = clock
        self._retries = retries
        self._http = http
        self._format = wire_format
        self._guessed = False
        self._choosing = asyncio.Lock()

    async def read(self, method: str, url: httpx.URL, body: bytes | None = None) -> Answer:
        """Ask for something that changes nothing on the server, again where that may help; the answer's status is 2xx.

        Raises:
            ServerUnreachable, ServerBusy, AnswerUnusable: sending again is safe.
            NotAllowed, RequestRejected: sending again is pointless.
        """
        return await retried(self._retries, lambda: self._read(method, url, body))

    async def _read(self, method: str, url: httpx.URL, body: bytes | None) -> Answer:
        chosen = await self._chosen()
        answer = await self._send(method, url, body, chosen, changes=False)
        if answer.status in {406, 415} or (answer.status in {400, 501} and self._guessed and body is not None):
            retried = await self._send(method, url, body, media.other(chosen), changes=False)
            if retried.status < 400:
                self._format = media.other(chosen)
                self._guessed = False
                answer = retried
        elif answer.status < 300:
            self._guessed = False
        await self._raise_for_status(answer)
        return answer

    async def change(self, path: str, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        """Ask the server to act; any status may come back. An empty path is the base itself.

        Raises:
            ServerUnreachable: nothing was sent, or the server redirected the request as it stands (307, 308).
            NotAllowed: the server wants a sign-in, or forbids it.
            OutcomeUnknown: sent, and no whole answer came, or one that points to a result elsewhere (other 3xx).

        Source: RFC 9110, 15.4: a 303 follows upon what was done, and 301 and 302 are used like it.
        """
        url = self.url(path) if path else httpx.URL(self.server.rstrip("/"))
        chosen = await self._chosen()
        answer = await self._send("POST", url, body, chosen, changes=True, more=headers)
        if answer.status == 415:  # the body was not understood, so nothing was done
            answer = await self._send("POST", url, body, media.other(chosen), changes=True, more=headers)
            if answer.status != 415:
                self._format = media.other(chosen)
        if 300 <= answer.status < 400:
            kind = ServerUnreachable if answer.status in {307, 308} else OutcomeUnknown
            raise kind(Reason.REDIRECTED, _destination(answer), answer.evidence)
        if answer.status in {401, 403, 407}:
            await self._raise_for_status(answer)
        return answer

    async def open(self, answer: Answer) -> Contents:
        """Unwrap an answer to a read.

        Raises:
            AnswerUnusable: it can't be used.
        """
        return await open_answer(answer, self.limits)

    async def capabilities(self) -> Capabilities:
        """Read `metadata`.

        Raises:
            SchedulingError: as for any read.
        """
        return await retried(self._retries, self._capabilities)

    async def _capabilities(self) -> Capabilities:
        preferred = WireFormat.JSON if self._format is WireFormat.AUTO else self._format
        answer = await self._send("GET", self.url("metadata"), None, preferred, changes=False)
        if answer.status in {406, 415}:
            answer = await self._send("GET", self.url("metadata"), None, media.other(preferred), changes=False)
        await self._raise_for_status(answer)
        contents = await self.open(answer)
        if contents.kind != "CapabilityStatement":
            raise AnswerUnusable(Reason.WRONG_RESOURCE, contents.kind, answer.evidence)
        try:
            return read_capabilities(contents.resource)
        except BROKEN as error:
            raise AnswerUnusable(Reason.MALFORMED, type(error).__name__, answer.evidence) from error

    def url(self, path: str, query: list[tuple[str, str]] | None = None) -> httpx.URL:
        """An address below the base; the query's values are encoded here."""
        url = self.base_url.join(path)
        return url.copy_with(params=httpx.QueryParams(tuple(query))) if query else url

    async def issues(self, answer: Answer) -> tuple[Issue, ...]:
        """What the server said of an error, from whatever body came with it."""
        with contextlib.suppress(AnswerUnusable):
            contents = await open_answer(answer.redacted(), self.limits)
            return issues_in(contents)
        return ()

    async def _chosen(self) -> WireFormat:
        if self._format is not WireFormat.AUTO:
            return self._format
        async with self._choosing:
            if self._format is WireFormat.AUTO:
                self._format = await self._offered()
        return self._format

    async def _offered(self) -> WireFormat:
        """The format that the CapabilityStatement offers, JSON first; JSON as a guess where it says nothing."""
        try:
            statement = await self._capabilities()  # once: it may go before a booking, and a read comes round again
        except ServerUnreachable as error:
            if error.reason is not Reason.TIMEOUT:
                raise
            statement = Capabilities()
        except SchedulingError:
            statement = Capabilities()
        self._guessed = not (statement.speaks_json or statement.speaks_xml)
        return WireFormat.XML if statement.speaks_xml and not statement.speaks_json else WireFormat.JSON

    async def _send(
        self,
        method: str,
        url: httpx.URL,
        body: bytes | None,
        wire_format: WireFormat,
        *,
        changes: bool,
        more: Mapping[str, str] | None = None,
    ) -> Answer:
        headers = {**(more or {}), "Accept": media.accept(wire_format), "X-Request-Id": str(uuid.uuid4())}
        if body is not None:
            headers["Content-Type"] = media.media_type(wire_format)
            if wire_format is WireFormat.XML:
                await loaded()
                try:
                    body = write_xml(body)
                except ValueError as error:
                    raise RequestRejected(Reason.INVALID_OUTGOING, "the text can't be written as XML") from error
        request = self._http.build_request(method, url, headers=headers, content=body, extensions={CHANGES: changes})
        return await send(self._http, request, self.limits, changes=changes)

    async def _raise_for_status(self, answer: Answer) -> None:
        if answer.status < 300:
            return
        evidence = replace(
            answer.evidence, issues=await self.issues(answer), retry_after=retry_after(answer, self.clock())
        )
        raise _read_error(answer, evidence)


def _read_error(answer: Answer, evidence: Evidence) -> SchedulingError:
    status = answer.status
    detail = f"HTTP {status}"
    if status < 400:
        return AnswerUnusable(Reason.REDIRECTED, _destination(answer), evidence)
    if status in {401, 407}:
        return NotAllowed(Reason.SIGN_IN_NEEDED, detail, evidence)
    if status == 403:
        return NotAllowed(Reason.NOT_PERMITTED, detail, evidence)
    if status in {404, 410}:
        return RequestRejected(Reason.NOT_FOUND, detail, evidence)
    if status in {406, 415}:
        return RequestRejected(Reason.FORMAT_NOT_SUPPORTED, detail, evidence)
    if status in {408, 429}:
        return ServerBusy(Reason.TOO_BUSY, detail, evidence)
    if status < 500:
        return RequestRejected(Reason.BAD_REQUEST, detail, evidence)
    return ServerBusy(Reason.TOO_BUSY if status == 503 else Reason.SERVER_ERROR, detail, evidence)


def _destination(answer: Answer) -> str:
    """Where a redirect leads, without its query."""
    with contextlib.suppress(httpx.InvalidURL):
        url = answer.url.join(answer.headers.get("location", ""))
        return f"HTTP {answer.status} to {url.copy_with(query=None, fragment=None, userinfo=b'')}"
    return f"HTTP {answer.status}"


def retry_after(answer: Answer, now: datetime) -> float | None:
    """Seconds to wait as the server wishes; None where it doesn't say.

    Source: RFC 9110, 10.2.3.
    """
    said = answer.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return min(float(said), _MAX_RETRY_AFTER_S)
    moment = http_date(said)
    if moment is None:
        return None
    since = http_date(answer.headers.get("date", "")) or now
    return min(max((moment - since).total_seconds(), 0.0), _MAX_RETRY_AFTER_S)


def http_date(written: str) -> datetime | None:
    """A date of an HTTP header.

    Source: RFC 9110, 5.6.7.
    """
    try:
        read = email.utils.parsedate_to_datetime(written)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return read if read.tzinfo is not None else read.replace(tzinfo=UTC)


def lost(error: AnswerUnusable) -> OutcomeUnknown:
    """What an unusable answer means when the server was asked to act."""
    return OutcomeUnknown(error.reason, error.detail, error.evidence)
