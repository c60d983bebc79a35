from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.inspector.leaving_dialog import CopyDialog, SaveDialog, Written


def test_copying_with_patients_is_asked_for_each_time(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CopyDialog(parent)
    wanted: list[Written] = []
    dialog.confirmed.connect(wanted.append)
    dialog.kinds.setCurrentIndex(1)
    dialog.copy_button.click()
    assert wanted == [Written.PYTHON]
    other = CopyDialog(parent)
    other.confirmed.connect(wanted.append)
    other.reject()
    assert wanted == [Written.PYTHON]


def test_saving_is_without_patients_unless_it_is_said(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    wanted: list[tuple[bool, bool]] = []
    for selected, ticks in ((0, False), (2, False), (1, True)):
        dialog = SaveDialog(parent, selected, 9)
        assert "are replaced" in dialog.words.text()
        dialog.with_patients.setChecked(ticks)
        assert ("will name patients" in dialog.words.text()) is ticks
        dialog.confirmed.connect(lambda *said: wanted.append(said))
        dialog.save_button.click()
    assert wanted == [(False, False), (True, False), (False, True)]
