"""A walk through the whole window: every view, panel, popup and dialog, and a look at each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from msgspec import convert
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QWidget

from journeys.hand import Hand
from journeys.other_client import book_elsewhere
from journeys.person import Ctrl, Key, Person, until
from journeys.workbench_tour import tour_of_workbench
from slotdesk.domain.sign_in import SignInKind, SignInProblem
from slotdesk.practice.lab.endpoint import there_is
from slotdesk.practice.server import PracticeServer
from slotdesk.services.practice_lab import FaultOffer, FaultOn, LabOffers, LabState
from slotdesk_ui.find.new_patient_dialog import NewPatientDialog
from slotdesk_ui.find.period_field import PeriodPreset
from slotdesk_ui.lab.lab_dialog import LabDialog
from slotdesk_ui.settings.settings_dialog import SettingsDialog
from slotdesk_ui.signing_in.cover import CoverState
from slotdesk_ui.signing_in.sign_in_words import problem_words

Look = Callable[[str, QWidget], None]
"""Takes the name of a place and what is seen there."""


async def tour(person: Person, practice: PracticeServer, look: Look) -> None:
    """Find, book, be refused, list, move; then everything that opens."""
    window = person.window
    await until(lambda: person.application.desk.link.session is not None, "connected")
    await until(lambda: not person.application.desk.is_busy)
    await _settle()
    look("start", window)
    await _find(person, look)
    await _views(person, look)
    await _book(person, practice, look)
    await _existing(person, look)
    await _dragged(person, look)
    await _records(person, look)
    await _dialogs(person, look)
    await _checks(person, look)
    await tour_of_workbench(person, look)
    await _covered(person, look)
    window.commands["contrast_high"].trigger()
    await _settle()
    look("high contrast", window)
    window.commands["contrast_system"].trigger()
    await _settle()


async def _settle() -> None:
    await asyncio.sleep(0.15)


async def _find(person: Person, look: Look) -> None:
    find = person.window.find_panel
    find.more.heading.setChecked(True)
    for preset in (PeriodPreset.FOLLOW_UP, PeriodPreset.AFTER, PeriodPreset.TWO_WEEKS):
        find.period.set_preset(preset)
        await _settle()
        look(f"find, {preset}", person.window)
    find.more.times.setText("soon")
    find.request()
    await _settle()
    look("find, a criterion that can't be", person.window)
    find.more.times.clear()
    find.more.heading.setChecked(False)
    await person.press(Key.Key_P, Ctrl)
    await person.type("karin")
    await until(lambda: find.patient.popup().current_choice() is not None, "matches")
    look("find, matches", person.window)
    await person.press(Key.Key_Escape)
    find.patient.edit.clear()


async def _views(person: Person, look: Look) -> None:
    window = person.window
    await person.pick_patient("karin söd")
    await person.find()
    for view in ("day", "week", "month", "list", "work_week"):
        window.commands[view].trigger()
        await _settle()
        look(view, window)
    for columns in ("by_practitioner", "by_location", "by_day"):
        window.commands[columns].trigger()
        await _settle()
        look(columns, window)
    window.commands["filter"].trigger()
    await _settle()
    (popup,) = [one for one in window.findChildren(QWidget) if type(one).__name__ == "FilterPopup"]
    look("filter", popup)
    popup.close()
    await _settle()


async def _book(person: Person, practice: PracticeServer, look: Look) -> None:
    window = person.window
    window.commands["go_calendar"].trigger()
    window.commands["first_free"].trigger()
    await person.choose_first()
    await _settle()
    look("chosen", window)
    await until(lambda: not person.application.desk.holds.run.is_giving)
    await person.book()
    await _settle()
    look("booked", window)
    await person.find()
    window.commands["first_free"].trigger()
    window.commands["go_calendar"].trigger()
    person.application.desk.holds.run.policy = type(person.application.desk.holds.run.policy).NEVER
    await person.choose_first()
    candidate = window.booking_panel.candidate
    assert candidate is not None
    assert book_elsewhere(practice, candidate.reference, "Patient/pat-031") == 200
    await person.book()
    await _settle()
    look("refused", window)
    window.booking_panel.outcomes.dismiss_settled()


async def _existing(person: Person, look: Look) -> None:
    window, panel = person.window, person.window.existing_panel
    await until(lambda: panel.model.rowCount() > 0, "the list")
    window.commands["go_existing"].trigger()
    panel.past.setChecked(True)
    await _settle()
    panel.table.selectRow(panel.model.rowCount() - 1)
    look("appointments", window)
    upcoming = next(row for row in reversed(range(panel.model.rowCount())) if panel.model.appointment(row).reference)
    await _dialog(person, look, "cancel", lambda: person.application.desk.existing.ask_cancel([_row(person, upcoming)]))
    await _dialog(
        person,
        look,
        "cancel several",
        lambda: person.application.desk.existing.ask_cancel([_row(person, upcoming), _row(person, 0)]),
    )
    await _dialog(person, look, "comment", lambda: person.application.desk.existing.ask_comment(_row(person, upcoming)))
    person.application.desk.moves.start(_row(person, upcoming))
    await until(lambda: not person.application.desk.search.is_running, "the search for a new time")
    await _settle()
    look("moving", window)
    window.commands["stop_moving"].trigger()
    window.bottom.fold()


async def _dragged(person: Person, look: Look) -> None:
    """Carry an own appointment over the days, to where something is free and to where nothing is."""
    window = person.window
    model = window.existing_panel.model
    window.commands["day"].trigger()
    own = next(one for one in map(model.appointment, range(model.rowCount())) if one.can_be_changed)
    hand = Hand(person)
    await hand.press_on(own)
    await hand.carry_to(hand.at + QPoint(-20, 40))
    await until(lambda: not person.application.desk.search.is_running, "the search ends")
    for name, place in (("nothing free", QPoint(-20, 60)), ("elsewhere", QPoint(-3000, 0))):
        await hand.carry_to(hand.at + place)
        await _settle()
        look(f"dragged, {name}", window)
    await hand.let_go()
    window.commands["work_week"].trigger()
    await _settle()


async def _records(person: Person, look: Look) -> None:
    window = person.window
    window.commands["go_bookings"].trigger()
    panel = window.bookings_panel
    await until(lambda: panel.model.rowCount() > 0, "the record")
    await _settle()
    look("bookings", window)
    record = panel.model.record(0)
    await _dialog(person, look, "close by hand", lambda: person.application.desk.journal.ask_close(record))
    window.bottom.fold()
    await _dialog(person, look, "audit events", lambda: _audit(person))


def _audit(person: Person) -> None:
    """Open the audit events without the text of one, which is the event itself."""
    person.application.audit.open().json.clear()


async def _covered(person: Person, look: Look) -> None:
    """What stands in the window's place, for every reason, with what can go wrong with a sign-in beneath."""
    curtain = person.window.curtain
    curtain.draw(covers=True)
    for state in CoverState:
        curtain.cover.show_state(state, "Clinic", "Anna Berg")
        await _settle()
        look(f"covered, {state.name}", person.window)
    for problem in SignInProblem:
        curtain.cover.show_state(CoverState.SIGN_IN, "Clinic", "", problem_words(problem))
        await _settle()
        look(f"covered, {problem.name}", person.window)
    curtain.draw(covers=False)


def _row(person: Person, row: int):  # type: ignore[no-untyped-def]  # an Appointment
    return person.window.existing_panel.model.appointment(row)


async def _dialogs(person: Person, look: Look) -> None:
    window = person.window
    await _dialog(person, look, "save search", window.commands["save_search"].trigger)
    await _dialog(person, look, "saved searches", window.commands["saved_searches"].trigger)
    await _dialog(person, look, "shortcuts", window.commands["shortcuts"].trigger)
    await _dialog(person, look, "about", window.commands["about"].trigger)
    window.commands["settings"].trigger()
    await until(lambda: window.findChildren(SettingsDialog), "settings")
    (settings,) = window.findChildren(SettingsDialog)
    for row in range(settings.contents.count()):
        settings.contents.setCurrentRow(row)
        await _settle()
        look(f"settings, {row}", settings)
    settings.servers.test_button.click()
    await _settle()
    await until(lambda: settings.servers.result.text(), "the server's test")
    look("settings, tested", settings)
    kinds = settings.servers.form.ways.kind
    for kind in SignInKind:
        kinds.setCurrentIndex(kinds.findData(kind))
        await _settle()
        look(f"settings, sign-in {kind.value}", settings)
    export = settings.servers.transfer.ask_export()
    look("settings, export of servers", export)
    export.reject()
    settings.reject()
    await _settle()
    window.commands["new_entry"].trigger()
    await until(lambda: window.findChildren(NewPatientDialog), "the form")
    (form,) = window.findChildren(NewPatientDialog)
    look("new patient", form)
    form.accept()
    look("new patient, no name", form)
    form.family.setText("Söderberg")
    form.given.setText("Åke")
    form.born.setText(form._local("1948-06-05"))
    form.accept()
    await until(form.match_buttons, "look-alikes")
    await _settle()
    look("new patient, look-alikes", form)
    form.reject()
    await _settle()
    person.application.palette.palette.open()
    await _settle()
    look("palette", person.application.palette.palette)
    person.application.palette.palette.leave()


async def _checks(person: Person, look: Look) -> None:
    """What the checks ask; the practice lab, but for the rules that it breaks, which are in the server's own words."""
    window, checks = person.window, person.application.workbench.checks
    await _dialog(person, look, "options of the checks", checks.ask_options)
    await _dialog(person, look, "checks, asked first", lambda: checks.request(["CapabilityStatement.read"]))
    faults = tuple(convert(one, FaultOffer) for one in there_is()["faults"])
    on = tuple(FaultOn(one.name, one.name, one.default, "book", 3) for one in faults)

    def open_lab() -> None:
        dialog = LabDialog(window)
        dialog.show_state(LabState(on, (), 3, LabOffers(faults)))
        dialog.open()

    await _dialog(person, look, "practice lab", open_lab)


async def _dialog(person: Person, look: Look, name: str, opens: Callable[[], object]) -> None:
    before = set(person.window.findChildren(QDialog))
    opens()
    await until(lambda: set(person.window.findChildren(QDialog)) - before, name)
    await _settle()
    (dialog,) = set(person.window.findChildren(QDialog)) - before
    look(name, dialog)
    dialog.reject()
    await _settle()
