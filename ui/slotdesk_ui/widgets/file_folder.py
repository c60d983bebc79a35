"""Which folder a file is looked for or saved in: the one used last, the user's documents at first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

_Place = QStandardPaths.StandardLocation


class FileFolder:
    """The folder that was used last, in the whole program; `last` is empty until there was one."""

    last = ""

    @classmethod
    def start(cls) -> str:
        """Where looking begins: never the folder that the program happened to be started in."""
        documents = QStandardPaths.writableLocation(_Place.DocumentsLocation)
        home = QStandardPaths.writableLocation(_Place.HomeLocation)
        return next((one for one in (cls.last, documents) if one and Path(one).is_dir()), home)

    @classmethod
    def remember(cls, path: str) -> None:
        """The file that was chosen lies in the folder to begin with next time."""
        cls.last = str(Path(path).parent)


def begin_in_folder(dialog: QFileDialog) -> None:
    """Let a dialog that asks for a file begin where the last one ended; ask for this before a file is named in it."""
    dialog.setDirectory(FileFolder.start())
    dialog.fileSelected.connect(FileFolder.remember)
