"""Reports without the data of patients: what Patient resources and references to them say, wherever it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from slotdesk.domain.check import CheckResult
from slotdesk.wire.body import Body
from slotdesk.wire.exchange import REDACTED, Exchange, Headers, header
from slotdesk.wire.syntax import Syntax, syntax_of, text_of

_FHIR = "{http://hl7.org/fhir}"
# Members of Patient that tell who it is; the id stays, for without it nobody could follow what happened.
_TELLING = ("name", "telecom", "address", "birthDate", "contact", "photo", "text", "identifier", "deceasedDateTime")
# Values that are hidden wherever they stand; shorter ones are found in ordinary words too.
_WORDS = frozenset({"text", "family", "given", "value", "birthDate"})
_SHORTEST = 4
_QUERY = re.compile(
    r"((?:^|[?&])(?:[\w-]+\.)?(?:identifier|family|given|name|birthdate|phone|email|telecom|address)"
    r"(?::\w+)?=)([^&#]*)",
    re.IGNORECASE,
)


class Redaction:
    """Takes the data of patients out of the messages of one run, and out of what was seen in them."""

    def __init__(self, exchanges: Iterable[Exchange]) -> None:
        found: set[str] = set()
        for exchange in exchanges:
            for headers, body in _halves(exchange):
                found.update(_values(headers, body.data()))
        known = sorted((one for one in found if len(one) >= _SHORTEST), key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known)), re.IGNORECASE) if known else None

    def text(self, text: str) -> str:
        """A text without the values that are known to be a patient's."""
        return self._known.sub(REDACTED, text) if self._known is not None else text

    def result(self, result: CheckResult) -> CheckResult:
        """A result that quotes nothing of a patient's."""
        return replace(result, seen=self.text(result.seen))

    def exchange(self, exchange: Exchange) -> Exchange:
        """A message without the data of patients. Its bodies are written anew, so that literals may look different."""
        (request_headers, request), (answer_headers, answer) = _halves(exchange)
        return replace(
            exchange,
            url=self.text(_QUERY.sub(rf"\1{REDACTED}", exchange.url)),
            request=self._body(request_headers, request),
            answer=self._body(answer_headers, answer),
        )

    def _body(self, headers: Headers, body: Body) -> Body:
        data = body.data()
        if not data:
            return body
        media_type = header(headers, "content-type")
        cleaned = self.text(_cleaned(text_of(media_type, data), syntax_of(media_type, data)))
        return replace(body, raw=cleaned.encode("utf-8", "replace"), coding="")


def _halves(exchange: Exchange) -> tuple[tuple[Headers, Body], tuple[Headers, Body]]:
    return (exchange.request_headers, exchange.request), (exchange.answer_headers, exchange.answer)


def _values(headers: Headers, data: bytes) -> Iterator[str]:
    """What the Patient resources of a body say of who they are."""
    media_type = header(headers, "content-type")
    syntax = syntax_of(media_type, data)
    if syntax is Syntax.JSON:
        for one in _objects(_parsed(text_of(media_type, data))):
            if one.get("resourceType") == "Patient":
                yield from _words({name: one[name] for name in _TELLING if name in one})
    elif syntax is Syntax.XML:
        root = _root(data)
        for patient in root.iter(f"{_FHIR}Patient") if root is not None else ():
            for name in _TELLING:
                for element in patient.findall(f"{_FHIR}{name}"):
                    yield from (
                        str(leaf.get("value"))
                        for leaf in element.iter()
                        if _local(leaf) in _WORDS and leaf.get("value")
                    )


def _cleaned(text: str, syntax: Syntax) -> str:
    if syntax is Syntax.JSON:
        document = _parsed(text)
        for one in _objects(document):
            _clean(one)
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")) if document is not None else text
    if syntax is Syntax.XML:
        root = _root(text.encode("utf-8", "replace"))
        if root is None:
            return text
        _clean_xml(root)
        return etree.tostring(root, encoding="unicode")
    return _QUERY.sub(rf"\1{REDACTED}", text) if syntax is Syntax.FORM else text


def _clean(one: dict[str, Any]) -> None:
    if one.get("resourceType") == "Patient":
        for name in _TELLING:
            if name in one:
                one[name] = _hidden(one[name])
    if "Patient/" in str(one.get("reference", "")) and "display" in one:
        one["display"] = REDACTED


def _hidden(value: Any) -> Any:
    """A value of the same shape that says nothing; codes and systems stay."""
    kept = {"system", "use", "rank", "code", "type"}
    if isinstance(value, dict):
        return {name: part if name in kept else _hidden(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_hidden(part) for part in value]
    return REDACTED if isinstance(value, str) else value


def _clean_xml(root: etree._Element) -> None:
    for patient in root.iter(f"{_FHIR}Patient"):
        for name in _TELLING:
            for element in patient.findall(f"{_FHIR}{name}"):
                _hide_xml(element)
    for reference in root.iter(f"{_FHIR}reference"):
        parent = reference.getparent()
        if parent is not None and "Patient/" in str(reference.get("value")):
            for display in parent.findall(f"{_FHIR}display"):
                display.set("value", REDACTED)


def _hide_xml(element: etree._Element) -> None:
    kept = {"system", "use", "rank", "code"}
    for leaf in element.iter():
        if leaf.get("value") is not None and _local(leaf) not in kept:
            leaf.set("value", REDACTED)
        if leaf.text and leaf.text.strip():
            leaf.text = REDACTED


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _objects(part)


def _words(value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _words(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from _words(part, name)
    elif isinstance(value, str) and name in _WORDS:
        yield value


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _root(data: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
