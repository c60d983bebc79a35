"""A message's body as it came over the wire, unpacked when somebody looks."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

MAX_DATA = 64 * 1024 * 1024
_PIECE = 256 * 1024
_HIDDEN = b"[redacted]"
_WINDOW_BITS = {"gzip": 31, "x-gzip": 31, "deflate": 15}


@dataclass(frozen=True, slots=True)
class Body:
    """The bytes of a request or an answer. Never logged: they name patients.

    `raw` is what went over the wire, `coding` its Content-Encoding; `is_cut` says that more came than was kept, and
    `is_let_go` that nothing is kept any more. `secret` is taken out of what is read: some servers repeat a token.
    """

    raw: bytes = field(default=b"", repr=False)
    coding: str = ""
    is_cut: bool = False
    is_let_go: bool = False
    secret: bytes = field(default=b"", repr=False)

    def data(self, limit: int = MAX_DATA) -> bytes:
        """The body unpacked, at most `limit` bytes of it; what can't be unpacked comes as it is."""
        pieces, size = [], 0
        for piece in self.pieces():
            pieces.append(piece)
            size += len(piece)
            if size >= limit:
                break
        data = b"".join(pieces)[:limit]
        return data.replace(self.secret, _HIDDEN) if self.secret else data

    def pieces(self) -> Iterator[bytes]:
        """The body unpacked in portions of a quarter of a megabyte at most, for whoever may not take long at once."""
        bits = _WINDOW_BITS.get(self.coding)
        if bits is None:
            yield from (self.raw[at : at + _PIECE] for at in range(0, len(self.raw), _PIECE))
            return
        for window in (bits, -zlib.MAX_WBITS):  # some send "deflate" without zlib's own header
            unpacking = zlib.decompressobj(window)
            given = 0
            try:
                rest = self.raw
                while rest and not unpacking.eof:
                    piece = unpacking.decompress(rest, _PIECE)
                    rest = unpacking.unconsumed_tail
                    given += len(piece)
                    if piece:
                        yield piece
            except zlib.error:
                if given:
                    return
            else:
                return
            if self.coding != "deflate":
                break
        yield self.raw[:_PIECE]

    def let_go(self) -> Body:
        """The same without its bytes."""
        return Body(is_let_go=True) if self.raw else self
