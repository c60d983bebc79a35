"""What a cell has no room for, told in full where the mouse rests on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_SLACK_PX = 1


class CutCells(QObject):
    """Gives the cells of a list, a table or a tree tooltips with the whole of a text that is cut short there."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def whole(self, index: QModelIndex) -> str:
        """The whole text of a cell that shows less than that; empty where all of it is to be seen."""
        option = QStyleOptionViewItem()
        self._view.initViewItemOption(option)
        room = option.rect = self._view.visualRect(index)
        wanted = self._view.itemDelegateForIndex(index).sizeHint(option, index)
        is_cut = wanted.width() > room.width() + _SLACK_PX or wanted.height() > room.height() + _SLACK_PX
        return str(index.data() or "") if is_cut else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._view.indexAt(event.pos())
            text = self.whole(index) if index.isValid() else ""
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") if index.isValid() else ""
            if text and text not in tip:
                words = "\n".join(part for part in (text, tip) if part)
                QToolTip.showText(event.globalPos(), plain_tooltip(words), self._view.viewport())
                return True
        return super().eventFilter(watched, event)
