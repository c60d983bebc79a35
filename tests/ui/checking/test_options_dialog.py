"""The options of the checks are typed, or refused with a word."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.checking.check_options import CheckOptions
from slotdesk_ui.checking.options_dialog import OptionsDialog

TODAY = QDate(2026, 8, 3)
FULL = CheckOptions("Patient/1", "Practitioner/2", "Location/3", "u|4", "u|5", date(2026, 9, 1), 14, 90)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_what_was_set_comes_back_as_it_was(parent: QWidget) -> None:
    for options in (FULL, CheckOptions()):
        assert OptionsDialog(parent, options, ("", ""), TODAY).options() == options


def test_without_a_day_of_its_own_tomorrow_is_offered(parent: QWidget) -> None:
    dialog = OptionsDialog(parent, CheckOptions(), ("", ""), TODAY)
    assert not dialog.start.isEnabled()
    dialog.has_start.setChecked(True)
    assert dialog.options().start == date(2026, 8, 4)


@pytest.mark.parametrize("name", ["de_DE", "en_GB", "sv_SE", "fr_FR"])
def test_a_day_has_its_whole_year(parent: QWidget, name: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        assert "2026" in OptionsDialog(parent, CheckOptions(), ("", ""), TODAY).start.text()
    finally:
        QLocale.setDefault(before)


def test_the_patient_at_hand_is_taken_with_a_button(parent: QWidget) -> None:
    assert not OptionsDialog(parent, FULL, ("", ""), TODAY).use_patient.isEnabled()
    dialog = OptionsDialog(parent, FULL, ("Patient/pat-030", "Åke"), TODAY)
    dialog.use_patient.click()
    assert dialog.options().patient == "Patient/pat-030"


@pytest.mark.parametrize(("field", "text"), [("patient", "pat 30"), ("location", "|x"), ("specialty", "12")])
def test_what_cannot_be_used_is_said_and_kept_open(parent: QWidget, qtbot: QtBot, field: str, text: str) -> None:
    dialog = OptionsDialog(parent, FULL, ("", ""), TODAY)
    dialog.open()
    getattr(dialog, field).setText(text)
    with qtbot.assertNotEmitted(dialog.confirmed):
        dialog.accept()
    assert dialog.isVisible()
    assert text in dialog.problem.text()
    getattr(dialog, field).setText("")
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        dialog.accept()
    assert confirmed.args is not None
    assert getattr(confirmed.args[0], field) == ""
