"""What is amiss with the request, a line each; one leads to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from slotdesk.services.request_problems import RequestProblem
from slotdesk_ui.composer.composer_words import problem_words
from slotdesk_ui.theme import current_theme

_LINES = 3


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
        lines = min(max(len(self._problems), 1), _LINES)
        self.setFixedHeight(lines * (self.fontMetrics().lineSpacing() + 6) + 2 * self.frameWidth())
        self.setVisible(bool(self._problems))

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
