"""The form on the left: every field filled in, what may be wrong in it, and who is not on file."""

from __future__ import annotations

from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera, back_in, leave_dialog
from pictures.server import MoodyServer
from pictures.story import Alt, Shift, pick
from slotdesk_ui.find.new_patient_dialog import NewPatientDialog


async def find(person: Person, camera: Camera, server: MoodyServer) -> None:
    """From the first letter to what was found, and back to the fields that are seldom used."""
    await _fill_in(person, camera, server)
    await _periods(person, camera)
    await _more(person, camera)
    await _saved(person, camera)
    await _group(person, camera)
    await _not_on_file(person, camera)


async def lacking(person: Person, camera: Camera, _server: MoodyServer) -> None:
    """A server with neither a directory of patients and practitioners nor holds."""
    await until(lambda: person.window.find_panel.patient.note.text(), "it is said")
    await camera.take(person, "directories")
    person.window.find_panel.more.heading.click()
    await camera.take(person, "more")


async def _fill_in(person: Person, camera: Camera, server: MoodyServer) -> None:
    form = person.window.find_panel
    await camera.take(person, "start")
    await person.press(Key.Key_P, Ctrl)
    await person.type("karin söd")
    await until(lambda: form.patient.popup().current_choice() is not None)
    await camera.take(person, "patients")
    await person.press(Key.Key_Return)
    form.service.setFocus()
    await person.type("v")
    await until(lambda: form.service.popup().current_choice() is not None)
    await camera.take(person, "services")
    await person.press(Key.Key_Escape)
    form.service.edit.clear()
    await pick(form.service, person, "follow")
    await pick(form.practitioner, person, "haddad", "okonkwo", "lehtola")
    await camera.take(person, "preferences")
    server.mood = "slow"
    await person.press(Key.Key_Return, Ctrl)
    await camera.take(person, "finding")
    await until(lambda: not person.application.desk.search.is_running, "the search ends")
    server.mood = ""
    await camera.take(person, "found")


async def _periods(person: Person, camera: Camera) -> None:
    """Every preset, and a follow-up in some weeks."""
    preset = person.window.find_panel.period.preset
    usual = preset.currentIndex()
    preset.setFocus()
    preset.showPopup()
    await camera.take(person, "periods")
    preset.hidePopup()
    for row in range(preset.count()):
        preset.setCurrentIndex(row)
        if person.window.find_panel.period.weeks.isVisible():
            await camera.take(person, "follow-up")
            break
    preset.setCurrentIndex(usual)


async def _more(person: Person, camera: Camera) -> None:
    form = person.window.find_panel
    more = form.more
    more.heading.click()
    more.address.setText("Uppsala")
    for day in list(more.days.values())[:3]:
        day.click()
    await camera.take(person, "more")
    more.times.setText("25:99")
    form.request()
    await camera.take(person, "more-wrong")
    more.clear()
    more.heading.click()


async def _saved(person: Person, camera: Camera) -> None:
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


async def _group(person: Person, camera: Camera) -> None:
    """Three patients at once."""
    form = person.window.find_panel
    await person.press(Key.Key_N, Ctrl)
    await person.pick_patient("karin söd")
    for name in ("heikkilä aino", "söderberg åke"):
        await person.press(Key.Key_P, Ctrl | Shift)
        await person.type(name)
        await until(lambda: form.patient.popup().current_choice() is not None, "matches")
        await person.press(Key.Key_Return)
    await camera.take(person, "group")
    await person.find()
    await person.press(Key.Key_L, Ctrl)
    await person.choose_first()
    await camera.take(person, "group-chosen")
    await person.press(Key.Key_Left, Alt)


async def _not_on_file(person: Person, camera: Camera) -> None:
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
    await camera.take(person, "look-alikes")
    dialog.born.setText("31.31.1999")
    dialog.accept()
    await camera.take(person, "new-patient-wrong")
    await leave_dialog(person)
