"""The list that a chip opens: one of many candidates is picked with arrows and Enter, or a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.wording import Wording
from slotdesk_ui.theme import Theme

_MOST_ROWS = 12
_WIDEST_PX = 760
_Index = QModelIndex | QPersistentModelIndex


class CandidateListModel(QAbstractListModel):
    """Entries as lines of plain text with a spot of their category's colour.

    `clocks` says of an entry when it begins by clocks that differ from those of `zone`.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        wording: Wording,
        zone: tzinfo,
        theme: Theme,
        parent: QObject | None = None,
        *,
        clocks: Callable[[Entry], Sequence[str]] = lambda _: (),
    ) -> None:
        super().__init__(parent)
        self.entries = list(entries)
        self._clocks = clocks
        self._wording, self._zone, self._theme = wording, zone, theme

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            clocks = self._clocks(entry)
            line = self._wording.line(
                entry.appointment, self._zone, gone=entry.gone, unsure=entry.unsure, clocks=clocks
            )
            return f"{line}  ·  {self._wording.clash_sign(entry.clash)}" if entry.clash else line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            clash = [self._wording.clash(entry.clash, self._zone)] if entry.clash else []
            more = ", ".join([*self._clocks(entry), *clash])
            return self._wording.sentence(
                entry.appointment, self._zone, gone=entry.gone, unsure=entry.unsure, more=more
            )
        if role == Qt.ItemDataRole.DecorationRole:
            return _spot(self._theme.category(entry.category).edge)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.entries[index.row()].gone:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _spot(color: QColor) -> QPixmap:
    pixmap = QPixmap(4, 16)
    pixmap.fill(color)
    return pixmap


class CandidateList(QListView):
    """The lines of the popup."""


class CandidatePopup(QFrame):
    """A popup that tells which entry was picked, and closes itself."""

    picked = Signal(object)

    def __init__(self, model: CandidateListModel, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setContentsMargins(8, 6, 8, 2)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self.list = CandidateList()
        self.list.setModel(model)
        model.setParent(self.list)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(1)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(title)
        self.list.clicked.connect(self._pick)
        self.list.installEventFilter(self)
        self.setFocusProxy(self.list)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(heading)
        box.addWidget(self.list)
        rows = min(model.rowCount(), _MOST_ROWS)
        row_px = max(self.list.sizeHintForRow(0), 18) + 2
        self.list.setFixedHeight(rows * row_px + 6)
        self.setFixedWidth(max(260, min(_WIDEST_PX, self.list.sizeHintForColumn(0) + 30)))
        enabled = [row for row, entry in enumerate(model.entries) if not entry.gone]
        self.list.setCurrentIndex(model.index(enabled[0] if enabled else 0))

    def open_at(self, corner: QPoint) -> None:
        """Show it with its top left at a point of the screen, or as near as the screen allows."""
        self.adjustSize()
        area = self.screen().availableGeometry()
        x = min(corner.x(), area.right() - self.width())
        y = min(corner.y(), area.bottom() - self.height())
        self.move(max(x, area.left()), max(y, area.top()))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _pick(self, index: QModelIndex) -> None:
        model = self.list.model()
        if not isinstance(model, CandidateListModel) or not index.isValid():
            return
        entry = model.entries[index.row()]
        if not entry.gone:
            self.close()
            self.picked.emit(entry)
