"""What lies in a scroll area, no taller than its lines are at the width that they have."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrolledBody(QWidget):
    """Asks for its least width alone: the height follows from the width that it is given.

    Qt would add up the heights of wrapped labels as they were at their narrowest, and scroll over nothing.
    """

    def minimumSizeHint(self) -> QSize:
        """The least width; a scroll area asks for the height at its own width afterwards."""
        return QSize(super().minimumSizeHint().width(), 1)
