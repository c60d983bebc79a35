"""Credentials never leave for another origin: two servers on real sockets, one of which points to the other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from authorization_server import AuthorizationServer
from certificates import make_site
from journeys.canned_server import Canned, CannedServer
from slotdesk.domain.connection import Connection, Tls, WireFormat
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import Reason, SchedulingError
from slotdesk.services.session import open_session
from slotdesk.wire.client import open_http

pytestmark = pytest.mark.anyio


@pytest.fixture
def other() -> Iterator[AuthorizationServer]:
    with AuthorizationServer() as started:
        yield started


async def _find(connection: Connection) -> SchedulingError | None:
    start = datetime(2026, 8, 4, tzinfo=UTC)
    async with open_session(connection) as session:
        try:
            async for _step in session.finding.find(FindCriteria(start, start + timedelta(days=1))):
                pass
        except SchedulingError as error:
            return error
    return None


def _page(link: str) -> bytes:
    links = [{"relation": "next", "url": link}]
    return json.dumps({"resourceType": "Bundle", "type": "searchset", "total": 1, "link": links}).encode()


@pytest.mark.parametrize("change", ["port", "scheme", "host", "user"])
async def test_a_next_link_to_another_origin_is_not_followed(other: AuthorizationServer, change: str) -> None:
    def answer(method: str, path: str, body: bytes) -> Canned:
        own = server.url
        links = {
            "port": f"{other.url}/Appointment?page=2",
            "scheme": f"{own.replace('http:', 'https:')}/Appointment?page=2",
            "host": f"{own.replace('127.0.0.1', 'localhost')}/Appointment?page=2",
            "user": f"{own.replace('//', '//me:pw@')}/Appointment?page=2",
        }
        return Canned(body=_page(links[change])) if "$find" in path else Canned(404)

    with CannedServer(answer) as server:
        error = await _find(Connection(server.url, WireFormat.JSON, token="secret"))
        assert [path for _method, path in server.requests if "page=2" in path] == []
    assert error is not None
    assert error.reason is Reason.NEXT_LINK_ELSEWHERE
    assert other.seen.fhir == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_of_the_fhir_server_is_not_followed(other: AuthorizationServer, status: int) -> None:
    def answer(method: str, path: str, body: bytes) -> Canned:
        return Canned(status, headers={"Location": f"{other.url}{path.removeprefix('/fhir')}"})

    with CannedServer(answer) as server:
        error = await _find(Connection(server.url, WireFormat.JSON, token="secret"))
    assert error is not None
    assert error.reason is Reason.REDIRECTED
    assert other.seen.fhir == []


async def test_a_request_to_another_port_carries_no_token(other: AuthorizationServer) -> None:
    with CannedServer(lambda *_: Canned()) as server:
        async with open_http(Connection(server.url, token="secret")) as http:
            await http.get(f"{other.url}/Patient")
            await http.get(f"{other.url.replace('127.0.0.1', 'localhost')}/Patient")
    assert [authorization for _method, _path, authorization in other.seen.fhir] == ["", ""]


async def test_a_request_by_another_scheme_carries_no_token(tmp_path: Path) -> None:
    site = make_site(tmp_path)
    with AuthorizationServer(tls=site.tls()) as server:
        plain = server.url.replace("https:", "http:")
        async with open_http(Connection(plain, token="secret", tls=Tls(str(site.ca_file)))) as http:
            await http.get(f"{server.url}/Patient")
    assert [authorization for _method, _path, authorization in server.seen.fhir] == [""]
