"""The window is ended by SIGKILL at every step of the protocol; the next start looks it up and says what is true."""

from __future__ import annotations

import signal
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import httpx
import pytest

from faults.fault import once
from faults.fault_proxy import FaultProxy
from faults.window_process import PATIENT, Shift, Step, operation, started
from journeys.conftest import Story, loop, tell
from journeys.other_client import booked_on
from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.intent import IntentFate, IntentKind
from slotdesk.domain.record import Record
from slotdesk.practice.server import PracticeServer
from slotdesk.services import recorded
from slotdesk.store.journal import Journal
from slotdesk_ui.booking.outcome_card import Fate

__all__ = ["loop", "tell"]  # fixtures
KINDS = (IntentKind.HOLD, IntentKind.BOOK, IntentKind.MOVE, IntentKind.CANCEL)
DONE_WORDS = {IntentKind.BOOK: "Booked\n", IntentKind.MOVE: "Moved\n", IntentKind.CANCEL: "Cancelled\n"}


class Killed:
    """The window's process, which somebody outside may end."""

    def __init__(self) -> None:
        self.process: BaseProcess | None = None

    def end(self) -> None:
        """Pull the plug."""
        assert self.process is not None
        self.process.kill()


def appointments(practice: PracticeServer) -> dict[str, str]:
    """What the patient has booked: when each begins, by id."""
    return {one["id"]: one["start"] for one in booked_on(practice, PATIENT)}


def records(folder: Path, kind: IntentKind) -> list[Record]:
    journal = Journal(folder / "journal" / "journal.sqlite")
    found = [one for one in journal.records() if one.intent.kind is kind]
    journal.close()
    return found


def changed(before: dict[str, str], after: dict[str, str]) -> bool:
    """Whether the server did what was asked, once: one more, one less, or one at another time."""
    differs = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    assert len(differs) <= 1, differs
    return bool(differs)


def is_held(practice: PracticeServer, record: Record) -> bool:
    """Whether the server keeps the time for somebody: what was free is there no more."""
    answer = httpx.get(f"{practice.url}/{record.intent.reference}", trust_env=False)
    assert answer.status_code in {200, 410}
    return answer.status_code == 410


def sent(proxy: FaultProxy) -> int:
    return sum(count for (_fault, is_change), count in proxy.counts.items() if is_change)


def killed_at(step: Step, kind: IntentKind, proxy: FaultProxy, folder: Path, killed: Killed) -> None:
    """Let it live until then."""
    if step.fault.name != "NONE":
        proxy.plan = once(operation(kind), step.fault)
    killed.process = started(proxy.url, folder, kind, step)
    killed.process.join(100)
    assert killed.process.exitcode == -signal.SIGKILL
    proxy.settle()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("step", list(Step), ids=lambda step: step.name.lower())
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
def test_ended_there_it_is_told_right_at_the_next_start_and_never_done_twice(
    kind: IntentKind, step: Step, tell: Story, practice: PracticeServer, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    killed, before = Killed(), appointments(practice)
    with FaultProxy(practice.url, kill=killed.end) as proxy:
        killed_at(step, kind, proxy, tmp_path, killed)
        (left,) = records(tmp_path, kind)
        assert left.fate is (IntentFate.DONE if step is Step.SETTLED else IntentFate.SENDING)
        after, asked = appointments(practice), sent(proxy)
        if kind is IntentKind.HOLD:
            assert is_held(practice, left) is step.is_committed
        else:
            assert changed(before, after) is step.is_committed
        story = _hold_ends if kind is IntentKind.HOLD else _looked_up
        tell(story(kind, step, practice, tmp_path, monkeypatch), url=proxy.url)
        assert sent(proxy) == asked, "nothing was sent again"
    assert appointments(practice) == after


def _looked_up(
    kind: IntentKind, step: Step, _practice: PracticeServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Person], Any]:
    async def story(person: Person) -> None:
        outcomes = person.window.booking_panel.outcomes
        if step is Step.SETTLED:
            assert outcomes.cards() == ()
            assert person.window.bottom.title(person.window.bookings_panel) == "Bookings"
            return
        if step.is_committed:
            await until(lambda: outcomes.cards() and "the server shows it" in person.outcomes()[0], "looked up")
            assert person.outcomes()[0].startswith(DONE_WORDS[kind])
            assert records(folder, kind)[0].fate is IntentFate.DONE
            return
        await until(lambda: outcomes.cards() and "so far" in person.outcomes()[0], "looked up, and not shown")
        assert outcomes.cards()[0].fate is Fate.UNKNOWN
        assert records(folder, kind)[0].fate is IntentFate.UNKNOWN
        monkeypatch.setattr(recorded, "PROOF_AFTER", timedelta(0))
        await person.press(Key.Key_U, Ctrl | Shift)
        await until(lambda: "does not stand" in person.outcomes()[0], "after two minutes it is proof")
        assert records(folder, kind)[0].fate is IntentFate.NOT_DONE

    return story


def _hold_ends(
    kind: IntentKind, step: Step, practice: PracticeServer, folder: Path, _monkeypatch: pytest.MonkeyPatch
) -> Callable[[Person], Any]:
    async def story(person: Person) -> None:
        assert person.outcomes() == []  # a hold ends by itself: nobody has to do anything about it
        if step is Step.SETTLED:
            assert records(folder, kind)[0].fate is IntentFate.DONE
            return
        if step.is_committed:
            await person.press(Key.Key_U, Ctrl | Shift)
            await until(lambda: "Hold: not certain" in person.status(), "looked up")
            assert records(folder, kind)[0].fate.is_open, "nobody is told that it is over while the server keeps it"
        practice.clock.advance(timedelta(minutes=2))
        assert not is_held(practice, records(folder, kind)[0])
        await person.press(Key.Key_U, Ctrl | Shift)
        await until(lambda: records(folder, kind)[0].fate is IntentFate.LAPSED, "over")

    return story
