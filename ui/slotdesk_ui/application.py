"""The window's composition root: settings, panels, scopes and the server, from start to end."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

import slotdesk
from slotdesk.domain.connection import Connection
from slotdesk.services.session import prepare
from slotdesk.store.locations import Locations
from slotdesk.store.named_server import NamedServer
from slotdesk.store.settings import Appearance, Settings
from slotdesk.store.settings_store import SettingsStore, write_atomically
from slotdesk_ui.accessibility import install_accessibility
from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.bridge.garbage import GarbageCollector
from slotdesk_ui.bridge.practice_process import PracticeProcess, PracticeServerFailedError
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.button_icons import give_icons
from slotdesk_ui.calendar.accessible_calendar import CalendarVoice
from slotdesk_ui.calendar.calendar_commands import CalendarCommands
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.find.form_memory import remember_form, restore_form
from slotdesk_ui.find.saved_search_desk import SavedSearchDesk
from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.palette.palette_desk import PaletteDesk
from slotdesk_ui.settings.settings_desk import SettingsDesk
from slotdesk_ui.theme import apply_theme
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.widgets.shortcut_dialog import ShortcutDialog

_log = logging.getLogger(__name__)
_AFTER_FIRST_PAINT_MS = 50
_PRACTICE = "practice server"
_RELEASE_LIMIT_S = 3


@dataclass(frozen=True, slots=True)
class StartWith:
    """What to connect to at the start: the practice server, a connection, or what was used last, with this token."""

    practice: bool = False
    connection: Connection | None = None
    token: str = ""


class Application(QObject):
    """One window with everything behind it.

    `prepared` is set once the first request has all it needs, `ended` once the window has closed and nothing is at work
    any more.
    """

    def __init__(
        self, qt: QApplication, locations: Locations, now: Callable[[], datetime], home_zone: ZoneInfo
    ) -> None:
        super().__init__()
        self._qt = qt
        self._now = now
        self._locations = locations
        self._store = SettingsStore(locations.settings_file)
        self.settings = self._store.load()
        self.ended = asyncio.Event()
        self.prepared = asyncio.Event()
        self._practice: PracticeProcess | None = None
        self._connection: Connection | None = None
        install_accessibility()
        self._theme = apply_theme(qt, self.settings.appearance)
        self._garbage = GarbageCollector(self)
        self._garbage.start()
        self._panel_scope = TaskScope(self._report)
        self._scope = TaskScope(self._report)
        self._ending = TaskScope(self._report)
        find = FindPanel(self._panel_scope, now, home_zone, self.settings.page_size)
        calendar = CalendarPanel(now, home_zone, theme=self._theme)
        self.window = MainWindow(find, calendar, BookingPanel())
        give_icons(self.window)
        self.desk = FrontDesk(self.window, self._panel_scope, self._scope, now, home_zone)
        self.calendar_commands = CalendarCommands(calendar, self.window.commands, self)
        self.calendar_commands.apply(self.settings)
        CalendarVoice(calendar)
        calendar.arranged.connect(self._calendar_arranged)
        self.desk.existing.set_interval(self.settings.refresh_minutes)
        self.desk.holds.run.policy = self.settings.hold_policy
        self.settings_desk = SettingsDesk(self.window, lambda: self.settings, self._keep, self._panel_scope)
        self.saved = SavedSearchDesk(
            find,
            lambda: self.settings.saved_searches,
            lambda searches: self.settings_desk.change("saved_searches", searches),
            self._server_name,
            self.window.status.say,
        )
        self.palette = PaletteDesk(
            self.window, self.desk, self._panel_scope, now, [self.saved.offers, self.settings_desk.server_offers]
        )
        self._restore_window()
        self._connect_commands()
        self.desk.connected.connect(self._remember_connection)
        self.desk.search.started.connect(self._garbage.collect_all)
        self._offer_stop()
        self.window.closing.connect(self._close)
        qt.styleHints().colorSchemeChanged.connect(lambda: self._dress(self.settings.appearance))

    def start(self, wish: StartWith) -> None:
        """Show the window, then connect: it is there before any server answers."""
        self.window.show()
        QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self, self._prepare)
        self.window.find_panel.patient.setFocus(Qt.FocusReason.OtherFocusReason)
        server = wish.connection.base_url if wish.connection else self.settings.server_url
        restore_form(self.window.find_panel, self.settings.last_criteria, _PRACTICE if wish.practice else server)
        if wish.practice:
            self.use_practice_server()
        elif wish.connection is not None:
            self.desk.use_server(self._as_set(wish.connection))
        elif self.settings.server_url:
            settings = self.settings
            self.desk.use_server(
                Connection(
                    settings.server_url, settings.wire_format, settings.timeout_s, settings.clinic_zone, wish.token
                ),
                name=self.settings_desk.name_of(settings.server_url),
            )
        else:
            self.window.calendar_panel.show_message(self.tr("Choose a server to begin (Ctrl+Shift+S)."))
            self.ask_server()
        self._say_set_aside()

    def _as_set(self, connection: Connection) -> Connection:
        """A server of the command line, with the time limit that is set, and the zone if it is the last one used."""
        is_last = connection.base_url == self.settings.server_url
        zone = self.settings.clinic_zone if is_last else ""
        return replace(connection, timeout_s=self.settings.timeout_s, zone=connection.zone or zone)

    def _prepare(self) -> None:
        """Load what the first request needs, now that the window is there and before anybody has typed a name."""
        if not self.ended.is_set() and not self._ending.is_running("end"):
            self._panel_scope.start("prepare", self._load())

    async def _load(self) -> None:
        await prepare()
        self.prepared.set()

    def use_practice_server(self) -> None:
        """Start the bundled practice server, unless it runs, and use it."""
        self.window.status.show_work(self.tr("Starting the practice server…"), can_cancel=False)
        self._panel_scope.start("practice", self._start_practice())

    def ask_server(self) -> None:
        """Ask which server to use."""
        self.settings_desk.open_servers()

    def use_named_server(self, server: NamedServer) -> None:
        """Connect to one of the named servers; a token goes nowhere but where it was used already."""
        same = self._connection is not None and self._connection.base_url == server.base_url
        token = self._connection.token if same and self._connection else ""
        self.desk.use_server(server.connection(token), name=self.settings_desk.name_of(server.base_url))

    async def _start_practice(self) -> None:
        try:
            if self._practice is None:
                self._practice = PracticeProcess()
            url = await self._practice.start()
        except PracticeServerFailedError as error:
            if self._practice is not None:
                await self._practice.stop()
            self._practice = None
            words = self.tr("The practice server did not start: {0}").format(error)
            self.window.status.say(words, Tone.ERROR)
            return
        self.desk.use_server(Connection(url), name=self.tr("Practice server"))

    def _close(self) -> None:
        if not self._ending.is_running("end"):
            self._ending.start("end", self._end())

    async def _end(self) -> None:
        """Close once every booking's answer is there; one whose fate stays unknown is asked about first."""
        if not self._scope.is_idle:
            words = self.tr("Waiting for the answer to a booking, then closing…")
            self.window.status.show_work(words, can_cancel=False)
            self.window.booking_panel.setEnabled(False)  # nothing new is sent meanwhile
            await self._scope.wait()
            self.window.booking_panel.setEnabled(True)
        if self.window.booking_panel.outcomes.has_unknown() and not await self._wants_to_leave():
            self.window.status.say(
                self.tr("Slotdesk stays open. Look up the booking that is not certain."), Tone.WARNING
            )
            return
        self.desk.holds.abandon()
        with contextlib.suppress(TimeoutError):  # a hold that can't be released ends by itself
            await asyncio.wait_for(self._scope.wait(), _RELEASE_LIMIT_S)
        self._save()
        await self._panel_scope.close()
        await self._scope.close()
        await self.desk.link.close()
        if self._practice is not None:
            await self._practice.stop()
        self._garbage.stop()
        self.window.allow_close()
        self.ended.set()

    async def _wants_to_leave(self) -> bool:
        """Ask whether to close although nobody knows yet whether a booking stands."""
        box = QMessageBox(self.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("A booking is not certain"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("It is not known whether a booking stands. Look it up before you leave."))
        leave = box.addButton(self.tr("Close all the same"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        box.finished.connect(lambda: answer.set_result(box.clickedButton() is leave))
        box.open()
        return await answer

    def _connect_commands(self) -> None:
        desk, window = self.desk, self.window
        handlers: dict[str, Callable[[], object]] = {
            "server": self.ask_server,
            "settings": lambda: self.settings_desk.open(),
            "palette": self.palette.palette.open,
            "quit": window.close,
            "new_patient": desk.next_patient,
            "go_patient": lambda: window.find_panel.patient.edit.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "add_patient": window.find_panel.patient.add_another,
            "new_entry": lambda: window.find_panel.patient.enter_new(),
            "save_search": lambda: self.saved.save(),
            "saved_searches": lambda: self.saved.open(),
            "find": window.find_panel.request,
            "find_again": desk.find_again,
            "stop": desk.search.stop,
            "book": desk.book_chosen,
            "hold": desk.holds.run.hold,
            "release": desk.holds.run.let_go,
            "dismiss": window.booking_panel.outcomes.dismiss_settled,
            "go_existing": desk.existing.open_list,
            "fold_bottom": lambda: window.bottom.toggle(window.existing_panel),
            "refresh_existing": desk.existing.refresh,
            "move": window.existing_panel.request_move,
            "stop_moving": desk.moves.stop,
            "change_comment": window.existing_panel.request_comment,
            "cancel_existing": window.existing_panel.request_cancel,
            "light": lambda: self._dress(Appearance.LIGHT),
            "dark": lambda: self._dress(Appearance.DARK),
            "system": lambda: self._dress(Appearance.SYSTEM),
            "shortcuts": lambda: ShortcutDialog(window).open(),
            "about": self._show_about,
        }
        for action_id, handler in handlers.items():
            window.commands[action_id].triggered.connect(handler)
        self.settings_desk.server_chosen.connect(self.use_named_server)
        self.settings_desk.practice_chosen.connect(self.use_practice_server)
        self.settings_desk.changed.connect(self._setting_changed)
        window.commands[self.settings.appearance.value].setChecked(True)

    def _offer_stop(self) -> None:
        """Stopping is offered while a search runs, and only then."""
        stop, search = self.window.commands["stop"], self.desk.search
        stop.setEnabled(False)
        search.started.connect(lambda: stop.setEnabled(True))
        for ended in (search.finished, search.failed, search.stopped):
            ended.connect(lambda: stop.setEnabled(False))

    def _calendar_arranged(self) -> None:
        self.settings = self.calendar_commands.remembered(self.settings)

    def _keep(self, settings: Settings) -> None:
        self.settings = settings

    def _setting_changed(self, name: str, value: Any) -> None:
        """Make a change in the settings dialog count at once; what is not named here counts when it is next read."""
        handlers: dict[str, Callable[[Any], object]] = {
            "appearance": lambda appearance: self.window.commands[appearance.value].trigger(),
            "refresh_minutes": self.desk.existing.set_interval,
            "hold_policy": self.desk.set_hold_policy,
            "page_size": self.window.find_panel.more.count.setValue,
        }
        if name in handlers:
            handlers[name](value)
        else:
            self.calendar_commands.apply(self.settings)

    def _dress(self, appearance: Appearance) -> None:
        self.settings = replace(self.settings, appearance=appearance)
        self._theme = apply_theme(self._qt, appearance)
        self.window.calendar_panel.set_theme(self._theme)

    def _server_name(self) -> str:
        """What the form was filled in for; the practice server has another address each time."""
        connection = self._connection
        if connection is None:
            return self.settings.server_url
        is_practice = self._practice is not None and self._practice.is_at(connection.base_url)
        return _PRACTICE if is_practice else connection.base_url

    def _remember_connection(self, connection: Connection) -> None:
        self._connection = self.settings_desk.connection = connection
        if self._practice is None or not self._practice.is_at(connection.base_url):
            self.settings_desk.remember(connection)

    def _save(self) -> None:
        """Write down what the next start needs; nothing that goes wrong here must keep the window open."""
        try:
            self.settings = replace(
                self.settings, last_criteria=remember_form(self.window.find_panel, self._server_name())
            )
            self._store.save(self.settings)
            state = json.dumps(self.window.state()).encode()
            write_atomically(self._locations.window_state_file, state)
        except (OSError, ValueError) as error:  # ValueError: criteria that look as if they named a patient
            _log.warning("settings could not be saved: %s", error)

    def _restore_window(self) -> None:
        try:
            state = json.loads(self._locations.window_state_file.read_bytes())
        except (OSError, ValueError, RecursionError):
            return
        if isinstance(state, dict):
            self.window.restore(state)

    def _say_set_aside(self) -> None:
        kept = self._store.set_aside
        if kept is not None:
            text = self.tr("The settings could not be read and were kept as {0}. Slotdesk starts with its own.")
            self.window.calendar_panel.show_message(text.format(kept.path.name))  # the status line has the server

    def _report(self, error: BaseException) -> None:
        """A fault of the program itself: say so, and keep the window usable."""
        text = self.tr("Something went wrong in Slotdesk itself ({0}). If a booking was under way, look it up.")
        self.window.status.say(text.format(type(error).__name__), Tone.ERROR)

    def _show_about(self) -> None:
        box = QMessageBox(self.window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Slotdesk"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        name = self.tr("Slotdesk {0}").format(slotdesk.__version__)
        purpose = self.tr("Books healthcare appointments by the IHE ITI Scheduling profile.")
        box.setText(f"{name}\n\n{purpose}\n{self.tr('Free software under the Apache License 2.0.')}")
        box.open()
