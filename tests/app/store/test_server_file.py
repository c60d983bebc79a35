"""Servers in a file: handed over without secrets, and read with care."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest

from slotdesk.domain.connection import Tls, WireFormat
from slotdesk.domain.sign_in import KEY_TO_CHOOSE, SignIn, SignInKind
from slotdesk.store.choices import HoldPolicy
from slotdesk.store.named_server import NamedServer
from slotdesk.store.server_file import (
    MOST_BYTES,
    FoundServer,
    LeftOut,
    ServerFileInvalid,
    ServerFileProblem,
    left_out_of,
    merged,
    read_servers,
    read_site_servers,
    written,
)

PLAIN = NamedServer("Åsalund", "https://one.example.org/fhir", WireFormat.XML, 12, "Europe/Vienna")
FULL = NamedServer(
    "Clinic",
    "https://fhir.example.org/r4",
    WireFormat.JSON,
    45.0,
    "Europe/Stockholm",
    "https://audit.example.org/fhir",
    SignIn(SignInKind.SERVICE, "front-desk", "system/*.rs", "/home/anna/PLANTED-key.pem"),
    Tls("/home/anna/PLANTED-ca.pem", "/home/anna/PLANTED-certificate.pem", "/home/anna/PLANTED-tls.pem"),
    plain_http=True,
    audit_plain_http=True,
    hold_policy=HoldPolicy.NEVER,
)


def file_of(*servers: dict[str, Any], **more: Any) -> bytes:
    return json.dumps({"slotdesk_servers": 1, "servers": servers, **more}).encode()


def test_what_is_written_is_read_as_the_same() -> None:
    browser = NamedServer(
        "B", "https://b.example.org", sign_in=SignIn(SignInKind.BROWSER, "desk", "openid", redirect_port=8123)
    )
    assert [one.server for one in read_servers(written([PLAIN, browser]))] == [PLAIN, browser]


def test_no_secret_and_no_path_of_this_computer_is_written() -> None:
    content = written([FULL]).decode()
    for planted in ("PLANTED", "/home", "anna", ".pem", "plain_http"):
        assert planted not in content
    (found,) = read_servers(content.encode())
    assert found.left_out == tuple(LeftOut) == left_out_of(FULL)
    assert found.server.sign_in == SignIn(SignInKind.SERVICE, "front-desk", "system/*.rs", KEY_TO_CHOOSE)
    assert (found.server.tls, found.server.plain_http, found.server.audit_plain_http) == (Tls(), False, False)
    assert found.server.hold_policy is HoldPolicy.NEVER


def test_whatever_a_server_will_know_is_looked_at_before_it_is_handed_over() -> None:
    """A field that is added to one of these has to be decided upon here: written, or named as left out."""
    assert {one.name for one in fields(NamedServer)} == {
        *json.loads(written([PLAIN]))["servers"][0].keys() - {"left_out"},
        *("tls", "plain_http", "audit_plain_http"),
    }
    assert {one.name for one in fields(SignIn)} == {"kind", "client_id", "scope", "redirect_port", "key_file"}
    assert {one.name for one in fields(Tls)} == {"ca_file", "certificate_file", "key_file"}


def test_a_file_of_somebody_else_names_no_files_here_and_agrees_to_nothing() -> None:
    entry = {"base_url": "http://x.example.org", "plain_http": True, "tls": {"ca_file": r"\\evil\share\ca.pem"}}
    (found,) = read_servers(file_of(entry))
    assert (found.server.tls, found.server.plain_http) == (Tls(), False)
    assert found.left_out == (LeftOut.AUTHORITIES,)


@pytest.mark.parametrize(
    ("content", "problem", "detail"),
    [
        (b"", ServerFileProblem.NOT_JSON, ""),
        (b"\xff\xfe{", ServerFileProblem.NOT_JSON, ""),
        (b"[" * 100_000, ServerFileProblem.NOT_SERVERS, ""),
        (b"{}", ServerFileProblem.NOT_SERVERS, ""),
        (b'{"slotdesk_servers": "1"}', ServerFileProblem.NOT_SERVERS, ""),
        (b'{"slotdesk_servers": 2, "servers": [], "new": 1}', ServerFileProblem.NEWER, ""),
        (b" " * (MOST_BYTES + 1), ServerFileProblem.TOO_LARGE, ""),
        (b'{"slotdesk_servers": 1}', ServerFileProblem.WRONG, "servers"),
        (file_of({"name": "x"}), ServerFileProblem.WRONG, "base_url"),
        (file_of({"base_url": "https://x.org", "token": "PLANTED"}), ServerFileProblem.WRONG, "token"),
        (file_of({"base_url": "https://me:PLANTED@x.org"}), ServerFileProblem.WRONG, "servers[0]"),
        (file_of({"base_url": "https://x.org", "wire_format": "yaml"}), ServerFileProblem.WRONG, "wire_format"),
        (file_of({"base_url": "https://x.org", "timeout_s": 0}), ServerFileProblem.WRONG, "timeout_s"),
        (file_of({"base_url": "https://x.org", "zone": "Mars"}), ServerFileProblem.WRONG, "IANA"),
        (file_of({"base_url": "https://x.org", "name": "two\nlines"}), ServerFileProblem.WRONG, "name"),
        (file_of({"base_url": "https://x.org", "sign_in": {"kind": "browser"}}), ServerFileProblem.WRONG, "client"),
    ],
)
def test_a_bad_file_is_refused_whole_and_says_where(content: bytes, problem: ServerFileProblem, detail: str) -> None:
    for read in (read_servers, read_site_servers):
        with pytest.raises(ServerFileInvalid) as refused:
            read(content)
        assert refused.value.problem is problem
        assert detail in refused.value.detail
        assert "PLANTED" not in str(refused.value)


def test_a_byte_order_mark_does_not_matter() -> None:
    assert read_servers(b"\xef\xbb\xbf" + written([PLAIN]))[0].server == PLAIN


def test_an_import_loses_nothing_and_says_what_it_did() -> None:
    same_name = NamedServer("ÅSALUND", "https://two.example.org/fhir")
    same_place = NamedServer("Mine by another name", PLAIN.base_url)
    twice = NamedServer("åsalund", "https://three.example.org/fhir")
    after = merged([PLAIN], [FoundServer(one) for one in (same_name, same_place, twice, twice)])
    assert after.servers[0] == PLAIN
    assert [one.name for one in after.servers] == ["Åsalund", "ÅSALUND (2)", "åsalund (3)"]
    assert [old for old, _new in after.renamed] == ["ÅSALUND", "åsalund"]
    assert after.present == ("Åsalund", after.servers[2].name)
    assert [one.server for one in after.added] == list(after.servers[1:])


def test_the_administrators_word_on_files_and_plain_http_counts() -> None:
    entry = {
        "base_url": "http://ehr.example.org/fhir",
        "name": "EHR",
        "plain_http": True,
        "sign_in": {"kind": "service", "client_id": "desk", "key_file": "/etc/slotdesk/key.pem"},
        "tls": {"ca_file": "/etc/slotdesk/ca.pem"},
    }
    (server,) = read_site_servers(file_of(entry, entry | {"name": "Again"}))
    assert (server.name, server.plain_http, server.tls) == ("EHR", True, Tls("/etc/slotdesk/ca.pem"))
    assert server.sign_in.key_file == "/etc/slotdesk/key.pem"
    keyless = entry | {"sign_in": {"kind": "service", "client_id": "desk"}}
    with pytest.raises(ServerFileInvalid, match="key_file"):
        read_site_servers(file_of(keyless))
