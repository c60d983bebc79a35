from __future__ import annotations

import pytest

from slotdesk.domain.transaction import SCHEDULING, Transaction, transaction_of


@pytest.mark.parametrize(
    ("method", "path", "transaction"),
    [
        ("POST", "/fhir/Appointment/$find", Transaction.FIND),
        ("GET", "/fhir/Appointment/$find?cursor=abc/def", Transaction.FIND),
        ("POST", "/fhir/Appointment/$hold", Transaction.HOLD),
        ("POST", "https://fhir.example.org/r4/Appointment/$book", Transaction.BOOK),
        ("GET", "/fhir/Appointment", Transaction.EXISTING),
        ("GET", "/fhir/Appointment/?patient=Patient/1", Transaction.EXISTING),
        ("POST", "/fhir/Appointment/_search", Transaction.EXISTING),
        ("GET", "/fhir/Appointment/a-1", Transaction.OTHER),
        ("POST", "/fhir/Appointment", Transaction.OTHER),
        ("GET", "/fhir/Patient", Transaction.PATIENTS),
        ("GET", "/fhir/Patient/pat-1", Transaction.PATIENTS),
        ("POST", "/fhir/Patient/_search", Transaction.PATIENTS),
        ("POST", "/fhir/Patient/$match", Transaction.MATCH),
        ("GET", "/fhir/PractitionerRole", Transaction.DIRECTORY),
        ("GET", "/fhir/Location/loc-1", Transaction.DIRECTORY),
        ("POST", "/fhir/AuditEvent", Transaction.AUDIT),
        ("GET", "/fhir/metadata", Transaction.CAPABILITIES),
        ("GET", "/fhir/.well-known/smart-configuration", Transaction.SIGN_IN),
        ("POST", "/oauth/token", Transaction.SIGN_IN),
        ("GET", "/fhir", Transaction.OTHER),
        ("GET", "", Transaction.OTHER),
        ("GET", "/fhir/Slot", Transaction.OTHER),
    ],
)
def test_a_request_belongs_to(method: str, path: str, transaction: Transaction) -> None:
    assert transaction_of(method, path) is transaction


def test_every_transaction_has_a_name_and_those_of_the_profile_are_four() -> None:
    assert all(one.display for one in Transaction)
    assert [one.value for one in SCHEDULING] == ["ITI-115", "ITI-116", "ITI-117", "ITI-118"]
    assert [one for one in Transaction if one.changes] == [Transaction.HOLD, Transaction.BOOK]
    assert [one for one in Transaction if one.is_scheduling] == list(SCHEDULING)
