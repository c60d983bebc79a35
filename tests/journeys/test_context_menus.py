"""What can be done with a time or an appointment is in its menu: by the right button, by Menu and by Shift+F10."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from journeys.conftest import Story
from journeys.hand import Hand
from journeys.known_patient import PRACTITIONER, pick
from journeys.person import Ctrl, Key, Person, until
from journeys.test_after_booking import back_in_front
from journeys.test_appointments import dialog_of, with_bookings
from journeys.test_by_mouse import point_of_a_free_time
from journeys.test_move_by_drag import being_moved, with_one
from slotdesk.practice.server import PracticeServer
from slotdesk.store.choices import HoldPolicy
from slotdesk_ui.booking.hold_run import HoldStep
from slotdesk_ui.calendar.cursor import Place
from slotdesk_ui.existing.cancel_dialog import CancelDialog
from slotdesk_ui.existing.comment_dialog import CommentDialog

Shift = Qt.KeyboardModifier.ShiftModifier


async def menu_by_mouse(widget: QWidget, point: QPoint) -> QMenu:
    """Press the right button at a point."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, point, widget.mapToGlobal(point)))
    return await opened()


async def menu_by_key(person: Person, pointer: QPoint) -> QMenu:
    """Press Menu, as the platform tells of it: with the pointer's place."""
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(person.focus(), QContextMenuEvent(reason, pointer, QCursor.pos()))
    return await opened()


async def opened() -> QMenu:
    """The menu that has come up."""
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "a menu opens")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def lines(menu: QMenu) -> dict[str, bool]:
    """What a menu offers, and whether it can be had."""
    return {one.text(): one.isEnabled() for one in menu.actions() if not one.isSeparator()}


async def take(person: Person, menu: QMenu, action_id: str) -> None:
    """Walk to a line and take it."""
    line = next(one for one in menu.actions() if one.objectName() == action_id)
    menu.setActiveAction(line)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    if QApplication.activeModalWidget() is None:
        await back_in_front(person)


async def close(person: Person, menu: QMenu) -> None:
    """Esc."""
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    await back_in_front(person)


async def found(person: Person) -> None:
    """Free times for a patient, in the grid."""
    await until(lambda: person.application.desk.link.capabilities is not None, "connected")
    await person.pick_patient("Söderberg Åke")
    person.window.find_panel.practitioner.edit.setFocus()
    await pick(person, person.window.find_panel.practitioner, PRACTITIONER)
    await person.find()
    await until(lambda: person.found() > 0, "free times")


def test_a_free_time_is_held_and_booked_from_its_menu(tell: Story) -> None:
    async def story(person: Person) -> None:
        application, window = person.application, person.window
        application.desk.set_hold_policy(HoldPolicy.BY_HAND)
        await found(person)
        view, commands = window.calendar_panel.view, window.commands
        point = point_of_a_free_time(window.calendar_panel)
        menu = await menu_by_mouse(view.viewport(), point)
        assert lines(menu) == {
            "&Book this time…": True,
            "&Hold this time": True,
            commands["go_entry"].text(): True,
        }
        assert not any(one.icon().isNull() for one in menu.actions() if not one.isSeparator())
        await take(person, menu, "book")
        booking = window.booking_panel
        hit = view.item_at(point)
        assert hit is not None
        entry = view.entries_in(*hit)[0]
        assert booking.candidate is not None
        assert booking.candidate.reference == entry.appointment.reference
        assert person.outcomes() == [], "booking begins with choosing: nothing is sent before all of it can be read"
        assert person.focus() is booking.book_button

        window.calendar_panel.setFocus()
        menu = await menu_by_key(person, QPoint(1, 1))
        assert list(lines(menu)) == [commands[one].text() for one in ("book", "hold", "go_entry")]
        assert menu.actions()[0].shortcut() == commands["book"].shortcut()
        await take(person, menu, "hold")
        await until(lambda: application.desk.holds.run.state().step is HoldStep.HELD, "held")
        window.calendar_panel.setFocus()
        menu = await menu_by_key(person, QPoint(1, 1))
        assert commands["release"].text() in lines(menu)
        await take(person, menu, "book")
        cards = booking.outcomes.cards
        await until(lambda: bool(cards()) and cards()[0].title == "Booked", "booked")

        gone = view.item_at(point)
        if gone is not None:
            menu = await menu_by_mouse(view.viewport(), point)
            assert [enabled for words, enabled in lines(menu).items() if "this time" in words] == [False, False]
            await close(person, menu)

    tell(story)


def test_a_key_opens_it_at_the_cursor_wherever_the_pointer_is(tell: Story) -> None:
    async def story(person: Person) -> None:
        await found(person)
        view = person.window.calendar_panel.view
        await person.press(Key.Key_Down)
        place = view.cursor_place
        assert place is not None
        elsewhere = point_of_a_free_time(person.window.calendar_panel)
        pointed = view.item_at(elsewhere)
        assert pointed is not None
        assert Place(view.grid.days[pointed[0]], view.entries_in(*pointed)[0]) != place
        menu = await menu_by_key(person, elsewhere)
        assert view.cursor_place == place, "the cursor stays where the keyboard has put it"
        number, item = view.walk.number(place), view.walk.item(place, view.grid)
        assert number is not None
        assert item is not None
        rect = view.grid.item_rect(number, item)
        corner = view.viewport().mapFromGlobal(menu.pos())
        assert rect.adjusted(-4, -menu.height() - 4, 4, 4).contains(corner), (rect, corner)
        await take(person, menu, "go_entry")
        await until(lambda: "Its entry in answer" in person.status(), "the entry is shown")

        person.window.calendar_panel.setFocus()
        await person.press(Key.Key_F10, Shift)
        assert view.cursor_place == place
        await close(person, await opened())
        view.set_cursor(None)
        await person.press(Key.Key_F10, Shift)
        assert not isinstance(QApplication.activePopupWidget(), QMenu)
        assert "Put the cursor on a time" in person.status()

    tell(story)


def test_the_list_of_free_times_has_the_same_menu(tell: Story) -> None:
    async def story(person: Person) -> None:
        await found(person)
        await person.press(Key.Key_5, Ctrl)
        panel = person.window.calendar_panel
        await until(lambda: panel.list.current_entry is not None, "a line is current")
        panel.list.setFocus()
        menu = await menu_by_key(person, QPoint(3, 3))
        entry = panel.list.current_entry
        assert entry is not None
        await take(person, menu, "book")
        candidate = person.window.booking_panel.candidate
        assert candidate is not None
        assert candidate.reference == entry.appointment.reference

    tell(story)


def test_rows_of_the_list_of_appointments_are_changed_from_their_menu(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await with_bookings(person, practice, 2)
        panel, commands = person.window.existing_panel, person.window.commands
        row = next(row for row in range(panel.model.rowCount()) if panel.model.appointment(row).can_be_changed)
        index = panel.model.index(row, 0)
        menu = await menu_by_mouse(panel.table.viewport(), panel.table.visualRect(index).center())
        ids = ("move", "change_comment", "cancel_existing", "copy_slip", "print_slip", "save_slip")
        assert lines(menu) == {commands[one].text(): True for one in (*ids, "save_calendar_file", "go_entry")}
        assert menu.actions()[0].shortcut() == commands["move"].shortcut()
        assert [one.reference for one in panel.selected()] == [panel.model.appointment(row).reference]
        await take(person, menu, "copy_slip")
        assert f"{panel.model.appointment(row).start:%H:%M}" in QGuiApplication.clipboard().text()

        panel.table.setFocus()
        await person.press(Key.Key_F10, Shift)
        await take(person, await opened(), "cancel_existing")
        dialog = await dialog_of(CancelDialog)
        assert isinstance(dialog, CancelDialog)
        dialog.reject()
        await back_in_front(person)
        panel.table.setFocus()

        await person.press(Key.Key_A, Ctrl)
        assert len(panel.selected()) > 1
        menu = await menu_by_key(person, QPoint(1, 1))
        can = lines(menu)
        assert can[commands["cancel_existing"].text()]
        assert not can[commands["move"].text()]
        assert not can[commands["print_slip"].text()]
        await close(person, menu)

    tell(story)


def test_an_own_appointment_in_the_calendar_is_moved_from_its_menu(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        _reference, own, _hand = await with_one(person, practice)
        hand = Hand(person)
        await hand.press_on(own)
        await hand.let_go()
        view, commands = person.window.calendar_panel.view, person.window.commands
        person.window.existing_panel.table.clearSelection()
        menu = await menu_by_mouse(view.viewport(), hand.at)
        assert list(lines(menu))[:3] == [commands[one].text() for one in ("move", "change_comment", "cancel_existing")]
        await take(person, menu, "change_comment")
        dialog = await dialog_of(CommentDialog)
        assert isinstance(dialog, CommentDialog)
        dialog.reject()
        await back_in_front(person)
        await take(person, await menu_by_mouse(view.viewport(), hand.at), "move")
        assert being_moved(person) == own
        commands["stop_moving"].trigger()
        assert being_moved(person) is None

    tell(story)
