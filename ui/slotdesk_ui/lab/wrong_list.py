"""The ways in which the practice server can be wrong, by transaction, to be ticked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from slotdesk.services.practice_lab import WrongOffer
from slotdesk_ui.lab.lab_words import wrong_group_words
from slotdesk_ui.widgets.plain_label import PlainLabel, Tone

_NAME = int(Qt.ItemDataRole.UserRole)
_AROUND_PX = 12
_ORDER = ("", "CapabilityStatement", "ITI-115", "ITI-116", "ITI-117", "ITI-118", "Formats")
_INTO_THE_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WrongTree(QTreeWidget):
    """Groups, and beneath each its rules, as high as their words need at this width."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # how many there are stands at the end
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_heights()

    def fit_heights(self) -> None:
        """Give each rule the height that its words need where they wrap now: Qt reckons as if they did not."""
        style, metrics = self.style(), self.fontMetrics()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + _AROUND_PX
        width = self.viewport().width() - 2 * self.indentation() - box
        for row in range(self.topLevelItemCount()):
            group = self.topLevelItem(row)
            for item in _under(group) if group is not None else ():
                words = metrics.boundingRect(0, 0, width, 0, Qt.TextFlag.TextWordWrap, item.text(0))
                item.setSizeHint(0, QSize(0, words.height() + _AROUND_PX // 3))


class WrongList(QWidget):
    """A tree with a filter above it. `toggled` carries a name and whether it is wanted."""

    toggled = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[WrongOffer, ...] = ()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type to find a rule"))
        self.filter.setAccessibleName(self.tr("Find a rule to break"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.tree = WrongTree()
        self.tree.setAccessibleName(self.tr("Rules that the server breaks"))
        self.tree.itemChanged.connect(self._changed)
        self._nothing = PlainLabel(self.tr("No rule has these words."), tone=Tone.WARNING)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.filter, self._nothing, self.tree):
            layout.addWidget(widget)
        layout.setStretch(2, 1)

    def show_offers(self, offers: Sequence[WrongOffer], on: Collection[str]) -> None:
        """Offer these, and tick those that are on; a group with one that is on lies open at first."""
        self.tree.blockSignals(True)
        is_new = tuple(offers) != self._offers
        if is_new:
            self._offers = tuple(offers)
            self._fill()
        for item in self.items():
            is_on = item.data(0, _NAME) in on
            item.setCheckState(0, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        for group in self.groups():
            self._name(group)
        self.tree.blockSignals(False)
        self.tree.viewport().update()
        if is_new:
            self._narrow(self.filter.text())

    def groups(self) -> list[QTreeWidgetItem]:
        """The groups, in the order of the checks."""
        return [item for row in range(self.tree.topLevelItemCount()) if (item := self.tree.topLevelItem(row))]

    def items(self) -> list[QTreeWidgetItem]:
        """The rules of all groups."""
        return [item for group in self.groups() for item in _under(group)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, down or Enter goes to the first rule that is found."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            found = next((item for item in self.items() if not item.isHidden()), None)
            if Qt.Key(event.key()) in _INTO_THE_LIST and found is not None:
                self.tree.setCurrentItem(found)
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for offer in sorted(self._offers, key=_place):
            key = _group_of(offer)
            if key not in groups:
                groups[key] = group = QTreeWidgetItem(self.tree)
                group.setData(0, _NAME, key)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
            item = QTreeWidgetItem(groups[key], [f"{offer.words}\n{offer.name}"])
            item.setData(0, _NAME, offer.name)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, offer.words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self.tree.fit_heights()

    def _name(self, group: QTreeWidgetItem) -> None:
        """Say in a group's line how many rules it has, and how many of them are broken."""
        rules = list(_under(group))
        on = sum(item.checkState(0) is Qt.CheckState.Checked for item in rules)
        counted = self.tr("{0}: {1} of {2} on") if on else self.tr("{0}: {2}")
        text = counted.format(wrong_group_words(str(group.data(0, _NAME))), on, len(rules))
        if group.text(0) != text:
            group.setText(0, text)

    def _changed(self, item: QTreeWidgetItem) -> None:
        if item.parent() is not None:
            self.toggled.emit(str(item.data(0, _NAME)), item.checkState(0) is Qt.CheckState.Checked)

    def _narrow(self, text: str) -> None:
        """Show the rules with these words, their groups open; without any, all groups, open where something is on."""
        words = text.casefold().split()
        for group in self.groups():
            title = wrong_group_words(str(group.data(0, _NAME))).casefold()
            rules = list(_under(group))
            for item in rules:
                sought = f"{title} {item.text(0).casefold()}"
                item.setHidden(not all(word in sought for word in words))
            group.setHidden(all(item.isHidden() for item in rules))
            on = any(item.checkState(0) is Qt.CheckState.Checked for item in rules)
            group.setExpanded(bool(words) or on)
        self._nothing.setVisible(bool(words) and all(group.isHidden() for group in self.groups()))


def _group_of(offer: WrongOffer) -> str:
    """The group of the check of the same name; empty for what is no check's."""
    return offer.name.partition(".")[0] if "." in offer.name else ""


def _place(offer: WrongOffer) -> int:
    """Where its group stands: as the checks do, and what the window does not know at the end."""
    group = _group_of(offer)
    return _ORDER.index(group) if group in _ORDER else len(_ORDER)


def _under(group: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    return (item for row in range(group.childCount()) if (item := group.child(row)) is not None)
