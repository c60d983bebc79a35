"""The calendar's views, and every menu and dialog of the window."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QApplication, QMenu

from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera, leave_dialog
from pictures.server import MoodyServer
from slotdesk.domain.connection import Connection
from slotdesk_ui.settings.settings_dialog import SERVERS


async def views(person: Person, camera: Camera, name: str) -> None:
    """Each view of what has been found, and each with columns."""
    commands = person.window.commands
    for view in ("day", "week", "work_week", "month", "list"):
        commands[view].trigger()
        await camera.take(person, f"{name}-{view}")
    for view in ("day", "work_week"):
        commands[view].trigger()
        for columns in ("by_practitioner", "by_location"):
            commands[columns].trigger()
            await camera.take(person, f"{name}-{view}-{columns}")
        commands["by_day"].trigger()


async def filters(person: Person, camera: Camera) -> None:
    """The filter's list, and a calendar that hides something."""
    calendar = person.window.calendar_panel
    person.window.commands["filter"].trigger()
    await camera.take(person, "filter")
    await person.press(Key.Key_Space)
    await camera.take(person, "filter-hides")
    await person.press(Key.Key_Escape)
    await camera.take(person, "filtered")
    person.window.commands["show_all"].trigger()
    calendar.setFocus()


async def nothing(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Nothing is free, in each view."""
    server.mood = "empty"
    await person.find()
    server.mood = ""
    await camera.take(person, "nothing-found")
    for view in ("month", "list", "work_week"):
        person.window.commands[view].trigger()
        await camera.take(person, f"nothing-{view}")


async def palette(person: Person, camera: Camera) -> None:
    """Commands, a date, a patient."""
    line = person.application.palette.palette.line
    for typed, name in (("", "palette"), ("next tue 14:00", "palette-date"), ("s", "palette-letter")):
        await person.press(Key.Key_K, Ctrl)
        await until(line.hasFocus, "the palette has the keyboard")
        await person.type(typed)
        await asyncio.sleep(0.4)
        await camera.take(person, name)
        await person.press(Key.Key_Escape)


async def menus(person: Person, camera: Camera) -> None:
    """Every menu, the server's last."""
    bar = person.window.menuBar()
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
            await camera.take(person, f"menu-{action.text().replace('&', '').lower()}")
            menu.close()
    person.window.commands["switch_server"].trigger()
    await camera.take(person, "menu-server")
    server_menu = person.window.server_button.menu()
    if isinstance(server_menu, QMenu):
        server_menu.close()


async def dialogs(person: Person, camera: Camera) -> None:
    """Settings page by page, a server tested, shortcuts, about."""
    desk = person.application.settings_desk
    dialog = desk.open()
    for row, group in enumerate([*dialog.pages, SERVERS]):
        dialog.contents.setCurrentRow(row)
        await camera.take(person, f"settings-{group}")
    dialog.servers.test()
    await asyncio.sleep(1)
    await camera.take(person, "settings-server-tested")
    await leave_dialog(person)
    for command in ("shortcuts", "about"):
        person.window.commands[command].trigger()
        await camera.take(person, command)
        await leave_dialog(person)


async def unreachable(person: Person, camera: Camera) -> None:
    """A server that is not there."""
    person.application.desk.use_server(Connection("http://127.0.0.1:9/fhir"))
    await until(lambda: person.application.desk.link.session is not None, "a session")
    await asyncio.sleep(0.5)
    await camera.take(person, "unreachable")


async def no_server(person: Person, camera: Camera) -> None:
    """The first start of all."""
    await until(QApplication.activeModalWidget, "the dialog is there")
    await camera.take(person, "first-start")
    await leave_dialog(person)
    await camera.take(person, "first-start-left")
