"""Requests as handlers see them."""

import pytest

from slotdesk.practice.call import Call
from slotdesk.practice.outcome import RequestRefused


def test_page_sizes() -> None:
    def count(*query: tuple[str, str]) -> int:
        return Call("GET", "b", (), query).count(50, 1000)

    assert (count(), count(("_count", "7")), count(("_count", "0")), count(("_count", "99999"))) == (50, 7, 0, 1000)
    for text in ("-1", "", "x", "1.5", "٣", "9" * 30):
        with pytest.raises(RequestRefused):
            count(("_count", text))


def test_the_first_value_counts() -> None:
    call = Call("GET", "b", (), (("a", "1"), ("a", "2")))
    assert (call.first("a"), call.first("b")) == ("1", None)
