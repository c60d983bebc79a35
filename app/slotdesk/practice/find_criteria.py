"""What a client asks of ``$find``, resolved to the ids of this clinic group.

Source: ITI Scheduling, OperationDefinition appointment-find.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from .codes import Json
from .outcome import Issue, RequestRefused, information, warning
from .parameters import OperationInput, Rule
from .practice_state import PracticeState
from .preferred_times import check_timing
from .references import carries, resolve
from .text_matching import matches_text

RULES = {
    "start": Rule("valueDateTime", required=True),
    "end": Rule("valueDateTime", required=True),
    "specialty": Rule("valueString", repeats=True),
    "visit-type": Rule("valueString", repeats=True),
    "practitioner": Rule("valueReference", repeats=True),
    "organization": Rule("valueReference", repeats=True),
    "location-string": Rule("valueString", repeats=True),
    "location-reference": Rule("valueReference", repeats=True),
    "patient-reference": Rule("valueReference", repeats=True),
    "patient-resource": Rule("resource", repeats=True),
    "reason": Rule("valueString", repeats=True),
    "referral-identifier": Rule("valueIdentifier"),
    "timing": Rule("valueTiming"),
    "insurance-reference": Rule("valueReference", repeats=True),
}

Ranks = dict[str, int]


@dataclass(slots=True)
class FindCriteria:
    """A question that a page link can carry.

    ``start`` and ``end`` are seconds since 1970, ``requested`` the same as the client wrote them. Each of
    ``practitioners``, ``services`` and ``sites`` is a list of ``{id: rank}``: a slot must be in every one
    (AND across kinds), and a lower rank is preferred (OR within a kind). ``patients`` are those known here.
    """

    start: int
    end: int
    requested: Json
    practitioners: list[Ranks] = field(default_factory=list)
    services: list[Ranks] = field(default_factory=list)
    sites: list[Ranks] = field(default_factory=list)
    patients: list[str] = field(default_factory=list)
    group: bool = False
    timing: Json | None = None


class CriteriaReader:
    """Reads the parameters of one ``$find``; what there is to say about them collects in ``issues``."""

    def __init__(self, state: PracticeState, base: str, given: OperationInput) -> None:
        self._state = state
        self._base = base
        self._given = given
        self.issues: list[Issue] = list(given.issues)

    def read(self, start: int, end: int) -> FindCriteria:
        """The criteria of a period.

        Raises:
            RequestRefused: a value cannot be understood.
        """
        requested = {"start": self._given.one("start"), "end": self._given.one("end")}
        criteria = FindCriteria(start, end, requested)
        self._read_codes(criteria)
        self._read_references(criteria)
        self._read_patients(criteria)
        criteria.timing = self._given.one("timing")
        if criteria.timing is not None:
            self.issues.extend(check_timing(criteria.timing))
        self._note_unused()
        return criteria

    def _read_codes(self, criteria: FindCriteria) -> None:
        clinic = self._state.clinic
        if self._given.all("specialty"):
            specialties = [(p.id, p.specialty.system, p.specialty.code) for p in clinic.practitioners.values()]
            criteria.practitioners.append(self._ranked_codes("specialty", specialties))
        if self._given.all("visit-type"):
            types = [(s.id, s.visit_type.system, s.visit_type.code) for s in clinic.services.values()]
            criteria.services.append(self._ranked_codes("visit-type", types))

    def _ranked_codes(self, name: str, known: list[tuple[str, str, str]]) -> Ranks:
        ranks: Ranks = {}
        for rank, token in enumerate(self._given.all(name)):
            system, code = self._token(name, token)
            found = [key for key, *pair in known if pair == [system, code]]
            if not found:
                self.issues.append(information(f"{name}: nobody here offers the code {token[:120]}."))
            for key in found:
                ranks.setdefault(key, rank)
        return ranks

    @staticmethod
    def _token(name: str, token: str) -> tuple[str, str]:
        system, bar, code = token.strip().partition("|")
        if not (system and bar and code):
            raise RequestRefused(400, "value", f"{name} has to be system|code, not “{token[:80]}”.")
        return system, code

    def _read_references(self, criteria: FindCriteria) -> None:
        if self._given.all("practitioner"):
            criteria.practitioners.append(self._ranked("practitioner", "Practitioner", lambda key: [key]))
        if self._given.all("location-reference"):
            criteria.sites.append(self._ranked("location-reference", "Location", lambda key: [key]))
        if self._given.all("organization"):
            criteria.sites.append(self._ranked("organization", "Organization", self._sites_of))
        if self._given.all("location-string"):
            criteria.sites.append(self._ranked_addresses())

    def _ranked(self, name: str, resource_type: str, targets: Callable[[str], Iterable[str]]) -> Ranks:
        ranks: Ranks = {}
        for rank, reference in enumerate(self._given.all(name)):
            key = resolve(self._state, self._base, reference, resource_type, name)
            if key is None:
                self.issues.append(information(f"{name}: there is no such {resource_type} here."))
                continue
            for target in targets(key):
                ranks.setdefault(target, rank)
        return ranks

    def _sites_of(self, organization: str) -> list[str]:
        own = [s.id for s in self._state.clinic.sites.values() if s.organization == organization]
        return own or list(self._state.clinic.sites)  # the group as a whole has all sites

    def _ranked_addresses(self) -> Ranks:
        ranks: Ranks = {}
        for rank, text in enumerate(self._given.all("location-string")):
            found = [
                key
                for key, location in self._state.directory["Location"].items()
                if matches_text(text, _address_parts(location))
            ]
            if not found:
                self.issues.append(information(f"location-string: no address here has “{text[:80]}”."))
            for key in found:
                ranks.setdefault(key, rank)
        return ranks

    def _read_patients(self, criteria: FindCriteria) -> None:
        references, resources = self._given.all("patient-reference"), self._given.all("patient-resource")
        found: list[str | None] = [
            resolve(self._state, self._base, reference, "Patient", "patient-reference") for reference in references
        ]
        found.extend(self._known_patient(resource) for resource in resources)
        if None in found:
            text = "A patient is not known here; times were not compared with their other appointments."
            self.issues.append(warning("not-found", text) if references else information(text))
        criteria.patients = list(dict.fromkeys(key for key in found if key is not None))
        criteria.group = len(criteria.patients) + found.count(None) > 1
        if criteria.group:
            self.issues.append(information("Several patients: only services for groups are proposed."))

    def _known_patient(self, resource: Json) -> str | None:
        if resource.get("resourceType") != "Patient":
            raise RequestRefused(400, "structure", "patient-resource has to be a Patient.")
        return matching_patient(self._state.patients(), resource)

    def _note_unused(self) -> None:
        for token in self._given.all("reason"):
            self._token("reason", token)
        notes = {
            "reason": "The reason was read but did not narrow the choice.",
            "referral-identifier": "The referral was noted; it does not narrow the choice.",
            "insurance-reference": "The insurance was noted; it does not narrow the choice.",
        }
        self.issues.extend(information(text) for name, text in notes.items() if self._given.all(name))


def _address_parts(location: Json) -> list[str]:
    address: dict[str, Any] = location["address"]
    parts = [*address["line"], address["postalCode"], address["city"], address["country"], address["text"]]
    return [*parts, location["name"]]


def matching_patient(known: dict[str, Json], resource: Json) -> str | None:
    """The id of a patient known here with the id, or else with one of the identifiers, of a resource."""
    if isinstance(resource.get("id"), str) and resource["id"] in known:
        return str(resource["id"])
    identifiers = resource.get("identifier", [])
    for identifier in identifiers if isinstance(identifiers, list) else []:
        if isinstance(identifier, dict) and identifier.get("value") and identifier.get("system"):
            for key, patient in known.items():
                if carries(patient, identifier["system"], identifier["value"]):
                    return key
    return None
