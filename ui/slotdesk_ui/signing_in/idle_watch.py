"""Whether anybody is at the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from slotdesk.domain.elapsed import elapsed_s

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_LOOK_MS = 5_000  # a timer of its own stands still while the machine sleeps


class IdleWatch(QObject):
    """Emits `idle` once nobody has touched the program for so many minutes.

    The time that the machine sleeps counts. It listens to the windows and not to each widget: those few events don't
    slow down painting.
    """

    idle = Signal()

    def __init__(
        self, minutes: Callable[[], int], parent: QObject | None = None, clock_s: Callable[[], float] = elapsed_s
    ) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._clock_s, self._touched_s = clock_s, clock_s()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(application.focusWindow())
        self.touch()

    def touch(self) -> None:
        """Somebody is there; the time begins anew."""
        self._touched_s = self._clock_s()
        if not self._minutes():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(_LOOK_MS)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's own signature
        if event.type() not in _SIGNS:
            return False
        if self._look():
            return True  # the key that wakes the machine is not one for what it uncovers
        self.touch()
        return False

    def _look(self) -> bool:
        """Tell it once the time is over; whoever wakes a machine with a key finds it locked."""
        minutes = self._minutes()
        if not minutes or self._clock_s() - self._touched_s < minutes * 60:
            return False
        self.touch()
        self.idle.emit()
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # each window once
            window.installEventFilter(self)
