"""A search for free times, as it goes along."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from slotdesk.domain.appointment import Appointment
from slotdesk.domain.criteria import FindCriteria
from slotdesk.domain.finding import Finding
from slotdesk.domain.outcome import Issue
from slotdesk.fhir.client import SchedulingClient


@dataclass(frozen=True, slots=True)
class FindProgress:
    """Where a search stands. `fresh` came with this step; everything else is about the whole search so far.

    `received` counts the candidates handed out, `unreadable` the entries that can't be shown. `total` is what the
    server promised, None where it promised nothing.
    """

    fresh: tuple[Appointment, ...]
    received: int
    total: int | None
    unreadable: int
    issues: tuple[Issue, ...]
    findings: tuple[Finding, ...]


class FindingService:
    """Finds potential appointments (ITI-115) and keeps count of what came."""

    def __init__(self, client: SchedulingClient) -> None:
        self._client = client

    async def find(self, criteria: FindCriteria) -> AsyncIterator[FindProgress]:
        """Search, in portions as they arrive.

        Raises:
            SchedulingError: what was handed out before stands, and is not all.
        """
        received = unreadable = 0
        total: int | None = None
        issues: dict[Issue, None] = {}
        findings: dict[Finding, None] = {}
        async for page in self._client.find(criteria):
            received += len(page.appointments)
            unreadable += page.unreadable
            total = page.total if page.total is not None else total
            issues.update(dict.fromkeys(page.issues))
            findings.update(dict.fromkeys(page.findings))
            yield FindProgress(page.appointments, received, total, unreadable, tuple(issues), tuple(findings))
