from __future__ import annotations

import asyncio

import pytest

from slotdesk.domain.cause import caused_by, current_cause


@pytest.mark.anyio
async def test_what_is_started_within_keeps_its_cause() -> None:
    async def later() -> str:
        await asyncio.sleep(0)
        return current_cause()

    with caused_by("Find"):
        task = asyncio.ensure_future(later())
    other = asyncio.ensure_future(later())
    assert (await task, await other, current_cause()) == ("Find", "", "")


def test_the_outermost_cause_counts() -> None:
    with caused_by("Find again"), caused_by("search"):
        assert current_cause() == "Find again"
    assert current_cause() == ""
