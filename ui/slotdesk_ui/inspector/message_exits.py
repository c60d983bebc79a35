"""The ways on which messages leave the window and come into it: clipboard and HAR files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from slotdesk.services.har_files import open_har, save_har
from slotdesk.wire.as_code import as_curl, as_python, as_raw
from slotdesk.wire.exchange import Exchange
from slotdesk.wire.har import HarUnreadable
from slotdesk.wire.message_log import MessageLog
from slotdesk.wire.redaction import Redactor
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.inspector.leaving_dialog import CopyDialog, SaveDialog, Written
from slotdesk_ui.inspector.messages_panel import MessagesPanel
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.file_folder import begin_in_folder
from slotdesk_ui.widgets.plain_label import Tone

_WRITERS: dict[Written, Callable[[Exchange], str]] = {
    Written.CURL: as_curl,
    Written.PYTHON: as_python,
    Written.RAW: as_raw,
}
_TASK = "messages leave"


class MessageExits(QObject):
    """Whatever leaves is without patients' data, unless somebody has just asked for it.

    Files are opened and saved one after the other, since one line says how it goes.
    """

    def __init__(self, window: MainWindow, panel: MessagesPanel, log: MessageLog, scope: TaskScope) -> None:
        super().__init__(panel)
        self._window, self._panel, self._log, self._scope = window, panel, log, scope
        self._turn = asyncio.Lock()
        self._opening: set[str] = set()  # names of tasks, also of those that have ended

    def forget(self) -> None:
        """Somebody else takes over: what is still on its way in, or to the clipboard, is not for them."""
        for task in (_TASK, *self._opening):
            self._scope.cancel(task)
        self._opening.clear()

    def copy(self, written: Written) -> None:
        """Copy the message that is shown, without patients' data."""
        exchange = self._exchange()
        if exchange is not None:
            self._scope.start(_TASK, self._copy(exchange, written, with_patients=False))

    def copy_piece(self, exchange: Exchange | None, text: str) -> None:
        """Copy a piece of a message, without patients' data."""
        if exchange is not None:
            self._scope.start(_TASK, self._copy_piece(exchange, text))

    def ask_copy(self) -> None:
        """Ask whether to copy the message that is shown with everything in it."""
        exchange = self._exchange()
        if exchange is None:
            return
        dialog = CopyDialog(self._window)
        dialog.confirmed.connect(
            lambda written: self._scope.start(_TASK, self._copy(exchange, written, with_patients=True))
        )
        dialog.open()

    def ask_save(self) -> None:
        """Ask which messages to save, then where."""
        listed, selected = self._panel.list.listed(), self._panel.list.selected()
        if not listed:
            self._window.status.say(self.tr("There are no messages to save."), Tone.WARNING)
            return
        dialog = SaveDialog(self._window, len(selected), len(listed))
        dialog.confirmed.connect(
            lambda only_selected, with_patients: self._ask_where(
                selected if only_selected else listed, with_patients=with_patients
            )
        )
        dialog.open()

    def ask_open(self) -> None:
        """Ask which HAR file to open."""
        dialog = QFileDialog(self._window, self.tr("Open messages"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_in_folder(dialog)
        dialog.setNameFilter(self.tr("HTTP archive (*.har)"))
        dialog.fileSelected.connect(self.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, path: str) -> None:
        """List the exchanges of a HAR file as opened ones; nothing is sent."""
        task = f"open {path}"
        self._opening.add(task)
        self._scope.start(task, self._open(path))

    @asynccontextmanager
    async def _at_work(self, words: str) -> AsyncIterator[None]:
        """Say what is done with a file, once what was begun before has ended."""
        async with self._turn:
            self._window.status.show_work(words, can_cancel=False)
            try:
                yield
            except asyncio.CancelledError:
                self._window.status.say("")
                raise

    async def _open(self, path: str) -> None:
        name = Path(path).name
        try:
            async with self._at_work(self.tr("Opening {0}…").format(name)):
                found = await open_har(Path(path))
        except HarUnreadable:
            self._window.status.say(self.tr("{0} is no HAR file that can be read.").format(name), Tone.ERROR)
            return
        except OSError:
            self._window.status.say(self.tr("{0} could not be read.").format(name), Tone.ERROR)
            return
        kept = [self._log.record(one) for one in found]
        if kept:
            self._panel.show_exchange(kept[0].number)
        words = self.tr("%Ln message(s) opened from {0}. Nothing was sent.", "", len(kept))
        self._window.status.say(words.format(name))

    def save(self, path: str, exchanges: Sequence[Exchange], *, with_patients: bool) -> None:
        """Write these as HAR."""
        self._scope.start(f"save {path}", self._save(path, exchanges, with_patients=with_patients))

    def _ask_where(self, exchanges: Sequence[Exchange], *, with_patients: bool) -> None:
        dialog = QFileDialog(self._window, self.tr("Save messages as HAR"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_folder(dialog)
        dialog.setDefaultSuffix("har")
        dialog.setNameFilter(self.tr("HTTP archive (*.har)"))
        dialog.selectFile("messages.har")
        dialog.fileSelected.connect(lambda path: self.save(path, exchanges, with_patients=with_patients))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _exchange(self) -> Exchange | None:
        exchange = self._panel.exchange()
        if exchange is None:
            self._window.status.say(self.tr("Choose a message first."), Tone.WARNING)
        return exchange

    async def _copy(self, exchange: Exchange, written: Written, *, with_patients: bool) -> None:
        if not with_patients:
            (exchange,) = await Redactor().redacted([exchange])
        QApplication.clipboard().setText(_WRITERS[written](exchange))
        if with_patients:
            self._window.status.say(self.tr("Copied with the patient's data, without tokens and cookies."))
        else:
            self._window.status.say(self.tr("Copied, without the patient's data, tokens and cookies."))

    async def _copy_piece(self, exchange: Exchange, text: str) -> None:
        QApplication.clipboard().setText(await Redactor().fragment(text, exchange))
        self._window.status.say(self.tr("Copied, without the patient's data, tokens and cookies."))

    async def _save(self, path: str, exchanges: Sequence[Exchange], *, with_patients: bool) -> None:
        try:
            async with self._at_work(self.tr("Saving messages…")):
                if not with_patients:
                    exchanges = await Redactor().redacted(exchanges)
                await save_har(Path(path), exchanges)
        except OSError:
            self._window.status.say(self.tr("It could not be written. Choose another place."), Tone.ERROR)
            return
        self._window.status.say(self.tr("Saved as {0}.").format(Path(path).name))
