"""An answer as the checks look at it: what came, read as far as it can be, and never repaired."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Json = dict[str, Any]
_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. `resource` is its body as FHIR JSON, whichever format it came in; None where it is no resource.

    `number` is the exchange's in the message log, `unreadable` says why the body is no resource.
    """

    status: int
    media_type: str
    headers: dict[str, str]
    resource: Json | None
    number: int
    unreadable: str = ""

    @property
    def ok(self) -> bool:
        """Whether the status is a good one."""
        return 200 <= self.status < 300

    @property
    def refused(self) -> bool:
        """Whether the server turned the request down as the client's fault (4xx)."""
        return 400 <= self.status < 500

    @property
    def kind(self) -> str:
        """The type of the resource; empty where there is none."""
        return str((self.resource or {}).get("resourceType", ""))

    @property
    def is_searchset(self) -> bool:
        """Whether a Bundle of type searchset came."""
        return self.kind == "Bundle" and (self.resource or {}).get("type") == "searchset"

    @property
    def entries(self) -> list[Json]:
        """The entries of the Bundle that came, also within Parameters as `return`."""
        bundle = self.resource or {}
        if self.kind == "Parameters":
            returned = (one.get("resource") for one in dicts(bundle.get("parameter")))
            bundle = next((one for one in returned if isinstance(one, dict)), {})
        return dicts(bundle.get("entry")) if bundle.get("resourceType") == "Bundle" else []

    @property
    def resources(self) -> list[Json]:
        """All resources that came: those of a Bundle, or the one itself."""
        if self.kind in {"Bundle", "Parameters"}:
            return [one["resource"] for one in self.entries if isinstance(one.get("resource"), dict)]
        return [self.resource] if self.resource else []

    @property
    def appointments(self) -> list[Json]:
        """The Appointments that came, included ones aside."""
        included = {id(one.get("resource")) for one in self.entries if mode(one) == "include"}
        found = self.resources
        return [one for one in found if one.get("resourceType") == "Appointment" and id(one) not in included]

    @property
    def issues(self) -> list[Json]:
        """What the OperationOutcomes say."""
        found = [one for one in self.resources if one.get("resourceType") == "OperationOutcome"]
        return [issue for one in found for issue in dicts(one.get("issue"))]

    @property
    def total(self) -> int | None:
        """The number of matches that the Bundle gives."""
        value = (self.resource or {}).get("total")
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def link(self, relation: str) -> str:
        """The address of a link of the Bundle; empty without."""
        links = dicts((self.resource or {}).get("link"))
        return next((str(one.get("url", "")) for one in links if one.get("relation") == relation), "")

    def says(self) -> str:
        """The answer in short, for whoever reads what was seen."""
        parts = [f"HTTP {self.status}"]
        if self.kind == "Bundle":
            parts.append(f"Bundle {(self.resource or {}).get('type', 'without type')}")
            parts.append(_listed(self.appointments))
        elif self.kind:
            parts.append(self.kind + (f" {_word(self.resource, 'status')}" if self.kind == "Appointment" else ""))
        else:
            parts.append(self.unreadable or "no body")
        parts += [_issue(issue) for issue in self.issues[:2]]
        return cut(", ".join(part for part in parts if part))


def mode(entry: Json) -> str:
    """The search mode of an entry; empty without."""
    search = entry.get("search")
    return str(search.get("mode", "")) if isinstance(search, dict) else ""


def dicts(value: object) -> list[Json]:
    """The objects of a list; nothing where it is none."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def cut(text: str, most: int = _SHOWN) -> str:
    """A text that is not too long to be shown."""
    return text if len(text) <= most else text[: most - 1] + "…"


def actors(appointment: Json, kind: str = "") -> set[str]:
    """The literal references of those who take part, as `Type/id`; of one type where it is named."""
    found = set()
    for participant in dicts(appointment.get("participant")):
        actor = participant.get("actor")
        reference = relative(str(actor.get("reference", ""))) if isinstance(actor, dict) else ""
        if reference and reference.startswith(f"{kind}/" if kind else ""):
            found.add(reference)
    return found


def relative(reference: str) -> str:
    """The last two parts of a reference: `Type/id`."""
    parts = reference.split("/_history/")[0].rstrip("/").split("/")
    return "/".join(parts[-2:])


def reference_of(resource: Json) -> str:
    """`Type/id`; empty without an id."""
    return f"{resource.get('resourceType')}/{resource['id']}" if resource.get("id") else ""


def tokens(concepts: object) -> set[str]:
    """The codes of CodeableConcepts, as `system|code`."""
    found = set()
    for concept in dicts(concepts if isinstance(concepts, list) else [concepts]):
        for coding in dicts(concept.get("coding")):
            if coding.get("code"):
                found.add(f"{coding.get('system', '')}|{coding['code']}")
    return found


def moment(resource: Json, name: str) -> datetime | None:
    """A time of a resource; None where there is none with an offset."""
    try:
        found = datetime.fromisoformat(str(resource.get(name)))
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def time_and_people(appointment: Json) -> tuple[datetime | None, datetime | None, frozenset[str]]:
    """What makes one free time the same as another, whatever its id."""
    people = frozenset(one for one in actors(appointment) if not one.startswith("Patient/"))
    return moment(appointment, "start"), moment(appointment, "end"), people


def overlap(one: Json, other: Json) -> bool:
    """Whether two Appointments are at the same time, at least in part; unknown times overlap with nothing."""
    times = [moment(resource, name) for resource in (one, other) for name in ("start", "end")]
    start, end, first, last = times
    if start is None or end is None or first is None or last is None:
        return False
    return start < last and first < end


def apart(candidates: Iterable[Json]) -> list[Json]:
    """As many free times as can be had of which no two overlap, in order of time."""
    timed = [(end, one) for one in candidates if (end := moment(one, "end")) is not None and moment(one, "start")]
    chosen: list[Json] = []
    for _, one in sorted(timed, key=lambda pair: pair[0]):
        if not chosen or not overlap(chosen[-1], one):
            chosen.append(one)
    return chosen


def ids(resources: Iterable[Json]) -> set[str]:
    """The ids of resources; those without have none."""
    return {str(one["id"]) for one in resources if one.get("id")}


def differences(name: str, ours: set[str], theirs: set[str]) -> str:
    """Which are missing or more in the second, in words; empty where both are the same."""
    missing, more = sorted(ours - theirs), sorted(theirs - ours)
    parts = [f"{len(missing)} {name} missing ({_some(missing)})" if missing else ""]
    parts.append(f"{len(more)} {name} more ({_some(more)})" if more else "")
    return ", ".join(part for part in parts if part)


def _some(names: list[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")


def _listed(appointments: list[Json]) -> str:
    if not appointments:
        return "no Appointment"
    if len(appointments) == 1:
        return f"Appointment {_word(appointments[0], 'status')}"
    return f"{len(appointments)} Appointments"


def _word(resource: Json | None, name: str) -> str:
    return str((resource or {}).get(name, f"without {name}"))


def _issue(issue: Json) -> str:
    details = issue.get("details")
    text = details.get("text") if isinstance(details, dict) else ""
    words = str(text or issue.get("diagnostics") or "")
    return f"{_word(issue, 'severity')} {_word(issue, 'code')}" + (f" “{cut(words, 120)}”" if words else "")
