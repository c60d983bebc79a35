"""Pages of a sorted result, and links to the next one that need nothing kept on the server.

A link carries the question and the place after which to go on. Times that were taken meanwhile are left out,
and ``total`` stays what was sent already plus what is still to come.
"""

import base64
import binascii
import json
import zlib
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from .codes import Json
from .outcome import RequestRefused

Item = TypeVar("Item")
_LARGEST = 200_000


class Place(NamedTuple):
    """Where a page begins: after the item whose sort key is ``after``; ``sent`` were on earlier pages."""

    after: list[Any] | None = None
    sent: int = 0


class Page(NamedTuple, Generic[Item]):
    """Some items of a result, the size of the whole, and where the next page begins, if there is one."""

    items: Sequence[Item]
    total: int
    following: Place | None


def page_of(items: Sequence[Item], key: Callable[[Item], tuple[Any, ...]], place: Place, count: int) -> Page[Item]:
    """Cut a page of ``count`` from items that are sorted by ``key`` (unique); 0 gives the total alone."""
    begin = 0 if place.after is None else bisect_right(items, tuple(place.after), key=key)
    chosen = items[begin : begin + count]
    total = place.sent + len(items) - begin
    more = bool(chosen) and begin + count < len(items)
    following = Place(list(key(chosen[-1])), place.sent + len(chosen)) if more else None
    return Page(chosen, total, following)


def write_cursor(content: Json) -> str:
    """Pack the content of a ``next`` link into letters that need no escaping in a URL."""
    packed = zlib.compress(json.dumps(content, separators=(",", ":")).encode(), 6)
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def read_cursor(text: str) -> Json:
    """Unpack what ``write_cursor`` made.

    Raises:
        RequestRefused: it was not made by this server.
    """
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        inflater = zlib.decompressobj()
        content: Json = json.loads(inflater.decompress(packed, _LARGEST))
        Place(*content["place"])
    except (ValueError, binascii.Error, zlib.error, KeyError, TypeError, RecursionError) as error:
        raise RequestRefused(400, "value", "This link to a page was not made by this server.") from error
    return content
