"""Pieces of day columns painted once and kept, so that scrolling copies pixels and paints no text."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

TILE_PX = 256
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(slots=True)
class Tile:
    """A piece of a column. `look` is everything that decides where things are in it, `version` what is in it."""

    pixmap: QPixmap
    look: Hashable
    version: Hashable
    size: int


class TileCache:
    """Tiles by column and number from the top; the one not used for longest goes first."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._tiles: OrderedDict[tuple[Hashable, int], Tile] = OrderedDict()
        self._most_bytes = most_bytes
        self._bytes = 0

    @property
    def held_bytes(self) -> int:
        """How much memory the pixels take."""
        return self._bytes

    def get(self, column: Hashable, number: int, look: Hashable) -> Tile | None:
        """The tile that looks like this, in whatever version."""
        tile = self._tiles.get((column, number))
        if tile is None or tile.look != look:
            return None
        self._tiles.move_to_end((column, number))
        return tile

    def put(self, column: Hashable, number: int, tile: Tile) -> None:
        """Keep a tile in place of the one that was there."""
        old = self._tiles.pop((column, number), None)
        self._bytes += tile.size - (old.size if old else 0)
        self._tiles[column, number] = tile
        while self._bytes > self._most_bytes and len(self._tiles) > 1:
            self._bytes -= self._tiles.popitem(last=False)[1].size

    def clear(self) -> None:
        """Throw all away."""
        self._tiles.clear()
        self._bytes = 0
