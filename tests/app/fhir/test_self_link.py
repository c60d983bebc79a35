"""An answer that says that it is to another search is not taken for ours."""

from __future__ import annotations

import httpx
import pytest

from fhir_answers import CRITERIA, appointment, bundle, serving
from slotdesk.domain.coding import Reference
from slotdesk.domain.criteria import ExistingCriteria
from slotdesk.domain.errors import AnswerUnusable, Reason
from slotdesk.fhir.self_link import answers_another

BASE = "https://fhir.example.org/r4"
ASKED = httpx.URL(f"{BASE}/Appointment", params={"patient": "Patient/pat-1", "date": "ge2026-08-04T08:00:00+02:00"})


@pytest.mark.parametrize(
    "query",
    [
        "patient=Patient/pat-2",
        "patient=pat-2&date=ge2026-08-04T06:00:00Z",
        "patient=pat-1&date=ge2026-08-05T06:00:00Z",
        "date=lt2026-08-04T06:00:00Z",
        f"patient={BASE}/Patient/pat-11",
    ],
)
def test_another_patient_or_time(query: str) -> None:
    assert answers_another(ASKED, f"{BASE}/Appointment?{query}")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "_count=20",
        "patient=pat-1",
        f"patient={BASE}/Patient/pat-1&date=ge2026-08-04T06:00:00Z&_sort=date",
        "patient=Patient%2Fpat-1&date=ge2026-08-04T08:00:00%2B02:00",
        "patient=pat-1&date=ge2026-08-04T08:00:00+02:00",  # the plus sign was not escaped
        "patient=pat-1&date=ge2026-08-04",
        "subject=pat-2",
    ],
)
def test_the_same_however_it_is_written(query: str) -> None:
    assert not answers_another(ASKED, f"{BASE}/Appointment?{query}")


def test_a_server_may_name_some_of_the_dates_alone() -> None:
    """As one does that keeps parameters by name."""
    dates = ["ge2026-08-04T08:00:00+02:00", "lt2026-08-04T08:01:00+02:00"]
    asked = httpx.URL(f"{BASE}/Appointment", params={"patient": "pat-1", "date": dates})
    assert not answers_another(asked, f"{BASE}/Appointment?patient=pat-1&date=lt2026-08-04T06:01:00Z")
    assert answers_another(asked, f"{BASE}/Appointment?patient=pat-1&date=lt2026-08-04T06:02:00Z")


def test_what_is_no_address_says_nothing() -> None:
    assert not answers_another(ASKED, "")
    assert not answers_another(ASKED, "http://[")


@pytest.mark.anyio
async def test_such_an_answer_is_not_read() -> None:
    link = [{"relation": "self", "url": f"{BASE}/Appointment?patient=pat-2"}]
    client = serving(bundle(appointment(), link=link)).client()
    criteria = ExistingCriteria(Reference("Patient/pat-1"), CRITERIA.start, CRITERIA.end)
    with pytest.raises(AnswerUnusable) as caught:
        [page async for page in client.existing(criteria)]
    assert caught.value.reason is Reason.OTHER_QUESTION
