"""Puts what overlaps side by side: groups of overlapping spans, each span with a lane in its group."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush


@dataclass(frozen=True, slots=True)
class Cluster:
    """Spans that hang together by overlaps: those from index `first` up to, not including, `stop`.

    They need `lanes` lanes side by side, no fewer. `start` and `end` are the outermost ends.
    """

    first: int
    stop: int
    lanes: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Packing:
    """A lane for each span, in their order, and the clusters in order of time."""

    lanes: list[int]
    clusters: list[Cluster]


def pack(starts: Sequence[float], ends: Sequence[float], keys: Sequence[Hashable] | None = None) -> Packing:
    """Pack half-open spans, sorted by start, in O(n log n); touching ends share a lane.

    With `keys`, a span takes the lane that its key had last, if that is free, so that a practitioner tends to stay in
    one lane all day; the number of lanes stays the least possible.
    """
    lanes = [0] * len(starts)
    clusters: list[Cluster] = []
    running: list[tuple[float, int]] = []  # (end, lane) of what is not over yet
    idle: list[int] = []  # lanes free now, some taken again meanwhile
    is_idle: list[bool] = []
    last_lane: dict[Hashable, int] = {}
    first, latest = 0, float("-inf")
    for index, start in enumerate(starts):
        if index > first and start >= latest:
            clusters.append(Cluster(first, index, len(is_idle), starts[first], latest))
            first = index
            running, idle, is_idle = [], [], []
        while running and running[0][0] <= start:
            lane = heappop(running)[1]
            is_idle[lane] = True
            heappush(idle, lane)
        lane = _take(idle, is_idle, last_lane.get(keys[index], -1) if keys else -1)
        if keys:
            last_lane[keys[index]] = lane
        lanes[index] = lane
        heappush(running, (ends[index], lane))
        latest = max(latest, ends[index]) if index > first else ends[index]
    if len(starts):
        clusters.append(Cluster(first, len(starts), len(is_idle), starts[first], latest))
    return Packing(lanes, clusters)


def _take(idle: list[int], is_idle: list[bool], wanted: int) -> int:
    """The wanted lane if it is free, else the leftmost free one, else a new one."""
    if 0 <= wanted < len(is_idle) and is_idle[wanted]:
        is_idle[wanted] = False
        return wanted
    while idle:
        lane = heappop(idle)
        if is_idle[lane]:
            is_idle[lane] = False
            return lane
    is_idle.append(False)
    return len(is_idle) - 1


def widened(packing: Packing, cluster: Cluster, starts: Sequence[float], ends: Sequence[float]) -> list[int]:
    """For each span of a cluster the lane that it may reach up to, not including: what is beside it may be free."""
    within, lanes = range(cluster.first, cluster.stop), packing.lanes
    if cluster.lanes == 1:
        return [1] * len(within)
    of_lane: list[list[int]] = [[] for _ in range(cluster.lanes)]
    for index in within:
        of_lane[lanes[index]].append(index)
    reached = []
    for index in within:
        stop = lanes[index] + 1
        while stop < cluster.lanes and not _meets(of_lane[stop], starts, ends, starts[index], ends[index]):
            stop += 1
        reached.append(stop)
    return reached


def _meets(lane: Sequence[int], starts: Sequence[float], ends: Sequence[float], start: float, end: float) -> bool:
    """Whether anything in a lane, whose spans follow one another, overlaps a span."""
    before = bisect_left(lane, end, key=starts.__getitem__)
    return before > 0 and ends[lane[before - 1]] > start
