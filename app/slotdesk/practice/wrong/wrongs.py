"""Which wrongnesses a running server has on; with none it does everything right."""

from collections.abc import Iterable
from copy import deepcopy
from typing import TYPE_CHECKING, TypeVar

from ..call import Call, Message, Reply
from .decision import Decision
from .wrongness import Wrongness, selected

if TYPE_CHECKING:
    from ..practice_state import PracticeState

Value = TypeVar("Value")


class Wrongs:
    """The wrongnesses of one server; set from any thread, read by every request."""

    def __init__(self) -> None:
        self._on: tuple[Wrongness, ...] = ()  # replaced as a whole, so that readers need no lock

    @property
    def on(self) -> tuple[Wrongness, ...]:
        """What is on, in the order in which it was set."""
        return self._on

    def set(self, wrongnesses: Iterable[Wrongness]) -> None:
        """Turn exactly these on."""
        self._on = tuple(dict.fromkeys(wrongnesses))

    def decide(self, decision: Decision, right: Value, state: "PracticeState | None", *facts: object) -> Value:
        """What the server decides: what is right, unless something is on that decides otherwise."""
        value = right
        for function in selected(self._on, decision):
            value = function(value, state, *facts)
        return value

    def understood(self, call: Call) -> Call:
        """The request as this server takes it."""
        for one in self._on:
            if one.change_request is not None and one.concerns(call.operation):
                call = one.change_request(call)
        return call

    def answered(self, call: Call, reply: Reply) -> Reply:
        """The answer as this server gives it."""
        changing = [one.change_answer for one in self._on if one.change_answer and one.concerns(call.operation)]
        if not changing:
            return reply
        reply = reply._replace(resource=deepcopy(reply.resource), headers=dict(reply.headers))
        for change in changing:
            reply = change(call, reply)
        return reply

    def sent(self, call: Call, message: Message) -> Message:
        """The HTTP message as this server sends it."""
        for one in self._on:
            if one.change_message is not None and one.concerns(call.operation):
                message = one.change_message(call, message)
        return message
