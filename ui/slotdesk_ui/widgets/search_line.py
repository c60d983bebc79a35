"""The quiet line at the top of the window that opens the palette, in whatever room the menus leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenuBar, QStyle, QStyleOptionFrame, QToolButton

from slotdesk_ui.icons import draw_icon
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.font_width import in_font
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_MOST_PX, _GAP_PX, _EDGE_PX = 420, 12, 8
_UNTIL = {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.FontChange}


class SearchLine(QAbstractButton):
    """Looks like a field to type into, and does what `action` does; off and on as that is.

    Menus and the server come first: where its words do not fit between them it shows its keys alone, and where these do
    not fit either it is not there.
    """

    def __init__(self, bar: QMenuBar, action: QAction) -> None:
        super().__init__(bar)
        self._bar, self._action, self._shown = bar, action, ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        bar.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _UNTIL:
            self.settle()
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Take its place between the last menu and what stands in the corner, or none."""
        corner = self._bar.cornerWidget()
        if corner is not None:
            corner.installEventFilter(self)  # once, however often it is said
        place = self._place()
        shown = next((text for text in (self.text(), self._keys()) if text and self._width(text) <= place.width()), "")
        if shown == self._keys():
            place.setLeft(place.right() + 1 - self._width(shown))
        self._shown = shown
        self.setGeometry(place)
        self.setVisible(bool(shown) and self._action.isVisible())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width(self.text()), self.fontMetrics().height() + _EDGE_PX)

    def shown(self) -> str:
        """What it says in the room that there is; empty where there is none."""
        return self._shown

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        option = QStyleOptionFrame()
        option.initFrom(self)
        option.lineWidth = 1
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        is_lit = self.underMouse() or self.hasFocus()
        ink = theme.text if is_lit and self.isEnabled() else theme.muted
        side = self._icon_px()
        icon = QRect(_EDGE_PX, (self.height() - side) // 2, side, side)
        draw_icon(painter, "palette", icon, ink)
        painter.setPen(ink)
        words = self.rect().adjusted(icon.right() + _EDGE_PX, 0, -_EDGE_PX, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._shown)
        painter.end()

    def _place(self) -> QRect:
        """In the middle of the room, no wider than a field should be; empty where there is none."""
        bar = self._bar
        rest = bar.findChild(QToolButton, "qt_menubar_ext_button")  # holds the menus that find no room
        if rest is not None and rest.isVisible():
            return QRect()
        menus = [bar.actionGeometry(one) for one in bar.actions() if one.isVisible()]
        corner = bar.cornerWidget()
        left = max((one.right() for one in menus), default=0) + _GAP_PX
        right = (corner.x() if corner is not None and corner.isVisible() else bar.width()) - _GAP_PX
        width = min(max(right - left, 0), in_font(_MOST_PX, self.fontMetrics()))
        height = min(self.sizeHint().height(), bar.height() - 2)
        return QRect(left + (max(right - left, 0) - width) // 2, (bar.height() - height) // 2, width, height)

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + self._icon_px() + 3 * _EDGE_PX

    def _icon_px(self) -> int:
        return self.fontMetrics().ascent() + 2

    def _keys(self) -> str:
        return self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _follow(self) -> None:
        """Say and be what the action says and is."""
        keys, words = self._keys(), self.tr("Search or command")
        self.setText(f"{words} ({keys})" if keys else words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Finds commands, patients, dates, servers and saved searches"))
        self.setToolTip(plain_tooltip(f"{self.accessibleDescription()} ({keys})"))
        self.setEnabled(self._action.isEnabled())
        self.settle()
