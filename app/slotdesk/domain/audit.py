"""What is to be told of a transaction to whoever audits: who asked which server for what, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from slotdesk.domain.coding import Reference
from slotdesk.domain.transaction import Transaction


class AuditOutcome(IntEnum):
    """How an event ended.

    Source: FHIR R4, value set audit-event-outcome.
    """

    SUCCESS = 0
    MINOR_FAILURE = 4
    SERIOUS_FAILURE = 8
    MAJOR_FAILURE = 12


@dataclass(frozen=True, slots=True)
class AuditAct:
    """A transaction about to be sent. `patients` and `appointment` are as its server writes them, never by name.

    `request` is the first line of a search as it goes over the wire, empty for an operation.
    """

    transaction: Transaction
    patients: tuple[Reference, ...] = ()
    appointment: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class AuditFate:
    """How it ended. `words` say in English what failed, without anything of a patient; empty on success.

    `patients` and `appointment` are as the answer names them, empty where it does not; `request_id` is the X-Request-Id
    that the answered request carried.
    """

    outcome: AuditOutcome
    words: str = ""
    patients: tuple[Reference, ...] = ()
    appointment: str = ""
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class AuditScene:
    """Where it happened: the program and its version, the machine's name, the person's account, the server's base."""

    program: str
    machine: str
    user: str
    server: str


EndAudit = Callable[[AuditFate], None]
BeginAudit = Callable[[AuditAct], EndAudit]
"""Called before a transaction is sent; what it returns is called once, when the fate is known."""
