"""The tester's part of the window: messages, checks, requests written by hand, two servers compared, the lab."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject

from slotdesk.store.journal import Journal
from slotdesk.store.locations import Locations
from slotdesk.store.settings import Settings
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.checking.checks_desk import ChecksDesk
from slotdesk_ui.comparing.compare_desk import CompareDesk, Comparing
from slotdesk_ui.composer.composer_desk import ComposerDesk, Surroundings
from slotdesk_ui.front_desk import FrontDesk
from slotdesk_ui.inspector.messages_desk import MessagesDesk
from slotdesk_ui.lab.lab_desk import LabDesk
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.settings.server_desk import ServerDesk


class Workbench(QObject):
    """Puts the parts together. Of `scopes`, the first is for what only asks, the second for what acts."""

    def __init__(
        self,
        window: MainWindow,
        desk: FrontDesk,
        servers: ServerDesk,
        journal: Journal,
        settings: Callable[[], Settings],
        now: Callable[[], datetime],
        scopes: tuple[TaskScope, TaskScope],
        locations: Locations,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._now, self._scopes = window, desk, settings, now, scopes
        self.messages = MessagesDesk(window, desk.link.messages, scopes[0], settings)
        self.messages.panel.set_zone(desk.zone)
        desk.zone_changed.connect(self.messages.panel.set_zone)
        self.checks = self._checks(servers, journal)
        self.lab = LabDesk(window, servers.lab, scopes[0])
        desk.connected.connect(lambda _: self.lab.connect_anew())
        self.composer = self._composer(locations)
        self.compare = self._compare()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its id."""
        return {
            **self.messages.handlers(),
            "compose": self.composer.open,
            "edit_message": self.composer.edit_chosen,
            "compare": self.compare.open,
            "lab": self.lab.open,
            "go_checks": self.checks.open,
            "run_checks": self.checks.request_all,
            "run_selected_checks": self.checks.request_selected,
            "stop_checks": self.checks.stop,
            "check_options": self.checks.ask_options,
            "save_check_report": self.checks.reports.ask,
        }

    def forget(self) -> None:
        """Somebody else takes over: nothing of what was seen and written is for them."""
        for part in (self.messages, self.checks, self.composer, self.compare):
            part.forget()

    def stop(self) -> None:
        """The window closes."""
        self.composer.stop()

    def _checks(self, servers: ServerDesk, journal: Journal) -> ChecksDesk:
        link = self._desk.link
        return ChecksDesk(
            self._window,
            lambda: link.session,
            journal,
            link.messages,
            self.messages.panel,
            self._scopes[1],
            self._now,
            lambda: self._desk.zone,
            servers.is_practice_at,
        )

    def _composer(self, locations: Locations) -> ComposerDesk:
        link, find = self._desk.link, self._window.find_panel
        around = Surroundings(
            session=lambda: link.session,
            messages=link.messages,
            zone=lambda: self._desk.zone,
            now=self._now,
            patient=lambda: next((one.reference for one in find.patient.patients()), ""),
            exchange=self.messages.panel.exchange,
        )
        composer = ComposerDesk(self._window, around, *self._scopes, locations.requests_dir)
        composer.exchange_chosen.connect(self.messages.show_exchange)
        self._desk.journal.looked_up.connect(composer.show_fate)
        return composer

    def _compare(self) -> CompareDesk:
        desk = self._desk
        around = Comparing(
            session=lambda: desk.link.session,
            servers=lambda: self._settings().servers,
            criteria=lambda: desk.search.last_wish.criteria if desk.search.last_wish else None,
            zone=lambda: desk.zone,
            messages=desk.link.messages,
            sign_ins=desk.link.sign_ins,
        )
        return CompareDesk(self._window, around, self._scopes[0])
