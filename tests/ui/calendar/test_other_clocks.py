"""Times by other clocks are said where they differ, and only there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from slotdesk.domain.appointment import Appointment
from slotdesk_ui.calendar.calendar_panel import CalendarPanel

Make = Callable[..., Appointment]
TUESDAY = date(2026, 8, 4)


def test_they_say_the_time_there_and_the_time_of_whoever_looks(panel: CalendarPanel, make: Make) -> None:
    panel.model.extend([make("2026-08-04T09:00")])
    (entry,) = panel.model.entries(TUESDAY)
    clocks = panel.view.clocks
    assert clocks.words(entry, TUESDAY) == []
    panel.set_site_zones({"Location/here": ZoneInfo("Europe/Helsinki")})
    panel.view.set_viewer_zone(ZoneInfo("America/New_York"))
    assert clocks.words(entry, TUESDAY) == ["10:00 EEST by the clock there", "03:00 EDT by your clock"]
    assert clocks.words(entry, TUESDAY, briefly=True) == ["10:00 EEST there", "03:00 EDT by your clock"]
    panel.view.set_viewer_zone(ZoneInfo("Europe/Berlin"))
    assert clocks.words(entry, TUESDAY, briefly=True) == ["10:00 EEST there"]
