"""24 simulated hours of a front desk in one process: the real window, by keyboard, on the practice server.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=tests .venv/bin/python -m faults.soak [--hours 24] [--calls 20] [--narrow]

What is kept up to a bound is given a small one, so that it is full within the first hours and hides nothing: messages
(settings `messages_kept`, `messages_mb`) and Qt's cache of pixmaps, which takes 10 MB where nobody says otherwise.

With `--narrow` each caller asks for one practitioner in turn, in place of everybody who is free: as many bookings in a
tenth of the time. After each hour memory, file handles and what Qt and the program hold are counted. Ends with status 1
where anything grows.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from statistics import mean
from zoneinfo import ZoneInfo

import httpx
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from journeys.person import Ctrl, Key, Person, until
from slotdesk.domain.connection import Connection
from slotdesk.store.locations import Locations
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import SettingsStore
from slotdesk_ui.application import Application, StartWith
from slotdesk_ui.bridge.practice_process import PracticeProcess

Alt = Qt.KeyboardModifier.AltModifier
NOW = datetime.fromisoformat("2026-08-03T06:00:00+02:00")
_VIEWS = ("day", "week", "month", "list", "work_week")
_MESSAGES, _MESSAGES_MB = 100, 10
_PIXMAPS_KB = 2048
_GROWTH = 1.03
"""How much more of anything there may be in the last quarter than in the second: noise, and no leak of a run."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process held at the end of an hour."""

    hour: int
    booked: int
    memory_mb: float
    handles: int
    objects: int
    own_objects: int
    threads: int


class Clock:
    """Runs as real time does, and is moved on after each call."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._moved = timedelta()

    def now(self) -> datetime:
        """The desk's own time."""
        return NOW + timedelta(seconds=time.monotonic() - self._began) + self._moved

    def advance_to(self, moment: datetime) -> None:
        """Move on; never back."""
        self._moved += max(moment - self.now(), timedelta())


class Shift:
    """Somebody who serves one caller after the other."""

    def __init__(self, application: Application, names: list[str], practitioners: list[str]) -> None:
        """`practitioners`: each caller asks for the next one of them; none for everybody who is free."""
        self._person = Person(application)
        self._names, self._practitioners = names, practitioners
        self.booked = 0

    async def call(self, number: int) -> None:
        """One caller: found by name, a search, a time, a booking; some change their mind, some want to see more."""
        person = self._person
        await person.press(Key.Key_N, Ctrl)
        await person.pick_patient(self._names[number % len(self._names)])
        if self._practitioners:
            await self._ask_for(self._practitioners[number % len(self._practitioners)])
        await person.find()
        if number % 4 == 1:
            person.window.commands[_VIEWS[number // 4 % len(_VIEWS)]].trigger()
            await asyncio.sleep(0.05)
            person.window.commands["work_week"].trigger()
        if not person.found():
            return
        await person.choose_first()
        if number % 7 == 3:
            await person.press(Key.Key_Escape)  # changed their mind
            return
        told = await person.book()
        self.booked += told.startswith("Booked")
        person.window.booking_panel.outcomes.dismiss_settled()

    async def _ask_for(self, practitioner: str) -> None:
        field = self._person.window.find_panel.practitioner
        await self._person.press(Key.Key_T, Alt)
        await self._person.type(practitioner)
        await until(lambda: field.popup().current_choice() is not None, f"matches for {practitioner}")
        await self._person.press(Key.Key_Return)


def sample(hour: int, booked: int, application: Application) -> Sample:
    """Count what this process holds."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    memory = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    handles = len(list(Path("/proc/self/fd").iterdir()))
    objects = len(application.window.findChildren(QObject))
    return Sample(hour, booked, memory, handles, objects, _own_objects(), threading.active_count())


def _own_objects() -> int:
    """How many of the program's own classes there are; timers that wait to run out come and go with the pace."""
    return sum(type(one).__module__.startswith("slotdesk") for one in gc.get_objects())


def grown(samples: list[Sample]) -> dict[str, float]:
    """What there is more of in the last quarter than in the second, by the factor; empty where nothing grows."""
    quarter = max(len(samples) // 4, 1)
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]
    found = {}
    for name in ("memory_mb", "handles", "objects", "own_objects", "threads"):
        before, after = (mean(getattr(one, name) for one in part) for part in (early, late))
        if after > before * _GROWTH:
            found[name] = after / before
    return found


async def soak(qt: QApplication, hours: int, calls: int, *, narrow: bool = False) -> list[Sample]:
    """Serve so many callers in each of so many hours; a sample after each hour."""
    practice, clock = PracticeProcess(("--seed", "1", "--now", NOW.isoformat())), Clock()
    url = await practice.start()
    samples = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as state:
        locations = Locations(Path(state)).prepare()
        SettingsStore(locations.settings_file).save(
            # Keys that go straight to a widget pass by what tells whether somebody is there.
            replace(Settings(), messages_kept=_MESSAGES, messages_mb=_MESSAGES_MB, lock_minutes=0)
        )
        application = Application(qt, locations, clock.now, ZoneInfo("Europe/Stockholm"))
        application.start(StartWith(connection=Connection(url)))
        try:
            await until(lambda: "Connected" in application.window.status.label.text(), "connected")
            shift = Shift(application, _names(url, "Patient"), _names(url, "Practitioner") if narrow else [])
            for hour in range(hours):
                for number in range(calls):
                    await shift.call(hour * calls + number)
                    clock.advance_to(NOW + timedelta(hours=hour, seconds=3600 * (number + 1) / calls))
                samples.append(sample(hour + 1, shift.booked, application))
                print(samples[-1], flush=True)
        finally:
            application.window.close()
            await until(application.ended.is_set, "the window closes", 30)
    await practice.stop()
    return samples


def _names(url: str, of: str) -> list[str]:
    bundle = httpx.get(f"{url}/{of}", params={"_count": "100"}, trust_env=False).json()
    names = [entry["resource"]["name"][0] for entry in bundle["entry"]]
    return [f"{name['given'][0]} {name['family']}" for name in names]


def table(samples: list[Sample]) -> str:
    """For the documentation."""
    lines = [
        "| Hour | Booked so far | Memory, MB | File handles | Qt objects | Own objects | Threads |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {one.hour} | {one.booked} | {one.memory_mb:.0f} | {one.handles} | {one.objects} "
        f"| {one.own_objects} | {one.threads} |"
        for one in samples
    ]
    return "\n".join(lines)


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hours", type=int, default=24)
    parser.add_argument("--calls", type=int, default=20, help="in each hour")
    parser.add_argument("--narrow", action="store_true", help="each caller asks for one practitioner")
    arguments = parser.parse_args()
    qt = QApplication(["slotdesk"])
    qt.setQuitOnLastWindowClosed(False)
    QPixmapCache.setCacheLimit(_PIXMAPS_KB)
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    with loop:
        samples = loop.run_until_complete(soak(qt, arguments.hours, arguments.calls, narrow=arguments.narrow))
    print(table(samples))
    growing = grown(samples)
    print("Growing: " + ", ".join(f"{name} × {factor:.2f}" for name, factor in growing.items()) if growing else "Flat.")
    return 1 if growing else 0


if __name__ == "__main__":
    sys.exit(main())
