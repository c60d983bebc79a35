"""What stands in the window's place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from slotdesk_ui.signing_in.cover import CoverState, Curtain


@pytest.fixture
def curtain(qtbot: QtBot) -> Curtain:
    made = Curtain(QLineEdit("Anna"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("state", "title", "shown"),
    [
        (CoverState.SIGN_IN, "Sign in to Clinic", {"button", "server_button"}),
        (CoverState.WAITING, "Waiting for the browser…", {"cancel_button"}),
        (CoverState.LOCKED, "Locked for Anna Berg", {"button"}),
        (CoverState.HIDDEN, "Covered", {"button"}),
    ],
)
def test_each_state_says_what_to_do(curtain: Curtain, state: CoverState, title: str, shown: set[str]) -> None:
    curtain.draw(covers=True)
    curtain.cover.show_state(state, "Clinic", "Anna Berg")
    assert curtain.cover.title.text() == title
    names = ("button", "cancel_button", "server_button")
    assert {name for name in names if getattr(curtain.cover, name).isVisible()} == shown
    assert not curtain.cover.problem.isVisible()


def test_what_is_covered_can_neither_be_seen_nor_reached(curtain: Curtain) -> None:
    body = curtain.widget(0)
    assert body is not None
    assert body.isVisible()
    curtain.draw(covers=True)
    assert curtain.is_drawn
    assert not body.isVisible()
    curtain.draw(covers=False)
    assert body.isVisible()


def test_a_problem_is_said(curtain: Curtain) -> None:
    curtain.draw(covers=True)
    curtain.cover.show_state(CoverState.SIGN_IN, "Clinic", problem="It was refused.")
    assert curtain.cover.problem.isVisible()
