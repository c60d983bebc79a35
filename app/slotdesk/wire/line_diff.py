"""Differences between two texts, line by line, in time that grows with their length and not with its square."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_SMALL = 400  # lines on both sides together that are compared thoroughly


class Change(Enum):
    """What became of a line."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One line of the difference, with its numbers (from 0) in the old and in the new text, None where it is not in."""

    change: Change
    text: str
    old: int | None = None
    new: int | None = None


def differences(old: Sequence[str], new: Sequence[str]) -> Iterator[DiffLine]:
    """The lines of both, in order; a comma at the end of a line makes no difference.

    Lines that stand once in both keep both together, between them it is looked for more (patience diff).
    """
    olds, news = [line.rstrip(",") for line in old], [line.rstrip(",") for line in new]
    work = [(0, len(old), 0, len(new))]
    while work:
        low, high, new_low, new_high = work.pop()
        while low < high and new_low < new_high and olds[low] == news[new_low]:
            yield DiffLine(Change.SAME, new[new_low], low, new_low)
            low, new_low = low + 1, new_low + 1
        tail = 0
        while tail < min(high - low, new_high - new_low) and olds[high - 1 - tail] == news[new_high - 1 - tail]:
            tail += 1
        if tail:
            work.append((high - tail, high, new_high - tail, new_high))
            high, new_high = high - tail, new_high - tail
        if low == high or new_low == new_high or (high - low) + (new_high - new_low) <= _SMALL:
            yield from _compared(old, new, olds, news, (low, high, new_low, new_high))
            continue
        anchors = _anchors(olds[low:high], news[new_low:new_high])
        if not anchors:
            yield from _replaced(old, new, (low, high, new_low, new_high))
            continue
        at, new_at = low, new_low
        parts = []
        for one, other in anchors:
            parts.append((at, low + one, new_at, new_low + other))
            at, new_at = low + one, new_low + other
        parts.append((at, high, new_at, new_high))
        work.extend(reversed(parts))


def _anchors(olds: Sequence[str], news: Sequence[str]) -> list[tuple[int, int]]:
    """Lines that stand once in each, in an order that both keep: the longest such run."""
    counts, new_counts = Counter(olds), Counter(news)
    places = {line: at for at, line in enumerate(news) if new_counts[line] == 1}
    pairs = [(at, places[line]) for at, line in enumerate(olds) if counts[line] == 1 and line in places]
    tops: list[int] = []
    chains: list[int] = []
    before: list[int] = []
    for number, (_, other) in enumerate(pairs):
        height = bisect_left(tops, other)
        before.append(chains[height - 1] if height else -1)
        if height == len(tops):
            tops.append(other)
            chains.append(number)
        else:
            tops[height], chains[height] = other, number
    found = []
    at = chains[-1] if chains else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _compared(
    old: Sequence[str], new: Sequence[str], olds: Sequence[str], news: Sequence[str], part: tuple[int, int, int, int]
) -> Iterator[DiffLine]:
    low, high, new_low, new_high = part
    matcher = SequenceMatcher(None, olds[low:high], news[new_low:new_high], autojunk=False)
    for kind, one, one_end, other, other_end in matcher.get_opcodes():
        where = (low + one, low + one_end, new_low + other, new_low + other_end)
        if kind == "equal":
            for at in range(one_end - one):
                yield DiffLine(Change.SAME, new[where[2] + at], where[0] + at, where[2] + at)
        else:
            yield from _replaced(old, new, where)


def _replaced(old: Sequence[str], new: Sequence[str], part: tuple[int, int, int, int]) -> Iterator[DiffLine]:
    low, high, new_low, new_high = part
    for at in range(low, high):
        yield DiffLine(Change.REMOVED, old[at], old=at)
    for at in range(new_low, new_high):
        yield DiffLine(Change.ADDED, new[at], new=at)
