"""What a scheduler does, step by step: find, choose, book, and what may come of it."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QItemSelectionModel, Qt

from journeys.other_client import book_elsewhere
from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera, back_in, leave_dialog
from pictures.server import MoodyServer
from slotdesk_ui.booking.hold_run import HoldStep
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.find.new_patient_dialog import NewPatientDialog
from slotdesk_ui.widgets.lookup_field import LookupField

Alt = Qt.KeyboardModifier.AltModifier
Shift = Qt.KeyboardModifier.ShiftModifier


async def pick(field: LookupField, person: Person, *words: str) -> None:
    """Type each word into a field and take the first match."""
    field.setFocus()
    for word in words:
        await person.type(word)
        await until(lambda: field.popup().current_choice() is not None, f"matches for {word}")
        await person.press(Key.Key_Return)


def settled(person: Person) -> bool:
    """Whether there is an outcome, the newest one not under way any more."""
    cards = person.window.booking_panel.outcomes.cards()
    return bool(cards) and cards[0].fate is not Fate.UNDER_WAY


async def fill_in(person: Person, camera: Camera, server: MoodyServer) -> None:
    """The find panel, from the first letter to everything filled in."""
    find = person.window.find_panel
    await camera.take(person, "start")
    await person.press(Key.Key_P, Ctrl)
    await person.type("karin söd")
    await until(lambda: find.patient.popup().current_choice() is not None)
    await camera.take(person, "find-patients")
    await person.press(Key.Key_Return)
    find.service.setFocus()
    await person.type("v")
    await until(lambda: find.service.popup().current_choice() is not None)
    await camera.take(person, "find-services")
    await person.press(Key.Key_Escape)
    find.service.edit.clear()
    await pick(find.service, person, "follow")
    await pick(find.practitioner, person, "haddad", "okonkwo", "lehtola")
    await camera.take(person, "find-preferences")
    server.mood = "slow"
    await person.press(Key.Key_Return, Ctrl)
    await camera.take(person, "finding")
    await until(lambda: not person.application.desk.search.is_running, "the search ends")
    server.mood = ""
    await camera.take(person, "found")


async def choose_and_book(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Chosen, held, near the end of the hold, booked, refused, not allowed, not certain."""
    panel, desk = person.window.booking_panel, person.application.desk
    await person.choose_first()
    await until(lambda: desk.holds.run.state().step is HoldStep.HELD, "held")
    panel.comment.setPlainText("Needs a lift. Comes with a walking frame.")
    await camera.take(person, "booking-held")
    await person.book()
    await camera.take(person, "booking-booked")
    await person.find()
    server.mood = "short"
    await person.choose_first()
    await until(lambda: desk.holds.run.state().step is HoldStep.HELD, "held")
    await camera.take(person, "booking-hold-ends")
    server.mood = ""
    desk.holds.run.let_go()
    candidate = panel.candidate
    if candidate is None:
        raise RuntimeError("nothing is chosen")
    reference = candidate.reference
    await until(
        lambda: book_elsewhere(server.practice, reference, "Patient/pat-031") == 200,
        "released, and booked by another client",
    )
    await person.press(Key.Key_B, Ctrl)
    await until(lambda: panel.outcomes.cards()[0].fate is Fate.REFUSED, "refused")
    await camera.take(person, "booking-refused")
    for mood, name in (("forbid", "booking-not-allowed"), ("lose", "booking-not-certain")):
        person.window.commands["dismiss"].trigger()
        await person.find()
        await person.choose_first()
        server.mood = mood
        await person.press(Key.Key_B, Ctrl)
        await until(lambda: settled(person), mood)
        await asyncio.sleep(0.6)  # what was lost is looked up
        await camera.take(person, name)
    server.mood = ""
    person.window.close()
    await camera.take(person, "leaving-not-certain")
    await leave_dialog(person)
    for card in panel.outcomes.cards():
        card.dismiss_button.click()


async def appointments(person: Person, camera: Camera) -> None:
    """The list beneath, cancelling, commenting, moving."""
    existing, desk = person.window.existing_panel, person.application.desk
    await until(lambda: existing.model.rowCount() > 0, "the list")
    await person.press(Key.Key_A, Ctrl | Shift)
    await camera.take(person, "appointments")
    existing.table.selectAll()
    await camera.take(person, "appointments-several")
    flag = QItemSelectionModel.SelectionFlag
    existing.table.selectionModel().select(existing.model.index(0, 0), flag.ClearAndSelect | flag.Rows)
    existing.request_comment()
    await camera.take(person, "appointments-comment")
    await leave_dialog(person)
    existing.request_cancel()
    await camera.take(person, "appointments-cancel")
    await leave_dialog(person)
    await person.press(Key.Key_M, Ctrl)
    await until(lambda: not desk.search.is_running, "the search ends")
    await camera.take(person, "moving")
    await person.choose_first()
    await camera.take(person, "moving-chosen")
    await person.press(Key.Key_B, Ctrl)
    await until(lambda: settled(person), "moved")
    await camera.take(person, "moved")
    person.window.commands["dismiss"].trigger()
    person.window.commands["fold_bottom"].trigger()


async def more_criteria(person: Person, camera: Camera) -> None:
    """The form's second half, what is wrong in it, and searches under a name."""
    find = person.window.find_panel
    more = find.more
    more.heading.click()
    more.address.setText("Uppsala")
    for day in list(more.days.values())[:3]:
        day.click()
    await camera.take(person, "more")
    more.times.setText("25:99")
    find.request()
    await camera.take(person, "more-wrong")
    more.clear()
    more.heading.click()
    for name in ("Follow-ups, mornings", "Neurology, this week", "Diabetes clinic"):
        dialog = person.application.saved.save()
        dialog.name.setText(name)
        if name.startswith("Diabetes"):
            await camera.take(person, "save-search")
        dialog.accept()
        await back_in(person)
    person.application.saved.open()
    await camera.take(person, "saved-searches")
    await leave_dialog(person)


async def not_on_file(person: Person, camera: Camera) -> None:
    """A short form for somebody new, and who may be the same."""
    await person.press(Key.Key_N, Ctrl)
    await person.type("ake soderberg 1948-06-05")
    popup = person.window.find_panel.patient.popup()
    await until(lambda: popup.current_choice() is not None, "an offer")
    for _ in range(popup.model().rowCount()):
        await person.press(Key.Key_Down)
    await camera.take(person, "not-on-file")
    await person.press(Key.Key_Return)
    dialog = person.window.findChildren(NewPatientDialog)[-1]
    await camera.take(person, "new-patient")
    dialog.family.setText("Söderberg")
    dialog.accept()
    await until(dialog.match_buttons, "a warning")
    await camera.take(person, "new-patient-look-alikes")
    await leave_dialog(person)
