"""An authorization server with the practice server behind it, on real sockets, as strict as SMART App Launch asks for.

It is made with the server's side of joserfc and knows nothing of Slotdesk's own code.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import socket
import ssl
import threading
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

import anyio
import httpx
import uvicorn
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from slotdesk.practice.application import create_application
from slotdesk.practice.clock import PracticeClock

CLIENT = "slotdesk-desk"
_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@dataclass
class Behaviour:
    """What a test may bend. `changes` replaces members of smart-configuration, `token_redirect` sends the form away."""

    lifetime_s: int | None = 300
    subject: str = "sub-anna"
    name: str = "Anna Berg"
    denies: bool = False
    gives_refresh: bool = True
    rotates: bool = True
    nonce: str = ""
    audience: str = ""
    issuer: str = ""
    forged: bool = False
    token_redirect: str = ""
    token_status: int = 0
    token_delay_s: float = 0.0
    changes: dict[str, Any] = field(default_factory=dict)


@dataclass
class Seen:
    """What came, in order."""

    pages: list[dict[str, str]] = field(default_factory=list)
    forms: list[dict[str, str]] = field(default_factory=list)
    revoked: list[str] = field(default_factory=list)
    fhir: list[tuple[str, str, str]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def grants(self, kind: str) -> list[dict[str, str]]:
        """The forms of one kind of grant."""
        return [form for form in self.forms if form.get("grant_type") == kind]


@dataclass
class Tls:
    """PEM files of the server; `client_ca` is who must have signed the certificates of those who call."""

    certificate: Path
    key: Path
    client_ca: Path | None = None


class AuthorizationServer:
    """`url` is the FHIR base; every FHIR request but `metadata` wants an access token that counts."""

    def __init__(self, clock: PracticeClock | None = None, tls: Tls | None = None) -> None:
        self.behaviour, self.seen = Behaviour(), Seen()
        self.key = _signing_key()
        self.clients: dict[str, KeySet] = {}
        self.access: dict[str, float] = {}
        self.refresh: dict[str, str] = {}
        self._families: dict[str, str] = {}
        self._codes: dict[str, dict[str, str]] = {}
        self._jti: set[str] = set()
        self.clock = clock or PracticeClock(None)
        self._fhir = create_application(1, None, 60, None, self.clock)
        self._tls = tls
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.root = f"{'https' if tls else 'http'}://127.0.0.1:{self._socket.getsockname()[1]}"
        self.url = f"{self.root}/fhir"
        self.token_url = f"{self.root}/as/token"

    def __enter__(self) -> Self:
        config = uvicorn.Config(
            _Guarded(self, self._own(), self._fhir),
            log_config=None,
            access_log=False,
            lifespan="on",
            ws="none",
            ssl_certfile=self._tls.certificate if self._tls else None,
            ssl_keyfile=self._tls.key if self._tls else None,
            ssl_ca_certs=str(self._tls.client_ca) if self._tls and self._tls.client_ca else None,
            ssl_cert_reqs=2 if self._tls and self._tls.client_ca else 0,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._socket.listen(64)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        self._socket.close()

    def register_service(self, client_id: str, key: ECKey | RSAKey) -> None:
        """Know a program by the public half of its key."""
        public = key.as_dict(private=False) | {"kid": key.thumbprint()}
        self.clients[client_id] = KeySet.import_key_set({"keys": [public]})

    def end_access(self) -> None:
        """No access token counts any more, as after a restart of the server."""
        self.access.clear()

    def counts(self, authorization: str) -> bool:
        """Whether a request may be answered."""
        return self.access.get(authorization.removeprefix("Bearer "), 0) > time.time()

    def _own(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/fhir/.well-known/smart-configuration", self._configuration),
                Route("/as/authorize", self._authorize),
                Route("/as/token", self._token, methods=["POST"]),
                Route("/as/revoke", self._revoke, methods=["POST"]),
                Route("/as/jwks", self._jwks),
            ]
        )

    async def _configuration(self, _request: Request) -> Response:
        document = {
            "issuer": self.root,
            "authorization_endpoint": f"{self.root}/as/authorize",
            "token_endpoint": self.token_url,
            "revocation_endpoint": f"{self.root}/as/revoke",
            "jwks_uri": f"{self.root}/as/jwks",
            "scopes_supported": ["openid", "fhirUser", "profile", "offline_access", "user/*.rs"],
            "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_signing_alg_values_supported": ["ES384", "RS384"],
            "capabilities": ["launch-standalone", "permission-v2", "sso-openid-connect"],
        }
        return JSONResponse(document | self.behaviour.changes)

    async def _jwks(self, _request: Request) -> Response:
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})

    async def _authorize(self, request: Request) -> Response:
        query = dict(request.query_params)
        self.seen.pages.append(query)
        redirect = query.get("redirect_uri", "")
        if query.get("client_id") != CLIENT or urlsplit(redirect).hostname != "127.0.0.1":
            return Response("unknown client", 400)
        wrong = [
            name
            for name, is_right in (
                ("response_type", query.get("response_type") == "code"),
                ("aud", query.get("aud") == self.url),
                ("state", len(query.get("state", "")) >= 22),
                ("challenge", query.get("code_challenge_method") == "S256" and len(query["code_challenge"]) == 43),
            )
            if not is_right
        ]
        if wrong or self.behaviour.denies:
            answer = {"error": "invalid_request" if wrong else "access_denied", "state": query.get("state", "")}
            return RedirectResponse(f"{redirect}?{urlencode(answer)}", 302)
        code = secrets.token_urlsafe()
        self._codes[code] = query
        return RedirectResponse(f"{redirect}?{urlencode({'code': code, 'state': query['state']})}", 302)

    async def _token(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        self.seen.forms.append(form)
        if self.behaviour.token_delay_s:
            await anyio.sleep(self.behaviour.token_delay_s)
        if self.behaviour.token_redirect:
            return RedirectResponse(self.behaviour.token_redirect, 307)
        if self.behaviour.token_status:
            return JSONResponse({"error": "server_error"}, self.behaviour.token_status)
        grant = form.get("grant_type")
        if grant == "authorization_code":
            return self._for_code(form)
        if grant == "refresh_token":
            return self._for_refresh(form)
        if grant == "client_credentials":
            return self._for_service(form)
        return _refused("unsupported_grant_type")

    def _for_code(self, form: dict[str, str]) -> Response:
        page = self._codes.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if page is None or form.get("redirect_uri") != page["redirect_uri"] or challenge != page["code_challenge"]:
            return _refused("invalid_grant")
        return JSONResponse(self._tokens(secrets.token_hex(4), page["scope"], page.get("nonce", "")))

    def _for_refresh(self, form: dict[str, str]) -> Response:
        token = form.get("refresh_token", "")
        family = self.refresh.pop(token, None) if self.behaviour.rotates else self.refresh.get(token)
        if family is None:
            used = self._families.get(token)  # somebody has a copy: nothing of this sign-in counts any more
            self.refresh = {one: name for one, name in self.refresh.items() if name != used}
            return _refused("invalid_grant")
        return JSONResponse(self._tokens(family, "", ""))

    def _for_service(self, form: dict[str, str]) -> Response:
        problem = self._assertion_problem(form)
        if problem:
            return _refused("invalid_client", problem)
        return JSONResponse(self._access() | {"scope": form["scope"]})

    def _assertion_problem(self, form: dict[str, str]) -> str:
        """What SMART Backend Services has a server check."""
        if form.get("client_assertion_type") != _ASSERTION or "client_id" in form:
            return "type"
        assertion = form.get("client_assertion", "")
        for client_id, keys in self.clients.items():
            try:
                token = jwt.decode(assertion, keys, algorithms=["ES384", "RS384"])
            except (JoseError, ValueError):
                continue
            claims, now = token.claims, time.time()
            if not (claims["iss"] == claims["sub"] == client_id and claims["aud"] == self.token_url):
                return "claims"
            if not now - 5 < claims["exp"] <= now + 300:
                return "lifetime"
            if claims["jti"] in self._jti:
                return "jti"
            self._jti.add(claims["jti"])
            return ""
        return "signature"

    def _access(self) -> dict[str, Any]:
        access = secrets.token_urlsafe()
        lifetime = self.behaviour.lifetime_s
        self.access[access] = time.time() + (lifetime or 3600)
        return {"access_token": access, "token_type": "Bearer"} | ({"expires_in": lifetime} if lifetime else {})

    def _tokens(self, family: str, scope: str, nonce: str) -> dict[str, Any]:
        made = self._access() | {"scope": scope}
        if self.behaviour.gives_refresh:
            made["refresh_token"] = secrets.token_urlsafe()
            self.refresh[made["refresh_token"]] = self._families[made["refresh_token"]] = family
        if "openid" in scope:
            made["id_token"] = self._id_token(nonce)
        return made

    def _id_token(self, nonce: str) -> str:
        now = int(time.time())
        bent = self.behaviour
        claims = {
            "iss": bent.issuer or self.root,
            "aud": bent.audience or CLIENT,
            "sub": bent.subject,
            "name": bent.name,
            "nonce": bent.nonce or nonce,
            "iat": now,
            "exp": now + 300,
        }
        key = RSAKey.generate_key(2048, private=True) if bent.forged else self.key
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, key)

    async def _revoke(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        self.seen.revoked.append(form["token_type_hint"])
        self.refresh.pop(form["token"], None)
        self.access.pop(form["token"], None)
        return Response("")


class _Guarded:
    """FHIR for those whose token counts; the rest goes to the authorization server."""

    def __init__(self, server: AuthorizationServer, own: ASGIApp, fhir: ASGIApp) -> None:
        self._server, self._own, self._fhir = server, own, fhir

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._fhir(scope, receive, send)
            return
        path = scope["path"]
        if not path.startswith("/fhir") or "/.well-known/" in path:
            await self._own(scope, receive, send)
            return
        headers = {name.decode().lower(): value.decode() for name, value in scope["headers"]}
        authorization = headers.get("authorization", "")
        self._server.seen.fhir.append((scope["method"], path, authorization))
        self._server.seen.headers.append(headers)
        if path.endswith("/metadata") or self._server.counts(authorization):
            await self._fhir(scope, receive, send)
            return
        await Response("", 401, {"WWW-Authenticate": "Bearer"})(scope, receive, send)


@cache
def _signing_key() -> RSAKey:
    return RSAKey.generate_key(2048, private=True, auto_kid=True)


def _refused(code: str, words: str = "") -> Response:
    return JSONResponse({"error": code, "error_description": words}, 400)


class Browser:
    """Opens pages as a browser does: beside the program, following where it is sent."""

    def __init__(self, ca_file: str = "", certificate: str = "") -> None:
        self.opened: list[str] = []
        self.pages: list[httpx.Response] = []
        self.is_there = True
        self._ca_file, self._certificate = ca_file, certificate
        self._threads: list[threading.Thread] = []

    def __call__(self, url: str) -> bool:
        self.opened.append(url)
        if self.is_there:
            self._threads.append(threading.Thread(target=self._visit, args=(url,), daemon=True))
            self._threads[-1].start()
        return self.is_there

    def _visit(self, url: str) -> None:
        context = ssl.create_default_context(cafile=self._ca_file or None)
        if self._certificate:
            context.load_cert_chain(self._certificate)
        with httpx.Client(follow_redirects=True, trust_env=False, verify=context) as http:
            self.pages.append(http.get(url))

    def close(self) -> None:
        """Wait for what was opened."""
        for thread in self._threads:
            thread.join(5)
