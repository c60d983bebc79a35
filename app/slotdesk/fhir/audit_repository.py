"""An Audit Record Repository: events are stored there, and it is asked which it has (ITI-20, ITI-81)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import msgspec
from msgspec import Raw

from slotdesk.domain.connection import WireFormat
from slotdesk.domain.errors import (
    AnswerUnusable,
    OutcomeUnknown,
    Reason,
    RequestRejected,
    ServerBusy,
)
from slotdesk.fhir import names
from slotdesk.fhir.conversation import Conversation, retry_after
from slotdesk.fhir.limits import DEFAULT_LIMITS
from slotdesk.fhir.read_bundle import open_entry
from slotdesk.fhir.read_elements import BROKEN
from slotdesk.fhir.sending import Answer

_STATUS = re.compile(r"[1-5][0-9]{2}(?![0-9])")
_NO_BATCH = frozenset({400, 404, 405, 413, 422, 501})
# What a repository says of one event that it will never take; anything else may be better another time.
_NEVER = frozenset({400, 412, 413, 415, 422})


@dataclass(frozen=True, slots=True)
class Event:
    """An AuditEvent on its way: the id of its tag, and its JSON."""

    id: str
    resource: bytes


@dataclass(frozen=True, slots=True)
class Told:
    """What a repository said of events: these it has, these it will never take (with the status), these not now."""

    stored: tuple[str, ...] = ()
    never: tuple[tuple[str, str], ...] = ()
    later: tuple[tuple[str, str], ...] = ()


class BatchNotTaken(Exception):
    """The repository takes no Bundle of this size, or none at all; nothing of it was stored."""


class AuditRepository:
    """Talks to one repository over an HTTP client that stays its owner's to close."""

    def __init__(
        self, http: httpx.AsyncClient, base_url: str, wire_format: WireFormat, clock: Callable[[], datetime]
    ) -> None:
        self._conversation = Conversation(http, base_url, wire_format, DEFAULT_LIMITS, clock)

    async def store(self, events: Sequence[Event]) -> Told:
        """Send events, one by itself and several as a batch in their order.

        Each carries its tag as the condition of its creation, so that a repository that knows conditional create stores
        none twice.

        Raises:
            BatchNotTaken: send them one by one.
            ServerUnreachable, NotAllowed, RequestRejected, ServerBusy: nothing was stored.
            OutcomeUnknown: sent, and no usable answer came; ask which are there before sending again.

        Source: ITI TF-2 3.20.4.2, 3.20.4.3 (ATX: FHIR Feed); FHIR R4, 3.1.0.8.1 conditional create.
        """
        if len(events) == 1:
            return await self._store_one(events[0])
        body = msgspec.json.encode(
            {
                "resourceType": "Bundle",
                "type": "batch",
                "entry": [
                    {
                        "fullUrl": f"urn:uuid:{event.id}",
                        "resource": Raw(event.resource),
                        "request": {"method": "POST", "url": "AuditEvent", "ifNoneExist": _condition(event.id)},
                    }
                    for event in events
                ],
            }
        )
        answer = await self._conversation.change("", body)
        if answer.status in _NO_BATCH:
            raise BatchNotTaken(str(answer.status))
        await self._raise_for(answer)
        try:
            statuses = await self._statuses(answer)
        except AnswerUnusable as error:
            raise OutcomeUnknown(error.reason, error.detail, error.evidence) from error
        if len(statuses) != len(events):
            raise OutcomeUnknown(Reason.MALFORMED, "not an answer to each event", answer.evidence)
        return _sorted([(event.id, status) for event, status in zip(events, statuses, strict=True)])

    async def stored(self, ids: Sequence[str], earliest: datetime, latest: datetime) -> frozenset[str]:
        """Which of these events the repository shows; both times are of AuditEvent.recorded.

        Raises:
            SchedulingError: it can't be asked.

        Source: ITI TF-2 3.81.4.1.2, which wants the date.
        """
        found, sure = await self._search(ids, earliest, latest)
        if not sure:  # some may be on a further page
            for one in ids:
                if one not in found:
                    found |= (await self._search([one], earliest, latest))[0]
        return frozenset(found) & frozenset(ids)

    async def _store_one(self, event: Event) -> Told:
        answer = await self._conversation.change("AuditEvent", event.resource, {"If-None-Exist": _condition(event.id)})
        if answer.status in _NEVER:
            return Told(never=((event.id, f"HTTP {answer.status}"),))
        await self._raise_for(answer)
        return Told(stored=(event.id,))

    async def _raise_for(self, answer: Answer) -> None:
        """Anything but success, told apart by whether something may have been stored."""
        if answer.status < 300:
            return
        detail = f"HTTP {answer.status}"
        if answer.status in {429, 501, 503}:
            wait = retry_after(answer, self._conversation.clock())
            raise ServerBusy(Reason.TOO_BUSY, detail, replace(answer.evidence, retry_after=wait))
        if answer.status >= 500 or answer.status == 408:
            raise OutcomeUnknown(Reason.SERVER_ERROR, detail, answer.evidence)
        reason = Reason.NOT_FOUND if answer.status in {404, 410} else Reason.BAD_REQUEST
        raise RequestRejected(reason, detail, answer.evidence)

    async def _statuses(self, answer: Answer) -> list[int]:
        """The status of each entry of a batch-response; 0 where it has none."""
        contents = await self._conversation.open(answer)
        if contents.kind != "Bundle":
            raise AnswerUnusable(Reason.WRONG_RESOURCE, contents.kind, answer.evidence)
        return [_status(raw) for raw in contents.entries]

    async def _search(self, ids: Sequence[str], earliest: datetime, latest: datetime) -> tuple[set[str], bool]:
        """Which are shown on the first page, and whether there can be no more of them on others."""
        query = [
            ("_tag", ",".join(_token(one) for one in ids)),
            ("date", f"ge{_second(earliest)}"),
            ("date", f"le{_second(latest + timedelta(seconds=1))}"),
            ("_count", str(len(ids))),
        ]
        answer = await self._conversation.read("GET", self._conversation.url("AuditEvent", query))
        contents = await self._conversation.open(answer)
        if contents.kind != "Bundle":
            raise AnswerUnusable(Reason.WRONG_RESOURCE, contents.kind, answer.evidence)
        # A repository that does not know _tag shows whatever it has: only what bears a tag of ours counts.
        found = {tag for raw in contents.entries for tag in _tags(raw)}
        return found, len(found & set(ids)) == len(ids) or not contents.next_url


def _condition(event_id: str) -> str:
    return str(httpx.QueryParams({"_tag": _token(event_id)}))


def _token(event_id: str) -> str:
    return f"{names.AUDIT_EVENT_TAG}|{event_id}"


def _second(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _sorted(statuses: list[tuple[str, int]]) -> Told:
    stored = tuple(key for key, status in statuses if 200 <= status < 300)
    never = tuple((key, f"HTTP {status}") for key, status in statuses if status in _NEVER)
    known = {*stored, *(key for key, _ in never)}
    return Told(stored, never, tuple((key, f"HTTP {status}") for key, status in statuses if key not in known))


def _status(raw: bytes | Raw) -> int:
    found = _decoded(raw).get("response")
    written = str(found.get("status", "")) if isinstance(found, dict) else ""
    return int(written[:3]) if _STATUS.match(written) else 0


def _tags(raw: bytes | Raw) -> list[str]:
    entry = open_entry(raw)
    meta = _decoded(entry.resource).get("meta") if entry is not None else None
    tags = meta.get("tag") if isinstance(meta, dict) else None
    ours = [one for one in tags if isinstance(one, dict)] if isinstance(tags, list) else []
    return [str(one.get("code")) for one in ours if one.get("system") == names.AUDIT_EVENT_TAG]


def _decoded(raw: bytes | Raw) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(raw)
    except BROKEN:
        return {}
    return found if isinstance(found, dict) else {}
