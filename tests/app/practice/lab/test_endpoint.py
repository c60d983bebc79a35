"""The lab over HTTP: what it shows and does, and whom it turns away."""

from typing import Any

import httpx
import pytest

from app.practice.conftest import NOW
from app.practice.desk import Desk
from slotdesk.practice.application import create_application
from slotdesk.practice.server import PracticeServer


def ask(server: PracticeServer, method: str = "GET", **more: Any) -> httpx.Response:
    """Ask the lab, with its token."""
    headers = {"Authorization": f"Bearer {server.lab_token}"} | more.pop("headers", {})
    return httpx.request(method, server.lab_url, headers=headers, trust_env=False, **more)


def test_it_shows_all_there_is_and_what_is_on(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["429:30@find/2"], ["double-booking"])
    found = ask(lab_server).json()
    assert found["faults"] == [{"text": "429:30@find/2", "name": "429", "argument": 30, "operation": "find", "left": 2}]
    assert found["wrong"] == ["double-booking"]
    offered = {one["name"]: one for one in found["there_is"]["faults"]}
    assert offered["expired-hold"]["operations"] == ["book"]
    assert (offered["slow"]["argument"], offered["slow"]["default"]) == ("milliseconds", 2000)
    assert "double-booking" in {one["name"] for one in found["there_is"]["wrong"]}


def test_what_is_turned_on_happens_until_it_is_turned_off(lab_server: PracticeServer, lab_desk: Desk) -> None:
    given = {"faults": ["401@metadata", "refuse@hold"], "wrong": ["errors-as-html"]}
    assert ask(lab_server, "POST", json=given).json()["faults"][0]["operation"] == "metadata"
    assert lab_desk.get("/metadata").status_code == 401
    assert ask(lab_server, "DELETE", params={"fault": "401"}).json()["happened"] >= 1
    assert lab_desk.get("/metadata").status_code == 200
    left = ask(lab_server, "DELETE", params={"wrong": "errors-as-html"}).json()
    assert (len(left["faults"]), left["wrong"]) == (1, [])
    assert ask(lab_server, "DELETE").json()["faults"] == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"{", "not JSON"), (b"[" * 60000, "not JSON"), (b"[]", "an object"), (b'{"faults": "slow"}', "list of texts"),
        (b'{"wrong": [1]}', "list of texts"), (b'{"faults": ["x"]}', "no fault"), (b'{"wrong": ["x"]}', "no wrongness"),
        (b" " * 70000, "too long"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said(lab_server: PracticeServer, lab_desk: Desk, body: bytes, said: str) -> None:
    answer = ask(lab_server, "POST", content=body)
    assert answer.status_code == 400
    assert said in answer.json()["problem"]


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer wrong", "Basic {0}", "{0}", "Bearer {0}x", "Bearer ä"])
def test_without_the_token_nobody_is_served(lab_server: PracticeServer, lab_desk: Desk, authorization: str) -> None:
    value = authorization.format(lab_server.lab_token).encode()
    for method in ("GET", "POST", "DELETE"):
        answer = ask(lab_server, method, headers={"Authorization": value})
        assert answer.status_code == 401
        assert "there_is" not in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://127.0.0.1:8642"}, {"Origin": "null"}, {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"}, {"Host": "evil.example:80"}, {"Host": "127.0.0.1.evil.example"},
        {"Host": "10.0.0.1"},
    ],
)  # fmt: skip
def test_a_page_in_a_browser_is_turned_away(
    lab_server: PracticeServer, lab_desk: Desk, headers: dict[str, str]
) -> None:
    assert ask(lab_server, headers=headers).status_code == 403


@pytest.mark.parametrize("host", ["localhost", "localhost:80", "127.0.0.1", "[::1]:80", "[::ffff:127.0.0.1]"])
def test_this_computer_may_have_any_of_its_names(lab_server: PracticeServer, lab_desk: Desk, host: str) -> None:
    assert ask(lab_server, headers={"Host": host}).status_code == 200


def test_no_page_is_allowed_to_ask_first(lab_server: PracticeServer, lab_desk: Desk) -> None:
    """The request before the request: a browser that gets no leave sends nothing after it."""
    wishes = {"Origin": "http://evil.example", "Access-Control-Request-Method": "DELETE"}
    answer = httpx.options(lab_server.lab_url, headers=wishes, trust_env=False)
    assert not any(name.startswith("access-control") for name in answer.headers)


@pytest.mark.anyio
async def test_another_computer_is_turned_away() -> None:
    application = create_application(seed=1, now=NOW, lab_token="secret")
    for client, status in (("192.0.2.7", 403), ("::ffff:192.0.2.7", 403), ("127.0.0.1", 200), ("::1", 200)):
        transport = httpx.ASGITransport(application, client=(client, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
            answer = await http.get("/lab", headers={"Authorization": "Bearer secret"})
            assert answer.status_code == status, client
    application.state.practice.close()


@pytest.mark.anyio
async def test_without_a_token_there_is_no_lab() -> None:
    application = create_application(seed=1, now=NOW)
    transport = httpx.ASGITransport(application, client=("127.0.0.1", 1))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        answer = await http.get("/lab", headers={"Authorization": "Bearer "})
        assert answer.status_code == 404
    application.state.practice.close()


def test_the_lab_has_faults_of_no_kind_itself(lab_server: PracticeServer, lab_desk: Desk) -> None:
    lab_server.lab.set(["drop"])
    assert ask(lab_server).status_code == 200


def test_a_token_is_another_each_time(lab_server: PracticeServer) -> None:
    assert PracticeServer().lab_token != lab_server.lab_token
    assert len(lab_server.lab_token) >= 32
