from __future__ import annotations

import time
from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from slotdesk_ui.inspector.slices import Slices


def test_work_is_done_in_slices_and_told_at_its_end(qtbot: QtBot) -> None:
    done: list[int] = []

    def work() -> Iterator[None]:
        for number in range(20):
            time.sleep(0.002)
            done.append(number)
            yield

    slices = Slices()
    with qtbot.waitSignal(slices.finished):
        slices.start(work())
        assert 1 <= len(done) < 20
        assert slices.is_running
    assert len(done) == 20
    assert not slices.is_running


def test_what_is_replaced_or_stopped_goes_no_further(qtbot: QtBot) -> None:
    done: list[str] = []

    def work(name: str) -> Iterator[None]:
        while True:
            time.sleep(0.003)
            done.append(name)
            yield

    slices = Slices()
    slices.start(work("one"))
    slices.start(work("two"))
    qtbot.wait(20)
    slices.stop()
    before = list(done)
    qtbot.wait(20)
    assert done == before
    assert set(before[before.index("two") :]) == {"two"}
