"""The lines of a laid out text, what folds in it, and which path leads to which line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from slotdesk.wire.syntax import Syntax

_KEY = re.compile(r'\s*"((?:[^"\\]|\\.)*)": ?')
_JSON_OPENING = re.compile(r'\s*(?:"(?:[^"\\]|\\.)*": )?[{\[]')
_JSON_CLOSING = re.compile(r"\s*[}\]],?")
_OPENING = re.compile(r"\s*<([^\s/>!?]+)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*(?<!/)>")
_CLOSING = re.compile(r"\s*</([^\s>]+)")
_ELEMENT = re.compile(r"\s*<([^\s/>!?]+)")
_VALUE = re.compile(r"\svalue=(\"[^\"]*\"|'[^']*')")
_STEP = re.compile(r"([A-Za-z_$][\w$-]*)((?:\[\d+\])*)")
_INDEX = re.compile(r"\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a member's name, and which of several it is (None where that is not said)."""

    name: str
    index: int | None = None


class Outline:
    """Lines count from 0. It grows while lines are added, and answers for those that are there."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.lines: list[str] = []
        self._ends: dict[int, int] = {}
        self._starts: dict[int, int] = {}
        self._open: list[tuple[int, str]] = []

    def add(self, lines: Sequence[str]) -> None:
        """Add lines at the end."""
        see = {Syntax.JSON: self._see_json, Syntax.XML: self._see_xml}.get(self.syntax)
        if see is not None:
            for at, line in enumerate(lines, len(self.lines)):
                see(at, line)
        self.lines.extend(lines)

    def end_of(self, line: int) -> int | None:
        """The line that closes what this one opens; None where it opens nothing, or what is not closed (yet)."""
        return self._ends.get(line)

    def opens(self) -> Iterator[tuple[int, int]]:
        """All that folds: the opening and the closing line, in no order."""
        return iter(tuple(self._ends.items()))

    def children(self, line: int) -> Iterator[int]:
        """The lines on which the members of what this line opens begin."""
        end = self._ends.get(line)
        if end is None:
            return
        at = line + 1
        while at < end:
            yield at
            at = self._ends.get(at, at) + 1

    def roots(self) -> Iterator[int]:
        """The lines that lie in nothing else."""
        at = 0
        while at < len(self.lines):
            yield at
            at = self._ends.get(at, at) + 1

    def parent(self, line: int) -> int | None:
        """The line that opens what this one lies in; of a closing line that of its opening one."""
        at = self._starts.get(line, line) - 1
        while at >= 0:
            end = self._ends.get(at)
            if end is not None and end > line:
                return at
            at = self._starts.get(at, at) - 1
        return None

    def name(self, line: int) -> str:
        """A member's name; empty for what has none."""
        found = (_KEY if self.syntax is Syntax.JSON else _ELEMENT).match(self.lines[line])
        return found[1] if found else ""

    def value(self, line: int) -> str:
        """What stands on a line beside the name: a literal as it is written, or an opening bracket."""
        text = self.lines[line]
        if self.syntax is Syntax.JSON:
            return text[found.end() :].rstrip(",") if (found := _KEY.match(text)) else text.strip().rstrip(",")
        if self.syntax is Syntax.XML:
            written = _VALUE.search(text)
            if written is not None:
                return written[1][1:-1]
            found = _OPENING.match(text)
            return text[found.end() :].rpartition("</")[0] if found and line not in self._ends else ""
        return text

    def is_list(self, line: int) -> bool:
        """Whether a line opens a JSON array."""
        return self.syntax is Syntax.JSON and self.lines[line].endswith("[")

    def path_of(self, line: int) -> str:
        """The path to what stands on a line, FHIRPath-like, from the outermost resource's type on."""
        at: int | None = self._starts.get(line, line)
        steps: list[str] = []
        while at is not None:
            above = self.parent(at)
            if above is None:
                steps.append(self._type(at))
            elif self.is_list(above):
                steps.append(f"[{sum(1 for _ in self._before(above, at))}]")
            elif self.syntax is Syntax.XML:
                name = self.name(at)
                if not name[:1].isupper():
                    alike = [one for one in self.children(above) if self.name(one) == name]
                    steps.append(f".{name}[{alike.index(at)}]" if len(alike) > 1 and at in alike else f".{name}")
            else:
                steps.append(f".{self.name(at)}")
            at = above
        return "".join(reversed(steps))

    def line_of(self, path: str) -> int:
        """The line that a path leads to, or, where something on it is missing, that of what lies nearest around it."""
        at = next(self.roots_of_resource(), 0)
        for step in steps(path):
            below = self._below(at, step)
            if below is None:
                break
            at = below
        return at

    def line_of_resource(self, kind: str, resource_id: str) -> int | None:
        """The line that opens a resource, by its type and id; None where it is not here."""
        written = f'"id": "{resource_id}"' if self.syntax is Syntax.JSON else f'<id value="{resource_id}"/>'
        for line, text in enumerate(self.lines):
            if written not in text or text.strip().rstrip(",") != written:
                continue
            above = self.parent(line)
            if above is not None and self._type(above) == kind:
                return above
        return None

    def resource_at(self, line: int) -> tuple[str, str]:
        """Type and id of the innermost resource with an id that a line lies in; both empty where there is none."""
        at: int | None = line if line in self._ends else self.parent(line)
        while at is not None:
            if self.syntax is Syntax.XML:
                kind = self.name(at) if self.name(at)[:1].isupper() else ""
            else:
                kind = self._type(at) if not self.is_list(at) else ""
            own = next((one for one in self.children(at) if self.name(one) == "id"), None)
            if kind not in {"", "$this"} and own is not None:
                return kind, self.value(own).strip('"')
            at = self.parent(at)
        return "", ""

    def roots_of_resource(self) -> Iterator[int]:
        """The lines on which something begins, without declarations and comments."""
        return (line for line in self.roots() if not self.lines[line].lstrip().startswith(("<?", "<!")))

    def _before(self, above: int, at: int) -> Iterator[int]:
        for one in self.children(above):
            if one >= at:
                return
            yield one

    def _below(self, at: int, step: Step) -> int | None:
        if self.syntax is Syntax.XML:
            only = list(self.children(at))
            if len(only) == 1 and self.name(only[0])[:1].isupper():
                at, only = only[0], list(self.children(only[0]))
            alike = [one for one in only if self.name(one) == step.name] or _choices(self, only, step.name)
            return alike[min(step.index or 0, len(alike) - 1)] if alike else None
        members = list(self.children(at))
        found = next((one for one in members if self.name(one) == step.name), None)
        found = found if found is not None else next(iter(_choices(self, members, step.name)), None)
        if found is None or not self.is_list(found) or step.index is None:
            return found
        for index, one in enumerate(self.children(found)):
            if index == step.index:
                return one
        return found

    def _type(self, at: int) -> str:
        if self.syntax is Syntax.XML:
            return self.name(at)
        kind = next((one for one in self.children(at) if self.name(one) == "resourceType"), None)
        return self.value(kind).strip('"') if kind is not None else "$this"

    def _see_json(self, at: int, line: str) -> None:
        if line[-1:] in {"{", "["} and _JSON_OPENING.fullmatch(line):
            self._open.append((at, line[-1]))
        elif self._open and _JSON_CLOSING.fullmatch(line):
            self._close(self._open.pop()[0], at)

    def _see_xml(self, at: int, line: str) -> None:
        closing = _CLOSING.match(line)
        if closing is not None:
            names = [name for _, name in self._open]
            if closing[1] in names:
                while self._open[-1][1] != closing[1]:
                    self._open.pop()
                self._close(self._open.pop()[0], at)
            return
        opening = _OPENING.match(line)
        if opening is not None and f"</{opening[1]}>" not in line:
            self._open.append((at, opening[1]))

    def _close(self, start: int, end: int) -> None:
        self._ends[start], self._starts[end] = end, start


def steps(path: str) -> list[Step]:
    """The steps of a path, without the type that it begins with."""
    found = []
    for name, indexes in _STEP.findall(path):
        numbers = _INDEX.findall(indexes)
        found.append(Step(name, int(numbers[0]) if numbers else None))
    return found[1:] if found and (found[0].name[:1].isupper() or found[0].name.startswith("$")) else found


def _choices(outline: Outline, lines: Sequence[int], name: str) -> list[int]:
    """Members of a choice that a path calls by its short name, as `value` for `valueString`."""
    size = len(name)
    return [one for one in lines if (found := outline.name(one)).startswith(name) and found[size : size + 1].isupper()]
