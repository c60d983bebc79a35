"""Which servers go into a file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from slotdesk.domain.connection import Tls
from slotdesk.store.named_server import NamedServer
from slotdesk_ui.settings.export_dialog import ExportDialog

ONE = NamedServer("One", "https://one.example.org/fhir")
TWO = NamedServer("Two", "https://two.example.org/fhir", tls=Tls(ca_file="/home/anna/ca.pem"))


@pytest.fixture
def dialog(qtbot: QtBot) -> ExportDialog:
    made = ExportDialog(None, (ONE, TWO))  # type: ignore[arg-type]  # a window of its own here
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_all_are_wanted_at_first_and_only_those_with_a_tick_go(dialog: ExportDialog) -> None:
    confirmed: list[tuple[NamedServer, ...]] = []
    dialog.confirmed.connect(confirmed.append)
    assert dialog.wanted() == (ONE, TWO)
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.export_button.click()
    assert confirmed == [(ONE,)]


def test_what_is_left_out_is_said_of_those_that_go(dialog: ExportDialog) -> None:
    assert dialog.left_out.isVisible()
    assert "trusted certificates" in dialog.left_out.text()
    assert "anna" not in dialog.left_out.text()
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.left_out.isVisible()


def test_nothing_can_not_be_exported(dialog: ExportDialog) -> None:
    for row in (0, 1):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.export_button.isEnabled()
