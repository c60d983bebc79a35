"""Which colour and which letters mean whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from slotdesk_ui.calendar.box_painter import paint_edge
from slotdesk_ui.calendar.box_text import EDGE_PX
from slotdesk_ui.calendar.categories import Category
from slotdesk_ui.theme import Theme
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

_BETWEEN = 14
_USUAL_NAME_PX = 170
_NAMES_PX = (
    280,
    240,
    210,
    _USUAL_NAME_PX,
    140,
    110,
    84,
    62,
    44,
)  # of the longest name; shorter ones say nothing that letters don't


class Legend(QWidget):
    """Chips with letters and names, which are cut to what there is room for; letters alone, and `+3` for the rest.

    All of them stand in the tooltip.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._categories: tuple[Category, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def set_theme(self, theme: Theme) -> None:
        """Wear other colours."""
        self._theme = theme
        self.update()

    def show_categories(self, categories: Sequence[Category]) -> None:
        """Show these, in this order."""
        if tuple(categories) != self._categories:
            self._categories = tuple(categories)
            self.setAccessibleName(", ".join(f"{one.short} {one.label}" for one in self._categories))
            self.update()

    @property
    def text(self) -> str:
        """All of it, a line for each."""
        return "\n".join(f"{one.short}  {one.label}" for one in self._categories)

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 6)

    def chips(self) -> tuple[list[tuple[QRect, Category, str]], int]:
        """What fits, with names if there is room for something of each, else letters only; and how many don't fit."""
        for name_px in _NAMES_PX:
            named, hidden = self._chips_with(name_px, self.width())
            if not hidden:
                return named, hidden
        return self._chips_with(0, self.width())

    @property
    def wanted_px(self) -> int:
        """The width that shows all of them with their names, very long ones cut."""
        chips, _ = self._chips_with(_USUAL_NAME_PX, 1 << 20)
        return chips[-1][0].right() + 1 if chips else 0

    def _chips_with(self, name_px: int, room: int) -> tuple[list[tuple[QRect, Category, str]], int]:
        metrics, bold = self.fontMetrics(), QFontMetrics(self._bold())
        chips: list[tuple[QRect, Category, str]] = []
        x = 0
        for number, category in enumerate(self._categories):
            width = bold.horizontalAdvance(category.short) + EDGE_PX + 6
            name = ""
            if name_px:
                label = " ".join(category.label[:100].split())
                name = metrics.elidedText(label, Qt.TextElideMode.ElideRight, name_px)
                width += metrics.horizontalAdvance(name) + 5
            left_over = len(self._categories) - number - 1
            reserve = metrics.horizontalAdvance(f"+{left_over}") + 8 if left_over else 0
            if x + width + reserve > room:
                return chips, left_over + 1
            chips.append((QRect(x, 0, width, self.height()), category, name))
            x += width + (_BETWEEN if name_px else 4)
        return chips, 0

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chips, hidden = self.chips()
        metrics, bold = self.fontMetrics(), QFontMetrics(self._bold())
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        x = 0
        for rect, category, name in chips:
            colors = self._theme.category(category.number)
            letters_px = bold.horizontalAdvance(category.short)
            spot = QRect(rect.x(), 2, letters_px + EDGE_PX + 6, self.height() - 4)
            painter.fillRect(spot, colors.fill)
            paint_edge(painter, spot, colors.edge, category.number // len(self._theme.categories))
            painter.setFont(self._bold())
            painter.setPen(colors.text)
            painter.drawText(spot.x() + EDGE_PX + 3, baseline, category.short)
            painter.setFont(self.font())
            painter.setPen(self._theme.text)
            painter.drawText(spot.right() + 5, baseline, name)
            x = rect.right() + 8
        if hidden:
            painter.setPen(self._theme.muted)
            painter.drawText(x, baseline, f"+{hidden}")
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tooltip(self.text), self)
            return True
        return super().event(event)
