"""What a wrongness is, and the four decorators that make one of a small function.

- ``wrong_request(name, words, *operations)``: ``(call) -> call``, the server takes a request for another one.
- ``wrong_decision(name, words, decision)``: ``(right, state, *facts) -> value``, it decides otherwise.
- ``wrong_answer(name, words, *operations)``: ``(call, reply) -> reply``, it answers something else. ``reply`` may be a
  refusal, and its resource is a copy that may be changed in place.
- ``wrong_message(name, words, *operations)``: ``(call, message) -> message``, the HTTP message is another one.

Without operations a function is asked for every request. ``words`` is a sentence on what the server does wrong.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from ..call import Call, Message, Reply
from ..operation import Operation
from .decision import Decision

ChangeRequest = Callable[[Call], Call]
ChangeAnswer = Callable[[Call, Reply], Reply]
ChangeMessage = Callable[[Call, Message], Message]
Decide = Callable[..., Any]
_registered: dict[str, "Wrongness"] = {}


@dataclass(frozen=True, slots=True)
class Wrongness:
    """One way in which the server can be wrong; exactly one of the four functions is set."""

    name: str
    words: str
    operations: frozenset[Operation] = frozenset()
    decision: Decision | None = None
    decide: Decide | None = None
    change_request: ChangeRequest | None = None
    change_answer: ChangeAnswer | None = None
    change_message: ChangeMessage | None = None

    def concerns(self, operation: Operation) -> bool:
        """Whether requests of an operation are concerned."""
        return not self.operations or operation in self.operations


def registered() -> dict[str, Wrongness]:
    """All that was registered so far, by name; see ``catalogue`` for all that there is."""
    return dict(_registered)


def register(wrongness: Wrongness) -> None:
    """Add a wrongness.

    Raises:
        ValueError: there is one of this name already.
    """
    if wrongness.name in _registered:
        raise ValueError(f"There are two wrongnesses called {wrongness.name}.")
    _registered[wrongness.name] = wrongness


def wrong_request(name: str, words: str, *operations: Operation) -> Callable[[ChangeRequest], ChangeRequest]:
    """Register a function that makes another request of one."""

    def keep(function: ChangeRequest) -> ChangeRequest:
        register(Wrongness(name, words, frozenset(operations), change_request=function))
        return function

    return keep


def wrong_decision(name: str, words: str, decision: Decision) -> Callable[[Decide], Decide]:
    """Register a function that decides otherwise."""

    def keep(function: Decide) -> Decide:
        register(Wrongness(name, words, decision=decision, decide=function))
        return function

    return keep


def wrong_answer(name: str, words: str, *operations: Operation) -> Callable[[ChangeAnswer], ChangeAnswer]:
    """Register a function that makes another answer of one."""

    def keep(function: ChangeAnswer) -> ChangeAnswer:
        register(Wrongness(name, words, frozenset(operations), change_answer=function))
        return function

    return keep


def wrong_message(name: str, words: str, *operations: Operation) -> Callable[[ChangeMessage], ChangeMessage]:
    """Register a function that makes another HTTP message of one."""

    def keep(function: ChangeMessage) -> ChangeMessage:
        register(Wrongness(name, words, frozenset(operations), change_message=function))
        return function

    return keep


def selected(wrongnesses: Iterable[Wrongness], decision: Decision) -> list[Decide]:
    """The functions that decide otherwise in one matter."""
    return [one.decide for one in wrongnesses if one.decision is decision and one.decide is not None]
