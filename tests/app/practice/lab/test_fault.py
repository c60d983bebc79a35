"""The short text of a fault says all there is of it."""

import pytest

from slotdesk.practice.lab.fault import read_fault
from slotdesk.practice.lab.fault_kind import KINDS
from slotdesk.practice.lab.problem import LabProblem
from slotdesk.practice.operation import Operation


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("lost", "lost"), ("lost@book/once", "lost@book/once"), (" lost@book/1 ", "lost@book/once"),
        ("slow", "slow:2000"), ("slow:800@all", "slow:800"), ("slow/3", "slow:2000/3"),
        ("429:0@find/2", "429:0@find/2"),
        ("page-loop@search", "page-loop@search"), ("401@metadata", "401@metadata"),
    ],
)  # fmt: skip
def test_what_is_read_is_what_is_shown(text: str, shown: str) -> None:
    assert read_fault(text).text() == shown
    assert read_fault(shown) == read_fault(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not of the form"), ("los", "no fault “los”; there are slow"), ("lost:3", "takes no argument"),
        ("slow:x", "milliseconds"), ("slow:", "milliseconds"), ("slow:-1", "from 1"), ("slow:0", "from 1"),
        ("refuse:200", "from 400 to 599"), ("lost@", "for all, find"), ("lost@bok", "“bok”"),
        ("expired-hold@find", "for all, book"), ("lost/0", "from 1"), ("lost/", "once"), ("lost/twice", "“twice”"),
        ("429:٣", "seconds"), ("lost/" + "9" * 12, "from 1"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_said(text: str, said: str) -> None:
    with pytest.raises(LabProblem, match=said):
        read_fault(text)


def test_it_happens_to_its_operation_as_often_as_it_shall() -> None:
    fault = read_fault("lost@book/2")
    assert [operation for operation in Operation if fault.meets(operation)] == [Operation.BOOK]
    once = fault.used()
    assert once is not None
    assert once.text() == "lost@book/once"
    assert once.used() is None


def test_without_a_number_it_goes_on() -> None:
    fault = read_fault("stale-total")
    assert fault.used() is fault
    assert {operation for operation in Operation if fault.meets(operation)} == {"find", "search", "lookup"}


def test_each_kind_can_be_turned_on_by_its_name_alone_and_says_what_it_does() -> None:
    for name, kind in KINDS.items():
        assert read_fault(name).kind is kind
        assert kind.words.endswith("."), name
