"""A report is written in the form that its name ends with, and without names of patients."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path

import pytest
from lxml import etree

from app.services.checking.test_runner import NOW, run_of
from slotdesk.domain.check import CheckResult
from slotdesk.practice.server import PracticeServer
from slotdesk.services.checking.report_file import save_report
from slotdesk.services.checking.runner import CheckRun

pytestmark = pytest.mark.anyio
CHECK = "ITI-117.book.booked"
NAME = "Söderberg"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    with PracticeServer(seed=1, now=NOW) as server:
        yield server


async def checked(server: PracticeServer) -> tuple[CheckRun, list[CheckResult]]:
    """A run that has ended."""
    run = run_of(server, CHECK)
    async with aclosing(run.results()) as results:
        return run, [result async for result in results]


@pytest.mark.parametrize("name", ["checks.html", "checks.XML", "checks.json", "checks"])
async def test_the_name_decides(server: PracticeServer, tmp_path: Path, name: str) -> None:
    run, results = await checked(server)
    assert any(NAME.encode() in one.request.raw for one in run.log), "the run names the patient"
    await save_report(run, results, server.clock.now(), tmp_path / name)
    content = (tmp_path / name).read_bytes()
    assert CHECK.encode() in content
    assert NAME.encode() not in content
    if name.endswith("json"):
        assert json.loads(content)["summary"]["passed"] == 1
    elif name.endswith("XML"):
        assert etree.fromstring(content).get("tests") == "1"
    else:
        assert content.startswith(b"<!DOCTYPE html>")


async def test_a_place_that_cannot_be_written_is_an_error(server: PracticeServer, tmp_path: Path) -> None:
    run, results = await checked(server)
    with pytest.raises(OSError, match="directory"):
        await save_report(run, results, server.clock.now(), tmp_path)
