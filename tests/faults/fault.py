"""What can happen to one exchange on its way, and when it is to happen."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from enum import StrEnum


class Fault(StrEnum):
    """One way in which a request or its answer comes to harm."""

    NONE = "none"
    # before the server has seen a whole request
    REFUSED = "connection reset before the request"
    CUT_REQUEST = "request cut in half"
    UNAVAILABLE = "503 in place of the server"
    # after the server has acted
    LOST = "answer lost"
    RESET = "connection reset in place of the answer"
    LATE = "acted on after the client gave up"
    TRUNCATED = "answer truncated"
    CORRUPTED = "answer corrupted"
    RUBBISH = "200 with rubbish"
    EMPTY = "200 with nothing"
    SERVER_ERROR = "500 after it was done"
    # of the client
    KILLED_BEFORE = "client killed before the server saw it"
    KILLED_AFTER = "client killed once it was done"
    KILLED_AMID = "client killed amid the answer"
    # harmless to whoever can wait
    SLOW = "answer in small pieces"
    # of the network itself
    DUPLICATED = "request sent twice, second answer"
    STALE = "answer of an earlier request"
    REORDERED = "overtaken by a later request"


def is_change(path: str) -> bool:
    """Whether a request asks the server to act."""
    return path.partition("?")[0].endswith(("$book", "$hold"))


Plan = Callable[[str, str], Fault]
"""Given the method and the path with its query, says what is to happen to the exchange."""


def nothing(_method: str, _path: str) -> Fault:
    """Let everything through."""
    return Fault.NONE


def at_random(chance: random.Random, share: float, faults: tuple[Fault, ...] = tuple(Fault)[1:]) -> Plan:
    """Harm this share (0 to 1) of the changes, and a third of it of the reads, each fault as often as the others."""

    def plan(_method: str, path: str) -> Fault:
        limit = share if is_change(path) else share / 3
        return chance.choice(faults) if chance.random() < limit else Fault.NONE

    return plan


def once(operation: str, fault: Fault) -> Plan:
    """Harm the first request whose path ends in this, and no other."""
    left = [fault]

    def plan(_method: str, path: str) -> Fault:
        return left.pop() if left and path.partition("?")[0].endswith(operation) else Fault.NONE

    return plan


def by_operation(faults: Mapping[str, Fault]) -> Plan:
    """Harm each request whose path ends in a key."""

    def plan(_method: str, path: str) -> Fault:
        bare = path.partition("?")[0]
        return next((fault for ending, fault in faults.items() if bare.endswith(ending)), Fault.NONE)

    return plan
