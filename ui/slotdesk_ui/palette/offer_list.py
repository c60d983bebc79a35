"""The lines of the palette under their headings, painted as plain text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from slotdesk_ui.icons import draw_icon
from slotdesk_ui.palette.offer import Offer
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.accessible_list import announce, line_words

_OFFER = int(Qt.ItemDataRole.UserRole) + 1
_PADDING_PX = 5
_SIDE_PX, _ICON_PX = 12, 16
_MOST_PX = 420


class _OfferDelegate(QStyledItemDelegate):
    """A heading, or a label with its detail at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        offer = index.data(_OFFER)
        padding = _PADDING_PX if isinstance(offer, Offer) else _PADDING_PX + 2
        lines = 2 if isinstance(offer, Offer) and offer.warning else 1
        return QSize(100, option.fontMetrics.lineSpacing() * lines + 2 * padding)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme, offer = current_theme(), index.data(_OFFER)
        box = rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        if not isinstance(offer, Offer):
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(theme.muted)
            painter.drawText(box, flags, str(index.data()))
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, palette.highlight())
        plain = palette.highlightedText().color() if selected else palette.text().color()
        metrics = option.fontMetrics
        ink = plain if offer.enabled else theme.muted
        if offer.icon:
            top = rect.top() + (rect.height() - _ICON_PX) // 2
            draw_icon(painter, offer.icon, QRect(box.left(), top, _ICON_PX, _ICON_PX), ink)
        box.adjust(_SIDE_PX + _ICON_PX - 4, 0, 0, 0)
        if offer.warning:
            box.setHeight(rect.height() // 2 + _PADDING_PX // 2)
            below = box.translated(0, rect.height() - box.height())
            painter.setPen(plain if selected else theme.warning)
            words = metrics.elidedText(offer.warning, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, flags | int(Qt.AlignmentFlag.AlignRight), words)
        label = metrics.elidedText(offer.label, Qt.TextElideMode.ElideRight, box.width())
        room = box.width() - metrics.horizontalAdvance(label) - 2 * _SIDE_PX
        detail = metrics.elidedText(offer.detail, Qt.TextElideMode.ElideRight, room) if room > 0 else ""
        painter.setPen(ink)
        painter.drawText(box, flags, label)
        painter.setPen(plain if selected else theme.muted)
        painter.drawText(box, flags | int(Qt.AlignmentFlag.AlignRight), detail)
        painter.restore()


class OfferList(QListView):
    """Offers under headings; the mark goes over headings and over what can't be done now."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_OfferDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Offers"))
        self.entered.connect(self._point_at)
        self.clicked.connect(self._pick)
        self.selectionModel().currentChanged.connect(lambda index: announce(self, line_words(index)))

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these, in the order of their groups' first appearance, the first one marked."""
        self._items.clear()
        for group in dict.fromkeys(offer.group for offer in offers):
            heading = QStandardItem(group)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._items.appendRow(heading)
            for offer in (one for one in offers if one.group == group):
                item = QStandardItem(offer.label)
                item.setData(offer, _OFFER)
                said = ", ".join(part for part in (offer.label, offer.detail, offer.warning, group) if part)
                item.setData(said, int(Qt.ItemDataRole.AccessibleTextRole))
                if not offer.enabled:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                self._items.appendRow(item)
        self.move_by(1, start=-1)

    def offers(self) -> list[Offer]:
        """What is shown, from top to bottom."""
        rows = (self._items.index(row, 0).data(_OFFER) for row in range(self._items.rowCount()))
        return [offer for offer in rows if isinstance(offer, Offer)]

    def current_offer(self) -> Offer | None:
        """What Enter would do."""
        offer = self.currentIndex().data(_OFFER)
        return offer if isinstance(offer, Offer) and offer.enabled else None

    def move_by(self, step: int, start: int | None = None) -> None:
        """Move the mark to the next line, or the one before, that can be done; it stops at the ends."""
        row = self.currentIndex().row() if start is None else start
        while 0 <= (row := row + step) < self._items.rowCount():
            offer = self._items.index(row, 0).data(_OFFER)
            if isinstance(offer, Offer) and offer.enabled:
                self.setCurrentIndex(self._items.index(row, 0))
                if row == 1:
                    self.scrollToTop()  # the heading as well
                return

    def wanted_height(self) -> int:
        """Room for all lines, up to a limit."""
        return min(sum(self.sizeHintForRow(row) for row in range(self._items.rowCount())), _MOST_PX)

    def _point_at(self, index: QModelIndex) -> None:
        offer = index.data(_OFFER)
        if isinstance(offer, Offer) and offer.enabled:
            self.setCurrentIndex(index)

    def _pick(self, index: QModelIndex) -> None:
        offer = index.data(_OFFER)
        if isinstance(offer, Offer) and offer.enabled:
            self.picked.emit(offer)
