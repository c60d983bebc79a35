"""Tells screen readers where the calendar's cursor is, and that there are other times."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.list_view import ListView
from slotdesk_ui.calendar.month_view import MonthView
from slotdesk_ui.widgets.accessible_list import announce
from slotdesk_ui.widgets.accessible_part import PaintedView, has_keyboard

_SOON_MS = 250  # while portions come in

_View = CalendarView | MonthView | ListView


class CalendarVoice(QObject):
    """Says what the cursor is on, and that there are other times, as long as anything listens."""

    def __init__(self, panel: CalendarPanel) -> None:
        super().__init__(panel)
        self._views: tuple[_View, ...] = (panel.view, panel.month, panel.list)
        self._model = panel.model
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON_MS)
        self._timer.timeout.connect(self._say_changed)
        for view in self._views:
            view.announced.connect(lambda text, view=view: self._say(view, text))
        for changed in (panel.view.period_changed, panel.month.period_changed, panel.list.refreshed):
            changed.connect(self._change)
        for signal in (
            self._model.reset,
            self._model.extended,
            self._model.changed,
            self._model.filtered,
            self._model.marked,
        ):
            signal.connect(self._change)

    def _say(self, view: _View, text: str) -> None:
        if not QAccessible.isActive() or not view.isVisible():
            return
        if has_keyboard(view):
            QTimer.singleShot(0, view, lambda: self._say_current(view, text))  # after Qt's own word on the focus
        else:
            announce(view, text)

    def _say_current(self, view: _View, text: str) -> None:
        made = QAccessible.queryAccessibleInterface(view)
        if not isinstance(made, PaintedView) or not made.say_current():
            announce(view, text)

    def _change(self) -> None:
        if QAccessible.isActive() and not self._timer.isActive():
            self._timer.start()

    def _say_changed(self) -> None:
        for view in self._views:
            made = QAccessible.queryAccessibleInterface(view) if view.isVisible() else None
            if isinstance(made, PaintedView):
                made.refresh()
                made.say_changed()
