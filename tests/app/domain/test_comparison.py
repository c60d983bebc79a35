from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from fhir_answers import appointment, read
from slotdesk.domain.appointment import Appointment
from slotdesk.domain.comparison import Comparison, Difference, ServerAnswer, compare, differences, shape_of
from slotdesk.domain.errors import Reason, ServerBusy


def one(number: int = 1, **changes: Any) -> Appointment:
    return read(appointment(number, **changes))


def compared(left: list[Appointment], right: list[Appointment]) -> Comparison:
    return compare(ServerAnswer("A", tuple(left)), ServerAnswer("B", tuple(right)))


def test_ids_do_not_count() -> None:
    found = compared([one(1)], [one(1, id="other")])

    assert len(found.pairs) == 1
    assert found.is_alike


def test_what_only_one_has_is_told_in_order() -> None:
    found = compared([one(3), one(1), one(2)], [one(2), one(5), one(4)])

    assert [each.reference for each in found.left_only] == ["Appointment/a1", "Appointment/a3"]
    assert [each.reference for each in found.right_only] == ["Appointment/a4", "Appointment/a5"]
    assert not found.is_alike


def test_the_same_moment_in_another_zone_is_the_same_time_written_otherwise() -> None:
    start = one().start
    theirs = one(start=start.isoformat().replace("+00:00", "Z"))
    shifted = one(start=start.replace(tzinfo=None).isoformat(timespec="seconds") + "+00:00")

    (pair,) = compared([shifted], [theirs]).pairs
    (moved,) = compared([one()], [replace(one(), end=one().end + timedelta(minutes=5))]).differing

    assert pair.differences == ()
    assert [difference.element for difference in moved.differences] == ["end"]


def test_another_practitioner_at_the_same_time_is_another_candidate() -> None:
    other = [{"actor": {"reference": "Practitioner/p2", "display": "Dr Other"}, "status": "accepted"}]

    found = compared([one()], [one(participant=other)])

    assert not found.pairs
    assert len(found.left_only) == len(found.right_only) == 1


def test_of_several_at_once_the_most_alike_are_paired() -> None:
    plain, described = one(), one(description="First visit")

    found = compared([plain, described], [one(description="First visit"), one()])

    assert found.is_alike


def test_differences_name_the_element_and_both_sides() -> None:
    assert differences(one(), one(status="free", description="x")) == (
        Difference("status", "proposed", "free"),
        Difference("description", "", "x"),
    )


def test_an_element_that_one_server_never_gives_is_a_difference_of_shape() -> None:
    left = ServerAnswer("A", (one(1), one(2)), shape={"id": 2, "end": 2, "comment": 1})
    right = ServerAnswer("B", (one(1),), shape={"id": 1, "end": 1, "slot": 1})

    found = compare(left, right)

    assert [(each.path, each.left, each.right) for each in found.shape] == [("comment", 0.5, 0), ("slot", 0, 1)]


def test_with_nothing_on_one_side_there_is_no_shape_to_compare() -> None:
    assert compare(ServerAnswer("A", (one(),), shape={"id": 1}), ServerAnswer("B")).shape == ()


def test_an_answer_that_is_not_whole_is_not_alike() -> None:
    broken = ServerAnswer("B", (one(),), error=ServerBusy(Reason.TOO_BUSY))

    assert not compare(ServerAnswer("A", (one(),)), broken).is_alike


def test_a_path_counts_once_for_each_resource() -> None:
    assert shape_of([["a", "b", "a"], ["a"]]) == {"a": 2, "b": 1}
