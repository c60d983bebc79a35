"""The calendar: every view of little and of much, filters, clashes, other clocks, and an hour that comes twice."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from journeys.person import Ctrl, Key, Person, until
from pictures.camera import Camera
from pictures.server import MoodyServer
from pictures.story import everything_for_karin, search
from slotdesk.store.choices import ListGroups

CLOCKS_CHANGE = datetime.fromisoformat("2026-10-22T06:00:00+02:00")
CLOCKS_CHANGE_IN_SPRING = datetime.fromisoformat("2027-03-25T06:00:00+01:00")


async def calendar(person: Person, camera: Camera, server: MoodyServer) -> None:
    """What few find, then nothing at all, then all that is free, with filters and clashes."""
    await everything_for_karin(person)
    await _views(person, camera, "found")
    await _groups_of_list(person, camera)
    await _colours(person, camera)
    await _clashes(person, camera)
    await _nothing(person, camera, server)
    person.window.find_panel.clear()
    await search(person)
    await _views(person, camera, "crowded")
    await _candidates(person, camera)
    await _filters(person, camera)
    await _zoom(person, camera)


async def other_clock(person: Person, camera: Camera, _server: MoodyServer) -> None:
    """Somebody works far from the clinic."""
    await everything_for_karin(person)
    for view, columns in (("work_week", "by_day"), ("day", "by_location"), ("list", "by_day")):
        person.window.commands[columns].trigger()
        person.window.commands[view].trigger()  # last, for columns lead away from the list
        await camera.take(person, f"{view}-{columns}")


async def summer_time(person: Person, camera: Camera, _server: MoodyServer) -> None:
    """The week in which an hour comes twice."""
    await _around(date(2026, 10, 25), person, camera)


async def summer_time_in_spring(person: Person, camera: Camera, _server: MoodyServer) -> None:
    """The week in which an hour is left out."""
    await _around(date(2027, 3, 28), person, camera)


async def _around(change: date, person: Person, camera: Camera) -> None:
    await search(person)
    panel = person.window.calendar_panel
    for view, columns in (("week", "by_day"), ("day", "by_location")):
        person.window.commands[view].trigger()
        person.window.commands[columns].trigger()
        panel.show_day(change)
        panel.view.reveal(0, 480)
        await camera.take(person, f"{view}-{columns}")


async def _views(person: Person, camera: Camera, name: str) -> None:
    """Each view, and each with columns."""
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


async def _groups_of_list(person: Person, camera: Camera) -> None:
    """The list by something else than the day."""
    panel, commands = person.window.calendar_panel, person.window.commands
    commands["list"].trigger()
    for groups in (ListGroups.PRACTITIONER, ListGroups.LOCATION, ListGroups.NONE, ListGroups.DAY):
        panel.group_list_by(groups)
        if groups is not ListGroups.DAY:
            await camera.take(person, f"list-by-{groups.value}")
    commands["work_week"].trigger()


async def _colours(person: Person, camera: Camera) -> None:
    for command in ("colour_location", "colour_service"):
        person.window.commands[command].trigger()
        await camera.take(person, command.replace("_", "-"))
    person.window.commands["colour_practitioner"].trigger()


async def _clashes(person: Person, camera: Camera) -> None:
    """All that is free for somebody who has appointments already: what overlaps, and what is too far away."""
    form, calendar = person.window.find_panel, person.window.calendar_panel
    form.clear()
    await person.pick_patient("karin söd")
    await until(lambda: calendar.model.existing.appointments, "the own ones lie beneath")
    own = calendar.model.existing.appointments[0].start.date()
    form.period.set_days(own, own + timedelta(days=5))
    await search(person)
    calendar.show_day(own)
    for view in ("work_week", "day"):
        person.window.commands[view].trigger()
        await camera.take(person, f"clashes-{view}")
    person.window.commands["by_practitioner"].trigger()
    await camera.take(person, "clashes-by_practitioner")
    person.window.commands["by_day"].trigger()
    person.window.commands["work_week"].trigger()


async def _nothing(person: Person, camera: Camera, server: MoodyServer) -> None:
    """Nothing is free, in each view."""
    server.mood = "empty"
    await search(person)
    server.mood = ""
    await camera.take(person, "nothing")
    for view in ("month", "list", "work_week"):
        person.window.commands[view].trigger()
        await camera.take(person, f"nothing-{view}")


async def _candidates(person: Person, camera: Camera) -> None:
    """The list of one chip."""
    await person.press(Key.Key_L, Ctrl)
    await person.press(Key.Key_G, Ctrl)
    await person.press(Key.Key_Return)
    await camera.take(person, "candidates")
    await person.press(Key.Key_Escape)


async def _filters(person: Person, camera: Camera) -> None:
    """The filter's list, and a calendar that hides something."""
    commands = person.window.commands
    commands["filter"].trigger()
    await camera.take(person, "filter")
    await person.press(Key.Key_Space)
    await camera.take(person, "filter-hides")
    await person.press(Key.Key_Escape)
    await camera.take(person, "filtered")
    commands["show_all"].trigger()
    person.window.calendar_panel.setFocus()


async def _zoom(person: Person, camera: Camera) -> None:
    """As near and as far as it goes."""
    view = person.window.calendar_panel.view
    for zoom, times, name in ((view.zoom_in, 6, "near"), (view.zoom_out, 12, "far")):
        for _ in range(times):
            zoom()
        await camera.take(person, f"zoom-{name}")
