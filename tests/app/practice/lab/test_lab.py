"""What is on at a server: added, replaced, used up, taken off."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from slotdesk.practice.lab.lab import Lab
from slotdesk.practice.lab.problem import LabProblem
from slotdesk.practice.operation import Operation
from slotdesk.practice.practice_state import PracticeState


@pytest.fixture
def lab(state: PracticeState) -> Iterator[Lab]:
    made = Lab(state)
    yield made
    made.clear()


def on(lab: Lab) -> list[str]:
    """The short texts of what is on."""
    return [*(fault.text() for fault in lab.faults), *(one.name for one in lab.wrong)]


def test_there_is_one_fault_of_a_kind_for_an_operation(lab: Lab) -> None:
    lab.set(["slow:1", "lost@book", "slow:2@find"], ["double-booking"])
    lab.set(["slow:3"], ["double-booking", "errors-as-html"])
    assert on(lab) == ["lost@book", "slow:2@find", "slow:3", "double-booking", "errors-as-html"]


@pytest.mark.parametrize(("faults", "wrong"), [(["lost", "x"], ["double-booking"]), (["lost"], ["x"])])
def test_of_a_wish_that_cannot_be_met_nothing_is_done(lab: Lab, faults: list[str], wrong: list[str]) -> None:
    with pytest.raises(LabProblem):
        lab.set(faults, wrong)
    assert on(lab) == []


def test_a_kind_is_taken_off_as_a_whole_or_for_one_operation(lab: Lab) -> None:
    lab.set(["slow@find", "slow@book", "lost"], ["double-booking", "errors-as-html"])
    lab.clear(["slow@find"], ["double-booking"])
    assert on(lab) == ["slow:2000@book", "lost", "errors-as-html"]
    lab.clear(["slow"])
    assert on(lab) == ["lost", "errors-as-html"]
    lab.clear()
    assert on(lab) == []


def test_what_is_off_already_can_be_taken_off_but_not_what_never_was(lab: Lab) -> None:
    lab.clear(["lost"], ["double-booking"])
    with pytest.raises(LabProblem, match="no fault"):
        lab.clear(["x"])
    with pytest.raises(LabProblem, match="no wrongness"):
        lab.clear(wrong=["x"])


def test_each_request_uses_up_what_it_meets_and_nothing_else(lab: Lab) -> None:
    lab.set(["lost@book/once", "slow:1/2", "401@find"])
    assert [fault.text() for fault in lab.take(Operation.HOLD)] == ["slow:1/2"]
    assert [fault.text() for fault in lab.take(Operation.BOOK)] == ["lost@book/once", "slow:1/once"]
    assert on(lab) == ["401@find"]
    assert lab.take(Operation.BOOK) == ()
    assert lab.happened == 2


def test_once_is_once_among_many_requests(lab: Lab) -> None:
    lab.set(["lost/once"])
    with ThreadPoolExecutor(16) as pool:
        taken = list(pool.map(lambda _: lab.take(Operation.BOOK), range(200)))
    assert sum(map(bool, taken)) == 1
