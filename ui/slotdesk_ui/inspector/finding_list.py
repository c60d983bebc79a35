"""The findings of one message, beneath its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from slotdesk.domain.finding import FindingSeverity, MessageFinding
from slotdesk_ui.inspector.gutter import Weight, paint_mark
from slotdesk_ui.inspector.message_words import finding_words
from slotdesk_ui.theme import current_theme
from slotdesk_ui.widgets.plain_tooltip import plain_tooltip

WEIGHTS = {
    FindingSeverity.ERROR: Weight.ERROR,
    FindingSeverity.WARNING: Weight.WARNING,
    FindingSeverity.INFORMATION: Weight.NOTE,
}
_ROWS, _LINES = 3, 7
_FEW = 20
_MOST = 500
_SIZE_PX = 14


class FindingList(QListWidget):
    """Not there where nothing was found. `chosen` carries the MessageFinding of the row that was gone to.

    `opened` does when Enter is pressed on it, or it is double-clicked: whoever does that wants to be where it leads.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[MessageFinding, ...] = ()
        self.setAccessibleName(self.tr("Findings"))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(_SIZE_PX, _SIZE_PX))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell)
        self.itemActivated.connect(lambda item: self.opened.emit(self._findings[self.row(item)]))
        self.itemClicked.connect(lambda item: self._tell(self.row(item)))
        self.hide()

    @property
    def findings(self) -> tuple[MessageFinding, ...]:
        """What is listed."""
        return self._findings

    def show_findings(self, findings: Sequence[MessageFinding]) -> None:
        """List these, in the order given."""
        self.blockSignals(True)
        self.clear()
        self._findings = tuple(findings[:_MOST])
        icons = {weight: _icon(weight) for weight in Weight}
        for one in self._findings:
            words = finding_words(one)
            item = QListWidgetItem(icons[WEIGHTS[one.severity]], words)
            item.setToolTip(plain_tooltip(words))
            self.addItem(item)
        self.setCurrentRow(-1)
        self.blockSignals(False)
        self.setUniformItemSizes(not self._wraps)
        self.setWordWrap(self._wraps)
        self.setVisible(bool(self._findings))
        self._fit()

    def step(self, *, backwards: bool = False) -> bool:
        """Go to the next finding; False where the last was reached, and none is current then."""
        row = self.currentRow() + (-1 if backwards else 1)
        if backwards and self.currentRow() < 0:
            row = self.count() - 1
        if not 0 <= row < self.count():
            self.blockSignals(True)
            self.setCurrentRow(-1)
            self.blockSignals(False)
            return False
        self.setCurrentRow(row)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @property
    def _wraps(self) -> bool:
        """A few are shown in full; many a line each, with the rest in a tooltip."""
        return len(self._findings) <= _FEW

    def _fit(self) -> None:
        """Be as high as the first rows are at this width, within bounds."""
        self.doItemsLayout()
        heights = [self.visualItemRect(self.item(row)).height() for row in range(min(self.count(), _ROWS))]
        most = _LINES * self.fontMetrics().lineSpacing()
        self.setFixedHeight(min(sum(heights), most) + 2 * self.frameWidth() + 2)

    def open_current(self) -> None:
        """Be where the current finding leads."""
        if 0 <= self.currentRow() < len(self._findings):
            self.opened.emit(self._findings[self.currentRow()])

    def mark(self, findings: Sequence[MessageFinding]) -> None:
        """Select the first of these, without going there; one of them that is selected stays."""
        row = self.currentRow()
        if 0 <= row < len(self._findings) and self._findings[row] in findings:
            return
        row = next((at for at, one in enumerate(self._findings) if one in findings), -1)
        self.blockSignals(True)
        self.setCurrentRow(row)
        self.blockSignals(False)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._findings):
            self.chosen.emit(self._findings[row])


def _icon(weight: Weight) -> QIcon:
    pixmap = QPixmap(2 * _SIZE_PX, 2 * _SIZE_PX)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, current_theme(), weight, pixmap.rect().toRectF().adjusted(0, 0, -_SIZE_PX, -_SIZE_PX))
    painter.end()
    return QIcon(pixmap)
