"""The month for screen readers: each day with its count, to be gone to and opened."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QAccessible

from slotdesk.domain.appointment import Appointment
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
    """One day; its children are what the patient has on it."""

    def __init__(self, view: MonthView, above: AccessibleMonth, day: date) -> None:
        super().__init__(view, above, day)
        self.view, self.day = view, day
        self._own: tuple[Appointment, ...] = ()

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

    def keys(self) -> Sequence[Hashable]:
        own = tuple(self.view.own_on(self.day))
        if own != self._own:
            self._own = own
        return self._own

    def make(self, key: Any) -> Part:
        return OwnPart(self.view, self, key)

    def is_current(self) -> bool:
        return self.day == self.view.cursor_day

    def describe(self, state: QAccessible.State) -> None:
        described: Any = state  # the stub lacks the fields
        described.selected = self.is_current()


class OwnPart(Part):
    """One of the patient's own appointments, in the band of its day."""

    def __init__(self, view: MonthView, above: DayPart, own: Appointment) -> None:
        super().__init__(view, above, own)
        self.view, self.day, self.own = view, above.day, own

    def words(self) -> str:
        return self.view.own_sentence(self.own)

    def area(self) -> QRect:
        return self.view.own_rect(self.day) if self.day in self.view.period else QRect()

    def action_words(self) -> str:
        return QCoreApplication.translate("AccessibleGrid", "Show it in the list")

    def is_possible(self) -> bool:
        return self.own.can_be_changed

    def act(self) -> None:
        self.view.own_picked.emit(self.own)

    def describe(self, state: QAccessible.State) -> None:
        described: Any = state  # the stub lacks the fields
        described.selectable = False
