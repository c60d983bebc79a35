"""The lab over HTTP, beside FHIR: GET says what there is and what is on, POST turns on, DELETE turns off.

Only for programs on the same computer that know the token: a page in a browser can neither read the answers nor
have its requests taken, whatever name it reaches the server by.
"""

import ipaddress
import json
import secrets

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ..codes import Json
from ..operation import Operation
from ..wrong.catalogue import catalogue
from .fault import Fault
from .fault_kind import KINDS
from .lab import Lab
from .problem import LabProblem

LAB_ROOT = "lab"
METHODS = ["GET", "POST", "DELETE"]
_LARGEST_BODY = 64 * 1024


class LabEndpoint:
    """Answers requests to the lab of one server."""

    def __init__(self, lab: Lab, token: str) -> None:
        self._lab = lab
        self._token = token

    async def __call__(self, request: Request) -> Response:
        """Do what is asked, and say what is on."""
        refused = self._refusal(request)
        if refused is not None:
            return refused
        try:
            if request.method == "POST":
                given = await _body(request)
                self._lab.set(_names(given, "faults"), _names(given, "wrong"))
            elif request.method == "DELETE":
                faults, wrong = (request.query_params.getlist(name) for name in ("fault", "wrong"))
                if faults or wrong:
                    self._lab.clear(faults, wrong)
                else:
                    self._lab.clear()
        except LabProblem as problem:
            return _problem(400, str(problem))
        return _answer(200, {**_on(self._lab), **({"there_is": there_is()} if request.method == "GET" else {})})

    def _refusal(self, request: Request) -> Response | None:
        if request.client is None or not _is_loopback(request.client.host):
            return _problem(403, "The lab is for programs on the same computer.")
        if not _is_loopback_name(request.headers.get("host", "")):
            return _problem(403, "The lab has to be reached by a loopback address.")
        if "origin" in request.headers or "sec-fetch-site" in request.headers:
            return _problem(403, "The lab is not for pages in a browser.")
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not secrets.compare_digest(token.strip().encode(), self._token.encode()):
            return _problem(401, "The lab wants the token that the server printed when it was ready.")
        return None


def there_is() -> Json:
    """All faults, wrongnesses and operations that can be had."""
    faults = [
        {
            "name": kind.name,
            "words": kind.words,
            "argument": kind.argument,
            "default": kind.default,
            "smallest": kind.smallest,
            "largest": kind.largest,
            "operations": [one.value for one in Operation if kind.concerns(one)],
        }
        for kind in KINDS.values()
    ]
    return {"faults": faults, "wrong": [{"name": one.name, "words": one.words} for one in catalogue().values()]}


def _on(lab: Lab) -> Json:
    return {
        "faults": [_fault(one) for one in lab.faults],
        "wrong": [one.name for one in lab.wrong],
        "happened": lab.happened,
    }


def _fault(fault: Fault) -> Json:
    return {
        "text": fault.text(),
        "name": fault.kind.name,
        "argument": fault.argument,
        "operation": "all" if fault.operation is None else fault.operation.value,
        "left": fault.left,
    }


async def _body(request: Request) -> Json:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_BODY:
            raise LabProblem("The body is too long.")
    try:
        given = json.loads(bytes(body))
    except (ValueError, RecursionError) as error:
        raise LabProblem("The body is not JSON.") from error
    if not isinstance(given, dict):
        raise LabProblem("The body has to be an object with “faults” and “wrong”.")
    return given


def _names(given: Json, name: str) -> list[str]:
    found = given.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise LabProblem(f"“{name}” has to be a list of texts.")
    return found


def _is_loopback(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


def _is_loopback_name(host: str) -> bool:
    """Whether a Host header names this computer; a page that got a name to point here has its own name in it."""
    name = host[1 : host.find("]")] if host.startswith("[") else host.partition(":")[0]
    return name.lower() == "localhost" or _is_loopback(name)


def _answer(status: int, content: Json) -> Response:
    return JSONResponse(content, status, {"Cache-Control": "no-store"})


def _problem(status: int, text: str) -> Response:
    return _answer(status, {"problem": text})
