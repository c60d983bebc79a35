"""The cache of painted pieces keeps to its size."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QPixmap

from slotdesk_ui.calendar.tiles import Tile, TileCache

DAY = date(2026, 8, 4)


@pytest.fixture
def cache(qapp: object) -> TileCache:
    return TileCache(most_bytes=300)


def tile(look: object = "look", size: int = 100) -> Tile:
    return Tile(QPixmap(1, 1), look, 1, size)


def test_only_a_tile_of_the_same_look_is_found(cache: TileCache) -> None:
    kept = tile()
    cache.put(DAY, 0, kept)
    assert cache.get(DAY, 0, "look") is kept
    assert cache.get(DAY, 0, "other") is None
    assert cache.get(DAY, 1, "look") is None


def test_what_was_not_used_for_longest_goes_first(cache: TileCache) -> None:
    for number in range(3):
        cache.put(DAY, number, tile())
    cache.get(DAY, 0, "look")
    cache.put(DAY, 3, tile())
    assert cache.held_bytes == 300
    assert cache.get(DAY, 1, "look") is None
    assert cache.get(DAY, 0, "look") is not None


def test_replacing_counts_once_and_the_last_one_stays(cache: TileCache) -> None:
    cache.put(DAY, 0, tile())
    cache.put(DAY, 0, tile(size=1000))
    assert cache.held_bytes == 1000
    assert cache.get(DAY, 0, "look") is not None
    cache.clear()
    assert cache.held_bytes == 0
