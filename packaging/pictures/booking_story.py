"""Chosen, held, booked, and whatever else may come of it."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from journeys.other_client import book_elsewhere
from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera, leave_dialog
from pictures.server import MoodyServer
from pictures.story import dismiss_all, everything_for_karin, pick, search, settled
from slotdesk.domain.appointment import Appointment
from slotdesk.store.choices import HoldPolicy
from slotdesk_ui.booking.hold_run import HoldRun, HoldStep
from slotdesk_ui.booking.outcome_card import Fate
from slotdesk_ui.booking.slip import slip_of, write_pdf

_LOOKED_UP_S = 0.6


async def booking(person: Person, camera: Camera, server: MoodyServer) -> None:
    """From what is chosen without a patient to what nobody knows the fate of."""
    await _no_patient(person, camera)
    await everything_for_karin(person)
    await _holds(person, camera, server)
    await _booked(person, camera, server)
    await _refused(person, camera, server)
    await _uncertain(person, camera, server)


async def _no_patient(person: Person, camera: Camera) -> None:
    """A time is chosen before anybody has said for whom."""
    await pick(person.window.find_panel.service, person, "follow")
    await pick(person.window.find_panel.practitioner, person, "haddad")
    await search(person)
    await choose(person)
    await camera.take(person, "no-patient")
    await person.press(Key.Key_N, Ctrl)


async def choose(person: Person) -> Appointment:
    """Choose what the cursor is on, or the first of many."""
    await person.press(Key.Key_L, Ctrl)
    await person.choose_first()
    candidate = person.window.booking_panel.candidate
    if candidate is None:
        raise RuntimeError("nothing is chosen")
    return candidate


async def _holds(person: Person, camera: Camera, server: MoodyServer) -> None:
    """By hand, by itself, near its end, ended, refused, and without an end that the server told."""
    run = person.application.desk.holds.run
    steps = (
        ("hold-unsaid", "unsaid", HoldStep.HELD),
        ("hold-ends", "short", HoldStep.HELD),
        ("hold-ended", "brief", HoldStep.ENDED),
    )
    person.application.desk.set_hold_policy(HoldPolicy.BY_HAND)
    await choose(person)
    await camera.take(person, "hold-by-hand")
    person.application.desk.set_hold_policy(HoldPolicy.AUTOMATIC)
    await search(person)
    server.mood = "no-hold"
    await choose(person)
    await until(lambda: settled(person), "refused")
    await camera.take(person, "hold-refused")
    await dismiss_all(person)
    for name, mood, step in steps:
        server.mood = mood
        await search(person)
        await choose(person)
        await until(partial(_is_at, run, step), name)
        await camera.take(person, name)
        server.mood = ""


def _is_at(run: HoldRun, step: HoldStep) -> bool:
    return run.state().step is step


async def _booked(person: Person, camera: Camera, server: MoodyServer) -> None:
    panel, run = person.window.booking_panel, person.application.desk.holds.run
    await search(person)
    chosen = await choose(person)
    await until(lambda: run.state().step is HoldStep.HELD, "held")
    panel.comment.setPlainText("Needs a lift. Comes with a walking frame.")
    await camera.take(person, "held")
    server.mood = "slow"
    await person.press(Key.Key_B, Ctrl)
    await camera.take(person, "under-way")
    await until(lambda: settled(person), "booked")
    server.mood = ""
    await camera.take(person, "booked")
    _keep_slip(person, camera, chosen)


def _keep_slip(person: Person, camera: Camera, chosen: Appointment) -> None:
    """The slip as it is printed, where poppler is installed."""
    program = shutil.which("pdftoppm")
    if program is None:
        return
    with TemporaryDirectory() as folder:
        page = Path(folder) / "slip"
        patient = chosen.patients[0].label if chosen.patients else "Karin Söderberg"
        place = "Esimerkkikatu 7 B, 00199 Helsinki"
        if write_pdf([slip_of(chosen, person.application.desk.zone, place, patient)], f"{page}.pdf"):
            subprocess.run([program, "-png", "-r", "100", "-singlefile", f"{page}.pdf", str(page)], check=True)
            camera.keep(Path(f"{page}.png"), "slip")


async def _refused(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Somebody else was faster; then nobody may book."""
    await search(person)
    chosen = await choose(person)
    run = person.application.desk.holds.run
    await until(lambda: run.state().step is HoldStep.HELD, "held")
    run.let_go()
    await until(
        lambda: book_elsewhere(server.practice, chosen.reference, "Patient/pat-031") == 200,
        "released, and booked by another client",
    )
    await person.press(Key.Key_B, Ctrl)
    await until(lambda: person.window.booking_panel.outcomes.cards()[0].fate is Fate.REFUSED, "refused")
    await camera.take(person, "refused")
    await dismiss_all(person)
    await _booked_in_mood(person, server, "forbid")
    await camera.take(person, "not-allowed")
    await dismiss_all(person)


async def _uncertain(person: Person, camera: Camera, server: MoodyServer) -> None:
    """The answer is lost; the window is about to close."""
    await _booked_in_mood(person, server, "lose")
    await asyncio.sleep(_LOOKED_UP_S)
    await camera.take(person, "not-certain")
    person.window.close()
    await until(QApplication.activeModalWidget, "asked whether to leave")
    await camera.take(person, "leaving-not-certain")
    await leave_dialog(person)


async def _booked_in_mood(person: Person, server: MoodyServer, mood: str) -> None:
    await search(person)
    await choose(person)
    server.mood = mood
    await person.press(Key.Key_B, Ctrl)
    await until(lambda: settled(person), mood)
    server.mood = ""
