"""Keeps requests in their folder, and brings them back."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from slotdesk.domain.raw_request import RawRequest
from slotdesk.store.request_collection import CollectionContents, KeptRequest, RequestCollection
from slotdesk.store.request_file import RequestFileInvalid
from slotdesk_ui.composer.composer_window import ComposerWindow
from slotdesk_ui.composer.replace_question import ask_before_replacing
from slotdesk_ui.widgets.plain_label import Tone

# A reference with an id of its own, or a resource with a name or a number in it.
_PATIENT = re.compile(
    r"Patient/(?!\{\{)[A-Za-z0-9]|patient(?:\.identifier)?=(?!\{\{)[^&\s]|\"(?:family|birthDate)\"\s*:|<(?:family|birthDate)\b"
)


class CollectionDesk(QObject):
    """Ties the list of kept requests to the folder that is open."""

    def __init__(self, composer: ComposerWindow, folder: Path) -> None:
        super().__init__(composer)
        self._composer = composer
        self._collection = RequestCollection(folder)
        self._kept: KeptRequest | None = None
        self._warned_of: RawRequest | None = None
        panel = composer.collection
        panel.chosen.connect(self._choose)
        panel.removed.connect(self._remove)
        panel.folder_requested.connect(self.ask_folder)
        composer.keep_button.clicked.connect(self.keep)
        self.refresh()

    def open_folder(self, folder: Path) -> None:
        """Show the requests of another folder."""
        self._collection = RequestCollection(folder)
        self.forget()
        self.refresh()

    def ask_folder(self) -> None:
        """Ask for the folder."""
        dialog = QFileDialog(self._composer, self.tr("Folder of requests"), str(self._collection.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.open_folder(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def refresh(self) -> None:
        """Read the folder anew."""
        try:
            contents = self._collection.contents()
        except OSError as error:
            contents = CollectionContents()
            self._say(self.tr("The folder can't be read: {0}").format(error.strerror or ""), Tone.ERROR)
        self._composer.collection.show_contents(self._collection.folder, contents, self._kept)

    def keep(self) -> None:
        """Write down what stands in the editor: in the place of the chosen one, or as a new one under another name."""
        request = self._composer.editor.request()
        if not request.name:
            self._say(self.tr("Give the request a name, then keep it."), Tone.WARNING)
            self._composer.editor.name.setFocus()
            return
        variables = self._composer.variables.own_values()
        if _tells_of_a_patient(request) and request != self._warned_of:
            self._warned_of = request
            words = self.tr("It names a patient: put {0} in the place, or keep it once more to write it down as it is.")
            self._say(words.format("{{patient}}"), Tone.WARNING)
            return
        try:
            if self._kept is not None and self._kept.request.name == request.name:
                self._kept = self._collection.change(self._kept, request)
            else:
                self._kept = self._collection.keep(request, variables)
        except RequestFileInvalid:
            self._say(self.tr("The file was changed meanwhile. Give the request another name."), Tone.ERROR)
            return
        except (OSError, ValueError) as error:
            self._say(self.tr("It can't be kept: {0}").format(str(error)), Tone.ERROR)
            return
        self._composer.editor.be_untouched()
        self.refresh()
        self._say(self.tr("Kept as {0}.").format(self._kept.path.name), Tone.OK)

    def forget(self) -> None:
        """What stands in the editor is none of the kept ones any more."""
        self._kept = None

    def _choose(self, kept: KeptRequest) -> None:
        ask_before_replacing(self._composer, self._composer.editor.is_touched(), lambda: self._show(kept))

    def _show(self, kept: KeptRequest) -> None:
        self._kept = kept
        if kept.variables:
            self._composer.variables.show_values({**self._composer.variables.own_values(), **kept.variables})
        self._composer.editor.show_request(kept.request)

    def _remove(self, kept: KeptRequest) -> None:
        try:
            self._collection.remove(kept)
        except (OSError, ValueError) as error:
            self._say(self.tr("It can't be taken away: {0}").format(str(error)), Tone.ERROR)
            return
        words = self.tr("{0} was taken away.")
        if self._kept is not None and (kept.path, kept.place) == (self._kept.path, self._kept.place):
            self.forget()
            self._composer.editor.be_only_copy()
            words = self.tr("{0} was taken away. What stands in the editor can be kept again.")
        elif self._kept is not None and kept.path == self._kept.path and kept.place < self._kept.place:
            self._kept = replace(self._kept, place=self._kept.place - 1)
        self.refresh()
        self._say(words.format(kept.path.name))

    def _say(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        self._composer.answer.show_words(words, tone)


def _tells_of_a_patient(request: RawRequest) -> bool:
    """Whether a patient's own id or resource stands in it, in place of a variable."""
    return _PATIENT.search(request.url + "\n" + request.body) is not None
