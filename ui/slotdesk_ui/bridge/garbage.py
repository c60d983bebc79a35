"""Collects cyclic garbage on Qt's thread only, in small portions.

Python collects on whichever thread happens to allocate. A widget that is collected on another thread leaves its timers
behind, and the next one to fire crashes the program; and a full collection amid 10,000 candidates stops the window for
longer than a frame.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 500


class GarbageCollector(QObject):
    """Takes the place of Python's automatic collector from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._collect_young)
        self._was_enabled = False

    def start(self) -> None:
        """Collect here from now on, and nowhere else."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    def collect_all(self) -> None:
        """A full collection, for moments when nobody waits for a frame and little is alive."""
        gc.collect()

    def _collect_young(self) -> None:
        """What the automatic collector would do with the two young generations."""
        young, middle, _ = gc.get_count()
        limits = gc.get_threshold()
        if middle > limits[1]:
            gc.collect(1)
        elif young > limits[0]:
            gc.collect(0)
