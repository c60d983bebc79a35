"""Nothing is closed by hand without a word about how it is known."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.journal.close_dialog import CloseDialog


def test_it_closes_with_a_note_alone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CloseDialog(parent, "Anna Example: Tuesday")
    notes: list[str] = []
    dialog.confirmed.connect(notes.append)
    dialog.open()
    dialog.note.setText("  ")
    assert not dialog.close_button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.note.setText(" phoned, it stands ")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    assert notes == ["phoned, it stands"]
