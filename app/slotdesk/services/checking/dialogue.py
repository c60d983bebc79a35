"""Talking to the server under test: every request as it is wanted, right or wrong, and its answer as it came."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Sequence
from typing import Any

import httpx

from slotdesk.domain.audit import AuditAct, BeginAudit
from slotdesk.domain.coding import Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import AnswerUnusable
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir import media
from slotdesk.fhir.audited import Audited
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.sending import never_sent
from slotdesk.fhir.xml_reading import read_xml
from slotdesk.fhir.xml_writing import write_xml
from slotdesk.services.checking.answer import Answer, Json, dicts
from slotdesk.services.checking.audit_acts import act_of, fate_of
from slotdesk.services.checking.check import NoAnswerError, NotMetError
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.message_log import MessageLog

Query = Sequence[tuple[str, str]]
FORM = "application/x-www-form-urlencoded"
_MOST = 32 * 1024 * 1024
_MOST_PAGES = 200
_SURROGATE = re.compile(rb"\\ud[89a-f]", re.IGNORECASE)


class Dialogue:
    """Requests to one server in one format unless another is asked for; `numbers` are the exchanges since `forget`.

    The HTTP client is to tell `observe` of each exchange, which keeps it in the message log. `audit` is told of each
    request about `patient` before it is sent, and of its end.
    """

    def __init__(self, log: MessageLog, base_url: str, wire_format: WireFormat) -> None:
        self._log = log
        self._base = base_url.rstrip("/")
        self.wire_format = WireFormat.JSON if wire_format is WireFormat.AUTO else wire_format
        self.numbers: list[int] = []
        self._by_request: dict[str, int] = {}
        self._http: httpx.AsyncClient | None = None
        self.audit: BeginAudit | None = None
        self.patient: Reference | None = None

    def use(self, http: httpx.AsyncClient) -> None:
        """Talk through an HTTP client, which stays its owner's to close."""
        self._http = http

    def observe(self, exchange: Exchange) -> Exchange:
        """Keep an exchange of ours."""
        kept = self._log.record(exchange)
        self._by_request[exchange.request_id] = kept.number
        return kept

    def forget(self) -> None:
        """Begin a new list of numbers."""
        self.numbers = []

    async def get(
        self, path: str, query: Query = (), *, accept: str | None = None, speaks: WireFormat | None = None
    ) -> Answer:
        """GET something below the base; `accept` takes the place of the format's own header."""
        headers = {"Accept": accept if accept is not None else media.media_type(speaks or self.wire_format)}
        return await self._send("GET", self._url(path, query), headers)

    async def follow(self, url: str, *, speaks: WireFormat | None = None) -> Answer:
        """GET the page that a link names.

        Raises:
            NotMetError: it leads to another server, where nothing of ours is sent.
        """
        there, here = httpx.URL(self._base + "/").join(url), httpx.URL(self._base)
        if (there.scheme, there.host, there.port) != (here.scheme, here.host, here.port):
            raise NotMetError(f"a link leads to another server: {there.scheme}://{there.host}")
        return await self._send("GET", there, {"Accept": media.media_type(speaks or self.wire_format)})

    async def post(
        self,
        path: str,
        resource: Json,
        query: Query = (),
        *,
        speaks: WireFormat | None = None,
        accept: str = "",
    ) -> Answer:
        """POST a resource; `speaks` is the format to send and, without `accept`, to ask for."""
        speaks = speaks or self.wire_format
        body = json.dumps(resource, ensure_ascii=False).encode()
        if speaks is WireFormat.XML:
            body = write_xml(body)
        headers = {"Accept": accept or media.media_type(speaks), "Content-Type": media.media_type(speaks)}
        return await self._send("POST", self._url(path, query), headers, body)

    async def post_bytes(self, path: str, body: bytes, content_type: str) -> Answer:
        """POST anything at all."""
        headers = {"Accept": media.media_type(self.wire_format), "Content-Type": content_type}
        return await self._send("POST", self._url(path), headers, body)

    async def post_form(self, path: str, fields: Query) -> Answer:
        """POST the fields of a form, as a search has them."""
        headers = {"Accept": media.media_type(self.wire_format), "Content-Type": FORM}
        return await self._send("POST", self._url(path), headers, str(httpx.QueryParams(tuple(fields))).encode())

    async def pages(self, first: Answer, *, speaks: WireFormat | None = None) -> list[Answer]:
        """An answer with all pages after it.

        Raises:
            NotMetError: there is no end of pages, or one can't be had.
        """
        found = [first]
        seen = set()
        while following := found[-1].link("next"):
            if following in seen or len(found) >= _MOST_PAGES:
                raise NotMetError(f"the pages have no end: page {len(found)} leads to one that came before")
            seen.add(following)
            page = await self.follow(following, speaks=speaks)
            if not page.ok:
                raise NotMetError(f"page {len(found) + 1}: {page.says()}")
            found.append(page)
        return found

    def _url(self, path: str, query: Query = ()) -> httpx.URL:
        url = httpx.URL(f"{self._base}/{path}" if path else self._base)
        return url.copy_with(params=httpx.QueryParams(tuple(query))) if query else url

    async def _send(self, method: str, url: httpx.URL, headers: dict[str, str], body: bytes | None = None) -> Answer:
        if self._http is None:
            raise RuntimeError("no HTTP client")
        request_id = uuid.uuid4().hex
        headers = {"X-Request-Id": request_id, **headers}
        act = act_of(method, str(url), url.path, body or b"", self.patient)
        try:
            with Audited(self.audit if act else None, act or AuditAct(Transaction.OTHER)) as audited:
                async with self._http.stream(method, url, headers=headers, content=body) as response:
                    content = await _bounded(response)
                audited.settle(fate_of(response.status_code, request_id))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            self._note(request_id)
            raise NoAnswerError(f"{method} {url.path}: {type(error).__name__}", never_sent(error)) from error
        number = self._note(request_id)
        resource, unreadable = await _read(response.headers.get("content-type", ""), content)
        found = {name.lower(): value for name, value in response.headers.items()}
        media_type = found.get("content-type", "").partition(";")[0].strip().lower()
        return Answer(response.status_code, media_type, found, resource, number, unreadable)

    def _note(self, request_id: str) -> int:
        number = self._by_request.pop(request_id, 0)
        if number:
            self.numbers.append(number)
        return number


async def _bounded(response: httpx.Response) -> bytes:
    content = bytearray()
    async for piece in response.aiter_bytes():
        content += piece
        if len(content) > _MOST:
            raise httpx.ReadError("the answer is too long")
    return bytes(content)


async def _read(content_type: str, body: bytes) -> tuple[Json | None, str]:
    """A body as FHIR JSON, or why it is no resource."""
    if not body.strip():
        return None, ""
    try:
        found: Any = await _parsed(media.as_utf8(content_type, body))
    except (ValueError, RecursionError, AnswerUnusable):
        return None, f"a body of {len(body)} bytes that is no FHIR ({content_type.partition(';')[0] or 'no type'})"
    if not isinstance(found, dict) or "resourceType" not in found:
        return None, "a body without a resourceType"
    return found, ""


async def _parsed(body: bytes) -> Any:
    if media.identify(body) is not media.Content.XML:
        found = json.loads(body)
        if _SURROGATE.search(body):  # half a character, which can't be sent back nor written down
            found = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
        return found
    outer, entries = await read_xml(body, DEFAULT_LIMITS)
    resource = json.loads(outer)
    if entries:
        _bundle_in(resource)["entry"] = [json.loads(entry) for entry in entries]
    return resource


def _bundle_in(resource: Any) -> Json:
    """The Bundle that entries were taken out of: the resource itself, or the one that Parameters return."""
    for parameter in dicts(resource.get("parameter")):
        if isinstance(returned := parameter.get("resource"), dict):
            return returned
    found: Json = resource
    return found
