"""What a cell or a line has no room for, told in full where the mouse rests on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView, QToolTip, QTreeView

from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_SLACK_PX = 1


class CutCells(QObject):
    """Gives the cells of a list, a table or a tree tooltips with the whole of a text that is cut short there.

    After it, what stands in the columns that the view has no room for at all, each under its heading.
    """

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

    def left_out(self, index: QModelIndex) -> str:
        """What stands in the columns of a row that are not shown, a line for each; empty where all are."""
        view, model = self._view, self._view.model()
        if not isinstance(view, (QTableView, QTreeView)):
            return ""
        hidden = (column for column in range(model.columnCount(index.parent())) if view.isColumnHidden(column))
        texts = {column: str(index.sibling(index.row(), column).data() or "") for column in hidden}
        headings = {column: str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in texts}
        return "\n".join(f"{headings[column]}: {text}" for column, text in texts.items() if text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._view.indexAt(event.pos())
            text = self.whole(index) if index.isValid() else ""
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") if index.isValid() else ""
            more = self.left_out(index) if index.isValid() else ""
            if more or (text and text not in tip):
                words = "\n".join(part for part in ("" if text in tip else text, tip, more) if part)
                QToolTip.showText(event.globalPos(), plain_tooltip(words), self._view.viewport())
                return True
        return super().eventFilter(watched, event)
