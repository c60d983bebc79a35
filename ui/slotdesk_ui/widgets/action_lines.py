"""Lines of a context menu that look like the window's actions, and act on what the menu was opened for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from slotdesk.domain.cause import caused_by


def add_line(
    menu: QMenu, command: QAction, act: Callable[[], object], *, enabled: bool = True, words: str = ""
) -> QAction:
    """Add an action's text, keys and icon to a menu; `words` stand in place of its text, and then its keys with it.

    The action itself is about what is chosen or selected, which may be something else than what was pointed at.
    """
    line = QAction(command.icon(), words or command.text(), menu)
    line.setObjectName(command.objectName())
    if not words:
        line.setShortcuts(command.shortcuts())
        line.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the window has the key already
        line.setShortcutVisibleInContextMenu(True)
    line.setEnabled(enabled)
    line.setVisible(command.isVisible())
    line.triggered.connect(lambda: _run(line, act))
    menu.addAction(line)
    return line


def _run(line: QAction, act: Callable[[], object]) -> None:
    with caused_by(line.text().replace("&", "").rstrip("…")):
        act()
