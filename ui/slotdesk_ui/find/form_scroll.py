"""The form's lines, scrolled to what has the keyboard, and to the patient while nothing in it has."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_MARGIN_PX = 40


class FormScroll(QScrollArea):
    """Shows the beginning, who it is for, unless somebody is at work further down; never scrolls sideways."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.focusChanged.connect(self._follow_keyboard)

    def bring_into_sight(self, line: QWidget) -> None:
        """Scroll to a line once what unfolded has its place."""
        QTimer.singleShot(0, line, lambda: self.ensureWidgetVisible(line, 0, _MARGIN_PX))

    def bring_to_top(self, line: QWidget) -> None:
        """Scroll so far that a line stands at the top, once what unfolded beneath it has its place."""
        form = self.widget() or self
        QTimer.singleShot(0, line, lambda: self.verticalScrollBar().setValue(line.mapTo(form, QPoint()).y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self._show_what_matters(QApplication.focusWidget())

    def _follow_keyboard(self, before: QWidget | None, now: QWidget | None) -> None:
        """However the keyboard came to a line, it is seen; once it has left for another part, the patient is."""
        if now is None or now.window() is not self.window():
            return  # a list or a dialog that stands over the form
        if self.isAncestorOf(now) or (before is not None and self.isAncestorOf(before)):
            self._show_what_matters(now)

    def _show_what_matters(self, focused: QWidget | None) -> None:
        if focused is not None and self.isAncestorOf(focused):
            self.bring_into_sight(focused)
        else:
            self.verticalScrollBar().setValue(0)
