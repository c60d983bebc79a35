"""The ways in which the practice server can be wrong, to be ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from slotdesk.services.practice_lab import WrongOffer
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_NAME = int(Qt.ItemDataRole.UserRole)


class WrongList(QWidget):
    """A list with a filter above it. `toggled` carries a name and whether it is wanted."""

    toggled = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[WrongOffer, ...] = ()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type to find a rule"))
        self.filter.setAccessibleName(self.tr("Find a rule to break"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Rules that the server breaks"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._changed)
        self._nothing = PlainLabel(self.tr("No rule has these words."), tone=Tone.WARNING)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.filter, self._nothing, self.list):
            layout.addWidget(widget)
        layout.setStretch(2, 1)

    def show_offers(self, offers: Sequence[WrongOffer], on: Collection[str]) -> None:
        """Offer these, and tick those that are on."""
        self.list.blockSignals(True)
        if tuple(offers) != self._offers:
            self._offers = tuple(offers)
            self.list.clear()
            for offer in offers:
                item = QListWidgetItem(f"{offer.words}\n{offer.name}")
                item.setData(_NAME, offer.name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, offer.words)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                self.list.addItem(item)
        for item in self._items():
            is_on = item.data(_NAME) in on
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._narrow(self.filter.text())

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _changed(self, item: QListWidgetItem) -> None:
        self.toggled.emit(str(item.data(_NAME)), item.checkState() == Qt.CheckState.Checked)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in words))
        self._nothing.setVisible(bool(words) and all(item.isHidden() for item in self._items()))
