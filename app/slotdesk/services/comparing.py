"""The same question to two servers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import msgspec

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.comparison import Comparison, ServerAnswer, compare, shape_of
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.errors import SchedulingError
from slotdesk.services.finding import FindingService, FindProgress

_DEEPEST = 12
_SLICE = 100  # resources between two turns of the loop


async def compare_servers(
    left: tuple[str, FindingService], right: tuple[str, FindingService], criteria: FindCriteria
) -> Comparison:
    """Ask both at once, each with the name that it is shown by. A server that fails is told by its answer's error.

    Who the patient is, is nothing to another server, so that neither is told.
    """
    criteria = without_patient(criteria)
    ours, theirs = await asyncio.gather(ask(*left, criteria), ask(*right, criteria))
    return compare(ours, theirs)


def without_patient(criteria: FindCriteria) -> FindCriteria:
    """The same question about nobody: without patients, their insurance and their referral."""
    return replace(
        criteria, patient_reference=(), patient_resource=(), insurance_reference=(), referral_identifier=None
    )


async def ask(server: str, finding: FindingService, criteria: FindCriteria) -> ServerAnswer:
    """One server's whole answer. Raises nothing: what came before an error is kept with it."""
    found: list[Appointment] = []
    last: FindProgress | None = None
    error: SchedulingError | None = None
    begun = time.perf_counter()
    try:
        async for progress in finding.find(criteria):
            found.extend(progress.fresh)
            last = progress
    except SchedulingError as problem:
        error = problem
    elapsed = time.perf_counter() - begun
    paths = []
    for number, one in enumerate(found):
        paths.append(paths_of(one.resource))
        if number % _SLICE == _SLICE - 1:
            await asyncio.sleep(0)
    return ServerAnswer(
        server,
        tuple(found),
        last.total if last else None,
        last.unreadable if last else 0,
        last.issues if last else (),
        last.findings if last else (),
        shape_of(paths),
        elapsed,
        error,
    )


def paths_of(resource: bytes) -> frozenset[str]:
    """The paths of all elements that a resource has, without the places in lists: `participant.actor.reference`."""
    try:
        found = msgspec.json.decode(resource)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return frozenset()
    return frozenset(_walked(found, "", _DEEPEST))


def _walked(value: Any, path: str, depth: int) -> Iterator[str]:
    if depth == 0:
        return
    parts: Iterable[tuple[str, Any]]
    if isinstance(value, dict):
        parts = ((f"{path}.{name}" if path else str(name), inner) for name, inner in value.items())
    elif isinstance(value, list):
        parts = ((path, inner) for inner in value)
    else:
        return
    for inner_path, inner in parts:
        if inner_path != path:
            yield inner_path[:200]
        yield from _walked(inner, inner_path, depth - 1)
