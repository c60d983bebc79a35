"""The strip at the foot of the window: tabs that open a panel above them, and fold it away again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from slotdesk_ui.widgets.font_width import in_font

_HEIGHT_PX = 210
_LEAST_PX = 120
_MOST_PX = 16_777_215  # Qt's own largest size


class BottomArea(QWidget):
    """Tabs in a row, and the panel of the open one beneath; pressing the open tab folds it.

    `opened` carries the panel that has come to light, or None once folded.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tabs: dict[QWidget, QToolButton] = {}
        self._heights: dict[QWidget, int] = {}
        self._stack = QStackedWidget()
        self._stack.hide()
        self._strip = QHBoxLayout()
        self._strip.setContentsMargins(8, 1, 8, 1)
        self._strip.setSpacing(4)
        self._strip.addStretch(1)
        self.large_button = QToolButton()
        self.large_button.setAutoRaise(True)
        self.large_button.hide()
        self._strip.addWidget(self.large_button)
        line = QFrame()
        line.setFixedHeight(1)
        line.setBackgroundRole(QPalette.ColorRole.Mid)
        line.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        layout.addLayout(self._strip)
        layout.addWidget(self._stack, 1)
        self._limit()

    def add_panel(self, panel: QWidget, title: str, height_px: int = _HEIGHT_PX) -> None:
        """Add a tab at the end of the row; its panel is usually so high, in the usual font."""
        self._heights[panel] = in_font(height_px, self.fontMetrics())
        tab = QToolButton()
        tab.setCheckable(True)
        tab.setAutoRaise(True)
        tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        tab.clicked.connect(lambda: self.toggle(panel))
        self._strip.insertWidget(len(self._tabs), tab)
        self._stack.addWidget(panel)
        self._tabs[panel] = tab
        self.set_title(panel, title)
        self._limit()

    def set_title(self, panel: QWidget, title: str) -> None:
        """Call a tab so, with a count for instance."""
        tab = self._tabs[panel]
        tab.setText(title)
        tab.setAccessibleName(title)

    def title(self, panel: QWidget) -> str:
        """What a tab is called at present."""
        return self._tabs[panel].text()

    def open_panel(self) -> QWidget | None:
        """The panel in sight; None while folded."""
        return None if self._stack.isHidden() else self._stack.currentWidget()

    def open(self, panel: QWidget) -> None:
        """Bring a panel to light."""
        self._stack.setCurrentWidget(panel)
        self._show(panel)

    def fold(self) -> None:
        """Leave nothing but the tabs."""
        self._show(None)

    def toggle(self, panel: QWidget) -> None:
        """Fold the panel if it is the open one, else open it."""
        self._show(None) if self.open_panel() is panel else self.open(panel)

    def sizeHint(self) -> QSize:
        """As high as the tabs, and a panel's usual height where one is open."""
        strip = self._strip.sizeHint()
        panel = self.open_panel()
        return QSize(strip.width(), strip.height() + 1 + (self._heights[panel] if panel else 0))

    def focus_tab(self) -> None:
        """Put the keyboard on the open panel's tab."""
        panel = self.open_panel()
        if panel is not None:
            self._tabs[panel].setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_height(self) -> None:
        """Take the height at hand for the usual one of the open panel."""
        panel = self.open_panel()
        if panel is not None:
            self._heights[panel] = self._stack.height()

    def _show(self, panel: QWidget | None) -> None:
        open_one = self.open_panel()
        focus = QApplication.focusWidget()
        if panel is None and open_one is not None and focus is not None and open_one.isAncestorOf(focus):
            self._tabs[open_one].setFocus(Qt.FocusReason.OtherFocusReason)  # else it goes to the window's far end
        self._stack.setVisible(panel is not None)
        self.large_button.setVisible(panel is not None)
        for other, tab in self._tabs.items():
            tab.setChecked(other is panel)
        self._limit()
        self.opened.emit(panel)

    def _limit(self) -> None:
        strip = self._strip.sizeHint().height() + 1
        is_open = not self._stack.isHidden()
        self.setMinimumHeight(strip + _LEAST_PX if is_open else strip)
        self.setMaximumHeight(_MOST_PX if is_open else strip)
        self.updateGeometry()
