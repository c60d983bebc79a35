"""What is said of the hold on the chosen time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from slotdesk.services.holding import Hold
from slotdesk.store.choices import HoldPolicy
from slotdesk_ui.booking.hold_run import HoldRun, HoldState, HoldStep
from slotdesk_ui.booking.hold_strip import HoldStrip, left_words
from slotdesk_ui.bridge.task_scope import TaskScope
from ui.examples import STOCKHOLM, appointment


def fail(error: BaseException) -> None:
    raise error


@pytest.fixture
def run_alone(qtbot: QtBot) -> HoldRun:
    return HoldRun(TaskScope(fail), lambda: None, lambda: True)


def test_minutes_and_seconds() -> None:
    assert [left_words(timedelta(seconds=one)) for one in (271, 59.2, 0)] == ["4:31", "1:00", "0:00"]


@pytest.mark.parametrize(
    ("policy", "is_chosen", "offers", "visible", "button"),
    [
        (HoldPolicy.BY_HAND, True, True, True, True),
        (HoldPolicy.BY_HAND, True, False, True, False),
        (HoldPolicy.BY_HAND, False, True, False, False),
        (HoldPolicy.NEVER, True, True, False, False),
    ],
)
def test_it_shows_what_can_be_done(
    qtbot: QtBot, run_alone: HoldRun, policy: HoldPolicy, is_chosen: bool, offers: bool, visible: bool, button: bool
) -> None:
    strip = HoldStrip()
    qtbot.addWidget(strip)
    run_alone.policy = policy
    strip.show_run(run_alone, STOCKHOLM, is_chosen=is_chosen, offers_hold=offers)
    assert strip.isVisible() is visible
    assert strip.button.isVisible() is button
    if visible and not offers:
        assert strip.words.text().startswith("This server does not offer to hold times (its Capab")


def test_a_server_that_says_how_long_in_words_alone_is_quoted(qtbot: QtBot, run_alone: HoldRun) -> None:
    strip = HoldStrip()
    qtbot.addWidget(strip)
    said = []
    for words in ("Reserved for a quarter of an hour.", ""):
        run_alone._state = HoldState(HoldStep.HELD, Hold(appointment(), appointment(), None, words))
        strip.show_run(run_alone, STOCKHOLM, is_chosen=True, offers_hold=True)
        said.append(strip.words.text())
    assert said == [
        "Held for you. The server says: Reserved for a quarter of an hour.",
        "Held for you. The server did not say for how long.",
    ]
