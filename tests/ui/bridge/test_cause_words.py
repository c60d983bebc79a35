from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from slotdesk_ui.bridge.cause_words import cause_words


@pytest.mark.parametrize(
    ("task", "words"),
    [
        ("find", "Find"),
        ("book 12", "Book"),
        ("look-up 1", "Look up what became of it"),
        ("patient", ""),
        ("", ""),
    ],
)
def test_a_task_tells_why_it_sends(qtbot: QtBot, task: str, words: str) -> None:
    assert cause_words(task) == words
