"""Lists that something is picked from, for screen readers: Qt's own lines can be marked, but not picked."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from slotdesk_ui.widgets.accessible_part import PaintedView, Part


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something, where there is one."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def line_words(index: QModelIndex) -> str:
    """What is said of a line."""
    said = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
    return str(said or index.data() or "")


class AccessibleList(PaintedView):
    """One child for each line; pressing it is what a click on it is."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self._rows: Sequence[Hashable] = ()

    def keys(self) -> Sequence[Hashable]:
        count = self.view.model().rowCount()
        if len(self._rows) != count:
            self._rows = tuple(range(count))
        return self._rows

    def make(self, key: Any) -> Part:
        return LinePart(self.view, self, key)

    def current(self) -> Part | None:
        self.refresh()
        return self.painted.of(self.view.currentIndex().row())


class LinePart(Part):
    """One line."""

    def __init__(self, view: QAbstractItemView, above: AccessibleList, row: int) -> None:
        super().__init__(view, above, row)
        self.view, self.row = view, row

    @property
    def index(self) -> QModelIndex:
        """The line in the list's model."""
        return self.view.model().index(self.row, 0)

    @property
    def can_be_picked(self) -> bool:
        """Whether it is more than a heading or a message."""
        return bool(self.index.flags() & Qt.ItemFlag.ItemIsEnabled)

    def words(self) -> str:
        return line_words(self.index)

    def area(self) -> QRect:
        return self.view.visualRect(self.index)

    def surface(self) -> QWidget:
        return self.view.viewport()

    def action_words(self) -> str:
        return QCoreApplication.translate("AccessibleList", "Choose")

    def is_possible(self) -> bool:
        return self.can_be_picked

    def act(self) -> None:
        if self.can_be_picked:
            self.view.setCurrentIndex(self.index)
            self.view.clicked.emit(self.index)

    def is_current(self) -> bool:
        return self.view.currentIndex().row() == self.row

    def describe(self, state: QAccessible.State) -> None:
        described: Any = state  # the stub lacks the fields
        described.selected = self.is_current()
        described.disabled = not self.can_be_picked
