"""One audit event as it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class AuditState(StrEnum):
    """Where an event stands: its transaction under way, on its way to a repository, there, or turned down by it."""

    BEGUN = "begun"
    WAITING = "waiting"
    DELIVERED = "delivered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """An AuditEvent with what is known of its delivery. Never logged.

    `begun`, `ended` and `delivered` are aware; `patient` is a reference or `system|value`, never a name; `resource` is
    the AuditEvent's JSON; `may_be_there` says that it was sent and that no answer came; `said` is why it waits or was
    refused, in English.
    """

    id: str
    begun: datetime
    transaction: str
    patient: str
    outcome: int
    words: str
    server: str
    resource: bytes
    state: AuditState = AuditState.BEGUN
    ended: datetime | None = None
    may_be_there: bool = False
    delivered: datetime | None = None
    repository: str = ""
    said: str = ""


COLUMNS = (
    'id, begun, "transaction", patient, outcome, words, server, resource, state, ended, may_be_there, delivered, '
    "repository, said"
)


def entry_of(row: tuple[Any, ...]) -> AuditEntry:
    """An entry from its row."""
    key, begun, transaction, patient, outcome, words, server, resource, state, ended, maybe, delivered, *rest = row
    repository, said = rest
    return AuditEntry(
        key,
        datetime.fromisoformat(begun),
        transaction,
        patient,
        outcome,
        words,
        server,
        resource,
        AuditState(state),
        datetime.fromisoformat(ended) if ended else None,
        bool(maybe),
        datetime.fromisoformat(delivered) if delivered else None,
        repository,
        said,
    )
