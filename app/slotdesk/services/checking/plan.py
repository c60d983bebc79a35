"""What a run is told: the server, which checks, and the patient and codes to use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase

from slotdesk.domain.coding import Coding, Reference
from slotdesk.domain.connection import Connection
from slotdesk.services.checking.check import Check

DEFAULT_DAYS = 7
DEFAULT_WAIT_S = 30.0


class NoSuchCheckError(ValueError):
    """A pattern fits no check; its text is the pattern."""


@dataclass(frozen=True, slots=True)
class CheckPlan:
    """`only` are ids or patterns such as `ITI-116.*`; without any, everything is run.

    `patient` is booked for. Without one, the first whom the server lists is taken on this machine itself, and nothing
    is booked on any other server. `start` and `days` are the period to look for free times in (default: from tomorrow).
    `longest_wait_s` bounds the wait for a hold to end.
    """

    connection: Connection
    only: tuple[str, ...] = ()
    patient: Reference | None = None
    practitioner: Reference | None = None
    location: Reference | None = None
    visit_type: Coding | None = None
    specialty: Coding | None = None
    start: datetime | None = None
    days: int = DEFAULT_DAYS
    longest_wait_s: float = DEFAULT_WAIT_S


def selected(checks: Iterable[Check], patterns: Sequence[str]) -> tuple[Check, ...]:
    """The checks that one of the patterns fits, in their own order; all of them without patterns.

    A pattern is an id, the beginning of one up to a dot (`ITI-116`), or has the wildcards `*` and `?`. Case does not
    matter.

    Raises:
        NoSuchCheckError: a pattern fits none.
    """
    known = tuple(checks)
    if not patterns:
        return known
    for pattern in patterns:
        if not any(_fits(check.id, pattern) for check in known):
            raise NoSuchCheckError(pattern)
    return tuple(check for check in known if any(_fits(check.id, pattern) for pattern in patterns))


def _fits(identifier: str, pattern: str) -> bool:
    name, wanted = identifier.lower(), pattern.strip().lower()
    return fnmatchcase(name, wanted) or name.startswith(f"{wanted.rstrip('.')}.")
