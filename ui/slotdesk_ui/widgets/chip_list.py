"""What was picked, one beneath the other, in order of preference."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slotdesk_ui.widgets.chip import Chip
from slotdesk_ui.widgets.choice import Choice


class ChipList(QWidget):
    """Chips that can be taken back, and, where they show their labels, put in another order by keys and by drag.

    `removed` carries a Choice; `reordered` all choices in their new order; `left_above` is told when Up leaves the
    first chip.
    """

    removed = Signal(object)
    reordered = Signal(object)
    left_above = Signal()

    def __init__(self, after: QWidget | None = None) -> None:
        """`after` is what the keyboard comes from with Tab."""
        super().__init__()
        self._after = after
        self.chips: list[Chip] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.hide()

    def show_choices(self, choices: Sequence[Choice], *, labels: bool, details: bool = False) -> None:
        """Show these in place of what was; a chip that had the keyboard keeps it, if it is still there."""
        focused = next((chip.choice.key for chip in self.chips if chip.hasFocus()), None)
        for chip in self.chips:
            self._lines.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._made(choice, labels=labels, details=details) for choice in choices]
        self._chain()
        self._number()
        self.setVisible(bool(self.chips))
        self.focus_chip(focused)

    def focus_chip(self, key: str | None) -> None:
        """Put the keyboard on the chip with this key, if there is one."""
        for chip in self.chips:
            if chip.choice.key == key:
                chip.show()  # a new one is shown by the layout only later, and what is hidden gets no keyboard
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, choice: Choice, *, labels: bool, details: bool) -> Chip:
        chip = Chip(choice, shows_label=labels, shows_detail=details)
        chip.removed.connect(self.removed)
        chip.shifted.connect(self._shift)
        chip.left.connect(self._leave)
        chip.dragged.connect(self._drag)
        self._lines.addWidget(chip)
        return chip

    def _index(self, choice: Choice) -> int:
        return next(index for index, chip in enumerate(self.chips) if chip.choice == choice)

    def _shift(self, choice: Choice, step: int) -> None:
        self._move(self._index(choice), self._index(choice) + step)

    def _leave(self, choice: Choice, step: int) -> None:
        index = self._index(choice) + step
        if index < 0:
            self.left_above.emit()
        elif index < len(self.chips):
            self.chips[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def _drag(self, choice: Choice, where: QPointF) -> None:
        """Take the place of a neighbour once the pointer has passed its middle."""
        index, y = self._index(choice), self.mapFromGlobal(where).y()
        if index > 0 and y < self.chips[index - 1].geometry().center().y():
            self._move(index, index - 1)
        elif index + 1 < len(self.chips) and y > self.chips[index + 1].geometry().center().y():
            self._move(index, index + 1)

    def _move(self, index: int, target: int) -> None:
        """Move the widget itself, so that it keeps the keyboard and the mouse button that holds it."""
        if not 0 <= target < len(self.chips):
            return
        chip = self.chips.pop(index)
        self.chips.insert(target, chip)
        self._lines.removeWidget(chip)
        self._lines.insertWidget(target, chip)
        self._chain()
        self._number()
        self._lines.activate()
        self.reordered.emit(tuple(chip.choice for chip in self.chips))

    def _chain(self) -> None:
        """Tab goes through the chips as they stand: Qt puts whatever is new at the end of the window."""
        before = [*([self._after] if self._after is not None else []), *self.chips]
        for one, following in itertools.pairwise(before):
            QWidget.setTabOrder(one, following)

    def _number(self) -> None:
        for rank, chip in enumerate(self.chips, start=1):
            chip.set_rank(rank, len(self.chips))
