"""The server as an audit record repository: takes AuditEvents, one by one or in a batch, and shows them.

Source: ITI TF-2 3.20 (ATX: FHIR Feed) and 3.81; FHIR R4, 3.1.0.8.1 conditional create and 3.1.0.11 batch.
"""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlencode
from zoneinfo import ZoneInfo

from .bundles import entry, searchset
from .call import Call, Reply
from .codes import Json
from .outcome import RequestRefused, information, operation_outcome, warning
from .practice_state import PracticeState, utc_instant
from .search_matching import alternatives, split_token
from .times import SearchTime, compares, read_instant, split_prefix

PARAMETERS = {"_id": "token", "_tag": "token", "date": "date", "patient": "reference"}
DEFAULT_COUNT = 100
LARGEST_COUNT = 1000
LARGEST_BATCH = 200
_CONTROL = {"_count", "_format", "_pretty", "_offset"}
_REQUIRED = ("type", "recorded", "agent", "source")
_UTC = ZoneInfo("UTC")
_Test = Callable[[Json], bool]


class AuditRecordRepository:
    """Keeps the events with everything else that changes while the server runs."""

    def __init__(self, state: PracticeState) -> None:
        self._state = state

    def create(self, call: Call) -> Reply:
        """Take one event, unless the condition that comes with it says that it is here.

        Raises:
            RequestRefused: no AuditEvent, or a condition that can't be used.
        """
        return self._create(call, call.body, call.if_none_exist)

    def batch(self, call: Call) -> Reply:
        """Take the events of a batch, each for itself, in their order.

        Raises:
            RequestRefused: it is no batch.
        """
        bundle = call.body or {}
        if bundle.get("resourceType") != "Bundle" or bundle.get("type") != "batch":
            raise RequestRefused(400, "structure", "A Bundle of type batch is taken here, and nothing else.")
        entries = bundle.get("entry", [])
        if len(entries) > LARGEST_BATCH:
            raise RequestRefused(413, "too-long", f"A batch can have {LARGEST_BATCH} entries at most.")
        return Reply(200, {"resourceType": "Bundle", "type": "batch-response",
                           "entry": [{"response": self._one_of_batch(call, one)} for one in entries]})  # fmt: skip

    def read(self, key: str) -> Reply:
        """One event by its id."""
        found = next((event for event in self._state.store.audit_events() if event["id"] == key), None)
        if found is None:
            raise RequestRefused(404, "not-found", "There is no audit event with this id here.")
        return Reply(200, found)

    def search(self, call: Call) -> Reply:
        """The events that fit, in the order in which they came."""
        tests, unknown = _tests(list(call.query))
        if unknown and call.strict:
            raise RequestRefused(400, "not-supported", f"The search parameter “{unknown[0][:60]}” is not supported.")
        fitting = [event for event in self._state.store.audit_events() if all(test(event) for test in tests)]
        count, start = call.count(DEFAULT_COUNT, LARGEST_COUNT), _offset(call)
        shown = fitting[start : start + count]
        following = ""
        if shown and start + count < len(fitting):
            further = [*((name, value) for name, value in call.query if name != "_offset"), ("_offset", start + count)]
            following = f"{call.base}/AuditEvent?{urlencode(further)}"
        return Reply(
            200,
            searchset(
                [entry(call.base, event, "match") for event in shown],
                total=len(fitting),
                issues=[
                    warning("not-supported", f"The search parameter “{one[:60]}” was not used.") for one in unknown
                ],
                self_link=f"{call.base}/AuditEvent",
                next_link=following,
            ),
        )

    def _create(self, call: Call, event: Json | None, condition: str) -> Reply:
        if event is None or event.get("resourceType") != "AuditEvent":
            raise RequestRefused(400, "structure", "An AuditEvent is taken here, and nothing else.")
        missing = [name for name in _REQUIRED if not event.get(name)]
        if missing:
            raise RequestRefused(422, "required", f"AuditEvent.{missing[0]} is missing.")
        read_instant(event["recorded"], "AuditEvent.recorded")
        with self._state.store.transaction():
            if condition:
                there = self._matching(condition)
                if len(there) > 1:
                    raise RequestRefused(412, "multiple-matches", "More than one event fits the condition.")
                if there:
                    return Reply(200, there[0], _location(call, there[0]["id"]))
            now = self._state.now()
            meta = {**event.get("meta", {}), "versionId": "1", "lastUpdated": utc_instant(now)}
            kept: Json = {"resourceType": "AuditEvent", "id": f"audit-{secrets.token_hex(8)}", "meta": meta}
            kept |= {name: value for name, value in event.items() if name not in kept}
            self._state.store.keep_audit_event(kept)
        return Reply(201, kept, _location(call, kept["id"]))

    def _matching(self, condition: str) -> list[Json]:
        tests, unknown = _tests(parse_qsl(condition, keep_blank_values=True))
        if unknown or not tests:
            raise RequestRefused(412, "not-supported", "This condition can't be used.")
        return [event for event in self._state.store.audit_events() if all(test(event) for test in tests)]

    def _one_of_batch(self, call: Call, one: Json) -> Json:
        request = one.get("request", {})
        if request.get("method") != "POST" or request.get("url") != "AuditEvent":
            refused = RequestRefused(405, "not-supported", "Only POST of AuditEvent is taken in a batch.")
            return {"status": "405", "outcome": operation_outcome([refused.issue])}
        try:
            reply = self._create(call, one.get("resource"), request.get("ifNoneExist", ""))
        except RequestRefused as refused:
            return {"status": str(refused.status), "outcome": operation_outcome([refused.issue])}
        status = "201 Created" if reply.status == 201 else "200 OK"
        outcome = operation_outcome([information("It is kept.")])
        return {"status": status, "location": reply.headers["Location"], "outcome": outcome}


def _location(call: Call, key: str) -> dict[str, str]:
    return {"Location": f"{call.base}/AuditEvent/{key}"}


def _offset(call: Call) -> int:
    text = call.first("_offset") or "0"
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise RequestRefused(400, "value", "This link to a page was not made by this server.")
    return int(text)


def _tests(query: list[tuple[str, str]]) -> tuple[list[_Test], list[str]]:
    """A test for each parameter, and the names of those that are not known."""
    makers = {"_id": _by_id, "_tag": _by_tag, "date": _by_date, "patient": _by_patient}
    tests = [makers[name](value) for name, value in query if name in makers]
    return tests, [name for name, _ in query if name not in makers and name not in _CONTROL]


def _by_id(value: str) -> _Test:
    wanted = set(alternatives(value))
    return lambda event: event["id"] in wanted


def _by_tag(value: str) -> _Test:
    wanted = [split_token(text) for text in alternatives(value)]

    def test(event: Json) -> bool:
        tags = [(tag.get("system", ""), tag.get("code", "")) for tag in event["meta"].get("tag", [])]
        return any(code == tag[1] and system in {None, tag[0]} for system, code in wanted for tag in tags)

    return test


def _by_date(value: str) -> _Test:
    times = [(prefix, SearchTime(text, "date")) for prefix, text in map(split_prefix, alternatives(value))]

    def test(event: Json) -> bool:
        recorded = int(datetime.fromisoformat(event["recorded"]).astimezone(UTC).timestamp())
        return any(compares(prefix, recorded, recorded + 1, *time.span(_UTC)) for prefix, time in times)

    return test


def _by_patient(value: str) -> _Test:
    wanted = alternatives(value)

    def test(event: Json) -> bool:
        found = [one.get("what", {}).get("reference", "") for one in event.get("entity", [])]
        return any(one == text or one.endswith(f"/{text}") for one in found for text in wanted)

    return test
