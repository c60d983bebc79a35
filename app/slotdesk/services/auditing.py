"""The audit trail: an event for each transaction about a patient, kept before it is sent and as soon as it has ended.

What can't be kept never stops a booking: it is said instead, once, to whoever listens.
"""

from __future__ import annotations

import getpass
import logging
import platform
import sqlite3
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import slotdesk
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, AuditScene, BeginAudit, EndAudit
from slotdesk.domain.coding import Reference
from slotdesk.fhir.audit_event import audit_event
from slotdesk.store.audit_entry import AuditEntry
from slotdesk.store.audit_queue import AuditQueue

_log = logging.getLogger(__name__)
_LEFT_OPEN = AuditFate(AuditOutcome.SERIOUS_FAILURE, "outcome unknown: the program ended before the answer came")


def _now() -> datetime:
    return datetime.now(UTC)


def account_name() -> str:
    """The name that the person has on this computer; empty where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container without an account
        return ""


class AuditTrail:
    """Keeps the events in a queue. `changed` is called after each that has ended, `failed` when one can't be kept.

    `user` is whom the events name as the one who asked.
    """

    def __init__(self, queue: AuditQueue, clock: Callable[[], datetime] = _now, user: str | None = None) -> None:
        self.queue = queue
        self.user = account_name() if user is None else user
        self.changed: Callable[[], None] = lambda: None
        self.failed: Callable[[], None] = lambda: None
        self._clock = clock
        self._machine = platform.node() or "localhost"

    def recorder(self, server: str) -> BeginAudit:
        """What a client of this server calls for each of its transactions."""

        def begin(act: AuditAct) -> EndAudit:
            scene = AuditScene(f"Slotdesk {slotdesk.__version__}", self._machine, self.user, server)
            return self._begin(act, scene)

        return begin

    def _begin(self, act: AuditAct, scene: AuditScene) -> EndAudit:
        """One event for each patient, as BALP wants it; one alone where none is known."""
        begun = self._clock()
        events = [(str(uuid.uuid4()), patient) for patient in act.patients or (None,)]

        def entry(event_id: str, patient: Reference | None, fate: AuditFate, until: datetime) -> AuditEntry:
            return AuditEntry(
                event_id,
                begun,
                act.transaction.value,
                _shown(patient, scene.server),
                int(fate.outcome),
                fate.words,
                scene.server,
                audit_event(act, fate, patient, scene, event_id, (begun, until)),
            )

        def end(fate: AuditFate) -> None:
            now = self._clock()
            named = _named_alone(act, fate)
            ended = [entry(key, named or patient, fate, now) for key, patient in events]
            if self._keep(lambda: self.queue.end(ended, now)):
                self.changed()

        self._keep(lambda: self.queue.begin([entry(key, patient, _LEFT_OPEN, begun) for key, patient in events]))
        return end

    def _keep(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except (sqlite3.Error, OSError) as error:
            _log.error("an audit event could not be kept: %s", type(error).__name__)
            self.failed()
            return False
        return True


def _named_alone(act: AuditAct, fate: AuditFate) -> Reference | None:
    """Whom the answer names, where the request named nobody by an address and it is certain who is meant."""
    if len(act.patients) > 1 or len(fate.patients) != 1 or (act.patients and act.patients[0].reference):
        return None
    return replace(fate.patients[0], display="")


def _shown(patient: Reference | None, server: str) -> str:
    if patient is None:
        return ""
    return patient.at(server) or (patient.identifier.token if patient.identifier else "")
