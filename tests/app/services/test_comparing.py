from __future__ import annotations

from dataclasses import replace

import pytest

from fhir_answers import CRITERIA, answer, appointment, bundle, outcome, serving
from slotdesk.domain.coding import Identifier, Reference
from slotdesk.domain.errors import ServerBusy
from slotdesk.domain.patient import HumanName, Patient
from slotdesk.services.comparing import ask, compare_servers, paths_of
from slotdesk.services.finding import FindingService

pytestmark = pytest.mark.anyio


async def test_both_are_asked_the_same() -> None:
    left = serving(bundle(appointment(1), appointment(2)))
    right = serving(bundle(appointment(2, comment="Bring a scarf"), appointment(3)))

    found = await compare_servers(("A", FindingService(left.client())), ("B", FindingService(right.client())), CRITERIA)

    assert left.body == right.body
    assert [one.reference for one in found.left_only] == ["Appointment/a1"]
    assert [one.reference for one in found.right_only] == ["Appointment/a3"]
    assert [difference.element for difference in found.differing[0].differences] == ["comment"]
    assert [one.path for one in found.shape] == ["comment"]
    assert (found.left.server, found.left.total, found.right.total) == ("A", 2, 2)


async def test_no_server_is_told_who_the_patient_is() -> None:
    left, right = serving(bundle()), serving(bundle())
    reference = Reference("Patient/pat-030")
    told = replace(
        CRITERIA,
        patient_reference=(reference,),
        patient_resource=(Patient("", (HumanName("Söderberg", ("Åke",)),)),),
        insurance_reference=(Reference("Coverage/cov-030"),),
        referral_identifier=Identifier("urn:oid:2.999.1", "REF-030"),
    )

    await compare_servers(("A", FindingService(left.client())), ("B", FindingService(right.client())), told)

    assert left.body == right.body
    assert not [word for word in ("pat-030", "Söderberg", "cov-030", "REF-030") if word in str(right.body)]


async def test_a_server_that_fails_is_told_and_the_other_one_is_there() -> None:
    left, right = serving(answer(outcome("busy"), 503)), serving(bundle(appointment(1)))

    found = await compare_servers(("A", FindingService(left.client())), ("B", FindingService(right.client())), CRITERIA)

    assert isinstance(found.left.error, ServerBusy)
    assert len(found.right.appointments) == 1


async def test_what_came_before_an_error_is_kept() -> None:
    server = serving(
        bundle(appointment(1), next_url="https://fhir.example.org/r4?page=2"), answer(outcome("gone"), 410)
    )

    found = await ask("A", FindingService(server.client()), CRITERIA)

    assert len(found.appointments) == 1
    assert found.error is not None


def test_paths_have_no_places_in_them() -> None:
    resource = b'{"id":"1","participant":[{"actor":{"display":"A"}},{"actor":{"reference":"B"}}],"slot":[]}'

    assert paths_of(resource) == {
        "id",
        "participant",
        "participant.actor",
        "participant.actor.display",
        "participant.actor.reference",
        "slot",
    }


@pytest.mark.parametrize("resource", [b"", b"[", b"\xff", b"7", b"[" * 2000 + b"]" * 2000])
def test_what_is_no_resource_has_no_paths(resource: bytes) -> None:
    assert paths_of(resource) == frozenset()


def test_depth_is_bounded() -> None:
    assert len(paths_of(b'{"a":' * 500 + b"1" + b"}" * 500)) <= 12
