"""Nothing is run on a server of others before somebody agreed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.checking.ask_first import ask_first


@pytest.mark.parametrize("agrees", [True, False])
def test_only_the_one_button_agrees(qtbot: QtBot, agrees: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[bool] = []
    box = ask_first(window, "https://fhir.example.org/r4", "Patient/7", lambda: told.append(True))
    assert "fhir.example.org" in box.text()
    assert "Patient/7" in box.informativeText()
    assert box.defaultButton() is box.escapeButton()
    run = next(button for button in box.buttons() if "Run" in button.text())
    (run if agrees else box.escapeButton()).click()
    assert told == [True] * agrees


def test_without_a_patient_it_says_that_nothing_is_booked(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = ask_first(window, "https://fhir.example.org/r4", "", lambda: None)
    assert "nothing is booked" in box.informativeText()
    box.reject()


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost", "[::1]:8080"])
def test_on_this_computer_it_says_that_somebody_is_booked_for_all_the_same(qtbot: QtBot, host: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = ask_first(window, f"http://{host}/fhir", "", lambda: None)
    assert "booked for the first patient that it lists" in box.informativeText()
    assert "nothing is booked" not in box.informativeText()
    box.reject()
