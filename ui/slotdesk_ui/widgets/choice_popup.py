"""The list under a look-up field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.accessible_list import announce, line_words
from slotdesk_ui.widgets.choice import Choice

_CHOICE = int(Qt.ItemDataRole.UserRole) + 1
_PADDING_PX = 6
_MAX_ROWS = 8
_WIDTH_PX, _MOST_PX = 460, 760  # room for a name, a birth date, a number and an address


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints the label, and beneath it the detail and the warning, as plain text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        choice = index.data(_CHOICE)
        lines = 1
        if isinstance(choice, Choice):
            lines += bool(choice.detail) + bool(choice.warning)
        return QSize(100, option.fontMetrics.lineSpacing() * lines + 2 * _PADDING_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice = index.data(_CHOICE)
        if not isinstance(choice, Choice):
            super().paint(painter, option, index)
            return
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        theme = current_theme()
        painter.save()
        if selected:
            painter.fillRect(rect, palette.highlight())
        line = option.fontMetrics.lineSpacing()
        box = rect.adjusted(_PADDING_PX + 2, _PADDING_PX, -_PADDING_PX, 0)
        plain = palette.highlightedText().color() if selected else palette.text().color()
        for text, colour in (
            (choice.label, plain),
            (choice.detail, plain if selected else theme.muted),
            (choice.warning, plain if selected else theme.warning),
        ):
            if text:
                painter.setPen(colour)
                elided = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
                painter.drawText(
                    QRect(box.left(), box.top(), box.width(), line), int(Qt.AlignmentFlag.AlignVCenter), elided
                )
                box.translate(0, line)
        painter.restore()


class ChoicePopup(QListView):
    """A list over the window, beneath its field; the field keeps the keyboard."""

    picked = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_ChoiceDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setForegroundRole(QPalette.ColorRole.Mid)  # in which a plain box is drawn
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAutoFillBackground(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(self._pick)
        self.selectionModel().currentChanged.connect(lambda index: announce(field, line_words(index)))
        self.hide()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, the first one ready to be picked."""
        self._items.clear()
        for choice in choices:
            item = QStandardItem(choice.label)
            item.setData(choice, _CHOICE)
            item.setData(
                ", ".join(part for part in (choice.label, choice.detail, choice.warning) if part),
                int(Qt.ItemDataRole.AccessibleTextRole),
            )
            self._items.appendRow(item)
        self.setCurrentIndex(self._items.index(0, 0))
        self._place()

    def show_message(self, text: str) -> None:
        """Say why there is nothing to offer."""
        self._items.clear()
        item = QStandardItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._items.appendRow(item)
        self._place()
        announce(self._field, text)

    def current_choice(self) -> Choice | None:
        """What Enter would pick; None while nothing is offered."""
        if not self.isVisible():
            return None
        choice = self.currentIndex().data(_CHOICE)
        return choice if isinstance(choice, Choice) else None

    def move_by(self, rows: int) -> None:
        """Move the mark up or down, stopping at the ends."""
        row = min(max(self.currentIndex().row() + rows, 0), self._items.rowCount() - 1)
        self.setCurrentIndex(self._items.index(row, 0))

    def _pick(self, index: QModelIndex) -> None:
        choice = index.data(_CHOICE)
        if isinstance(choice, Choice):
            self.picked.emit(choice)

    def _wanted_px(self) -> int:
        """Wide enough for every line, since the end of one (an address) may be what tells look-alikes apart."""
        metrics = self.fontMetrics()
        choices = [self._items.index(row, 0).data(_CHOICE) for row in range(self._items.rowCount())]
        texts = [
            text for one in choices if isinstance(one, Choice) for text in (one.label, one.detail, one.warning) if text
        ]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return min(max(_WIDTH_PX, widest + 4 * _PADDING_PX + self.verticalScrollBar().sizeHint().width()), _MOST_PX)

    def _lowest_px(self) -> int:
        """Where the form ends in the window: what stands below it, such as its button, stays in sight."""
        parent = self._field.parentWidget()
        while parent is not None and not isinstance(parent, QAbstractScrollArea):
            parent = parent.parentWidget()
        area = parent or self._field.window()
        return area.mapTo(self._field.window(), QPoint(0, area.height())).y()

    def _place(self) -> None:
        window = self._field.window()
        if self.parent() is not window:
            self.setParent(window)
        rows = range(min(self._items.rowCount(), _MAX_ROWS))
        height = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth()
        below = self._field.mapTo(window, QPoint(0, self._field.height()))
        above = self._field.mapTo(window, QPoint(0, 0)).y()
        top = below.y()
        if top + height > self._lowest_px() and above - height > 0:
            top = above - height
        width = max(self._field.width(), min(self._wanted_px(), window.width() - below.x() - _PADDING_PX))
        self.setGeometry(below.x(), top, width, height)
        self.show()
        self.raise_()
