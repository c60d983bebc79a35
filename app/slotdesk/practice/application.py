"""The practice server as an ASGI application: HTTP in, HTTP out, never a stack trace.

Source: FHIR R4, RESTful API; RFC 9110.
"""

import logging
import re
import secrets
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from .call import Call, Reply
from .clock import PracticeClock
from .codes import Json
from .json_format import read_json, write_json
from .negotiation import FORM, Format, answer_format, body_format
from .outcome import RequestRefused, operation_outcome
from .practice_state import PracticeState
from .routing import Router
from .shape import check_resource
from .xml_format import read_xml, write_xml

ROOT = "fhir"
LARGEST_BODY = 5 * 1024 * 1024
DEFAULT_HOLD_SECONDS = 300
_REQUEST_ID = re.compile(r"[\x21-\x7e]{1,200}")
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_log = logging.getLogger("slotdesk.practice")


class _Endpoint:
    """Answers HTTP requests from the state of one server."""

    def __init__(self, state: PracticeState) -> None:
        self._state = state
        self._router = Router(state)

    async def __call__(self, request: Request) -> Response:
        form = Format.JSON
        pretty = False
        try:
            query = _pairs(request.url.query)
            override = next((value for name, value in query if name == "_format"), None)
            form = answer_format(request.headers.get("accept", ""), override)
            pretty = ("_pretty", "true") in query
            body = await _read_body(request)
            reply = await run_in_threadpool(self._answer, request, query, body)
        except RequestRefused as refused:
            outcome = operation_outcome([refused.issue])
            reply = Reply(refused.status, outcome, refused.headers)
        except sqlite3.OperationalError as error:
            _log.error("%s %s could not use the state: %s", request.method, _shown_path(request), error)
            reply = _busy()
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception as error:
            # The type alone: its text could hold what a client sent.
            _log.error("%s %s failed: %s", request.method, _shown_path(request), type(error).__name__)
            reply = _fault()
        return self._response(request, reply, await run_in_threadpool(_write, reply.resource, form, pretty), form)

    def _answer(self, request: Request, query: list[tuple[str, str]], body: bytes) -> Reply:
        parts = tuple(part for part in request.url.path.split("/") if part)
        if not parts or parts[0] != ROOT:
            raise RequestRefused(404, "not-found", f"FHIR is spoken below /{ROOT} on this server.")
        resource, extra = _understand(request, parts, body)
        method = "GET" if request.method == "HEAD" else request.method
        call = Call(
            method=method,
            base=f"{request.url.scheme}://{request.url.netloc}/{ROOT}",
            path=parts[1:],
            query=(*query, *extra),
            body=resource,
            strict="handling=strict" in request.headers.get("prefer", "").replace(" ", "").lower(),
            if_none_exist=request.headers.get("if-none-exist", ""),
        )
        return self._router.answer(call)

    def _response(self, request: Request, reply: Reply, content: bytes, form: Format) -> Response:
        headers = {
            "Date": format_datetime(self._state.clock.now(), usegmt=True),
            "Cache-Control": "no-store",
            "X-Request-Id": _request_id(request),
            **reply.headers,
        }
        if "versionId" in reply.resource.get("meta", {}):
            headers["ETag"] = f'W/"{reply.resource["meta"]["versionId"]}"'
        _log.info("%s %s %s %s", request.method, _shown_path(request), reply.status, headers["X-Request-Id"])
        return Response(content, reply.status, headers, f"{form.value}; charset=utf-8")


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, max_num_fields=500)
    except ValueError as error:
        raise RequestRefused(400, "too-costly", "There are more than 500 parameters.") from error


async def _read_body(request: Request) -> bytes:
    refused = RequestRefused(413, "too-long", f"A body can have {LARGEST_BODY} bytes at most.")
    length = request.headers.get("content-length", "0")
    if length.isdigit() and int(length) > LARGEST_BODY:
        raise refused
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise refused
    return bytes(body)


def _understand(request: Request, parts: tuple[str, ...], body: bytes) -> tuple[Json | None, list[tuple[str, str]]]:
    """The resource in a body, or the fields of a form."""
    if request.method != "POST":
        return None, []
    content_type = request.headers.get("content-type", "")
    if parts[-1] == "_search":
        if body and not content_type.lower().startswith(FORM):
            raise RequestRefused(415, "not-supported", f"_search takes {FORM}.")
        try:
            return None, _pairs(body.decode())
        except UnicodeDecodeError as error:
            raise RequestRefused(400, "structure", "The form is not in UTF-8.") from error
    if not body:
        return None, []
    if body_format(content_type) is Format.XML:
        return read_xml(body), []
    resource = read_json(body)
    check_resource(resource)
    return resource, []


def _fault() -> Reply:
    refused = RequestRefused(500, "exception", "The server has a fault; nothing is known of what it did.")
    return Reply(500, operation_outcome([refused.issue]))


def _busy() -> Reply:
    text = "The state of the server is in use by another process. Nothing was done; try again."
    refused = RequestRefused(503, "transient", text)
    return Reply(503, operation_outcome([refused.issue]), {"Retry-After": "2"})


def _write(resource: Json, form: Format, pretty: bool) -> bytes:
    return write_json(resource, pretty) if form is Format.JSON else write_xml(resource, pretty)


def _shown_path(request: Request) -> str:
    """A path for the log: type and operation, but no id, for that may be a patient's."""
    parts = [part for part in request.url.path.split("/") if part]
    shown = [part if place < 2 or part.startswith(("$", "_")) else "…" for place, part in enumerate(parts)]
    return "/" + "/".join(shown)[:80]


def _request_id(request: Request) -> str:
    given = request.headers.get("x-request-id", "")
    return given if _REQUEST_ID.fullmatch(given) else secrets.token_hex(8)


def create_application(
    seed: int | None = None,
    now: datetime | None = None,
    hold_seconds: int = DEFAULT_HOLD_SECONDS,
    state: Path | None = None,
    clock: PracticeClock | None = None,
) -> Starlette:
    """The practice server for a seed, at the time ``now`` (or the time of ``clock``), kept in the file ``state``.

    The store is opened here and closed by the application's shutdown.

    Raises:
        StateMismatch: the state file was made for another seed.
    """
    practice = PracticeState(seed, clock or PracticeClock(now), hold_seconds, state)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        try:
            yield
        finally:
            practice.close()

    endpoint = _Endpoint(practice)

    async def answer(request: Request) -> Response:
        return await endpoint(request)

    application = Starlette(
        routes=[Route("/{path:path}", answer, methods=_METHODS)],
        middleware=[Middleware(GZipMiddleware, minimum_size=1000, compresslevel=3)],
        lifespan=lifespan,
    )
    application.state.practice = practice
    return application
