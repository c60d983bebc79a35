"""Messages on their way out: without what identifies a patient, unless somebody asks for it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from slotdesk.wire.aliases import Aliases
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange, Headers
from slotdesk.wire.syntax import Syntax, syntax_of, text_of
from slotdesk.wire.text_events import Event, Kind, events, value_of, written

_PERSONS = frozenset({"Patient", "RelatedPerson", "Person"})
_REFERENCES = tuple(f"{kind}/" for kind in _PERSONS)
_PERSONAL = frozenset(
    {
        "id",
        "identifier",
        "name",
        "telecom",
        "birthDate",
        "deceasedDateTime",
        "address",
        "photo",
        "contact",
        "text",
        "link",
        "extension",
    }
)
_HARMLESS = frozenset(
    {
        "resourceType",
        "system",
        "use",
        "url",
        "type",
        "code",
        "country",
        "language",
        "status",
        "rank",
        "gender",
        "relationship",
        "profile",
    }
)
_LEARNT = frozenset({"family", "given", "display"})
_FREE_TEXT = frozenset({"comment", "patientInstruction"})
_GULP = 2_000  # events between two turns for others


@dataclass(slots=True)
class _Frame:
    """An object or element that is open: whether it is a person's resource, a reference to one, or a free text."""

    name: str
    is_person: bool = False
    is_reference: bool = False
    is_free: bool = False


@dataclass(slots=True)
class _Walk:
    """The frames around an event. `marks` are what a first walk found out, by the number of each frame."""

    marks: dict[int, _Frame] = field(default_factory=dict)
    frames: list[_Frame] = field(default_factory=list)
    opened: int = 0

    def enter(self, name: str) -> _Frame:
        self.opened += 1
        frame = self.marks.setdefault(self.opened, _Frame(name))
        self.frames.append(frame)
        return frame

    def leave(self) -> None:
        if self.frames:
            self.frames.pop()

    @property
    def person_member(self) -> str | None:
        """The member of a person's resource that one is in, empty in the resource itself; None outside of any."""
        for at in range(len(self.frames) - 1, -1, -1):
            if self.frames[at].is_person:
                return self.frames[at + 1].name if at + 1 < len(self.frames) else ""
        return None

    @property
    def in_reference(self) -> bool:
        """Whether one is in a reference to a person."""
        return any(frame.is_reference for frame in self.frames[-3:])


class Redactor:
    """Takes what identifies patients out of exchanges, the same thing always by the same word."""

    def __init__(self) -> None:
        self._aliases = Aliases()

    async def redacted(self, exchanges: Sequence[Exchange]) -> list[Exchange]:
        """These exchanges without names, numbers, dates of birth and addresses of patients, and without their ids."""
        for exchange in exchanges:
            for body, content_type in _bodies(exchange):
                text, syntax = _text(body, content_type)
                await _slowly(self._learn(text, syntax))
        return [await self._exchange(exchange) for exchange in exchanges]

    async def _exchange(self, exchange: Exchange) -> Exchange:
        (request, sent_as), (answer, came_as) = _bodies(exchange)
        return replace(
            exchange,
            url=self._aliases.url(exchange.url),
            request_headers=self._headers(exchange.request_headers),
            answer_headers=self._headers(exchange.answer_headers),
            request=await self._body(request, sent_as, exchange.url),
            answer=await self._body(answer, came_as, exchange.url),
        )

    def _headers(self, headers: Headers) -> Headers:
        return tuple(
            (name, self._aliases.url(value) if "?" in value or "/" in value else value) for name, value in headers
        )

    async def _body(self, body: Body, content_type: str, url: str) -> Body:
        if not body.raw:
            return body
        text, syntax = _text(body, content_type)
        if syntax is Syntax.FORM:
            about = url.partition("?")[0].removesuffix("/_search").rpartition("/")[2]
            cleaned = self._aliases.query(text, about)
        elif syntax is Syntax.OTHER:
            cleaned = self._aliases.text(text)
        else:
            cleaned = await self._document(text, syntax)
        return Body(cleaned.encode(), is_cut=body.is_cut, is_let_go=body.is_let_go)

    async def _document(self, text: str, syntax: Syntax) -> str:
        walk = _Walk()
        await _slowly(_mark(walk, text, syntax))
        walk.opened, walk.frames = 0, []
        pieces, at = [], 0
        for count, event in enumerate(events(text, syntax)):
            if count % _GULP == 0:
                await asyncio.sleep(0)
            if event.kind is Kind.OPEN:
                walk.enter(event.name)
            elif event.kind is Kind.CLOSE:
                walk.leave()
            else:
                value = value_of(text, event, syntax)
                replaced = self._value(walk, event, value)
                if replaced != value:
                    pieces += [text[at : event.start], written(replaced, syntax)]
                    at = event.end
        return "".join([*pieces, text[at:]])

    def _value(self, walk: _Walk, event: Event, value: str) -> str:
        member = walk.person_member
        if not event.is_text:
            return value
        if member is not None:
            return self._of_person(event, value, member or event.name)
        is_free = any(frame.is_free for frame in walk.frames[-2:])
        if (is_free and event.name.startswith("value")) or event.name in _FREE_TEXT:
            return self._aliases.value(value)
        if event.name == "query" and len(value) > 20:  # the request of an AuditEvent, in base64
            return self._aliases.value(value)
        if walk.in_reference and event.name in {"display", "value"}:
            return self._aliases.value(value)
        return self._aliases.url(value) if "?" in value else self._aliases.text(value)

    def _of_person(self, event: Event, value: str, member: str) -> str:
        if member not in _PERSONAL or event.name in _HARMLESS:
            return self._aliases.text(value)
        if event.name == "id" and member == "id":
            return self._aliases.patient(value)
        if event.name == "div" and value.startswith("<"):
            return '<div xmlns="http://www.w3.org/1999/xhtml">redacted</div>'
        if value.startswith(_REFERENCES):
            return self._aliases.text(value)
        return self._aliases.value(value)

    def _learn(self, text: str, syntax: Syntax) -> Iterator[None]:
        walk = _Walk()
        yield from _mark(walk, text, syntax)
        walk.opened, walk.frames = 0, []
        for event in events(text, syntax):
            if event.kind is Kind.OPEN:
                walk.enter(event.name)
            elif event.kind is Kind.CLOSE:
                walk.leave()
            elif event.is_text:
                member = walk.person_member
                is_name = member in {"name", "identifier", "telecom", "contact"} and event.name not in _HARMLESS
                if is_name or (walk.in_reference and event.name in {"display", "value"}):
                    self._take(event, value_of(text, event, syntax))
            yield

    def _take(self, event: Event, value: str) -> None:
        if event.name not in _LEARNT | {"value", "text"}:
            return
        self._aliases.learn(value)
        if event.name in {"display", "text", "given", "family"}:
            for part in value.replace(",", " ").split():
                self._aliases.learn(part)


def _mark(walk: _Walk, text: str, syntax: Syntax) -> Iterator[None]:
    """Find out which objects are persons, references to them, or free texts; members come in any order."""
    for event in events(text, syntax):
        if event.kind is Kind.OPEN:
            walk.enter(event.name).is_person = syntax is Syntax.XML and event.name in _PERSONS
        elif event.kind is Kind.CLOSE:
            walk.leave()
        elif walk.frames and event.name in {"resourceType", "reference", "type", "name"}:
            frame = walk.frames[-1] if syntax is Syntax.JSON or len(walk.frames) < 2 else walk.frames[-2]
            value = value_of(text, event, syntax)
            if event.name == "resourceType":
                frame.is_person = value in _PERSONS
            elif event.name == "name":
                frame.is_free = value in _FREE_TEXT
            elif value in _PERSONS or any(kind in value for kind in _REFERENCES):
                frame.is_reference = True
        yield


def _bodies(exchange: Exchange) -> tuple[tuple[Body, str], tuple[Body, str]]:
    name = "content-type"
    return (exchange.request, exchange.request_header(name)), (exchange.answer, exchange.answer_header(name))


def _text(body: Body, content_type: str) -> tuple[str, Syntax]:
    data = body.data()
    return text_of(content_type, data), syntax_of(content_type, data)


async def _slowly(work: Iterator[None]) -> None:
    for count, _ in enumerate(work):
        if count % _GULP == 0:
            await asyncio.sleep(0)
