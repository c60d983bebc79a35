"""The faults that there are: what each does, to which operations, and what its argument means."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from ..call import Call, Message, Reply
from ..operation import Operation
from ..practice_state import PracticeState
from . import effects
from .looped_pages import LoopedPages


class Cut(Enum):
    """When the connection is cut."""

    NEVER = "never"
    BEFORE = "before anything was done"
    AFTER = "after it was done"


@dataclass(frozen=True, slots=True)
class FaultKind:
    """One kind of fault; what it does not do is None.

    ``argument`` names the argument (empty: it takes none) between ``smallest`` and ``largest``; ``default`` is taken
    where none is given. ``operations`` are those it can meet; empty means any.
    """

    name: str
    words: str
    argument: str = ""
    default: int = 0
    smallest: int = 0
    largest: int = 0
    operations: frozenset[Operation] = frozenset()
    cut: Cut = Cut.NEVER
    delay_ms: Callable[[int], int] | None = None
    instead: Callable[[int], Reply] | None = None
    before: Callable[[Call, PracticeState], None] | None = None
    reply: Callable[[int, Call, Reply, LoopedPages], Reply] | None = None
    message: Callable[[Message], Message] | None = None

    def concerns(self, operation: Operation) -> bool:
        """Whether it can happen to an operation."""
        return not self.operations or operation in self.operations


_SEARCHES = frozenset({Operation.FIND, Operation.SEARCH, Operation.LOOKUP})

KINDS = {
    kind.name: kind
    for kind in (
        FaultKind(
            "slow", "The answer takes this many milliseconds longer.", "milliseconds", 2000, 1, 600_000,
            delay_ms=lambda milliseconds: milliseconds,
        ),
        FaultKind("drop", "The connection is cut before anything is done.", cut=Cut.BEFORE),
        FaultKind("lost", "The server does what was asked, then the connection is cut.", cut=Cut.AFTER),
        FaultKind(
            "refuse", "The request is refused with this status and a reason; nothing is done.", "status", 409, 400, 599,
            instead=effects.refusal,
        ),
        FaultKind(
            "wrong-status", "The server does what was asked, and answers with this status.", "status", 500, 200, 599,
            reply=effects.with_status,
        ),
        FaultKind(
            "malformed", "The server does what was asked; half of the answer is missing.", message=effects.halved,
        ),
        FaultKind(
            "expired-hold", "The hold that is to be booked has run out.",
            operations=frozenset({Operation.BOOK}), before=effects.end_named_hold,
        ),
        FaultKind(
            "page-loop", "The next page is always the same page.", operations=_SEARCHES, reply=effects.looped,
        ),
        FaultKind(
            "stale-total", "The total is too high by this number.", "number", 7, 1, 1_000_000,
            operations=_SEARCHES, reply=effects.with_stale_total,
        ),
        FaultKind("401", "The server wants a sign-in.", instead=effects.unauthorized),
        FaultKind(
            "429", "The server is too busy, and asks to wait for this many seconds.", "seconds", 5, 0, 86_400,
            instead=effects.too_many,
        ),
    )
}  # fmt: skip
