"""Choosing a server, with keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.connection import Connection, WireFormat
from slotdesk_ui.widgets.server_dialog import ServerDialog
from ui.examples import words_in

USED = Connection("https://fhir.example.org/r4", WireFormat.XML, 12, "Europe/Vienna", "secret")


class Asked:
    """The dialog over a window, and what was chosen."""

    def __init__(self, qtbot: QtBot, current: Connection | None) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.dialog = ServerDialog(self.parent, current, 30)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # to be looked at afterwards
        self.chosen: list[Connection] = []
        self.practice = 0
        self.dialog.chosen.connect(self.chosen.append)
        self.dialog.practice_chosen.connect(self._practice)
        self.dialog.open()
        qtbot.waitExposed(self.dialog)

    def _practice(self) -> None:
        self.practice += 1

    def click(self, text: str) -> None:
        (button,) = (one for one in self.dialog.findChildren(QPushButton) if one.text().replace("&", "") == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def fresh(qtbot: QtBot) -> Asked:
    return Asked(qtbot, None)


@pytest.fixture
def used(qtbot: QtBot) -> Asked:
    return Asked(qtbot, USED)


def test_an_address_and_enter_are_enough(fresh: Asked) -> None:
    QTest.keyClicks(fresh.dialog.url, "http://127.0.0.1:8642/fhir/")
    QTest.keyClick(fresh.dialog.url, Qt.Key.Key_Return)
    assert fresh.chosen == [Connection("http://127.0.0.1:8642/fhir", WireFormat.AUTO, 30)]
    assert not fresh.dialog.isVisible()
    assert fresh.practice == 0


@pytest.mark.parametrize("address", ["", "fhir.example.org", "ftp://fhir.example.org", "http://me:pw@example.org"])
def test_what_is_no_address_of_a_server_is_said_and_can_be_corrected(fresh: Asked, address: str) -> None:
    fresh.dialog.url.setText(address)
    fresh.click("Connect")
    assert fresh.chosen == []
    assert fresh.dialog.isVisible()
    assert "Enter the address of a FHIR server" in words_in(fresh.dialog)
    fresh.dialog.url.setText("http://127.0.0.1/fhir")
    fresh.click("Connect")
    assert len(fresh.chosen) == 1


def test_a_time_zone_that_does_not_exist_is_said(fresh: Asked) -> None:
    fresh.dialog.url.setText("http://127.0.0.1/fhir")
    fresh.dialog.zone.setText("Mars/Olympus")
    fresh.click("Connect")
    assert fresh.chosen == []
    assert "There is no time zone Mars/Olympus. Choose one such as Europe/Vienna." in words_in(fresh.dialog)


def test_it_starts_with_what_is_in_use_and_keeps_the_sign_in(used: Asked) -> None:
    used.click("Connect")
    assert used.chosen == [USED]
    assert used.chosen[0].token == "secret"


def test_a_token_does_not_go_to_another_server(used: Asked) -> None:
    used.dialog.url.setText("https://elsewhere.example.org/r4")
    used.click("Connect")
    assert used.chosen[0].token == ""


def test_every_setting_is_taken_from_the_form(fresh: Asked) -> None:
    fresh.dialog.url.setText(" https://fhir.example.org/r4 ")
    fresh.dialog.format.setCurrentIndex(fresh.dialog.format.findText("JSON"))
    fresh.dialog.zone.setText(" Europe/Vienna ")
    fresh.dialog.timeout.setValue(5)
    fresh.click("Connect")
    assert fresh.chosen == [Connection("https://fhir.example.org/r4", WireFormat.JSON, 5, "Europe/Vienna")]


def test_the_practice_server_needs_no_address(fresh: Asked) -> None:
    fresh.click("Use the practice server")
    assert (fresh.practice, fresh.chosen) == (1, [])
    assert not fresh.dialog.isVisible()


@pytest.mark.parametrize("how", ["Cancel", "Esc"])
def test_it_can_be_left_without_a_change(used: Asked, how: str) -> None:
    if how == "Esc":
        QTest.keyClick(used.dialog, Qt.Key.Key_Escape)
    else:
        used.click("Cancel")
    assert not used.dialog.isVisible()
    assert (used.practice, used.chosen) == (0, [])


def test_every_control_has_a_name_for_screen_readers(fresh: Asked) -> None:
    controls = (fresh.dialog.url, fresh.dialog.format, fresh.dialog.zone, fresh.dialog.timeout)
    assert [control.accessibleName() for control in controls] == [
        "Address",
        "Format",
        "Clinic's time zone",
        "Time limit",
    ]
