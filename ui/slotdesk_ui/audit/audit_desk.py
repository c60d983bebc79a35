"""Keeps the audit trail of the window, brings it to its repositories, and shows it."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QObject

from slotdesk.domain.connection import Connection, WireFormat
from slotdesk.services.audit_delivery import AuditDelivery
from slotdesk.services.auditing import AuditTrail
from slotdesk.services.signing_in import SigningIn
from slotdesk.store.audit_entry import AuditState
from slotdesk.store.audit_queue import AuditQueue
from slotdesk.store.named_server import NamedServer, audit_repository, repository_at
from slotdesk.store.settings import Settings
from slotdesk.wire.message_log import MessageLog
from slotdesk_ui.audit.audit_dialog import AuditDialog
from slotdesk_ui.audit.audit_words import moment_words
from slotdesk_ui.bridge.task_scope import TaskScope
from slotdesk_ui.main_window import MainWindow
from slotdesk_ui.signing_in.plain_http import ask_about_plain_repository
from slotdesk_ui.widgets.plain_label import Tone
from slotdesk_ui.words import error_words

_log = logging.getLogger(__name__)
_TASK = "audit"
_PRACTICE_LIMIT_S = 10.0


class AuditDesk(QObject):
    """One queue for as long as the window is there. `trail` is None where nothing can be kept, which is said.

    The practice server is its own repository, so that one can see how it works.
    """

    def __init__(
        self,
        window: MainWindow,
        path: Path,
        settings: Callable[[], Settings],
        connection: Callable[[], Connection | None],
        is_practice: Callable[[str], bool],
        zone: Callable[[], tzinfo],
        now: Callable[[], datetime],
        sign_in_to: Callable[[Connection], SigningIn],
        keep_servers: Callable[[tuple[NamedServer, ...]], object],
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._zone = window, settings, zone
        self._connection, self._is_practice = connection, is_practice
        self._sign_in_to, self._keep_servers = sign_in_to, keep_servers
        self._asked: set[str] = set()
        self._dialog: AuditDialog | None = None
        self.trail: AuditTrail | None = None
        self.delivery: AuditDelivery | None = None
        self._queue: AuditQueue | None = None
        try:
            self._queue = AuditQueue(path)
        except (OSError, sqlite3.Error) as error:
            _log.error("audit events can't be kept: %s", type(error).__name__)
            return
        self.trail = AuditTrail(self._queue, now)
        self.delivery = AuditDelivery(
            self._queue, self.repository_of, lambda: self._settings().audit_days, now, self._sign_in_of
        )
        self.trail.changed = self._event_ended
        self.trail.failed = self._say_failed
        self.delivery.changed = self._refresh

    def start(self, scope: TaskScope) -> None:
        """Deliver from now on, and say what is amiss with the file."""
        if self.delivery is None or self._queue is None:
            self._say_failed()
            return
        scope.start(_TASK, self.delivery.run())
        if self._queue.set_aside is not None:
            words = self.tr("The file of audit events was damaged. It was kept as {0}, and a new one was begun.")
            self._window.calendar_panel.show_message(words.format(self._queue.set_aside.name))

    def observe(self, messages: MessageLog) -> None:
        """Let what goes to a repository be seen among the messages."""
        if self.delivery is not None:
            self.delivery.observe = messages.record

    def wake(self) -> None:
        """A repository may have been set."""
        if self.delivery is not None:
            self.delivery.wake()
        self._refresh()

    def connected(self, connection: Connection) -> None:
        """Ask about this server's repository, once, if what goes there can be read on the way."""
        repository = self.repository_of(connection.base_url)
        if repository is None or not repository.is_exposed or repository.plain_http:
            return
        if repository.base_url not in self._asked:
            self._asked.add(repository.base_url)
            ask_about_plain_repository(self._window, repository, lambda: self._agree(repository.base_url))

    def try_now(self, *_: object) -> None:
        """What was not taken may be taken now."""
        if self.delivery is not None:
            self.delivery.try_now()

    def close(self) -> None:
        """Give the file back; nothing is audited any more."""
        if self._queue is not None:
            self._queue.close()
            self._queue = None

    def open(self) -> AuditDialog:
        """Show the events."""
        if self._dialog is None:
            self._dialog = AuditDialog(self._window, lambda server: self.repository_of(server) is not None)
            self._dialog.deliver_requested.connect(self.try_now)
            self._dialog.finished.connect(self._forget_dialog)
        self._refresh()
        self._dialog.open()
        return self._dialog

    def repository_of(self, server: str) -> Connection | None:
        """Where the events about a server go; None where they stay here."""
        if self._is_practice(server):
            return repository_at(server, WireFormat.JSON, _PRACTICE_LIMIT_S)
        return audit_repository(self._settings().servers, server, self._connection())

    def _sign_in_of(self, server: str) -> SigningIn | None:
        """The sign-in to a server as it is used, or as it is set."""
        used = self._connection()
        if used is not None and used.base_url == server:
            return self._sign_in_to(used)
        named = next((one for one in self._settings().servers if one.base_url == server), None)
        return self._sign_in_to(named.connection()) if named is not None else None

    def _agree(self, repository: str) -> None:
        servers = self._settings().servers
        self._keep_servers(
            tuple(replace(one, audit_plain_http=True) if one.audit_url == repository else one for one in servers)
        )
        self.try_now()

    def _event_ended(self) -> None:
        if self.delivery is not None:
            self.delivery.wake()
        self._refresh()

    def _say_failed(self) -> None:
        words = self.tr("Audit events can't be kept on this computer. Tell whoever looks after it.")
        self._window.status.say(words, Tone.ERROR)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _refresh(self) -> None:
        if self._dialog is None:
            return
        if self._queue is None:
            self._dialog.show_entries(
                (), self._zone(), self.tr("Audit events can't be kept on this computer."), Tone.ERROR
            )
            return
        self._dialog.show_entries(self._queue.entries(), self._zone(), *self._state_words(self._queue))
        self._dialog.deliver_button.setEnabled(any(map(self.repository_of, self._queue.waiting_servers())))

    def _state_words(self, queue: AuditQueue) -> tuple[str, Tone]:
        """How the delivery stands: what is wrong with a repository, else what waits, else that all is well."""
        counts, zone = queue.counts(), self._zone()
        for url, trouble in self.delivery.troubles.items() if self.delivery else ():
            words = self.tr("The repository {0} has not taken events since {1}. {2} The next try is at {3}.")
            reason = error_words(trouble.error) if trouble.error is not None else trouble.said
            since, then = moment_words(trouble.since, zone), moment_words(trouble.next_try, zone)
            return words.format(url, since, reason, then), Tone.WARNING
        if not sum(counts.values()):
            return self.tr("Nothing has been audited yet. Each request about a patient becomes an event."), Tone.MUTED
        words = self.tr("{0} delivered, {1} here, {2} refused by the repository.")
        waiting = counts[AuditState.WAITING] + counts[AuditState.BEGUN]
        text = words.format(counts[AuditState.DELIVERED], waiting, counts[AuditState.REFUSED])
        if waiting and not any(map(self.repository_of, queue.waiting_servers())):
            text += " " + self.tr("No audit repository is set for their server, so they stay on this computer.")
        return text, Tone.WARNING if counts[AuditState.REFUSED] else Tone.MUTED
