"""What the audit trail is told of the requests that checks send about their test patient."""

from __future__ import annotations

from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome
from slotdesk.domain.coding import Reference
from slotdesk.domain.transaction import Transaction, transaction_of


def act_of(method: str, url: str, path: str, body: bytes, patient: Reference | None) -> AuditAct | None:
    """The transaction that a request is; None where nobody has to be told, as of a search for free times for nobody.

    Source: ITI TF-2 3.115.6.1 to 3.118.6.1.
    """
    transaction = transaction_of(method, path)
    if not transaction.is_scheduling or patient is None:
        return None
    if transaction is Transaction.FIND and b"patient-re" not in body:
        return None
    request = f"{method} {url}" if transaction is Transaction.EXISTING else ""
    return AuditAct(transaction, (patient,), request=request)


def fate_of(status: int, request_id: str) -> AuditFate:
    """How it ended, by the status alone: what a server says may name somebody."""
    if 200 <= status < 300:
        return AuditFate(AuditOutcome.SUCCESS, request_id=request_id)
    serious = status >= 500
    outcome = AuditOutcome.SERIOUS_FAILURE if serious else AuditOutcome.MINOR_FAILURE
    return AuditFate(outcome, f"{'outcome unknown' if serious else 'refused'}: HTTP {status}", request_id=request_id)
