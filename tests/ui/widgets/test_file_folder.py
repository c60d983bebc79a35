"""A dialog for files begins in the documents, then where the last one ended, also after the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from slotdesk_ui.widgets.file_folder import FileFolder, begin_in_folder

Place = QStandardPaths.StandardLocation


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with documents, and a folder that the program was started in."""
    places = {Place.DocumentsLocation: tmp_path / "Documents", Place.HomeLocation: tmp_path}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(places[place]))
    monkeypatch.setattr(FileFolder, "last", "")
    (tmp_path / "started").mkdir()
    monkeypatch.chdir(tmp_path / "started")
    return tmp_path


def begins(qtbot: QtBot) -> str:
    dialog = QFileDialog(None, "Save")
    qtbot.addWidget(dialog)
    begin_in_folder(dialog)
    return dialog.directory().path()


def test_it_begins_in_the_documents_and_at_home_where_there_are_none(qtbot: QtBot, home: Path) -> None:
    assert begins(qtbot) == str(home)
    (home / "Documents").mkdir()
    assert begins(qtbot) == str(home / "Documents")


def test_it_begins_where_the_last_file_was_chosen_as_long_as_that_is_there(qtbot: QtBot, home: Path) -> None:
    (home / "slips").mkdir()
    dialog = QFileDialog(None, "Save")
    qtbot.addWidget(dialog)
    begin_in_folder(dialog)
    dialog.fileSelected.emit(str(home / "slips" / "one.pdf"))
    assert begins(qtbot) == str(home / "slips")
    (home / "slips").rmdir()
    assert begins(qtbot) == str(home)
