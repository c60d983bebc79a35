"""ITI-115 Find Potential Appointments: a test for each SHALL that binds a client.

Each is named after its clause: of ITI TF-2 3.115 (`clause_...`), of OperationDefinition appointment-find (`find_...`),
of the profiles (`..._profile_...`), or of the client's CapabilityStatement (`client_...`).
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time

import pytest

from conformance.definitions import CODED, FIND, MEDIA_TYPES
from conformance.front_desk import FrontDesk
from conformance.messages import breaches
from slotdesk.domain.coding import Coding, Identifier, Reference
from slotdesk.domain.criteria import DayOfWeek, FindCriteria, PartOfDay, Timing
from slotdesk.domain.errors import CriteriaInvalid, RequestRejected

pytestmark = pytest.mark.anyio

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_CODES = (Coding("http://example.org/codes", "second"), Coding("http://example.org/codes", "first"))


def everything(desk: FrontDesk) -> FindCriteria:
    """Criteria that use every parameter."""
    people = (Reference("Practitioner/b"), Reference("", Identifier("urn:oid:2.999.1", "A-7"), "Dr Example"))
    return desk.one_day(
        specialty=_CODES,
        visit_type=_CODES,
        reason=_CODES,
        practitioner=people,
        organization=(Reference("Organization/a"),),
        location_reference=(Reference("Location/b"), Reference("Location/a")),
        location_string=("Nordstadt", "01234"),
        patient_reference=(desk.patient.as_reference(),),
        patient_resource=(replace(desk.patient, reference=""),),
        referral_identifier=Identifier("urn:oid:2.999.2", "R-1"),
        timing=Timing((DayOfWeek.MON, DayOfWeek.THU), (time(9), time(14, 30))),
        insurance_reference=(Reference("InsurancePlan/a"),),
        count=7,
    )


async def ask(desk: FrontDesk, criteria: FindCriteria) -> None:
    """Send the question; what a server makes of strange criteria does not matter here."""
    with suppress(RequestRejected):
        async for _ in desk.client.find(criteria):
            pass
    desk.last("$find")  # fails where it was never sent


async def test_clause_3_115_4_1_2_the_request_is_the_operation_find(desk: FrontDesk) -> None:
    await ask(desk, desk.one_day())
    sent = desk.last("$find")
    assert sent.method == "POST"
    assert str(sent.url).startswith(f"{desk.base_url}/Appointment/$find")
    assert breaches(sent.parameters, FIND) == []


async def test_client_formats_the_format_chosen_is_sent_and_asked_for(desk: FrontDesk) -> None:
    found = await desk.find(desk.one_day())
    sent = desk.last("$find")
    assert sent.media_type == MEDIA_TYPES[desk.wire_format]
    assert MEDIA_TYPES[desk.wire_format] in sent.headers["accept"]
    assert found, "the answer could not be read, or nothing is free in the period"


async def test_find_parameters_names_types_and_cardinalities(desk: FrontDesk) -> None:
    await ask(desk, everything(desk))
    parameters = desk.last("$find").parameters
    assert breaches(parameters, FIND) == []
    assert {parameter.name for parameter in parameters} == set(FIND)


@pytest.mark.parametrize("name", ["start", "end"])
async def test_find_start_and_end_are_always_sent_with_an_offset(desk: FrontDesk, name: str) -> None:
    await ask(desk, desk.one_day())
    (parameter,) = desk.last("$find").named(name)
    assert _DATE_TIME.fullmatch(parameter.value)
    assert datetime.fromisoformat(parameter.value) == getattr(desk.one_day(), name)


@pytest.mark.parametrize("name", CODED)
async def test_find_each_code_has_both_its_system_and_its_code(desk: FrontDesk, name: str) -> None:
    await ask(desk, desk.one_day(**{name.replace("-", "_"): _CODES}))
    values = [parameter.value for parameter in desk.last("$find").named(name)]
    assert values == ["http://example.org/codes|second", "http://example.org/codes|first"]
    for half in (Coding("", "x"), Coding("http://example.org/codes", "")):
        with pytest.raises(CriteriaInvalid):
            desk.criteria(**{name.replace("-", "_"): (half,)})


async def test_find_repeats_keep_the_order_of_preference(desk: FrontDesk) -> None:
    await ask(desk, everything(desk))
    sent = desk.last("$find")
    assert [parameter.one("reference") for parameter in sent.named("location-reference")] == [
        "Location/b",
        "Location/a",
    ]
    assert [parameter.value for parameter in sent.named("location-string")] == ["Nordstadt", "01234"]


async def test_find_timing_parts_of_the_day_are_sent(desk: FrontDesk, pytestconfig: pytest.Config) -> None:
    found = await desk.find(desk.one_day(timing=Timing((), (), (PartOfDay.MORNING,))))
    (timing,) = desk.last("$find").named("timing")
    assert "MORN" in str(timing)
    if not pytestconfig.getoption("--server", None):  # a server need not follow a wish, the practice server does
        # Its times are in the time zone of each place.
        assert found
        assert all(candidate.start.hour < 12 for candidate in found)


async def test_find_a_reference_is_literal_or_logical(desk: FrontDesk) -> None:
    await ask(desk, everything(desk))
    literal, logical = desk.last("$find").named("practitioner")
    assert literal.one("reference") == "Practitioner/b"
    assert "reference" not in logical.leaves
    assert logical.one("identifier.system") == "urn:oid:2.999.1"
    assert logical.one("identifier.value") == "A-7"
    assert logical.one("display") == "Dr Example"


async def test_find_a_patient_whom_the_server_may_not_know_goes_as_a_resource(desk: FrontDesk) -> None:
    await ask(desk, everything(desk))
    sent = desk.last("$find")
    (resource,) = sent.named("patient-resource")
    assert resource.one("resourceType") == "Patient"
    assert [parameter.one("reference") for parameter in sent.named("patient-reference")] == [desk.patient.reference]


async def test_find_the_upper_limit_is_the_search_parameter_count(desk: FrontDesk) -> None:
    await ask(desk, desk.one_day(count=7))
    sent = desk.last("$find")
    assert sent.url.params.get_list("_count") == ["7"]
    assert sent.named("_count") == []
    await ask(desk, desk.one_day())
    assert "_count" not in desk.last("$find").url.params


async def test_clause_3_115_4_1_3_every_page_of_a_paged_answer_is_read(desk: FrontDesk) -> None:
    whole = desk.one_day(count=1000)
    at_once = [found.reference for found in await desk.find(whole)]
    assert len(at_once) > 4, "too little is free on the first day to need pages; name another with --start"
    desk.sent.clear()
    in_pages = [found.reference for found in await desk.find(replace(whole, count=max(2, len(at_once) // 4)))]
    assert in_pages == at_once
    followed = [sent for sent in desk.sent if not sent.url.path.endswith("$find")]
    assert followed, "the server did not page"
    assert {(sent.method, sent.url.host, sent.url.port) for sent in followed} == {
        ("GET", desk.sent[0].url.host, desk.sent[0].url.port)
    }


async def test_clause_3_115_4_2_3_the_total_is_read(desk: FrontDesk) -> None:
    pages = [page async for page in desk.client.find(desk.criteria(count=500))]
    assert pages[0].total == sum(len(page.appointments) + page.unreadable for page in pages)


async def test_clause_3_115_4_2_2_an_empty_searchset_means_that_nothing_is_free(desk: FrontDesk) -> None:
    pages = [page async for page in desk.client.find(desk.criteria(visit_type=(_CODES[0],)))]
    assert [found for page in pages for found in page.appointments] == []
    assert sum(page.unreadable for page in pages) == 0
    assert not any(issue.is_error for page in pages for issue in page.issues)


async def test_bundle_profile_candidates_are_told_from_the_outcome(desk: FrontDesk) -> None:
    pages = [page async for page in desk.client.find(desk.criteria(count=500))]
    assert {found.status for page in pages for found in page.appointments} == {"proposed"}
    assert sum(page.unreadable for page in pages) == 0


async def test_appointment_profile_what_must_be_supported_is_read(desk: FrontDesk) -> None:
    for found in await desk.find(desk.one_day()):
        assert found.start.tzinfo is not None
        assert found.end > found.start
        assert found.participants
        assert all(participant.label and participant.status for participant in found.participants)
        assert found.requested_periods
