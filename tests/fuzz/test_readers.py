"""Whatever a server sends: no crash, no hang over 2 s, no memory over 10 times the input, in some seconds.

The long run: `python -m fuzz.long_run --seed 1 --minutes 10` with `tests` on the path.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz import bombs
from fuzz.corpus import answers_of
from fuzz.mutations import CONTENT_TYPES, DATES, mutated
from fuzz.readers import ALLOWANCE_BYTES, FACTOR, Given, check, measured, read_everything, read_header, warm
from slotdesk.practice.server import PracticeServer

ROOT = Path(__file__).parents[2]
QUICK = settings(
    max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)
ANSWERS: list[Given] = []


@pytest.fixture(scope="module", autouse=True)
def answers() -> Iterator[None]:
    from conftest import MONDAY

    with PracticeServer(seed=1, now=MONDAY) as server:
        ANSWERS[:] = answers_of(server.url)
    yield
    ANSWERS.clear()


def test_the_answers_themselves_are_read() -> None:
    read = [asyncio.run(read_everything(one)) for one in ANSWERS]
    assert sum(count > 0 for count in read) > len(ANSWERS) * 0.8


@QUICK
@given(seed=st.integers(0, 2**32), which=st.integers(0, 10_000), label=st.integers(0, 10_000))
def test_answers_that_went_wrong_bring_the_domain_s_errors_and_nothing_else(seed: int, which: int, label: int) -> None:
    one = ANSWERS[which % len(ANSWERS)]
    content_type = CONTENT_TYPES[label % len(CONTENT_TYPES)] if label % 3 == 0 else one.content_type
    date = DATES[label % len(DATES)]
    headers = (("Expires", date), ("Date", date), ("Retry-After", date))
    check(Given(mutated(one.body, Random(seed)), content_type, one.status, headers))


@QUICK
@given(body=st.binary(max_size=400), label=st.sampled_from(CONTENT_TYPES), status=st.sampled_from((200, 404, 503)))
def test_bytes_of_any_kind(body: bytes, label: str, status: int) -> None:
    check(Given(body, label, status))


@settings(QUICK, max_examples=400)
@given(written=st.one_of(st.sampled_from(DATES), st.text(max_size=60), st.datetimes().map(str)))
def test_headers_and_times(written: str) -> None:
    read_header(written)


def test_bombs_are_read_or_refused_within_time_and_memory() -> None:
    """In processes of their own, whose memory is that of C libraries as well, which Python's own count leaves out."""
    done = subprocess.run(
        [sys.executable, "-m", "fuzz.bombs", "--size", "1000000"],
        capture_output=True, text=True, check=False, env={"PYTHONPATH": f"{ROOT / 'tests'}:{ROOT / 'app'}"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(bombs.BOMBS)} read" in done.stdout


def test_memory_of_answers_that_went_wrong() -> None:
    warm(ANSWERS)
    for seed in range(60):
        one = ANSWERS[seed % len(ANSWERS)]
        body = mutated(one.body, Random(seed))
        _, peak = asyncio.run(measured(Given(body, one.content_type, one.status)))
        assert peak < FACTOR * len(body) + ALLOWANCE_BYTES, (seed, len(body), peak)
