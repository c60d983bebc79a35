"""A request as a person wrote it, whatever it may be: to be sent as it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import unquote

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_ACTING = frozenset({"$hold", "$book", "$reschedule", "$cancel"})
# Operations that a server answers without changing anything, and the search by POST.
_ASKING = frozenset({"$find", "_search", "$match", "$validate", "$expand", "$lookup", "$everything", "$validate-code"})
# What HTTP itself needs right, and what says who is asking.
_OURS = frozenset({"host", "content-length", "transfer-encoding", "connection", "authorization", "cookie"})
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class RawRequestInvalid(ValueError):
    """A request that can't be sent. `part` is what is wrong with it.

    It is `method`, `url`, `header`, or `own-header` for one that Slotdesk writes itself.
    """

    def __init__(self, part: str, seen: str) -> None:
        super().__init__(f"{part}: {seen}")
        self.part = part
        self.seen = seen


@dataclass(frozen=True, slots=True)
class RawRequest:
    """Method, URL (whole, or relative to the server's base), headers in order, and the body as text.

    Variables may stand in any part as `{{name}}` until they are filled in.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    name: str = ""

    @property
    def acts(self) -> bool:
        """Whether the server is asked to change something, as far as method and path tell; when in doubt, it is."""
        last = path_of(self.url).rstrip("/").rpartition("/")[2]
        if last in _ACTING:
            return True
        if self.method.upper() in _READS:
            return False
        return not (self.method.upper() == "POST" and last in _ASKING)

    def header(self, name: str) -> str:
        """The value of the first header of a name, empty where there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    def without_own_headers(self) -> RawRequest:
        """The same without the headers that are written anew each time: for one that went over the wire before."""
        kept = tuple((name, value) for name, value in self.headers if name.lower() not in {*_OURS, "x-request-id"})
        return replace(self, headers=kept)

    def check(self) -> None:
        """Find out what httpx would stumble over.

        Raises:
            RawRequestInvalid: the method is none of HTTP's, there is no URL, or a header can't be written.
        """
        if self.method.upper() not in _METHODS:
            raise RawRequestInvalid("method", self.method)
        if not self.url.strip() or any(ord(character) <= 32 for character in self.url.strip()):
            raise RawRequestInvalid("url", self.url)
        for name, value in self.headers:
            if name.lower() in _OURS:
                raise RawRequestInvalid("own-header", name)
            if not _HEADER_NAME.fullmatch(name) or any(c != "\t" and not " " <= c <= "ÿ" for c in value):
                raise RawRequestInvalid("header", name)


def path_of(url: str) -> str:
    """The path of a URL, whole or relative, without query and fragment; `%24book` is `$book` to a server, and here."""
    path = re.split(r"[?#]", url.strip(), maxsplit=1)[0]
    return unquote(re.sub(r"^[A-Za-z][A-Za-z0-9+.-]*://[^/]*", "", path))
