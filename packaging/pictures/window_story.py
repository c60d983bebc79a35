"""Every menu and dialog of the window that belongs to no other story."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QApplication, QMenu, QProgressBar

from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera, leave_dialog
from pictures.server import MoodyServer
from slotdesk.domain.connection import Connection
from slotdesk_ui.settings.settings_dialog import SERVERS


async def first_start(person: Person, camera: Camera, _server: MoodyServer) -> None:
    """No server is known."""
    await until(QApplication.activeModalWidget, "the dialog is there")
    await camera.take(person, "servers")
    await leave_dialog(person)
    await camera.take(person, "left")


async def window(person: Person, camera: Camera, _server: MoodyServer) -> None:
    """Commands by name, menus, settings page by page, and a server that is not there."""
    for name in ("Follow-ups, mornings", "Neurology, this week"):
        dialog = person.application.saved.save()
        dialog.name.setText(name)
        dialog.accept()
    person.window.activateWindow()
    await _palette(person, camera)
    await _menus(person, camera)
    await _settings(person, camera)
    for command in ("shortcuts", "about"):
        person.window.commands[command].trigger()
        await camera.take(person, command)
        await leave_dialog(person)
    await _unreachable(person, camera)


async def _palette(person: Person, camera: Camera) -> None:
    """Commands, a date, a letter, a patient, nothing."""
    line = person.application.palette.palette.line
    typed = {"": "", "next tue 14:00": "-date", "s": "-letter", "söderberg": "-patient", "qqxx": "-nothing"}
    for text, name in typed.items():
        await person.press(Key.Key_K, Ctrl)
        await until(line.hasFocus, "the palette has the keyboard")
        await person.type(text)
        await asyncio.sleep(0.6)
        await camera.take(person, f"palette{name}")
        await person.press(Key.Key_Escape)


async def _menus(person: Person, camera: Camera) -> None:
    """Every menu, the server's last."""
    bar = person.window.menuBar()
    for number, action in enumerate(bar.actions()):
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
            await camera.take(person, f"menu-{number + 1}")
            menu.close()
    person.window.commands["switch_server"].trigger()
    await camera.take(person, "menu-server")
    server_menu = person.window.server_button.menu()
    if isinstance(server_menu, QMenu):
        server_menu.close()


async def _settings(person: Person, camera: Camera) -> None:
    """Page by page, and a server tested."""
    dialog = person.application.settings_desk.open()
    for row, group in enumerate([*dialog.pages, SERVERS]):
        dialog.contents.setCurrentRow(row)
        await camera.take(person, f"settings-{group}")
    dialog.servers.test()
    await asyncio.sleep(1)
    await camera.take(person, "settings-server-tested")
    await leave_dialog(person)


async def _unreachable(person: Person, camera: Camera) -> None:
    """A server that is not there."""
    person.application.desk.use_server(Connection("http://127.0.0.1:9/fhir"))
    await until(lambda: person.application.desk.link.session is not None, "a session")
    await asyncio.sleep(0.5)
    await camera.take(person, "trying-again")
    (bar,) = person.window.status.findChildren(QProgressBar)
    await until(bar.isHidden, "tried as often as it is")
    await camera.take(person, "unreachable")
