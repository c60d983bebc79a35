"""Who works at the window: signing in at a real authorization server, locking, and what is not encrypted."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMessageBox

from authorization_server import CLIENT, AuthorizationServer, Browser
from journeys.person import Person, until
from memory_keyring import MemoryKeyring, keyring_in_use
from pictures.camera import Camera, back_in, leave_dialog
from pictures.server import MoodyServer
from slotdesk.domain.connection import Connection
from slotdesk.domain.sign_in import SignIn, SignInKind


async def sign_in(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Asked to, on the way, refused, signed in, locked."""
    person.window.commands["lock"].trigger()
    await camera.take(person, "hidden")
    person.window.curtain.cover.button.click()
    await _plain_http(person, camera)
    browser = Browser()
    with keyring_in_use(MemoryKeyring()), AuthorizationServer(server.practice.clock) as clinic:
        connection = Connection(clinic.url, sign_in=SignIn(SignInKind.BROWSER, CLIENT))
        person.application.desk.use_server(connection, name="Merituuli clinics")
        await _cover(person, camera, browser, clinic)
        await _kinds(person, camera)
        person.application.desk.use_server(Connection(server.url))
        await until(lambda: not person.window.curtain.is_drawn, "back on the practice server")
    browser.close()


async def _plain_http(person: Person, camera: Camera) -> None:
    dialog = person.application.settings_desk.open("servers")
    dialog.servers.add()
    dialog.servers.form.url.setText("http://fhir.clinic.example/r4")
    dialog.servers.use_button.click()
    await until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), "the question")
    await camera.take(person, "plain-http")
    await leave_dialog(person)


async def _cover(person: Person, camera: Camera, browser: Browser, clinic: AuthorizationServer) -> None:
    """In the order in which somebody meets them."""
    desk, curtain = person.application.sign_in, person.window.curtain
    await until(lambda: curtain.is_drawn, "the cover")
    await camera.take(person, "asked")
    desk.open_browser = lambda _url: True
    curtain.cover.button.click()
    await camera.take(person, "waiting")
    curtain.cover.cancel_button.click()
    desk.open_browser = browser
    clinic.behaviour.denies = True
    curtain.cover.button.click()
    await until(lambda: curtain.cover.problem.text(), "it was refused")
    await camera.take(person, "refused")
    clinic.behaviour.denies = False
    curtain.cover.button.click()
    await until(lambda: not curtain.is_drawn, "signed in")
    await back_in(person)
    await camera.take(person, "signed-in")
    person.window.commands["lock"].trigger()
    await camera.take(person, "locked")
    curtain.cover.button.click()
    await until(lambda: not curtain.is_drawn, "signed in again")


async def _kinds(person: Person, camera: Camera) -> None:
    """The fields of each way to sign in."""
    dialog = person.application.settings_desk.open("servers")
    kinds = dialog.servers.form.ways.kind
    for kind in SignInKind:
        kinds.setCurrentIndex(kinds.findData(kind))
        await camera.take(person, f"server-{kind.value}")
    await leave_dialog(person)
