"""A run as it goes out of the program: what was checked on which server, how it turned out, and the messages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from slotdesk import __version__
from slotdesk.domain.check import CheckResult, CheckStatus, Leftover, counts, is_conformant
from slotdesk.services.checking.redaction import with_patients, without_patients
from slotdesk.services.checking.runner import CheckRun
from slotdesk.wire.exchange import Exchange

STATUS_WORDS = {
    CheckStatus.PASSED: "passed",
    CheckStatus.FAILED: "failed",
    CheckStatus.WARNING: "warning",
    CheckStatus.NOT_APPLICABLE: "not applicable",
    CheckStatus.NOT_RUN: "not run",
    CheckStatus.ERROR: "error",
}


@dataclass(frozen=True, slots=True)
class Report:
    """`exchanges` are those that results point to, as they are to be shown: redacted, unless somebody asked for all.

    `server` is the base URL, `software` what the CapabilityStatement calls it. Times are aware.
    """

    server: str
    software: str
    started: datetime
    ended: datetime
    results: tuple[CheckResult, ...]
    exchanges: tuple[Exchange, ...] = ()
    left: tuple[Leftover, ...] = ()
    patient: str = ""
    is_redacted: bool = True
    program: str = f"Slotdesk {__version__}"

    @property
    def counts(self) -> dict[CheckStatus, int]:
        """How many checks turned out in which way."""
        return counts(self.results)

    @property
    def is_conformant(self) -> bool:
        """Whether no SHALL was found broken."""
        return is_conformant(self.results)

    @property
    def groups(self) -> dict[str, list[CheckResult]]:
        """The results by transaction, in the order in which they were run."""
        found: dict[str, list[CheckResult]] = {}
        for result in self.results:
            found.setdefault(result.check.group, []).append(result)
        return found

    def exchange(self, number: int) -> Exchange | None:
        """A message by its number in the log of the run."""
        return next((one for one in self.exchanges if one.number == number), None)


async def report_of(run: CheckRun, results: Iterable[CheckResult], ended: datetime, *, redact: bool = True) -> Report:
    """The report of a run that has ended, with the messages that its results point to."""
    found, left = list(results), list(run.left)
    patient = run.premises.patient_reference if run.premises is not None else ""
    wanted = sorted({number for result in found for number in result.exchanges})
    exchanges = [exchange for number in wanted if (exchange := run.log.exchange(number)) is not None]
    if redact:
        exchanges, found, left, patient = await without_patients(exchanges, found, left, patient, run.log)
    else:
        found, left = with_patients(found, left, run.log)
    return Report(
        run.plan.connection.base_url,
        software_of(run),
        run.started.astimezone(ended.tzinfo),
        ended,
        tuple(found),
        tuple(exchanges),
        tuple(left),
        patient,
        redact,
    )


def software_of(run: CheckRun) -> str:
    """What the server calls itself; empty where it does not say."""
    statement = run.premises.statement.resource if run.premises is not None else None
    software = (statement or {}).get("software")
    if not isinstance(software, dict):
        return ""
    return " ".join(str(software[name]) for name in ("name", "version") if software.get(name))
