"""Long work on Qt's thread, in slices short enough that the window stays at hand."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

BUDGET_S = 0.006


class Slices(QObject):
    """Runs one iterator at a time, a slice for each turn of the event loop; what it yields is thrown away.

    `finished` comes at the end of one that was not replaced or stopped.
    """

    finished = Signal()

    def __init__(self, parent: QObject | None = None, budget_s: float = BUDGET_S) -> None:
        super().__init__(parent)
        self._budget_s = budget_s
        self._work: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether something is left to do."""
        return self._work is not None

    def start(self, work: Iterator[object]) -> None:
        """Do this in place of what was being done; its first slice at once."""
        self._work = work
        self._timer.start()
        self._go_on()

    def stop(self) -> None:
        """Leave what is left."""
        self._work = None
        self._timer.stop()

    def _go_on(self) -> None:
        work, end = self._work, time.perf_counter() + self._budget_s
        if work is None:
            self._timer.stop()
            return
        for _ in work:
            if self._work is not work:  # a slice may have started something else
                return
            if time.perf_counter() >= end:
                return
        if self._work is work:
            self.stop()
            self.finished.emit()
