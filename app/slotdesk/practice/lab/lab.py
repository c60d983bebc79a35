"""The faults and wrongnesses that are on at one server."""

import threading
from collections.abc import Iterable

from ..operation import Operation
from ..practice_state import PracticeState
from ..wrong.catalogue import catalogue
from ..wrong.wrongness import Wrongness
from .fault import Fault, read_fault
from .looped_pages import LoopedPages
from .problem import LabProblem


class Lab:
    """What is on at one server; used from any thread. There is one fault at most of a kind for an operation."""

    def __init__(self, state: PracticeState) -> None:
        self._wrongs = state.wrongs
        self._lock = threading.Lock()
        self._faults: tuple[Fault, ...] = ()
        self._happened = 0
        self.pages = LoopedPages()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The faults that are on, in the order in which they were set."""
        return self._faults

    @property
    def wrong(self) -> tuple[Wrongness, ...]:
        """The wrongnesses that are on."""
        return self._wrongs.on

    @property
    def happened(self) -> int:
        """How many requests met a fault so far."""
        return self._happened

    def set(self, faults: Iterable[str] = (), wrong: Iterable[str] = ()) -> None:
        """Add faults, by their short texts, and wrongnesses, by name. One of the same kind and operation is replaced.

        Raises:
            LabProblem: one of them does not exist or cannot be used; nothing was set.
        """
        read = [read_fault(text) for text in faults]
        named = [_wrongness(name) for name in wrong]
        with self._lock:
            for fault in read:
                self._faults = (*(one for one in self._faults if _place(one) != _place(fault)), fault)
            self._wrongs.set([*self._wrongs.on, *named])

    def clear(self, faults: Iterable[str] | None = None, wrong: Iterable[str] | None = None) -> None:
        """Turn off those named (faults by short text or by kind alone); without names everything.

        Raises:
            LabProblem: there is no such fault or wrongness at all; one that is not on is no problem.
        """
        if faults is None and wrong is None:
            with self._lock:
                self._faults = ()
                self._wrongs.set(())
                self.pages.forget()
            return
        names = {_wrongness(name).name for name in wrong or ()}
        read = [(read_fault(text), "@" in text) for text in faults or ()]
        with self._lock:
            for gone, exactly in read:
                self._faults = tuple(
                    one for one in self._faults if one.kind != gone.kind or (exactly and _place(one) != _place(gone))
                )
            self._wrongs.set(one for one in self._wrongs.on if one.name not in names)
            if not any(one.kind.name == "page-loop" for one in self._faults):
                self.pages.forget()

    def take(self, operation: Operation) -> tuple[Fault, ...]:
        """The faults that happen to a request of an operation, each of which is used once by that."""
        with self._lock:
            met = tuple(one for one in self._faults if one.meets(operation))
            if met:
                self._happened += 1
                left = [one.used() if one in met else one for one in self._faults]
                self._faults = tuple(one for one in left if one is not None)
        return met


def _place(fault: Fault) -> tuple[str, Operation | None]:
    return fault.kind.name, fault.operation


def _wrongness(name: str) -> Wrongness:
    found = catalogue().get(name)
    if found is None:
        raise LabProblem(f"There is no wrongness “{name[:60]}”; --list-faults shows them.")
    return found
