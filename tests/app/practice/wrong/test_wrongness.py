"""What is registered has a name of its own and a sentence, and does one thing."""

import pytest

from slotdesk.practice.operation import Operation
from slotdesk.practice.wrong.catalogue import catalogue
from slotdesk.practice.wrong.decision import Decision
from slotdesk.practice.wrong.wrongness import Wrongness, register, registered, selected


def test_each_says_in_a_sentence_what_is_wrong_and_does_one_thing() -> None:
    assert catalogue()
    for one in catalogue().values():
        functions = (one.decide, one.change_request, one.change_answer, one.change_message)
        assert one.words.endswith("."), one.name
        assert sum(function is not None for function in functions) == 1, one.name
        assert (one.decision is None) == (one.decide is None), one.name


def test_a_name_is_given_once() -> None:
    with pytest.raises(ValueError, match="double-booking"):
        register(Wrongness("double-booking", "Another one."))
    assert registered() == catalogue()


def test_without_operations_every_request_is_concerned() -> None:
    assert all(Wrongness("any", "Any.").concerns(operation) for operation in Operation)
    only = Wrongness("one", "One.", frozenset({Operation.HOLD}))
    assert [operation for operation in Operation if only.concerns(operation)] == [Operation.HOLD]


def test_a_decision_is_turned_round_by_those_that_concern_it() -> None:
    some = [catalogue()[name] for name in ("double-booking", "cancelled-but-kept", "page-size-ignored")]
    assert selected(some, Decision.IS_FREE) == [catalogue()["double-booking"].decide]
    assert selected([], Decision.IS_FREE) == []
