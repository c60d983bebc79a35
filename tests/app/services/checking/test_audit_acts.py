"""Requests about the test patient are told to the audit trail, others are not."""

from __future__ import annotations

import pytest

from app.services.checking.conftest import results_of, run_of
from slotdesk.domain.audit import AuditAct, AuditFate, AuditOutcome, EndAudit
from slotdesk.domain.coding import Reference
from slotdesk.domain.transaction import Transaction
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.audit_acts import act_of, fate_of
from slotdesk.services.checking.runner import CheckRun

PATIENT = Reference("Patient/p1")


@pytest.mark.parametrize(
    ("method", "path", "body", "transaction"),
    [
        ("POST", "/fhir/Appointment/$find", b'{"name":"patient-reference"}', Transaction.FIND),
        ("POST", "/fhir/Appointment/$find", b"{}", None),
        ("POST", "/fhir/Appointment/$hold", b"{}", Transaction.HOLD),
        ("POST", "/fhir/Appointment/$book", b"{}", Transaction.BOOK),
        ("GET", "/fhir/Appointment", b"", Transaction.EXISTING),
        ("POST", "/fhir/Appointment/_search", b"", Transaction.EXISTING),
        ("GET", "/fhir/metadata", b"", None),
        ("GET", "/fhir/Patient/p1", b"", None),
    ],
)
def test_which_requests_are_told(method: str, path: str, body: bytes, transaction: Transaction | None) -> None:
    act = act_of(method, f"http://x.example{path}", path, body, PATIENT)
    assert (act.transaction if act else None) is transaction
    assert act is None or act.patients == (PATIENT,)
    assert act is None or bool(act.request) is (transaction is Transaction.EXISTING)
    assert act_of(method, path, path, body, None) is None


def test_how_they_end() -> None:
    ends = [(fate_of(status, "r").outcome, fate_of(status, "r").words) for status in (200, 409, 500)]
    assert ends == [
        (AuditOutcome.SUCCESS, ""),
        (AuditOutcome.MINOR_FAILURE, "refused: HTTP 409"),
        (AuditOutcome.SERIOUS_FAILURE, "outcome unknown: HTTP 500"),
    ]


@pytest.mark.anyio
async def test_a_run_tells_each_before_it_is_sent_and_how_it_ended(server: PracticeServer) -> None:
    told: list[AuditAct] = []
    ended: list[AuditFate] = []

    def begin(act: AuditAct) -> EndAudit:
        told.append(act)
        return ended.append

    run = run_of(server, "ITI-117.book.double", "ITI-118.search.booked")
    run = CheckRun(run.plan, run._journal, run.log, clock=server.clock.now, audit=begin)
    await results_of(run)
    kinds = [act.transaction for act in told]
    assert kinds[:2] == [Transaction.BOOK, Transaction.BOOK]
    assert Transaction.EXISTING in kinds
    assert len(ended) == len(told) == sum(one.transaction.is_scheduling for one in run.log) - _finds(run)
    assert {act.patients for act in told} == {(Reference("Patient/pat-030", type="Patient"),)}
    assert [fate.outcome for fate in ended][:2] == [AuditOutcome.SUCCESS, AuditOutcome.MINOR_FAILURE]
    assert all(fate.request_id for fate in ended)


def _finds(run: CheckRun) -> int:
    return sum(one.transaction is Transaction.FIND for one in run.log)
