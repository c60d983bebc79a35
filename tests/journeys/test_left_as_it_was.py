"""Filter and zoom at the next start, and words that stay true after a time has gone."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from journeys.conftest import Story
from journeys.person import Ctrl, Key, Person, until
from journeys.test_appointments import with_bookings
from slotdesk.domain.connection import Connection
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.calendar.entry_filter import FilterKind

Shift = Qt.KeyboardModifier.ShiftModifier


async def found(person: Person) -> None:
    """Free times for Åke."""
    await until(lambda: person.application.desk.link.capabilities is not None, "connected")
    await person.pick_patient("söderberg åke")
    await person.find()
    assert person.found() > 0
    await asyncio.sleep(0.05)  # words follow in the next turn


def test_filter_and_zoom_come_back_and_the_footer_says_how_many_are_hidden(tell: Story) -> None:
    left: dict[str, object] = {}

    async def leave(person: Person) -> None:
        panel = person.window.calendar_panel
        await found(person)
        assert " of " not in panel.footer.counts_label.toolTip()
        key = person.window.calendar_panel.model.everything[0].appointment.practitioner
        assert key is not None
        hidden = panel.model.filter.with_hidden(FilterKind.PRACTITIONER, frozenset({key.actor.relative}))
        panel.model.set_filter(hidden.with_hidden(FilterKind.WEEKDAY, frozenset({2})))
        panel.view.zoom_in()
        panel.view.zoom_in()
        left.update(filter=panel.model.filter, hour_px=panel.view.hour_px, shown=panel.model.shown)

    async def come_back(person: Person) -> None:
        panel = person.window.calendar_panel
        assert abs(panel.view.hour_px - float(str(left["hour_px"]))) < 0.01
        await found(person)
        assert panel.model.filter == left["filter"]
        assert 0 < panel.model.shown == left["shown"]
        told = f"{panel.model.shown:,} of {len(panel.model):,} free times"
        assert panel.footer.counts_label.toolTip().startswith(told)
        await person.press(Key.Key_N, Ctrl)
        assert panel.model.filter.is_empty, "the next patient begins without"

    async def once_more(person: Person) -> None:
        assert person.window.calendar_panel.model.filter.is_empty

    tell(leave)
    tell(come_back)
    tell(once_more)


def test_once_a_time_has_gone_the_status_line_says_how_many_are_left(tell: Story) -> None:
    async def story(person: Person) -> None:
        await found(person)
        model = person.window.calendar_panel.model
        assert person.status().startswith(f"{len(model):,} free times")
        model.mark_gone(model.everything[0].appointment.reference)
        await asyncio.sleep(0.05)
        assert person.status().startswith(f"{len(model) - 1:,} free times")
        assert person.window.calendar_panel.footer.counts_label.toolTip().startswith(f"{len(model) - 1:,} free times")
        person.window.status.say("Something else")
        model.mark_gone(model.everything[1].appointment.reference)
        assert person.status() == "Something else"

    tell(story)


def test_first_free_and_find_begin_at_the_same_time_beside_own_appointments(
    tell: Story, practice: PracticeServer
) -> None:
    async def story(person: Person) -> None:
        await with_bookings(person, practice, 3)
        await person.find()
        view = person.window.calendar_panel.view
        began = view.cursor_place
        assert began is not None
        assert began.entry.clash is None
        await person.press(Key.Key_End, Ctrl)
        assert view.cursor_place != began
        await person.press(Key.Key_G, Ctrl)
        assert view.cursor_place == began

    tell(story)


def test_home_and_end_lead_through_the_list_of_appointments(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await with_bookings(person, practice, 3)
        panel = person.window.existing_panel
        last = panel.model.rowCount() - 1
        assert last > 1
        await person.press(Key.Key_End)
        assert [one.reference for one in panel.selected()] == [panel.model.appointment(last).reference]
        await person.press(Key.Key_Home)
        assert [one.reference for one in panel.selected()] == [panel.model.appointment(0).reference]

    tell(story)


def test_in_the_month_the_invitation_covers_no_day(tell: Story) -> None:
    async def story(person: Person) -> None:
        person.window.resize(900, 620)
        await person.press(Key.Key_4, Ctrl)
        panel = person.window.calendar_panel
        await until(panel.card.isVisible, "the invitation")
        first = panel.month.mapTo(panel.stack, panel.month.cell(panel.month.period.first).topLeft())
        assert panel.card.geometry().bottom() < first.y() - panel.month.fontMetrics().height()
        await found(person)
        assert not panel.card.isVisible()
        again = panel.month.mapTo(panel.stack, panel.month.cell(panel.month.period.first).topLeft())
        assert again.y() < first.y(), "and the days have all of the room again"

    tell(story)


def test_a_name_known_minutes_ago_stays_known_on_another_server(tell: Story, practice: PracticeServer) -> None:
    with PracticeServer(seed=1, now=practice.clock.now()) as other:

        async def story(person: Person) -> None:
            await found(person)
            await person.choose_first()
            assert (await person.book()).startswith("Booked")
            person.application.desk.use_server(Connection(other.url))
            await until(lambda: "Connected" in person.status(), "connected elsewhere")
            await person.press(Key.Key_B, Ctrl | Shift)
            model = person.window.bookings_panel.model
            await until(lambda: model.rowCount() > 0, "the record")
            said = [str(model.index(0, column).data()) for column in range(model.columnCount())]
            assert "Åke Söderberg" in said
            assert not any("Patient/pat-" in words for words in said)

        tell(story)
