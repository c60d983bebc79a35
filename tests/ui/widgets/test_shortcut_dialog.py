"""Every shortcut at one look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.widgets.shortcut_dialog import ShortcutDialog
from ui.examples import words_in


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_every_action_with_a_shortcut_is_there_with_it(window: QWidget, qtbot: QtBot) -> None:
    dialog = ShortcutDialog(window)
    dialog.open()
    qtbot.waitExposed(dialog)
    lines = words_in(dialog).splitlines()
    for spec in ACTIONS:
        if spec.shortcut:
            keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            assert lines[lines.index(keys) - 1] == spec.text.replace("&", "")
    assert "Choose the time; on Book: book it" in lines
    for meaning, keys in (("Show its day in the calendar", "Enter"), ("Change the comment", "F2")):
        assert lines[lines.index(meaning) + 1] == keys
    cancel = QKeySequence("Del").toString(QKeySequence.SequenceFormat.NativeText)
    assert lines[lines.index("Cancel the appointment") + 1] == cancel
    for title in ("Desk", "Appointments", "In the calendar", "In the patient's appointments", "In look-up fields"):
        assert lines.count(title) == 1


def test_it_fits_on_a_small_screen(window: QWidget, qtbot: QtBot) -> None:
    dialog = ShortcutDialog(window)
    dialog.open()
    qtbot.waitExposed(dialog)
    assert dialog.sizeHint().height() <= 600
    assert dialog.sizeHint().width() <= 1024


def test_esc_closes_it(window: QWidget, qtbot: QtBot) -> None:
    dialog = ShortcutDialog(window)
    dialog.open()
    with qtbot.waitSignal(dialog.finished, timeout=1000):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_at_a_large_font_it_has_one_column_rather_than_a_sideways_bar(
    window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(2.2 * usual.pointSizeF())
    qapp.setFont(large)
    try:
        dialog = ShortcutDialog(window)
        dialog.open()
        qtbot.waitExposed(dialog)
        scroll = dialog.findChild(QScrollArea)
        assert isinstance(scroll, QScrollArea)
        body = scroll.widget()
        assert isinstance(body, QWidget)
        assert body.minimumSizeHint().width() <= scroll.viewport().width()
        assert scroll.horizontalScrollBar().maximum() == 0
    finally:
        qapp.setFont(usual)
