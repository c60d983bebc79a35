"""No task is lost, and none outlives its owner."""

from __future__ import annotations

import asyncio

import pytest

from slotdesk_ui.bridge.task_scope import TaskScope

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def test_starting_under_the_same_name_cancels_what_ran_before() -> None:
    seen: list[str] = []
    scope = TaskScope(lambda error: seen.append(repr(error)))

    async def slow() -> None:
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise

    async def quick() -> None:
        seen.append("done")

    scope.start("work", slow())
    await asyncio.sleep(0)
    scope.start("work", quick())
    await scope.wait()
    assert sorted(seen) == ["cancelled", "done"]
    assert scope.is_idle


async def test_an_error_is_handed_on_and_the_scope_goes_on() -> None:
    seen: list[BaseException] = []
    scope = TaskScope(seen.append)

    async def faulty() -> None:
        raise LookupError("what")

    scope.start("faulty", faulty())
    await scope.wait()
    assert [type(error) for error in seen] == [LookupError]
    assert not scope.is_running("faulty")


async def test_closing_cancels_all_and_starts_nothing_more() -> None:
    ended: list[str] = []
    scope = TaskScope(lambda error: ended.append(repr(error)))

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(30)
        finally:
            ended.append(name)

    scope.start("a", work("a"))
    scope.start("b", work("b"))
    await asyncio.sleep(0)
    await scope.close()
    assert sorted(ended) == ["a", "b"]
    with pytest.raises(RuntimeError):
        scope.start("c", work("c"))


async def test_cancelling_says_whether_there_was_anything() -> None:
    scope = TaskScope(lambda _: None)
    assert scope.cancel("nothing") is False
    scope.start("sleep", asyncio.sleep(30))
    assert scope.cancel("sleep") is True


async def test_what_was_cancelled_is_waited_for_until_it_has_put_its_things_away() -> None:
    ended: list[str] = []
    scope = TaskScope(lambda error: ended.append(repr(error)))

    async def tidy() -> None:
        try:
            await asyncio.sleep(30)
        finally:
            await asyncio.sleep(0.02)
            ended.append("tidied up")

    scope.start("work", tidy())
    await asyncio.sleep(0)
    scope.cancel("work")
    await scope.close()
    assert ended == ["tidied up"]
