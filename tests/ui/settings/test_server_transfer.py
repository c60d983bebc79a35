"""Servers out into a file, and in again."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from slotdesk.store.named_server import NamedServer
from slotdesk_ui.settings.server_transfer import ServerTransfer
from slotdesk_ui.widgets.plain_label import Tone

ONE = NamedServer("One", "https://one.example.org/fhir")
TWO = NamedServer("Two", "https://two.example.org/fhir")


class Desk:
    def __init__(self, above: QWidget, servers: tuple[NamedServer, ...]) -> None:
        self.servers = servers
        self.said: list[tuple[str, Tone]] = []
        self.transfer = ServerTransfer(above, lambda: self.servers, self.take, lambda *said: self.said.append(said))

    def take(self, servers: tuple[NamedServer, ...]) -> None:
        self.servers = servers


@pytest.fixture
def above(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_what_one_exports_another_imports(above: QWidget, tmp_path: Path) -> None:
    here, there = Desk(above, (ONE, TWO)), Desk(above, (ONE,))
    path = tmp_path / "servers.json"
    here.transfer.export_to(path, (ONE, TWO))
    assert here.said[-1] == ("Exported to servers.json, without any secret: One, Two.", Tone.OK)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    there.transfer.import_from(path)
    assert there.servers == (ONE, TWO)
    assert there.said[-1][1] is Tone.OK
    there.transfer.import_from(path)
    assert there.servers == (ONE, TWO)
    assert there.said[-1][0].startswith("No new server was imported.")


@pytest.mark.parametrize("content", [b"", b"{}", b'{"slotdesk_servers": 1, "servers": [{"base_url": "x"}]}'])
def test_a_bad_file_changes_nothing_and_says_why(above: QWidget, tmp_path: Path, content: bytes) -> None:
    desk = Desk(above, (ONE,))
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    desk.transfer.import_from(path)
    assert desk.servers == (ONE,)
    words, tone = desk.said[-1]
    assert words.startswith("Nothing was imported from bad.json.")
    assert tone is Tone.ERROR


def test_a_file_that_is_not_there_or_cannot_be_written_is_said(above: QWidget, tmp_path: Path) -> None:
    desk = Desk(above, (ONE,))
    desk.transfer.import_from(tmp_path / "none.json")
    desk.transfer.export_to(tmp_path / "none" / "out.json", (ONE,))
    assert [tone for _words, tone in desk.said] == [Tone.ERROR, Tone.ERROR]
    assert desk.said[1][0].startswith("out.json could not be written")


def test_the_questions_lead_to_a_file(above: QWidget, tmp_path: Path) -> None:
    desk = Desk(above, (ONE, TWO))
    dialog = desk.transfer.ask_export()
    dialog.accept()
    (where,) = above.findChildren(QFileDialog)
    assert where.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    where.fileSelected.emit(str(tmp_path / "out.json"))
    where.reject()
    assert "without any secret" in desk.said[-1][0]
    there = Desk(above, ())
    which = there.transfer.ask_import()
    which.fileSelected.emit(str(tmp_path / "out.json"))
    which.reject()
    assert there.servers == (ONE, TWO)
