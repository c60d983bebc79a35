"""Which server the window uses: the one used last, a named one, one of the command line, or the practice server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from slotdesk.domain.connection import Connection
from slotdesk.services.probing import probe
from slotdesk.store.named_server import NamedServer
from slotdesk.store.settings import Settings
from slotdesk_ui.bridge.practice_process import LabAccess, PracticeProcess, PracticeServerFailedError
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.settings.first_server import FirstServer
from slotdesk_ui.settings.settings_desk import SettingsDesk
from slotdesk_ui.signing_in.plain_http import ask_about_plain_http
from slotdesk_ui.widgets.plain_label import Tone

PRACTICE = "practice server"
_ONCE_PLACED_MS = 200


class ServerDesk(QObject):
    """Connects the front desk to servers, remembers them, and runs the practice server while it is wanted."""

    def __init__(
        self,
        window: MainWindow,
        desk: FrontDesk,
        settings_desk: SettingsDesk,
        settings: Callable[[], Settings],
        scope: TaskScope,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._scope = window, desk, scope
        self._settings_desk, self._settings = settings_desk, settings
        self._practice: PracticeProcess | None = None
        self._connection: Connection | None = None
        self.first = FirstServer(window.calendar_panel.stack)
        self.first.practice_wanted.connect(self.use_practice)
        self.first.choice_wanted.connect(self.ask)
        desk.link.unreachable.connect(self.first.hide)  # the calendar says why, in its place
        desk.connected.connect(self.first.hide)
        desk.connected.connect(self._remember)
        desk.exposed.connect(self._ask_exposed)
        settings_desk.probe = lambda connection: probe(connection, desk.link.sign_ins.of(connection))
        settings_desk.sign_ins = desk.link.sign_ins
        settings_desk.server_chosen.connect(self.use_named)
        settings_desk.practice_chosen.connect(self.use_practice)

    @property
    def connection(self) -> Connection | None:
        """The one in use."""
        return self._connection

    def is_practice_at(self, base_url: str) -> bool:
        """Whether this is the bundled practice server that runs now."""
        return self._practice is not None and self._practice.is_at(base_url)

    def lab(self) -> LabAccess | None:
        """The lab of the practice server; None where the window is connected to another one."""
        if self._practice is None or self._connection is None or not self.is_practice_at(self._connection.base_url):
            return None
        return self._practice.lab

    def use_first(self, connection: Connection | None, token: str) -> None:
        """Connect to this one, else to the one used last with this token; ask where there is none."""
        settings = self._settings()
        if connection is not None:
            self._desk.use_server(self._as_set(connection))
        elif settings.server_url:
            last = replace(self._known(settings.server_url), token=token)
            if settings.server_url not in self._settings_desk.locked:  # whose administrator may have changed it since
                last = replace(
                    last,
                    wire_format=settings.wire_format,
                    timeout_s=settings.timeout_s,
                    zone=settings.clinic_zone,
                )
            self._desk.use_server(last, name=self._settings_desk.name_of(settings.server_url))
        else:
            self._window.calendar_panel.show_message("")  # the card says it
            self.first.begin()
            QTimer.singleShot(_ONCE_PLACED_MS, self, self._ask_at_first)  # a dialog stands over where the window is

    def ask(self) -> None:
        """Ask which server to use."""
        self._settings_desk.open_servers()

    def use_named(self, server: NamedServer) -> None:
        """Connect to one of the named servers; a token goes nowhere but where it was used already."""
        same = self._connection is not None and self._connection.base_url == server.base_url
        token = self._connection.token if same and self._connection else ""
        self._desk.use_server(server.connection(token), name=self._settings_desk.name_of(server.base_url))

    def use_practice(self) -> None:
        """Start the bundled practice server, unless it runs, and use it."""
        self._window.status.show_work(self.tr("Starting the practice server…"), can_cancel=False)
        self._scope.start("practice", self._start_practice())

    def form_name(self) -> str:
        """What the form was filled in for; the practice server has another address each time."""
        if self._connection is None:
            return self._settings().server_url
        return PRACTICE if self.is_practice_at(self._connection.base_url) else self._connection.base_url

    async def close(self) -> None:
        """End the practice server."""
        if self._practice is not None:
            await self._practice.stop()

    def _ask_at_first(self) -> None:
        """Ask, unless somebody was quicker, or has left already."""
        is_asked = QApplication.activeModalWidget() is not None
        if self._window.isVisible() and self._connection is None and not is_asked:
            self.ask()

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
            self._window.status.say(words, Tone.ERROR)
            return
        self._desk.use_server(Connection(url), name=self.tr("Practice server"))

    def _as_set(self, connection: Connection) -> Connection:
        """A server of the command line, with the time limit that is set, and the zone if it is the last one used.

        One that the site's administrator has set up is as it was set up.
        """
        settings = self._settings()
        if connection.base_url in self._settings_desk.locked:
            return replace(self._known(connection.base_url), token=connection.token)
        zone = settings.clinic_zone if connection.base_url == settings.server_url else ""
        known = self._known(connection.base_url)
        return replace(
            known,
            wire_format=connection.wire_format,
            timeout_s=settings.timeout_s,
            zone=connection.zone or zone,
            token=connection.token,
        )

    def _known(self, base_url: str) -> Connection:
        """What the settings say of a server: how to sign in, and whom to trust."""
        named = next((one for one in self._settings().servers if one.base_url == base_url), None)
        return named.connection() if named is not None else Connection(base_url)

    def _ask_exposed(self, connection: Connection, name: str) -> None:
        agreed = replace(connection, plain_http=True)
        ask_about_plain_http(self._window, connection, lambda: self._desk.use_server(agreed, name=name))

    def _remember(self, connection: Connection) -> None:
        self._connection = self._settings_desk.connection = connection
        if not self.is_practice_at(connection.base_url):
            self._settings_desk.remember(connection)
