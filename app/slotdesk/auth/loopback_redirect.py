"""The address on this computer that a browser comes back to after a sign-in."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import parse_qs, urlsplit

from slotdesk.auth.endpoint import code_words
from slotdesk.domain.sign_in import SignInFailed, SignInProblem

_HOST = "127.0.0.1"  # not "localhost", which may lead elsewhere (RFC 8252, 8.3)
_PATH = "/callback"
_MOST_BYTES = 16 * 1024
_LIMIT_S = 10.0
_HEADERS = (
    "Content-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
    "Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n"
)


class LoopbackRedirect:
    """Waits for the one answer that belongs to a sign-in; whatever else calls is turned away and changes nothing."""

    def __init__(self, state: str, issuer: str, *, needs_issuer: bool, words: str) -> None:
        self._state, self._issuer, self._needs_issuer, self._words = state, issuer, needs_issuer, words
        self._code: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.port = 0

    @property
    def url(self) -> str:
        """What to give as redirect_uri."""
        return f"http://{_HOST}:{self.port}{_PATH}"

    async def code(self, limit_s: float) -> str:
        """The authorization code.

        Raises:
            SignInFailed: none came in time, or the answer was no.
        """
        try:
            return await asyncio.wait_for(asyncio.shield(self._code), limit_s)
        except TimeoutError:
            raise SignInFailed(SignInProblem.TIMEOUT, f"{limit_s:g} s") from None

    def forget(self) -> None:
        """Nobody waits any more."""
        if not self._code.done():
            self._code.cancel()
        elif not self._code.cancelled():
            self._code.exception()  # an answer that came too late is nobody's loss

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one caller."""
        try:
            async with asyncio.timeout(_LIMIT_S):
                head = await reader.readuntil(b"\r\n\r\n")
                status, words = self._take(head.decode("latin-1"))
                body = words.encode()
                writer.write(f"HTTP/1.1 {status}\r\n{_HEADERS}Content-Length: {len(body)}\r\n\r\n".encode() + body)
                await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # a caller that does not speak HTTP is nobody's browser
        finally:
            writer.close()

    def _take(self, head: str) -> tuple[str, str]:
        line, *fields = head.split("\r\n")
        method, _blank, rest = line.partition(" ")
        target = urlsplit(rest.partition(" ")[0])
        named = [one.partition(":")[2].strip() for one in fields if one.lower().startswith("host:")]
        if method != "GET" or target.path != _PATH or named != [f"{_HOST}:{self.port}"]:
            return "404 Not Found", "Nothing here."
        query = {name: values[0] for name, values in parse_qs(target.query, max_num_fields=20).items()}
        if not hmac.compare_digest(query.get("state", "").encode(), self._state.encode()):
            return "400 Bad Request", "This belongs to no sign-in that is under way."
        if not self._code.done():
            self._settle(query)
        return "200 OK", self._words

    def _settle(self, query: dict[str, str]) -> None:
        issuer = query.get("iss")
        if (issuer is None and self._needs_issuer) or (issuer is not None and self._issuer and issuer != self._issuer):
            self._code.set_exception(SignInFailed(SignInProblem.IDENTITY, "another server answered"))
        elif query.get("code"):
            self._code.set_result(query["code"])
        else:
            self._code.set_exception(SignInFailed(SignInProblem.DENIED, code_words(query.get("error"))))


@asynccontextmanager
async def loopback_redirect(
    state: str, issuer: str = "", *, port: int = 0, needs_issuer: bool = False, words: str = "You can close this page."
) -> AsyncIterator[LoopbackRedirect]:
    """Listen for the browser on this computer alone; `words` is what it shows in the end, as plain text.

    Raises:
        SignInFailed: the port is taken.

    Source: RFC 8252, 7.3 and 8.9; RFC 9207.
    """
    redirect = LoopbackRedirect(state, issuer, needs_issuer=needs_issuer, words=words)
    try:
        server = await asyncio.start_server(redirect.answer, _HOST, port, limit=_MOST_BYTES)
    except OSError as error:
        raise SignInFailed(SignInProblem.NO_BROWSER, f"port {port}: {type(error).__name__}") from error
    redirect.port = server.sockets[0].getsockname()[1]
    try:
        yield redirect
    finally:
        server.close()
        redirect.forget()
