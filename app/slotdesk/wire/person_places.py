"""Where in a text persons stand, references to them, and what people have written freely."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from slotdesk.wire.syntax import Syntax
from slotdesk.wire.text_events import Event, Kind, events, value_of

PERSONS = frozenset({"Patient", "RelatedPerson", "Person"})
REFERENCES = tuple(f"{kind}/" for kind in PERSONS)
FREE_TEXT = frozenset({"comment", "patientInstruction"})
_TELLING = frozenset({"resourceType", "reference", "type", "name"})
_NAMING = frozenset({"family", "given", "display", "value", "text"})


@dataclass(slots=True)
class Frame:
    """An object or element that is open: whether it is a person's resource, a reference to one, or a free text."""

    name: str
    is_person: bool = False
    is_reference: bool = False
    is_free: bool = False


@dataclass(slots=True)
class Places:
    """What a first walk through a text found out: its frames in the order of opening, and what may name somebody."""

    frames: list[Frame] = field(default_factory=list)
    names: list[tuple[tuple[Frame, ...], Event]] = field(default_factory=list)

    def walk(self, text: str, syntax: Syntax) -> Iterator[None]:
        """Find it out; members come in any order, so that a frame is known at its end only."""
        around: list[Frame] = []
        for event in events(text, syntax):
            if event.kind is Kind.OPEN:
                frame = Frame(event.name, is_person=syntax is Syntax.XML and event.name in PERSONS)
                self.frames.append(frame)
                around.append(frame)
            elif event.kind is Kind.CLOSE:
                if around:
                    around.pop()
            elif around and event.is_text:
                if event.name in _TELLING:
                    _judge(around[-1] if syntax is Syntax.JSON or len(around) < 2 else around[-2], event, text, syntax)
                if event.name in _NAMING:
                    self.names.append((tuple(around), event))
            yield


def person_member(frames: Sequence[Frame]) -> str | None:
    """The member of a person's resource that one is in, empty in the resource itself; None outside of any."""
    for at in range(len(frames) - 1, -1, -1):
        if frames[at].is_person:
            return frames[at + 1].name if at + 1 < len(frames) else ""
    return None


def in_reference(frames: Sequence[Frame]) -> bool:
    """Whether one is in a reference to a person."""
    return any(frame.is_reference for frame in frames[-3:])


def _judge(frame: Frame, event: Event, text: str, syntax: Syntax) -> None:
    value = value_of(text, event, syntax)
    if event.name == "resourceType":
        frame.is_person = value in PERSONS
    elif event.name == "name":
        frame.is_free = value in FREE_TEXT
    elif value in PERSONS or any(kind in value for kind in REFERENCES):
        frame.is_reference = True
