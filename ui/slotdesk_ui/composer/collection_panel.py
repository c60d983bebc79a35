"""The kept requests of a folder, and the buttons that begin a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from slotdesk.domain.operation import OPERATIONS
from slotdesk.store.request_collection import CollectionContents, KeptRequest
from slotdesk_ui.composer.composer_words import operation_words
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_KEPT = Qt.ItemDataRole.UserRole


class CollectionPanel(QWidget):
    """`chosen` and `removed` carry a KeptRequest, `form_requested` the id of an operation."""

    chosen = Signal(object)
    removed = Signal(object)
    form_requested = Signal(str)
    folder_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.new_button = QPushButton(self.tr("&New request"))
        menu = QMenu(self.new_button)
        for one in OPERATIONS:
            menu.addAction(operation_words(one.id)).triggered.connect(lambda _=False, of=one.id: self._ask(of))
        self.new_button.setMenu(menu)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Kept requests"))
        self.tree.setRootIsDecorated(False)
        self.tree.setTabKeyNavigation(False)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.itemActivated.connect(self._choose)
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemSelectionChanged.connect(self._selection_changed)
        self.empty = PlainLabel(
            self.tr("Nothing is kept here yet. Begin a new request, give it a name and keep it."),
            wraps=True,
            tone=Tone.MUTED,
        )
        self.troubles = PlainLabel(wraps=True, tone=Tone.WARNING)
        self.troubles.hide()
        self.folder = PlainLabel(tone=Tone.MUTED)
        self.folder_button = QPushButton(self.tr("&Folder…"))
        self.folder_button.clicked.connect(self.folder_requested)
        self.remove_button = QPushButton(self.tr("&Take away"))
        self.remove_button.clicked.connect(self._remove)
        self.remove_button.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.new_button, self.folder, self.empty, self.tree):
            layout.addWidget(widget)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for takes_the_rest in (self.empty, self.tree):  # one of the two is there
            layout.setStretchFactor(takes_the_rest, 1)
        layout.addWidget(self.troubles)
        layout.addLayout(buttons)

    def show_contents(self, folder: Path, contents: CollectionContents, current: KeptRequest | None = None) -> None:
        """List what a folder holds; `current` is marked."""
        self.folder.setText(folder.name)
        self.folder.setToolTip(plain_tooltip(str(folder)))
        self.tree.blockSignals(True)
        self.tree.clear()
        for kept in contents.requests:
            label = kept.request.name or f"{kept.request.method} {kept.request.url}"
            item = QTreeWidgetItem([label])
            item.setData(0, _KEPT, kept)
            item.setToolTip(0, plain_tooltip(f"{kept.path}\n{kept.request.method} {kept.request.url}"))
            self.tree.addTopLevelItem(item)
            if current is not None and (kept.path, kept.place) == (current.path, current.place):
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self.empty.setVisible(not contents.requests)
        self.tree.setVisible(bool(contents.requests))
        said = [self.tr("{0} can't be read: {1}").format(path.name, why) for path, why in contents.unreadable]
        self.troubles.setText("\n".join(said[:5]))
        self.troubles.setVisible(bool(said))
        self._selection_changed()

    def current(self) -> KeptRequest | None:
        """The one that is marked."""
        items = self.tree.selectedItems()
        kept = items[0].data(0, _KEPT) if items else None
        return kept if isinstance(kept, KeptRequest) else None

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(0, _KEPT))

    def _remove(self) -> None:
        kept = self.current()
        if kept is not None:
            self.removed.emit(kept)

    def _ask(self, of: str) -> None:
        self.form_requested.emit(of)

    def _selection_changed(self) -> None:
        self.remove_button.setEnabled(self.current() is not None)
