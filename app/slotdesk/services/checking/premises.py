"""What is found out before the first check: what the server offers, for whom to book, and what is free."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from slotdesk.domain.coding import Identifier, Reference
from slotdesk.domain.connection import WireFormat
from slotdesk.domain.host_name import is_loopback
from slotdesk.services.checking.answer import Answer, Json, actors, dicts, moment, reference_of
from slotdesk.services.checking.check import NoAnswerError, NotMetError
from slotdesk.services.checking.dialogue import Dialogue
from slotdesk.services.checking.parameters import parameters, period, reference, text
from slotdesk.services.checking.plan import CheckPlan

ENOUGH = 8  # free times that a run should have to choose from
_PAGE = 100
_MISSING = {404, 410}
_NO_PATIENT = "no test patient: name one (--patient), so that nothing is booked for somebody else"


@dataclass(frozen=True, slots=True)
class Premises:
    """`statement` is the answer to `GET metadata`, `question` the criteria that all checks ask with, period aside.

    `patient` is the Patient resource as far as it is known; None where nothing may be booked, as `why_no_patient` says.
    """

    statement: Answer
    start: datetime
    end: datetime
    question: tuple[Json, ...] = ()
    candidates: tuple[Json, ...] = ()
    patient: Json | None = None
    why_no_patient: str = ""
    operations: frozenset[str] = field(default_factory=frozenset)

    @property
    def known_patient(self) -> Reference | None:
        """The patient by address or number; None where nothing may be booked."""
        if self.patient_reference:
            return Reference(self.patient_reference, type="Patient")
        listed_first = dicts((self.patient or {}).get("identifier"))[:1]
        identifiers = [Identifier(str(one.get("system", "")), str(one.get("value", ""))) for one in listed_first]
        return Reference("", identifiers[0], type="Patient") if identifiers else None

    @property
    def patient_reference(self) -> str:
        """`Patient/id`; empty where the server's id is not known."""
        return reference_of(self.patient) if self.patient else ""


async def find_out(dialogue: Dialogue, plan: CheckPlan, now: datetime) -> Premises:
    """Probe the server; nothing is changed.

    Raises:
        NoAnswerError: it can't be reached at all.
    """
    statement = await _statement(dialogue, plan)
    patient, why = await _patient(dialogue, plan, has_patients=bool(listed(statement.resource, "Patient")))
    start = plan.start or _tomorrow(now, plan.connection.zone)
    end = start + timedelta(days=plan.days)
    given = _given(plan)
    candidates = await _ask(dialogue, start, end, given)
    question = given or _one_practitioner(candidates)
    if question != given:
        narrowed = await _ask(dialogue, start, end, question)
        question, candidates = (question, narrowed) if narrowed else (given, candidates)
    return Premises(
        statement, start, end, tuple(question), tuple(candidates), patient, why, frozenset(declared(statement.resource))
    )


def declared(statement: Json | None) -> list[str]:
    """The operations on Appointment that a CapabilityStatement lists."""
    resource = listed(statement, "Appointment")
    return [str(one.get("name", "")).removeprefix("$") for one in dicts(resource.get("operation"))]


def listed(statement: Json | None, kind: str) -> Json:
    """What a CapabilityStatement says of one resource type; empty without."""
    parts = dicts((statement or {}).get("rest"))
    found = (one for rest in parts for one in dicts(rest.get("resource")) if one.get("type") == kind)
    return next(found, {})


async def _statement(dialogue: Dialogue, plan: CheckPlan) -> Answer:
    answer = await dialogue.get("metadata")
    if not answer.ok and plan.connection.wire_format is WireFormat.AUTO:
        in_xml = await dialogue.get("metadata", speaks=WireFormat.XML)
        if in_xml.ok:
            dialogue.wire_format = WireFormat.XML
            return in_xml
    return answer


async def _patient(dialogue: Dialogue, plan: CheckPlan, *, has_patients: bool) -> tuple[Json | None, str]:
    """The test patient, or why there is none. Not to know somebody who was named by mistake is no fault of a server."""
    wanted = plan.patient
    if wanted is None:
        if not is_loopback(urlsplit(plan.connection.base_url).hostname or ""):
            return None, _NO_PATIENT
        found = _patients(await _quietly(dialogue, "Patient", [("_count", "1")]))
        return (found[0], "") if found else (None, _NO_PATIENT)
    if wanted.reference:
        answer = await _quietly(dialogue, wanted.relative, [])
        known = _patients(answer)
        if not known and has_patients and answer is not None and answer.status in _MISSING:
            return None, f"the server does not know the test patient {wanted.relative}"
        return (known[0] if known else {"resourceType": "Patient", "id": wanted.id}), ""
    identifier = wanted.identifier
    if identifier is None:
        return None, _NO_PATIENT
    answer = await _quietly(dialogue, "Patient", [("identifier", identifier.token)])
    known = _patients(answer)
    if len(known) == 1:
        return known[0], ""
    if has_patients and answer is not None and answer.ok and answer.kind == "Bundle":
        return None, f"the server knows {len(known)} patients by the identifier of the test patient, and one is needed"
    return {"resourceType": "Patient", "identifier": [{"system": identifier.system, "value": identifier.value}]}, ""


async def _quietly(dialogue: Dialogue, path: str, query: list[tuple[str, str]]) -> Answer | None:
    """What a read is answered with; None for nothing."""
    try:
        return await dialogue.get(path, query)
    except NoAnswerError:
        return None


def _patients(answer: Answer | None) -> list[Json]:
    found = answer.resources if answer is not None and answer.ok else []
    return [one for one in found if one.get("resourceType") == "Patient"]


def _given(plan: CheckPlan) -> list[Json]:
    named: tuple[tuple[str, Reference | None], ...] = (
        ("practitioner", plan.practitioner),
        ("location-reference", plan.location),
    )
    found = [reference(name, value) for name, value in named if value is not None]
    codes = (("visit-type", plan.visit_type), ("specialty", plan.specialty))
    return found + [text(name, code.token) for name, code in codes if code is not None]


async def _ask(dialogue: Dialogue, start: datetime, end: datetime, question: list[Json]) -> list[Json]:
    """Free times that can be pointed at, from the first pages until there are enough."""
    body = parameters(*period(start, end), *question)
    try:
        answer = await dialogue.post("Appointment/$find", body, [("_count", str(_PAGE))])
        found = list(answer.appointments) if answer.ok else []
        while answer.ok and len(found) < ENOUGH and (following := answer.link("next")):
            answer = await dialogue.follow(following)
            found += answer.appointments
            if not answer.appointments:
                break
    except (NoAnswerError, NotMetError):
        return []
    return [one for one in found if one.get("id") and moment(one, "start")]


def _one_practitioner(candidates: list[Json]) -> list[Json]:
    """The criterion of whoever has most free times, so that answers stay small; none where nobody has enough."""
    times = Counter(one for candidate in candidates for one in actors(candidate, "Practitioner"))
    best = times.most_common(1)
    return [reference("practitioner", best[0][0])] if best and best[0][1] >= ENOUGH else []


def _tomorrow(now: datetime, zone: str) -> datetime:
    local = now.astimezone(ZoneInfo(zone) if zone else None)
    midnight = datetime.combine(local.date() + timedelta(days=1), time.min)
    return midnight.replace(tzinfo=local.tzinfo) if zone else midnight.astimezone()
