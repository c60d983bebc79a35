"""What a scheduler does in the calendar: zoom, look further, read what stands beside it, and see what can't be had."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeys.conftest import Story
from journeys.other_client import book_elsewhere, booked_on
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import Facet, ListGroups
from slotdesk_ui.booking.after_booking import AfterBooking
from slotdesk_ui.calendar.candidate_table import TableColumn
from slotdesk_ui.existing.existing_model import Column

Shift = Qt.KeyboardModifier.ShiftModifier


def turn_wheel(view: QWidget, place: QPoint, steps: int) -> None:
    """Turn the wheel over a place with Ctrl held down."""
    at = QPointF(place)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, Ctrl, phase, False
    )
    QApplication.sendEvent(view, event)


def test_zoom_by_wheel_and_keys_keeps_what_is_looked_at(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.find()
        view = person.window.calendar_panel.view
        view.setFocus()
        at = view.grid.body.center() + QPoint(0, 90)
        looked_at = view.grid.position(at.y())
        for steps in (3, -1, 2):
            before = view.hour_px
            turn_wheel(view.viewport(), at, steps)
            assert (view.hour_px > before) == (steps > 0)
            assert abs(view.grid.position(at.y()) - looked_at) < 1.5, "the time under the pointer stays there"
        await person.press(Key.Key_0, Ctrl)
        assert view.hour_px == 64
        await person.press(Key.Key_Plus, Ctrl)
        assert view.hour_px == 80
        await person.press(Key.Key_Minus, Ctrl)
        assert view.hour_px == 64

    tell(story)


def test_first_free_and_the_days_after_and_before_across_weeks_and_months(tell: Story) -> None:
    async def story(person: Person) -> None:
        find = person.window.find_panel
        find.practitioner.edit.setFocus()
        await person.type("okonkwo")
        await until(lambda: find.practitioner.popup().current_choice() is not None, "matches")
        await person.press(Key.Key_Return)
        find.period.set_days(date(2026, 8, 20), date(2026, 9, 10))
        await person.find()
        panel = person.window.calendar_panel
        days = [date(2026, 8, 20) + timedelta(days=number) for number in range(22)]
        free = [day for day in days if panel.model.free_on(day)]
        assert free[0].month == 8
        assert free[-1].month == 9
        panel.view.setFocus()
        await person.press(Key.Key_G, Ctrl)
        walked = []
        for _ in free:
            assert panel.view.cursor_place is not None
            walked.append(panel.view.cursor_place.day)
            assert panel.view.cursor_place.day in panel.view.period
            await person.press(Key.Key_Right, Ctrl)
        assert walked == free
        await person.press(Key.Key_Left, Ctrl)
        assert panel.view.cursor_place is not None
        assert panel.view.cursor_place.day == free[-2]
        await person.press(Key.Key_G, Ctrl)
        assert panel.view.cursor_place.day == free[0]

    tell(story)


def test_the_viewers_hours_the_legend_and_the_month_say_what_the_answer_says(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.find()
        panel = person.window.calendar_panel
        width = panel.view.grid.axis_width
        panel.view.set_viewer_zone(ZoneInfo("Europe/Lisbon"))
        assert panel.view.grid.axis_width > width, "another zone stands beside the clinic's"
        panel.view.set_viewer_zone(ZoneInfo("Europe/Berlin"))
        assert panel.view.grid.axis_width == width, "one that shows the same does not"
        shorts = {category.short for category in panel.model.categories}
        assert len(shorts) == len(panel.model.categories), "letters tell apart what colours do"
        named = panel.legend.accessibleName()
        in_view = panel.model.categories_on(panel.view.period.days)
        assert all(f"{one.short} {one.label}" in named for one in in_view)
        await person.press(Key.Key_4, Ctrl)
        for day in (date(2026, 8, 4), date(2026, 8, 12)):
            entries = panel.model.entries(day)
            start = min(entry.appointment.start for entry in entries).astimezone(panel.model.zone)
            said = panel.month.sentence(day)
            assert f"{len(entries)} free, from {start:%H:%M}" in said
        for facet in Facet:
            panel.colour_by(facet)
            assert panel.month.isVisible()

    tell(story)


def test_the_list_is_sorted_by_a_click_and_grouped_from_its_menu(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.find()
        panel = person.window.calendar_panel
        await person.press(Key.Key_5, Ctrl)
        table, header = panel.list.table, panel.list.horizontalHeader()
        panel.options.groups_chosen.emit(ListGroups.NONE)
        assert table.headings == []
        place = QPoint(header.sectionViewportPosition(TableColumn.PRACTITIONER) + 20, header.height() // 2)
        for backwards in (False, True):
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
            names = [table.index(row, TableColumn.PRACTITIONER).data() for row in range(0, table.rowCount(), 50)]
            assert names == sorted(names, key=str.casefold, reverse=backwards)
            assert len(set(names)) > 3
        panel.options.groups_chosen.emit(ListGroups.LOCATION)
        places = {entry.number(Facet.LOCATION) for entry in panel.model.everything}
        assert len(table.headings) == len(places)

    tell(story)


def test_what_overlaps_a_booking_is_no_longer_free_at_once(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.find()
        model = person.window.calendar_panel.model
        beside = None
        for entry in model.everything:
            who = entry.appointment.practitioner
            beside = next(
                (
                    one
                    for one in model.entries(entry.day)
                    if one is not entry
                    and one.appointment.practitioner == who
                    and one.start_s < entry.end_s
                    and entry.start_s < one.end_s
                ),
                None,
            )
            if beside is not None:
                break
        assert beside is not None
        others = [one for one in model.entries(entry.day) if one.start_s == entry.start_s and one is not entry]
        elsewhere = next(one for one in others if one.appointment.practitioner != who)
        free_before = model.free_on(entry.day)
        await person.pick_patient("karin söderberg")
        person.window.calendar_panel.view.choose(entry.appointment.reference)
        person.window.booking_panel.focus_book()
        assert (await person.book()).startswith("Booked")
        assert entry.gone
        assert beside.gone, "its practitioner is taken"
        assert not elsewhere.gone, "others are not: these times were found for nobody in particular"
        await until(lambda: elsewhere.clash is not None, "but this patient can't come then")
        assert model.free_on(entry.day) < free_before - 1
        assert book_elsewhere(practice, beside.appointment.reference, "Patient/pat-031") != 200, "the server agrees"

        await person.find()  # for the patient who is chosen now: times that overlap are not offered at all
        first = model.first_free()
        assert first is not None
        person.window.calendar_panel.view.choose(first.appointment.reference)
        person.window.booking_panel.focus_book()
        assert (await person.book()).startswith("Booked")
        overlapping = [one for one in model.everything if one.start_s < first.end_s and first.start_s < one.end_s]
        assert all(one.gone for one in overlapping)

    tell(story)


def test_one_of_many_side_by_side_is_seen_in_the_grid_once_it_is_chosen(tell: Story) -> None:
    async def story(person: Person) -> None:
        await person.find()
        view = person.window.calendar_panel.view
        view.frame_budget_s = 30.0
        view.setFocus()
        await person.press(Key.Key_G, Ctrl)
        assert view.cursor_place is not None
        item = view.walk.item(view.cursor_place, view.grid)
        assert item is not None
        assert item.is_chip
        await person.press(Key.Key_Return)
        await person.press(Key.Key_Down)
        await person.press(Key.Key_Return)
        candidate = person.window.booking_panel.candidate
        assert candidate is not None
        entry = view.model.by_reference(candidate.reference)
        assert entry is not None
        number = view.walk.number(view.cursor_place)
        assert number is not None
        rect = view.grid.item_rect(number, item)
        image = view.viewport().grab().toImage()
        edge = view.theme.category(entry.category).edge
        filled = sum(image.pixelColor(rect.right() - 4, y) == edge for y in range(rect.top(), rect.bottom()))
        assert filled > 10, "its colour stands on the count"
        view.clear_choice()
        image = view.viewport().grab().toImage()
        assert not any(image.pixelColor(rect.right() - 4, y) == edge for y in range(rect.top(), rect.bottom()))

    tell(story)


def test_a_groups_appointments_are_those_of_all_and_each_gets_a_slip(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        window = person.window
        await person.pick_patient("söderberg åke")
        await person.press(Key.Key_P, Ctrl | Shift)
        await person.type("karin andersson")
        field = window.find_panel.patient
        await until(lambda: field.popup().current_choice() is not None, "matches")
        await person.press(Key.Key_Return)
        people = field.patients()
        ahead = {one["id"] for patient in people for one in booked_on(practice, patient.reference)}
        panel = window.existing_panel
        await until(lambda: panel.model.rowCount() >= len(ahead), "the appointments of both")
        listed = [panel.model.appointment(row) for row in range(panel.model.rowCount())]
        assert ahead <= {one.reference.removeprefix("Appointment/") for one in listed}
        window.bottom.open(panel)
        assert not panel.table.isColumnHidden(Column.WHO)
        whose = {str(panel.model.index(row, Column.WHO).data()) for row in range(panel.model.rowCount())}
        assert all(any(one.name in names for names in whose) for one in people)
        assert len(window.calendar_panel.model.existing.appointments) == len(listed), "all lie beneath"

        await person.find()
        await person.choose_first()
        assert (await person.book()).startswith("Booked\n")
        (card,) = window.booking_panel.outcomes.cards()
        after = card.findChild(AfterBooking)
        assert isinstance(after, AfterBooking)
        assert after.print_button.text() == "Print 2 slips…"
        assert after.pdf_button.text() == "Save 2 slips…"
        after.another_button.click()
        assert field.patients() == people
        assert after.another_button.text() == "Book another for this group"
        await until(lambda: panel.model.rowCount() == len(listed) + 1, "the new one stands there once")
        window.find_panel.clear()
        assert panel.table.isColumnHidden(Column.WHO)

    tell(story)


def test_the_list_refreshes_itself_by_interval(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("heikkilä aino")
        panel, desk = person.window.existing_panel, person.application.desk.existing
        await until(lambda: panel.model.rowCount() > 0, "the list")
        before = panel.model.rowCount()
        desk.set_interval(1)
        assert desk.timer.interval() == 60_000
        await person.find()
        late = person.window.calendar_panel.model.everything[-1]
        assert book_elsewhere(practice, late.appointment.reference, "Patient/pat-157") == 200
        await asyncio.sleep(0.05)
        assert panel.model.rowCount() == before
        desk.timer.start(50)  # a minute is long
        await until(lambda: panel.model.rowCount() == before + 1, "the one from elsewhere")
        moment = datetime.fromtimestamp(late.start_s, late.appointment.start.tzinfo)
        assert any(one.start.timestamp() == moment.timestamp() for one in desk.appointments())
        desk.set_interval(0)
        assert not desk.timer.isActive()

    tell(story)
