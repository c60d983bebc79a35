"""Whatever goes over the wire is examined: nothing is raised, no rule stumbles, and it ends."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.fhir.examination.dialogue import Dialogue
from conftest import MONDAY
from fuzz import bombs
from fuzz.mutations import CONTENT_TYPES, mutated
from slotdesk.fhir.examination.examination import examine, examine_in_portions
from slotdesk.fhir.examination.message import Message
from slotdesk.practice.server import PracticeServer
from slotdesk.services.examining import lay_out

QUICK = settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)
# Of processor time for a body of 0.3 megabytes, with room for a machine that is busy; honest ones take a half.
SLOWEST_S = 5.0
SAID: list[Message] = []


@pytest.fixture(scope="module", autouse=True)
def said() -> Iterator[None]:
    for media in ("application/fhir+json", "application/fhir+xml"):
        with PracticeServer(seed=1, now=MONDAY) as server:
            SAID.extend(one for one in Dialogue(server.url, media).whole() if len(one.answer_body or b"") < 20_000)
    yield
    SAID.clear()


@QUICK
@given(seed=st.integers(0, 2**32), which=st.integers(0, 10_000), label=st.integers(0, 10_000))
def test_messages_that_went_wrong_are_examined(seed: int, which: int, label: int) -> None:
    one = SAID[which % len(SAID)]
    random = Random(seed)
    message = replace(
        one,
        answer_body=mutated(one.answer_body or b"", random),
        request_body=mutated(one.request_body, random) if one.request_body else b"",
        url=mutated(one.url.encode(), random).decode("utf-8", "replace") if label % 5 == 0 else one.url,
        answer_headers=(("Content-Type", CONTENT_TYPES[label % len(CONTENT_TYPES)]),),
    )
    found = examine(message, lay_out)
    assert "not-judged" not in {one.rule for one in found}
    assert len(found) < 4_000


@QUICK
@given(url=st.text(), body=st.binary(max_size=200), status=st.integers(0, 999))
def test_whatever_is_said_is_examined(url: str, body: bytes, status: int) -> None:
    examine(Message("POST", url, (("Accept", url),), body, status, (("Content-Type", url),), body), lay_out)


@pytest.mark.parametrize("name", sorted(bombs.BOMBS))
def test_small_things_very_many_of_them_take_bounded_time(name: str) -> None:
    bomb = bombs.BOMBS[name](300_000)
    message = Message(
        "POST",
        "https://example.org/Appointment/$find",
        status=200,
        answer_headers=(("Content-Type", bomb.content_type),),
        answer_body=bomb.body,
    )
    begun = time.process_time()
    for _ in examine_in_portions(message, lay_out):
        assert time.process_time() - begun < SLOWEST_S
    assert time.process_time() - begun < SLOWEST_S
