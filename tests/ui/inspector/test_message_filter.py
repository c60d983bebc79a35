from __future__ import annotations

from dataclasses import replace

import pytest

from slotdesk.domain.transaction import Transaction
from slotdesk_ui.inspector.message_filter import Kinds, MessageFilter, StatusClass, status_class
from ui.inspector.messages import FAILED, FIND, LOST, METADATA


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (MessageFilter(), "FMXL"),
        (MessageFilter("appointment 200"), "F"),
        (MessageFilter("r-1 CONNECTING"), "MX"),
        (MessageFilter(kind=Kinds.SCHEDULING), "FL"),
        (MessageFilter(kind=Kinds.OPENED), ""),
        (MessageFilter(kind=Transaction.CAPABILITIES), "MX"),
        (MessageFilter(status=StatusClass.WELL), "FM"),
        (MessageFilter(status=StatusClass.NOT_WELL), "XL"),
        (MessageFilter(status=StatusClass.UNANSWERED), "L"),
        (MessageFilter("timeout"), "L"),
    ],
)
def test_what_a_filter_takes(wanted: MessageFilter, taken: str) -> None:
    exchanges = {"F": FIND, "M": METADATA, "X": FAILED, "L": LOST}
    assert "".join(name for name, one in exchanges.items() if wanted.takes(one)) == taken


def test_how_exchanges_end() -> None:
    ends = {200: StatusClass.WELL, 304: StatusClass.REDIRECTED, 409: StatusClass.CLIENT_ERROR}
    assert all(status_class(replace(FIND, status=status)) is end for status, end in ends.items())
    assert status_class(replace(FIND, error="GivenUp")) is StatusClass.UNANSWERED
    assert MessageFilter(kind=Kinds.OPENED).takes(replace(FIND, source="a.har"))
