"""Every check fails on a server that is wrong in its point, and no other does; on a right one all pass.

The practice server has one wrongness for each check, under the check's own name (`slotdesk practice --wrong NAME`).
"""

from __future__ import annotations

import multiprocessing
import os
import re
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

import pytest

from conformance.mutation_run import Outcome, filled, outcome_of
from slotdesk.domain.check import CheckStatus
from slotdesk.domain.connection import WireFormat
from slotdesk.practice.wrong.catalogue import catalogue
from slotdesk.services.checking.catalogue import CHECKS

_TABLE = Path(__file__).parents[2] / "docs" / "checks.md"
NAMES = [check.id for check in CHECKS]


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The state that every server begins with."""
    path = tmp_path_factory.mktemp("mutations") / "state"
    filled(path)
    return path


@pytest.fixture(scope="session")
def runs(state: Path, request: pytest.FixtureRequest) -> Iterator[dict[str, Future[Outcome]]]:
    """The runs of the mutations that are tested, side by side on all processors."""
    items = (item for item in request.session.items if isinstance(item, pytest.Function))
    wanted = [str(item.callspec.params["mutation"]) for item in items if "mutation" in _parameters(item)]
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn")) as pool:
        yield {name: pool.submit(outcome_of, (name,), state) for name in wanted}


def _parameters(item: pytest.Function) -> dict[str, object]:
    return item.callspec.params if hasattr(item, "callspec") else {}


@pytest.mark.parametrize("wire_format", [WireFormat.AUTO, WireFormat.XML], ids=str)
def test_all_is_well_on_the_practice_server(state: Path, wire_format: WireFormat) -> None:
    outcome = outcome_of((), state, wire_format)
    assert {name: seen for name, seen in outcome.seen.items() if seen[0] is not CheckStatus.PASSED} == {}
    assert list(outcome.seen) == NAMES
    assert outcome.left == []


@pytest.mark.timeout(600)  # the first waits for its turn behind the others
@pytest.mark.parametrize("mutation", NAMES)
def test_a_check_fails_where_it_should_and_alone(runs: dict[str, Future[Outcome]], mutation: str) -> None:
    outcome = runs[mutation].result()
    assert list(outcome.bad) == [mutation], outcome.bad
    assert outcome.seen[mutation][0] is not CheckStatus.ERROR


def test_there_is_a_fault_for_each_check_and_a_check_for_each_fault() -> None:
    assert sorted(name for name in catalogue() if "." in name) == sorted(NAMES)


def test_the_documented_table_is_true() -> None:
    rows = [line for line in _TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    faults = catalogue()
    expected = [
        f"| `{check.id}` | {check.text.level.value} | {check.text.title} | {check.text.clause} "
        f"| {faults[check.id].words} |"
        for check in CHECKS
    ]
    assert rows == [re.sub(r"(\w)\|(\w)", r"\1\\|\2", row) for row in expected]
