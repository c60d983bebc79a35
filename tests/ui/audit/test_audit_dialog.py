"""The list of audit events; what it shows of a real day is told in tests/journeys/test_audit.py."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from slotdesk_ui.audit.audit_dialog import AuditDialog
from slotdesk_ui.audit.audit_model import Column
from slotdesk_ui.widgets.plain_label import Tone
from ui.audit.test_audit_words import DONE
from ui.examples import STOCKHOLM

ONE = replace(DONE, resource=b'{"resourceType":"AuditEvent","outcomeDesc":"<b>bold</b>"}')
TWO = replace(DONE, id="2", resource=b'{"resourceType":"AuditEvent"}')


def test_what_is_selected_stays_so_when_the_list_changes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AuditDialog(parent, lambda _: True)
    dialog.show_entries([ONE], STOCKHOLM, "one", Tone.MUTED)
    assert dialog.json.toPlainText() == '{\n  "resourceType": "AuditEvent",\n  "outcomeDesc": "<b>bold</b>"\n}'
    dialog.show_entries([TWO, ONE], STOCKHOLM, "two", Tone.WARNING)
    assert dialog.table.currentIndex().row() == 1
    assert "bold" in dialog.json.toPlainText()
    assert dialog.words.text() == "two"
    dialog.show_entries([], STOCKHOLM, "none", Tone.MUTED)
    assert dialog.json.toPlainText() == ""


def test_delivering_is_asked_for(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AuditDialog(parent, lambda _: True)
    with qtbot.waitSignal(dialog.deliver_requested):
        dialog.deliver_button.click()


def test_columns_make_room_for_long_words_up_to_a_limit(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AuditDialog(parent, lambda _: True)
    before = dialog.table.columnWidth(Column.OUTCOME)
    dialog.show_entries([replace(ONE, words="W" * 25, outcome=8)], STOCKHOLM, "one", Tone.MUTED)
    wide = dialog.table.columnWidth(Column.OUTCOME)
    assert before < wide
    dialog.show_entries([replace(ONE, words="W" * 300, outcome=8)], STOCKHOLM, "one", Tone.MUTED)
    assert wide <= dialog.table.columnWidth(Column.OUTCOME) <= 340
