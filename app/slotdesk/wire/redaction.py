"""Messages on their way out: without what identifies a patient, unless somebody asks for it."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from slotdesk.wire.aliases import Aliases, searched
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import Exchange, Headers
from slotdesk.wire.person_places import FREE_TEXT, REFERENCES, Frame, Places, in_reference, person_member
from slotdesk.wire.syntax import Syntax, syntax_of, text_of
from slotdesk.wire.text_events import Event, Kind, events, value_of, written

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
# Without any of these nothing has to be understood: what was learnt and addresses are found in the text itself. A
# solidus may be escaped, an element may have a prefix or a line to itself, a link may be relative.
_TELLING = re.compile(
    r"[\"'<:](?:Patient|RelatedPerson|Person)[\"'>/\s]|(?:Patient|RelatedPerson|Person)[/?]"
    r"|[\"'/][A-Z][A-Za-z]{2,40}(?:/_search)?\?|comment|patientInstruction|[\"<]query\b|\\[u/]|&#"
)
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+\?[^\s\"'<>\\]+")
_NAMING = frozenset({"name", "identifier", "telecom", "contact"})
_GULP = 2_000  # events between two turns for others
_CALLS = 200  # addresses


class Redactor:
    """Takes what identifies patients out of exchanges, the same thing always by the same word."""

    def __init__(self) -> None:
        self._aliases = Aliases()

    async def redacted(self, exchanges: Sequence[Exchange]) -> list[Exchange]:
        """These exchanges without names, numbers, dates of birth and addresses of patients, and without their ids."""
        for count, exchange in enumerate(exchanges):
            self._learn_asked(exchange)
            if count % _CALLS == 0:
                await asyncio.sleep(0)
        known = [[await self._places(*one) for one in _bodies(exchange)] for exchange in exchanges]
        return [await self._exchange(*one) for one in zip(exchanges, known, strict=True)]

    async def learn(self, exchanges: Iterable[Exchange]) -> None:
        """Make known who is told of in these, for texts to come."""
        for exchange in exchanges:
            self._learn_asked(exchange)
            for one in _bodies(exchange):
                await self._places(*one)

    def words(self, text: str) -> str:
        """A text without those who were told of so far, their addresses and ids."""
        return self._aliases.text(_ADDRESS.sub(lambda found: self._aliases.url(found[0]), text))

    async def fragment(self, text: str, exchange: Exchange) -> str:
        """A piece of this exchange's text without what identifies a patient in any of it."""
        await self.redacted([exchange])
        return self._aliases.fragment(text)

    def _learn_asked(self, exchange: Exchange) -> None:
        """Learn whom the address and the form of a request name."""
        about = searched(exchange.url)
        self._aliases.learn_query(exchange.url.partition("?")[2], about)
        text, syntax = _text(*_bodies(exchange)[0])
        if syntax is Syntax.FORM:
            self._aliases.learn_query(text, about)

    async def _places(self, body: Body, content_type: str) -> Places | None:
        """Where persons stand in a body, which is learnt; None where none does."""
        await asyncio.sleep(0)
        text, syntax = _text(body, content_type)
        if syntax not in {Syntax.JSON, Syntax.XML} or not _TELLING.search(text):
            return None
        places = Places()
        for count, _ in enumerate(places.walk(text, syntax)):
            if count % _GULP == 0:
                await asyncio.sleep(0)
        self._learn(text, syntax, places)
        return places

    async def _exchange(self, exchange: Exchange, known: Sequence[Places | None]) -> Exchange:
        (request, sent_as), (answer, came_as) = _bodies(exchange)
        return replace(
            exchange,
            url=self._aliases.url(exchange.url),
            request_headers=self._headers(exchange.request_headers),
            answer_headers=self._headers(exchange.answer_headers),
            request=await self._body(request, sent_as, exchange.url, known[0]),
            answer=await self._body(answer, came_as, exchange.url, known[1]),
        )

    def _headers(self, headers: Headers) -> Headers:
        return tuple(
            (name, self._aliases.url(value) if "?" in value or "/" in value else value) for name, value in headers
        )

    async def _body(self, body: Body, content_type: str, url: str, places: Places | None) -> Body:
        if not body.raw:
            return body
        text, syntax = _text(body, content_type)
        if syntax is Syntax.FORM:
            cleaned = self._aliases.query(text, searched(url))
        elif places is None:
            cleaned = self._aliases.text(_ADDRESS.sub(lambda found: self._address(found[0], syntax), text))
            await asyncio.sleep(0)
        else:
            cleaned = await self._document(text, syntax, places)
        return Body(cleaned.encode(), is_cut=body.is_cut, is_let_go=body.is_let_go)

    def _address(self, written_url: str, syntax: Syntax) -> str:
        plain = html.unescape(written_url) if syntax is Syntax.XML else written_url
        cleaned = self._aliases.url(plain)
        return html.escape(cleaned) if syntax is Syntax.XML else cleaned

    async def _document(self, text: str, syntax: Syntax, places: Places) -> str:
        frames, around = iter(places.frames), []
        pieces, at = [], 0
        for count, event in enumerate(events(text, syntax)):
            if count % _GULP == 0:
                await asyncio.sleep(0)
            if event.kind is Kind.OPEN:
                around.append(next(frames))
            elif event.kind is Kind.CLOSE:
                around = around[:-1]
            else:
                value = value_of(text, event, syntax)
                replaced = self._value(around, event, value)
                if replaced != value:
                    pieces += [text[at : event.start], written(replaced, syntax)]
                    at = event.end
        return "".join([*pieces, text[at:]])

    def _value(self, around: Sequence[Frame], event: Event, value: str) -> str:
        member = person_member(around)
        if not event.is_text:
            return value
        if member is not None:
            return self._of_person(event, value, member or event.name)
        is_free = any(frame.is_free for frame in around[-2:])
        if (is_free and event.name.startswith("value")) or event.name in FREE_TEXT:
            return self._aliases.value(value)
        if event.name == "query" and len(value) > 20:  # the request of an AuditEvent, in base64
            return self._aliases.value(value)
        if in_reference(around) and event.name in {"display", "value"}:
            return self._aliases.value(value)
        return self._aliases.url(value) if "?" in value else self._aliases.text(value)

    def _of_person(self, event: Event, value: str, member: str) -> str:
        if member not in _PERSONAL or event.name in _HARMLESS:
            return self._aliases.text(value)
        if event.name == "id" and member == "id":
            return self._aliases.patient(value)
        if event.name == "div" and value.startswith("<"):
            return '<div xmlns="http://www.w3.org/1999/xhtml">redacted</div>'
        if value.startswith(REFERENCES):
            return self._aliases.text(value)
        return self._aliases.value(value)

    def _learn(self, text: str, syntax: Syntax, places: Places) -> None:
        for around, event in places.names:
            member = person_member(around)
            is_name = member in _NAMING and event.name not in _HARMLESS
            if is_name or (in_reference(around) and event.name in {"display", "value"}):
                value = value_of(text, event, syntax)
                self._aliases.learn(value)
                for part in () if event.name == "value" else value.replace(",", " ").split():
                    self._aliases.learn(part)
        places.names.clear()


def _bodies(exchange: Exchange) -> tuple[tuple[Body, str], tuple[Body, str]]:
    name = "content-type"
    return (exchange.request, exchange.request_header(name)), (exchange.answer, exchange.answer_header(name))


def _text(body: Body, content_type: str) -> tuple[str, Syntax]:
    data = body.data()
    return text_of(content_type, data), syntax_of(content_type, data)
