"""Where in the text of a body something stands, by its path: for JSON and for XML, raw or laid out.

Only what lies on the way to the wanted paths is looked into, so that a large body costs one pass over its brackets.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable

from slotdesk.domain.finding import Position
from slotdesk.fhir.examination.found import Path

_SPACE = re.compile(r"[\s]*")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
_SCALAR = re.compile(r"[^\s,\[\]{}\"]+")
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_TAG = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<(?P<end>/?)(?P<name>[^\s<>/=\"']+)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?(?P<empty>/?)>",
    re.DOTALL,
)

_ROOT = re.compile(r"<[^!?/\s]")


class _Wanted:
    """A step on the way to what is wanted."""

    __slots__ = ("at", "steps")

    def __init__(self) -> None:
        self.steps: dict[str | int, _Wanted] = {}
        self.at = -1

    def step(self, step: str | int) -> _Wanted:
        return self.steps.setdefault(step, _Wanted())


class Lines:
    """Lines and columns of a text by offset."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def position(self, offset: int) -> Position:
        """The position of an offset; nowhere for a negative one."""
        if offset < 0:
            return Position()
        line = bisect.bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)


def locate(text: str, paths: Iterable[Path], *, is_xml: bool) -> dict[Path, Position]:
    """The position of each path; of what is not there, the position of what lies nearest around it.

    In JSON it is that of the member's name, in XML that of its tag.
    """
    root = _Wanted()
    ends: dict[Path, list[_Wanted]] = {}
    for path in paths:
        here = root
        trail = [root]
        for step in path[1:]:
            here = here.step(step)
            trail.append(here)
        ends[path] = trail
    if is_xml:
        _Xml(text).find(root)
    else:
        _Json(text).find(root)
    lines = Lines(text)
    found = {}
    for path, trail in ends.items():
        at = next((one.at for one in reversed(trail) if one.at >= 0), -1)
        found[path] = lines.position(at)
    return found


class _Json:
    """Goes through JSON towards what is wanted; stops where it is not well-formed."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, root: _Wanted) -> None:
        at = self._space(0)
        root.at = at if at < len(self._text) else -1
        if root.steps:
            self._value(at, root, is_last=True)

    def _value(self, at: int, wanted: _Wanted, *, is_last: bool) -> int:
        """Look into a value; says where it ends, -1 where the text is broken or nothing more is wanted."""
        mark = self._text[at : at + 1]
        if not wanted.steps or mark not in ("{", "["):
            return -1 if is_last else self._skipped(at)
        look = self._object if mark == "{" else self._array
        return look(at, wanted, is_last=is_last)

    def _object(self, at: int, wanted: _Wanted, *, is_last: bool) -> int:
        at = self._space(at + 1)
        while self._text[at : at + 1] == '"':
            key = _STRING.match(self._text, at)
            if key is None:
                return -1
            name = key.group()[1:-1]
            value_at = self._space(key.end())
            if self._text[value_at : value_at + 1] != ":":
                return -1
            value_at = self._space(value_at + 1)
            exact = wanted.steps.get(name)
            # Extensions of a primitive stand beside it.
            inner = exact or (wanted.steps.get(name[1:]) if len(name) > 1 and name[0] == "_" else None)
            if inner is None:
                end = self._skipped(value_at)
            else:
                if inner.at < 0 or exact:
                    inner.at = at
                nothing_else = exact is not None and all(step.at >= 0 for step in wanted.steps.values())
                end = self._value(value_at, inner, is_last=is_last and nothing_else)
            if end < 0:
                return -1
            at = self._space(end)
            if self._text[at : at + 1] != ",":
                break
            at = self._space(at + 1)
        return at + 1 if self._text[at : at + 1] == "}" else -1

    def _array(self, at: int, wanted: _Wanted, *, is_last: bool) -> int:
        at = self._space(at + 1)
        place = 0
        last = max((step for step in wanted.steps if isinstance(step, int)), default=-1)
        while at < len(self._text) and self._text[at] != "]":
            inner = wanted.steps.get(place)
            if inner is None:
                end = self._skipped(at)
            else:
                if inner.at < 0:
                    inner.at = at
                end = self._value(at, inner, is_last=is_last and place == last)
            if end < 0:
                return -1
            place += 1
            at = self._space(end)
            if self._text[at : at + 1] != ",":
                break
            at = self._space(at + 1)
        return at + 1 if self._text[at : at + 1] == "]" else -1

    def _skipped(self, at: int) -> int:
        mark = self._text[at : at + 1]
        if mark in ("{", "["):
            depth = 0
            for match in _BRACKET.finditer(self._text, at):
                bracket = match.group()[0]
                if bracket in "[{":
                    depth += 1
                elif bracket in "]}":
                    depth -= 1
                    if not depth:
                        return match.end()
            return -1
        scalar = (_STRING if mark == '"' else _SCALAR).match(self._text, at)
        return scalar.end() if scalar else -1

    def _space(self, at: int) -> int:
        match = _SPACE.match(self._text, at)
        return match.end() if match else at


class _Xml:
    """Goes through XML towards what is wanted. A resource within an element is no step of a path."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, root: _Wanted) -> None:
        stack: list[tuple[_Wanted | None, dict[str, int]]] = []
        if not root.steps:
            first = _ROOT.search(self._text)
            root.at = first.start() if first else -1
            return
        for tag in _TAG.finditer(self._text):
            name = tag["name"]
            if name is None:
                continue
            if tag["end"]:
                if stack:
                    stack.pop()
                continue
            here = self._step(stack, name.rpartition(":")[2], tag.start(), root)
            if not tag["empty"]:
                stack.append((here, {}))

    @staticmethod
    def _step(stack: list[tuple[_Wanted | None, dict[str, int]]], name: str, at: int, root: _Wanted) -> _Wanted | None:
        if not stack:
            if root.at < 0:
                root.at = at
            return root
        around, counts = stack[-1]
        if around is None:
            return None
        if name[:1].isupper():
            return around
        place = counts.get(name, 0)
        counts[name] = place + 1
        several = around.steps.get(name)
        if several is None:
            return None
        if several.at < 0:
            several.at = at
        one = several.steps.get(place)
        if one is None:
            return several if place == 0 and not all(isinstance(step, int) for step in several.steps) else None
        one.at = at
        if place == 0 and any(isinstance(step, str) for step in several.steps):
            one.steps.update({step: inner for step, inner in several.steps.items() if isinstance(step, str)})
        return one
