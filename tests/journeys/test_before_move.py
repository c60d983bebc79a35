"""A move leads back to what was asked for and looked at before."""

from __future__ import annotations

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person
from journeys.test_appointments import Shift, moving_the_first, settled, with_bookings
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.find.period_field import PeriodPreset


def test_a_move_is_a_detour_that_leads_back_to_what_was_asked_for(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await with_bookings(person, practice, 1)
        find, model = person.window.find_panel, person.window.calendar_panel.model
        find.more.times.setText("9:00")
        find.period.set_preset(PeriodPreset.FOUR_WEEKS)
        await person.find()
        found = [one.appointment.reference for one in model.everything]
        gone = [one.appointment.reference for one in model.everything if one.gone]
        criteria = find.wish().criteria
        calendar = person.window.calendar_panel
        calendar.step(2)
        place = (calendar.period, calendar.view.verticalScrollBar().value(), calendar.view.cursor_appointment)
        for is_made in (False, True):
            await person.press(Key.Key_A, Ctrl | Shift)
            await moving_the_first(person)
            assert calendar.period != place[0]
            assert find.wish().criteria != criteria
            if is_made:
                await person.press(Key.Key_Return)
                assert (await settled(person))[0].startswith("Moved\n")
                assert set(found) == {one.appointment.reference for one in model.everything}, "those of the form"
                assert {one.appointment.reference for one in model.everything if one.gone} >= set(gone)
            else:
                await person.press(Key.Key_M, Ctrl | Shift)
                assert [one.appointment.reference for one in model.everything] == found, "without another request"
                assert [one.appointment.reference for one in model.everything if one.gone] == gone
                assert "stays where it was" in person.status()
            looked_at = (calendar.period, calendar.view.verticalScrollBar().value(), calendar.view.cursor_appointment)
            assert looked_at == place, "the days that were looked at before"
            assert find.wish().criteria.timing == criteria.timing
            assert find.period.current_preset() is PeriodPreset.FOUR_WEEKS
            assert find.chosen_patient() is not None
        await person.press(Key.Key_N, Ctrl)
        assert find.period.current_preset() is PeriodPreset.FOUR_WEEKS, "the next call asks for these days again"

    tell(story)
