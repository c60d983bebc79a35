"""The practice server as an ASGI application: HTTP in, HTTP out, never a stack trace.

Source: FHIR R4, RESTful API; RFC 9110.
"""

import logging
import re
import secrets
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
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

from .call import Call, Message, Reply
from .clock import PracticeClock
from .codes import Json
from .json_format import read_json, write_json
from .lab.endpoint import LAB_ROOT, LabEndpoint
from .lab.endpoint import METHODS as LAB_METHODS
from .lab.fault_kind import Cut
from .lab.harm import CutConnection, Harm
from .lab.lab import Lab
from .negotiation import FORM, Format, answer_format, body_format
from .outcome import RequestRefused, operation_outcome
from .practice_state import PracticeState
from .routing import Router
from .shape import check_resource
from .wrong.decision import Decision
from .xml_format import read_xml, write_xml

ROOT = "fhir"
LARGEST_BODY = 5 * 1024 * 1024
DEFAULT_HOLD_SECONDS = 300
_REQUEST_ID = re.compile(r"[\x21-\x7e]{1,200}")
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_log = logging.getLogger("slotdesk.practice")


class _Endpoint:
    """Answers HTTP requests from the state of one server, and with the harm that its lab has in store for them."""

    def __init__(self, state: PracticeState, lab: Lab) -> None:
        self._state = state
        self._lab = lab
        self._router = Router(state)

    async def __call__(self, request: Request) -> Response:
        asked = _Asked(request)
        harm = Harm((), self._state, self._lab.pages)
        try:
            asked.read_head(self._state)
            harm = Harm(self._lab.take(asked.call.operation), self._state, self._lab.pages)
            await harm.delay()
            body = await _read_body(request)
            if harm.cuts(Cut.BEFORE):
                return CutConnection()
            in_place = harm.instead()
            reply = in_place if in_place is not None else await run_in_threadpool(self._answer, asked, body, harm)
        except RequestRefused as refused:
            reply = _refusal(refused)
        except sqlite3.OperationalError as error:
            _log.error("%s %s could not use the state: %s", request.method, _shown_path(request), error)
            reply = _busy()
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception as error:
            # The type alone: its text could hold what a client sent.
            _log.error("%s %s failed: %s", request.method, _shown_path(request), type(error).__name__)
            reply = _fault()
        if harm.cuts(Cut.AFTER):
            return CutConnection()
        return await run_in_threadpool(self._response, asked, reply, harm)

    def _answer(self, asked: "_Asked", body: bytes, harm: Harm) -> Reply:
        try:
            asked.read_body(body, self._state)
            asked.call = self._state.wrongs.understood(asked.call)
            harm.before(asked.call)
            reply = self._lab.pages.page(asked.call) or self._router.answer(asked.call)
        except RequestRefused as refused:
            reply = _refusal(refused)
        return harm.reply(asked.call, self._state.wrongs.answered(asked.call, reply))

    def _response(self, asked: "_Asked", reply: Reply, harm: Harm) -> Response:
        request, form = asked.request, asked.call.form
        headers = {
            "Date": format_datetime(self._state.clock.now(), usegmt=True),
            "Cache-Control": "no-store",
            "X-Request-Id": _request_id(request),
            **reply.headers,
        }
        if "versionId" in reply.resource.get("meta", {}):
            headers["ETag"] = f'W/"{reply.resource["meta"]["versionId"]}"'
        content = _write(reply.resource, form, asked.pretty)
        message = self._state.wrongs.sent(asked.call, Message(reply.status, headers, content, form.value))
        message = harm.message(message)
        _log.info("%s %s %s %s", request.method, _shown_path(request), message.status, headers["X-Request-Id"])
        content_type = f"{message.media_type}; charset=utf-8" if message.media_type else None
        return Response(message.content, message.status, message.headers, content_type)


class _Asked:
    """A request while it is being read: what is known of it so far is in ``call``."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.pretty = False
        self._unanswerable: RequestRefused | None = None
        self.call = Call(
            method="GET" if request.method == "HEAD" else request.method,
            base=f"{request.url.scheme}://{request.url.netloc}/{ROOT}",
            path=tuple(part for part in request.url.path.split("/") if part)[1:],
            strict="handling=strict" in request.headers.get("prefer", "").replace(" ", "").lower(),
            if_none_exist=request.headers.get("if-none-exist", ""),
        )

    def read_head(self, state: PracticeState) -> None:
        """Take up the query and the format of the answer; that it cannot be had is said when the body is read.

        Raises:
            RequestRefused: this is not below the FHIR base, or there are too many parameters.
        """
        if self.request.url.path.strip("/").partition("/")[0] != ROOT:
            raise RequestRefused(404, "not-found", f"FHIR is spoken below /{ROOT} on this server.")
        self.call = replace(self.call, query=tuple(_pairs(self.request.url.query)))
        self.pretty = ("_pretty", "true") in self.call.query
        accept, override = self.request.headers.get("accept", ""), self.call.first("_format")
        try:
            right = answer_format(accept, override)
        except RequestRefused as refused:
            self._unanswerable = refused
            return
        self.call = replace(self.call, form=state.decide(Decision.ANSWER_FORMAT, right, accept, override))

    def read_body(self, body: bytes, state: PracticeState) -> None:
        """Take up the body.

        Raises:
            RequestRefused: it cannot be understood, or no answer would be.
        """
        if self._unanswerable is not None:
            raise self._unanswerable
        resource, extra = _understand(self.request, self.call.path, body, state)
        self.call = replace(self.call, body=resource, query=(*self.call.query, *extra))


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


def _understand(
    request: Request, path: tuple[str, ...], body: bytes, state: PracticeState
) -> tuple[Json | None, list[tuple[str, str]]]:
    """The resource in a body, or the fields of a form."""
    if request.method != "POST":
        return None, []
    content_type = request.headers.get("content-type", "")
    if path[-1:] == ("_search",):
        if body and not content_type.lower().startswith(FORM):
            raise RequestRefused(415, "not-supported", f"_search takes {FORM}.")
        try:
            return None, _pairs(body.decode())
        except UnicodeDecodeError as error:
            raise RequestRefused(400, "structure", "The form is not in UTF-8.") from error
    if not body:
        return None, []
    if state.decide(Decision.BODY_FORMAT, body_format(content_type), content_type, path) is Format.XML:
        return read_xml(body), []
    resource = read_json(body)
    check_resource(resource)
    return resource, []


def _refusal(refused: RequestRefused) -> Reply:
    return Reply(refused.status, operation_outcome([refused.issue]), refused.headers)


def _fault() -> Reply:
    return _refusal(RequestRefused(500, "exception", "The server has a fault; nothing is known of what it did."))


def _busy() -> Reply:
    text = "The state of the server is in use by another process. Nothing was done; try again."
    return _refusal(RequestRefused(503, "transient", text, headers={"Retry-After": "2"}))


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
    lab_token: str = "",
) -> Starlette:
    """The practice server for a seed, at the time ``now`` (or the time of ``clock``), kept in the file ``state``.

    The store is opened here and closed by the application's shutdown. With a token the lab is there over HTTP too.

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

    lab = Lab(practice)
    endpoint = _Endpoint(practice, lab)
    lab_endpoint = LabEndpoint(lab, lab_token)

    async def answer(request: Request) -> Response:
        return await endpoint(request)

    async def answer_lab(request: Request) -> Response:
        return await lab_endpoint(request)

    application = Starlette(
        routes=[
            *([Route(f"/{LAB_ROOT}", answer_lab, methods=LAB_METHODS)] if lab_token else []),
            Route("/{path:path}", answer, methods=_METHODS),
        ],
        middleware=[Middleware(GZipMiddleware, minimum_size=1000, compresslevel=3)],
        lifespan=lifespan,
    )
    application.state.practice = practice
    application.state.lab = lab
    return application
