"""The month for screen readers: each day with its count, to be gone to and opened."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QAccessible

from slotdesk_ui.calendar.month_view import MonthView
from slotdesk_ui.widgets.accessible_part import PaintedView, Part


class AccessibleMonth(PaintedView):
    """One child for each of the six weeks' days."""

    def __init__(self, view: MonthView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self._shown: tuple[object, Sequence[Hashable]] = (None, ())

    def keys(self) -> Sequence[Hashable]:
        if self._shown[0] != self.view.period:
            self._shown = (self.view.period, tuple(self.view.period.days))
        return self._shown[1]

    def make(self, key: Any) -> Part:
        return DayPart(self.view, self, key)

    def current(self) -> Part | None:
        self.refresh()
        return self.painted.of(self.view.cursor_day)


class DayPart(Part):
    """One day."""

    def __init__(self, view: MonthView, above: AccessibleMonth, day: date) -> None:
        super().__init__(view, above, day)
        self.view, self.day = view, day

    def words(self) -> str:
        return self.view.sentence(self.day)

    def area(self) -> QRect:
        return self.view.cell(self.day) if self.day in self.view.period else QRect()

    def action_words(self) -> str:
        return QCoreApplication.translate("AccessibleMonth", "Show this day")

    def act(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.show_day(self.day)
        self.view.day_opened.emit(self.day)

    def is_current(self) -> bool:
        return self.day == self.view.cursor_day

    def describe(self, state: QAccessible.State) -> None:
        described: Any = state  # the stub lacks the fields
        described.selected = self.is_current()
