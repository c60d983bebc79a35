"""Checks of a server against the profile: what each asks for, and how it turned out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum


class Level(StrEnum):
    """How strong the rule is. Source: RFC 2119, as IHE uses it."""

    SHALL = "SHALL"
    SHOULD = "SHOULD"


class CheckStatus(StrEnum):
    """How a check turned out."""

    PASSED = "passed"
    FAILED = "failed"  # a SHALL that is not met
    WARNING = "warning"  # a SHOULD that is not met
    NOT_APPLICABLE = "not-applicable"  # the server does not offer what the rule is about
    NOT_RUN = "not-run"  # something that it needs could not be had, or it was stopped
    ERROR = "error"  # no answer came, or the check itself broke

    @property
    def is_verdict(self) -> bool:
        """Whether it is known if the rule is met."""
        return self in {CheckStatus.PASSED, CheckStatus.FAILED, CheckStatus.WARNING}

    @property
    def is_bad(self) -> bool:
        """Whether a rule is not met, or nobody knows."""
        return self in {CheckStatus.FAILED, CheckStatus.WARNING, CheckStatus.ERROR}


@dataclass(frozen=True, slots=True)
class CheckText:
    """What a check is about, in words.

    `id` is transaction, topic and point (`ITI-116.hold.unknown-reference`), `clause` the text that the rule comes from,
    `steps` what is done, `expected` what the server has to do then.
    """

    id: str
    title: str
    clause: str
    level: Level
    steps: tuple[str, ...]
    expected: str

    @property
    def group(self) -> str:
        """The transaction, or `CapabilityStatement`."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check as it was run. `seen` is what the server did, in words; `exchanges` are numbers of the message log."""

    check: CheckText
    status: CheckStatus
    seen: str
    exchanges: tuple[int, ...] = ()
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    elapsed_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Leftover:
    """What a run made on the server and could not take back. `status` is its last known one, `why` what hindered."""

    reference: str
    status: str
    start: str
    why: str


def counts(results: Iterable[CheckResult]) -> dict[CheckStatus, int]:
    """How many checks turned out in which way; every way is there."""
    found = dict.fromkeys(CheckStatus, 0)
    for result in results:
        found[result.status] += 1
    return found


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the rules that were chosen, and concern the server, could be looked at.

    Rules are the SHALLs, or the SHOULDs where no SHALL was chosen.
    """

    level: Level
    judged: int
    wanted: int

    @property
    def is_too_little(self) -> bool:
        """Whether less than half was looked at, so that nothing can be said of the server."""
        return 2 * self.judged < self.wanted


def coverage(results: Iterable[CheckResult]) -> Coverage:
    """How much of what was chosen could be looked at; what the server need not offer does not count."""
    known = [one for one in results if one.status is not CheckStatus.NOT_APPLICABLE]
    level = Level.SHALL if any(one.check.level is Level.SHALL for one in known) or not known else Level.SHOULD
    wanted = [one for one in known if one.check.level is level]
    return Coverage(level, sum(one.status.is_verdict for one in wanted), len(wanted))


def is_conformant(results: Iterable[CheckResult]) -> bool:
    """Whether no SHALL was found broken."""
    return not any(result.status is CheckStatus.FAILED for result in results)
