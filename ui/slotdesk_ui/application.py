"""The window's composition root: settings, panels, scopes and the server, from start to end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from slotdesk.domain.connection import Connection
from slotdesk.services.session import prepare
from slotdesk.store.journal import Journal
from slotdesk.store.locations import Locations
from slotdesk.store.named_server import hold_policy_at
from slotdesk.store.settings import Settings
from slotdesk.store.settings_store import SettingsStore
from slotdesk.store.site_servers import SiteServers, SiteSettings
from slotdesk_ui.accessibility import install_accessibility
from slotdesk_ui.appearance_desk import AppearanceDesk
from slotdesk_ui.audit.audit_desk import AuditDesk
from slotdesk_ui.booking.booking_panel import BookingPanel
from slotdesk_ui.bridge.garbage import GarbageCollector
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.button_icons import give_icons
from slotdesk_ui.calendar.accessible_calendar import CalendarVoice
from slotdesk_ui.calendar.calendar_commands import CalendarCommands
from slotdesk_ui.calendar.calendar_panel import CalendarPanel
from slotdesk_ui.calendar.filter_memory import remember_filter, restored_filter
from slotdesk_ui.closing import Closing
from slotdesk_ui.command_handlers import (
    booking_handlers,
    connect_commands,
    existing_handlers,
    journal_handlers,
    search_handlers,
    window_handlers,
)
from slotdesk_ui.context_menus import ContextMenus
from slotdesk_ui.find.find_panel import FindPanel
from slotdesk_ui.find.form_memory import remember_form, restore_form
from slotdesk_ui.find.saved_search_desk import SavedSearchDesk
from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.language import speak
from slotdesk_ui.language_desk import LanguageDesk
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.palette.palette_desk import PaletteDesk
from slotdesk_ui.reasons import Reasons
from slotdesk_ui.settings.server_desk import PRACTICE, ServerDesk
from slotdesk_ui.settings.server_file_words import server_file_words
from slotdesk_ui.settings.setting_offers import SettingOffers
from slotdesk_ui.settings.settings_desk import SettingsDesk
from slotdesk_ui.signing_in.sign_in_desk import SignInDesk
from slotdesk_ui.theme import apply_theme
from slotdesk_ui.why_not import WhyNot
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.window_memory import remember_window, restore_window
from slotdesk_ui.words import reason_words
from slotdesk_ui.workbench import Workbench

_log = logging.getLogger(__name__)
_AFTER_FIRST_PAINT_MS = 50
_RELEASE_LIMIT_S = 3
_SAVE_AFTER_MS = 500


@dataclass(frozen=True, slots=True)
class StartWith:
    """What to connect to at the start: the practice server, a connection, or what was used last, with this token."""

    practice: bool = False
    connection: Connection | None = None
    token: str = ""


class Application(QObject):
    """One window with everything behind it. `again` is what to start with once more after its end, None for nothing.

    `prepared` is set once the first request has all it needs, `ended` once the window has closed and nothing is at work
    any more.
    """

    def __init__(
        self, qt: QApplication, locations: Locations, now: Callable[[], datetime], home_zone: ZoneInfo
    ) -> None:
        super().__init__()
        self._now = now
        self._locations = locations
        self._store = SiteSettings(SettingsStore(locations.settings_file), SiteServers.read(locations.site_file))
        self.settings = self._store.load()
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save_settings)
        self.ended = asyncio.Event()
        self.prepared = asyncio.Event()
        speak(qt, self.settings.language, QLocale.system())
        install_accessibility()
        theme = apply_theme(qt, self.settings.appearance, self.settings.contrast)
        self._garbage = GarbageCollector(self)
        self._garbage.start()
        self._panel_scope = TaskScope(self._report)
        self._scope = TaskScope(self._report)
        self._ending = TaskScope(self._report)
        find = FindPanel(self._panel_scope, now, home_zone, self.settings.page_size)
        calendar = CalendarPanel(now, home_zone, theme=theme)
        self.window = MainWindow(find, calendar, BookingPanel())
        give_icons(self.window)
        self.audit = self._audit_desk(locations)
        self.journal = Journal(locations.journal_file)
        scopes = (self._panel_scope, self._scope)
        self.desk = FrontDesk(self.window, *scopes, now, home_zone, self.journal, self.audit.trail)
        self.calendar_commands = CalendarCommands(calendar, self.window.commands, self)
        self.calendar_commands.apply(self.settings)
        CalendarVoice(calendar)
        calendar.arranged.connect(self._calendar_arranged)
        self._set_desk()
        self.settings_desk = SettingsDesk(
            self.window, lambda: self.settings, self._keep, self._panel_scope, self._store.site.addresses
        )
        self.servers = ServerDesk(self.window, self.desk, self.settings_desk, lambda: self.settings, self._panel_scope)
        self.saved = SavedSearchDesk(
            find,
            lambda: self.settings.saved_searches,
            lambda searches: self.settings_desk.change("saved_searches", searches),
            self.servers.form_name,
            self.window.status.say,
        )
        self.sign_in = SignInDesk(self.window, self.desk, self._panel_scope, lambda: self.settings.lock_minutes)
        self.workbench = Workbench(
            self.window, self.desk, self.servers, self.journal, lambda: self.settings, now, scopes, locations
        )
        self.sign_in.left.connect(self.workbench.forget)
        found = SettingOffers(self, lambda: self.settings, self.settings_desk.change, self.settings_desk.open)
        sources = [self.saved.offers, self.settings_desk.server_offers, found.offers]
        self.palette = PaletteDesk(self.window, self.desk, self._panel_scope, now, sources)
        self.again: StartWith | None = None
        self.language = LanguageDesk(self.window, self.settings_desk, lambda: self.settings, self.restart)
        self.appearance = AppearanceDesk(qt, self.window.commands, lambda: self.settings, self._keep, self.window)
        self.appearance.dressed.connect(calendar.set_theme)
        restore_window(self.window, locations.window_state_file)
        self._connect_commands()
        self.window.closing.connect(self._close)

    def _audit_desk(self, locations: Locations) -> AuditDesk:
        """It asks for what is made after it, once that is there."""
        return AuditDesk(
            self.window,
            locations.audit_file,
            lambda: self.settings,
            lambda: self.servers.connection,
            lambda url: self.servers.is_practice_at(url),
            lambda: self.desk.zone,
            self._now,
            lambda connection: self.desk.link.sign_ins.of(connection),
            lambda servers: self.settings_desk.change("servers", servers),
        )

    def _set_desk(self) -> None:
        """What the desk takes from the settings when it is made."""
        self.desk.link.settings = lambda: self.settings
        self.desk.existing.set_interval(self.settings.refresh_minutes)
        self._set_hold_policy()
        self.desk.holds.run.assumed_min = self.settings.hold_minutes
        self.desk.after.names_patient = self.settings.slip_with_name

    def start(self, wish: StartWith) -> None:
        """Show the window, then connect: it is there before any server answers."""
        self.window.show()
        QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self, self._prepare)
        self.window.find_panel.patient.setFocus(Qt.FocusReason.OtherFocusReason)
        server = wish.connection.base_url if wish.connection else self.settings.server_url
        server = PRACTICE if wish.practice else server
        restore_form(self.window.find_panel, self.settings.last_criteria, server)
        self.window.calendar_panel.model.set_filter(restored_filter(self.settings.last_criteria, server))
        if wish.practice:
            self.servers.use_practice()
        else:
            self.servers.use_first(wish.connection, wish.token)
        self._say_set_aside()
        self.audit.start(self._panel_scope)

    def restart(self) -> None:
        """Close as a person would, to begin again at the server that is in use."""
        used = self.servers.connection
        is_practice = used is not None and self.servers.is_practice_at(used.base_url)
        self.again = StartWith(practice=is_practice, token=used.token if used else "")
        self.window.close()

    def _prepare(self) -> None:
        """Load what the first request needs, now that the window is there and before anybody has typed a name."""
        if not self.ended.is_set() and not self._ending.is_running("end"):
            self._panel_scope.start("prepare", self._load())

    async def _load(self) -> None:
        with contextlib.suppress(ImportError):  # written in the log; the first request tries again
            await prepare()
        self.prepared.set()

    def _close(self) -> None:
        if not self._ending.is_running("end"):
            self._ending.start("end", self._end())

    async def _end(self) -> None:
        """Close once every booking's answer is there; one whose fate stays unknown is asked about first."""
        if not await Closing(self.window, self._scope).may_close():
            self.again = None
            return
        self.desk.holds.abandon()
        with contextlib.suppress(TimeoutError):  # a hold that can't be released ends by itself
            await asyncio.wait_for(self._scope.wait(), _RELEASE_LIMIT_S)
        self._saving.stop()
        self._save()
        self.desk.journal.stop()
        self.workbench.stop()
        await self._panel_scope.close()
        await self.workbench.lab.close()
        await self._scope.close()
        await self.desk.link.close()
        self.audit.close()
        await self.servers.close()
        self.journal.close()
        self._garbage.stop()
        self.window.allow_close()
        self.ended.set()

    def _connect_commands(self) -> None:
        desk, window = self.desk, self.window
        desk.connected.connect(self.audit.connected)
        desk.connected.connect(lambda _: self._set_hold_policy())
        self.audit.observe(desk.link.messages)
        desk.link.described.connect(self.audit.try_now)
        WhyNot(window, Reasons(window, desk, self.workbench).by_action())
        connect_commands(
            window,
            window_handlers(window),
            search_handlers(window, desk, self.saved),
            booking_handlers(window, desk),
            existing_handlers(window, desk),
            journal_handlers(window, desk),
            self.workbench.handlers(),
            {
                "server": self.servers.ask,
                "settings": lambda: self.settings_desk.open(),
                "audit": self.audit.open,
                "palette": self.palette.palette.open,
                "sign_in": self.sign_in.sign_in,
                "sign_out": self.sign_in.sign_out,
                "lock": self.sign_in.lock,
            },
        )
        self.menus = ContextMenus(window, desk, self.workbench.messages.link)
        self.desk.search.started.connect(self._garbage.collect_all)
        self.settings_desk.changed.connect(self._setting_changed)
        self.settings_desk.changed.connect(self.audit.wake)

    def _calendar_arranged(self) -> None:
        self.settings = self.calendar_commands.remembered(self.settings)

    def _keep(self, settings: Settings) -> None:
        self.settings = self._store.site.enforced(settings)
        self._saving.start()  # a program that is killed keeps what was set

    def _set_hold_policy(self) -> None:
        """As the server in use says, else as is set for all."""
        used = self.desk.link.session
        server = used.connection.base_url if used is not None else ""
        self.desk.set_hold_policy(hold_policy_at(self.settings.servers, server, self.settings.hold_policy))

    def _setting_changed(self, name: str, value: Any) -> None:
        """Make a change in the settings dialog count at once; what is not named here counts when it is next read."""
        handlers: dict[str, Callable[[Any], object]] = {
            "appearance": lambda _: self.appearance.dress(),
            "contrast": lambda _: self.appearance.dress(),
            "refresh_minutes": self.desk.existing.set_interval,
            "hold_policy": lambda _: self._set_hold_policy(),
            "servers": lambda _: self._set_hold_policy(),
            "hold_minutes": lambda minutes: setattr(self.desk.holds.run, "assumed_min", minutes),
            "slip_with_name": lambda named: setattr(self.desk.after, "names_patient", named),
            "page_size": self.window.find_panel.more.count.setValue,
            "lock_minutes": lambda _: self.sign_in.idle.touch(),
            "messages_kept": lambda _: self.workbench.messages.apply_bounds(),
            "messages_mb": lambda _: self.workbench.messages.apply_bounds(),
        }
        if name in handlers:
            handlers[name](value)
        else:
            self.calendar_commands.apply(self.settings)

    def _save(self) -> None:
        """Write down what the next start needs; nothing that goes wrong here must keep the window open."""
        try:
            criteria = remember_form(self.window.find_panel, self.servers.form_name())
            criteria["filter"] = remember_filter(self.window.calendar_panel.model.filter)
            self.settings = replace(self.settings, last_criteria=criteria)
            remember_window(self.window, self._locations.window_state_file)
        except (OSError, ValueError) as error:  # ValueError: criteria that look as if they named a patient
            _log.warning("the form or the window could not be remembered: %s", error)
        self._save_settings()

    def _save_settings(self) -> None:
        try:
            self._store.save(self.settings)
        except (OSError, ValueError) as error:
            _log.warning("settings could not be saved: %s", error)

    def _say_set_aside(self) -> None:
        """What could not be read at the start is said in the calendar, since the status line has the server."""
        said, fault = [], self.journal.ready()
        self.journal.clear(self.settings.journal_days)
        if self._store.set_aside is not None:
            text = self.tr("The settings could not be read and were kept as {0}. Slotdesk starts with its own.")
            said.append(text.format(self._store.set_aside.path.name))
        if self._store.site.fault is not None:
            text = self.tr("The servers that your administrator has set up could not be read ({0}): {1}")
            said.append(text.format(self._store.site.path, server_file_words(self._store.site.fault)))
        if self.journal.set_aside is not None:
            text = self.tr(
                "The record of bookings was damaged and is kept as {0}. What was open in it is not known here now: "
                "look at the patients' appointments before you book again."
            )
            said.append(text.format(self.journal.set_aside))
        if fault is not None:
            said.append(self.tr("Nothing can be booked: {0}").format(reason_words(fault.reason)))
        said.extend(words for words in [self.desk.journal.left_open()] if words)
        if said:
            self.window.calendar_panel.show_message("\n\n".join(said))

    def _report(self, error: BaseException) -> None:
        """A fault of the program itself: say so, and keep the window usable."""
        text = self.tr("Something went wrong in Slotdesk itself ({0}). If a booking was under way, look it up.")
        self.window.status.say(text.format(type(error).__name__), Tone.ERROR)
