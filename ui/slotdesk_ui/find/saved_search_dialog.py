"""The saved searches: load, rename, delete, and the line that names a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slotdesk.store.saved_search import SavedSearch, renamed, with_search
from slotdesk_ui.key_names import action_keys
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone


class SaveSearchDialog(QDialog):
    """Asks under which name; one that is there already is replaced, and that is said. `named` carries the name."""

    named = Signal(str)

    def __init__(self, parent: QWidget, searches: tuple[SavedSearch, ...], suggestion: str = "") -> None:
        """`suggestion` is a name to begin with, which typing replaces."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save this search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._names = {one.name for one in searches}
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.hint = PlainLabel(wraps=True, tone=Tone.MUTED)
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        label = PlainLabel(self.tr("&Name"))
        label.setBuddy(self.name)
        layout = QVBoxLayout(self)
        for widget in (label, self.name, self.hint, buttons):
            layout.addWidget(widget)
        self.name.textChanged.connect(self._typed)
        self.name.setText(suggestion)
        self.name.selectAll()
        self._typed(suggestion)

    def accept(self) -> None:
        """Save under the name, if there is one."""
        name = self.name.text().strip()
        if name:
            super().accept()
            self.named.emit(name)

    def _typed(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))
        replaces = text.strip() in self._names
        self.hint.set_tone(Tone.WARNING if replaces else Tone.MUTED)
        self.hint.setText(
            self.tr("Replaces the search of this name.")
            if replaces
            else self.tr("Everything but the patient, reason, referral and insurance is saved.")
        )


class SavedSearchDialog(QDialog):
    """Enter loads, F2 renames in place, Delete deletes and can be undone while the dialog is open.

    `loaded` carries a SavedSearch, `changed` all of them as they are now.
    """

    loaded = Signal(object)
    changed = Signal(object)

    def __init__(self, parent: QWidget, searches: tuple[SavedSearch, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Saved searches"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(460, 340)
        self._searches = searches
        self._deleted: SavedSearch | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.empty = PlainLabel(
            self.tr("None yet. Fill in the form, then save it under a name ({0}).").format(action_keys("save_search")),
            wraps=True,
            tone=Tone.MUTED,
        )
        self.load_button = QPushButton(self.tr("&Load"))
        self.load_button.setDefault(True)
        self.rename_button = QPushButton(self.tr("&Rename"))
        self.delete_button = QPushButton(self.tr("&Delete"))
        self.undo_button = QPushButton(self.tr("&Undo delete"))
        close = QPushButton(self.tr("Close"))
        self._acts = (self.load_button, self.rename_button, self.delete_button)
        for button, act in (
            (self.load_button, self.load),
            (self.rename_button, self.rename),
            (self.delete_button, self.delete),
            (self.undo_button, self.undo),
            (close, self.reject),
        ):
            button.clicked.connect(act)
            button.setAutoDefault(button is self.load_button)
        self._lay_out(close)
        self.list.itemDoubleClicked.connect(lambda _: self.load())
        self.list.itemChanged.connect(self._renamed)
        self._show(0)

    def load(self) -> None:
        """Fill the form with the one that is marked."""
        row, item = self.list.currentRow(), self.list.currentItem()
        if row >= 0 and not self.list.isPersistentEditorOpen(item):  # Enter there ends the typing of a name
            super().accept()
            self.loaded.emit(self._searches[row])

    def rename(self) -> None:
        """Type over the name in place."""
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item)

    def delete(self) -> None:
        """Delete the one that is marked."""
        row = self.list.currentRow()
        if row >= 0:
            self._deleted = self._searches[row]
            self._keep(tuple(one for one in self._searches if one is not self._deleted), row)

    def undo(self) -> None:
        """Have the last one back that was deleted."""
        if self._deleted is not None:
            searches = with_search(self._searches, self._deleted)
            self._deleted = None
            self._keep(searches, len(searches) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete()
        else:
            super().keyPressEvent(event)

    def _renamed(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        searches = renamed(self._searches, self._searches[row].name, item.text().strip())
        QTimer.singleShot(0, self, lambda: self._keep(searches, row))  # the list is still closing its editor

    def _keep(self, searches: tuple[SavedSearch, ...], row: int) -> None:
        self._searches = searches
        self._show(row)
        self.changed.emit(searches)

    def _show(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for search in self._searches:
            item = QListWidgetItem(search.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._searches) - 1))
        self.list.blockSignals(False)
        self.empty.setVisible(not self._searches)
        self.undo_button.setEnabled(self._deleted is not None)
        for button in self._acts:
            button.setEnabled(bool(self._searches))

    def _lay_out(self, close: QPushButton) -> None:
        acts = QVBoxLayout()
        for button in (*self._acts, self.undo_button):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(close)
        left = QVBoxLayout()
        left.addWidget(self.empty)
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.addLayout(left, 1)
        layout.addLayout(acts)
