"""The list of free times for screen readers: a line says all at once, and pressing it chooses."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.list_view import ListView
from slotdesk_ui.widgets.accessible_list import AccessibleList, LinePart
from slotdesk_ui.widgets.accessible_part import Part


class AccessibleLines(AccessibleList):
    """One child for each line, headings of groups included; Qt's own cells can be marked, but nothing is done so."""

    def __init__(self, view: ListView) -> None:
        super().__init__(view)
        self.lines = view

    def make(self, key: Any) -> Part:
        return FreeTimePart(self.lines, self, key)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        self.refresh()
        viewport = self.lines.viewport()
        point = viewport.mapFromGlobal(QPoint(x, y))
        row = self.lines.rowAt(point.y()) if viewport.rect().contains(point) else -1
        return self.painted.of(row) if row >= 0 else QAccessibleWidget.childAt(self, x, y)


class FreeTimePart(LinePart):
    """One line of the list; pressing an own appointment is what a click on it is."""

    def __init__(self, view: ListView, above: AccessibleLines, row: int) -> None:
        super().__init__(view, above, row)
        self.lines = view

    @property
    def own(self) -> Appointment | None:
        """The patient's own appointment that the line is about; None for any other line."""
        return self.lines.table.own(self.index)

    def action_words(self) -> str:
        if self.own is not None:
            return QCoreApplication.translate("AccessibleGrid", "Show it in the list")
        return super().action_words()

    def is_possible(self) -> bool:
        own = self.own
        return super().is_possible() if own is None else own.can_be_changed

    def area(self) -> QRect:
        return self.lines.line_rect(self.row)
