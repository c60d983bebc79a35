"""What a FHIR server says about signing in to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from slotdesk.auth.endpoint import checked_endpoint, fetch_json
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

_MOST_NAMES = 500


@dataclass(frozen=True, slots=True)
class SmartConfiguration:
    """The endpoints of the authorization server, each safe to use, None where it offers none."""

    token: httpx.URL
    authorization: httpx.URL | None = None
    revocation: httpx.URL | None = None
    jwks: httpx.URL | None = None
    issuer: str = ""
    scopes: frozenset[str] = frozenset()
    capabilities: frozenset[str] = frozenset()
    challenge_methods: frozenset[str] = frozenset()
    signing_algorithms: frozenset[str] = frozenset()
    names_itself: bool = False

    @property
    def has_scopes_v2(self) -> bool:
        """Whether scopes are written as in SMART 2 (user/*.rs)."""
        return "permission-v2" in self.capabilities


async def discover(http: httpx.AsyncClient, base_url: str) -> SmartConfiguration:
    """Read `.well-known/smart-configuration` beneath a FHIR server's base URL.

    Raises:
        SignInFailed: there is none that can be used.

    Source: SMART App Launch 2.2, Conformance: Using Well-Known.
    """
    server = httpx.URL(base_url.rstrip("/") + "/")
    status, document = await fetch_json(http, server.join(".well-known/smart-configuration"))
    if status != 200 or not document:
        raise SignInFailed(SignInProblem.NOT_OFFERED, f"HTTP {status}")
    return read_smart_configuration(document, server)


def read_smart_configuration(document: Mapping[str, Any], server: httpx.URL) -> SmartConfiguration:
    """Take what is needed out of the document.

    Raises:
        SignInFailed: it lacks a token endpoint, or an endpoint is not safe to use.
    """

    def optional(name: str) -> httpx.URL | None:
        return checked_endpoint(document[name], server) if document.get(name) else None

    issuer = document.get("issuer")
    return SmartConfiguration(
        token=checked_endpoint(document.get("token_endpoint"), server),
        authorization=optional("authorization_endpoint"),
        revocation=optional("revocation_endpoint"),
        jwks=optional("jwks_uri"),
        issuer=issuer if isinstance(issuer, str) else "",
        scopes=_names(document, "scopes_supported"),
        capabilities=_names(document, "capabilities"),
        challenge_methods=_names(document, "code_challenge_methods_supported"),
        signing_algorithms=_names(document, "token_endpoint_auth_signing_alg_values_supported"),
        names_itself=document.get("authorization_response_iss_parameter_supported") is True,
    )


def _names(document: Mapping[str, Any], name: str) -> frozenset[str]:
    listed = document.get(name)
    return (
        frozenset(one for one in listed[:_MOST_NAMES] if isinstance(one, str))
        if isinstance(listed, list)
        else frozenset()
    )
