"""A few words in the middle of the calendar when there is nothing else to see."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from slotdesk_ui.key_names import action_keys
from slotdesk_ui.theme import Theme

_WIDEST_PX, _LEAST_PX, _STEP_PX = 420, 240, 8
_SIDE_PX, _ABOVE_PX, _GAP_PX = 20, 14, 10


class MessageCard(QLabel):
    """Plain text on a card; lets the mouse through. Where it `offers` to, a button on it searches the days shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setContentsMargins(_SIDE_PX, _ABOVE_PX, _SIDE_PX, _ABOVE_PX)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.offers = False
        self.button = QPushButton(
            self.tr("Search these days ({0})").format(action_keys("search_shown")), parent
        )  # beside the card, which takes no clicks
        self.button.setAccessibleName(self.button.text())
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key works from everywhere
        self.button.hide()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.text)
        self.setPalette(palette)

    def place_in(self, area: QRect) -> None:
        """Stand in the upper middle of an area, as large as the text needs."""
        width = max(min(area.width() - 32, _WIDEST_PX), 80)
        size = self.button.sizeHint()
        width = self._balanced(width, max(min(_LEAST_PX, width), size.width() + 2 * _SIDE_PX if self.offers else 0))
        height = self._text_px(width) + 2 * _ABOVE_PX
        below = size.height() + _GAP_PX if self.offers else 0
        self.setContentsMargins(_SIDE_PX, _ABOVE_PX, _SIDE_PX, _ABOVE_PX + below)
        height += below
        top = self.top_in(area, height)
        self.setGeometry(area.center().x() - width // 2, top, width, height)
        left, upper = area.center().x() - size.width() // 2, top + height - _ABOVE_PX - size.height()
        self.button.setGeometry(left, upper, size.width(), size.height())
        self.button.setVisible(self.offers and not self.isHidden())
        self.button.raise_()

    def _balanced(self, width: int, least: int) -> int:
        """The least width in which the text takes no more lines: none of them is left with a single word."""
        text_px = self._text_px(width)
        while width - _STEP_PX >= least and self._text_px(width - _STEP_PX) == text_px:
            width -= _STEP_PX
        return width

    def _text_px(self, width: int) -> int:
        """How high the text is on a card so wide."""
        room = QRect(0, 0, width - 2 * _SIDE_PX, 10_000)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(room, flags, self.text()).height()

    def top_in(self, area: QRect, height: int) -> int:
        """Where its upper edge belongs."""
        return area.top() + max((area.height() - height) // 3, 8)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.button.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.border, 1))
            painter.setBrush(self._theme.base)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.end()
        super().paintEvent(event)


class CardOver(MessageCard):
    """One that stays in the middle of a widget, or at its top, whatever its size. `placed` carries how much it takes
    of the top, in pixels: nothing while it stands in the middle or has nothing to say.
    """

    placed = Signal(int)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.is_at_top = False
        host.installEventFilter(self)

    def say(self, words: str) -> None:
        """Say something; nothing where it is empty."""
        self.setText(words)
        self.setVisible(bool(words))
        self.raise_()
        self.place_in(self._host.rect())

    def top_in(self, area: QRect, height: int) -> int:
        return area.top() + _GAP_PX if self.is_at_top else super().top_in(area, height)

    def place_in(self, area: QRect) -> None:
        super().place_in(area)
        self.placed.emit(self.height() + 2 * _GAP_PX if self.is_at_top and self.text() else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place_in(self._host.rect())
        return super().eventFilter(watched, event)
