"""Asks which servers go into a file, and says what does not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from slotdesk.store.named_server import NamedServer
from slotdesk.store.server_file import LeftOut, left_out_of
from slotdesk_ui.settings.server_file_words import left_out_words
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_WIDTH_PX = 460


class ExportDialog(QDialog):
    """A list with a tick at each server. `confirmed` carries the ones that are wanted, as a tuple."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget, servers: Sequence[NamedServer]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export servers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(in_font(_WIDTH_PX, self.fontMetrics()))
        self._servers = tuple(servers)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Servers to export"))
        for server in servers:
            item = QListWidgetItem(server.name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.setCurrentRow(0)
        self.left_out = PlainLabel(wraps=True, tone=Tone.WARNING)
        buttons = QDialogButtonBox()
        self.export_button = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        words = self.tr(
            "The file tells how to reach these servers. Tokens, passphrases and sign-ins stay on this computer; so "
            "does your agreement to talk to a server without encryption."
        )
        layout.addWidget(PlainLabel(words, wraps=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.left_out)
        layout.addWidget(buttons)
        self.list.itemChanged.connect(self._tell)
        self._tell()

    def wanted(self) -> tuple[NamedServer, ...]:
        """The servers with a tick."""
        ticked = (self.list.item(row).checkState() is Qt.CheckState.Checked for row in range(self.list.count()))
        return tuple(one for one, is_wanted in zip(self._servers, ticked, strict=True) if is_wanted)

    def accept(self) -> None:
        """Export what has a tick."""
        self.confirmed.emit(self.wanted())
        super().accept()

    def _tell(self) -> None:
        wanted = self.wanted()
        self.export_button.setEnabled(bool(wanted))
        kinds = {which for one in wanted for which in left_out_of(one)}
        files = ", ".join(left_out_words(which) for which in LeftOut if which in kinds)
        self.left_out.setVisible(bool(files))
        self.left_out.setText(
            self.tr("Files of this computer are left out and have to be chosen on the other: {0}.").format(files)
        )
