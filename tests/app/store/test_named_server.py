"""Servers under names."""

from __future__ import annotations

import pytest

from slotdesk.domain.connection import Connection, Tls, WireFormat
from slotdesk.store.choices import HoldPolicy
from slotdesk.store.named_server import NamedServer, audit_repository, hold_policy_at, is_address, is_zone, with_server

URL = "https://fhir.example.org/r4"


def test_a_server_without_a_name_is_called_by_its_address() -> None:
    assert NamedServer(" ", f" {URL}/ ") == NamedServer(URL, URL)


@pytest.mark.parametrize(
    ("url", "zone", "timeout"),
    [("ftp://x", "", 30), ("", "", 30), (URL, "Mars/Olympus", 30), (URL, "Europe", 30), (URL, "", 0)],
)
def test_what_is_no_server_cannot_be_built(url: str, zone: str, timeout: float) -> None:
    with pytest.raises(ValueError, match=r"server|zone|limit"):
        NamedServer("x", url, WireFormat.AUTO, timeout, zone)


def test_what_was_used_takes_its_place_and_keeps_its_name() -> None:
    first, second = (
        NamedServer("One", URL, audit_url="https://audit.example.org/"),
        NamedServer("Two", "https://two.example.org/fhir"),
    )
    used = Connection(URL, WireFormat.XML, 5, "Europe/Vienna", "secret")
    changed, kept = with_server((first, second), used)
    assert changed == NamedServer("One", URL, WireFormat.XML, 5, "Europe/Vienna", "https://audit.example.org")
    assert kept == second
    assert with_server((second,), used)[-1].name == URL


def test_a_connection_gets_its_token_from_elsewhere() -> None:
    assert NamedServer("One", URL).connection("t").token == "t"
    assert is_zone("Europe/Vienna")


TLS = Tls("/ca.pem", "/client.pem")


def test_a_repository_gets_the_token_only_where_it_has_the_origin_it_is_for() -> None:
    servers = (
        NamedServer("Same", URL, audit_url="https://fhir.example.org/audit"),
        NamedServer(
            "Other",
            "https://two.example.org",
            WireFormat.XML,
            audit_url="https://audit.example.org",
            tls=TLS,
            audit_plain_http=True,
        ),
        NamedServer("None", "https://three.example.org"),
    )
    used = Connection(URL, token="secret")
    same = audit_repository(servers, URL, used)
    assert same is not None
    assert (same.base_url, same.wire_format, same.token) == (
        "https://fhir.example.org/audit",
        WireFormat.JSON,
        "secret",
    )
    other = audit_repository(servers, "https://two.example.org", used)
    assert other is not None
    assert (other.wire_format, other.token) == (WireFormat.XML, "")
    assert (other.tls, other.plain_http) == (Tls("/ca.pem", "/client.pem"), True)
    assert not same.plain_http
    assert audit_repository(servers, "https://three.example.org", used) is None
    assert audit_repository(servers, "https://unknown.example.org") is None
    assert not is_address("audit.example.org")
    with pytest.raises(ValueError, match="server"):
        NamedServer("x", URL, audit_url="nowhere")


def test_a_server_may_have_its_own_policy_for_holds() -> None:
    servers = (NamedServer("", URL, hold_policy=HoldPolicy.NEVER), NamedServer("", "https://two.example.org/fhir"))
    policies = [hold_policy_at(servers, url, HoldPolicy.BY_HAND) for url in (URL, servers[1].base_url, "")]
    assert policies == [HoldPolicy.NEVER, HoldPolicy.BY_HAND, HoldPolicy.BY_HAND]
