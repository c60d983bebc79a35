"""What was shown comes back as it was."""

from __future__ import annotations

from datetime import date

from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.grid_view import CalendarView
from slotdesk_ui.calendar.shown_results import bring_back, take_down


def test_it_comes_back_with_what_had_gone_and_the_place_that_was_looked_at(
    panel: CalendarPanel, view: CalendarView
) -> None:
    view.choose("Appointment/2026-08-10T08:00-Bo Ek")
    view.go_to(date(2026, 8, 10))
    view.model.mark_gone("Appointment/2026-08-04T09:20-Anna Holm")
    maybe = view.model.everything[-1]
    view.model.mark_taken(maybe.appointment, unsure=True)
    cursor, count = view.cursor_appointment, len(view.model)
    before = take_down(panel)
    view.model.clear()
    panel.show_day(date(2026, 9, 1))
    bring_back(panel, before)
    assert len(view.model) == count
    assert [one.appointment.reference for one in view.model.everything if one.gone and not one.unsure] == [
        "Appointment/2026-08-04T09:20-Anna Holm"
    ]
    assert [one.appointment for one in view.model.everything if one.unsure] == [maybe.appointment]
    assert view.cursor_appointment is cursor
    assert date(2026, 8, 10) in view.period
    assert view.chosen_appointment is None
    view.model.clear()
    bring_back(panel, take_down(panel))
    assert len(view.model) == 0
