"""Servers out into a file and in from one, asked of a person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from slotdesk.store.named_server import NamedServer
from slotdesk.store.private_file import replacing_private
from slotdesk.store.server_file import (
    MOST_BYTES,
    Merged,
    ServerFileInvalid,
    ServerFileProblem,
    merged,
    read_servers,
    written,
)
from slotdesk_ui.settings.export_dialog import ExportDialog
from slotdesk_ui.settings.server_file_words import import_words, server_file_words
from slotdesk_ui.widgets.file_folder import begin_in_folder
from slotdesk_ui.widgets.plain_label import Tone

Servers = tuple[NamedServer, ...]


class ServerTransfer(QObject):
    """Reads the servers when it is asked, hands `take` what they are after an import, and says how it went."""

    def __init__(
        self,
        parent: QWidget,
        servers: Callable[[], Servers],
        take: Callable[[Servers], None],
        say: Callable[[str, Tone], None],
    ) -> None:
        super().__init__(parent)
        self._parent, self._servers, self._take, self._say = parent, servers, take, say

    def ask_export(self) -> ExportDialog:
        """Ask which servers to export, then where to."""
        dialog = ExportDialog(self._parent, self._servers())
        dialog.confirmed.connect(self._ask_where)
        dialog.open()
        return dialog

    def ask_import(self) -> QFileDialog:
        """Ask which file to import."""
        dialog = self._file_dialog(self.tr("Import servers"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_from(Path(path)))
        dialog.open()
        return dialog

    def export_to(self, path: Path, servers: Servers) -> None:
        """Write these servers into a file, for the owner alone unless one is there with other rights."""
        try:
            with replacing_private(path) as file:
                file.write(written(servers))
        except OSError as error:
            words = self.tr("{0} could not be written: {1}.").format(path.name, error.strerror or type(error).__name__)
            self._say(words, Tone.ERROR)
            return
        names = ", ".join(one.name for one in servers)
        self._say(self.tr("Exported to {0}, without any secret: {1}.").format(path.name, names), Tone.OK)

    def import_from(self, path: Path) -> None:
        """Add the servers of a file to those that are there; where it can't be used, nothing changes."""
        try:
            after = self._read(path)
        except ServerFileInvalid as fault:
            words = self.tr("Nothing was imported from {0}. {1}").format(path.name, server_file_words(fault))
            self._say(words, Tone.ERROR)
            return
        if after.added:
            self._take(after.servers)
        asks_more = any(one.left_out for one in after.added)
        self._say(import_words(after), Tone.WARNING if asks_more or not after.added else Tone.OK)

    def _read(self, path: Path) -> Merged:
        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise ServerFileInvalid(ServerFileProblem.NOT_READ, error.strerror or type(error).__name__) from None
        return merged(self._servers(), read_servers(content))

    def _ask_where(self, servers: Servers) -> None:
        dialog = self._file_dialog(self.tr("Export servers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("slotdesk-servers.json")
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path), servers))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Servers (*.json);;All files (*)"))
        begin_in_folder(dialog)
        return dialog
