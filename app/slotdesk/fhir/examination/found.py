"""Gathers what is found in one message: bounded in number, each once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from slotdesk.domain.finding import FindingSeverity, MessageFinding, Part, Party, Position, Side
from slotdesk.domain.finding_rules import RULES
from slotdesk.fhir.text import line

# From the outermost resource's type on: names of elements, and places in arrays.
Path = tuple[str | int, ...]

_MOST_ALIKE = 25  # of one rule at one kind of place
_MOST = 500
_ENOUGH = 20_000  # after so many, elements are not looked at any more; after ten times as many, nothing is counted
_ALWAYS = "examined-in-part"
_MOST_SHOWN = 200  # characters of what was seen


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding whose position in the text is not known yet."""

    finding: MessageFinding
    path: Path


class Found:
    """The findings of one message, in the order in which they were made."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.drafts: list[Draft] = []
        self.count = 0  # of all that were made, listed or not
        self._sender = Party.CLIENT if side is Side.REQUEST else Party.SERVER
        self._alike: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self._first: dict[tuple[str, tuple[str, ...]], Draft] = {}
        self._known: set[tuple[str, Path, str, str]] = set()

    def add(
        self,
        rule: str,
        path: Path,
        seen: object = "",
        *,
        expected: str = "",
        clause: str = "",
        severity: FindingSeverity | None = None,
        part: Part = Part.BODY,
    ) -> None:
        """Add one, unless it is there already or there are too many like it; `clause` where it has its own."""
        self.count += 1
        if self.count > 10 * _ENOUGH:
            return
        given = (rule, path, clause, expected)
        if given in self._known:
            return
        kind = (rule, tuple(step for step in path if isinstance(step, str)))
        self._alike[kind] += 1
        if self._alike[kind] > _MOST_ALIKE or (len(self.drafts) >= _MOST and rule != _ALWAYS):
            return
        self._known.add(given)
        definition = RULES[rule]
        draft = Draft(
            MessageFinding(
                rule,
                severity or definition.severity,
                self.side,
                definition.party or self._sender,
                written(path),
                clause or definition.clause,
                shown(seen),
                expected[:_MOST_SHOWN],
                part,
            ),
            path,
        )
        self.drafts.append(draft)
        self._first.setdefault(kind, draft)

    def put_down_to_the_text(self, rule: str) -> None:
        """Blame nobody for what breaks a rule, since it is the profile's own text that does."""
        self.drafts = [
            replace(one, finding=replace(one.finding, party=Party.TEXT)) if one.finding.rule == rule else one
            for one in self.drafts
        ]

    @property
    def is_enough(self) -> bool:
        """Whether so much is wrong that looking on is of no use."""
        return self.count > _ENOUGH

    def in_header(self, rule: str, name: str, seen: object = "", *, expected: str = "") -> None:
        """Add one that concerns a header."""
        self.add(rule, (name,), seen, expected=expected, part=Part.HEADER)

    def left_out(self) -> list[Draft]:
        """One for each kind, at most, of which there were more than are listed, at the place of the first of them."""
        more = []
        for kind, count in self._alike.items():
            listed = min(count, _MOST_ALIKE) if kind in self._first else 0
            if count > listed:
                at = self._first.get(kind)
                path: Path = at.path if at else kind[1][:1]
                rule = RULES["more-findings"]
                more.append(
                    Draft(
                        MessageFinding(
                            rule.id,
                            rule.severity,
                            self.side,
                            rule.party or self._sender,
                            written(path),
                            rule.clause,
                            f"{kind[0]}: {count - listed} more",
                            part=at.finding.part if at else Part.BODY,
                        ),
                        path,
                    )
                )
        return more[:_MOST]


def written(path: Path) -> str:
    """A path as FHIRPath writes it."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


_STEP = re.compile(r"([^.\[\]]+)|\[(\d{1,9})\]")


def read_path(text: str) -> Path:
    """The path that `written` wrote."""
    return tuple(name if name else int(place) for name, place in _STEP.findall(text))


def shown(seen: object) -> str:
    """What stood there, in a line that can be shown."""
    if isinstance(seen, str):
        return line(seen[: 4 * _MOST_SHOWN])[:_MOST_SHOWN]
    if isinstance(seen, bool):
        return "true" if seen else "false"
    if isinstance(seen, dict):
        return f"object with {', '.join(line(str(key))[:40] for key in list(seen)[:4]) or 'nothing'}"
    if isinstance(seen, list):
        return f"array of {len(seen)}"
    return "null" if seen is None else str(seen)[:_MOST_SHOWN]


def positioned(
    drafts: Sequence[Draft], raw: dict[Path, Position], pretty: dict[Path, Position]
) -> tuple[MessageFinding, ...]:
    """The findings with the positions that were found for their paths."""
    return tuple(
        replace(
            one.finding,
            raw=raw.get(one.path, Position()),
            pretty=pretty.get(one.path, Position()),
        )
        if one.finding.part is Part.BODY
        else one.finding
        for one in drafts
    )
