"""A time that is of no use to the patient: said beside Book once it is chosen, and offered last."""

from __future__ import annotations

from journeys.conftest import Story
from journeys.other_client import book_elsewhere
from journeys.person import Key, Person, until
from journeys.test_holds import step
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.booking.gone_times import AlternativeButton
from slotdesk_ui.booking.hold_run import HoldStep
from slotdesk_ui.calendar.calendar_model import Entry
from slotdesk_ui.calendar.clashes import ClashKind
from slotdesk_ui.calendar.entry_filter import EntryFilter, FilterKind
from slotdesk_ui.widgets.plain_label import PlainLabel

_AKE = "Patient/pat-030"


async def with_own(person: Person, practice: PracticeServer) -> list[Entry]:
    """Book the first free time for the patient elsewhere, pick them and search; what clashes with it."""
    await until(lambda: "Connecting" not in person.status(), "the server is known")
    await person.find()
    calendar = person.window.calendar_panel
    calendar.set_travel_min(240)
    own = calendar.model.first_free()
    assert own is not None
    assert book_elsewhere(practice, own.appointment.reference, _AKE) == 200
    calendar.model.mark_gone(own.appointment.reference)
    await person.pick_patient("söderberg åke")
    await until(lambda: any(one.clash for one in calendar.model.everything), "the own ones lie beneath")
    return [one for one in calendar.model.everything if one.clash and not one.gone]


def test_a_clash_is_said_right_above_book_which_books_all_the_same(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        clashing = await with_own(person, practice)
        panel, view = person.window.booking_panel, person.window.calendar_panel.view
        for kind, title in ((ClashKind.TOO_FAR, "for the way"), (ClashKind.OVERLAP, "Overlaps own appointment")):
            entry = next(one for one in clashing if one.clash and one.clash.kind is kind)
            view.choose_entry(entry)
            strip = panel.clash_strip
            assert strip.isVisible()
            assert title in strip.words
            assert person.focus() is panel.book_button
            assert panel.book_button.accessibleDescription() == strip.words, "read out with the button"
            gap = panel.book_button.mapTo(panel, panel.book_button.rect().topLeft()).y() - strip.geometry().bottom()
            assert 0 < gap < 20, "nothing between the warning and Book"
        assert (await person.book()).startswith("Booked\n"), "whoever wants it can have it"
        assert not panel.clash_strip.isVisible()

    tell(story)


def test_what_becomes_a_clash_while_it_is_chosen_is_said_too(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await with_own(person, practice)
        calendar, panel = person.window.calendar_panel, person.window.booking_panel
        entry = next(one for one in calendar.model.everything if one.clash and one.clash.kind is ClashKind.TOO_FAR)
        calendar.set_travel_min(0)
        calendar.view.choose_entry(entry)
        assert not panel.clash_strip.isVisible()
        calendar.set_travel_min(240)
        assert panel.clash_strip.isVisible()
        assert "for the way" in panel.book_button.accessibleDescription()
        await person.press(Key.Key_Escape)
        assert not panel.clash_strip.isVisible()

    tell(story)


def test_alternatives_that_clash_are_marked_and_come_last(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        clashing = await with_own(person, practice)
        model, panel = person.window.calendar_panel.model, person.window.booking_panel
        gone = next(one for one in clashing if one.clash and one.clash.kind is ClashKind.OVERLAP)
        service = gone.appointment.service
        rest = [one for one in model.everything if one.appointment.service == service and not one.clash]
        book_elsewhere(practice, gone.appointment.reference, "Patient/pat-031")  # unless it has gone with the own one
        model.take_away([one for one in model.everything if one not in clashing and one not in rest[-2:]])
        person.application.desk._choose(gone.appointment)
        await until(lambda: panel.outcomes.findChildren(AlternativeButton), "alternatives")
        said = [one.accessibleName() for one in panel.outcomes.findChildren(AlternativeButton)]
        marked = [("overlaps the patient's own" in one) or ("min for the way" in one) for one in said]
        assert len(said) == 5
        assert marked == [False, False, True, True, True], said
        shown = [one.text()[0] for one in panel.outcomes.findChildren(AlternativeButton)]
        assert set(shown[2:]) <= {"✕", "↔"}, "a sign and words, before it is chosen"
        assert person.focus() in panel.outcomes.findChildren(AlternativeButton)[:2]

    tell(story)


def test_the_keyboard_is_on_the_nearest_and_what_the_filter_hides_is_said(
    tell: Story, practice: PracticeServer
) -> None:
    async def story(person: Person) -> None:
        await with_own(person, practice)
        model, panel = person.window.calendar_panel.model, person.window.booking_panel
        entries = [one for one in model.everything if not one.clash]
        gone = sorted(entries, key=lambda one: one.start_s)[len(entries) // 2]
        model.set_filter(EntryFilter({FilterKind.WEEKDAY: frozenset({(gone.day.weekday() + 1) % 7})}))
        assert book_elsewhere(practice, gone.appointment.reference, "Patient/pat-031") == 200
        person.application.desk._choose(gone.appointment)
        await until(lambda: panel.outcomes.findChildren(AlternativeButton), "alternatives")
        offered = panel.outcomes.findChildren(AlternativeButton)
        focused = person.focus()
        assert isinstance(focused, AlternativeButton)
        await person.press(Key.Key_Return)
        chosen = panel.candidate
        assert chosen is not None
        others = [one for one in entries if one is not gone and one.appointment.service == chosen.service]
        nearest = min(abs(one.start_s - gone.start_s) for one in others if model.is_shown(one))
        assert abs(chosen.start.timestamp() - gone.start_s) <= max(nearest, 0) or len(offered) == 1
        labels = panel.outcomes.cards()[0].findChildren(PlainLabel)
        assert any("The filter hides" in label.text() and "Ctrl+Shift+G" in label.text() for label in labels)
        await until(lambda: step(person) is not HoldStep.ASKING, "held")

    tell(story)
