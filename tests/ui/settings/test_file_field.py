"""A path that is chosen begins where the last file was, one that is named where it lies."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from slotdesk_ui.settings.file_field import FileField
from slotdesk_ui.widgets.file_folder import FileFolder


def test_choosing_begins_in_the_folder_that_was_used_last_or_at_the_file_that_is_named(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("started", "used", "keys"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "started")
    monkeypatch.setattr(FileFolder, "last", str(tmp_path / "used"))
    field = FileField("Certificate", "PEM file")
    qtbot.addWidget(field)

    dialog = field.choose()
    assert dialog.directory().path() == str(tmp_path / "used")
    dialog.fileSelected.emit(str(tmp_path / "keys" / "a.pem"))
    dialog.close()
    assert field.path() == str(tmp_path / "keys" / "a.pem")
    assert FileFolder.last == str(tmp_path / "keys")

    monkeypatch.setattr(FileFolder, "last", str(tmp_path / "used"))
    again = field.choose()
    assert again.directory().path() == str(tmp_path / "keys")
    again.close()


def test_what_is_locked_is_neither_typed_nor_chosen(qtbot: QtBot) -> None:
    field = FileField("Key", "None")
    qtbot.addWidget(field)
    field.set_locked(True)
    assert field.edit.isReadOnly()
    assert not field.button.isEnabled()


def test_a_dialog_that_is_closed_is_gone(qtbot: QtBot) -> None:
    field = FileField("Certificate", "PEM file")
    qtbot.addWidget(field)
    for result in (QFileDialog.DialogCode.Accepted, QFileDialog.DialogCode.Rejected):
        field.choose().done(result)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert field.findChildren(QFileDialog) == []
