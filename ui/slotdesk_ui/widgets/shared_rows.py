"""Shares the window's height between the panels above and the one that is open beneath them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from slotdesk_ui.widgets.bottom_area import BottomArea
from slotdesk_ui.widgets.font_width import in_font

_LEAST_ABOVE_PX = 190  # the patient, the button that searches, and an hour or two of the calendar
_MOST_SHARE = 0.5  # that an opened panel takes by itself


class SharedRows(QSplitter):
    """Gives an opened panel its usual height, half of the window at most; or, when it is made large, all of it.

    Whoever goes to the panels above with the keyboard gets them back. How high somebody drew a panel is kept.
    """

    def __init__(self, above: QWidget, below: BottomArea) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._above, self._below = above, below
        self.setHandleWidth(1)
        self.addWidget(above)
        self.addWidget(below)
        self.setCollapsible(0, True)
        self.setCollapsible(1, False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        above.setMinimumHeight(in_font(_LEAST_ABOVE_PX, above.fontMetrics()))
        below.opened.connect(lambda _: self._share())
        self.splitterMoved.connect(lambda *_: self._keep())
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.focusChanged.connect(self._give_back)

    @property
    def is_large(self) -> bool:
        """Whether the panel beneath has all of the height."""
        return self._below.open_panel() is not None and self.sizes()[0] == 0

    def toggle_large(self) -> None:
        """Give the open panel all of the height, or its usual one again."""
        if self.is_large:
            self._share()
        elif self._below.open_panel() is not None:
            self.setSizes([0, max(self.height(), 1)])

    def _share(self) -> None:
        wanted = self._below.sizeHint().height()
        if self._below.open_panel() is not None:
            wanted = min(wanted, max(round(self.height() * _MOST_SHARE), self._below.minimumHeight()))
        self.setSizes([max(self.height() - wanted, 1), wanted])

    def _keep(self) -> None:
        if not self.is_large:
            self._below.keep_height()

    def _give_back(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._above.isAncestorOf(now) and self.is_large:
            self._share()
