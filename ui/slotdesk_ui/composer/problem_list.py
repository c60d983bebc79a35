"""What is amiss with the request, a line each; one leads to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from slotdesk.services.request_problems import RequestProblem
from slotdesk_ui.composer.composer_words import problem_words
from slotdesk_ui.theme import current_theme

_LINES = 6
_MARGINS_PX = 8


class ProblemList(QListWidget):
    """`chosen` carries line and column of the problem, from 1. Without problems there is nothing to see."""

    chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._problems: tuple[RequestProblem, ...] = ()
        self.setAccessibleName(self.tr("What is amiss with the request"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.itemActivated.connect(self._lead)
        self.itemClicked.connect(self._lead)
        self.hide()

    def show_problems(self, problems: Sequence[RequestProblem]) -> None:
        """List these in place of what was."""
        self._problems = tuple(problems)
        self.clear()
        for problem in self._problems:
            sign = "✕" if problem.prevents else "⚠"
            self.addItem(QListWidgetItem(f"{sign} {problem_words(problem)}"))
        self._colour()
        self.setVisible(bool(self._problems))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words of all need, which wrap, and not more than a few lines: the rest is scrolled to."""
        width = self.viewport().width() - _MARGINS_PX
        flags = Qt.TextFlag.TextWordWrap
        wanted = 2 * self.frameWidth()
        for item in (self.item(row) for row in range(self.count())):
            height = self.fontMetrics().boundingRect(0, 0, width, 0, flags, item.text()).height() + _MARGINS_PX // 2
            item.setSizeHint(QSize(0, height))
            wanted += height
        most = _LINES * self.fontMetrics().lineSpacing() + 2 * self.frameWidth()
        if self.height() != min(wanted, most):
            self.setFixedHeight(min(wanted, most))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        """Dress the lines in the theme's colours, which may change while they are there."""
        theme = current_theme()
        for row, problem in enumerate(self._problems):
            self.item(row).setForeground(theme.error if problem.prevents else theme.warning)

    def _lead(self, item: QListWidgetItem) -> None:
        problem = self._problems[self.row(item)]
        self.chosen.emit(problem.line, problem.column)
