"""What Qt is told of widgets that it can't describe to screen readers by itself: painted views, lists to pick from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from slotdesk_ui.calendar.accessible_grid import AccessibleGrid
from slotdesk_ui.calendar.accessible_lines import AccessibleLines
from slotdesk_ui.calendar.accessible_month import AccessibleMonth
from slotdesk_ui.calendar.candidate_popup import CandidateList
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.list_view import ListView
from slotdesk_ui.calendar.month_view import MonthView
from slotdesk_ui.palette.offer_list import OfferList
from slotdesk_ui.widgets.accessible_list import AccessibleList
from slotdesk_ui.widgets.accessible_part import PaintedView
from slotdesk_ui.widgets.choice_popup import ChoicePopup

_MAKERS: dict[type[QWidget], Callable[[Any], PaintedView]] = {
    CalendarView: AccessibleGrid,
    MonthView: AccessibleMonth,
    ListView: AccessibleLines,
    CandidateList: AccessibleList,
    ChoicePopup: AccessibleList,
    OfferList: AccessibleList,
}
_BY_NAME = {widget_class.__name__: widget_class for widget_class in _MAKERS}
_handed_out: dict[int, PaintedView] = {}  # Qt keeps no reference to what is made in Python
_is_installed: list[bool] = []


def install_accessibility() -> None:
    """Let Qt ask here from now on. Before the first widget is made: Qt keeps the first answer that it gets."""
    if not _is_installed:
        _is_installed.append(True)
        QAccessible.installFactory(accessible_of)


def accessible_of(class_name: str, widget: QObject | None) -> QAccessibleInterface | None:
    """The interface of a widget, asked for by the name of one of its classes; None where Qt has its own."""
    widget_class = _BY_NAME.get(class_name)
    if widget_class is None or not isinstance(widget, widget_class):
        return None
    made = _MAKERS[widget_class](widget)
    number = id(made)
    _handed_out[number] = made
    widget.destroyed.connect(lambda: _let_go(number))
    return made


def _let_go(number: int) -> None:
    made = _handed_out.pop(number, None)
    if made is not None:
        made.painted.clear()
