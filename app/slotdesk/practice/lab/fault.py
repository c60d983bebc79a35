"""A fault that is on: what, for which operation, and how often still. Read from and written as one short text.

``NAME[:ARGUMENT][@OPERATION][/TIMES]``, such as ``lost@book/once``, ``slow:800``, ``429:30@find/2``.
"""

import re
from dataclasses import dataclass, replace

from ..operation import Operation
from .fault_kind import KINDS, FaultKind
from .problem import LabProblem

LARGEST_TIMES = 1_000_000
_FORM = re.compile(r"(?P<name>[\w-]+)(?::(?P<argument>[^@/]*))?(?:@(?P<operation>[^/]*))?(?:/(?P<times>.*))?")
_NUMBER = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Fault:
    """``operation`` None: every one that the kind can meet; ``left`` None: until it is cleared."""

    kind: FaultKind
    argument: int
    operation: Operation | None = None
    left: int | None = None

    def meets(self, operation: Operation) -> bool:
        """Whether it happens to a request of this operation."""
        return self.operation in {None, operation} and self.kind.concerns(operation)

    def used(self) -> "Fault | None":
        """What is left of it once it has happened; None: nothing."""
        if self.left is None:
            return self
        return replace(self, left=self.left - 1) if self.left > 1 else None

    def text(self) -> str:
        """The short text."""
        argument = f":{self.argument}" if self.kind.argument else ""
        operation = f"@{self.operation}" if self.operation is not None else ""
        times = "" if self.left is None else "/once" if self.left == 1 else f"/{self.left}"
        return f"{self.kind.name}{argument}{operation}{times}"


def read_fault(text: str) -> Fault:
    """Read the short text of a fault.

    Raises:
        LabProblem: there is no such fault, or a part of the text cannot be used.
    """
    match = _FORM.fullmatch(text.strip())
    if match is None:
        raise LabProblem(f"“{text[:60]}” is not of the form NAME[:ARGUMENT][@OPERATION][/TIMES].")
    kind = KINDS.get(match["name"])
    if kind is None:
        raise LabProblem(f"There is no fault “{match['name'][:40]}”; there are {', '.join(KINDS)}.")
    return Fault(kind, _argument(kind, match["argument"]), _operation(kind, match["operation"]), _times(match["times"]))


def _argument(kind: FaultKind, text: str | None) -> int:
    if text is None:
        return kind.default
    if not kind.argument:
        raise LabProblem(f"{kind.name} takes no argument.")
    if not _NUMBER.fullmatch(text) or not kind.smallest <= int(text) <= kind.largest:
        limits = f"a whole number from {kind.smallest} to {kind.largest}"
        raise LabProblem(f"{kind.name} takes {kind.argument}, {limits}, not “{text[:20]}”.")
    return int(text)


def _operation(kind: FaultKind, text: str | None) -> Operation | None:
    if text in {None, "all"}:
        return None
    known = [one for one in Operation if kind.concerns(one)]
    if text not in known:
        raise LabProblem(f"{kind.name} can be had for all, {', '.join(known)}; not for “{str(text)[:20]}”.")
    return Operation(str(text))


def _times(text: str | None) -> int | None:
    if text is None:
        return None
    if text == "once":
        return 1
    if not _NUMBER.fullmatch(text) or not 1 <= int(text) <= LARGEST_TIMES:
        raise LabProblem(f"How often is “once” or a number from 1, not “{text[:20]}”.")
    return int(text)
