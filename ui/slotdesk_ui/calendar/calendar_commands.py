"""Ties the calendar to the window's actions and to what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from slotdesk.store.choices import CalendarColumns, CalendarMode, Facet
from slotdesk.store.settings import Settings
from slotdesk_ui.calendar.calendar_panel import CalendarPanel

_COLUMNS = {
    "by_day": CalendarColumns.DAY,
    "by_practitioner": CalendarColumns.PRACTITIONER,
    "by_location": CalendarColumns.LOCATION,
}
_COLOURS = {f"colour_{facet.value}": facet for facet in Facet}


class CalendarCommands(QObject):
    """Does what the actions say, and keeps their marks as the calendar stands."""

    def __init__(self, panel: CalendarPanel, commands: Mapping[str, QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._commands = panel, commands
        handlers: dict[str, Callable[[], object]] = {
            "go_calendar": panel.setFocus,
            "today": panel.go_today,
            "first_free": panel.go_first_free,
            "previous_free": panel.go_previous_free,
            "next_free": panel.go_next_free,
            "filter": panel.open_filter,
            "show_all": panel.show_all,
            **{mode.value: partial(panel.set_mode, mode) for mode in CalendarMode},
            **{name: partial(panel.group_by, columns) for name, columns in _COLUMNS.items()},
            **{name: partial(panel.colour_by, facet) for name, facet in _COLOURS.items()},
        }
        for name, handler in handlers.items():
            commands[name].triggered.connect(lambda _=False, handler=handler: handler())
        for card in (panel.view.card, panel.card):
            card.button.clicked.connect(lambda: commands["search_shown"].trigger())
        panel.arranged.connect(self._mark)

    def apply(self, settings: Settings) -> None:
        """Arrange the calendar as it was left."""
        panel = self._panel
        panel.group_by(settings.calendar_columns)
        panel.colour_by(settings.calendar_colour)
        panel.group_list_by(settings.list_groups)
        panel.set_travel_min(settings.travel_min)
        panel.set_mode(settings.calendar_mode)
        self._mark()

    def remembered(self, settings: Settings) -> Settings:
        """The settings with the calendar as it stands now."""
        panel = self._panel
        return replace(
            settings,
            calendar_mode=panel.mode,
            calendar_columns=panel.view.columns.grouping,
            calendar_colour=panel.model.colour,
            list_groups=panel.list.table.groups_by,
        )

    def _mark(self) -> None:
        panel = self._panel
        marked = [panel.mode.value, f"colour_{panel.model.colour.value}"]
        marked += [name for name, columns in _COLUMNS.items() if columns is panel.view.columns.grouping]
        for name in marked:
            self._commands[name].setChecked(True)
