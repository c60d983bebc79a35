"""Says why an action does nothing just now, and what to do: no key of the window is answered by silence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QShortcut

from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.widgets.plain_label import Tone

Reason = Callable[[], str]
"""Why it can't be done now; empty where it can."""


class WhyNot(QObject):
    """Gives the reason in the status line, by menu, palette or key; made before the actions get their handlers.

    An action that is switched off is not told of its keys, so others stand in for them as long as it is.
    """

    def __init__(self, window: MainWindow, reasons: Mapping[str, Reason]) -> None:
        super().__init__(window)
        self._window = window
        for action_id, reason in reasons.items():
            action = window.commands[action_id]
            action.triggered.connect(partial(self._say, reason))
            for keys in action.shortcuts():
                stand_in = QShortcut(keys, window)
                stand_in.activated.connect(partial(self._answer, action, reason))
                follow = partial(self._follow, action, stand_in)
                action.changed.connect(follow)
                follow()

    def _follow(self, action: QAction, stand_in: QShortcut) -> None:
        stand_in.setEnabled(action.isVisible() and not action.isEnabled())

    def _answer(self, action: QAction, reason: Reason) -> None:
        if not action.isEnabled():
            self._say(reason)

    def _say(self, reason: Reason, _checked: bool = False) -> None:
        if words := reason():
            self._window.status.say(words, Tone.WARNING)
