"""The lab of a real practice server from outside."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from slotdesk.practice.server import PracticeServer
from slotdesk.services.practice_lab import LabFailed, PracticeLab, lab_address

pytestmark = pytest.mark.anyio
NOW = datetime.fromisoformat("2026-08-03T08:00:00+02:00")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeServer]:
    with PracticeServer(seed=1, now=NOW) as server:
        yield server


async def test_what_there_is_and_what_is_on(practice: PracticeServer) -> None:
    async with PracticeLab(practice.lab_url, practice.lab_token) as lab:
        before = await lab.look()
        assert not before.is_on
        slow = next(one for one in before.there_is.faults if one.name == "slow")
        assert (slow.argument, slow.default, "find" in slow.operations) == ("milliseconds", 2000, True)
        assert before.there_is.wrong
        await lab.turn_on(["slow:1@find/2", "lost"])
        state = await lab.turn_on(wrong=[before.there_is.wrong[0].name])
        assert [(one.text, one.operation, one.left) for one in state.faults] == [
            ("slow:1@find/2", "find", 2),
            ("lost", "all", None),
        ]
        assert state.wrong == (before.there_is.wrong[0].name,)
        assert (await lab.turn_off(["lost"])).faults == state.faults[:1]
        assert (await lab.turn_off()).wrong == state.wrong
        assert (await lab.turn_off(wrong=state.wrong)).wrong == ()
        assert not (await lab.clear()).is_on


async def test_a_refusal_has_the_words_of_the_lab(practice: PracticeServer) -> None:
    async with PracticeLab(practice.lab_url, practice.lab_token) as lab:
        with pytest.raises(LabFailed, match="no fault") as caught:
            await lab.turn_on(["x"])
        assert caught.value.refused


async def test_what_is_no_lab_or_not_there_is_said(practice: PracticeServer) -> None:
    async with PracticeLab(practice.lab_url, "wrong") as lab:
        with pytest.raises(LabFailed, match="token"):
            await lab.look()
    async with PracticeLab(practice.url + "/metadata", practice.lab_token) as lab:
        with pytest.raises(LabFailed) as caught:
            await lab.clear()
        assert not caught.value.refused
    async with PracticeLab("http://127.0.0.1:1/lab", "any") as lab:
        with pytest.raises(LabFailed) as caught:
            await lab.look()
        assert not caught.value.refused


def test_the_address_is_found_from_that_of_the_server() -> None:
    assert lab_address("http://127.0.0.1:1/fhir/") == "http://127.0.0.1:1/lab"
    assert lab_address("http://127.0.0.1:1/lab") == "http://127.0.0.1:1/lab"
    assert lab_address("http://127.0.0.1:1") == "http://127.0.0.1:1/lab"


@pytest.mark.parametrize("url", ["http://lab.example.org/lab", "http://127.0.0.1.example.org/fhir", "nothing"])
def test_its_token_goes_to_no_other_computer(url: str) -> None:
    with pytest.raises(ValueError, match=url):
        lab_address(url)
