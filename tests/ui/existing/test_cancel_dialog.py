"""Why an appointment is cancelled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk.domain.coding import Coding
from slotdesk_ui.existing.cancel_dialog import CancelDialog
from ui.examples import words_in

Key = Qt.Key


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """The window that the dialog belongs to."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(qtbot: QtBot, parent: QWidget, *lines: str) -> tuple[CancelDialog, list[tuple[Coding, str]]]:
    """The dialog on the screen, and what it asked for."""
    dialog = CancelDialog(parent, lines or ("Anna: Tuesday",))
    asked: list[tuple[Coding, str]] = []
    dialog.confirmed.connect(lambda reason, comment: asked.append((reason, comment)))
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog, asked


def test_a_reason_is_found_by_words_or_code_and_confirmed_with_the_comment(qtbot: QtBot, parent: QWidget) -> None:
    dialog, asked = opened(qtbot, parent)
    QTest.keyClicks(dialog.filter, "practitioner meet")
    assert dialog.reasons.count() == 1
    QTest.keyClicks(dialog.comment, " moved to May ")
    QTest.keyClick(dialog.comment, Key.Key_Return)
    assert [(reason.code, comment) for reason, comment in asked] == [("meeting", "moved to May")]


def test_arrows_walk_in_the_list_while_typing_and_stop_at_its_ends(qtbot: QtBot, parent: QWidget) -> None:
    dialog, asked = opened(qtbot, parent)
    QTest.keyClick(dialog.filter, Key.Key_Down)
    QTest.keyClick(dialog.filter, Key.Key_Up)
    assert dialog.reasons.currentRow() == 0
    QTest.keyClick(dialog.filter, Key.Key_Down)
    QTest.keyClick(dialog.filter, Key.Key_Return)
    assert [reason.code for reason, _ in asked] == ["staff-cancel"]


def test_a_stray_enter_cancels_nothing_before_a_reason_is_chosen(qtbot: QtBot, parent: QWidget) -> None:
    dialog, asked = opened(qtbot, parent)
    assert dialog.chosen() is None
    assert not dialog.confirm_button.isEnabled()
    assert "Choose a reason first." in words_in(dialog)
    for field in (dialog.filter, dialog.comment, dialog.reasons):
        field.setFocus()
        QTest.keyClick(field, Key.Key_Return)
    dialog.accept()
    assert asked == []
    assert dialog.isVisible()
    QTest.keyClicks(dialog.filter, "feels")
    assert "Choose a reason first." not in words_in(dialog)
    dialog.filter.clear()
    assert dialog.chosen() is None, "no trace of what was looked for and given up"
    QTest.keyClick(dialog.reasons, Key.Key_Down)
    assert [dialog.reasons.row(item) for item in dialog.reasons.selectedItems()] == [0]
    QTest.keyClick(dialog.reasons, Key.Key_Return)
    assert [reason.code for reason, _ in asked] == ["patient-cancel"]


def test_no_fitting_reason_confirms_nothing(qtbot: QtBot, parent: QWidget) -> None:
    dialog, asked = opened(qtbot, parent)
    QTest.keyClicks(dialog.filter, "zzz")
    assert "No reason has these words." in words_in(dialog)
    assert not dialog.confirm_button.isEnabled()
    dialog.accept()
    assert asked == []
    assert dialog.isVisible()


def test_escape_keeps_it(qtbot: QtBot, parent: QWidget) -> None:
    dialog, asked = opened(qtbot, parent)
    QTest.keyClick(dialog.filter, Key.Key_Escape)
    assert asked == []


def test_many_are_counted_in_the_title_and_shortened(qtbot: QtBot, parent: QWidget) -> None:
    dialog, _asked = opened(qtbot, parent, *(f"line {number}" for number in range(9)))
    assert dialog.windowTitle() == "Cancel 9 appointments"
    assert "… + 4" in words_in(dialog)
