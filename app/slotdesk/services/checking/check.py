"""What a check is, and how it says that a rule is met, not met, or can't be looked at."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from slotdesk.domain.check import CheckText, Level
from slotdesk.domain.errors import Reason

if TYPE_CHECKING:
    from slotdesk.services.checking.bench import Bench

Run = Callable[["Bench"], Awaitable[str]]


class NotMetError(Exception):
    """The rule is broken; the text says what was seen."""


class NotApplicableError(Exception):
    """The server does not offer what the rule is about; the text says what it lacks."""


class LackingError(Exception):
    """Something that the check needs could not be had; the text says what."""


class NoAnswerError(Exception):
    """The server did not answer, or not in full; the text says why.

    `not_sent` is the reason where no connection came about, so that the server can't have done anything.
    """

    def __init__(self, why: str, not_sent: Reason | None = None) -> None:
        super().__init__(why)
        self.not_sent = not_sent


def require(met: object, seen: str) -> None:
    """Go on where the rule is met.

    Raises:
        NotMetError: it is not; `seen` says what was seen instead.
    """
    if not met:
        raise NotMetError(seen)


@dataclass(frozen=True, slots=True)
class Check:
    """A named check; `run` returns what was seen where the rule is met, and raises one of the four where not."""

    text: CheckText
    run: Run

    @property
    def id(self) -> str:
        """Its name."""
        return self.text.id


class CheckGroup:
    """The checks of one subject, in the order in which they are written down."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._checks: list[Check] = []

    def __iter__(self) -> Iterator[Check]:
        return iter(self._checks)

    def shall(self, name: str, title: str, clause: str, expected: str, *steps: str) -> Callable[[Run], Run]:
        """Add a check of a rule that a server has to keep."""
        return self._add(Level.SHALL, name, title, clause, expected, steps)

    def should(self, name: str, title: str, clause: str, expected: str, *steps: str) -> Callable[[Run], Run]:
        """Add a check of a rule that a server is to keep unless it has reasons."""
        return self._add(Level.SHOULD, name, title, clause, expected, steps)

    def _add(
        self, level: Level, name: str, title: str, clause: str, expected: str, steps: tuple[str, ...]
    ) -> Callable[[Run], Run]:
        def keep(run: Run) -> Run:
            text = CheckText(f"{self._prefix}.{name}", title, clause, level, steps, expected)
            self._checks.append(Check(text, run))
            return run

        return keep
