"""The rules for a Bundle in an answer: type, total, entries, links.

Source: IHE ITI Scheduling 1.0.0, StructureDefinition ihe-sched-avail-bundle; FHIR R4, Bundle, 3.1.0.1.11 paging.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

from slotdesk.domain.finding import FindingSeverity
from slotdesk.domain.transaction import Transaction
from slotdesk.fhir.examination.answered import Answered, Placed, entries_of, listed
from slotdesk.fhir.examination.found import Found, Path
from slotdesk.fhir.examination.message import Message

_SEARCHSET = "FHIR R4, 3.1.1 search: the result is a Bundle of type searchset"
_INCLUDED = ("include",)
_OTHER_PAGES = frozenset({"next", "previous", "prev"})


def judge_bundle(message: Message, answered: Answered, found: Found) -> None:
    """Add what is wrong with the outermost Bundle of a search or an operation."""
    bundle = answered.bundle
    if bundle is None:
        return
    path, value = bundle
    scheduling = message.kind.is_scheduling
    if not (scheduling or message.is_search):
        return
    if isinstance(value.get("type"), str) and value["type"] != "searchset":
        clause = "" if scheduling else _SEARCHSET
        found.add("wrong-bundle-type", (*path, "type"), value["type"], expected="searchset", clause=clause)
    if scheduling and "total" not in value:
        found.add("total-missing", (*path, "total"), expected="1..1")
    if scheduling and not listed(value.get("entry")):
        found.add("bundle-without-entry", (*path, "entry"), expected="1..*")
    matches = _judge_entries(message, bundle, found)
    links = _judge_links(message, bundle, found)
    _judge_count(message, bundle, matches, links, found)


def _judge_entries(message: Message, bundle: Placed, found: Found) -> int:
    """Judge each entry; says how many matches there are."""
    seen: set[tuple[str, str]] = set()
    matches = 0
    wanted = "Appointment" if message.kind.is_scheduling else message.resource_type
    for path, entry in entries_of(bundle):
        resource = entry.get("resource")
        if not isinstance(resource, dict):
            continue
        kind = resource.get("resourceType")
        mode = _mode_of(entry)
        matches += kind == wanted if mode == "" else mode == "match"
        if message.kind.is_scheduling:
            _judge_mode(message, kind, mode, (*path, "search"), found)
        if not _belongs(message, kind, mode, wanted):
            found.add("unexpected-resource", (*path, "resource"), kind, expected=wanted)
        _judge_identity(entry, resource, path, seen, found)
    return matches


def _mode_of(entry: Mapping[str, Any]) -> str:
    search = entry.get("search")
    mode = search.get("mode") if isinstance(search, dict) else None
    return mode if isinstance(mode, str) else ""


def _belongs(message: Message, kind: Any, mode: str, wanted: str) -> bool:
    if kind in (wanted, "OperationOutcome"):
        return True
    asked = any(name.partition(":")[0] in {"_include", "_revinclude"} for name, _ in message.criteria)
    return message.is_search and asked and mode in ("", *_INCLUDED)


def _judge_mode(message: Message, kind: Any, mode: str, path: Path, found: Found) -> None:
    if kind == "OperationOutcome":
        wanted = "outcome"
    elif kind == "Appointment":
        wanted = "match"
    else:
        wanted = "include" if message.kind is Transaction.EXISTING else ""
    if wanted and mode != wanted:
        severity = FindingSeverity.ERROR if mode else FindingSeverity.WARNING
        found.add("search-mode-missing", (*path, "mode"), mode, expected=wanted, severity=severity)


def _judge_identity(
    entry: Mapping[str, Any], resource: Mapping[str, Any], path: Path, seen: set[tuple[str, str]], found: Found
) -> None:
    """Judge the URL and id of an entry: there, in keeping, and once."""
    kind, identity, url = resource.get("resourceType"), resource.get("id"), entry.get("fullUrl")
    if kind == "OperationOutcome":
        return
    if kind == "Appointment" and not identity:
        found.add("no-reference", (*path, "resource", "id"))
    if isinstance(identity, str):
        if url is None:
            found.add("full-url-missing", (*path, "fullUrl"), expected=f"…/{kind}/{identity}")
        elif isinstance(url, str) and url.startswith("http") and not _is_of(url, f"{kind}/{identity}"):
            found.add("full-url-differs", (*path, "fullUrl"), url, expected=f"…/{kind}/{identity}")
    meta = resource.get("meta")
    version = meta.get("versionId") if isinstance(meta, dict) else ""
    name = url if isinstance(url, str) else f"{kind}/{identity}" if isinstance(identity, str) else ""
    if name:
        key = (name, str(version or ""))
        if key in seen:
            found.add("duplicate-entry", path, name)
        seen.add(key)


def _is_of(url: str, address: str) -> bool:
    return url.partition("/_history/")[0].endswith(f"/{address}")


def _judge_links(message: Message, bundle: Placed, found: Found) -> set[str]:
    """Judge the links; says which relations there are."""
    path, value = bundle
    urls: dict[str, str] = {}
    for place, link in enumerate(listed(value.get("link"))):
        if not isinstance(link, dict):
            continue
        relation, url = link.get("relation"), link.get("url")
        if not isinstance(relation, str) or not isinstance(url, str):
            continue
        here = (*path, "link", place)
        if relation in urls:
            found.add("link-twice", here, relation)
            continue
        urls[relation] = url
        if relation == "next":
            if _origin(urljoin(message.url, url)) != _origin(message.url):
                found.add("next-elsewhere", (*here, "url"), url, expected=_origin(message.url))
            if url in (urls.get("self"), message.url) and message.method == "GET":
                found.add("next-is-self", (*here, "url"), url)
    if message.is_search and "self" not in urls:
        found.add("self-link-missing", (*path, "link"), expected="self")
    return set(urls)


def _origin(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}".lower()


def _judge_count(message: Message, bundle: Placed, matches: int, links: set[str], found: Found) -> None:
    path, value = bundle
    total = value.get("total")
    one_page = not links & _OTHER_PAGES and not message.criterion("_summary")
    if isinstance(total, int) and not isinstance(total, bool) and message.criterion("_count") != "0":
        page = any(name.startswith("_") and "page" in name.lower() for name, _ in message.query)
        if total < matches or (one_page and not page and total != matches):
            found.add("total-differs", (*path, "total"), total, expected=str(matches))
    count = message.criterion("_count")
    if count is not None and count.isascii() and count.isdigit() and len(count) < 10 and 0 < int(count) < matches:
        found.add("count-ignored", (*path, "entry"), matches, expected=count)
