"""Packing: nothing overlaps in a lane, and there are no more lanes than need be."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from slotdesk_ui.calendar.lanes import Cluster, pack, widened

Spans = list[tuple[int, int, str]]
SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20), st.sampled_from("abc")).map(
        lambda one: (one[0], sum(one[:2]), one[2])
    ),
    max_size=40,
).map(sorted)


def test_nothing_gives_nothing() -> None:
    assert pack([], []).clusters == []


def test_touching_ends_share_a_lane_and_make_two_clusters() -> None:
    packing = pack([0, 10], [10, 20])
    assert packing.lanes == [0, 0]
    assert packing.clusters == [Cluster(0, 1, 1, 0, 10), Cluster(1, 2, 1, 10, 20)]


def test_overlaps_stand_side_by_side_in_one_cluster() -> None:
    packing = pack([0, 5, 10], [10, 15, 20])
    assert packing.lanes == [0, 1, 0]
    assert packing.clusters == [Cluster(0, 3, 2, 0, 20)]


def test_a_key_keeps_its_lane_where_it_can() -> None:
    packing = pack([0, 0, 10, 12, 14], [10, 10, 30, 30, 30], ["a", "b", "x", "b", "a"])
    assert packing.lanes[:2] == [0, 1]
    kept = pack([0, 0, 0, 10, 10], [10, 10, 30, 20, 20], ["a", "b", "c", "b", "a"])
    assert kept.lanes == [0, 1, 2, 1, 0]


def test_ten_thousand_that_all_overlap_get_a_lane_each() -> None:
    packing = pack(list(range(10_000)), [20_000] * 10_000)
    assert packing.clusters[0].lanes == 10_000
    assert sorted(packing.lanes) == list(range(10_000))


@given(SPANS)
def test_no_two_in_a_lane_overlap_and_lanes_are_as_few_as_can_be(spans: Spans) -> None:
    starts, ends = [span[0] for span in spans], [span[1] for span in spans]
    packing = pack(starts, ends, [span[2] for span in spans])
    covered = 0
    for cluster in packing.clusters:
        members = range(cluster.first, cluster.stop)
        covered += len(members)
        most = max(sum(starts[one] <= starts[at] < ends[one] for one in members) for at in members)
        assert cluster.lanes == most
        assert (cluster.start, cluster.end) == (starts[cluster.first], max(ends[one] for one in members))
        for one in members:
            assert 0 <= packing.lanes[one] < cluster.lanes
            for other in range(one + 1, cluster.stop):
                if packing.lanes[one] == packing.lanes[other]:
                    assert ends[one] <= starts[other]
    assert covered == len(spans)
    assert all(before.end <= after.start for before, after in pairwise(packing.clusters))


def test_a_span_reaches_as_far_as_nothing_overlaps_it() -> None:
    starts, ends = [0, 0, 5, 20], [20, 10, 15, 30]
    packing = pack([*starts, 25], [*ends, 35])
    assert packing.lanes == [0, 1, 2, 0, 1]
    (first, second) = packing.clusters
    assert [widened(packing, one, [*starts, 25], [*ends, 35]) for one in (first, second)] == [[1, 2, 3], [1, 2]]


@given(SPANS)
def test_what_reaches_further_still_overlaps_nothing(spans: Spans) -> None:
    starts, ends = [one[0] for one in spans], [one[1] for one in spans]
    packing = pack(starts, ends)
    for cluster in packing.clusters:
        reach = widened(packing, cluster, starts, ends)
        for index in range(cluster.first, cluster.stop):
            assert packing.lanes[index] < reach[index - cluster.first] <= cluster.lanes
            for other in range(cluster.first, cluster.stop):
                if other != index and starts[index] < ends[other] and starts[other] < ends[index]:
                    stop = reach[index - cluster.first]
                    assert not packing.lanes[index] < packing.lanes[other] < stop
