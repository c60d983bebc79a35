"""Starts the window: arguments, Qt, the event loop, and a clean end."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.store.crash_report import CrashReports
from slotdesk.store.locations import Locations
from slotdesk.store.log_file import close_log, open_log
from slotdesk_ui.application import Application, StartWith

_USAGE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and say the exit status once it has closed."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    try:
        wish = _wish(arguments)
    except ValueError as error:
        parser.error(str(error))
    try:
        locations = Locations.find(arguments.state_dir).prepare()
        with contextlib.suppress(FileNotFoundError):
            locations.settings_file.read_bytes()  # what can't be read now would be overwritten at the end
        log = open_log(locations.log_dir)
        crashes = CrashReports(locations.crash_dir)
        crashes.install()
    except OSError as error:
        sys.stderr.write(f"slotdesk: nothing can be kept in this folder: {error}\n")
        return _USAGE
    try:
        return _run(locations, wish)
    finally:
        crashes.remove()
        close_log(log)


def _run(locations: Locations, wish: StartWith) -> int:
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else QApplication(["slotdesk"])
    qt.setApplicationName("Slotdesk")
    qt.setDesktopFileName("slotdesk")
    qt.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(qt)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(until_closed(qt, locations, wish))
    return 0


async def until_closed(qt: QApplication, locations: Locations, wish: StartWith) -> None:
    """Open the window, and once more each time that somebody wants it to start again."""
    while True:
        application = Application(qt, locations, lambda: datetime.now(UTC), home_zone())
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):  # Windows has no such signals to handle
                asyncio.get_running_loop().add_signal_handler(number, application.window.close)
        application.start(wish)
        await application.ended.wait()
        if application.again is None:
            return
        wish = application.again
        application.window.deleteLater()


def home_zone() -> ZoneInfo:
    """The computer's own time zone, by its IANA name."""
    name = QTimeZone.systemTimeZoneId().toStdString()
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):  # a system that names its zone in a way of its own
        return ZoneInfo("UTC")


def _wish(arguments: argparse.Namespace) -> StartWith:
    if arguments.demo:
        return StartWith(practice=True)
    token = os.environ.get("SLOTDESK_TOKEN", "")
    if arguments.server:
        return StartWith(connection=Connection(arguments.server, WireFormat(arguments.format), token=token))
    return StartWith(token=token)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="slotdesk", description="Books appointments (the window).")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--demo", action="store_true", help="start the bundled practice server and use it")
    source.add_argument("--server", metavar="URL", help="the base URL of a FHIR server")
    parser.add_argument("--format", choices=[each.value for each in WireFormat], default=WireFormat.AUTO.value)
    parser.add_argument("--state-dir", type=Path, metavar="DIR", help="keep settings, window state and logs here")
    return parser
