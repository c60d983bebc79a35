"""Actions and the memory of the calendar."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction

from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import CalendarColumns, CalendarMode, Facet, ListGroups
from slotdesk.store.settings import Settings
from slotdesk_ui.actions import ACTIONS
from slotdesk_ui.calendar.calendar_commands import CalendarCommands
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind
from slotdesk_ui.calendar.filter_popup import FilterPopup

Make = Callable[..., Appointment]


@pytest.fixture
def actions(panel: CalendarPanel) -> dict[str, QAction]:
    made = {spec.id: QAction(panel) for spec in ACTIONS}
    for spec in ACTIONS:
        made[spec.id].setCheckable(spec.checkable)
    return made


@pytest.fixture
def commands(panel: CalendarPanel, actions: dict[str, QAction]) -> CalendarCommands:
    return CalendarCommands(panel, actions, panel)


def test_each_mode_column_and_colour_has_its_action(
    commands: CalendarCommands, panel: CalendarPanel, actions: dict[str, QAction]
) -> None:
    for mode in CalendarMode:
        actions[mode.value].trigger()
        assert panel.mode is mode
        assert actions[mode.value].isChecked()
    for name, columns in (("by_practitioner", CalendarColumns.PRACTITIONER), ("by_location", CalendarColumns.LOCATION)):
        actions[name].trigger()
        assert panel.view.columns.grouping is columns
        assert panel.mode is CalendarMode.WEEK, "columns are seen in the grid"
    for facet in Facet:
        actions[f"colour_{facet.value}"].trigger()
        assert panel.model.colour is facet


def test_what_is_remembered_comes_back(commands: CalendarCommands, panel: CalendarPanel) -> None:
    left = Settings(
        calendar_mode=CalendarMode.LIST,
        calendar_columns=CalendarColumns.LOCATION,
        calendar_colour=Facet.SERVICE,
        list_groups=ListGroups.PRACTITIONER,
    )
    commands.apply(left)
    assert panel.mode is CalendarMode.LIST
    assert panel.options.groups_button.accessibleName() == "Groups: Practitioner"
    assert commands.remembered(Settings()) == left


def test_the_filter_is_opened_and_taken_away(
    commands: CalendarCommands, panel: CalendarPanel, actions: dict[str, QAction], make: Make
) -> None:
    panel.model.extend([make("2026-08-04T09:00")])
    panel.model.set_filter(EntryFilter({FilterKind.WEEKDAY: frozenset({1})}))
    actions["show_all"].trigger()
    assert panel.model.shown == 1
    actions["filter"].trigger()
    assert panel.findChildren(FilterPopup)


def test_a_way_between_sites_that_is_set_is_used(commands: CalendarCommands, panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-04T09:00")])
    panel.show_existing([make("2026-08-04T09:40", status="booked", place="Location/there")])
    (entry,) = panel.model.everything
    commands.apply(Settings(travel_min=20))
    assert entry.clash is None
    commands.apply(Settings(travel_min=21))
    assert entry.clash is not None
