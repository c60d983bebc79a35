"""One answer, seen in every way, without asking the server again; by keyboard alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import CalendarColumns, CalendarMode, Facet
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.calendar.entry_filter import FilterKind
from slotdesk_ui.calendar.filter_popup import FilterPopup

_CTRL_SHIFT = Ctrl | Qt.KeyboardModifier.ShiftModifier


def test_filtered_and_side_by_side_to_a_booking_without_a_mouse(tell: Story, practice: PracticeServer) -> None:
    def passed_on(_method: str, _path: str, _body: bytes) -> Canned | None:
        return None

    async def story(person: Person) -> None:
        calendar, booking = person.window.calendar_panel, person.window.booking_panel
        await person.pick_patient("karin söderberg")
        await person.find()
        everything = person.found()
        asked = len(server.requests)

        await person.press(Key.Key_F, _CTRL_SHIFT)
        (popup,) = calendar.findChildren(FilterPopup)
        popup.lists[FilterKind.PART].setFocus()
        await person.press(Key.Key_Return)  # mornings only
        shown = calendar.model.shown
        assert 0 < shown < everything
        words = calendar.view.wording.locale
        said = f"{words.toString(shown)} of {words.toString(everything)} shown"
        assert popup.count_label.text() == said
        await person.press(Key.Key_Escape)
        assert calendar.options.shown_label.text() == said

        calendar.setFocus()
        await person.press(Key.Key_1, Ctrl)
        await person.press(Key.Key_7, Ctrl)
        heads = calendar.view.columns.heads
        assert calendar.view.columns.grouping is CalendarColumns.PRACTITIONER
        assert len({head.category for head in heads}) == len(heads) > 3

        await person.press(Key.Key_8, Ctrl)
        zones = {head.category.label: head.zone for head in calendar.view.columns.heads if head.category}
        assert [label for label, zone in zones.items() if zone and str(zone) == "Europe/Helsinki"] == [
            label for label in zones if label.startswith(("Merituuli", "Kuusilehto"))
        ]

        await person.press(Key.Key_4, Ctrl)
        assert calendar.month.hasFocus()
        await person.press(Key.Key_Down)
        await person.press(Key.Key_Return)  # a week on, and into the day
        assert calendar.view.period.days == (date(2026, 8, 10),)

        await person.press(Key.Key_5, Ctrl)
        assert calendar.list.hasFocus()
        entry = calendar.list.current_entry
        assert entry is not None
        assert entry.day == date(2026, 8, 10), "the list goes where the day was"
        assert len(server.requests) == asked, "nothing was asked again"

        await person.press(Key.Key_Return)
        assert booking.candidate == entry.appointment
        await person.press(Key.Key_Return)
        await until(lambda: person.outcomes() and booking.outcomes.cards()[0].fate is Fate.BOOKED, "booked")
        assert "Karin Söderberg" in person.outcomes()[0]
        assert entry.gone

    with CannedServer(passed_on, practice.url) as server:
        tell(story, url=server.url)


def test_the_calendar_comes_back_as_it_was_left(tell: Story) -> None:
    async def leave(person: Person) -> None:
        await person.press(Key.Key_8, Ctrl)
        person.window.commands["colour_service"].trigger()
        await person.press(Key.Key_4, Ctrl)

    async def come_back(person: Person) -> None:
        calendar, commands = person.window.calendar_panel, person.window.commands
        assert calendar.mode is CalendarMode.MONTH
        assert calendar.view.columns.grouping is CalendarColumns.LOCATION
        assert calendar.model.colour is Facet.SERVICE
        assert [name for name in ("month", "by_location", "colour_service") if not commands[name].isChecked()] == []
        await person.find()
        assert calendar.month.isVisible()
        assert sum(calendar.model.number_on(day) for day in calendar.month.period.days) == person.found()

    tell(leave)
    tell(come_back)


def test_the_next_patient_starts_without_a_filter(tell: Story) -> None:
    async def story(person: Person) -> None:
        calendar = person.window.calendar_panel
        await person.find()
        calendar.open_filter()
        (popup,) = calendar.findChildren(FilterPopup)
        popup.lists[FilterKind.WEEKDAY].setFocus()
        await person.press(Key.Key_Space)
        assert not calendar.model.filter.is_empty
        await person.press(Key.Key_Escape)
        await person.press(Key.Key_F5)
        await until(lambda: not person.application.desk.search.is_running)
        assert 0 < calendar.model.shown < person.found(), "searching again keeps it"
        await person.press(Key.Key_N, Ctrl)
        assert calendar.model.filter.is_empty

    tell(story)
