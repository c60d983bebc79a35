"""Words with buttons beside them, or beneath them where the words would be squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from slotdesk_ui.widgets.font_width import in_font

_LEAST_WORDS_PX = 170
_SPACING_PX = 6


class TurningRow(QWidget):
    """Lays `words` and then `buttons` in a row while the words have room: all that they need, or `least_px`."""

    def __init__(self, words: QLabel, *buttons: QWidget, least_px: int = _LEAST_WORDS_PX) -> None:
        super().__init__()
        self._words, self._buttons, self._least_px = words, buttons, least_px
        self._beside = QWidget()
        row = QHBoxLayout(self._beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING_PX)
        for button in buttons:
            row.addWidget(button)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_SPACING_PX)
        self._line.addWidget(words, 1)
        self._line.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    @property
    def is_turned(self) -> bool:
        """Whether the buttons stand beneath the words."""
        return self._line.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As wide as the buttons: the words wrap, above them at the narrowest."""
        return QSize(self._beside.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        metrics, text = self._words.fontMetrics(), self._words.text()
        needed = max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0) + 2
        room = self.width() - self._beside.sizeHint().width() - _SPACING_PX
        is_shown = not self._words.isHidden() and not all(one.isHidden() for one in self._buttons)
        is_narrow = is_shown and room < min(needed, in_font(self._least_px, metrics))
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if direction is not self._line.direction():
            self._line.setDirection(direction)
            self.updateGeometry()
