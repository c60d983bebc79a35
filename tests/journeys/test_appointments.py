"""What a patient has booked already: listed, cancelled, commented, moved, several at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeys.canned_server import Canned, CannedServer
from journeys.conftest import Story
from journeys.other_client import book_elsewhere, booked_on
from journeys.person import Ctrl, Key, Person, until
from slotdesk.practice.server import PracticeServer
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.existing.cancel_dialog import CancelDialog
from slotdesk_ui.existing.comment_dialog import CommentDialog

Shift = Qt.KeyboardModifier.ShiftModifier


async def with_bookings(person: Person, practice: PracticeServer, count: int) -> str:
    """Book some times for the patient elsewhere, pick the patient and open the list; the patient's reference."""
    await person.find()
    model = person.window.calendar_panel.model
    day = model.first_day
    assert day is not None
    taken: list[float] = []
    while day is not None and len(taken) < count:
        for entry in model.entries(day):
            is_apart = len(taken) < count and all(abs(entry.start_s - other) > 7200 for other in taken)
            if is_apart and book_elsewhere(practice, entry.appointment.reference, "Patient/pat-157") == 200:
                taken.append(entry.start_s)
        day = model.next_day(day)
    await person.pick_patient("heikkilä aino")
    patient = person.window.find_panel.chosen_patient()
    assert patient is not None
    await until(lambda: person.window.existing_panel.model.rowCount() >= count, "the list")
    await person.press(Key.Key_A, Ctrl | Shift)
    return patient.reference


def rows(person: Person) -> list[str]:
    """What the list says, a line for each appointment."""
    model = person.window.existing_panel.model
    return [
        " | ".join(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


async def settled(person: Person, count: int = 1) -> list[str]:
    """Wait until so many cards are there and none is under way, and read them."""
    cards = person.window.booking_panel.outcomes.cards
    await until(
        lambda: len(cards()) >= count and all(card.fate is not Fate.UNDER_WAY for card in cards()), "the outcomes"
    )
    return person.outcomes()


async def dialog_of(kind: type) -> object:
    """The dialog that has come up."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), kind), f"{kind.__name__} opens")
    return QApplication.activeModalWidget()


def test_the_list_loads_when_the_patient_is_picked_and_the_tab_counts(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        listed: list[int] = []
        person.application.desk.existing.loaded.connect(lambda found: listed.append(len(found)))
        assert person.window.bottom.title(person.window.existing_panel) == "Appointments"
        reference = await with_bookings(person, practice, 1)
        ahead = len(booked_on(practice, reference))
        assert person.window.bottom.title(person.window.existing_panel) == f"Appointments ({ahead})"
        assert listed[-1] >= ahead
        assert any("| Booked |" in row for row in rows(person))
        assert person.focus() is person.window.existing_panel.table
        before = person.window.existing_panel.model.rowCount()
        person.window.existing_panel.past.click()
        await until(lambda: person.window.existing_panel.model.rowCount() > before, "the past")
        await person.press(Key.Key_N, Ctrl)
        assert person.window.existing_panel.model.rowCount() == 0
        assert person.window.bottom.title(person.window.existing_panel) == "Appointments"
        assert listed[-1] == 0

    tell(story)


def test_one_is_cancelled_with_a_reason_and_a_comment_by_keyboard(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference = await with_bookings(person, practice, 1)
        before = booked_on(practice, reference)
        await person.press(Key.Key_Delete)
        dialog = await dialog_of(CancelDialog)
        assert isinstance(dialog, CancelDialog)
        await person.type("weather")
        assert [dialog.reasons.item(row).text() for row in range(dialog.reasons.count())] == ["Weather"]
        dialog.comment.setFocus()
        await person.type("snow")
        await person.press(Key.Key_Return)
        (said,) = await settled(person)
        assert said.startswith("Cancelled\n")
        assert len(booked_on(practice, reference)) == len(before) - 1
        await until(lambda: any("Cancelled: Weather" in row and "snow" in row for row in rows(person)), "the list")
        assert person.status() == "Cancelled"

    tell(story)


def test_several_are_cancelled_at_once_with_a_result_for_each(tell: Story, practice: PracticeServer) -> None:
    refused: list[bytes] = []

    def refuse_the_second(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book") or b'"cancelled"' not in body:
            return None
        refused.append(body)
        text = b'{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"business-rule",'
        return Canned(422, text + b'"details":{"text":"Too late to cancel"}}]}') if len(refused) == 2 else None

    with CannedServer(refuse_the_second, practice.url) as server:

        async def story(person: Person) -> None:
            reference = await with_bookings(person, practice, 3)
            before = len(booked_on(practice, reference))
            progress: list[int] = []
            person.application.desk.existing.changes.progressed.connect(lambda _kind, done, _all: progress.append(done))
            table = person.window.existing_panel.table
            standing = [row for row, text in enumerate(rows(person)) if "| Booked |" in text][:3]
            selection = table.selectionModel()
            selection.clearSelection()
            for row in standing:
                flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
                selection.select(person.window.existing_panel.model.index(row, 0), flags)
            await person.press(Key.Key_Delete, Ctrl | Shift)
            await dialog_of(CancelDialog)
            await person.press(Key.Key_Down)
            await person.press(Key.Key_Return)
            said = await settled(person, 3)
            assert [text.splitlines()[0] for text in said] == [
                "Cancelled",
                "Not cancelled: the server refused",
                "Cancelled",
            ]
            assert "Too late to cancel" in said[1]
            assert progress == [0, 1, 2]
            assert person.status().startswith("2 of 3 done.")
            assert len(booked_on(practice, reference)) == before - 2

        tell(story, url=server.url)


def test_a_cancellation_whose_answer_was_lost_is_looked_up(tell: Story, practice: PracticeServer) -> None:
    sent: list[bytes] = []

    def cut_after_it(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book"):
            return None
        sent.append(body)
        server.pass_on(method, path, {"content-type": "application/fhir+json"}, body)
        return Canned(cut=True)

    with CannedServer(cut_after_it, practice.url) as server:

        async def story(person: Person) -> None:
            await with_bookings(person, practice, 1)
            await person.press(Key.Key_Delete)
            await dialog_of(CancelDialog)
            await person.press(Key.Key_Down)
            await person.press(Key.Key_Return)
            await settled(person)
            await until(lambda: "Looked up" in person.outcomes()[0], "looked up")
            assert person.outcomes()[0].startswith("Cancelled\n")
            assert len(sent) == 1

        tell(story, url=server.url)


def test_the_comment_is_changed(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference = await with_bookings(person, practice, 1)
        await person.press(Key.Key_F2)
        dialog = await dialog_of(CommentDialog)
        assert isinstance(dialog, CommentDialog)
        await person.type("needs a lift")
        dialog.save_button.click()
        (said,) = await settled(person)
        assert said.startswith("Comment changed\n")
        assert any(one.get("comment") == "needs a lift" for one in booked_on(practice, reference))
        await until(lambda: any("needs a lift" in row for row in rows(person)), "the list")

    tell(story)


def test_what_was_booked_just_now_and_elsewhere_comes_into_the_list(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await person.pick_patient("heikkilä aino")
        await until(lambda: "(" in person.window.bottom.title(person.window.existing_panel), "the count")
        before = person.window.existing_panel.model.rowCount()
        await person.find()
        await person.choose_first()
        await person.book()
        await until(lambda: person.window.existing_panel.model.rowCount() == before + 1, "the new one")
        model = person.window.calendar_panel.model
        assert model.last_day is not None
        late = model.entries(model.last_day)[-1]
        assert book_elsewhere(practice, late.appointment.reference, "Patient/pat-157") == 200
        await person.press(Key.Key_F5, Shift)
        await until(lambda: person.window.existing_panel.model.rowCount() == before + 2, "the one from elsewhere")

    tell(story)


async def moving_the_first(person: Person) -> None:
    """Start moving what is selected, wait for the times, and put the cursor on the last of the first day."""
    await person.press(Key.Key_M, Ctrl)
    assert person.window.booking_panel.move_strip.isVisible()
    await until(lambda: not person.application.desk.search.is_running, "the search ends")
    assert person.found() > 0
    await person.choose_first()
    assert person.window.booking_panel.book_button.text() == "Move to this time"


def test_one_is_moved_by_keyboard_and_keeps_its_old_time_until_then(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference = await with_bookings(person, practice, 1)
        old = person.window.existing_panel.selected()[0]
        await moving_the_first(person)
        target = person.window.booking_panel.candidate
        assert target is not None
        assert target.service == old.service
        assert target.practitioner is not None
        assert old.practitioner is not None
        assert target.practitioner.label == old.practitioner.label
        before = booked_on(practice, reference)
        assert old.start.isoformat() in {one["start"] for one in before if old.reference.endswith(one["id"])}
        assert person.focus() is person.window.booking_panel.book_button
        await person.press(Key.Key_Return)
        (said,) = await settled(person)
        assert said.startswith("Moved\n")
        assert "Old time:" in said
        await person.press(Key.Key_F8)
        assert target.practitioner.label in QApplication.clipboard().text(), "a slip, as for what was booked"
        await until(lambda: len(rows(person)) == len(before), "the list")
        assert [one.reference for one in person.window.existing_panel.selected()] == [old.reference]
        after = booked_on(practice, reference)
        assert len(after) == len(before)
        assert [one["start"] for one in after if old.reference.endswith(one["id"])] == [target.start.isoformat()]
        assert not person.window.booking_panel.move_strip.isVisible()
        assert person.application.desk.moves.moving is None
        assert person.window.booking_panel.book_button.text() == "Book"

    tell(story)


def test_a_move_begins_at_the_free_time_nearest_to_the_old_one(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await with_bookings(person, practice, 1)
        panel, found = person.window.existing_panel, person.window.calendar_panel.model
        assert found.last_day is not None
        before = panel.model.rowCount()
        late = found.entries(found.last_day)[0].appointment
        assert book_elsewhere(practice, late.reference, "Patient/pat-157") == 200
        await person.press(Key.Key_F5, Shift)
        await until(lambda: panel.model.rowCount() == before + 1, "the late one")
        own = next(one for one in map(panel.model.appointment, range(before + 1)) if one.start == late.start)
        panel.select(own.reference)
        await person.press(Key.Key_M, Ctrl)
        await until(lambda: not person.application.desk.search.is_running, "the search ends")
        calendar = person.window.calendar_panel
        assert person.focus() is calendar.view
        here = calendar.view.cursor_appointment
        assert here is not None
        away = abs(here.start - own.start)
        free = [one.appointment for one in calendar.model.everything if not one.gone and one.clash is None]
        assert min(abs(one.start - own.start) for one in free) == away
        assert min(free, key=lambda one: one.start).start < here.start, "which is not the first of them"
        assert calendar.view.moving == own

    tell(story)


def test_a_reason_is_found_by_any_of_its_words(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference = await with_bookings(person, practice, 1)
        before = len(booked_on(practice, reference))
        await person.press(Key.Key_Delete, Ctrl | Shift)
        dialog = await dialog_of(CancelDialog)
        assert isinstance(dialog, CancelDialog)
        everything = dialog.reasons.count()
        assert everything > 20, "the profile's value set"
        await person.press(Key.Key_Return)
        assert QApplication.activeModalWidget() is dialog, "Enter alone cancels nothing"
        assert all(not dialog.reasons.item(row).text().isdigit() for row in range(everything)), "words, not codes"
        for typed in ("PATIENT  die", "deceased"):  # parts of words in any order and case, and the code's own word
            dialog.filter.clear()
            await person.type(typed)
            shown = [dialog.reasons.item(row).text() for row in range(dialog.reasons.count())]
            assert shown == ["Patient has died"]
        chosen = dialog.chosen()
        assert chosen is not None
        assert chosen.code == "deceased"
        await person.type(" xyz")
        assert not dialog.confirm_button.isEnabled(), "nothing that was not meant is sent"
        await person.press(Key.Key_Escape)
        await until(lambda: QApplication.activeModalWidget() is None, "the dialog closes")
        assert len(booked_on(practice, reference)) == before, "looking at reasons cancels nothing"

    tell(story)


def test_a_failed_move_leaves_the_old_time_and_says_so(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        reference = await with_bookings(person, practice, 1)
        await moving_the_first(person)
        target = person.window.booking_panel.candidate
        assert target is not None
        assert book_elsewhere(practice, target.reference, "Patient/pat-031") == 200
        before = booked_on(practice, reference)
        await person.press(Key.Key_Return)
        (said,) = await settled(person)
        assert said.startswith("Not moved: the server refused\n")
        assert "The old time stands as it was" in said
        assert "The server says:" in said
        assert booked_on(practice, reference) == before
        assert person.window.booking_panel.move_strip.isVisible()  # another time can be picked at once
        assert person.focus().accessibleName()
        await person.press(Key.Key_Return)
        assert person.window.booking_panel.candidate is not None
        await person.press(Key.Key_M, Ctrl | Shift)
        assert not person.window.booking_panel.move_strip.isVisible()
        assert person.application.window.booking_panel.summary.isHidden()  # it is not booked by mistake

    tell(story)


def test_a_move_whose_answer_was_lost_is_looked_up_and_not_sent_again(tell: Story, practice: PracticeServer) -> None:
    sent: list[bytes] = []

    def cut_moves(method: str, path: str, body: bytes) -> Canned | None:
        if not path.endswith("$book"):
            return None
        sent.append(body)
        return Canned(cut=True)

    with CannedServer(cut_moves, practice.url) as server:

        async def story(person: Person) -> None:
            reference = await with_bookings(person, practice, 1)
            await moving_the_first(person)
            before = booked_on(practice, reference)
            await person.press(Key.Key_Return)
            await settled(person)
            await until(lambda: "as it was so far" in person.outcomes()[0], "looked up")
            assert person.outcomes()[0].startswith("Not certain\n")
            await until(lambda: person.application.desk.moves.moving is None, "the mode ends")
            assert "It stays" not in person.status()
            assert person.window.booking_panel.candidate is None
            assert (len(sent), booked_on(practice, reference)) == (1, before)

        tell(story, url=server.url)


def test_another_patient_ends_the_move(tell: Story, practice: PracticeServer) -> None:
    async def story(person: Person) -> None:
        await with_bookings(person, practice, 1)
        await moving_the_first(person)
        await person.press(Key.Key_N, Ctrl)
        assert (person.application.desk.moves.moving, person.window.booking_panel.candidate) == (None, None)

    tell(story)
