from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.comparing.compare_window import CompareWindow


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Second · https://two.example/r4", "https://two.example/r4"),
        ("https://three.example/r4", "https://three.example/r4"),
        (" https://one.example/r4 ", "https://one.example/r4"),
        ("localhost:8080/fhir", "http://localhost:8080/fhir"),
        ("four.example/r4", "https://four.example/r4"),
    ],
)
def test_a_server_is_chosen_or_typed(qtbot: QtBot, text: str, address: str) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    window = CompareWindow(above)
    window.show_servers([("https://one.example/r4", "https://one.example/r4"), ("Second", "https://two.example/r4")])
    window.other.setEditText(text)

    with qtbot.waitSignal(window.compare_requested) as requested:
        window.compare_button.click()

    assert requested.args == [address]
    assert text.startswith("Second") or window.other.currentText().strip() == address


def test_what_was_typed_stays(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    window = CompareWindow(above)
    window.other.setEditText("https://typed.example")

    window.show_servers([("One", "https://one.example")])

    assert window.other.currentText() == "https://typed.example"


def test_the_field_says_what_may_stand_in_it(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    line = CompareWindow(above).other.lineEdit()
    assert line is not None
    assert "localhost:8080" in line.placeholderText()
