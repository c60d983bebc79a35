"""Where the entries of one day stand in its column: boxes side by side, or counts where boxes would be too small."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import sub

from slotdesk_ui.calendar.box_text import BoxRoom
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.lanes import Cluster, Packing, pack, widened
from slotdesk_ui.calendar.time_axis import TimeAxis

LEFT_PX, RIGHT_PX, GAP_PX = 3, 7, 2
BENEATH_PX = 12  # kept free where the patient has something else
_MANY_LANES, _NARROWEST_OF_MANY_PX = 8, 40
_FEW_LANES = 3  # whose boxes may have the letters beneath the time; more of them are no longer read
_LOWEST_CHIP_PX = 23
_CHIP_MINUTES = (5, 10, 15, 20, 30, 60, 120, 180, 240)
_SHORTEST_SHOWN = 3.0  # minutes


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a column: the box of one entry, or the chip that stands for `count` of them.

    It stands for the entries of the day from index `first` on. Pixels count from the column's left edge and from the
    axis' beginning.
    """

    first: int
    count: int
    x: int
    y: int
    width: int
    height: int

    @property
    def is_chip(self) -> bool:
        """Whether it stands for several entries."""
        return self.count > 1

    def holds(self, x: float, y: float) -> bool:
        """Whether a point of the column lies on it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


class DayLayout:
    """The entries of a day with their places on the axis and their lanes, whatever the zoom.

    `left_px` is left free at the left edge, for the hours of another zone; `beneath` are stretches of the axis (from,
    to) in which something lies beneath, where room is kept at the right for it to be seen. `room` is what boxes need to
    say when and with whom: where there is less, a count stands for them.
    """

    def __init__(
        self,
        day: date,
        entries: Sequence[Entry],
        axis: TimeAxis,
        left_px: int = 0,
        beneath: Sequence[tuple[float, float]] = (),
    ) -> None:
        self.day = day
        self.left_px, self.beneath = left_px, tuple(beneath)
        self.entries = list(entries)
        self.tops: list[float] = []
        self.bottoms: list[float] = []
        simple = not axis.key and not axis.voids(day)
        for entry in self.entries:
            if entry.plain and simple:
                top, bottom = entry.start_minute, entry.end_minute
            else:
                top, bottom = _extent(entry, day, axis)
            self.tops.append(top)
            self.bottoms.append(max(bottom, top + _SHORTEST_SHOWN))
        self.packing: Packing = pack(self.tops, self.bottoms, [entry.category for entry in self.entries])
        self.room = BoxRoom()
        self._arranged: tuple[tuple[int, float, BoxRoom], Arrangement] | None = None

    def arrange(self, width_px: int, px_per_minute: float) -> Arrangement:
        """The items for a column of this width at this zoom; the last answer is kept."""
        key = (width_px, px_per_minute, self.room)
        if self._arranged is None or self._arranged[0] != key:
            self._arranged = (key, Arrangement(self, width_px, px_per_minute))
        return self._arranged[1]


def _extent(entry: Entry, day: date, axis: TimeAxis) -> tuple[float, float]:
    zone = axis.zone
    top = axis.position(datetime.fromtimestamp(entry.start_s, zone), day)
    end = datetime.fromtimestamp(entry.end_s, zone)
    return top, axis.end_position(end, day)


class Arrangement:
    """The items of a day in order of time; each entry is in exactly one of them."""

    def __init__(self, layout: DayLayout, width_px: int, px_per_minute: float) -> None:
        self._layout = layout
        self._left_px = layout.left_px + LEFT_PX
        self._width_px = width_px - self._left_px - RIGHT_PX
        self._scale = px_per_minute
        self.items: list[Item] = []
        crowded: list[Cluster] = []
        for cluster in layout.packing.clusters:
            if self._is_crowded(cluster):
                crowded.append(cluster)
                continue
            self._add_chips(crowded)
            crowded = []
            self._add_boxes(cluster)
        self._add_chips(crowded)
        self._firsts = [item.first for item in self.items]
        self._ys = [item.y for item in self.items]
        self._tallest = max((item.height for item in self.items), default=0)

    def item_of(self, index: int) -> Item:
        """The item that an entry of the day (by its index in the day) is in."""
        return self.items[bisect_right(self._firsts, index) - 1]

    def item_at(self, x: float, y: float) -> Item | None:
        """The item at a point of the column."""
        for place in range(bisect_right(self._ys, y) - 1, -1, -1):
            item = self.items[place]
            if item.holds(x, y):
                return item
            if item.y + self._tallest < y:
                break
        return None

    def between(self, top_px: float, bottom_px: float) -> list[Item]:
        """The items that show anything between two heights."""
        low = bisect_right(self._ys, top_px - self._tallest)
        high = bisect_right(self._ys, bottom_px)
        return [item for item in self.items[low:high] if item.y + item.height > top_px]

    def _room_px(self, start: float, end: float) -> int:
        """How wide what lies from `start` to `end` on the axis may be: less where something lies beneath."""
        is_over = any(start < bottom and top < end for top, bottom in self._layout.beneath)
        return max(self._width_px - BENEATH_PX * is_over, 1)

    def _is_crowded(self, cluster: Cluster) -> bool:
        """Whether boxes would be too small to say when and with whom; colour alone tells some people nothing."""
        lane_px = (self._room_px(cluster.start, cluster.end) + GAP_PX) // cluster.lanes - GAP_PX
        room, count = self._layout.room, cluster.stop - cluster.first
        if lane_px < room.time_px or (cluster.lanes > _MANY_LANES and lane_px < _NARROWEST_OF_MANY_PX):
            return count > 1
        if cluster.lanes > _FEW_LANES and lane_px < room.pair_px:
            return True
        tops = self._layout.tops[cluster.first : cluster.stop]
        bottoms = self._layout.bottoms[cluster.first : cluster.stop]
        lowest_px: float = min(map(sub, bottoms, tops)) * self._scale - 1
        needs_stack = lane_px < room.pair_px and count > 1
        return lowest_px < (room.stack_px if needs_stack else room.low_px - 1)

    def _add_boxes(self, cluster: Cluster) -> None:
        layout, scale, lanes = self._layout, self._scale, self._layout.packing.lanes
        room_px = self._room_px(cluster.start, cluster.end) + GAP_PX
        edges = [self._left_px + round(lane * room_px / cluster.lanes) for lane in range(cluster.lanes + 1)]
        add = self.items.append
        ends = widened(layout.packing, cluster, layout.tops, layout.bottoms)
        for index in range(cluster.first, cluster.stop):
            left, right = edges[lanes[index]], edges[ends[index - cluster.first]]
            y = round(layout.tops[index] * scale)
            height = max(round(layout.bottoms[index] * scale) - y - 1, 4)
            add(Item(index, 1, left, y, right - left - GAP_PX, height))

    def _add_chips(self, clusters: Sequence[Cluster]) -> None:
        """Chips for a run of crowded clusters, cut at round times; each counts what starts in it.

        It lies where its free times do: what has gone would have it cover what is there by now.
        """
        if not clusters:
            return
        layout, scale = self._layout, self._scale
        step = next((minutes for minutes in _CHIP_MINUTES if minutes * scale >= _LOWEST_CHIP_PX), _CHIP_MINUTES[-1])
        index, stop, run_end = clusters[0].first, clusters[-1].stop, clusters[-1].end
        while index < stop:
            top = layout.tops[index]
            cut = (top // step + 1) * step
            if cut - top < 0.6 * step:
                cut += step
            following = index + 1
            while following < stop and layout.tops[following] < cut:
                following += 1
            within = range(index, following)
            free = [place for place in within if not layout.entries[place].gone] or within
            top = layout.tops[free[0]]
            end = min(max(cut, top + 1), run_end, max(layout.bottoms[place] for place in free))
            y = round(top * scale)
            height = max(round(end * scale) - y - 1, 12)
            self.items.append(Item(index, following - index, self._left_px, y, self._room_px(top, end), height))
            index = following
