"""Which path leads where: reads of every type."""

import pytest

from app.practice.desk import Desk, matches


@pytest.mark.parametrize(
    "path",
    [
        "/Patient/pat-001", "/Practitioner/prac-24", "/PractitionerRole/role-01-1", "/Location/loc-1",
        "/Organization/org-0", "/HealthcareService/svc-12", "/OperationDefinition/appointment-book",
    ],
)  # fmt: skip
def test_reads(desk: Desk, path: str) -> None:
    resource = desk.get(path).json()
    assert f"/{resource['resourceType']}/{resource['id']}" == path


def test_a_proposal_can_be_read_until_it_is_gone(desk: Desk) -> None:
    proposal = desk.slots(1)[0]
    read = desk.get(f"/Appointment/{proposal['id']}").json()
    assert (read["id"], read["status"], read["start"]) == (proposal["id"], "proposed", proposal["start"])
    desk.booked(proposal["id"])
    assert desk.get(f"/Appointment/{proposal['id']}").status_code == 410


def test_the_dollar_may_be_escaped(desk: Desk) -> None:
    base = str(desk.client.base_url).rstrip("/")
    answer = desk.client.get(f"{base}/Appointment/%24find?start=2026-11-23T00:00:00Z&end=2026-11-25T00:00:00Z")
    assert matches(answer.json())
