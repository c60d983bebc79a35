"""The list for a shell names everything, within the width of a terminal."""

from slotdesk.practice.lab.fault_kind import KINDS
from slotdesk.practice.lab.listing import faults_text
from slotdesk.practice.operation import Operation
from slotdesk.practice.wrong.catalogue import catalogue


def test_everything_is_listed() -> None:
    text = faults_text()
    for name in [*KINDS, *catalogue(), *Operation]:
        assert name in text
    assert "slow:MILLISECONDS (2000)" in text
    assert max(map(len, text.splitlines())) <= 120
