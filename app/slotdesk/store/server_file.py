"""Servers in a file: what one person hands to another, without any secret, and what a site sets up for everybody.

What is written is named field by field, so that nothing gets into a file because it was added elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated, Any

import msgspec

from slotdesk.domain.connection import Tls, WireFormat
from slotdesk.domain.sign_in import KEY_TO_CHOOSE, SignIn, SignInKind
from slotdesk.store.choices import HoldPolicy
from slotdesk.store.named_server import NamedServer

FORM = 1
MOST_BYTES = 1_000_000
_Line = Annotated[str, msgspec.Meta(max_length=2000, pattern=r"^[^\x00-\x1f\x7f]*$")]


class ServerFileProblem(StrEnum):
    """Why a file of servers can't be used."""

    NOT_READ = "not-read"
    TOO_LARGE = "too-large"
    NOT_JSON = "not-json"
    NOT_SERVERS = "not-servers"
    NEWER = "newer"
    WRONG = "wrong"


class ServerFileInvalid(ValueError):
    """A file of servers of which nothing is used. `detail` is a technical remark: where in it, and what."""

    def __init__(self, problem: ServerFileProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}" if detail else problem.value)
        self.problem = problem
        self.detail = detail


class LeftOut(StrEnum):
    """A file of the one computer that a server needs, and that another has to name anew."""

    SIGNING_KEY = "sign_in.key_file"
    AUTHORITIES = "tls.ca_file"
    CERTIFICATE = "tls.certificate_file"
    CERTIFICATE_KEY = "tls.key_file"


@dataclass(frozen=True, slots=True)
class FoundServer:
    """A server of a file, and what has to be chosen for it on this computer."""

    server: NamedServer
    left_out: tuple[LeftOut, ...] = ()


class _SignIn(msgspec.Struct, forbid_unknown_fields=True):
    kind: SignInKind = SignInKind.NONE
    client_id: _Line = ""
    scope: _Line = ""
    redirect_port: int = 0
    key_file: _Line = ""


class _Tls(msgspec.Struct, forbid_unknown_fields=True):
    ca_file: _Line = ""
    certificate_file: _Line = ""
    key_file: _Line = ""


class _Server(msgspec.Struct, forbid_unknown_fields=True):
    base_url: _Line
    name: _Line = ""
    wire_format: WireFormat = WireFormat.AUTO
    timeout_s: Annotated[float, msgspec.Meta(ge=1, le=600)] = 30.0
    zone: _Line = ""
    hold_policy: HoldPolicy | None = None
    audit_url: _Line = ""
    sign_in: _SignIn = msgspec.field(default_factory=_SignIn)
    tls: _Tls = msgspec.field(default_factory=_Tls)
    plain_http: bool = False
    audit_plain_http: bool = False
    left_out: tuple[LeftOut, ...] = ()


class _Head(msgspec.Struct):
    slotdesk_servers: int


class _File(msgspec.Struct, forbid_unknown_fields=True):
    slotdesk_servers: int
    servers: Annotated[tuple[_Server, ...], msgspec.Meta(max_length=500)]


@dataclass(frozen=True, slots=True)
class Merged:
    """The servers after an import. `added` are new, `renamed` says under which name here, `present` were known."""

    servers: tuple[NamedServer, ...]
    added: tuple[FoundServer, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    present: tuple[str, ...] = ()


def left_out_of(server: NamedServer) -> tuple[LeftOut, ...]:
    """Which files a server names that are not told to another computer."""
    paths = {
        LeftOut.SIGNING_KEY: server.sign_in.key_file,
        LeftOut.AUTHORITIES: server.tls.ca_file,
        LeftOut.CERTIFICATE: server.tls.certificate_file,
        LeftOut.CERTIFICATE_KEY: server.tls.key_file,
    }
    return tuple(which for which, path in paths.items() if path)


def written(servers: Iterable[NamedServer]) -> bytes:
    """The file with these servers: no secret, no path of this computer, no agreement that somebody gave for himself."""
    document = {"slotdesk_servers": FORM, "servers": [_entry(one) for one in servers]}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def read_servers(content: bytes) -> tuple[FoundServer, ...]:
    """The servers that somebody handed over; files of their computer and their agreement to plain http don't count.

    Raises:
        ServerFileInvalid: none of it is used.
    """
    return tuple(_found(number, one) for number, one in enumerate(_decoded(content).servers))


def read_site_servers(content: bytes) -> tuple[NamedServer, ...]:
    """The servers of the site's administrator, whose word on files and on plain http counts; the first of an address.

    Raises:
        ServerFileInvalid: none of it is used.
    """
    servers: dict[str, NamedServer] = {}
    for number, one in enumerate(_decoded(content).servers):
        tls = Tls(one.tls.ca_file, one.tls.certificate_file, one.tls.key_file)
        server = _named(number, one, one.sign_in.key_file, tls)
        server = replace(server, plain_http=one.plain_http, audit_plain_http=one.audit_plain_http)
        servers.setdefault(server.base_url, server)
    return tuple(servers.values())


def merged(own: Sequence[NamedServer], found: Iterable[FoundServer]) -> Merged:
    """Add servers to those that are there.

    One at an address that is known already is not added, and what is known stays; a name that is taken gets a number.
    """
    servers, added = list(own), list[FoundServer]()
    renamed, present = list[tuple[str, str]](), list[str]()
    for one in found:
        known = next((mine for mine in servers if mine.base_url == one.server.base_url), None)
        if known is not None:
            present.append(known.name)
            continue
        name = _free_name(one.server.name, {mine.name.casefold() for mine in servers})
        if name != one.server.name:
            renamed.append((one.server.name, name))
        server = replace(one.server, name=name)
        servers.append(server)
        added.append(FoundServer(server, one.left_out))
    return Merged(tuple(servers), tuple(added), tuple(renamed), tuple(present))


def _entry(server: NamedServer) -> dict[str, Any]:
    sign_in = server.sign_in
    return {
        "name": server.name,
        "base_url": server.base_url,
        "wire_format": server.wire_format.value,
        "timeout_s": server.timeout_s,
        "zone": server.zone,
        "hold_policy": server.hold_policy.value if server.hold_policy else None,
        "audit_url": server.audit_url,
        "sign_in": {
            "kind": sign_in.kind.value,
            "client_id": sign_in.client_id,
            "scope": sign_in.scope,
            "redirect_port": sign_in.redirect_port,
        },
        "left_out": [which.value for which in left_out_of(server)],
    }


def _decoded(content: bytes) -> _File:
    if len(content) > MOST_BYTES:
        raise ServerFileInvalid(ServerFileProblem.TOO_LARGE)
    content = content.removeprefix(b"\xef\xbb\xbf")
    try:
        form = msgspec.json.decode(content, type=_Head).slotdesk_servers
    except msgspec.ValidationError:
        raise ServerFileInvalid(ServerFileProblem.NOT_SERVERS) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise ServerFileInvalid(ServerFileProblem.NOT_JSON) from None
    if form > FORM:
        raise ServerFileInvalid(ServerFileProblem.NEWER)
    try:
        return msgspec.json.decode(content, type=_File)
    except (msgspec.ValidationError, UnicodeDecodeError) as error:
        raise ServerFileInvalid(ServerFileProblem.WRONG, str(error)) from None


def _found(number: int, entry: _Server) -> FoundServer:
    named = {
        LeftOut.SIGNING_KEY: entry.sign_in.key_file,
        LeftOut.AUTHORITIES: entry.tls.ca_file,
        LeftOut.CERTIFICATE: entry.tls.certificate_file,
        LeftOut.CERTIFICATE_KEY: entry.tls.key_file,
    }
    left_out = tuple(which for which in LeftOut if named[which] or which in entry.left_out)
    key = KEY_TO_CHOOSE if entry.sign_in.kind is SignInKind.SERVICE else ""
    return FoundServer(_named(number, entry, key, Tls()), left_out)


def _named(number: int, entry: _Server, key_file: str, tls: Tls) -> NamedServer:
    sign_in = entry.sign_in
    try:
        return NamedServer(
            entry.name,
            entry.base_url,
            entry.wire_format,
            entry.timeout_s,
            entry.zone,
            entry.audit_url,
            SignIn(sign_in.kind, sign_in.client_id, sign_in.scope, key_file, sign_in.redirect_port),
            tls,
            hold_policy=entry.hold_policy,
        )
    except ValueError as error:
        raise ServerFileInvalid(ServerFileProblem.WRONG, f"{error} - at `$.servers[{number}]`") from None


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name} ({number})"
    return free
